package intake

import (
	"slices"

	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// findNumbers takes a column without a known label for the one of numbers,
// where the header has none and the cells to the left of the names are
// numbers of criteria and indicators.
func (t *table) findNumbers() {
	names := slices.Concat(t.criteria, t.indicators)
	if len(t.numbers) > 0 || len(names) == 0 {
		return
	}
	for col := slices.Min(names) - 1; col > 0; col-- {
		if t.columnAt(col).role == roleNone && t.mostly(col, isID) {
			t.numbers = []int{col}
			t.aside = slices.DeleteFunc(t.aside, func(c column) bool { return c.col == col })
			return
		}
	}
}

// countsUp tells whether a column holds nothing but numbers of criteria and
// indicators, in their order.
func (t *table) countsUp(col int) bool {
	const enough = 3 // figures in a row that happen to rise
	last, n := 0, 0
	for _, row := range t.sample() {
		c := t.g.cell(row, col)
		if c == nil || t.g.textOf(c) == "" {
			continue
		}
		id, ok, _ := reading.ID(c)
		if !ok || criterionOf(id) < last {
			return false
		}
		last, n = criterionOf(id), n+1
	}
	return n >= enough
}

func isID(c *sheet.Cell) bool {
	_, ok, _ := reading.ID(c)
	return ok
}
