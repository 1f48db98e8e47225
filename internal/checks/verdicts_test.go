package checks

import (
	"testing"

	"tieuchi/internal/criteria"
)

const noTask1 = "NTM401 G10 1 (1 (Môi trường và cảnh quan))"

func TestContradiction(t *testing.T) {
	low := func(r *criteria.Report) { row(r, 1, 1).Value = number(85, 11) }
	runScenarios(t, []scenario{
		{name: "value below a published threshold", change: low, want: []string{
			"NTM301 G10 1 claims(1.1)", noTask1, "NTM301 F11 1/1.1 (85%; ≥ 90%)"}},
		{name: "trusted: the finding stays, the status does not change", change: low, trust: true, want: []string{
			"NTM301 G10 1 claims(1.1)", "NTM301 F11 1/1.1 (85%; ≥ 90%)"}},
		{name: "no claim of the criterion's own", change: func(r *criteria.Report) {
			low(r)
			r.Criteria[0].Claim = criteria.Claim{}
		}, want: []string{"NTM401 A10 1 (1 (Môi trường và cảnh quan))", "NTM301 F11 1/1.1 (85%; ≥ 90%)"}},
		{name: "below the workbook's own requirement", change: func(r *criteria.Report) {
			row(r, 4, 1).Value = number(49, 41)
		}, want: []string{"NTM301 G40 4 claims(4.1)", "NTM401 G40 4 (4 (Cảnh quan))", "NTM301 F41 4/4.1 (49; từ 50 trở lên)"}},
		{name: "indicators claimed not met", change: func(r *criteria.Report) {
			for i := 1; i <= 2; i++ {
				row(r, 1, i).Claim, row(r, 1, i).Value = claimed(criteria.NotMet, claimCol, 10+i), criteria.Value{}
			}
		}, want: []string{"NTM301 G10 1 claims(1.1, 1.2)", noTask1}},
		{name: "the result column's own word", change: func(r *criteria.Report) {
			row(r, 1, 2).Value = word(criteria.NotMet, 12)
		}, want: []string{"NTM301 G10 1 claims(1.2)", noTask1, "NTM301 F12 1/1.2 words(Chưa đạt)"}},
		{name: "on the criterion's own row, a word", change: func(r *criteria.Report) {
			r.Criteria[0].Indicators = nil
			r.Criteria[0].Value = word(criteria.NotMet, 10)
		}, want: []string{"NTM301 F10 1 words(Chưa đạt)", noTask1}},
		{name: "on the criterion's own row, a number", change: func(r *criteria.Report) {
			r.Criteria[1].Indicators = nil
			r.Criteria[1].Value = number(97, 20)
		}, want: []string{"NTM301 F20 2 (97%; ≥ 98%)", "NTM401 G20 2 (2 (Điện))"}},
		{name: "on its own row, with the requirement on the indicator's", change: func(r *criteria.Report) {
			r.Criteria[3].Value = number(40, 40)
			row(r, 4, 1).Value, row(r, 4, 1).Claim = criteria.Value{}, criteria.Claim{}
		}, want: []string{"NTM301 F40 4 (40; từ 50 trở lên)", "NTM401 G40 4 (4 (Cảnh quan))"}},
		{name: "claimed not met and not met: agreed", change: func(r *criteria.Report) {
			low(r)
			r.Criteria[0].Claim = claimed(criteria.NotMet, claimCol, 10)
			row(r, 1, 1).Claim = claimed(criteria.NotMet, claimCol, 11)
		}, want: []string{noTask1}},
		{name: "basically met is no claim of met", change: func(r *criteria.Report) {
			low(r)
			r.Criteria[0].Claim = claimed(criteria.BasicallyMet, claimCol, 10)
			row(r, 1, 1).Claim = claimed(criteria.BasicallyMet, claimCol, 11)
		}},
		{name: "not applicable", change: func(r *criteria.Report) {
			row(r, 1, 1).Value = criteria.Value{Answer: criteria.NotApplicable, Text: "Không áp dụng"}
			row(r, 1, 1).Claim = criteria.Claim{}
		}},
	})
}

