package rollup

import (
	"slices"

	"tieuchi/internal/criteria"
)

// matcher sorts the reports of two sides into communes.
type matcher struct {
	ids   []string // of the rule sets, sorted
	rules map[string]*criteria.RuleSet
	all   map[string][]*criteria.Report // by rule set: OLD's, then NEW's
	isNew map[*criteria.Report]bool
}

func newMatcher(old, new Summary) *matcher {
	m := &matcher{rules: map[string]*criteria.RuleSet{}, all: map[string][]*criteria.Report{}, isNew: map[*criteria.Report]bool{}}
	given := map[*criteria.Report]bool{}
	for _, group := range old.Groups {
		for _, entry := range group.Entries {
			given[entry.Report] = true
			m.add(group.RuleSet, entry.Report)
		}
	}
	for _, group := range new.Groups {
		for _, entry := range group.Entries {
			report := entry.Report
			if given[report] { // a side compared with itself
				copied := *report
				report = &copied
			}
			m.isNew[report] = true
			m.add(group.RuleSet, report)
		}
	}
	slices.Sort(m.ids)
	return m
}

// add keeps a report; the rule set is NEW's where both sides have it.
func (m *matcher) add(rules *criteria.RuleSet, r *criteria.Report) {
	if m.rules[rules.ID] == nil {
		m.ids = append(m.ids, rules.ID)
	}
	m.rules[rules.ID] = rules
	m.all[rules.ID] = append(m.all[rules.ID], r)
}

// matched is one commune with its reports on each side.
type matched struct {
	old, new []*criteria.Report
	mayBe    *criteria.Report // of the other side, mostly nil
}

// communes are the communes under one rule set.
func (m *matcher) communes(id string) []matched {
	var all []matched
	for _, commune := range criteria.Communes(m.all[id]) {
		one := m.split(commune.Reports)
		if other := commune.MayBe; other != nil && m.isNew[other] != m.isNew[commune.Reports[0]] {
			one.mayBe = other
		}
		all = append(all, one)
	}
	return all
}

func (m *matcher) split(reports []*criteria.Report) matched {
	var one matched
	for _, r := range reports {
		if m.isNew[r] {
			one.new = append(one.new, r)
		} else {
			one.old = append(one.old, r)
		}
	}
	return one
}

// takeSwitched moves the communes that stand under one rule set on the one
// side and under another on the other out of the groups. They are neither new
// nor gone.
func (c *Comparison) takeSwitched() {
	alone := &matcher{isNew: map[*criteria.Report]bool{}}
	var reports []*criteria.Report
	for _, g := range c.Groups {
		for _, commune := range g.Communes {
			if commune.Side() != BothSides {
				alone.isNew[commune.Report()] = commune.New != nil
				reports = append(reports, commune.Report())
			}
		}
	}
	taken := map[*criteria.Report]bool{}
	for _, commune := range criteria.Communes(reports) {
		one := alone.split(commune.Reports)
		if len(one.old) == 0 || len(one.new) == 0 {
			continue
		}
		for i := range max(len(one.old), len(one.new)) {
			pair := Pair{one.old[min(i, len(one.old)-1)], one.new[min(i, len(one.new)-1)]}
			c.Switched = append(c.Switched, pair)
			taken[pair.Old], taken[pair.New] = true, true
		}
	}
	for i := range c.Groups {
		g := &c.Groups[i]
		g.Communes = slices.DeleteFunc(g.Communes, func(commune ComparedCommune) bool { return taken[commune.Report()] })
	}
	slices.SortStableFunc(c.Switched, func(a, b Pair) int { return compare(a.Report(), b.Report()) })
}
