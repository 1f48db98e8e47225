package criteria

import (
	"slices"
	"strings"
	"testing"
)

// Where a report was read from is its own workbook, unless a consolidation says
// which that was.
func TestOwn(t *testing.T) {
	r := &Report{File: "a.xlsx", SHA256: "ab", Sheet: "TC", Commune: Commune{At: Ref{"TC", "A3"}}}
	if want := (Origin{File: "a.xlsx", SHA256: "ab", Sheet: "TC", Cell: "A3"}); r.Own() != want {
		t.Errorf("%+v, want %+v", r.Own(), want)
	}
	carried := &Report{File: "tong-hop.xlsx", Origin: &Origin{File: "a.xlsx", SHA256: "ab", Sheet: "TC", Cell: "A3"}}
	if carried.Own() != r.Own() {
		t.Errorf("%+v", carried.Own())
	}
	own, at := Ref{"TC", "F9"}, Ref{"Chỉ tiêu", "G2"}
	if carried.OwnCell(own, at) != own || r.OwnCell(own, at) != at {
		t.Error("the cell of a figure")
	}
}

// Each pair differs in one thing, and the first of it comes first.
func TestBySourceByEachThing(t *testing.T) {
	origin := &Origin{File: "a.xlsx", Sheet: "TC"}
	pairs := [][2]*Report{
		{{File: "a"}, {File: "b"}}, {{Sheet: "1"}, {Sheet: "2"}}, {{SHA256: "1"}, {SHA256: "2"}},
		{{Commune: Commune{At: Ref{Cell: "A1"}}}, {Commune: Commune{At: Ref{Cell: "A2"}}}},
		{{Commune: Commune{Name: "A"}}, {Commune: Commune{Name: "B"}}}, {{Commune: Commune{District: "A"}}, {Commune: Commune{District: "B"}}},
		{{Commune: Commune{Province: "A"}}, {Commune: Commune{Province: "B"}}}, {{Commune: Commune{Code: "1"}}, {Commune: Commune{Code: "2"}}},
		{{Period: Period{End: "2023-03-31"}}, {Period: Period{End: "2023-06-30"}}}, {{Period: Period{Text: "a"}}, {Period: Period{Text: "b"}}},
		{{File: "a.xlsx", Sheet: "TC"}, {File: "a", Origin: origin}}, // the commune's own before any consolidation
		{{File: "t1.xlsx", Origin: origin}, {File: "t2.xlsx", Origin: origin}},
		{{File: "z", Origin: &Origin{File: "a"}}, {File: "b"}}, // by their own workbooks
	}
	for i, pair := range pairs {
		if BySource(pair[0], pair[1]) >= 0 || BySource(pair[1], pair[0]) <= 0 || BySource(pair[0], pair[0]) != 0 {
			t.Errorf("pair %d: %d and %d", i, BySource(pair[0], pair[1]), BySource(pair[1], pair[0]))
		}
	}
}