// A heading over a province's parts (1.1 over 1.1.1 and 1.1.2) repeats their
// verdict; the findings are theirs alone.
func TestHeadingSaysNothing(t *testing.T) {
	runScenarios(t, []scenario{{name: "parts", change: func(r *criteria.Report) {
		head := row(r, 1, 1)
		head.Value, head.Claim = criteria.Value{}, criteria.Claim{}
		part := criteria.IndicatorResult{ID: "1.1.1", Unit: "%", Row: cell(numberCol, 13), Value: number(60, 13),
			Claim: claimed(criteria.Met, claimCol, 13), Stated: stated(70, cell(requiredCol, 13)), Rule: head.Rule}
		r.Criteria[0].Indicators = append(r.Criteria[0].Indicators, part)
	}, want: []string{"NTM301 G10 1 claims(1.1.1)", noTask1, "NTM301 F13 1/1.1.1 (60%; từ 70 trở lên)"}}})
}

func TestUnderstatement(t *testing.T) {
	due := task("UBND xã", "tháng 5/2023", "2023-05-31", 10)
	runScenarios(t, []scenario{
		{name: "indicator", change: func(r *criteria.Report) {
			unmet(r, 1, due)
			row(r, 1, 1).Value, row(r, 1, 1).Claim = number(95, 11), claimed(criteria.NotMet, claimCol, 11)
		}, want: []string{"NTM304 F11 1/1.1 (95%; ≥ 90%)"}},
		{name: "by an unverified threshold", change: func(r *criteria.Report) {
			unmet(r, 3, due)
			row(r, 3, 1).Value, row(r, 3, 1).Claim = number(95, 31), claimed(criteria.NotMet, claimCol, 31)
		}, want: []string{"NTM304 F31 3/3.1 unsure(95%; ≥ 70%)"}},
		{name: "criterion", change: func(r *criteria.Report) {
			r.Criteria[0].Claim, r.Criteria[0].Tasks = claimed(criteria.NotMet, claimCol, 10), []criteria.Task{due}
		}, want: []string{"NTM304 G10 1 criterion()"}},
		{name: "word on the criterion's own row", change: func(r *criteria.Report) {
			unmet(r, 1, due)
			r.Criteria[0].Value = word(criteria.Met, 10)
		}, want: []string{"NTM304 F10 1 words(Đạt)"}},
		{name: "number on the criterion's own row", change: func(r *criteria.Report) {
			unmet(r, 2, due)
			r.Criteria[1].Value = number(99, 20)
		}, want: []string{"NTM304 F20 2 (99%; ≥ 98%)"}},
	})
}

