package intake

import (
	"slices"

	"tieuchi/internal/criteria"
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
	if n := len(list); n > 0 && !list[n-1].isPart() && !c.differsFrom(list[n-1].context) && !p.namesOther(list[n-1].area, area) {
		list[n-1].tables = append(list[n-1].tables, t)
		list[n-1].area.Row2 = max(list[n-1].area.Row2, area.Row2)
		list[n-1].area.Col2 = max(list[n-1].area.Col2, area.Col2)
		return list
	}
	return append(list, &group{page: p, tables: []*table{t}, context: c, area: area})
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
	b.settleOverlay(report, g.context.best(placeProvince).at)
	day, conflict := b.drawn(g, alone)
	report.Drawn = day
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
	b.describeDrawn(day, conflict)
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
