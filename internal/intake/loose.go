package intake

import (
	"slices"
)

// readLoose goes through the rows without a number. Totals and tasks are
// taken, headings and signatures are passed over; any other row with a figure
// or a task in it is reported.
func (f *builder) readLoose() {
	last := f.t.lastPlaced()
	next := last + 1 // the rows right under the table may go on with its tasks
	for _, row := range f.t.loose {
		if f.totals(row) || f.t.isHeading(row) || f.b.isInfo(f.t.g, row) {
			continue
		}
		result := f.result(f.t.above(row).number())
		continues := result != nil && (row <= last || row == next) && f.hasTask(row)
		if continues {
			f.taskOf(result, row)
		}
		if row == next && f.hasTask(row) {
			next++
		}
		if (f.t.carries(row) || !continues && f.looksAssigned(row)) && !isFooter(f.t.g.norm(f.t.rowText(row))) {
			f.reportRow(row)
		}
	}
}

// looksAssigned tells a task with a body or a date from the words of a
// signature that happen to stand in the same column.
func (f *builder) looksAssigned(row int) bool {
	if !f.hasTask(row) {
		return false
	}
	return slices.ContainsFunc([]int{f.t.lead, f.t.deadline}, func(col int) bool {
		c := f.t.cell(row, col)
		return c != nil && f.t.g.textOf(c) != ""
	})
}

func (f *builder) hasTask(row int) bool {
	c := f.t.cell(row, f.t.task)
	return c != nil && f.t.g.textOf(c) != ""
}

// reportRow tells of a row that could not be placed, at its first cell.
func (f *builder) reportRow(row int) {
	cells := f.t.g.index[row]
	if len(cells) == 0 {
		return
	}
	text := f.t.rowText(row)
	if text == "" {
		text = f.t.g.textOf(&cells[0])
	}
	f.b.found.add(201, "row", f.t.g.ref(row, cells[0].Col), subject{}, shorten(text))
}

// isFooter tells whether a line is one of those that stand under a table.
func isFooter(key string) bool {
	return footerTerms.begin(key) || dayTerm.within(key) && monthTerm.within(key) && yearTerm.within(key)
}

// shorten keeps a text short enough for a line of a list.
func shorten(text string) string {
	const most = 80
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	return string(runes[:most-1]) + "…"
}
