package intake

import (
	"slices"
)

// splitTables finds, on one sheet, the tables that hold several communes: one
// column each, or one row each under criteria that run from left to right.
// Where the same rows can be read down and across, the reading with more
// criteria in it counts (settleReading).
func (b *book) splitTables(p *page) {
	for _, t := range p.tables {
		if t.kind != taskTable && !t.foreign {
			b.split(t)
		}
	}
	axes := b.axes(p.g)
	for i, a := range axes {
		last := p.g.lastRow()
		if i+1 < len(axes) {
			last = axes[i+1].top - 1
		}
		if t := b.turn(p.g, a, last); t != nil && b.readTurned(t) {
			b.settleReading(p, t)
		}
	}
	slices.SortStableFunc(p.tables, func(s, t *table) int { return s.top() - t.top() })
}

// readTurned reads a turned table: communes, or one commune's results.
func (b *book) readTurned(t *table) bool {
	if b.split(t) {
		return !b.isForeign(t.parts[0])
	}
	t.assign()
	if t.kind != criteriaTable {
		return false
	}
	b.identify(t)
	return len(t.rows) > 0 && !b.isForeign(t)
}

// settleReading adds a turned table to the sheet's. A table that was read down
// over the same rows stays where more of its rows have names of criteria.
func (b *book) settleReading(p *page, turned *table) {
	for _, t := range p.tables {
		if len(t.reports()) == 0 || t.end() < turned.top() || t.top() > turned.end() {
			continue
		}
		down, across := b.named(t), b.named(turned)
		if down >= across && down > 0 {
			b.reportTie(p, turned, down == across)
			return
		}
		t.kind, t.parts = otherTable, nil
	}
	p.tables = append(p.tables, turned)
}

// reportTie tells of rows that could be read across with as many criteria: that
// the reading down counts is our choice, and a person should look.
func (b *book) reportTie(p *page, turned *table, tie bool) {
	if row := p.g.index[turned.top()]; tie && len(row) > 0 {
		b.found.add(110, "table", p.g.ref(row[0].Row, row[0].Col), subject{}, shorten(p.g.sheet.Name+": "+turned.labels()))
	}
}

// reportOrder tells of sheets whose file has cells out of order: they are read by
// their addresses, as Excel does, but it was no Excel that wrote them.
func (b *book) reportOrder() {
	for _, p := range b.pages {
		if p.g.sheet.OutOfOrder && slices.ContainsFunc(p.tables, func(t *table) bool { return len(t.reports()) > 0 }) {
			b.found.add(110, "order", p.g.place(), subject{}, p.g.sheet.Name)
		}
	}
}

// named counts the rows of a table whose name is that of their criterion.
func (b *book) named(t *table) int {
	n := 0
	for _, part := range t.reports()[:min(1, len(t.reports()))] {
		for _, e := range part.rows {
			if name, _ := part.criterionName(e.row); name != "" && b.namePoints(part, e, name) == 2 {
				n++
			}
		}
	}
	return n
}

// reports are the tables of criteria in a table: its communes', or itself.
func (t *table) reports() []*table {
	switch {
	case len(t.parts) > 0:
		return t.parts
	case t.kind == criteriaTable && len(t.rows) > 0:
		return []*table{t}
	}
	return nil
}

// top is the first row of the sheet that a table covers.
func (t *table) top() int {
	if t.g.isFlipped {
		return t.span.first
	}
	return t.header.top
}

// bottom is the last row of the sheet before the next table.
func (t *table) bottom() int {
	if t.g.isFlipped {
		return t.span.limit
	}
	return t.last
}
