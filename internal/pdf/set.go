package pdf

import "tieuchi/internal/document"

// Underlines, as parts of the size: distance of the upper edge from the
// baseline, and thickness.
const (
	underDrop  = 0.10
	underThick = 0.05
)

// column is a horizontal stretch of the page, points from the left edge.
type column struct{ left, right float64 }

func (c column) width() float64  { return c.right - c.left }
func (c column) centre() float64 { return (c.left + c.right) / 2 }

// setLine places the boxes of one line. Baselines are at y 0; the caller
// moves the items to their place.
func setLine(boxes []box, l span, size float64, col column, align document.Align) []Item {
	boxes = boxes[l.from:l.to]
	left := col.width() - l.natural
	x, grow := col.left, 1.0
	switch {
	case align == document.Centre:
		x += left / 2
	case align == document.Right:
		x += left
	case align == document.Justified && !l.last && l.stretch > 0 && left <= maxRatio*l.stretch:
		grow += left / l.stretch
	}
	s := liner{size: size}
	for i, b := range boxes {
		s.box(b, &x)
		if i+1 < len(boxes) {
			s.blank(b, &x, grow)
		}
	}
	s.endUnder()
	return append(s.items, s.rules...)
}

// liner collects the items of a line; underlines run through the blanks
// between underlined words.
type liner struct {
	size         float64
	items, rules []Item
	under        bool
	from, to     float64 // of the open underline
	joined       bool    // the next part adjoins the last item
}

func (s *liner) box(b box, x *float64) {
	for _, p := range b.parts {
		s.underline(p.under, *x, *x+p.width)
		s.part(p, *x)
		*x += p.width
		s.joined = true
	}
}

// part adds an item, or lengthens the last one when it adjoins in the same
// style: letters of a split word are drawn and read back as one word.
func (s *liner) part(p part, x float64) {
	if n := len(s.items); s.joined && n > 0 && s.items[n-1].Style == p.style {
		s.items[n-1].Text += p.text
		s.items[n-1].W += p.width
		return
	}
	s.items = append(s.items, Item{Kind: Text, X: x, W: p.width, Text: p.text, Style: p.style, Size: s.size})
}

func (s *liner) blank(b box, x *float64, grow float64) {
	if b.space <= 0 {
		return
	}
	s.items[len(s.items)-1].Space = true
	s.joined = false
	w := b.space * grow
	s.underline(b.spaceUnder && s.under, *x, *x+w)
	*x += w
}

// underline opens, lengthens or closes the running underline.
func (s *liner) underline(on bool, from, to float64) {
	switch {
	case !on:
		s.endUnder()
	case s.under:
		s.to = to
	default:
		s.under, s.from, s.to = true, from, to
	}
}

func (s *liner) endUnder() {
	if !s.under {
		return
	}
	s.under = false
	s.rules = append(s.rules, Item{Kind: Rule, X: s.from, Y: underDrop * s.size, W: s.to - s.from, H: underThick * s.size})
}

// shift moves items by dx, dy and marks the part of the document they are.
func shift(items []Item, dx, dy float64, p Part) []Item {
	for i := range items {
		items[i].X += dx
		items[i].Y += dy
		items[i].Part = p
	}
	return items
}

// lay breaks runs into a column and returns the items of each line.
func lay(m Measure, runs []document.Run, size float64, col column, align document.Align, indent float64) [][]Item {
	return layAt(m, runs, size, col, align, indent, costCompound)
}

// layAt is lay with the cost of tearing a compound apart in centred text.
func layAt(m Measure, runs []document.Run, size float64, col column, align document.Align, indent, torn float64) [][]Item {
	how := modeOf(align)
	first := col.width() - indent
	boxes := fitBoxes(m, boxesOf(m, runs, size), size, first, col.width())
	if how == even {
		compounds(boxes, torn)
	}
	var lines [][]Item
	for i, l := range breakLines(boxes, how, first, col.width(), 2*indent) {
		c := col
		if i == 0 {
			c.left += indent
		}
		lines = append(lines, setLine(boxes, l, size, c, align))
	}
	return lines
}

func modeOf(a document.Align) mode {
	switch a {
	case document.Justified:
		return flush
	case document.Centre:
		return even
	}
	return ragged
}