func TestUnsure(t *testing.T) {
	value := func(n int) func(*criteria.Report) {
		return func(r *criteria.Report) { row(r, 3, 1).Value = number(n, 31) }
	}
	unclaimed := func(n int) func(*criteria.Report) {
		return func(r *criteria.Report) {
			value(n)(r)
			r.Criteria[2].Claim, row(r, 3, 1).Claim = criteria.Claim{}, criteria.Claim{}
		}
	}
	own := func(n int, claim criteria.Claim) func(*criteria.Report) {
		return func(r *criteria.Report) {
			r.Criteria[2].Indicators = nil
			r.Criteria[2].Claim, r.Criteria[2].Value = claim, number(n, 30)
		}
	}
	shared := func(n int, status criteria.Status) func(*criteria.Report) {
		return func(r *criteria.Report) { // one row for the criterion and its only indicator
			r.Criteria[2].Claim = claimed(status, claimCol, 30)
			row(r, 3, 1).Claim, row(r, 3, 1).Row, row(r, 3, 1).Value = criteria.Claim{}, r.Criteria[2].Row, number(n, 30)
		}
	}
	runScenarios(t, []scenario{
		{name: "shared row, claim met, threshold says no", change: shared(69, criteria.Met), want: []string{"NTM306 F30 3/3.1 (69%; ≥ 70%)"}},
		{name: "shared row, claim met, threshold agrees", change: shared(70, criteria.Met)},
		{name: "a row of its own is no shared one", change: func(r *criteria.Report) {
			shared(69, criteria.Met)(r)
			row(r, 3, 1).Row = cell(numberCol, 31)
		}, want: []string{"NTM306 F30 3/3.1 unclaimed(69%; ≥ 70%)"}},
		{name: "a shared row, the figure is the criterion's", change: func(r *criteria.Report) {
			shared(69, criteria.Met)(r)
			r.Criteria[2].Value, row(r, 3, 1).Value = row(r, 3, 1).Value, criteria.Value{}
		}, want: []string{"NTM306 F30 3 (69%; ≥ 70%)"}},
		{name: "a figure over a part that has none", change: func(r *criteria.Report) {
			row(r, 3, 1).ID, row(r, 3, 1).Value, row(r, 3, 1).Claim = "3.1.1", criteria.Value{}, criteria.Claim{}
			r.Criteria[2].Value = number(69, 30)
		}, want: []string{"NTM306 F30 3 (69%; ≥ 70%)"}},
		{name: "the first of two rows stands on the criterion's", change: func(r *criteria.Report) {
			shared(69, criteria.Met)(r)
			r.Criteria[2].Indicators = append(r.Criteria[2].Indicators, criteria.IndicatorResult{
				ID: "3.2", Row: cell(numberCol, 32), Claim: claimed(criteria.Met, claimCol, 32)})
		}, want: []string{"NTM306 F30 3/3.1 unclaimed(69%; ≥ 70%)"}},
		{name: "a shared row without any claim", change: func(r *criteria.Report) {
			shared(69, criteria.Met)(r)
			r.Criteria[2].Claim = criteria.Claim{}
		}, want: []string{"NTM306 F30 3/3.1 unclaimed(69%; ≥ 70%)"}},
		{name: "a shared row with a claim of each", change: func(r *criteria.Report) {
			shared(69, criteria.Met)(r)
			row(r, 3, 1).Claim, r.Criteria[2].Claim = claimed(criteria.Met, claimCol, 31), claimed(criteria.NotMet, claimCol, 30)
			r.Criteria[2].Tasks = []criteria.Task{task("UBND xã", "tháng 5/2023", "2023-05-31", 30)}
		}, want: []string{"NTM306 F30 3/3.1 (69%; ≥ 70%)", "NTM304 G30 3 criterion()"}},
		{name: "shared row, any other claim", change: shared(69, criteria.BasicallyMet)},
		{name: "claim met, threshold agrees", change: value(70)},
		{name: "claim met, threshold says no", change: value(69), want: []string{"NTM306 F31 3/3.1 (69%; ≥ 70%)"}},
		{name: "no claim, threshold says no", change: unclaimed(69), want: []string{"NTM306 F31 3/3.1 unclaimed(69%; ≥ 70%)"}},
		{name: "no claim, threshold says yes", change: unclaimed(70), want: []string{"NTM306 F31 3/3.1 met(70%; ≥ 70%)"}},
		{name: "own row, claim met", change: own(69, claimed(criteria.Met, claimCol, 30)), want: []string{"NTM306 F30 3 (69%; ≥ 70%)"}},
		{name: "own row, no claim, no", change: own(69, criteria.Claim{}), want: []string{"NTM306 F30 3 unclaimed(69%; ≥ 70%)"}},
		{name: "own row, no claim, yes", change: own(70, criteria.Claim{}), want: []string{"NTM306 F30 3 met(70%; ≥ 70%)"}},
	})
}

func TestUncheckable(t *testing.T) {
	level := criteria.Value{Answer: criteria.LevelAnswer, Level: criteria.Level{Scale: "mức độ", Rank: 1, Text: "Mức độ 1"}, At: cell(valueCol, 11)}
	runScenarios(t, []scenario{
		{name: "nothing known", change: func(r *criteria.Report) { row(r, 4, 1).Stated = criteria.Requirement{} },
			want: []string{"NTM305 F41 4/4.1 ()"}},
		{name: "nothing known of a word", change: func(r *criteria.Report) {
			row(r, 4, 1).Stated = criteria.Requirement{}
			row(r, 4, 1).Value = word(criteria.Met, 41)
		}},
		{name: "a level against a share", change: func(r *criteria.Report) { row(r, 1, 1).Value = level },
			want: []string{"NTM305 F11 1/1.1 unfit(Mức độ 1; ≥ 90%)"}},
		{name: "own row of several indicators", change: func(r *criteria.Report) {
			r.Criteria[0].Indicators = nil
			r.Criteria[0].Value = number(95, 10)
		}, want: []string{"NTM305 F10 1 ()"}},
		{name: "no rule set", change: func(r *criteria.Report) {
			r.Rules = nil
			r.Criteria[1].Indicators = nil
			r.Criteria[1].Value = number(95, 20)
		}, want: []string{"NTM305 F20 2 ()"}},
	})
}

