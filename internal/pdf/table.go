package pdf

import "tieuchi/internal/document"

// The texts of a table of more rows are broken twice, to measure and to place
// them: to hold all of them would take much more memory than time.
const largeTable = 500

// A header taller than this part of a page is printed once, not repeated; a
// row taller than a page is cut into pieces of so many lines.
const (
	headShare  = 0.5
	pieceLines = 2
)

// table makes a slab of the header and one of every row.
func (s *setter) table(t document.Table, fr frame) []slab {
	g := s.gridOf(t, fr.column)
	slabs := g.header(t.Header, fr.room())
	var head *slab
	if len(slabs) <= 1 {
		head = g.again(t.Continued, slabs)
	}
	room := fr.room()
	if head != nil {
		room -= head.height
	}
	g.large = len(t.Rows) > largeTable
	for i, row := range t.Rows {
		rows := g.row(row, room, false)
		if i == 0 && len(slabs) > 0 {
			rows[0].keep = pair // a header never stands alone
		}
		switch {
		case i == 0:
		case i == len(t.Rows)-1:
			rows[0].keep = pair // nor does the last row, which has the sums
		case g.isHeading(t.Rows[i-1]):
			rows[0].keep = heading
		}
		for j := range rows {
			rows[j].head = head
		}
		slabs = append(slabs, rows...)
	}
	return slabs
}

// again is what stands over the table on its further pages: the words that it
// goes on, then the header; nil for nothing.
func (g *grid) again(words string, header []slab) *slab {
	var head slab
	if words != "" {
		pitch := g.set.pitch(g.size)
		col := column{g.edges[0], g.edges[len(g.edges)-1]}
		for _, line := range lay(g.set.measure, []document.Run{{Text: words, Italic: true}}, g.size, col, document.Right, 0) {
			head.items = append(head.items, shift(line, 0, head.height+dropOf(pitch, g.size), Cell)...)
			head.height += pitch
		}
	}
	for _, h := range header {
		head.items = appendAt(head.items, h.items, head.height)
		head.height += h.height
	}
	if head.height == 0 {
		return nil
	}
	return &head
}

// isHeading tells a row of one cell across the table, which names the rows
// below it and stays with the first of them.
func (g *grid) isHeading(row []document.Cell) bool {
	return len(row) == 1 && row[0].Span >= len(g.cols)
}

// header sets the header's rows as one slab. One that would fill the page is
// set row by row instead.
func (g *grid) header(rows [][]document.Cell, room float64) []slab {
	if len(rows) == 0 {
		return nil
	}
	cells := arrange(rows)
	for _, row := range cells {
		g.fill(row, true)
	}
	heights := g.heights(cells)
	var total float64
	for _, h := range heights {
		total += h
	}
	if total > headShare*room {
		return g.tallHeader(rows, room)
	}
	head := slab{height: total}
	y := 0.0
	for r, row := range cells {
		for _, c := range row {
			head.items = append(head.items, g.draw(c, y, sum(heights[r:r+c.deep]))...)
		}
		y += heights[r]
	}
	return []slab{head}
}

// tallHeader gives up cells over several rows, for the sake of every word
// being on a page.
func (g *grid) tallHeader(rows [][]document.Cell, room float64) []slab {
	var slabs []slab
	for _, row := range rows {
		slabs = append(slabs, g.row(row, room, true)...)
	}
	// Two slabs at least: a single one would be taken for a header to repeat.
	return append(slabs, slab{})
}

// heights of the header's rows: first what cells of one row need, then the
// last row of a deeper cell grows by what that cell still lacks.
func (g *grid) heights(cells [][]gridCell) []float64 {
	h := make([]float64, len(cells))
	for r, row := range cells {
		h[r] = g.need(1)
		for _, c := range row {
			if c.deep == 1 {
				h[r] = max(h[r], g.need(len(c.lines)))
			}
		}
	}
	for r, row := range cells {
		for _, c := range row {
			covered := h[r : r+c.deep]
			if lack := g.need(len(c.lines)) - sum(covered); lack > 0 {
				covered[c.deep-1] += lack
			}
		}
	}
	return h
}

func sum(v []float64) float64 {
	var s float64
	for _, x := range v {
		s += x
	}
	return s
}

// row sets one row of the table's body; a row taller than room is cut between
// lines.
func (g *grid) row(row []document.Cell, room float64, header bool) []slab {
	cells := g.filled(row, header)
	lines := 0
	for _, c := range cells {
		lines = max(lines, len(c.lines))
	}
	if g.need(lines) <= room && g.large {
		return []slab{{height: g.need(lines), later: func() []Item { return g.piece(g.filled(row, header), lines).items }}}
	}
	if g.need(lines) <= room {
		return []slab{g.piece(cells, lines)}
	}
	return g.tear(cells, lines, pieceLines)
}

// filled are the cells of a row with their texts broken into lines.
func (g *grid) filled(row []document.Cell, header bool) []gridCell {
	cells := arrange([][]document.Cell{row})[0]
	for n := reach(cells); n < len(g.cols); n++ {
		cells = append(cells, gridCell{from: n, to: n + 1, deep: 1})
	}
	g.fill(cells, header)
	return cells
}

// piece draws a row with its frames.
func (g *grid) piece(cells []gridCell, lines int) slab {
	s := slab{height: g.need(lines)}
	drawn := make([][]Item, len(cells))
	n := 0
	for i, c := range cells {
		drawn[i] = g.draw(c, 0, s.height)
		n += len(drawn[i])
	}
	s.items = make([]Item, 0, n)
	for _, items := range drawn {
		s.items = append(s.items, items...)
	}
	return s
}
