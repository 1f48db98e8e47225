package intake

import (
	"slices"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// reportStrangers tells of sheets that an office has put into a consolidation and
// that look like a commune's own: nothing of them is read, so a commune that was
// handed in that way would be missing.
func (c *consolidation) reportStrangers() {
	rest := &sheet.Workbook{Date1904: c.date1904}
	for _, g := range c.grids {
		if !c.reads(g) && !slices.ContainsFunc(g.sheet.Cells, isForReading) {
			rest.Sheets = append(rest.Sheets, g.sheet)
		}
	}
	if len(rest.Sheets) == 0 {
		return
	}
	b := newBook(rest, c.src, c.known)
	for _, p := range b.pages {
		for _, one := range b.groupsOn(p) {
			t := one.tables[0]
			c.found.add(110, "table", p.g.ref(t.top(), 1), subject{}, shorten(p.g.sheet.Name+": "+t.labels()))
		}
	}
}

// reads tells whether a sheet has a table of ours.
func (c *consolidation) reads(g *grid) bool {
	return slices.ContainsFunc(slices.Concat(c.indicators, c.tasks, c.sources), func(l *listing) bool { return l.g == g }) ||
		slices.ContainsFunc(c.matrices, func(m *matrix) bool { return m.g == g })
}

func isForReading(c sheet.Cell) bool { return finding.TitlesForReading(c.Row, c.Value) }
