package checks

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkDisplay (208): the stored value judges, but whoever reads the sheet or
// its print sees what the number format made of it. Where the two stand on
// different sides of the requirement that counts, a person should look.
func checkDisplay(r *criteria.Report, found tell) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if v := c.Value; looksOtherwise(v, ownRequirement(r, c)) {
			found(finding.New(208, "", r.File, place(r, v.At, c.Row), shown(v, ownUnit(r, c)), v.Shown.Text).On(c.Number, ""))
		}
	}
	eachIndicator(r, func(c *criteria.CriterionResult, row *criteria.IndicatorResult) {
		if v := row.Value; looksOtherwise(v, row.Requirement) {
			found(finding.New(208, "", r.File, rowPlace(r, row), shown(v, unitOf(row)), v.Shown.Text).On(c.Number, row.ID))
		}
		if required := row.Requirement; asksOtherwise(row.Value, required) {
			at := place(r, required.At, cellOf(r, row.Row))
			found(finding.New(208, "requirement", r.File, at, required.Text, required.Shown.Text).On(c.Number, row.ID))
		}
	})
}

// asksOtherwise tells whether the workbook's requirement, as a reader sees it,
// gives another verdict than the stored one.
func asksOtherwise(v criteria.Value, required criteria.Requirement) bool {
	if required.Shown == nil || required.From != criteria.FromWorkbook {
		return false
	}
	met, known := required.Met(v)
	seen, _ := required.Shown.Met(v)
	return known && met != seen
}

// looksOtherwise tells whether what a reader sees gives another verdict, or
// none, where the stored value gives one.
func looksOtherwise(v criteria.Value, required criteria.Requirement) bool {
	if v.Shown == nil {
		return false
	}
	met, known := required.Met(v)
	seenMet, seenKnown := required.Met(*v.Shown)
	return known && (met != seenMet || !seenKnown)
}
