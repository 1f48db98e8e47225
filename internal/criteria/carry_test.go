package criteria

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func exactly(t *testing.T, text string) Decimal {
	t.Helper()
	d, err := ParseDecimal(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func quotient(a, b int) Decimal {
	d, _ := Int(a).Over(Int(b))
	return d
}

func TestExact(t *testing.T) {
	for want, d := range map[string]Decimal{
		"92,5": exactly(t, "92.5"), "-3": Int(-3), "0": {}, "66,666667 [200/3]": quotient(200, 3), "-0,333333 [-1/3]": quotient(-1, 3),
		"0,0000000000000000000001": exactly(t, "0.0000000000000000000001"),
	} {
		if got := d.Exact(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		if back, err := ParseExact(want); err != nil || !back.Equal(d) {
			t.Errorf("%s read as %s, %v", want, back, err)
		}
	}
	// A share typed by hand, a wrong fraction and other texts are none of ours.
	for _, text := range []string{"200/3", "66,666668 [200/3]", "66,6 [200/0]", "1.5", "", "+1", "1 [x/3]", "0 [x/3]", "0 [5/0]", "0 [5/x]", "1 [3]", "mười"} {
		if d, err := ParseExact(text); err == nil {
			t.Errorf("%q was read as %s", text, d)
		}
	}
}

func TestFloat(t *testing.T) {
	for text, exact := range map[string]bool{"0.1": true, "92.5": true, "1234567890123.25": true, "70.00000000000000000001": false} {
		stored, ok := exactly(t, text).Float()
		if ok != exact {
			t.Errorf("%s: %v stored exactly: %v", text, stored, ok)
		}
	}
	if _, ok := quotient(1, 3).Float(); ok {
		t.Error("a third was taken for a float")
	}
}

// Every answer and requirement comes back as what it was.
func TestCarriedValues(t *testing.T) {
	for _, word := range []string{"Yếu", "Khá", "Tốt", "Mức độ 1", "Mức độ 3"} {
		level, _ := ParseLevel(word)
		carriesValue(t, Value{Answer: LevelAnswer, Level: level})
	}
	for _, status := range []Status{Met, BasicallyMet, NotMet, NotConsidered} {
		carriesValue(t, Value{Answer: VerdictAnswer, Status: status})
	}
	for _, answer := range []Answer{NoAnswer, YesAnswer, NoneAnswer, NotApplicable, UnreadAnswer} {
		carriesValue(t, Value{Answer: answer})
	}
	draw := rand.New(rand.NewPCG(1, 1))
	for range 500 {
		carriesValue(t, Value{Answer: NumberAnswer, Number: quotient(draw.IntN(2000)-1000, 1+draw.IntN(40))})
	}
	for _, text := range []string{"Chưa rõ", "khá", "92 %", "có"} {
		if v, ok := ParseCarried(text); ok {
			t.Errorf("%q was taken for one of ours: %+v", text, v)
		}
	}
}

func carriesValue(t *testing.T, v Value) {
	t.Helper()
	back, ok := ParseCarried(v.Carried())
	if !ok || back.Answer != v.Answer || !back.Number.Equal(v.Number) || !back.Level.same(v.Level) || back.Status != v.Status || back.Text != v.Carried() {
		t.Errorf("%+v as %q came back as %+v, %v", v, v.Carried(), back, ok)
	}
}

func TestCarriedRequirements(t *testing.T) {
	level, _ := ParseLevel("Khá")
	draw := rand.New(rand.NewPCG(2, 2))
	texts := []string{"", "≥ 90%", "≥ 40 triệu đồng/người/năm", "100%", "Từ 60 lít trở lên", "≥ 90% (vùng khó khăn)", "Không", "Đạt", "10 – 60", "≥ Khá", "Khá trở lên", "≥ 1.234"}
	for range 800 {
		r := Requirement{Compare: NoComparison + 1 + Comparison(draw.IntN(int(AnswerNo))), Number: quotient(draw.IntN(300), 1+draw.IntN(3)), Text: texts[draw.IntN(len(texts))]}
		switch r.Compare {
		case Between:
			r.Upper = r.Number.Times(Int(2))
		case LevelAtLeast:
			r.Number, r.Level = Decimal{}, level
		case AnswerYes, AnswerNo:
			r.Number = Decimal{}
		}
		back, ok := ParseCarriedRequirement(r.Carried())
		if !ok || !back.Equivalent(r) || r.Text != "" && back.Text != r.Text {
			t.Fatalf("%+v as %q came back as %+v, %v", r, r.Carried(), back, ok)
		}
	}
	for text, want := range map[string]string{
		"≥ 90%": "≥ 90%", "100%": "≥ 90 (100%)", "": "≥ 90", "≥ 90% (vùng khó khăn)": "≥ 90 (≥ 90% (vùng khó khăn))", "≥ nhiều": "≥ 90 (≥ nhiều)",
	} {
		if got := (Requirement{Compare: AtLeast, Number: Int(90), Text: text}).Carried(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := (Requirement{Compare: AtLeast, Text: "≥ nhiều"}).Carried(); got != "≥ 0 (≥ nhiều)" {
		t.Errorf("words without a number: %q", got)
	}
	if got := (Requirement{Text: "UBND tỉnh quy định"}).Carried(); got != "UBND tỉnh quy định" {
		t.Errorf("nothing to compare: %q", got)
	}
	for _, text := range []string{"", "UBND tỉnh quy định", "≥ 5 hoặc 7", "90", "≥ nhiều", "≥ 90 (nửa", "≤ Khá", "10 – nhiều", "nhiều – 60"} {
		if r, ok := ParseCarriedRequirement(text); ok {
			t.Errorf("%q was taken for one of ours: %+v", text, r)
		}
	}
}

func TestSources(t *testing.T) {
	for s := FromNone; s <= FromOverlay; s++ {
		if back, ok := ParseSource(s.Vietnamese()); !ok || back != s {
			t.Errorf("%s came back as %s", s, back)
		}
	}
	if _, ok := ParseSource("sở"); ok {
		t.Error("another word was taken for a source")
	}
}

// The order goes by the communes' own workbooks, however they came.
func TestBySource(t *testing.T) {
	own := func(file string) *Report {
		return &Report{File: file, SHA256: "1", Sheet: "S", Commune: Commune{Name: "An", At: Ref{Cell: "B2"}}}
	}
	through := func(file, by string) *Report {
		r := own(by)
		r.Origin = &Origin{File: file, SHA256: "1", Sheet: "S", Cell: "B2"}
		return r
	}
	want := []*Report{own("a.xlsx"), through("a.xlsx", "x/tong-hop.xlsx"), through("a.xlsx", "y/tong-hop.xlsx"), through("b.xlsx", "0.xlsx"), own("c.xlsx")}
	draw := rand.New(rand.NewPCG(3, 3))
	for range 20 {
		got := slices.Clone(want)
		draw.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		slices.SortStableFunc(got, BySource)
		if !slices.Equal(got, want) {
			t.Fatal("the order depends on the order given")
		}
	}
	other := own("a.xlsx")
	other.Period = Period{Text: "năm 2024", End: "2024-12-31"}
	if BySource(own("a.xlsx"), other) >= 0 || BySource(other, other) != 0 {
		t.Error("periods do not tell reports of one cell apart")
	}
	if at := (Ref{Sheet: "S", Cell: "G9"}); own("a").OwnCell(Ref{}, at) != at || through("a", "b").OwnCell(Ref{Cell: "H1"}, at).Cell != "H1" {
		t.Error("a figure's own cell")
	}
}

// What a province added is awaited where the workbook says nothing of it.
func TestAwaited(t *testing.T) {
	plain := &RuleSet{ID: "x", Criteria: []Criterion{{Number: 1, Indicators: []Indicator{{ID: "1.1", Criterion: 1}, {ID: "1.2", Criterion: 1}}}}}
	laid := plain.With(&Overlay{Rows: []OverlayRow{{ID: "1.2.1", Criterion: 1}, {ID: "1.2.2", Criterion: 1}, {ID: "1.3", Criterion: 1}}})
	row := func(id string, claim Status) IndicatorResult {
		return IndicatorResult{ID: id, Rule: laid.Indicator(id), Claim: Claim{Status: claim}}
	}
	for _, c := range []struct {
		rows []IndicatorResult
		want []string
	}{
		{nil, nil}, // the workbook has the criterion alone
		{[]IndicatorResult{row("1.1", Met), row("1.2", Unknown)}, []string{"1.2.1", "1.2.2", "1.3"}},
		{[]IndicatorResult{row("1.1", Met), row("1.2", Met), row("1.3", Met)}, nil},
		{[]IndicatorResult{row("1.2.1", Met), row("1.2.2", NotMet)}, []string{"1.3"}},
	} {
		r := &Report{Rules: laid, Criteria: []CriterionResult{{Number: 1, Indicators: c.rows}}}
		var got []string
		for _, ind := range r.Awaited(&r.Criteria[0]) {
			got = append(got, ind.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("rows %v: awaited %v, want %v", len(c.rows), got, c.want)
		}
	}
	lost := &Report{Criteria: []CriterionResult{{Number: 1, Indicators: []IndicatorResult{row("1.1", Met)}}}}
	if lost.Awaited(&lost.Criteria[0]) != nil || lost.Covers(&lost.Criteria[0]) {
		t.Error("without a rule set nothing is awaited, and nothing is complete")
	}
	stray := &Report{Rules: laid, Criteria: []CriterionResult{{Number: 7, Indicators: []IndicatorResult{row("1.1", Met)}}}}
	if stray.Awaited(&stray.Criteria[0]) != nil {
		t.Error("a criterion that the rule set does not have awaits nothing")
	}
}
