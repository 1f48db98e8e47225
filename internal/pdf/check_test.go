package pdf

import (
	"math"
	"testing"

	"tieuchi/internal/document"
)

// checkPages holds every layout to what is true of all: nothing outside the
// margins, nothing over anything else, even pitch, flush right edges, no
// widow, no orphan.
func checkPages(t *testing.T, pages []Page, form document.Layout) {
	t.Helper()
	for i, p := range pages {
		if p.Number != i+1 && !form.AnnexNumbers {
			t.Errorf("page %d is numbered %d", i+1, p.Number)
		}
		checkInside(t, p, frameOf(form, p.Width > p.Height))
		checkOverlap(t, p)
		checkPitch(t, p)
	}
	checkFlush(t, pages, form)
	checkPairs(t, pages)
}

// checkInside: only the page number and the mark of a draft stand outside the
// text block.
func checkInside(t *testing.T, p Page, fr frame) {
	t.Helper()
	for _, it := range p.Items {
		b := boundsOf(it)
		if it.Part == Number || it.Part == Stamp {
			continue
		}
		if b.left < fr.left-0.1 || b.right > fr.right+0.1 || b.top < fr.top-0.1 && it.Part != Head || b.bottom > fr.bottom+0.1 {
			t.Errorf("page %d: %q at %.1f..%.1f, %.1f..%.1f leaves the text block", p.Number, it.Text, b.left, b.right, b.top, b.bottom)
		}
	}
}

type bounds struct{ left, right, top, bottom float64 }

// boundsOf takes the letters' usual height: a line's ascent and descent may
// share room with its neighbours', ink may not.
func boundsOf(it Item) bounds {
	if it.Kind == Text {
		return bounds{it.X, it.X + it.W, it.Y - 0.68*it.Size, it.Y + 0.2*it.Size}
	}
	return bounds{it.X, it.X + it.W, it.Y, it.Y + it.H}
}

// checkOverlap: no two texts touch, and no box begins inside another.
func checkOverlap(t *testing.T, p Page) {
	t.Helper()
	for i, a := range p.Items {
		for _, b := range p.Items[i+1:] {
			if a.Kind != b.Kind || a.Kind == Rule || a.Part == Stamp { // which lies under the letterhead
				continue
			}
			x, y := boundsOf(a), boundsOf(b)
			if x.left < y.right-0.05 && y.left < x.right-0.05 && x.top < y.bottom-0.05 && y.top < x.bottom-0.05 {
				t.Errorf("page %d: %q at %.1f, %.1f over %q at %.1f, %.1f", p.Number, a.Text, a.X, a.Y, b.Text, b.X, b.Y)
			}
		}
	}
}

// checkPitch: baselines of one paragraph are one exact distance apart.
func checkPitch(t *testing.T, p Page) {
	t.Helper()
	var last Item
	pitch := map[int]float64{}
	for _, it := range p.Items {
		if it.Kind != Text || it.Part != Body {
			continue
		}
		if last.Lines > 0 && last.Block == it.Block && it.Line == last.Line+1 {
			d := it.Y - last.Y
			if was, ok := pitch[it.Block]; ok && math.Abs(was-d) > 1e-6 {
				t.Errorf("page %d block %d: pitch %.3f, then %.3f", p.Number, it.Block, was, d)
			}
			pitch[it.Block] = d
		}
		last = it
	}
}

// lineKey names one line of one block; annexes number their blocks anew, so
// the page is part of it.
type lineKey struct{ page, block, line int }

func linesOf(pages []Page, part Part) (map[lineKey][]Item, []lineKey) {
	lines := map[lineKey][]Item{}
	var order []lineKey
	for _, p := range pages {
		for _, it := range p.Items {
			if it.Part != part || it.Kind != Text {
				continue
			}
			k := lineKey{p.Number, it.Block, it.Line}
			if lines[k] == nil {
				order = append(order, k)
			}
			lines[k] = append(lines[k], it)
		}
	}
	return lines, order
}

// checkFlush: in a block that begins at an indent or the left margin, every
// line but the last ends at the right margin, unless its blanks would have to
// grow more than maxRatio times (beside a long dotted blank or address).
func checkFlush(t *testing.T, pages []Page, form document.Layout) {
	t.Helper()
	lines, order := linesOf(pages, Body)
	for _, k := range order {
		row := lines[k]
		fr := frameOf(form, pages[k.page-1].Width > pages[k.page-1].Height)
		from, to := extent(row)
		if from > fr.left+0.1 && !(k.line == 0 && math.Abs(from-fr.left-mm(form.FirstIndent)) < 0.1) {
			continue // centred
		}
		if math.Abs((from+to)/2-fr.centre()) < 0.1 && to < fr.right-0.1 {
			continue // centred, and by chance as wide as an indented line
		}
		if k.line+1 < row[0].Lines && math.Abs(to-fr.right) > 0.1 && fr.right-to <= maxRatio*blanksOf(row) {
			t.Errorf("page %d block %d line %d ends at %.2f, margin %.2f", k.page, k.block, k.line, to, fr.right)
		}
	}
}

// blanksOf is the natural width of a line's blanks, a quarter of the size each.
func blanksOf(row []Item) float64 {
	var w float64
	for _, it := range row {
		if it.Space {
			w += it.Size / 4
		}
	}
	return w
}

// checkPairs: a paragraph of two or more lines has at least two on each page
// that it stands on.
func checkPairs(t *testing.T, pages []Page) {
	t.Helper()
	lines, order := linesOf(pages, Body)
	count := map[[2]int]int{}
	for _, k := range order {
		count[[2]int{k.page, k.block}]++
	}
	for _, k := range order {
		if lines[k][0].Lines > 1 && count[[2]int{k.page, k.block}] == 1 {
			t.Errorf("page %d block %d: a line stands alone of %d", k.page, k.block, lines[k][0].Lines)
		}
	}
}
