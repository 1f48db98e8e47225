package rollup

import "tieuchi/internal/criteria"

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