// What a criterion of a province's table lacks, by its rows.
func TestAwaitedAndUnseen(t *testing.T) {
	const split, all = "3.5.1|≥50%|||A\n3.5.2|≥80%|||B", "3.1 8 met; 3.2 1 met; 3.3 2 met; 3.4 Mức_độ_3 met; "
	for _, test := range []struct{ law, rows, awaited, unseen, leaves string }{
		{split, all + "3.5.1 60 -; 3.5.2 80 -", "", "", "3.1 3.2 3.3 3.4 3.5.1 3.5.2"},
		{split, all + "3.5.1 60 -", "3.5.2", "3.5.2", "3.1 3.2 3.3 3.4 3.5.1"},
		{split, all + "3.5 - -; 3.5.1 60 -", "3.5.2", "3.5.2", "3.1 3.2 3.3 3.4 3.5.1"}, // a heading is none of its parts
		{split, all + "3.5 60 -", "3.5.1 3.5.2", "3.5.1 3.5.2", "3.1 3.2 3.3 3.4 3.5"},  // nor is a figure
		{split, all + "3.5 60 met", "", "3.5.1 3.5.2", "3.1 3.2 3.3 3.4 3.5"},           // a claim speaks for them, and shows nothing
		{split, all + "3.5 Đạt -", "", "", "3.1 3.2 3.3 3.4 3.5"},
		{split + "\n3.5.1.1|≥5%|||C", all + "3.5.1.1 6 -; 3.5.2 80 -", "", "", "3.1 3.2 3.3 3.4 3.5.1.1 3.5.2"}, // 3.5.1 is split itself
		{"3.6|Đạt|||Có biển", all + "3.5 60 -", "3.6", "3.6", "3.1 3.2 3.3 3.4 3.5"},
		{"", "3.1 8 met; 3.5 60 -", "", "3.2 3.3 3.4", "3.1 3.5"},
		{"", "", "", "", ""}, // criteria only: no row is missing
	} {
		r := report(t, 3, "", 2024)
		if test.law != "" {
			r.Rules = r.Rules.With(lawOf(t, test.law))
		}
		c := &r.Criteria[0]
		c.Indicators = rows(t, test.rows)
		var awaited, leaves []string
		for _, ind := range r.Awaited(c) {
			awaited = append(awaited, ind.ID)
		}
		for _, row := range c.Leaves() {
			leaves = append(leaves, row.ID)
		}
		got := []string{strings.Join(awaited, " "), strings.Join(r.Unseen(c), " "), strings.Join(leaves, " ")}
		if want := []string{test.awaited, test.unseen, test.leaves}; !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", test.rows, got, want)
		}
		if covers := len(c.Indicators) > 0 && test.awaited == "" && test.law != ""; r.Covers(c) != covers {
			t.Errorf("%q covers all: %v", test.rows, !covers)
		}
	}
	// A lone part of the only indicator is that indicator, and speaks for all of it.
	for text, covers := range map[string]bool{"2.2 - met": true, "2.2 - met; 2.3 - met": false} {
		r := report(t, 2, "", 2024)
		r.Rules = r.Rules.With(lawOf(t, "2.1.1|≥1|||A"))
		r.Criteria[0].Indicators = rows(t, text)
		if got := r.Covers(&r.Criteria[0]); got != covers {
			t.Errorf("%s covers all: %v", text, got)
		}
	}
	for _, r := range []*Report{{}, {Rules: &RuleSet{}}} {
		c := &CriterionResult{Number: 3, Indicators: rows(t, "3.1 8 met")}
		if r.Awaited(c) != nil || r.Unseen(c) != nil || r.Covers(c) {
			t.Errorf("of a criterion that the rules do not have: %v, %v, %v", r.Awaited(c), r.Unseen(c), r.Covers(c))
		}
	}
}

func TestProvinceDecision(t *testing.T) {
	rows := []OverlayRow{{ID: "2.1"}}
	judged := []CriterionResult{{Indicators: []IndicatorResult{{Requirement: Requirement{From: FromRuleSet}}, {Requirement: Requirement{From: FromOverlay}}}}}
	for _, test := range []struct {
		report Report
		name   string
		isSet  bool
	}{
		{Report{}, "", false}, {Report{Decree: "QĐ 1"}, "", false},
		{Report{Rules: &RuleSet{}, Criteria: judged}, "", true}, {Report{Rules: &RuleSet{}, Criteria: judged, Decree: "QĐ 1"}, "QĐ 1", true},
		{Report{Rules: &RuleSet{Overlay: &Overlay{Decision: "QĐ 2", Rows: rows}}, Decree: "QĐ 1"}, "QĐ 2", true},
		{Report{Rules: &RuleSet{Overlay: &Overlay{Decision: "QĐ 2"}}}, "QĐ 2", false},
	} {
		if name, isSet := test.report.ProvinceDecision(); name != test.name || isSet != test.isSet {
			t.Errorf("%+v: %q %v", test, name, isSet)
		}
	}
}
