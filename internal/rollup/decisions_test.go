package rollup

import (
	"slices"
	"testing"

	"tieuchi/internal/criteria"
)

// Decisions of this run and of consolidations below are told each once, with the
// number of reports that they hold for.
func TestDecisions(t *testing.T) {
	laid := &criteria.RuleSet{Overlay: &criteria.Overlay{Decision: "QĐ 1", Rows: []criteria.OverlayRow{{ID: "2.1"}}}}
	carried := func(decree string) *criteria.Report {
		return &criteria.Report{Rules: &criteria.RuleSet{}, Decree: decree, Criteria: []criteria.CriterionResult{
			{Indicators: []criteria.IndicatorResult{{Requirement: criteria.Requirement{From: criteria.FromOverlay}}}}}}
	}
	plain := &criteria.Report{Rules: &criteria.RuleSet{}, Decree: "QĐ 3"} // nothing in it is by the decision
	g := Group{Entries: []Entry{{Report: plain}, {Report: &criteria.Report{Rules: laid}}, {Report: carried("QĐ 2")}, {Report: carried("QĐ 1")}, {Report: carried("")}}}
	names, reports := g.Decisions()
	if want := []string{"QĐ 1", "QĐ 2", ""}; !slices.Equal(names, want) || reports != 4 {
		t.Errorf("%q of %d reports, want %q of 4", names, reports, want)
	}
	if names, reports := (Group{Entries: g.Entries[:1]}).Decisions(); len(names) != 0 || reports != 0 {
		t.Errorf("%q of %d reports", names, reports)
	}
}
