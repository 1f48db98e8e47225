package intake

import (
	"slices"

	"tieuchi/internal/sheet"
)

// settleArea gives a group the rows of label and value that are said of it.
// Below the lowest tables, which begin at the row lowest, all rows are theirs.
func (g *group) settleArea(p *page, others bool, lowest int) {
	g.others, g.head = others, p.tables[0].top()-1
	if g.tables[len(g.tables)-1].top() == lowest {
		g.area.Row2 = max(g.area.Row2, p.g.lastRow())
	}
	for _, row := range p.info {
		if g.has(row) {
			g.context.addRow(p.g, row)
		}
	}
}

// isOfAnother tells whether the office of one commune stands over columns of
// which none bears its name: they are its hamlets, or the people who judged.
func (t *table) isOfAnother(office placeName) bool {
	return !t.g.isFlipped && office.weight >= weightOffice &&
		!slices.ContainsFunc(t.parts, func(part *table) bool { return norm(part.owner.name) == norm(office.name) })
}

// isOfOne tells a table whose columns look like communes on a sheet that is
// labelled as one commune's: they are its hamlets, or parts that were merged
// into it. It is reported, and no figure is taken from it.
func (b *book) isOfOne(p *page, t *table, c *context, above int) bool {
	if len(t.parts) == 0 || t.parts[0].owner.sure {
		return false
	}
	if c.best(placeCommune).weight < weightLabel && p.communeIn(t.area(above)) == "" && !t.isOfAnother(c.best(placeCommune)) {
		return false
	}
	b.found.add(110, "table", t.parts[0].owner.at, subject{}, shorten(p.g.sheet.Name+": "+t.labels()))
	return true
}

// area is the rows below the table above to the table's last one, in its columns.
func (t *table) area(above int) sheet.Range {
	area := sheet.Range{Row1: above + 1, Col1: 1, Row2: t.end(), Col2: maxColumns}
	if t.isBand {
		area.Col1, area.Col2 = t.bandFrom, t.bandTo-1
	}
	return area
}

// namesOther tells whether the rows of label and value in two areas name
// different communes.
func (p *page) namesOther(first, second sheet.Range) bool {
	a, c := p.communeIn(first), p.communeIn(second)
	return a != "" && c != "" && a != c
}

// communeIn is the folded name of the commune that a row of label and value in
// an area has, "" when there is none.
func (p *page) communeIn(area sheet.Range) string {
	for _, row := range p.info {
		if row.kind == infoCommune && area.Contains(row.cell.Row, row.cell.Col) {
			return p.g.norm(p.g.textOf(row.cell))
		}
	}
	return ""
}

// has tells whether a row of label and value on its sheet is said of the group:
// all are where it is the only one. What stands above all tables is said of
// all, but for the name and code of a commune.
func (g *group) has(row infoRow) bool {
	place := row.kind == infoCommune || row.kind == infoCode || row.kind == infoHardship
	switch {
	case g.isPart():
		return !place
	case !g.others, g.area.Contains(row.cell.Row, row.cell.Col):
		return true
	}
	return !place && row.cell.Row <= g.head
}
