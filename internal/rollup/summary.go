package rollup

import (
	"cmp"
	"slices"

	"tieuchi/internal/criteria"
)

// Summary is the consolidation of a set of reports.
type Summary struct {
	Groups     []Group            // one a rule set, by its id
	Duplicates []Duplicate        // left out of every figure
	Doubtful   []*criteria.Report // counted, though perhaps the same as another; see identity.go
	Unjudged   []*criteria.Report // without a rule set: in no figure
	// Roster is who of the communes that must report has done so; nil when no
	// list of them was given. Whoever has the list sets it, and Merge joins it.
	Roster *criteria.Attendance
}

// Group is the consolidation of the reports under one rule set.
type Group struct {
	RuleSet      *criteria.RuleSet
	Entries      []Entry
	Communes     int               // different communes; fewer than Entries when some report several periods
	Counts       criteria.Counts   // all criteria of all entries
	ByCriterion  []CriterionTotals // by number, all criteria of the rule set
	Distribution []Step            // most criteria met first; steps without communes are left out
	Periods      []criteria.Period // the different periods, by time
}

// Entry is one commune for one period.
type Entry struct {
	Report *criteria.Report
	Counts criteria.Counts
}

// CriterionTotals counts the entries by their verdict on one criterion.
type CriterionTotals struct {
	Number int
	Name   string
	Counts criteria.Counts
}

// Step says how many entries met exactly Met criteria.
type Step struct{ Met, Communes int }

// Duplicate is a report on a commune and period that Counted already reports.
type Duplicate struct {
	Report  *criteria.Report
	Counted *criteria.Report
}

// Summarise consolidates reports, in whatever order they come. Reports must
// have been evaluated.
func Summarise(reports []*criteria.Report) Summary {
	var s Summary
	ordered := slices.Clone(reports)
	slices.SortStableFunc(ordered, criteria.BySource)
	sets := map[string][]*criteria.Report{}
	var ids []string
	for _, r := range ordered {
		if r.Rules == nil {
			s.Unjudged = append(s.Unjudged, r)
			continue
		}
		if sets[r.Rules.ID] == nil {
			ids = append(ids, r.Rules.ID)
		}
		sets[r.Rules.ID] = append(sets[r.Rules.ID], r)
	}
	slices.Sort(ids)
	for _, id := range ids {
		s.addGroup(sets[id])
	}
	return s
}

// Merge consolidates what two summaries were made from.
func Merge(a, b Summary) Summary {
	merged := Summarise(append(a.Reports(), b.Reports()...))
	merged.Roster = mergeRosters(a, b)
	return merged
}

// Reports lists every report of the summary, the duplicates and those without
// a rule set too, by file.
func (s Summary) Reports() []*criteria.Report {
	all := slices.Clone(s.Unjudged)
	for _, group := range s.Groups {
		for _, entry := range group.Entries {
			all = append(all, entry.Report)
		}
	}
	for _, duplicate := range s.Duplicates {
		all = append(all, duplicate.Report)
	}
	slices.SortStableFunc(all, criteria.BySource)
	return all
}

// Illustrative lists the counted reports whose figures are made up.
func (g Group) Illustrative() []*criteria.Report {
	var made []*criteria.Report
	for _, entry := range g.Entries {
		if entry.Report.Illustrative {
			made = append(made, entry.Report)
		}
	}
	return made
}

func (s *Summary) addGroup(reports []*criteria.Report) {
	group := Group{RuleSet: reports[0].Rules}
	for _, commune := range criteria.Communes(reports) {
		group.Communes++
		for _, same := range criteria.SamePeriods(commune.Reports) {
			counted := criteria.Counted(same)
			group.Entries = append(group.Entries, Entry{counted, counted.Counts()})
			for _, other := range same {
				if other != counted {
					s.Duplicates = append(s.Duplicates, Duplicate{other, counted})
				}
			}
			if commune.MayBe != nil {
				s.Doubtful = append(s.Doubtful, counted)
			}
		}
	}
	slices.SortStableFunc(group.Entries, func(a, b Entry) int { return compare(a.Report, b.Report) })
	slices.SortStableFunc(s.Duplicates, func(a, b Duplicate) int { return criteria.BySource(a.Report, b.Report) })
	slices.SortStableFunc(s.Doubtful, criteria.BySource)
	group.total()
	s.Groups = append(s.Groups, group)
}

// compare is the order of the entries.
func compare(a, b *criteria.Report) int {
	return cmp.Or(
		cmp.Compare(orderKey(a.Commune.Province), orderKey(b.Commune.Province)),
		cmp.Compare(orderKey(a.Commune.District), orderKey(b.Commune.District)),
		cmp.Compare(orderKey(a.Commune.Name), orderKey(b.Commune.Name)),
		comparePeriods(a.Period, b.Period),
		criteria.BySource(a, b),
	)
}
