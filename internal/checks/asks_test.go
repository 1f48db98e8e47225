package checks

import (
	"testing"

	"tieuchi/internal/criteria"
)

// A requirement that looks harder or easier than it is, where that matters.
func TestRequirementDisplay(t *testing.T) {
	looks := func(least, seen int, from criteria.Source) func(*criteria.Report) {
		return func(r *criteria.Report) {
			required := stated(least, cell(requiredCol, 41))
			shown := stated(seen, cell(requiredCol, 41))
			required.Shown, required.From = &shown, from
			row(r, 4, 1).Stated = required
			row(r, 4, 1).Value = number(50, 41)
		}
	}
	runScenarios(t, []scenario{
		{name: "met, and not by what is seen", change: looks(49, 51, criteria.FromWorkbook),
			want: []string{"NTM208 E41 4/4.1 requirement(từ 49 trở lên; từ 51 trở lên)"}},
		{name: "met either way", change: looks(48, 49, criteria.FromWorkbook)},
		{name: "nothing to hold against it", change: func(r *criteria.Report) {
			looks(49, 51, criteria.FromWorkbook)(r)
			row(r, 4, 1).Value = word(criteria.Met, 41)
		}},
	})
	// A province's table is another file: its cell is none of this one.
	required := stated(49, cell(requiredCol, 41))
	shown := stated(51, cell(requiredCol, 41))
	required.Shown, required.From = &shown, criteria.FromOverlay
	if asksOtherwise(number(50, 41), required) {
		t.Error("told of another file")
	}
}

// The office calls every indicator met and the criterion not.
func TestAllIndicatorsClaimed(t *testing.T) {
	due := task("UBND xã", "tháng 5/2023", "2023-05-31", 10)
	words := func(claims ...criteria.Status) func(*criteria.Report) {
		return func(r *criteria.Report) {
			unmet(r, 1, due)
			for i, status := range claims {
				if status != criteria.Unknown {
					row(r, 1, i+1).Claim = claimed(status, claimCol, 11+i)
				}
			}
		}
	}
	told := []string{"NTM304 G10 1 criterion()"}
	runScenarios(t, []scenario{
		{name: "all met", change: words(criteria.Met, criteria.Met), want: told},
		{name: "one is out", change: words(criteria.Met, criteria.NotConsidered), want: told},
		{name: "both are out", change: words(criteria.NotConsidered, criteria.NotConsidered)},
		{name: "one is open", change: words(criteria.Met, criteria.Unknown)},
		{name: "one is not", change: words(criteria.Met, criteria.NotMet)},
		{name: "one is basically met", change: words(criteria.Met, criteria.BasicallyMet)},
		{name: "a result beside them that could not be read", change: func(r *criteria.Report) {
			words(criteria.Met, criteria.Met)(r)
			r.Criteria[0].Value = criteria.Value{Answer: criteria.UnreadAnswer, Text: "gần xong", At: cell(valueCol, 10)}
		}},
		{name: "without a rule set", change: func(r *criteria.Report) {
			words(criteria.Met, criteria.Met)(r)
			r.Rules = nil
		}},
		{name: "one has no row", change: func(r *criteria.Report) {
			words(criteria.Met, criteria.Met)(r)
			r.Criteria[0].Indicators = r.Criteria[0].Indicators[:1]
		}},
		{name: "parts in place of one", change: func(r *criteria.Report) {
			words(criteria.Unknown, criteria.Met)(r)
			for i, id := range []string{"1.1.1", "1.1.2"} {
				r.Criteria[0].Indicators = append(r.Criteria[0].Indicators, criteria.IndicatorResult{
					ID: id, Unit: "%", Row: cell(numberCol, 13+i), Claim: claimed(criteria.Met, claimCol, 13+i)})
			}
		}, want: told},
		{name: "parts without their heading", change: func(r *criteria.Report) {
			words(criteria.Met, criteria.Met)(r)
			row(r, 1, 1).ID = "1.1.1"
		}, want: told},
		{name: "basically met as a whole", change: func(r *criteria.Report) {
			words(criteria.Met, criteria.Met)(r)
			r.Criteria[0].Claim = claimed(criteria.BasicallyMet, claimCol, 10)
		}},
	})
}
