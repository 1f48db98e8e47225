package pdf

import (
	"strings"

	"tieuchi/internal/document"
)

// Measures of a table.
const (
	cellPadX  = 1.5  // mm, left and right of a cell's text
	cellPadY  = 0.8  // mm, above and below
	cellPitch = 1.18 // line distance, times the size
)

// gridCell is a cell at its place: columns from..to (exclusive), deep rows.
type gridCell struct {
	document.Cell
	from, to, deep int
	lines          [][]Item // relative to the first line's top
	shade          float64
}

// grid is a table's columns with what is needed to set its cells.
type grid struct {
	set   *setter
	size  float64
	pitch float64
	cols  []document.Column
	edges []float64 // x of the column borders, one more than columns
	large bool      // its rows are set when they are placed
}

// gridOf spreads the columns over the text block by weight. A row with more
// cells than there are columns gets further columns: nothing is dropped.
func (s *setter) gridOf(t document.Table, col column) *grid {
	g := &grid{set: s, size: orElse(t.Size, s.form.BodySize)}
	g.pitch = cellPitch * g.size
	n := len(t.Columns)
	for _, row := range arrange(t.Header) {
		n = max(n, reach(row))
	}
	for _, row := range t.Rows {
		n = max(n, reach(arrange([][]document.Cell{row})[0]))
	}
	g.cols = append(g.cols, t.Columns...)
	for len(g.cols) < n {
		g.cols = append(g.cols, document.Column{Weight: 1, Align: document.Left})
	}
	var sum float64
	for _, c := range g.cols {
		sum += orElse(c.Weight, 1)
	}
	x := col.left
	g.edges = append(g.edges, x)
	for _, c := range g.cols {
		x += col.width() * orElse(c.Weight, 1) / sum
		g.edges = append(g.edges, x)
	}
	return g
}

// reach is the number of columns that a row covers.
func reach(row []gridCell) int {
	n := 0
	for _, c := range row {
		n = max(n, c.to)
	}
	return n
}

// arrange finds every cell's columns, leaving out those that a cell above
// still covers. A cell covers no more rows than there are.
func arrange(rows [][]document.Cell) [][]gridCell {
	out := make([][]gridCell, len(rows))
	covered := map[[2]int]bool{}
	for r, row := range rows {
		col := 0
		for _, c := range row {
			for covered[[2]int{r, col}] {
				col++
			}
			gc := gridCell{Cell: c, from: col, to: col + max(c.Span, 1), deep: min(max(c.Rows, 1), len(rows)-r)}
			for d := 1; d < gc.deep; d++ {
				for k := gc.from; k < gc.to; k++ {
					covered[[2]int{r + d, k}] = true
				}
			}
			out[r] = append(out[r], gc)
			col = gc.to
		}
	}
	return out
}

// fill breaks the texts of a row's cells. Header cells are centred unless they
// say otherwise; elsewhere the column decides, and nothing is justified.
func (g *grid) fill(row []gridCell, header bool) {
	for i := range row {
		c := &row[i]
		align := g.cols[c.from].Align
		if header {
			align = document.Centre
		}
		if c.Aligns {
			align = c.Align
		}
		if align == document.Justified {
			align = document.Left
		}
		c.lines = layAt(g.set.measure, c.Runs, g.size, g.inner(*c), align, 0, costInCell)
		c.shade = min(max(c.Shade, 0), 1)
	}
}

// inner is the room for text; in a narrow column the padding gives way before a
// number is broken ("1.234" under a column of marks).
func (g *grid) inner(c gridCell) column {
	col := column{g.edges[c.from], g.edges[c.to]}
	need := g.size
	if col.width() < narrow*g.size {
		need = max(need, g.longest(c.Runs)+stroke)
	}
	pad := max(min(mm(cellPadX), (col.width()-need)/2), 0)
	return column{col.left + pad, col.right - pad}
}

// narrow is the width, in sizes, below which a column may have to choose
// between its padding and a word.
const narrow = 5

// longest is the width of the longest word.
func (g *grid) longest(runs []document.Run) float64 {
	var most float64
	for _, r := range runs {
		for word := range strings.FieldsSeq(r.Text) {
			most = max(most, g.set.measure(styleOf(r), g.size, word))
		}
	}
	return most
}

// need is the height that so many lines take.
func (g *grid) need(lines int) float64 {
	return float64(max(lines, 1))*g.pitch + 2*mm(cellPadY)
}

// draw places a cell of the given height at y: its box, then its lines in the
// middle of the height.
func (g *grid) draw(c gridCell, y, height float64) []Item {
	box := Item{Kind: Box, Part: Cell, X: g.edges[c.from], Y: y, W: g.edges[c.to] - g.edges[c.from], H: height, Shade: c.shade}
	items := []Item{box}
	y += (height - float64(len(c.lines))*g.pitch) / 2
	for _, l := range c.lines {
		items = append(items, shift(l, 0, y+dropOf(g.pitch, g.size), Cell)...)
		y += g.pitch
	}
	return items
}
