package pdf

import (
	"fmt"

	"tieuchi/internal/document"
)

// setter turns blocks into slabs.
type setter struct {
	measure Measure
	form    document.Layout // with its defaults filled
	draft   string          // the mark of a draft, "" for none
	emit    func(Page)      // takes each page when it is done
	counted int             // number of the last page
}

// blocks adds blocks to a flow.
func (s *setter) blocks(f *flow, blocks []document.Block, fr frame) error {
	for i, b := range blocks {
		switch b := b.(type) {
		case document.Paragraph:
			s.paragraph(f, b, fr)
		case document.Rule:
			s.rule(f, b, fr)
		case document.Space:
			f.space += max(mm(b.Height), 0)
		case document.Table:
			f.add(s.table(b, fr), s.gap(0))
		case document.Chart:
			f.add(s.chart(b, fr), s.gap(0))
		case document.Signature:
			s.signature(f, b, fr)
		default:
			return fmt.Errorf("block %d: cannot typeset a %T", i+1, b)
		}
	}
	return nil
}

// gap is the space above a block: 0 means the layout's, negative none.
func (s *setter) gap(g float64) float64 {
	switch {
	case g < 0:
		return 0
	case g == 0:
		return s.form.ParagraphGap
	}
	return g
}

// pitch is the distance of baselines. It is the layout's, exactly, unless the
// letters are too large for it.
func (s *setter) pitch(size float64) float64 {
	return max(s.form.LinePitch, leastPitch*size)
}

func (s *setter) paragraph(f *flow, p document.Paragraph, fr frame) {
	size := orElse(p.Size, s.form.BodySize)
	indent := 0.0
	if p.Indent {
		indent = min(max(mm(s.form.FirstIndent), 0), fr.column.width()/2)
	}
	lines := lay(s.measure, p.Runs, size, fr.column, p.Align, indent)
	f.width = 0
	for _, line := range lines {
		if len(line) > 0 {
			from, to := extent(line)
			f.width = max(f.width, to-from)
		}
	}
	slabs := s.lines(lines, size)
	for i := range slabs {
		if i > 0 && (p.KeepNext || i == 1 || i == len(slabs)-1) {
			slabs[i].keep = pair // no widow, no orphan; a heading stays whole
		}
	}
	if text := clean(p.Bookmark); text != "" && len(slabs) > 0 {
		slabs[0].mark = &Mark{Text: text, Depth: p.Depth}
	}
	f.add(slabs, s.gap(p.Gap))
	if len(slabs) > 0 && p.KeepNext {
		f.cling = clingLines
	}
}

// lines makes a slab of every line of text.
func (s *setter) lines(lines [][]Item, size float64) []slab {
	pitch := s.pitch(size)
	slabs := make([]slab, len(lines))
	for i, items := range lines {
		slabs[i] = slab{height: pitch, items: shift(items, 0, dropOf(pitch, size), Body), lines: 1}
	}
	return slabs
}

// Thickness of drawn lines and height of the stretch a drawn rule stands in, pt.
const (
	stroke     = 0.5
	ruleHeight = 8.0
)

// rule belongs to what is above it, and what is below does not begin a page
// without it.
func (s *setter) rule(f *flow, r document.Rule, fr frame) {
	var line slab
	if r.Text != "" {
		size := s.form.BodySize
		rows := s.lines(lay(s.measure, []document.Run{{Text: r.Text}}, size, fr.column, document.Centre, 0), size)
		if len(rows) == 0 {
			return
		}
		line = rows[0]
	} else {
		w := min(orElse(mm(r.Width), r.Ratio*f.width), fr.column.width())
		if w <= 0 {
			return
		}
		line = slab{height: ruleHeight, items: []Item{{Kind: Rule, Part: Body,
			X: fr.centre() - w/2, Y: ruleHeight / 2, W: w, H: stroke}}}
	}
	line.keep = pair
	cling := f.cling
	f.add([]slab{line}, 0)
	f.cling = cling // the rule is no line of text
}
