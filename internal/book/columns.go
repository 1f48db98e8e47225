package book

import (
	"slices"

	"tieuchi/internal/book/page"
)

// column is one column of a table that a later run reads again.
type column struct {
	head  string
	width float64
}

// table is the order in which a sheet shows its columns. Readers find them by
// their headers, so they stand where a person looks for them: first what is
// printed, then what is for sorting, filtering and the next reading.
type table struct {
	columns []column
	printed int
	order   []int // where each has its cell in a row as it is sealed
}

// newTable lays out columns whose headers are those of a sealed row.
func newTable(sealed []string, printed, rest []column) table {
	t := table{columns: slices.Concat(printed, rest), printed: len(printed)}
	for _, column := range t.columns {
		t.order = append(t.order, slices.Index(sealed, column.head))
	}
	return t
}

func (t table) widths() []float64 {
	var widths []float64
	for _, column := range t.columns {
		widths = append(widths, column.width)
	}
	return widths
}

func (t table) head() []page.Cell {
	var heads []string
	for _, column := range t.columns {
		heads = append(heads, column.head)
	}
	return head(heads...)
}

// at is the number of a column, from 1.
func (t table) at(head string) int {
	return 1 + slices.IndexFunc(t.columns, func(c column) bool { return c.head == head })
}

// arrange puts the cells of a sealed row behind others in the order of the sheet.
func (t table) arrange(row, cells []page.Cell) []page.Cell {
	for _, from := range t.order {
		row = append(row, cells[from])
	}
	return row
}
