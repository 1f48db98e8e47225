package xlsx

import (
	"sort"

	"tieuchi/internal/sheet"
)

// markArrays marks the cells that get their value from a formula in another
// one. Such ranges do not overlap, so their cells are no more than there are;
// a file in which they do would cost much more than it should.
func (r *sheetReader) markArrays(part string) error {
	cells := r.sheet.Cells
	visits := 0
	for _, area := range r.arrays {
		i := firstFrom(cells, area.Row1, area.Col1)
		for i < len(cells) && cells[i].Row <= area.Row2 {
			if visits++; visits > 4*r.book.limits.Cells {
				return beyond(part, "array formulas overlap")
			}
			if area.Contains(cells[i].Row, cells[i].Col) {
				cells[i].Formula = true
				i++
				continue
			}
			row := cells[i].Row
			if cells[i].Col > area.Col2 {
				row++
			}
			i = firstFrom(cells, row, area.Col1)
		}
	}
	return nil
}

// firstFrom finds the first cell at or behind a place, in reading order.
func firstFrom(cells []sheet.Cell, row, col int) int {
	return sort.Search(len(cells), func(i int) bool {
		return cells[i].Row > row || cells[i].Row == row && cells[i].Col >= col
	})
}
