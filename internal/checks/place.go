package checks

import (
	"cmp"
	"fmt"

	"tieuchi/internal/criteria"
)

// place is the first known cell, else the head of the commune's column or row,
// else the report's sheet.
func place(r *criteria.Report, refs ...criteria.Ref) criteria.Ref {
	for _, ref := range refs {
		if ref.Cell != "" {
			return ref
		}
	}
	return whole(r)
}

// whole is where to look at a report as a whole.
func whole(r *criteria.Report) criteria.Ref {
	if r.Head.Cell != "" {
		return r.Head
	}
	return criteria.Ref{Sheet: r.Sheet}
}

// rowPlace is where to look at an indicator.
func rowPlace(r *criteria.Report, row *criteria.IndicatorResult) criteria.Ref {
	return place(r, row.Value.At, row.Claim.At, cellOf(r, row.Row))
}

// verdictPlace is where to look at a criterion's verdict.
func verdictPlace(r *criteria.Report, c *criteria.CriterionResult) criteria.Ref {
	return place(r, c.Claim.At, cellOf(r, c.Row))
}

// title is a criterion as messages name it: "2 (Giao thông)".
func title(c *criteria.CriterionResult) string {
	return fmt.Sprintf("%d (%s)", c.Number, c.Name)
}

// shown is a value as messages quote it: a number with a decimal comma, for
// what a cell stores (0.925) is not what an office reads in it (92,5%).
func shown(v criteria.Value, unit criteria.Unit) string {
	if v.Answer == criteria.NumberAnswer {
		if unit.IsPercent() {
			return v.Number.Vietnamese() + "%"
		}
		return v.Number.Vietnamese()
	}
	return cmp.Or(v.Text, v.Level.Text)
}

// eachIndicator calls visit for every indicator row, with its criterion.
func eachIndicator(r *criteria.Report, visit func(*criteria.CriterionResult, *criteria.IndicatorResult)) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		for j := range c.Indicators {
			visit(c, &c.Indicators[j])
		}
	}
}

// unitOf is a row's unit, else the rule set's.
func unitOf(row *criteria.IndicatorResult) criteria.Unit {
	if row.Unit == "" && row.Rule != nil {
		return row.Rule.Unit
	}
	return row.Unit
}

// ownRule is the indicator that a value on the criterion's own row is about:
// the only one that it has, or nil.
func ownRule(r *criteria.Report, c *criteria.CriterionResult) *criteria.Indicator {
	if r.Rules == nil {
		return nil
	}
	rule := r.Rules.Criterion(c.Number)
	if rule == nil || len(rule.Indicators) != 1 {
		return nil
	}
	return &rule.Indicators[0]
}

// ownUnit and ownRequirement are those of a value on the criterion's own row.
func ownUnit(r *criteria.Report, c *criteria.CriterionResult) criteria.Unit {
	if rule := ownRule(r, c); rule != nil {
		return rule.Unit
	}
	return ""
}

func ownRequirement(r *criteria.Report, c *criteria.CriterionResult) criteria.Requirement {
	rule := ownRule(r, c)
	if rule == nil {
		return criteria.Requirement{}
	}
	if len(c.Indicators) == 1 && c.Indicators[0].Requirement.Compare != criteria.NoComparison {
		return c.Indicators[0].Requirement
	}
	return rule.Requirement(r.Commune.Region, r.Period.Year())
}
