package checks

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkRange (202): percentages are shares of a whole, and no indicator counts
// below zero.
func checkRange(r *criteria.Report, found tell) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if allowed := c.Value.OutOf(ownUnit(r, c)); allowed != "" {
			at := place(r, c.Value.At, c.Row)
			found(finding.New(202, "", r.File, at, shown(c.Value, ownUnit(r, c)), allowed).On(c.Number, ""))
		}
	}
	eachIndicator(r, func(c *criteria.CriterionResult, row *criteria.IndicatorResult) {
		unit := unitOf(row)
		if allowed := row.Value.OutOf(unit); allowed != "" {
			found(finding.New(202, "", r.File, rowPlace(r, row), shown(row.Value, unit), allowed).On(c.Number, row.ID))
		}
	})
}

// checkUncheckable (305): a number or level with nothing to hold it against,
// or with a requirement of another shape.
func checkUncheckable(r *criteria.Report, found tell) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if variant, args, ok := uncheckable(c.Value, ownUnit(r, c), ownRequirement(r, c)); ok {
			found(finding.New(305, variant, r.File, place(r, c.Value.At, c.Row), args...).On(c.Number, ""))
		}
	}
	eachIndicator(r, func(c *criteria.CriterionResult, row *criteria.IndicatorResult) {
		if variant, args, ok := uncheckable(row.Value, unitOf(row), row.Requirement); ok {
			found(finding.New(305, variant, r.File, rowPlace(r, row), args...).On(c.Number, row.ID))
		}
	})
}

func uncheckable(v criteria.Value, unit criteria.Unit, required criteria.Requirement) (variant string, args []string, ok bool) {
	if v.Answer != criteria.NumberAnswer && v.Answer != criteria.LevelAnswer {
		return "", nil, false
	}
	if required.Compare == criteria.NoComparison {
		return "", nil, true
	}
	if _, known := required.Met(v); known {
		return "", nil, false
	}
	return "unfit", []string{shown(v, unit), required.Text}, true
}
