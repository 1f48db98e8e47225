package intake

import (
	"tieuchi/internal/criteria"
)

// ruleSets is every rule set that a table may be of.
func (b *book) ruleSets() []*criteria.RuleSet {
	if b.known.Force != nil {
		return []*criteria.RuleSet{b.known.Force}
	}
	return b.known.RuleSets
}

// settleForeign leaves aside the tables that have numbered rows with results and
// yet are about something else: the commune's population, its budget. One that
// judges its rows is kept where there is no other: an unknown rule set perhaps.
func (b *book) settleForeign() {
	var foreign []*table
	known := false
	for _, p := range b.pages {
		for _, t := range p.tables {
			switch {
			case t.kind != criteriaTable || len(t.rows) == 0:
			case b.isForeign(t):
				foreign = append(foreign, t)
			default:
				known = true
			}
		}
	}
	for _, t := range foreign {
		if known || len(t.verdicts)+len(t.marks) == 0 {
			t.kind, t.foreign = otherTable, true
		}
	}
}

// isForeign tells whether hardly a row of a table has the name of a criterion
// or the words of an indicator in any rule set. A name beside another number
// counts half: "Lao động" is a line of every table of population.
func (b *book) isForeign(t *table) bool {
	const most = 40 // rows that are looked at
	named, points := 0, 0
	for _, e := range t.rows[:min(len(t.rows), most)] {
		if name, _ := t.criterionName(e.row); name != "" {
			named++
			points += b.namePoints(t, e, name)
		}
	}
	return named >= 2 && (points < 2 || points*5 < named)
}

func (b *book) namePoints(t *table, e entry, name string) int {
	best := 0
	for _, rules := range b.ruleSets() {
		switch {
		case t.isNameIn(rules, e, name):
			return 2
		case t.criterionByName(rules, name) > 0:
			best = 1
		}
	}
	return best
}

// isNameIn tells whether a name is that of the criterion whose number stands
// beside it, or like the words of one of its indicators.
func (t *table) isNameIn(rules *criteria.RuleSet, e entry, name string) bool {
	c := rules.Criterion(e.number())
	if c == nil {
		return false
	}
	if t.g.nameLikeness(name, c.Name) >= 0.5 {
		return true
	}
	for i := range c.Indicators {
		if t.g.likeness(name, c.Indicators[i].Text) >= 0.3 || t.g.startsLike(name, c.Indicators[i].Text) {
			return true
		}
	}
	return false
}

// reportForeign tells, as something to know, which tables were left aside.
func (b *book) reportForeign() {
	for _, p := range b.pages {
		for _, t := range p.tables {
			if t.foreign {
				at := t.header.columns[0]
				b.found.add(110, "foreign", t.header.ref(p.g, at), subject{}, p.g.sheet.Name+": "+t.labels())
			}
		}
	}
}
