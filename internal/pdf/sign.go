package pdf

import (
	"strings"

	"tieuchi/internal/document"
)

// Measures of the signature block [measured on signed notices of the Party
// form], mm from the left edge.
const (
	signListX   = 30.0
	signListEnd = 100.0
	signLeft    = 103.0 // the signer's column begins here
	signCentre  = 155.0
	signHeadIn  = 3.0 // "Nơi nhận:" stands this far in from its list
	signSize    = 14.0
	listSize    = 12.0
	listPitch   = 1.2 // times the size
	signGap     = 6.0 // pt above, besides the layout's gap
)

// signature adds the block as one slab. Only a list of recipients that is too
// long to stand under a paragraph on one page goes on after half a page, entry
// by entry.
func (s *setter) signature(f *flow, sg document.Signature, fr frame) {
	pitch := s.pitch(orElse(sg.Size, signSize))
	right, rightEnd := s.signer(sg, fr, pitch)
	left := s.recipients(sg, fr, pitch)
	kept := s.keptLines(left, rightEnd, fr)
	block := slab{height: rightEnd}
	for _, l := range left[:kept] {
		block.items = append(block.items, shift(l.items, 0, l.top, Sign)...)
		block.height = max(block.height, l.top+l.height)
	}
	block.items = append(block.items, right...)
	if len(block.items) == 0 {
		return
	}
	slabs := []slab{block}
	for i, l := range left[kept:] {
		more := slab{height: l.height, items: shift(l.items, 0, 0, Sign)}
		if i > 0 && !l.begins {
			more.keep = pair // a recipient's name is not torn apart
		}
		slabs = append(slabs, more)
	}
	f.bindTail(&slabs[0])
	f.add(slabs, s.form.ParagraphGap+signGap)
}

// leastAbove is how many lines of text must have room above the block: as many
// as a paragraph has that no page break may divide.
const leastAbove = 3

// keptLines is how many lines of the list stand in the block with the signer:
// all, if the block leaves room for text above it on the same page, else those
// of the entries within half a page or beside the signer.
func (s *setter) keptLines(left []listLine, rightEnd float64, fr frame) int {
	if len(left) == 0 {
		return 0
	}
	last := left[len(left)-1]
	above := leastAbove*s.pitch(s.form.BodySize) + signGap + 2*s.form.ParagraphGap
	if max(last.top+last.height, rightEnd) <= fr.room()-above {
		return len(left)
	}
	limit := max(min(rightEnd, fr.room()-above), fr.room()/2)
	entry := 0 // where the entry of the line begins
	for i, l := range left {
		if l.begins {
			entry = i
		}
		if l.top+l.height > limit {
			return max(entry, 1)
		}
	}
	return len(left)
}

// signer places authority, office and name, each centred on its column and
// wrapped where it is too long. end is where the block ends.
func (s *setter) signer(sg document.Signature, fr frame, pitch float64) (items []Item, end float64) {
	size := orElse(sg.Size, signSize)
	centre := orElse(mm(sg.Centre), mm(signCentre))
	half := max(min(centre-mm(signLeft), fr.right-centre), 4*size)
	col := column{centre - half, centre + half}
	y := 0.0
	put := func(r document.Run) bool {
		lines := lay(s.measure, []document.Run{r}, size, col, document.Centre, 0)
		for _, l := range lines {
			items = append(items, shift(l, 0, y+dropOf(pitch, size), Sign)...)
			y += pitch
		}
		return len(lines) > 0
	}
	for _, r := range sg.Lines {
		put(r)
	}
	end = y
	y += max(mm(sg.Room), 0)
	if put(sg.Name) || len(items) > 0 {
		end = y // the room for signature and seal counts without a name too
	}
	return items, end
}

// listLine is one line of the recipients; top is relative to the block.
type listLine struct {
	items       []Item
	top, height float64
	begins      bool // an entry, or the heading
}

// recipients sets the heading on the height of the authority line and the list
// under it, the second line of an entry hanging under its text.
func (s *setter) recipients(sg document.Signature, fr frame, pitch float64) []listLine {
	size := orElse(sg.RecipientsSize, listSize)
	left := orElse(mm(sg.RecipientsX), max(fr.left, mm(signListX)))
	col := column{left, max(mm(signListEnd), left+10*size)}
	var out []listLine
	headSize := orElse(sg.HeadingSize, signSize)
	headX := orElse(mm(sg.HeadingX), left+mm(signHeadIn))
	y := 0.0
	for i, l := range lay(s.measure, []document.Run{sg.Heading}, headSize, column{headX, col.right}, document.Left, 0) {
		out = append(out, listLine{shift(l, 0, dropOf(pitch, orElse(sg.Size, signSize)), Sign), float64(i) * pitch, pitch, i == 0})
		y = float64(i+1) * pitch
	}
	for _, r := range sg.Recipients {
		for i, l := range s.hanging(r, size, col) {
			h := listPitch * size
			out = append(out, listLine{shift(l, 0, dropOf(h, size), Sign), y, h, i == 0})
			y += h
		}
	}
	return out
}

// hanging sets one recipient: its dash at the left edge, its text beside it.
func (s *setter) hanging(r document.Run, size float64, col column) [][]Item {
	mark, text, found := strings.Cut(r.Text, " ")
	if !found || !isMark(mark) || r.Blank > 0 {
		return lay(s.measure, []document.Run{r}, size, col, document.Left, 0)
	}
	st := styleOf(r)
	in := s.measure(st, size, mark+" ")
	r.Text = text
	lines := lay(s.measure, []document.Run{r}, size, column{col.left + in, col.right}, document.Left, 0)
	dash := Item{Kind: Text, X: col.left, W: s.measure(st, size, mark), Text: mark, Style: st, Size: size, Space: true}
	if len(lines) == 0 {
		return [][]Item{{dash}}
	}
	lines[0] = append([]Item{dash}, lines[0]...)
	return lines
}
