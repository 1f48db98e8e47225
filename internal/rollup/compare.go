package rollup

import (
	"cmp"
	"slices"

	"tieuchi/internal/criteria"
)

// Comparison is what became of the communes between two sides, OLD and NEW.
// The two sides are told apart by the user, never by their dates.
type Comparison struct {
	Old, New Summary
	Groups   []ComparedGroup // one a rule set that some commune stands under, by its id
	Switched []Pair          // communes under other rule sets on the two sides: no criterion is compared
	Earlier  []Superseded    // reports of earlier periods, left out
	Unpaired []Doubt         // communes of one side that may be one of the other
	// OldUnread and NewUnread are the files that could not be read, for whoever
	// reads a commune as gone or new. The caller sets them.
	OldUnread, NewUnread []string
}

// Pair is one commune's report on each side; one of them may be nil.
type Pair struct{ Old, New *criteria.Report }

// Report is the one that names the commune: NEW's, else OLD's.
func (p Pair) Report() *criteria.Report { return cmp.Or(p.New, p.Old) }

// Superseded is a report of an earlier period than Counted, which is on the
// same commune and side.
type Superseded struct{ Report, Counted *criteria.Report }

// Doubt is a report that does not name its whole place and may be on the
// commune of Other, which is on the other side.
type Doubt struct{ Report, Other *criteria.Report }

// ComparedGroup is the comparison under one rule set.
type ComparedGroup struct {
	RuleSet     *criteria.RuleSet
	Communes    []ComparedCommune // those of both sides first, then NEW's own, then OLD's own
	ByCriterion []CriterionChanges
	Totals      ChangeCounts
	Steps       []ComparedStep // most criteria met first; steps without communes are left out
	Overdue     []Overdue      // of criteria that are not met
	Review      []Overdue      // late too, but a person must say whether they are overdue; see Reason
	Undated     []*criteria.Report
	OldPeriods  []criteria.Period // the different periods that were compared, by time
	NewPeriods  []criteria.Period
}

// ComparedCommune is one commune on both sides.
type ComparedCommune struct {
	Pair
	Criteria []CriterionChange // by number, all criteria of the rule set
	Totals   ChangeCounts
}

// Compare holds two sides against each other.
//
//  1. Of a commune that a side reports for several periods the latest counts;
//     the others are Earlier.
//  2. Which reports are on one commune is criteria.Communes' answer over both
//     sides. Renamed and merged communes are not guessed: they are new and gone.
//  3. A commune under other rule sets on the two sides is Switched: one number
//     is two criteria there.
//  4. The order of reports makes no difference. Swapping the sides swaps
//     gained and lost, new and gone, and nothing else of a change.
//
// Reports must have been evaluated.
func Compare(old, new Summary) Comparison {
	c := Comparison{Old: old, New: new}
	m := newMatcher(old, new)
	for _, id := range m.ids {
		c.addGroup(m, id)
	}
	c.takeSwitched()
	c.Groups = slices.DeleteFunc(c.Groups, func(g ComparedGroup) bool { return len(g.Communes) == 0 })
	for i := range c.Groups {
		c.Groups[i].total()
		c.Groups[i].findOverdue()
	}
	return c
}

// addGroup pairs the communes under one rule set.
func (c *Comparison) addGroup(m *matcher, id string) {
	g := ComparedGroup{RuleSet: m.rules[id]}
	for _, commune := range m.communes(id) {
		pair := Pair{c.latest(commune.old), c.latest(commune.new)}
		g.Communes = append(g.Communes, ComparedCommune{Pair: pair})
		if other := commune.mayBe; other != nil && (pair.Old == nil || pair.New == nil) {
			c.Unpaired = append(c.Unpaired, Doubt{pair.Report(), other})
		}
	}
	slices.SortStableFunc(g.Communes, func(a, b ComparedCommune) int {
		return cmp.Or(cmp.Compare(a.Side(), b.Side()), compare(a.Report(), b.Report()))
	})
	c.Groups = append(c.Groups, g)
}

// latest is the report that counts of one commune's on one side.
func (c *Comparison) latest(reports []*criteria.Report) *criteria.Report {
	if len(reports) == 0 {
		return nil
	}
	ordered := slices.Clone(reports)
	slices.SortStableFunc(ordered, func(a, b *criteria.Report) int {
		return cmp.Or(comparePeriods(b.Period, a.Period), criteria.BySource(a, b))
	})
	for _, earlier := range ordered[1:] {
		c.Earlier = append(c.Earlier, Superseded{earlier, ordered[0]})
	}
	return ordered[0]
}

// Side says which sides a commune is on.
type Side int

// The sides in the order of the communes.
const (
	BothSides Side = iota
	NewSide        // only NEW
	OldSide        // only OLD
)

// Side is where the commune has a report.
func (p Pair) Side() Side {
	switch {
	case p.Old != nil && p.New != nil:
		return BothSides
	case p.New != nil:
		return NewSide
	}
	return OldSide
}
