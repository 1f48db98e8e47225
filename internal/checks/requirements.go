package checks

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkRequirements (303): the workbook's own requirement is held against the
// province's where one was loaded, else against a published one. An
// unverified threshold is no ground to correct an office.
func checkRequirements(r *criteria.Report, found tell) {
	eachIndicator(r, func(c *criteria.CriterionResult, row *criteria.IndicatorResult) {
		stated := row.Stated
		if stated.Compare == criteria.NoComparison {
			return
		}
		variant, args := conflict(r, row)
		if args != nil {
			at := place(r, stated.At, row.Row)
			found(finding.New(303, variant, r.File, at, append([]string{stated.Text}, args...)...).On(c.Number, row.ID))
		}
	})
}

// conflict is the other requirement and, where it is not the province's, its
// origin; no arguments when nothing speaks against the workbook's.
func conflict(r *criteria.Report, row *criteria.IndicatorResult) (variant string, args []string) {
	if row.Requirement.From == criteria.FromOverlay {
		if row.Requirement.Equivalent(row.Stated) || asksTheSame(row.Requirement, row.Stated) {
			return "", nil
		}
		return "overlay", []string{row.Requirement.Text}
	}
	if row.Rule == nil || isPart(row) {
		return "", nil
	}
	rule := row.Rule.Requirement(r.Commune.Region, r.Period.Year())
	if !rule.Verified || rule.Compare == criteria.NoComparison || rule.Equivalent(row.Stated) || asksTheSame(rule, row.Stated) {
		return "", nil
	}
	return "", []string{rule.Text, origin(r, row.Rule)}
}

// asksTheSame tells "Đạt" written for an indicator that forbids something: it
// asks for what the indicator asks for.
func asksTheSame(counted, stated criteria.Requirement) bool {
	return counted.Compare == criteria.AnswerNo && stated.Compare == criteria.AnswerYes
}

// origin is where the published requirement was read; a source that is a
// guide to the decision must not be passed off as the decision.
func origin(r *criteria.Report, rule *criteria.Indicator) string {
	if rule.Source != "" || r.Rules == nil {
		return rule.Source
	}
	return r.Rules.Decision
}

// isPart tells whether a row is a province's part of an indicator (2.2.1 of
// 2.2), whose requirement is its own. The only indicator of a criterion may be
// numbered "4" or "4.1" and is no part.
func isPart(row *criteria.IndicatorResult) bool {
	return row.ID != row.Rule.ID && strings.Contains(row.Rule.ID, ".")
}
