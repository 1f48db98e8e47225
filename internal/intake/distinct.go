package intake

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/finding"
)

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
