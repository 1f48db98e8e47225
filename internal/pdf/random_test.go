package pdf

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"tieuchi/internal/document"
)

// randomDocument mixes every kind of block in any order.
func randomDocument(seed uint64) document.Document {
	rnd := rand.New(rand.NewPCG(seed, 9))
	d := document.Document{Layout: partyLayout()}
	d.Layout.LinePitch = 18 + float64(rnd.IntN(5))
	if rnd.IntN(2) == 0 {
		d.Head = letterhead()
	}
	for range 1 + rnd.IntN(25) {
		d.Blocks = append(d.Blocks, randomBlock(rnd))
	}
	if rnd.IntN(2) == 0 {
		d.Blocks = append(d.Blocks, signature(rnd.IntN(12)))
	}
	for i := range rnd.IntN(3) {
		d.Annexes = append(d.Annexes, document.Annex{Label: fmt.Sprintf("Phụ lục %d", i+1), Title: textOf(prose(rnd.IntN(40), seed)),
			Landscape: rnd.IntN(2) == 0, Blocks: []document.Block{randomBlock(rnd), randomBlock(rnd)}})
	}
	return d
}

func randomBlock(rnd *rand.Rand) document.Block {
	switch rnd.IntN(8) {
	case 0:
		return titleOf(textOf(prose(1+rnd.IntN(30), rnd.Uint64())), float64(rnd.IntN(20)-5))
	case 1:
		return document.Rule{Width: float64(rnd.IntN(200))}
	case 2:
		return document.Space{Height: float64(rnd.IntN(40))}
	case 3:
		return matrix(rnd.IntN(30), 1+rnd.IntN(19))
	case 4:
		return document.Paragraph{Runs: []document.Run{{Text: "Nơi "}, {Blank: rnd.IntN(300), Bold: true}, {Text: "."}}, Indent: true}
	}
	return body(prose(rnd.IntN(250), rnd.Uint64())...)
}

func TestRandomDocuments(t *testing.T) {
	for seed := range uint64(25) {
		pages := pagesOf(t, randomDocument(seed))
		if t.Failed() {
			t.Fatalf("seed %d, %d pages", seed, len(pages))
		}
	}
}
