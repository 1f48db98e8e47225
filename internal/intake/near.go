package intake

import (
	"strings"
	"sync"

	"tieuchi/internal/finding"
	"tieuchi/internal/vntext"
)

// header words that a label may be a slip for: short ones are too near to other
// words ("Đợt" to "Đạt"), and long labels are sentences.
const (
	leastNear = 6  // letters of a header word
	mostNear  = 60 // bytes of a label
)

// nearWord is a header word ready for comparing.
type nearWord struct {
	role  role
	text  string
	plain string // without marks
	runes runeCount
}

// runeCount is how often each rune is in a short text, by its last five bits:
// the letters without marks are kept apart by these.
type runeCount [32]int16

func countRunes(text string) (n runeCount) {
	for _, r := range text {
		n[r%32]++
	}
	return n
}

// leastSlips is how many slips two texts differ by at least: each mends one rune
// that the other text has too few of. It is much cheaper than the distance.
func leastSlips(a, b *runeCount) int {
	more, fewer := 0, 0
	for i := range a {
		switch difference := int(a[i]) - int(b[i]); {
		case difference > 0:
			more += difference
		default:
			fewer -= difference
		}
	}
	return max(more, fewer)
}

var nearWords = sync.OnceValue(func() []nearWord {
	var list []nearWord
	for _, w := range wordings() {
		for _, text := range strings.Split(w.texts, "|") {
			if plain := vntext.Plain(text); len(plain) >= leastNear && w.role != roleCommune {
				list = append(list, nearWord{w.role, text, plain, countRunes(plain)})
			}
		}
	}
	return list
})

// nearRole finds the header word that a label is misspelt for: the same letters
// with other marks or none, or a slip or two. It is roleNone when no word or
// several words of different roles are as near.
func nearRole(label string) (r role, word string) {
	if len(label) > mostNear || len(label) < leastNear {
		return roleNone, ""
	}
	plain := vntext.Plain(label)
	runes := countRunes(plain)
	best := len(plain)/5 + 1 // slips: one in a short word, then one for five letters
	for _, w := range nearWords() {
		if difference := len(w.plain) - len(plain); difference > best || -difference > best || leastSlips(&runes, &w.runes) > best {
			continue
		}
		switch d := vntext.Distance(plain, w.plain); {
		case d < best:
			best, r, word = d, w.role, w.text
		case d == best && word != "" && w.role != r:
			r, word = roleNone, ""
		}
	}
	return r, word
}

// meant gives a column whose labels are no header words the role of the word
// that one of them is misspelt for.
func (c *column) meant() {
	for i := len(c.texts) - 1; i >= 0 && c.role == roleNone; i-- {
		if r, word := nearRole(c.texts[i]); r != roleNone {
			c.role, c.word, c.direct = r, word, i == len(c.texts)-1
		}
	}
}

// reportMisspelt tells which labels were taken for another word. Where only the
// marks are missing there is no doubt.
func (b *book) reportMisspelt(t *table) {
	for _, c := range t.header.columns {
		if c.word == "" {
			continue
		}
		severity := finding.Warning
		if vntext.Plain(c.word) == vntext.Plain(c.leaf()) {
			severity = finding.Info
		}
		b.found.soften(severity, 110, "header", t.header.ref(t.g, c), c.leaf(), c.word)
	}
}
