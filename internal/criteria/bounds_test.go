package criteria

import "testing"

// TestImpossibleValues holds that a figure that cannot be never proves success;
// one that fails all the same still speaks against a claim.
func TestImpossibleValues(t *testing.T) {
	atMost := Requirement{Compare: AtMost, Number: Int(8), Text: "≤ 8%", From: FromWorkbook}
	tests := []struct {
		text   string
		unit   Unit
		stated Requirement
		want   Status
		out    string
	}{
		{"92.5", "%", atLeast(90), Met, ""},
		{"100", "%", atLeast(90), Met, ""},
		{"925", "%", atLeast(90), Unknown, "0–100%"},
		{"-3", "%", atMost, Unknown, "0–100%"},
		{"-3", "%", atLeast(90), NotMet, "0–100%"},
		{"925", "%", atMost, NotMet, "0–100%"},
		{"925", "lít", atLeast(90), Met, ""},
		{"0", "vụ", atMost, Met, ""},
		{"-3", "vụ", atMost, Unknown, "≥ 0"},
		{"-3", "lít", atLeast(90), NotMet, "≥ 0"},
	}
	for _, test := range tests {
		r := report(t, 1, "", 0)
		r.Criteria[0].Indicators = []IndicatorResult{{ID: "1.1", Unit: test.unit, Value: number(t, test.text), Stated: test.stated}}
		Evaluate(r, false)
		if row := r.Criteria[0].Indicators[0]; row.Evidence != test.want || row.Value.OutOf(test.unit) != test.out {
			t.Errorf("%s %s, %s: evidence %v, out of %q", test.text, test.unit, test.stated.Text, row.Evidence, row.Value.OutOf(test.unit))
		}
	}
}

// TestUnitOfARow: the row's own unit counts, and the rule set's where it has none.
func TestUnitOfARow(t *testing.T) {
	percent := &Indicator{Unit: "%"}
	for _, test := range []struct {
		row  IndicatorResult
		want Unit
	}{
		{IndicatorResult{Unit: "km", Rule: percent}, "km"}, {IndicatorResult{Rule: percent}, "%"}, {IndicatorResult{Unit: "km"}, "km"}, {IndicatorResult{}, ""},
	} {
		if got := test.row.unit(); got != test.want {
			t.Errorf("%+v: %q, want %q", test.row, got, test.want)
		}
	}
}
