package intake

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// group is the tables that make up one report, with what the lines around
// them say.
type group struct {
	page    *page
	tables  []*table
	context *context
	who     identity // what the context says, while groups are compared
	report  *criteria.Report
	builder *builder
	rivals  []*group // of the same commune and criteria, set aside
	// area is the part of the sheet that the group's rows of label and value
	// stand in; others is whether the sheet has more groups.
	area   sheet.Range
	head   int // last row of the sheet above all tables
	others bool
	// forTasks are tables of the same criteria that are read for tasks only.
	forTasks []*table
}

// groups finds the tables of criteria and puts those together that belong to
// the same commune.
func (b *book) groups() []*group {
	var shown, hidden []*group
	for _, p := range b.pages {
		list := b.groupsOn(p)
		b.useSheetDistrict(p, list)
		if p.g.sheet.Hidden {
			hidden = append(hidden, list...)
		} else {
			shown = append(shown, list...)
		}
	}
	if len(shown) == 0 {
		return b.distinct(hidden)
	}
	for _, g := range hidden {
		b.setAside(g) // mostly an older copy; what is shown counts
	}
	return b.distinct(shown)
}

// useSheetDistrict takes the sheet's name for the district of its communes where
// several sheets list communes and the lines name no district.
func (b *book) useSheetDistrict(p *page, list []*group) {
	lists := 0
	for _, q := range b.pages {
		if slices.ContainsFunc(q.tables, func(t *table) bool { return len(t.parts) > 0 }) {
			lists++
		}
	}
	name := p.g.name()
	found := placesIn(line{text: name})[placeDistrict]
	if len(found) == 0 && lists > 1 && looksLikePlace(name) {
		found = []placeName{{name: properCase(name)}}
	}
	for _, g := range list {
		if g.isPart() && len(g.context.names[placeDistrict]) == 0 && len(found) > 0 {
			g.context.names[placeDistrict] = []placeName{{found[0].name, weightSheet, p.g.place()}}
		}
	}
}

// groupsOn finds the groups of one sheet. A second table of criteria on it
// goes on with the first unless the lines above it name another commune.
func (b *book) groupsOn(p *page) []*group {
	var list []*group
	above, end, top := 0, 0, 0
	for _, t := range p.tables {
		if len(t.reports()) == 0 {
			continue
		}
		if t.top() != top { // else they stand side by side
			above, top = end, t.top()
		}
		c := b.contextOf(p, t, above)
		if b.isOfOne(p, t, c, above) {
			continue
		}
		end = max(end, t.end())
		list = b.addGroup(list, p, t, c, above)
	}
	for _, g := range list {
		g.settleArea(p, len(list) > 1, top)
	}
	for _, g := range list[min(1, len(list)):] {
		g.context.inherit(list[0].context)
	}
	return list
}

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

