package pdf

import (
	"math"
	"sort"

	"tieuchi/internal/document"
)

// The two columns of a letterhead on A4, mm from the left edge; the outer
// edges are the margins [measured on signed notices]. A first line on the
// right that is longer than its column (the State's name at 13 pt) takes what
// it needs from the left one, down to headLeftLeast.
const (
	headLeftEnd    = 102.0
	headRightStart = 105.0
	headLeftLeast  = 50.0 // width
)

// A rule under a line of the letterhead is this far below its baseline, as a
// part of the size, clear of the dots under ộ and ự.
const headRuleDrop = 0.30

// headLine is one line to be placed.
type headLine struct {
	document.HeadLine
	col    column
	centre float64
	right  bool
}

// letterhead places both columns and returns the items with the y where they
// end, 0 without a letterhead. A line too long for its column goes on below,
// and what follows in the column moves down.
func (s *setter) letterhead(h document.Letterhead, fr frame) (items []Item, bottom float64) {
	var sides [2][]Item
	var extra [2]float64 // how far each column has moved down
	foot := sharedFoot(h)
	for _, l := range s.headLines(h, fr) {
		side := 0
		if l.right {
			side = 1
		}
		if l.Y >= foot { // number and date stay on the same height
			extra[0] = max(extra[0], extra[1])
			extra[1] = extra[0]
		}
		size := orElse(l.Size, s.form.BodySize)
		rows := lay(s.measure, l.Runs, size, l.col, document.Centre, 0)
		if len(rows) == 0 {
			continue
		}
		y := mm(l.Y) + extra[side]
		for i, row := range rows {
			y = mm(l.Y) + extra[side] + float64(i)*headPitch*size
			sides[side] = append(sides[side], shift(row, l.slide(row), y, Head)...)
		}
		if l.Y < foot {
			extra[side] += float64(len(rows)-1) * headPitch * size
		}
		bottom = max(bottom, y+descent*size)
		if l.Rule {
			r := headRule(rows[len(rows)-1], l, y, size)
			sides[side] = append(sides[side], r)
			bottom = max(bottom, r.Y+r.H)
		}
	}
	// The left column first: the order in which a letterhead is read aloud.
	return append(sides[0], sides[1]...), bottom
}

// sharedFoot is the height of the last line when both columns end on the same
// one, as number and date do; otherwise no line is that low.
func sharedFoot(h document.Letterhead) float64 {
	if len(h.Left) == 0 || len(h.Right) == 0 {
		return math.Inf(1)
	}
	left, right := h.Left[len(h.Left)-1].Y, h.Right[len(h.Right)-1].Y
	if left != right {
		return math.Inf(1)
	}
	return left
}

// headPitch is the line distance inside a wrapped line, times its size.
const headPitch = 1.2

// headLines are the lines of both columns from the top down.
func (s *setter) headLines(h document.Letterhead, fr frame) []headLine {
	start := mm(headRightStart)
	if len(h.Right) > 0 {
		need := s.widthOf(h.Right[0].Runs, orElse(h.Right[0].Size, s.form.BodySize))
		start = max(min(start, fr.right-need-tolerance), fr.left+mm(headLeftLeast))
	}
	left := column{fr.left, start - mm(headRightStart-headLeftEnd)}
	right := column{start, fr.right}
	var lines []headLine
	for _, l := range h.Left {
		lines = append(lines, headLine{l, left, orElse(mm(h.LeftCentre), left.centre()), false})
	}
	for _, l := range h.Right {
		lines = append(lines, headLine{l, right, orElse(mm(h.RightCentre), right.centre()), true})
	}
	sort.SliceStable(lines, func(i, j int) bool { return lines[i].Y < lines[j].Y })
	return lines
}

// widthOf is the width of runs set on one line.
func (s *setter) widthOf(runs []document.Run, size float64) float64 {
	var w float64
	for _, b := range boxesOf(s.measure, runs, size) {
		w += b.width + b.space
	}
	return w
}

// slide is how far a row set in the middle of its column must move to stand on
// the column's given centre, as far as it stays inside the column.
func (l headLine) slide(row []Item) float64 {
	from, to := extent(row)
	d := l.centre - (from+to)/2
	return max(min(d, l.col.right-to), l.col.left-from)
}

// extent is the left and right edge of what stands on a line.
func extent(row []Item) (from, to float64) {
	from, to = row[0].X, row[0].X
	for _, it := range row {
		from, to = min(from, it.X), max(to, it.X+it.W)
	}
	return from, to
}

// headRule is the rule under a line, Ratio times as long as its text.
func headRule(row []Item, l headLine, y, size float64) Item {
	from, to := extent(row)
	w := (to - from) * orElse(l.Ratio, 1)
	return Item{Kind: Rule, Part: Head, X: (from+to)/2 - w/2, Y: y + headRuleDrop*size, W: w, H: stroke}
}
