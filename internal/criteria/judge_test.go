package criteria

import (
	"fmt"
	"slices"
	"testing"
)

// dec is a decimal that the test itself wrote.
func dec(t *testing.T, text string) Decimal {
	t.Helper()
	d, err := ParseDecimal(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func level(t *testing.T, text string) Level {
	t.Helper()
	l, ok := ParseLevel(text)
	if !ok {
		t.Fatalf("no level: %q", text)
	}
	return l
}

func number(t *testing.T, text string) Value {
	t.Helper()
	return Value{Answer: NumberAnswer, Number: dec(t, text), Text: text}
}

func word(s Status) Value { return Value{Answer: VerdictAnswer, Status: s, Text: s.Vietnamese()} }

func TestRequirementMet(t *testing.T) {
	num := func(c Comparison, n string) Requirement { return Requirement{Compare: c, Number: dec(t, n)} }
	khá := Requirement{Compare: LevelAtLeast, Level: level(t, "Khá")}
	degree2 := Requirement{Compare: LevelAtLeast, Level: level(t, "Mức độ 2")}
	between := Requirement{Compare: Between, Number: dec(t, "5"), Upper: dec(t, "7.5")}
	yes, no := Requirement{Compare: AnswerYes}, Requirement{Compare: AnswerNo}
	levelValue := func(s string) Value { return Value{Answer: LevelAnswer, Level: level(t, s)} }

	const met, not, unknown = "met", "not met", "unknown"
	tests := []struct {
		name  string
		r     Requirement
		value Value
		want  string
	}{
		{"≥ 90 by 90", num(AtLeast, "90"), number(t, "90"), met},
		{"≥ 90 by 89.999999", num(AtLeast, "90"), number(t, "89.999999"), not},
		{"≥ 90 by 92.5", num(AtLeast, "90"), number(t, "92.5"), met},
		{"≥ 99.9 by 99.90", num(AtLeast, "99.9"), number(t, "99.90"), met},
		{"≤ 16.5 by 16.5", num(AtMost, "16.5"), number(t, "16.5"), met},
		{"≤ 16.5 by 16.51", num(AtMost, "16.5"), number(t, "16.51"), not},
		{"≤ 8 by 0", num(AtMost, "8"), number(t, "0"), met},
		{"> 90 by 90", num(MoreThan, "90"), number(t, "90"), not},
		{"> 90 by 90.1", num(MoreThan, "90"), number(t, "90.1"), met},
		{"< 2 by 2", num(LessThan, "2"), number(t, "2"), not},
		{"< 2 by 1.99", num(LessThan, "2"), number(t, "1.99"), met},
		{"= 100 by 100.0", num(Exactly, "100"), number(t, "100.0"), met},
		{"= 100 by 99.9", num(Exactly, "100"), number(t, "99.9"), not},
		{"5 to 7.5 by 5", between, number(t, "5"), met},
		{"5 to 7.5 by 7.5", between, number(t, "7.5"), met},
		{"5 to 7.5 by 4.9", between, number(t, "4.9"), not},
		{"5 to 7.5 by 7.6", between, number(t, "7.6"), not},
		{"≥ 1 by Đạt", num(AtLeast, "1"), word(Met), met},
		{"≥ 1 by Chưa đạt", num(AtLeast, "1"), word(NotMet), not},
		{"≥ 1 by Cơ bản đạt", num(AtLeast, "1"), word(BasicallyMet), not},
		{"≥ 1 by Không xét", num(AtLeast, "1"), word(NotConsidered), unknown},
		{"≥ 1 by Có", num(AtLeast, "1"), Value{Answer: YesAnswer}, unknown},
		{"≥ 1 by Không", num(AtLeast, "1"), Value{Answer: NoneAnswer}, unknown},
		{"≥ 1 by Khá", num(AtLeast, "1"), levelValue("Khá"), unknown},
		{"≥ 1 by nothing", num(AtLeast, "1"), Value{}, unknown},
		{"≥ 1 by unread", num(AtLeast, "1"), Value{Answer: UnreadAnswer}, unknown},
		{"≥ 1 by Không áp dụng", num(AtLeast, "1"), Value{Answer: NotApplicable}, unknown},
		{"Khá by Khá", khá, levelValue("khá"), met},
		{"Khá by Tốt", khá, levelValue("Tốt"), met},
		{"Khá by Trung bình", khá, levelValue("Trung bình"), not},
		{"Khá by Yếu", khá, levelValue("Yếu"), not},
		{"Khá by Mức độ 3", khá, levelValue("Mức độ 3"), unknown},
		{"Khá by Đạt", khá, word(Met), met},
		{"Khá by 3", khá, number(t, "3"), unknown},
		{"Khá by a level without scale", khá, Value{Answer: LevelAnswer}, unknown},
		{"Mức độ 2 by Mức độ 1", degree2, levelValue("Mức độ 1"), not},
		{"Mức độ 2 by Mức 3", degree2, levelValue("Mức 3"), met},
		{"Mức độ 2 by 2", degree2, number(t, "2"), met},
		{"Mức độ 2 by 1", degree2, number(t, "1"), not},
		{"Mức độ 2 by 2.5", degree2, number(t, "2.5"), unknown},
		{"Mức độ 2 by 4", degree2, number(t, "4"), unknown},
		{"yes by Đạt", yes, word(Met), met},
		{"yes by Có", yes, Value{Answer: YesAnswer}, met},
		{"yes by Không", yes, Value{Answer: NoneAnswer}, not},
		{"yes by Chưa đạt", yes, word(NotMet), not},
		{"yes by 1", yes, number(t, "1"), unknown},
		{"yes by 0", yes, number(t, "0"), unknown},
		{"no by Không", no, Value{Answer: NoneAnswer}, met},
		{"no by Đạt", no, word(Met), met},
		{"no by Có", no, Value{Answer: YesAnswer}, not},
		{"no by Chưa đạt", no, word(NotMet), not},
		{"no by 0", no, number(t, "0"), unknown},
		{"none known by 100", Requirement{}, number(t, "100"), unknown},
		{"none known by Có", Requirement{}, Value{Answer: YesAnswer}, unknown},
		{"none known by Khá", Requirement{}, levelValue("Khá"), unknown},
		{"none known by a level without scale", Requirement{}, Value{Answer: LevelAnswer}, unknown},
		{"forbids and demands, by Có", Requirement{Compare: AnswerYes, WordsOnly: true}, Value{Answer: YesAnswer}, unknown},
		{"forbids and demands, by Không", Requirement{Compare: AnswerYes, WordsOnly: true}, Value{Answer: NoneAnswer}, unknown},
		{"forbids and demands, by Đạt", Requirement{Compare: AnswerYes, WordsOnly: true}, word(Met), met},
		{"none known by Chưa đạt", Requirement{}, word(NotMet), not},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := unknown
			if ok, known := test.r.Met(test.value); known && ok {
				got = met
			} else if known {
				got = not
			} else if ok {
				t.Error("met without being known")
			}
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// The six comparisons of numbers must agree with each other for every pair.
func TestComparisonsAgree(t *testing.T) {
	met := func(c Comparison, n, than Decimal) bool {
		ok, known := Requirement{Compare: c, Number: than, Upper: than}.Met(Value{Answer: NumberAnswer, Number: n})
		if !known {
			t.Fatalf("%v against %v is unknown", n, than)
		}
		return ok
	}
	for a := -30; a <= 30; a++ {
		for b := -30; b <= 30; b++ {
			n, _ := Int(a).Over(Int(7))
			than, _ := Int(b).Over(Int(14))
			least, most, equal := met(AtLeast, n, than), met(AtMost, n, than), met(Exactly, n, than)
			if least != (2*a >= b) || most != (2*a <= b) || equal != (2*a == b) {
				t.Fatalf("%d/7 against %d/14: least %v, most %v, equal %v", a, b, least, most, equal)
			}
			if met(MoreThan, n, than) == most || met(LessThan, n, than) == least || met(Between, n, than) != equal {
				t.Fatalf("%d/7 against %d/14: comparisons disagree", a, b)
			}
		}
	}
}

func TestEquivalent(t *testing.T) {
	all := []Requirement{
		{}, {Compare: AnswerYes}, {Compare: AnswerNo},
		{Compare: LevelAtLeast, Level: level(t, "Khá")}, {Compare: LevelAtLeast, Level: level(t, "Tốt")},
		{Compare: LevelAtLeast, Level: level(t, "Mức độ 3")},
		{Compare: AtLeast, Number: dec(t, "90")}, {Compare: AtLeast, Number: dec(t, "90.1")},
		{Compare: AtMost, Number: dec(t, "90")},
		{Compare: Between, Number: dec(t, "90"), Upper: dec(t, "95")},
		{Compare: Between, Number: dec(t, "90"), Upper: dec(t, "96")},
		{Compare: Between, Number: dec(t, "91"), Upper: dec(t, "95")},
	}
	for i, a := range all {
		for j, b := range all {
			b.Text, b.From, b.Verified, b.At = fmt.Sprint(j), FromWorkbook, true, Ref{"S", "A1"}
			b.Level.Text = "as written"
			if got := a.Equivalent(b); got != (i == j) {
				t.Errorf("%d and %d: %v", i, j, got)
			}
		}
	}
	if !(Requirement{Compare: AtLeast, Number: dec(t, "90.0")}).Equivalent(Requirement{Compare: AtLeast, Number: Int(90)}) {
		t.Error("90.0 and 90 are the same number")
	}
}

// What the office or the province states needs nobody's check.
func TestFirm(t *testing.T) {
	for _, r := range []Requirement{{From: FromOverlay}, {From: FromWorkbook}, {From: FromRuleSet, Verified: true}} {
		if !r.IsFirm() {
			t.Errorf("%+v is not firm", r)
		}
	}
	if (Requirement{From: FromRuleSet}).IsFirm() {
		t.Error("an unverified threshold is firm")
	}
}

func TestParseLevel(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Yếu", "Yếu"}, {"TRUNG BÌNH", "Trung bình"}, {"khá", "Khá"}, {" Tốt. ", "Tốt"},
		{"Loại khá", "Khá"}, {"Xếp loại Tốt", "Tốt"}, {"Mức khá", "Khá"}, {"Đạt khá", "Khá"},
		{"Mức độ 1", "Mức độ 1"}, {"MỨC ĐỘ 3", "Mức độ 3"}, {"mức 2", "Mức độ 2"},
		{"Mức  độ\u00a02", "Mức độ 2"}, {"Đạt mức độ III", "Mức độ 3"}, {"mức độ i", "Mức độ 1"},
		{"MĐ3", "Mức độ 3"}, {"MĐ 2", "Mức độ 2"}, {"Mức độ: 1", "Mức độ 1"}, {"Xếp loại: Tốt", "Tốt"}, {"Loại: khá", "Khá"},
		{"TB", "Trung bình"}, {"Loại TB.", "Trung bình"}, {"Xếp loại : Yếu", "Yếu"}, {"tbk", ""}, {"mđ", ""}, {": Tốt hơn", ""},
		{"Mức Ðộ 2", "Mức độ 2"},
		{"", ""}, {"Đạt", ""}, {"3", ""}, {"Mức độ 4", ""}, {"mức độ 0", ""}, {"mức độ iiii", ""}, {"mức độ", ""},
		{"khá giả", ""}, {"2 mức", ""}, {"Mức độ 2.5", ""}, {"chưa khá", ""},
	}
	for _, test := range tests {
		l, ok := ParseLevel(test.text)
		if ok != (test.want != "") || l.Text != test.want {
			t.Errorf("%q: %q, %v, want %q", test.text, l.Text, ok, test.want)
		}
	}
}

// Both scales rise in the order in which they are listed, and printed levels
// are read back as themselves.
func TestLevelsRise(t *testing.T) {
	for _, scale := range []string{gradeScale, degreeScale} {
		for i, text := range levels(scale) {
			if l := level(t, text); l != (Level{scale, i + 1, text}) {
				t.Errorf("%q read as %+v", text, l)
			}
		}
	}
	if levels("other") != nil {
		t.Error("a scale that does not exist has levels")
	}
}

func FuzzParseLevel(f *testing.F) {
	for _, seed := range []string{"Khá", "mức độ 3", "xếp loại tốt", "mức iii", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l, ok := ParseLevel(text)
		if ok != (l.Rank > 0) {
			t.Fatalf("%q: %+v, %v", text, l, ok)
		}
		if again, _ := ParseLevel(l.Text); again != l {
			t.Fatalf("%q reads as %+v and that as %+v", text, l, again)
		}
	})
}

func TestIndicatorRequirementStrength(t *testing.T) {
	req := func(n int) Requirement { return Requirement{Compare: AtLeast, Number: Int(n), From: FromRuleSet} }
	ind := Indicator{Thresholds: []Threshold{
		{"", 0, req(1)}, {"", 2023, req(2)}, {"TN", 0, req(3)}, {"TN", 2023, req(4)},
	}}
	tests := []struct {
		region Region
		year   int
		want   int
	}{
		{"", 0, 1}, {"BTB", 2022, 1}, {"BTB", 2023, 2}, {"", 2023, 2},
		{"TN", 2022, 3}, {"TN", 0, 3}, {"TN", 2023, 4},
	}
	for _, test := range tests {
		if got := ind.Requirement(test.region, test.year); !got.Equivalent(req(test.want)) {
			t.Errorf("%q %d: %v, want %d", test.region, test.year, got.Number, test.want)
		}
	}
	slices.Reverse(ind.Thresholds)
	for _, test := range tests {
		if got := ind.Requirement(test.region, test.year); !got.Equivalent(req(test.want)) {
			t.Errorf("the order of thresholds matters for %q %d: %v", test.region, test.year, got.Number)
		}
	}
	ind.Thresholds = ind.Thresholds[1:3] // of the year, of the region
	for range 2 {
		slices.Reverse(ind.Thresholds)
		if got := ind.Requirement("TN", 2023); !got.Equivalent(req(3)) {
			t.Errorf("the year's threshold beats the region's: %v", got.Number)
		}
	}
	ind.Thresholds = []Threshold{{"TN", 0, req(3)}, {"TN", 2023, req(4)}}
	if got := ind.Requirement("BTB", 2023); got.Compare != NoComparison || got.From != FromNone {
		t.Errorf("another region's threshold was used: %+v", got)
	}
}

func TestPartOf(t *testing.T) {
	tests := []struct {
		id, whole string
		want      bool
	}{
		{"2.2.1", "2.2", true}, {"2.2a", "2.2", true}, {"2.2.1.1", "2.2", true}, {"4.1", "4", true},
		{"2.2", "2.2", false}, {"2.20", "2.2", false}, {"2.1", "2.2", false}, {"17.10", "17.1", false},
		{"14.1", "4", false}, {"2", "2.2", false}, {"2.2", "", false}, {"", "", false},
	}
	for _, test := range tests {
		if got := partOf(test.id, test.whole); got != test.want {
			t.Errorf("%s of %s: %v", test.id, test.whole, got)
		}
	}
}
