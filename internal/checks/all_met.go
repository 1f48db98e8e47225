package checks

import (
	"strings"

	"tieuchi/internal/criteria"
)

// saysAllMet tells whether the office itself calls every indicator of a
// criterion met, or out of it, and at least one met. Words prove no criterion;
// beside a verdict of "Chưa đạt" they are a slip in one place or the other.
func saysAllMet(r *criteria.Report, c *criteria.CriterionResult) bool {
	rule := ruleOf(r, c)
	if rule == nil || c.Value.Answer != criteria.NoAnswer {
		return false
	}
	met := false
	for i := range rule.Indicators {
		rows, allMet := rowsOf(c, rule.Indicators[i].ID)
		if !allMet {
			return false
		}
		met = met || rows > 0
	}
	return met
}

func ruleOf(r *criteria.Report, c *criteria.CriterionResult) *criteria.Criterion {
	if r.Rules == nil {
		return nil
	}
	return r.Rules.Criterion(c.Number)
}

// rowsOf counts the rows of an indicator and of its parts that are met; a heading
// has the verdict of its parts.
func rowsOf(c *criteria.CriterionResult, id string) (met int, allMet bool) {
	answered := false
	for i := range c.Indicators {
		row := &c.Indicators[i]
		if row.ID != id && !strings.HasPrefix(row.ID, id+".") {
			continue
		}
		switch row.Status {
		case criteria.Met:
			met++
		case criteria.NotConsidered:
		default:
			return 0, false
		}
		answered = true
	}
	return met, answered
}
