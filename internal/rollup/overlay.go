package rollup

import (
	"slices"

	"tieuchi/internal/criteria"
)

// Overlay is the province's decision by which reports of the group were judged,
// and how many of them; nil and 0 without one. A run has one overlay at most.
func (g Group) Overlay() (laid *criteria.Overlay, reports int) {
	for _, entry := range g.Entries {
		if rules := entry.Report.Rules; rules != nil && rules.Overlay != nil {
			laid = rules.Overlay
			reports++
		}
	}
	return laid, reports
}

// Decisions are the provinces' decisions whose requirements count for reports of
// the group, each once, in the order of the entries: that of this run's overlay
// and those that consolidations below had. "" stands for one that is not named.
// reports is for how many.
func (g Group) Decisions() (names []string, reports int) {
	for _, entry := range g.Entries {
		name, isSet := entry.Report.ProvinceDecision()
		if !isSet {
			continue
		}
		reports++
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names, reports
}
