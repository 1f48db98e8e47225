package checks

import (
	"testing"

	"tieuchi/internal/criteria"
)

// Every criterion is told of, not only the first.
func TestContradictionsOfSeveralCriteria(t *testing.T) {
	deny := func(r *criteria.Report, n, i int) {
		row(r, n, i).Claim, row(r, n, i).Value = claimed(criteria.NotMet, claimCol, 10*n+i), criteria.Value{}
	}
	admit := func(r *criteria.Report, n int) {
		r.Criteria[n-1].Claim = claimed(criteria.NotMet, claimCol, 10*n)
		r.Criteria[n-1].Tasks = []criteria.Task{{Text: "Làm", Lead: "UBND xã", Deadline: criteria.Period{Text: "năm 2024", End: "2024-12-31"}}}
	}
	runScenarios(t, []scenario{
		{name: "claimed against their indicators", trust: true, change: func(r *criteria.Report) { deny(r, 1, 2); deny(r, 4, 1) },
			want: []string{"NTM301 G10 1 claims(1.2)", "NTM301 G40 4 claims(4.1)"}},
		{name: "claimed below their indicators", change: func(r *criteria.Report) { admit(r, 1); admit(r, 2) },
			want: []string{"NTM304 G10 1 criterion()", "NTM304 G20 2 criterion()"}},
		{name: "basically met keeps from met", trust: true, change: func(r *criteria.Report) {
			row(r, 1, 2).Claim = claimed(criteria.BasicallyMet, claimCol, 12)
		}, want: []string{"NTM301 G10 1 claims(1.2)"}},
		{name: "doubt is told once, at the indicator", change: func(r *criteria.Report) {
			row(r, 3, 1).Value, r.Criteria[2].Value = number(69, 31), number(69, 30)
		}, want: []string{"NTM306 F31 3/3.1 (69%; ≥ 70%)"}},
		{name: "shown otherwise on the criterion's row", change: func(r *criteria.Report) {
			c := &r.Criteria[1]
			c.Indicators = nil
			c.Value = number(98, 20)
			c.Value.Shown = &criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(97), Text: "97"}
		}, want: []string{"NTM208 F20 2 (98%; 97)"}},
	})
}

// An answer of yes or no needs no threshold to be right, so that no finding
// calls its requirement unverified.
func TestAnswersAreSure(t *testing.T) {
	for compare, want := range map[criteria.Comparison]string{
		criteria.AnswerYes: "", criteria.AnswerNo: "", criteria.AtLeast: "unsure", criteria.LevelAtLeast: "unsure",
	} {
		required := criteria.Requirement{Compare: compare, Text: "Đạt", From: criteria.FromRuleSet}
		if variant, _ := against(criteria.Value{Answer: criteria.YesAnswer, Text: "Có"}, "", required); variant != want {
			t.Errorf("comparison %d: variant %q, want %q", compare, variant, want)
		}
	}
}
