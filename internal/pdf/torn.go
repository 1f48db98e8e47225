package pdf

// tear cuts a row that is taller than a page into stretches of so many lines.
// They are one row still: no line is drawn between them, only where a page ends
// or begins within it, and their text keeps its pitch.
func (g *grid) tear(cells []gridCell, lines, step int) []slab {
	var slabs []slab
	for from := 0; from < lines; from += step {
		to := min(from+step, lines)
		s := g.stretch(cells, from, to)
		if from == 0 {
			s.above(mm(cellPadY), g.across())
		} else {
			s.opens = g.across()
		}
		if to == lines {
			s.below(mm(cellPadY), g.across())
		} else {
			s.closes = g.across()
		}
		g.sides(&s, cells)
		slabs = append(slabs, s)
	}
	return slabs
}

// stretch is the text of the lines from..to of every cell.
func (g *grid) stretch(cells []gridCell, from, to int) slab {
	s := slab{height: float64(to-from) * g.pitch}
	for _, c := range cells {
		for i, line := range c.lines[min(from, len(c.lines)):min(to, len(c.lines))] {
			s.items = append(s.items, shift(line, 0, float64(i)*g.pitch+dropOf(g.pitch, g.size), Cell)...)
		}
	}
	return s
}

// across is a line over the width of the table: a box without height, so that it
// lies as the edges of other cells do.
func (g *grid) across() []Item {
	from, to := g.edges[0], g.edges[len(g.edges)-1]
	return []Item{{Kind: Box, Part: Cell, X: from, W: to - from}}
}

// sides adds the upright lines beside the cells.
func (g *grid) sides(s *slab, cells []gridCell) {
	upright := func(column int) Item {
		return Item{Kind: Box, Part: Cell, X: g.edges[column], H: s.height}
	}
	s.items = append(s.items, upright(0))
	for _, c := range cells {
		s.items = append(s.items, upright(c.to))
	}
}

// above puts a line over the slab and room under it.
func (s *slab) above(room float64, line []Item) {
	for i := range s.items {
		s.items[i].Y += room
	}
	s.items = append(s.items, line...)
	s.height += room
}

// below puts room under the slab and a line under that.
func (s *slab) below(room float64, line []Item) {
	s.height += room
	s.items = appendAt(s.items, line, s.height)
}
