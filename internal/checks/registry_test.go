package checks

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

func TestRegistry(t *testing.T) {
	last := finding.Code(0)
	for _, rule := range Rules() {
		if rule.Code <= last || finding.Lookup(rule.Code).Code == 0 || rule.Doc == "" || rule.Check == nil {
			t.Errorf("rule %s: out of order, not in the catalogue or without its parts", rule.Code)
		}
		last = rule.Code
	}
	last = 0
	for _, rule := range BatchRules() {
		if rule.Code <= last || finding.Lookup(rule.Code).Code == 0 || rule.Doc == "" || rule.Check == nil {
			t.Errorf("batch rule %s: out of order, not in the catalogue or without its parts", rule.Code)
		}
		last = rule.Code
	}
}

// A report in which everything is wrong must make every rule speak, each with
// its own code only.
func TestRulesTellTheirOwnCode(t *testing.T) {
	r := clean()
	r.Facts = nil
	r.Totals = []criteria.Total{{Status: criteria.Met, Count: 19, Of: 19}}
	r.Criteria[0].Written.Text = "Y tế"
	row(r, 1, 1).Value = number(-1, 11)
	row(r, 1, 1).Stated = stated(50, cell(requiredCol, 11))
	unmet(r, 2, task("", "", "", 20))
	row(r, 1, 2).Value = seenAs(number(79, 12), number(80, 12), "80%")
	row(r, 2, 1).Value, row(r, 2, 1).Claim = number(99, 21), claimed(criteria.NotMet, claimCol, 21)
	row(r, 3, 1).Value = number(1, 31)
	r.Criteria[2].Tasks = []criteria.Task{task("", "sớm", "", 30), task("", "năm 2020", "2020-12-31", 31)}
	row(r, 4, 1).Stated = criteria.Requirement{}
	r.Criteria = append(r.Criteria, criteria.CriterionResult{Number: 5, Name: "Y tế"})
	criteria.Evaluate(r, false)
	for _, rule := range Rules() {
		spoke := false
		rule.Check(r, func(f finding.Finding) {
			spoke = true
			if f.Code != rule.Code {
				t.Errorf("rule %s tells %s", rule.Code, f.Code)
			}
		})
		if !spoke {
			t.Errorf("rule %s is silent", rule.Code)
		}
	}
}

// An empty report has no rows, no rule set and no facts; nothing may panic.
func TestEmptyReport(t *testing.T) {
	got := briefs(Report(&criteria.Report{}))
	if len(got) != 1 || got[0][:6] != "NTM601" {
		t.Errorf("findings: %q", got)
	}
	if found := All([]*criteria.Report{{}, {}}); len(found) != 0 {
		t.Errorf("findings of empty reports: %q", briefs(found))
	}
}