// addGroup adds a table to the groups of a sheet: to the last one where nothing
// says that it is of another commune.
func (b *book) addGroup(list []*group, p *page, t *table, c *context, above int) []*group {
	area := t.area(above)
	for _, part := range t.parts {
		list = append(list, &group{page: p, tables: []*table{part}, context: c.of(part.owner), area: area})
	}
	if len(t.parts) > 0 {
		return list
	}
	if n := len(list); n > 0 && !list[n-1].isPart() && !c.differsFrom(list[n-1].context) && !b.namesOther(p, list[n-1].area, area) {
		list[n-1].tables = append(list[n-1].tables, t)
		list[n-1].area.Row2 = max(list[n-1].area.Row2, area.Row2)
		list[n-1].area.Col2 = max(list[n-1].area.Col2, area.Col2)
		return list
	}
	return append(list, &group{page: p, tables: []*table{t}, context: c, area: area})
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
func (b *book) namesOther(p *page, first, second sheet.Range) bool {
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

// distinct joins groups of one commune and period that have different
// criteria, and of two with the same criteria keeps the one that says more:
// an office often sends the details and a summary of them.
func (b *book) distinct(list []*group) []*group {
	if len(list) > 1 {
		for _, g := range list {
			g.context.useSheetName(g.page.g)
		}
	}
	var kept []*group
	for _, g := range list {
		g.who = g.context.identity() // every group meets every other one
		i := 0
		for i < len(kept) && !g.mayBe(kept[i]) {
			i++
		}
		switch {
		case i == len(kept):
			kept = append(kept, g)
		case !g.overlaps(kept[i]):
			kept[i].tables = append(kept[i].tables, g.tables...)
		case g.saysMore(kept[i]):
			b.prefer(g, kept[i])
			kept[i] = g
		default:
			b.prefer(kept[i], g)
		}
		kept[i].who = kept[i].context.identity() // it may have learned from the other
	}
	return kept
}

// isPart tells the group of one commune out of a table of several: two of
// those with one name are two reports.
func (g *group) isPart() bool { return g.tables[0].owner.name != "" }

// mayBe tells whether two groups may be on one commune. What names none is of no
// commune out of several.
func (g *group) mayBe(other *group) bool {
	switch {
	case g.isPart() && other.isPart(): // but criteria in two tables are one report
		return g.who.sameAs(other.who) && !g.overlaps(other)
	case g.isPart() && len(other.context.names[placeCommune]) == 0, other.isPart() && len(g.context.names[placeCommune]) == 0:
		return false
	}
	return g.who.sameAs(other.who)
}

// setAside reports a table that was not read though it looks like one of
// criteria.
func (b *book) setAside(g *group) {
	t := g.tables[0]
	if g.isPart() { // one commune of many: its own sheet says more, as is usual
		b.found.soften(finding.Info, 110, "table", t.owner.at, g.page.g.sheet.Name+": "+t.owner.name)
		return
	}
	at := g.page.g.ref(t.header.top, t.header.columns[0].col)
	b.found.add(110, "table", at, subject{}, g.page.g.sheet.Name+": "+t.labels())
}

// labels is the header's labels in one short line.
func (t *table) labels() string {
	var labels []string
	for _, c := range t.header.columns {
		labels = append(labels, c.label())
	}
	return shorten(strings.Join(labels, " | "))
}

// prefer keeps one of two groups and sets the other aside, but for what it
// alone knows: lines around it and tasks.
func (b *book) prefer(kept, other *group) {
	kept.context.fill(other.context)
	b.setAside(other)
	kept.rivals = append(append(kept.rivals, other), other.rivals...)
	if !kept.hasTasks() {
		kept.forTasks = append(kept.forTasks, other.tables...)
	}
	kept.forTasks = append(kept.forTasks, other.forTasks...)
}

// saysMore tells whether a group is the better table of criteria: it has
// verdicts where the other has none, has more criteria and indicators, or has
// as many and is no list of tasks.
func (g *group) saysMore(other *group) bool {
	if g.isPart() != other.isPart() { // a sheet of its own says more than a line of a list
		own, line := g, other
		if g.isPart() {
			own, line = other, g
		}
		if own.size()*2 >= line.size() {
			return own == g
		}
	}
	if a, b := g.hasVerdicts(), other.hasVerdicts(); a != b {
		return a
	}
	if a, b := g.size(), other.size(); a != b {
		return a > b
	}
	return !g.hasTasks() && other.hasTasks()
}

func (g *group) hasVerdicts() bool {
	return slices.ContainsFunc(g.tables, func(t *table) bool { return len(t.verdicts)+len(t.marks) > 0 })
}

func (g *group) hasTasks() bool {
	return slices.ContainsFunc(g.tables, func(t *table) bool { return t.task > 0 })
}

// size is how many different criteria and indicators have a row.
func (g *group) size() int {
	seen := make(map[string]bool)
	for _, t := range g.tables {
		for _, e := range t.rows {
			seen[strconv.Itoa(e.criterion)+" "+e.indicator] = true
		}
	}
	return len(seen)
}

// overlaps tells whether two groups have a criterion in common.
func (g *group) overlaps(other *group) bool {
	numbers := make(map[int]bool)
	for _, t := range g.tables {
		for _, e := range t.rows {
			numbers[e.number()] = true
		}
	}
	for _, t := range other.tables {
		for _, e := range t.rows {
			if numbers[e.number()] {
				return true
			}
		}
	}
	return false
}

// report reads the report of one group.
func (b *book) report(g *group, alone bool) *criteria.Report {
	g.context.addInfo(b, g, alone)
	rules, choice := b.recognise(g.tables[0], g.context.title(b))
	report := &criteria.Report{
		File: b.src.File, SHA256: b.src.SHA256, Sheet: g.page.g.sheet.Name,
		Head: g.tables[0].owner.at, Rules: rules, Facts: make(criteria.Facts), Illustrative: b.illustrative,
	}
	g.context.settle(b, g, report)
	b.facts(g, report.Facts)
	g.report, g.builder = report, newBuilder(b, report)
	for _, l := range g.context.lines {
		for _, s := range g.builder.totalsIn(l.text) {
			if !s.bare {
				g.builder.put(s, l.at)
			}
		}
	}
	for _, t := range g.tables {
		t.chooseRequirement(b.known, report.Commune.Region)
		g.builder.add(t)
		b.reportColumns(t)
		b.reportHidden(t)
		b.describe(t, choice)
	}
	b.reportContradictions(g)
	return report
}

// facts gathers the facts for one report: those of its own sheet first, then
// those of sheets without tables of criteria.
func (b *book) facts(g *group, facts criteria.Facts) {
	pages := []*page{g.page}
	for _, p := range b.pages {
		if p != g.page && !p.hasCriteria() {
			pages = append(pages, p)
		}
	}
	for _, p := range pages {
		for _, row := range p.info {
			if row.kind == infoFact {
				b.addFact(facts, p.g, row)
			}
		}
		if len(p.info) > 0 && p.g.sheet.Hidden {
			b.found.add(205, "sheet", p.g.place(), subject{}, p.g.sheet.Name)
		}
	}
}

func (p *page) hasCriteria() bool {
	return slices.ContainsFunc(p.tables, func(t *table) bool { return len(t.reports()) > 0 })
}
