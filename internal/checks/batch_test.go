package checks

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
)

// named is the clean report in a file of its own, changed.
func named(file string, changes ...func(*criteria.Report)) *criteria.Report {
	r := clean()
	r.File = file
	for _, change := range changes {
		change(r)
	}
	criteria.Evaluate(r, false)
	return r
}

func commune(name, code, district, province string) func(*criteria.Report) {
	return func(r *criteria.Report) {
		r.Commune.Name, r.Commune.Code, r.Commune.District, r.Commune.Province = name, code, district, province
	}
}

func period(text string, end criteria.Date) func(*criteria.Report) {
	return func(r *criteria.Report) { r.Period.Text, r.Period.End = text, end }
}

func value(criterion, indicator, n int) func(*criteria.Report) {
	return func(r *criteria.Report) { row(r, criterion, indicator).Value = number(n, 10*criterion+indicator) }
}

func TestAll(t *testing.T) {
	same := "NTM501 A3  same(a.xlsx)"
	tests := []struct {
		name string
		rs   []*criteria.Report
		want []string
	}{
		{name: "nothing"},
		{"one", []*criteria.Report{named("a.xlsx")}, nil},
		{"two communes", []*criteria.Report{named("a.xlsx"), named("b.xlsx", commune("Bản Bô", "", "Tam Đường", "Lai Châu"))}, nil},
		{"the same figures", []*criteria.Report{named("a.xlsx"), named("b.xlsx")}, []string{same}},
		{"three times", []*criteria.Report{named("a.xlsx"), named("b.xlsx"), named("c.xlsx")}, []string{same, same}},
		{"spelt otherwise, half named", []*criteria.Report{named("a.xlsx"), named("b.xlsx", commune("BẢN  BO", "", "", "Lai Châu"))}, []string{same}},
		{"two sheets of one file", []*criteria.Report{named("a.xlsx"), named("a.xlsx", func(r *criteria.Report) { r.Sheet = "TC 2" })},
			[]string{"NTM501 A3  same(a.xlsx (TC))"}},
		{"other value", []*criteria.Report{named("a.xlsx"), named("b.xlsx", value(1, 2, 98))},
			[]string{"NTM501 F12 1/1.2 differs(a.xlsx; TC!F12; 98%; 99%)"}},
		{"other districts", []*criteria.Report{named("a.xlsx", commune("Tân Lập", "", "Mộc Châu", "Sơn La")), named("b.xlsx", commune("Tân Lập", "", "Bắc Hà", "Sơn La"))}, nil},
		{"other provinces", []*criteria.Report{named("a.xlsx", commune("Tân Lập", "", "", "Sơn La")), named("b.xlsx", commune("Tân Lập", "", "", "Lào Cai"))}, nil},
		{"other codes, districts unknown, before 2025", []*criteria.Report{named("a.xlsx", commune("Tân Lập", "00001", "", "Sơn La")), named("b.xlsx", commune("Tân Lập", "00002", "", "Sơn La"))}, nil},
		{"other codes in one district", []*criteria.Report{named("a.xlsx"), named("b.xlsx", commune("Bản Bo", "03425", "Tam Đường", "Lai Châu"))},
			[]string{"NTM501 A3  differs(a.xlsx; TC!A3; 03425; 03424)"}},
		{"other codes, no districts any more", []*criteria.Report{
			named("a.xlsx", commune("Bản Bo", "03424", "", "Lai Châu"), period("quý IV/2025", "2025-12-31")),
			named("b.xlsx", commune("Bản Bo", "03425", "", "Lai Châu"), period("quý IV/2025", "2025-12-31"))},
			[]string{"NTM501 A3  differs(a.xlsx; TC!A3; 03425; 03424)"}},
		{"one code, two names", []*criteria.Report{named("a.xlsx"), named("b.xlsx", commune("Sơn Bình", "03424", "Tam Đường", "Lai Châu"))},
			[]string{"NTM501 A3  code(03424; Bản Bo; a.xlsx)"}},
		{"a code, and no name", []*criteria.Report{named("a.xlsx", commune("", "03424", "", "")), named("b.xlsx")}, nil},
		{"the first says no code", []*criteria.Report{named("a.xlsx", commune("Bản Bo", "", "Tam Đường", "Lai Châu")), named("b.xlsx")}, []string{same}},
		{"a blank row more in the first is none", []*criteria.Report{named("a.xlsx", func(r *criteria.Report) {
			r.Criteria[3].Indicators = append(r.Criteria[3].Indicators, criteria.IndicatorResult{ID: "4.9"})
		}), named("b.xlsx")}, []string{same}},
		{"sorted by file", []*criteria.Report{named("b.xlsx"), named("c.xlsx"), named("a.xlsx", commune("Nà Tăm", "", "", ""), period("năm 2022", "2022-12-31"))},
			[]string{"NTM502 A4  (năm 2022; tháng 3/2023)", "NTM501 A3  same(b.xlsx)"}},
		{"no name", []*criteria.Report{named("a.xlsx", commune("", "", "", "")), named("b.xlsx", commune("", "", "", ""))}, nil},
		{"the first period unknown", []*criteria.Report{named("a.xlsx", period("", "")), named("b.xlsx")}, []string{"NTM501 A3  same(b.xlsx)"}},
		{"no district fits two", []*criteria.Report{named("a.xlsx", commune("Tân Lập", "", "Mộc Châu", "Sơn La")),
			named("b.xlsx", commune("Tân Lập", "", "Bắc Hà", "Sơn La")), named("c.xlsx", commune("Tân Lập", "", "", "Sơn La"))},
			[]string{"NTM501 A3  maybe(a.xlsx)"}},
		{"no district, in another period", []*criteria.Report{named("a.xlsx", commune("Tân Lập", "", "Mộc Châu", "Sơn La")),
			named("b.xlsx", commune("Tân Lập", "", "Bắc Hà", "Sơn La")), named("c.xlsx", commune("Tân Lập", "", "", "Sơn La"), period("quý II/2023", "2023-06-30"))},
			[]string{"NTM502 A4  (quý II/2023; tháng 3/2023)"}},
		{"one commune under two rule sets", []*criteria.Report{named("a.xlsx"),
			named("b.xlsx", value(1, 1, 98), func(r *criteria.Report) { r.Rules.ID, r.Rules.Title = "khac", "Bộ khác" })},
			[]string{"NTM505   (Bộ khác; Bộ thử nghiệm)"}},
		{"one period unknown", []*criteria.Report{named("a.xlsx"), named("b.xlsx", period("", ""))}, []string{same}},
		{"two periods of one commune", []*criteria.Report{named("a.xlsx"), named("b.xlsx", period("quý II/2023", "2023-06-30"))},
			[]string{"NTM502 A4  (tháng 3/2023; quý II/2023)"}},
		{"one period in other words", []*criteria.Report{named("a.xlsx"), named("b.xlsx", commune("Sơn Bình", "", "", ""), period("quý I/2023", "2023-03-31"))}, nil},
		{"one late", []*criteria.Report{
			named("a.xlsx"), named("b.xlsx", commune("Sơn Bình", "", "", "")), named("c.xlsx", commune("Nà Tăm", "", "", ""), period("năm 2022", "2022-12-31")),
		}, []string{"NTM502 A4  (năm 2022; tháng 3/2023)"}},
		{"one early", []*criteria.Report{
			named("a.xlsx", period("quý I/2023", "2023-03-31")), named("b.xlsx", commune("Sơn Bình", "", "", ""), period("quý I/2023", "2023-03-31")),
			named("c.xlsx", commune("Nà Tăm", "", "", "")), named("d.xlsx", commune("Bình Lư", "", "", ""), period("năm 2023", "2023-12-31")),
		}, []string{"NTM502 A4  (năm 2023; quý I/2023)"}},
		{"most without a period", []*criteria.Report{named("a.xlsx", period("", "")), named("b.xlsx", commune("Sơn Bình", "", "", ""), period("", "")),
			named("c.xlsx", commune("Nà Tăm", "", "", ""))}, nil},
		{"rule sets", []*criteria.Report{
			named("a.xlsx"), named("b.xlsx", commune("Sơn Bình", "", "", "")),
			named("c.xlsx", commune("Nà Tăm", "", "", ""), func(r *criteria.Report) { r.Rules.ID, r.Rules.Title = "khac", "Bộ khác" }),
			named("d.xlsx", commune("Bình Lư", "", "", ""), func(r *criteria.Report) { r.Rules = nil }),
		}, []string{"NTM505   (Bộ khác; Bộ thử nghiệm)"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := All(tt.rs)
			if diff := cmp.Diff(tt.want, briefs(found)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			for _, f := range found {
				checkArgs(t, f)
				if f.Sheet == "" {
					t.Errorf("%s names no sheet", brief(f))
				}
			}
		})
	}
}

// What two reports state in one place, and whether it is the same.
func TestSameFigures(t *testing.T) {
	level := func(scale, text string) criteria.Value {
		return criteria.Value{Answer: criteria.LevelAnswer, Level: criteria.Level{Scale: scale, Text: text}, Text: text}
	}
	unread := func(text string) criteria.Value { return criteria.Value{Answer: criteria.UnreadAnswer, Text: text} }
	yes := criteria.Value{Answer: criteria.YesAnswer, Text: "Có"}
	for _, test := range []struct {
		a, b criteria.Value
		same bool
	}{
		{number(9, 1), number(9, 2), true}, {number(9, 1), number(8, 1), false}, {number(0, 1), criteria.Value{}, false},
		{level("xếp loại", "Khá"), level("xếp loại", "Khá"), true}, {level("xếp loại", "Khá"), level("xếp loại", "Tốt"), false},
		{level("xếp loại", "1"), level("mức độ", "1"), false}, {word(criteria.Met, 1), word(criteria.NotMet, 1), false},
		{word(criteria.Met, 1), yes, false}, {unread("nhiều"), unread("NHIỀU "), true}, {unread("nhiều"), unread("ít"), false},
		{yes, criteria.Value{Answer: criteria.NoneAnswer, Text: "Không"}, false},
	} {
		a, b := valueFigure(test.a, "", criteria.Ref{}), valueFigure(test.b, "", criteria.Ref{})
		if (a.key == b.key) != test.same {
			t.Errorf("%q and %q: the same %v, want %v", a.key, b.key, !test.same, test.same)
		}
	}
	for a, same := range map[string]bool{"Đạtt": true, "ĐẠTT": true, "Đạtx": false} {
		here, there := claimFigure(criteria.Claim{Text: a}, criteria.Ref{}), claimFigure(criteria.Claim{Text: "Đạtt"}, criteria.Ref{})
		if (here.key == there.key) != same {
			t.Errorf("%s: the same %v, want %v", a, !same, same)
		}
	}
}

func TestFirstDifference(t *testing.T) {
	tests := []struct {
		name   string
		change func(*criteria.Report)
		want   string
	}{
		{"criterion's claim", func(r *criteria.Report) { r.Criteria[1].Claim = claimed(criteria.NotMet, claimCol, 20) },
			"G20 2 differs(a.xlsx; TC!G20; Chưa đạt; Đạt)"},
		{"criterion's value", func(r *criteria.Report) { r.Criteria[1].Value = number(99, 20) },
			"F20 2 differs(a.xlsx; TC!A20; 99%; )"},
		{"another word for the same claim is none", func(r *criteria.Report) { r.Criteria[1].Claim.Text = "x" }, ""},
		{"claim that could not be read", func(r *criteria.Report) { row(r, 2, 1).Claim = criteria.Claim{Text: "Đạtt", At: cell(claimCol, 21)} },
			"G21 2/2 differs(a.xlsx; TC!G21; Đạtt; Đạt)"},
		{"word for a number", func(r *criteria.Report) { row(r, 2, 1).Value = word(criteria.Met, 21) },
			"F21 2/2 differs(a.xlsx; TC!F21; Đạt; 99%)"},
		{"level for a number", func(r *criteria.Report) {
			row(r, 2, 1).Value = criteria.Value{Answer: criteria.LevelAnswer, Level: criteria.Level{Scale: "mức độ", Text: "Mức độ 1"}}
		}, "A21 2/2 differs(a.xlsx; TC!F21; Mức độ 1; 99%)"},
		{"text for a number", func(r *criteria.Report) {
			row(r, 2, 1).Value = criteria.Value{Answer: criteria.UnreadAnswer, Text: "nhiều", At: cell(valueCol, 21)}
		}, "F21 2/2 differs(a.xlsx; TC!F21; nhiều; 99%)"},
		{"row left out here", func(r *criteria.Report) { r.Criteria[0].Indicators = r.Criteria[0].Indicators[:1] },
			"A3 1/1.2 differs(a.xlsx; TC!G12; ; Đạt)"},
		{"row more here", func(r *criteria.Report) {
			r.Criteria[3].Indicators = append(r.Criteria[3].Indicators, criteria.IndicatorResult{ID: "4.9", Value: number(1, 42)})
		}, "F42 4/4.9 differs(a.xlsx; TC; 1; )"},
		{"blank row more here is none", func(r *criteria.Report) {
			r.Criteria[3].Indicators = append(r.Criteria[3].Indicators, criteria.IndicatorResult{ID: "4.9"})
		}, ""},
		{"requirement that changes the verdict", func(r *criteria.Report) { row(r, 4, 1).Stated = stated(100, cell(requiredCol, 41)) },
			"G40 4 differs(a.xlsx; TC!G40; Chưa đạt; Đạt)"},
		{"criterion of another rule set", func(r *criteria.Report) {
			r.Criteria = append(r.Criteria, criteria.CriterionResult{Number: 5, Row: cell(numberCol, 50)})
		}, "A50 5 differs(a.xlsx; TC; Chưa rõ; )"},
		{"another text of a task is none", func(r *criteria.Report) { r.Criteria[1].Tasks = []criteria.Task{{Text: "Rà soát"}} }, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := All([]*criteria.Report{named("b.xlsx", tt.change), named("a.xlsx")})
			want := "NTM501 " + tt.want
			if tt.want == "" {
				want = "NTM501 A3  same(a.xlsx)"
			}
			if diff := cmp.Diff([]string{want}, briefs(found)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAllIgnoresOrder(t *testing.T) {
	var rs []*criteria.Report
	for i := range 12 {
		rs = append(rs, named(fmt.Sprintf("%02d.xlsx", i), commune(fmt.Sprint("Xã ", i%5), "", "", ""), value(1, 1, 91+i%3),
			func(r *criteria.Report) {
				if i%4 == 0 {
					r.Period.End = criteria.Date(fmt.Sprintf("2024-%02d-28", i/4+1))
				}
			}))
	}
	want := All(rs)
	if len(want) == 0 {
		t.Fatal("the reports were to have findings")
	}
	random := rand.New(rand.NewPCG(3, 4))
	for range 50 {
		random.Shuffle(len(rs), func(i, j int) { rs[i], rs[j] = rs[j], rs[i] })
		if diff := cmp.Diff(want, All(rs)); diff != "" {
			t.Fatalf("findings depend on the order of reports:\n%s", diff)
		}
	}
}
