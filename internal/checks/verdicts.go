package checks

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkContradiction (301): the office's own figures overturn its claim.
func checkContradiction(r *criteria.Report, found tell) {
	tellRows(r, criteria.Contradicted, 301, found)
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if c.OwnJudgement() != criteria.Contradicted {
			continue
		}
		if unmet := unmetRows(c); len(unmet) > 0 {
			found(finding.New(301, "claims", r.File, verdictPlace(r, c), strings.Join(unmet, ", ")).On(c.Number, ""))
			continue
		}
		variant, args := against(c.Value, ownUnit(r, c), ownRequirement(r, c))
		found(finding.New(301, variant, r.File, place(r, c.Value.At, c.Claim.At, c.Row), args...).On(c.Number, ""))
	}
}

// tellRows tells of every row with the judgement, under the code.
func tellRows(r *criteria.Report, judged criteria.Judgement, code finding.Code, found tell) {
	eachIndicator(r, func(c *criteria.CriterionResult, row *criteria.IndicatorResult) {
		if row.Judgement == judged && !isSilent(row) {
			variant, args := against(row.Value, unitOf(row), row.Requirement)
			found(finding.New(code, variant, r.File, rowPlace(r, row), args...).On(c.Number, row.ID))
		}
	})
}

// against is the variant and arguments for a value that speaks against a
// claim: a word speaks for itself, anything else by the requirement.
func against(v criteria.Value, unit criteria.Unit, required criteria.Requirement) (variant string, args []string) {
	if v.Answer == criteria.VerdictAnswer {
		return "words", []string{v.Text}
	}
	if isUnsure(required) {
		variant = "unsure"
	}
	return variant, []string{shown(v, unit), required.Text}
}

// isUnsure tells of an unverified threshold, which no warning may rest on
// without saying so. An answer of yes or no needs no threshold to be right.
func isUnsure(required criteria.Requirement) bool {
	yesNo := required.Compare == criteria.AnswerYes || required.Compare == criteria.AnswerNo
	return !required.IsFirm() && !yesNo
}

// unmetRows are the ids of the indicators that keep a criterion from being
// met. A claim that was trusted against its figures is among them.
func unmetRows(c *criteria.CriterionResult) []string {
	var ids []string
	for i := range c.Indicators {
		row := &c.Indicators[i]
		falls := row.Status == criteria.NotMet || row.Status == criteria.BasicallyMet ||
			row.Judgement == criteria.Contradicted
		if falls && !isSilent(row) {
			ids = append(ids, row.ID)
		}
	}
	return ids
}

// isSilent tells whether nothing is written in the row: its verdict is that of
// the parts below it, and findings are theirs.
func isSilent(row *criteria.IndicatorResult) bool {
	return row.Claim.Status == criteria.Unknown && row.Value.Answer == criteria.NoAnswer
}

// checkUnderstatement (304): the claim stands, but somebody should look.
func checkUnderstatement(r *criteria.Report, found tell) {
	tellRows(r, criteria.Understated, 304, found)
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if c.OwnJudgement() != criteria.Understated {
			if c.Claim.Status == criteria.NotMet && saysAllMet(r, c) {
				found(finding.New(304, "criterion", r.File, verdictPlace(r, c)).On(c.Number, ""))
			}
			continue
		}
		if c.Value.Answer == criteria.NoAnswer {
			found(finding.New(304, "criterion", r.File, verdictPlace(r, c)).On(c.Number, ""))
			continue
		}
		variant, args := against(c.Value, ownUnit(r, c), ownRequirement(r, c))
		found(finding.New(304, variant, r.File, place(r, c.Value.At, c.Claim.At, c.Row), args...).On(c.Number, ""))
	}
}

// checkUnsure (306): a number that nobody has checked against the decision
// must not settle a verdict unseen.
func checkUnsure(r *criteria.Report, found tell) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		told := false
		for j := range c.Indicators {
			row := &c.Indicators[j]
			judgement, claim := row.Judgement, row.Claim
			if sharesRow(c, row) {
				judgement, claim = c.Judgement, c.Claim
			}
			variant, ok := unsure(judgement, claim)
			if !ok || isSilent(row) {
				continue
			}
			told = true
			found(finding.New(306, variant, r.File, rowPlace(r, row),
				shown(row.Value, unitOf(row)), row.Requirement.Text).On(c.Number, row.ID))
		}
		variant, ok := unsure(c.Judgement, c.Claim)
		if ok && !told && c.Value.Answer != criteria.NoAnswer {
			found(finding.New(306, variant, r.File, place(r, c.Value.At, c.Claim.At, c.Row),
				shown(c.Value, ownUnit(r, c)), ownRequirement(r, c).Text).On(c.Number, ""))
		}
	}
}

// sharesRow tells whether the only indicator of a criterion stands on the
// criterion's own row: then the one claim written there is the criterion's, and
// the indicator is not without one.
func sharesRow(c *criteria.CriterionResult, row *criteria.IndicatorResult) bool {
	return len(c.Indicators) == 1 && row.Row == c.Row && c.Claim.Status != criteria.Unknown &&
		row.Claim.Status == criteria.Unknown
}

func unsure(j criteria.Judgement, claim criteria.Claim) (variant string, ok bool) {
	switch {
	case j == criteria.Doubted && claim.Status == criteria.Unknown:
		return "unclaimed", true
	case j == criteria.Doubted:
		return "", true
	case j == criteria.RestsOnUnsure:
		return "met", true
	}
	return "", false
}
