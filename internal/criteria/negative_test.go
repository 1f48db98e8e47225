package criteria

import "testing"

// An indicator that forbids something is answered with "Không" where nothing
// happened. Whatever the requirement column says, that is never not met.
func TestNegativeIndicators(t *testing.T) {
	forbidden := Indicator{ID: "1.1", Criterion: 1, Text: "Không để xảy ra sự cố về an toàn thực phẩm", Kind: YesNo,
		Thresholds: []Threshold{{Requirement: Requirement{Compare: AnswerNo, Text: "Không", From: FromRuleSet}}}}
	mixed := Indicator{ID: "1.1", Criterion: 1, Text: "Có mô hình camera an ninh; không để xảy ra trọng án", Kind: YesNo,
		Thresholds: []Threshold{{Requirement: Requirement{Compare: AnswerYes, Text: "Đạt", From: FromRuleSet}}}}
	plain := Indicator{ID: "1.1", Criterion: 1, Text: "Có không gian xanh - sạch - đẹp", Kind: YesNo,
		Thresholds: []Threshold{{Requirement: Requirement{Compare: AnswerYes, Text: "Đạt", From: FromRuleSet}}}}
	own := Requirement{Compare: AnswerYes, Text: "Đạt"}
	provinces := forbidden
	provinces.Thresholds = append(provinces.Thresholds[:1:1],
		Threshold{Requirement: Requirement{Compare: AnswerYes, Text: "Đạt", From: FromOverlay}})
	tests := []struct {
		name   string
		rule   *Indicator
		stated Requirement
		value  string
		want   Status
	}{
		{"forbidden, nothing", &forbidden, Requirement{}, "Không", Met},
		{"forbidden, something by an unverified rule", &forbidden, Requirement{}, "Có", NotMet},
		{"forbidden, nothing, the workbook asks Đạt", &forbidden, own, "Không", Met},
		{"forbidden, something, the workbook asks Đạt", &forbidden, own, "Có", NotMet},
		{"forbidden, the office's word", &forbidden, own, "Đạt", Met},
		{"forbidden, nothing, the province asks Đạt", &provinces, Requirement{}, "Không", Met},
		{"forbidden, something, the province asks Đạt", &provinces, Requirement{}, "Có", NotMet},
		{"mixed, Không", &mixed, Requirement{}, "Không", Unknown},
		{"mixed, Có", &mixed, Requirement{}, "Có", Unknown},
		{"mixed, Không, the workbook asks Đạt", &mixed, own, "Không", Unknown},
		{"mixed, Có, the workbook asks Đạt", &mixed, own, "Có", Unknown},
		{"mixed, the office's word", &mixed, own, "Chưa đạt", NotMet},
		{"plain, Không", &plain, own, "Không", NotMet},
		{"plain, Có", &plain, Requirement{}, "Có", Met},
		{"a province's own, Không", nil, own, "Không", Unknown},
	}
	for _, tt := range tests {
		r := &Report{Criteria: []CriterionResult{{Number: 1, Indicators: []IndicatorResult{{
			ID: "1.1", Rule: tt.rule, Stated: tt.stated, Value: value(t, tt.value),
			Written: Fact{Text: "KHÔNG ĐỂ xảy ra cháy rừng"},
		}}}}}
		if tt.rule == &plain {
			r.Criteria[0].Indicators[0].Written.Text = tt.rule.Text
		}
		Evaluate(r, false)
		row := r.Criteria[0].Indicators[0]
		if row.Evidence != tt.want {
			t.Errorf("%s: evidence %v, want %v", tt.name, row.Evidence, tt.want)
		}
		if tt.want == Unknown && (row.Status != Unknown || row.Judgement != Agreed) {
			t.Errorf("%s: status %v, judgement %v", tt.name, row.Status, row.Judgement)
		}
	}
}
