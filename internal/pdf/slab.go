package pdf

// keep says how strongly a slab clings to the one above it. A page is broken
// at the weakest place that fits; a stronger one gives way only when there is
// no weaker.
type keep uint8

const (
	loose   keep = iota // a page may begin here
	heading             // under a heading
	pair                // the first or last two lines of a paragraph
	whole               // the signature block
)

// slab is a stretch of a page that is never divided: a line of text, a row of
// a table, a signature block. Items are placed from the slab's upper edge.
type slab struct {
	gap    float64 // above; left out at the top of a page
	height float64
	items  []Item
	later  func() []Item // gives the items when the slab is placed; nil where items has them
	keep   keep
	head   *slab  // header to repeat when the slab begins a page
	lines  int    // lines of running text in it, 0 or 1
	block  int    // that it is a line of
	line   int    // which one, from 0
	total  int    // of so many
	mark   *Mark  // an entry of the outline that leads to its upper edge
	opens  []Item // drawn over it where it begins a page without a head, and
	closes []Item // under it where it ends one: it is a stretch of a row that goes on
	drifts int    // so many slabs, this one first, are a chart that text may run ahead of
}

// content are the items with the line that they stand on.
func (s *slab) content() []Item {
	items := s.items
	if s.later != nil {
		items = s.later()
	}
	for i := range items {
		items[i].Block, items[i].Line, items[i].Lines = s.block, s.line, s.total
	}
	return items
}

// flow collects the slabs of one run of blocks.
type flow struct {
	slabs []slab
	space float64 // of Space blocks, waiting for the next slab
	cling int     // so many of the next lines stay with the heading above them
	block int     // number of the current block
	width float64 // of the longest line of the last paragraph
}

// add appends the slabs of one block. gap is the space above it.
func (f *flow) add(slabs []slab, gap float64) {
	if len(slabs) == 0 {
		return
	}
	slabs[0].gap = gap + f.space
	f.space = 0
	for i := range slabs[:min(f.cling, len(slabs))] {
		slabs[i].keep = max(slabs[i].keep, heading)
	}
	f.cling = f.left(slabs)
	for i := range slabs {
		slabs[i].block, slabs[i].line, slabs[i].total = f.block, i, len(slabs)
	}
	f.slabs = append(f.slabs, slabs...)
	f.block++
}

// clingLines of the text below a heading stay on its page.
const clingLines = 2

// left is how many further lines stay with the heading after these slabs: none
// after a table or a chart, whose first slab is enough.
func (f *flow) left(slabs []slab) int {
	for _, s := range slabs {
		if s.lines == 0 {
			return 0
		}
	}
	return max(f.cling-len(slabs), 0)
}

// bindTail makes the next slab take at least two lines of the text above with
// it: a signature never stands alone on a page.
func (f *flow) bindTail(s *slab) {
	if len(f.slabs) == 0 {
		return
	}
	s.keep = whole
	lines := 0
	for i := len(f.slabs) - 1; i > 0; i-- {
		lines += f.slabs[i].lines
		if lines >= 2 || f.slabs[i].lines == 0 {
			return
		}
		f.slabs[i].keep = max(f.slabs[i].keep, pair)
	}
}
