package checks

import (
	"strings"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkPresence (102): a criterion that the table leaves out, leaves blank or
// leaves open is an official figure missing.
func checkPresence(r *criteria.Report, found tell) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if c.Status != criteria.Unknown {
			checkUnseen(r, c, found)
			continue
		}
		variant, at := absence(r, c)
		if variant != explained {
			found(finding.New(102, variant, r.File, at, title(c)).On(c.Number, ""))
		}
	}
}

// checkUnseen tells of indicators that a criterion counts as met without: the
// verdict then is the office's word, and nothing in the table speaks for it.
func checkUnseen(r *criteria.Report, c *criteria.CriterionResult, found tell) {
	if c.Status != criteria.Met {
		return
	}
	if unseen := r.Unseen(c); len(unseen) > 0 {
		at := place(r, c.Claim.At, cellOf(r, c.Row), cellOf(r, firstRow(c)))
		found(finding.New(102, "indicators", r.File, at, title(c), strings.Join(unseen, ", ")).On(c.Number, ""))
	}
}

// explained marks an unknown status that another finding accounts for.
const explained = "explained"

// absence says why a criterion's status is unknown.
func absence(r *criteria.Report, c *criteria.CriterionResult) (variant string, at criteria.Ref) {
	switch {
	case !hasRow(c):
		return "", whole(r)
	case isBlank(c):
		return "blank", place(r, c.Claim.At, cellOf(r, c.Row), cellOf(r, firstRow(c)))
	case isUnclear(c), c.Judgement == criteria.Doubted:
		return explained, criteria.Ref{}
	}
	return "undecided", place(r, c.Claim.At, cellOf(r, c.Row), cellOf(r, firstRow(c)))
}

func hasRow(c *criteria.CriterionResult) bool {
	return c.Row.Cell != "" || c.Claim.At.Cell != "" || firstRow(c).Cell != ""
}

// firstRow is the cell of the first indicator row, for forms in which the
// criterion has no row of its own.
func firstRow(c *criteria.CriterionResult) criteria.Ref {
	for _, row := range c.Indicators {
		if row.Row.Cell != "" {
			return row.Row
		}
	}
	return criteria.Ref{}
}

// isBlank tells whether nothing was written for the criterion or any of its
// indicators. A dash is what offices write for nothing.
func isBlank(c *criteria.CriterionResult) bool {
	if hasWord(c.Claim.Text) || c.Value.Answer != criteria.NoAnswer {
		return false
	}
	for _, row := range c.Indicators {
		if hasWord(row.Claim.Text) || row.Value.Answer != criteria.NoAnswer {
			return false
		}
	}
	return true
}

// isUnclear tells whether a verdict word could not be read: 105 or 106 is an
// error already and names its cell.
func isUnclear(c *criteria.CriterionResult) bool {
	unclear := func(claim criteria.Claim) bool {
		return claim.Status == criteria.Unknown && hasWord(claim.Text)
	}
	if unclear(c.Claim) {
		return true
	}
	for _, row := range c.Indicators {
		if unclear(row.Claim) {
			return true
		}
	}
	return false
}

func hasWord(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsSpace(r) && !unicode.IsPunct(r) })
}
