package criteria_test

import (
	"slices"
	"testing"

	"tieuchi/internal/criteria"
)

// TestRowsOfASplitIndicator looks at the row of 2.2 itself where the province
// split it: the criterion alone would not show a wrong verdict there.
func TestRowsOfASplitIndicator(t *testing.T) {
	const split, others = "2.2.1: ≥ 70% // 2.2.2: ≥ 60%", "2.1·≥ 90%·95%· // "
	tests := []struct{ rows, evidence, status string }{
		{"2.2·≥ 80%·85%·", "unknown", "unknown"},                            // a figure proves no part
		{"2.2·≥ 80%·85%·Đạt", "unknown", "met"},                             // nor does it speak against the claim
		{"2.2·≥ 80%·79%·Đạt", "not_met", "not_met"},                         // firmly not met
		{"2.2··Đạt·", "met", "met"},                                         // the office's word
		{"2.2··· // 2.2.1··75%·", "unknown", "unknown"},                     // a heading without 2.2.2
		{"2.2··· // 2.2.1··75%·Đạt", "unknown", "unknown"},                  // the claim for a part is none for the whole
		{"2.2··· // 2.2.1··75%· // 2.2.2··60%·", "met", "met"},              // a heading over all parts
		{"2.2··· // 2.2.1··75%· // 2.2.2··59%·", "not_met", "not_met"},      // one part below
		{"2.2·≥ 80%·85%· // 2.2.1··75%· // 2.2.2··60%·", "met", "met"},      // a figure beside all parts
		{"2.2·≥ 80%·85%· // 2.2.1··75%·", "unknown", "unknown"},             // beside one of them
		{"2.2··· // 2.2.1··75%·Đạt // 2.2.2··60%·Đạt", "met", "met"},        // claims of all parts
		{"2.2··· // 2.2.1···Đạt // 2.2.2···Chưa đạt", "not_met", "not_met"}, // an admission
	}
	house := newHouse(t)
	for _, test := range tests {
		c := verdictCase{"line": test.rows, "rule_set": "nc", "criterion": "2", "place": "Lai Châu",
			"period": "năm 2023", "overlay": split, "rows": others + test.rows}
		r, _ := house.judge(t, c, c.criterionSheet(t, house))
		row := r.Criteria[1].Indicators[1]
		if row.ID != "2.2" || row.Evidence.String() != test.evidence || row.Status.String() != test.status {
			t.Errorf("%s: %s is %s, %s; want %s, %s", test.rows, row.ID, row.Evidence, row.Status, test.evidence, test.status)
		}
	}
}

// TestHeadingHearsItsParts: what another indicator says is nothing to a heading,
// and a part of the office's own stands by itself.
func TestHeadingHearsItsParts(t *testing.T) {
	house := newHouse(t)
	for _, test := range []struct{ overlay, rows, id, status string }{
		{"", "2.1·≥ 90%·10%· // 2.2··· // 2.2.1·≥ 70%·75%· // 2.2.2·≥ 60%·60%·", "2.2", "met"},
		{"", "2.1·≥ 90%·95%· // 2.2··· // 2.2.1·≥ 70%·75%· // 2.2.2·≥ 60%·59%·", "2.2", "not_met"},
		{"2.2.1: ≥ 70%", "2.1·≥ 90%·95%· // 2.2.3·≥ 50%·60%·", "2.2.3", "met"},
	} {
		c := verdictCase{"line": test.rows, "rule_set": "nc", "criterion": "2", "place": "Lai Châu",
			"period": "năm 2023", "overlay": test.overlay, "rows": test.rows}
		r, _ := house.judge(t, c, c.criterionSheet(t, house))
		rows := r.Criteria[1].Indicators
		at := slices.IndexFunc(rows, func(row criteria.IndicatorResult) bool { return row.ID == test.id })
		if at < 0 || rows[at].Status.String() != test.status {
			t.Errorf("%s: row %d of %+v is not %s", test.rows, at, rows, test.status)
		}
	}
}

