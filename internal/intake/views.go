package intake

import (
	"slices"

	"tieuchi/internal/sheet"
)

// maxFlipped bounds the columns of a flipped grid: they are the rows of a table
// with one commune in each, and the whole country has some ten thousand.
const maxFlipped = 20_000

// flip is a part of the grid with rows and columns exchanged. A table that
// lists its criteria from left to right is read so, by the code that reads all
// others; only places and what is hidden keep their names (ref, isFlipped).
func (g *grid) flip(part sheet.Range) *grid {
	s := g.sheet
	flipped := &sheet.Sheet{
		Name: s.Name, Hidden: s.Hidden, HiddenRows: s.HiddenCols, HiddenCols: s.HiddenRows,
	}
	for _, row := range g.between(part.Row1, part.Row2) {
		for _, c := range g.index[row] {
			if part.Contains(c.Row, c.Col) {
				c.Row, c.Col = c.Col, c.Row
				flipped.Cells = append(flipped.Cells, c)
			}
		}
	}
	sheet.SortCells(flipped.Cells)
	for _, m := range g.merges {
		if part.Contains(m.Row1, m.Col1) {
			flipped.Merges = append(flipped.Merges, sheet.Range{Row1: m.Col1, Col1: m.Row1, Row2: m.Col2, Col2: m.Row2})
		}
	}
	view := newGridOf(flipped, g.date1904, maxFlipped)
	view.isFlipped, view.periodColumn = !g.isFlipped, g.periodColumn
	view.memory, view.title = g.memory, g.title
	return view
}

// band is the grid without the columns that keep refuses: one of several
// tables side by side.
func (g *grid) band(keep func(col int) bool) *grid {
	return g.cut(keep, func(row int) (cells []sheet.Cell) {
		for _, c := range g.index[row] {
			if keep(c.Col) {
				cells = append(cells, c)
			}
		}
		return cells
	})
}

// only is band for a few columns, ascending: those of one commune. It does not
// look at the others, for there may be a thousand communes.
func (g *grid) only(cols []int) *grid {
	isKept := func(col int) bool { _, ok := slices.BinarySearch(cols, col); return ok }
	return g.cut(isKept, func(row int) (cells []sheet.Cell) {
		for _, col := range cols {
			if c := g.cell(row, col); c != nil {
				cells = append(cells, *c)
			}
		}
		return cells
	})
}

// cut is the grid with the columns that are kept; kept gives their cells in a
// row.
func (g *grid) cut(isKept func(col int) bool, kept func(row int) []sheet.Cell) *grid {
	view := *g
	view.parent = g.root()
	view.rows, view.index = nil, make(map[int][]sheet.Cell, len(g.index))
	for _, row := range g.rows {
		if cells := kept(row); len(cells) > 0 {
			view.rows = append(view.rows, row)
			view.index[row] = cells
		}
	}
	view.merges = slices.DeleteFunc(slices.Clone(g.merges), func(m sheet.Range) bool { return !isKept(m.Col1) })
	view.texts = make(map[*sheet.Cell]string)
	return &view
}

// root is the grid of the whole sheet that a band was cut from.
func (g *grid) root() *grid {
	if g.parent != nil {
		return g.parent
	}
	return g
}
