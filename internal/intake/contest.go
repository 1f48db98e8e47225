package intake

import "tieuchi/internal/criteria"

// contestCriterion reads a criterion's second row. Where it says otherwise
// than the first, neither counts: nobody but the office knows which is right.
func (f *builder) contestCriterion(result *criteria.CriterionResult, e entry) {
	about := subject{criterion: result.Number}
	second := f.cells(e.row, want{summary: true, about: about})
	result.Claim = contested(result.Claim, second.claim)
	result.Value = contestedValue(result.Value, second.value)
	if own := single(f.rules.Criterion(result.Number)); own != nil {
		f.contestIndicator(result, e, own.ID)
	}
}

// contestIndicator does the same for an indicator's second row.
func (f *builder) contestIndicator(result *criteria.CriterionResult, e entry, id string) {
	for i := range result.Indicators {
		ind := &result.Indicators[i]
		if ind.ID != id {
			continue
		}
		again := *ind
		second := f.read(&again, e.row, subject{result.Number, id})
		ind.Claim = contested(ind.Claim, second.claim)
		ind.Value = contestedValue(ind.Value, second.value)
	}
}

// contested is the claim that is left of two for the same thing.
func contested(first, second criteria.Claim) criteria.Claim {
	if first.Status == criteria.Unknown || second.Status == criteria.Unknown || first.Status == second.Status {
		return first
	}
	return criteria.Claim{Text: first.Text + " | " + second.Text, At: first.At}
}

func contestedValue(first, second criteria.Value) criteria.Value {
	if first.Answer == criteria.NoAnswer || second.Answer == criteria.NoAnswer || first.Text == second.Text {
		return first
	}
	return criteria.Value{Answer: criteria.UnreadAnswer, Text: first.Text + " | " + second.Text, At: first.At}
}