// TestNameOfTheOfficeOwn: the rule set knows that the indicator forbids and
// demands, whatever short name the office gives it.
func TestNameOfTheOfficeOwn(t *testing.T) {
	for text, want := range map[string]criteria.Status{"Không": criteria.Unknown, "Đạt": criteria.Met} {
		rules := newHouse(t).rules["nc"]
		value := criteria.Value{Answer: criteria.NoneAnswer, Text: text}
		if want == criteria.Met {
			value = criteria.Value{Answer: criteria.VerdictAnswer, Status: criteria.Met, Text: text}
		}
		r := &criteria.Report{Rules: rules, Criteria: []criteria.CriterionResult{{Number: 15, Indicators: []criteria.IndicatorResult{{
			ID: "15.3", Rule: rules.Indicator("15.3"), Written: criteria.Fact{Text: "Thủ tục hành chính"}, Value: value,
			Stated: criteria.Requirement{Compare: criteria.AnswerYes, Text: "Đạt"},
		}, {
			ID: "15.4", Written: criteria.Fact{Text: "Nội dung do tỉnh bổ sung"}, Value: value,
			Stated: criteria.Requirement{Compare: criteria.AnswerYes, Text: "Đạt"},
		}}}}}
		criteria.Evaluate(r, false)
		rows := r.Criteria[0].Indicators
		if rows[0].Evidence != want {
			t.Errorf("%s for 15.3: %s, want %s", text, rows[0].Evidence, want)
		}
		if plain := map[bool]criteria.Status{true: criteria.Met, false: criteria.NotMet}[want == criteria.Met]; rows[1].Evidence != plain {
			t.Errorf("%s for the province's own: %s, want %s", text, rows[1].Evidence, plain)
		}
	}
}

// TestOwnValueBesideParts: a figure on the criterion's own row is held against
// the criterion's requirement, not against that of one of its parts.
func TestOwnValueBesideParts(t *testing.T) {
	rules := newHouse(t).rules["nc"]
	number := func(n int) criteria.Value {
		return criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(n)}
	}
	part := func(id string) criteria.IndicatorResult {
		return criteria.IndicatorResult{ID: id, Value: number(60), Unit: "%",
			Stated: criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(50), Text: "≥ 50%"}}
	}
	for n, want := range map[int]criteria.Status{97: criteria.NotMet, 98: criteria.Met} {
		r := &criteria.Report{Rules: rules, Commune: criteria.Commune{Region: "TDMNPB"}, Criteria: []criteria.CriterionResult{{
			Number: 4, Value: number(n), Indicators: []criteria.IndicatorResult{part("4.1"), part("4.2")},
		}}}
		criteria.Evaluate(r, false)
		if got := r.Criteria[0].Status; got != want {
			t.Errorf("%d beside parts: %s, want %s", n, got, want)
		}
	}
}

// TestOwnValueOfASingleIndicator: an indicator of the office's own beside the
// only one of the rule set has no say in the criterion's own figure.
func TestOwnValueOfASingleIndicator(t *testing.T) {
	least := func(n int) criteria.Requirement {
		return criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(n), From: criteria.FromRuleSet, Verified: true}
	}
	rules := &criteria.RuleSet{Criteria: []criteria.Criterion{{Number: 1, Indicators: []criteria.Indicator{{
		ID: "1.1", Criterion: 1, Unit: "%", Thresholds: []criteria.Threshold{{Requirement: least(90)}}}}}}}
	value := criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(95)}
	for id, want := range map[string]criteria.Status{"1.2": criteria.Met, "1.1": criteria.NotMet} {
		r := &criteria.Report{Rules: rules, Criteria: []criteria.CriterionResult{{Number: 1, Value: value,
			Indicators: []criteria.IndicatorResult{{ID: id, Stated: least(99)}}}}}
		criteria.Evaluate(r, false)
		if got := r.Criteria[0].Evidence; got != want {
			t.Errorf("beside %s: %s, want %s", id, got, want)
		}
	}
}

// TestImpossibleWithoutUnit: a row whose unit nobody wrote has the rule set's.
func TestImpossibleWithoutUnit(t *testing.T) {
	rules := newHouse(t).rules["ntm"]
	r := &criteria.Report{Rules: rules, Criteria: []criteria.CriterionResult{{Number: 3, Indicators: []criteria.IndicatorResult{{
		ID: "3.1", Rule: rules.Indicator("3.1"), Value: criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(105)},
	}}}}}
	criteria.Evaluate(r, false)
	if got := r.Criteria[0].Indicators[0].Evidence; got != criteria.Unknown {
		t.Errorf("105 without a unit is %s", got)
	}
}
