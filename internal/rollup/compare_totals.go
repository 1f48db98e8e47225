package rollup

import (
	"cmp"
	"slices"

	"tieuchi/internal/criteria"
)

// ChangeCounts counts criteria. Before + Gained − Lost = After, all of them of
// what both sides have; what one side has alone is counted apart, so that a
// commune more or less is never taken for progress.
type ChangeCounts struct {
	Before, After int // met
	Gained, Lost  int
	Shifted       int
	OnlyOld       int // met in OLD, and not in NEW at all
	OnlyNew       int // met in NEW, and not in OLD at all
	// Of the gained those whose verdict was unknown before, and of the lost
	// those whose verdict is unknown now: less certain than the others.
	GainedUnknown, LostUnknown int
}

// Net is by how many criteria more are met, negative for fewer.
func (c ChangeCounts) Net() int { return c.After - c.Before }

// CriterionChanges counts the communes by what became of one criterion.
type CriterionChanges struct {
	Number int
	Name   string
	ChangeCounts
}

// ComparedStep counts the communes that met exactly Met criteria.
type ComparedStep struct {
	Met              int
	Before, After    int // communes of both sides
	OnlyOld, OnlyNew int
}

func (c *ChangeCounts) add(change CriterionChange) {
	before, after := count(change.Before == criteria.Met), count(change.After == criteria.Met)
	switch change.Change {
	case OnlyOld:
		c.OnlyOld += before
		return
	case OnlyNew:
		c.OnlyNew += after
		return
	case Gained:
		c.Gained++
		c.GainedUnknown += count(change.Before == criteria.Unknown)
	case Lost:
		c.Lost++
		c.LostUnknown += count(change.After == criteria.Unknown)
	case Shifted:
		c.Shifted++
	}
	c.Before += before
	c.After += after
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// total fills every figure of the group from its communes.
func (g *ComparedGroup) total() {
	all := g.criteria()
	for _, criterion := range all {
		g.ByCriterion = append(g.ByCriterion, CriterionChanges{Number: criterion.Number, Name: criterion.Name})
	}
	for i := range g.Communes {
		commune := &g.Communes[i]
		for j, criterion := range all {
			change := commune.changeAt(criterion)
			commune.Criteria = append(commune.Criteria, change)
			commune.Totals.add(change)
			g.ByCriterion[j].add(change)
			g.Totals.add(change)
		}
		g.step(commune)
	}
	slices.SortFunc(g.Steps, func(a, b ComparedStep) int { return cmp.Compare(b.Met, a.Met) })
	g.OldPeriods = g.periodsOf(func(p Pair) *criteria.Report { return p.Old })
	g.NewPeriods = g.periodsOf(func(p Pair) *criteria.Report { return p.New })
}

// criteria are those of the group's rule set and those that only OLD's has.
func (g *ComparedGroup) criteria() []criteria.Criterion {
	all := slices.Clone(g.RuleSet.Criteria)
	for _, commune := range g.Communes {
		if commune.Old == nil {
			continue
		}
		theirs := commune.Old.Rules.Criteria // numbered 1 to n, as all are
		all = append(all, theirs[min(len(all), len(theirs)):]...)
	}
	return all
}

// step counts a commune among those that met as many criteria.
func (g *ComparedGroup) step(commune *ComparedCommune) {
	t := commune.Totals
	switch commune.Side() {
	case BothSides:
		g.stepAt(t.Before+t.OnlyOld).Before++
		g.stepAt(t.After+t.OnlyNew).After++
	case NewSide:
		g.stepAt(t.OnlyNew).OnlyNew++
	default:
		g.stepAt(t.OnlyOld).OnlyOld++
	}
}

func (g *ComparedGroup) stepAt(met int) *ComparedStep {
	for i := range g.Steps {
		if g.Steps[i].Met == met {
			return &g.Steps[i]
		}
	}
	g.Steps = append(g.Steps, ComparedStep{Met: met})
	return &g.Steps[len(g.Steps)-1]
}

func (g *ComparedGroup) periodsOf(side func(Pair) *criteria.Report) []criteria.Period {
	var entries []Entry
	for _, commune := range g.Communes {
		if r := side(commune.Pair); r != nil {
			entries = append(entries, Entry{Report: r})
		}
	}
	return periods(entries)
}

// Sides counts the communes: of both sides, only of NEW, only of OLD.
func (g ComparedGroup) Sides() (both, onlyNew, onlyOld int) {
	for _, commune := range g.Communes {
		switch commune.Side() {
		case BothSides:
			both++
		case NewSide:
			onlyNew++
		default:
			onlyOld++
		}
	}
	return both, onlyNew, onlyOld
}

// Movement counts the communes of both sides that meet more criteria than
// before, fewer, and as many; of the last, those that gained some and lost as
// many.
func (g ComparedGroup) Movement() (more, fewer, equal, exchanged int) {
	for _, commune := range g.Communes {
		if commune.Side() != BothSides {
			continue
		}
		switch net := commune.Totals.Net(); {
		case net > 0:
			more++
		case net < 0:
			fewer++
		default:
			equal++
			exchanged += count(commune.Totals.Gained > 0)
		}
	}
	return more, fewer, equal, exchanged
}
