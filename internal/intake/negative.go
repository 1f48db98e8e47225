package intake

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// bareSense is what a bare "Có" or "Không" in the column of verdicts means.
type bareSense int

const (
	bareVerdict bareSense = iota // as any verdict: "Không" is short for "Không đạt"
	bareCount                    // the indicator forbids something: "Không" is met
	bareUnclear                  // it forbids and demands: either can be meant
)

// senseOf tells how the indicator is asked. criteria decides which requirement
// counts, so that a verdict is never read by another one than it is judged by.
func (f *builder) senseOf(ind *criteria.IndicatorResult) bareSense {
	trial := criteria.Report{
		Rules: f.rules, Commune: criteria.Commune{Region: f.report.Commune.Region}, Period: f.report.Period,
		Criteria: []criteria.CriterionResult{{
			Number: criterionOf(ind.ID), Indicators: []criteria.IndicatorResult{*ind},
		}},
	}
	criteria.Evaluate(&trial, false)
	switch r := trial.Criteria[0].Indicators[0].Requirement; {
	case r.Compare == criteria.AnswerNo && !r.WordsOnly:
		return bareCount
	case r.WordsOnly, r.Compare == criteria.NoComparison && forbids(ind):
		return bareUnclear
	}
	return bareVerdict
}

// forbids tells whether the words of an indicator of which nothing else is
// known say that something must not be.
func forbids(ind *criteria.IndicatorResult) bool {
	return forbidTerms.within(norm(ind.Written.Text)) || ind.Rule != nil && forbidTerms.within(norm(ind.Rule.Text))
}

// verdict reads a cell of the column of verdicts. Of an indicator that forbids
// something "Không" means that nothing happened, so that it is met; where the
// two readings cannot be told apart neither is taken.
func (w want) verdict(c *sheet.Cell) (criteria.Claim, string, []reading.Problem) {
	claim, rest, problems := reading.Verdict(c)
	key := norm(claim.Text)
	none, some := noneWords.are(key), someWords.are(key)
	switch {
	case c.Kind != sheet.Text || w.bare == bareVerdict || !none && !some:
		return claim, rest, problems
	case w.bare == bareUnclear:
		claim.Status = criteria.Unknown
		return claim, "", []reading.Problem{{Code: 106, Variant: "answer", Args: []string{claim.Text}}}
	case none:
		claim.Status = criteria.Met
	default:
		claim.Status = criteria.NotMet
	}
	return claim, "", nil
}