func TestRequirements(t *testing.T) {
	state := func(criterion, least int) func(*criteria.Report) {
		return func(r *criteria.Report) {
			row(r, criterion, 1).Stated = stated(least, cell(requiredCol, 10*criterion+1))
		}
	}
	runScenarios(t, []scenario{
		{name: "the same", change: state(1, 90)},
		{name: "easier than published", change: state(1, 80), want: []string{"NTM303 E11 1/1.1 (từ 80 trở lên; ≥ 90%; Quyết định 01/QĐ-TN)"}},
		{name: "other than an unverified one", change: state(3, 60)},
		{name: "the province sets it", change: state(4, 60)},
		{name: "a province's part has its own", change: func(r *criteria.Report) {
			state(1, 80)(r)
			row(r, 1, 1).ID = "1.1.1"
		}},
		{name: "the only indicator, numbered otherwise", change: func(r *criteria.Report) {
			state(2, 95)(r)
			row(r, 2, 1).ID = "2.1"
		}, want: []string{"NTM303 E21 2/2.1 (từ 95 trở lên; ≥ 98%; Quyết định 01/QĐ-TN)"}},
		{name: "words that cannot be compared", change: func(r *criteria.Report) {
			row(r, 1, 1).Stated = criteria.Requirement{Text: "theo quy định", From: criteria.FromWorkbook}
		}},
	})
}

// "Đạt" for an indicator that forbids something asks for what it asks for.
func TestConflictOfAnswers(t *testing.T) {
	yes, no := criteria.Requirement{Compare: criteria.AnswerYes, Text: "Đạt"}, criteria.Requirement{Compare: criteria.AnswerNo, Text: "Không"}
	five := stated(5, criteria.Ref{})
	for _, test := range []struct {
		other, stated criteria.Requirement
		conflict      bool
	}{{no, yes, false}, {yes, no, true}, {no, no, false}, {yes, yes, false}, {no, five, true}, {five, yes, true}} {
		published, decided := test.other, test.other
		published.From, published.Verified = criteria.FromRuleSet, true
		decided.From = criteria.FromOverlay
		rule := &criteria.Indicator{ID: "1.1", Thresholds: []criteria.Threshold{{Requirement: published}}}
		for _, row := range []criteria.IndicatorResult{{ID: "1.1", Rule: rule, Stated: test.stated}, {ID: "1.5", Stated: test.stated, Requirement: decided}} {
			if _, args := conflict(clean(), &row); (args != nil) != test.conflict {
				t.Errorf("%s for %s of %s: %q", test.stated.Text, test.other.Text, row.ID, args)
			}
		}
	}
	if _, args := conflict(clean(), &criteria.IndicatorResult{ID: "1.5", Stated: five}); args != nil {
		t.Errorf("an indicator of the office's own: %q", args)
	}
}

// An overlay is applied after Evaluate's own choice, so the rule is asked
// directly.
func TestRequirementsOfTheProvince(t *testing.T) {
	r := clean()
	criteria.Evaluate(r, false)
	indicator := row(r, 1, 1)
	indicator.Stated = stated(80, cell(requiredCol, 11))
	overlay := stated(85, criteria.Ref{})
	overlay.From = criteria.FromOverlay
	indicator.Requirement = overlay
	got := briefs(Report(r))
	if len(got) != 1 || got[0] != "NTM303 E11 1/1.1 overlay(từ 80 trở lên; từ 85 trở lên)" {
		t.Errorf("findings: %q", got)
	}
	indicator.Stated = stated(85, cell(requiredCol, 11))
	if got := briefs(Report(r)); len(got) != 0 {
		t.Errorf("the same requirement: %q", got)
	}
	if got := origin(&criteria.Report{}, &criteria.Indicator{}); got != "" {
		t.Errorf("origin without a rule set: %q", got)
	}
	guide := &criteria.Indicator{Source: "Quyết định 1327/QĐ-BCT"}
	if got := origin(r, guide); got != guide.Source {
		t.Errorf("origin %q, want the source that was read", got)
	}
}
