package intake

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
)

// group is the tables that make up one report, with what the lines around
// them say.
type group struct {
	page    *page
	tables  []*table
	context *context
	report  *criteria.Report
	builder *builder
	// forTasks are tables of the same criteria that are read for tasks only.
	forTasks []*table
}

// groups finds the tables of criteria and puts those together that belong to
// the same commune.
func (b *book) groups() []*group {
	var shown, hidden []*group
	for _, p := range b.pages {
		list := b.groupsOn(p)
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

// groupsOn finds the groups of one sheet. A second table of criteria on it
// goes on with the first unless the lines above it name another commune.
func (b *book) groupsOn(p *page) []*group {
	var list []*group
	above := 0
	for _, t := range p.tables {
		if t.kind != criteriaTable || len(t.rows) == 0 {
			continue
		}
		c := b.contextOf(p, t, above)
		above = t.lastPlaced()
		if n := len(list); n > 0 && !c.differsFrom(list[n-1].context) {
			list[n-1].tables = append(list[n-1].tables, t)
			continue
		}
		list = append(list, &group{page: p, tables: []*table{t}, context: c})
	}
	return list
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
		i := 0
		for i < len(kept) && !g.context.sameAs(kept[i].context) {
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
	}
	return kept
}

// setAside reports a table that was not read though it looks like one of
// criteria.
func (b *book) setAside(g *group) {
	t := g.tables[0]
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
	if !kept.hasTasks() {
		kept.forTasks = append(kept.forTasks, other.tables...)
	}
	kept.forTasks = append(kept.forTasks, other.forTasks...)
}

// saysMore tells whether a group is the better table of criteria: it has
// verdicts where the other has none, has more criteria and indicators, or has
// as many and is no list of tasks.
func (g *group) saysMore(other *group) bool {
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
	rules := b.recognise(g.tables[0], g.context.title(b))
	report := &criteria.Report{
		File: b.src.File, SHA256: b.src.SHA256, Sheet: g.page.g.sheet.Name,
		Rules: rules, Facts: make(criteria.Facts), Illustrative: b.illustrative(),
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
	}
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
	for _, t := range p.tables {
		if t.kind == criteriaTable && len(t.rows) > 0 {
			return true
		}
	}
	return false
}
