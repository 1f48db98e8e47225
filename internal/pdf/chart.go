package pdf

import "tieuchi/internal/document"

// Measures of a chart, as parts of the size of its letters unless told
// otherwise. The bars are dark enough for a poor copier and light enough to
// save it the ink.
const (
	barHeight  = 0.85
	barPitch   = 1.45 // from bar to bar
	barShade   = 0.45
	labelShare = 0.45 // of the width, at most, for the labels
	labelGap   = 0.5  // between label, bar and figure
	tickLength = 0.3
)

// plot is where the bars of a chart stand.
type plot struct {
	set      *setter
	size     float64
	labels   column
	from, to float64 // of the axis
	most     int     // the value where the axis ends
}

// chart makes a slab of the title, of every bar and of the axis. They stay
// together on one page; only what is taller than a page is parted, between
// bars, under the title once more.
func (s *setter) chart(c document.Chart, fr frame) []slab {
	p := s.plotOf(c, fr.column)
	title := p.title(c, fr.column)
	slabs := []slab{title}
	for _, b := range c.Bars {
		slabs = append(slabs, p.bar(b))
	}
	slabs = append(slabs, p.axis(c.Ticks))
	for i := range slabs {
		if i > 0 {
			slabs[i].keep, slabs[i].head = pair, &title
		}
	}
	slabs[0].drifts = len(slabs)
	return slabs
}

// plotOf gives the labels what they need, the figures at the bars' ends too,
// and the bars the rest.
func (s *setter) plotOf(c document.Chart, col column) plot {
	p := plot{set: s, size: orElse(c.Size, s.form.BodySize)}
	var label, figure float64
	for _, b := range c.Bars {
		label = max(label, s.measure(Regular, p.size, b.Label))
		figure = max(figure, s.measure(Regular, p.size, b.Figure))
		p.most = max(p.most, b.Value)
	}
	for _, t := range c.Ticks {
		p.most = max(p.most, t.Value)
		figure = max(figure, s.measure(Regular, p.size, t.Figure)/2)
	}
	label = min(label+p.size/labelSlack, labelShare*col.width())
	p.labels = column{col.left, col.left + label}
	p.from = p.labels.right + labelGap*p.size
	p.to = max(col.right-figure-2*labelGap*p.size, p.from+p.size)
	return p
}

// labelSlack keeps the longest label on one line where a sum of widths is a
// hair more than the width of the sum.
const labelSlack = 20

// x is where a value stands on the axis.
func (p plot) x(value int) float64 {
	if p.most <= 0 {
		return p.from
	}
	return p.from + (p.to-p.from)*float64(max(value, 0))/float64(p.most)
}

// title is the chart's title and unit, centred on the text.
func (p plot) title(c document.Chart, col column) slab {
	var sl slab
	for _, line := range []struct {
		run  document.Run
		size float64
	}{{document.Run{Text: c.Title, Bold: true}, p.set.form.BodySize}, {document.Run{Text: c.Unit, Italic: true}, p.size}} {
		pitch := p.set.pitch(line.size)
		for _, items := range lay(p.set.measure, []document.Run{line.run}, line.size, col, document.Centre, 0) {
			sl.items = append(sl.items, shift(items, 0, sl.height+dropOf(pitch, line.size), Plot)...)
			sl.height += pitch
		}
	}
	return sl
}

// bar is one bar between its label and its figure, with its piece of the line
// that all bars begin at.
func (p plot) bar(b document.Bar) slab {
	pitch := barPitch * p.size
	lines := lay(p.set.measure, []document.Run{{Text: b.Label}}, p.size, p.labels, document.Right, 0)
	height := max(pitch, float64(len(lines))*cellPitch*p.size+pitch-cellPitch*p.size)
	sl := slab{height: height}
	y := (height - float64(len(lines))*cellPitch*p.size) / 2
	for _, line := range lines {
		sl.items = append(sl.items, shift(line, 0, y+dropOf(cellPitch*p.size, p.size), Plot)...)
		y += cellPitch * p.size
	}
	figure := p.text(b.Figure)
	figure.X, figure.Y = p.x(b.Value)+labelGap*p.size, height/2+digit*p.size/2
	sl.items = append(sl.items, figure, Item{Kind: Rule, Part: Plot, X: p.from - stroke, Y: 0, W: stroke, H: height})
	if b.Value > 0 {
		thick := barHeight * p.size
		sl.items = append(sl.items, Item{Kind: Box, Part: Plot, X: p.from, Y: (height - thick) / 2,
			W: p.x(b.Value) - p.from, H: thick, Shade: barShade})
	}
	return sl
}

// axis is the line under the bars with a stroke and a figure at each tick.
func (p plot) axis(ticks []document.Bar) slab {
	length := tickLength * p.size
	sl := slab{height: length + cellPitch*p.size}
	sl.items = []Item{{Kind: Rule, Part: Plot, X: p.from - stroke, Y: 0, W: p.to - p.from + 2*stroke, H: stroke}}
	for _, t := range ticks {
		x := p.x(t.Value)
		figure := p.text(t.Figure)
		figure.X, figure.Y = x-figure.W/2, length+dropOf(cellPitch*p.size, p.size)
		sl.items = append(sl.items, Item{Kind: Rule, Part: Plot, X: x - stroke, Y: 0, W: stroke, H: length}, figure)
	}
	return sl
}

// text is a figure, still without its place.
func (p plot) text(figure string) Item {
	figure = clean(figure)
	return Item{Kind: Text, Part: Plot, Text: figure, W: p.set.measure(Regular, p.size, figure), Size: p.size}
}
