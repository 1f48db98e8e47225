package checks

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// oneRuleEach has a scenario for every rule over one report: what changes in the
// clean report, and everything that is then found. A rule that is taken away,
// or silent, fails its scenario (TestEveryRuleIsNeeded).
func oneRuleEach() map[finding.Code]scenario {
	due := task("UBND xã", "tháng 5/2023", "2023-05-31", 20)
	return map[finding.Code]scenario{
		102: {change: func(r *criteria.Report) { r.Criteria[1] = criteria.CriterionResult{Number: 2, Name: "Điện"} },
			want: []string{"NTM102  2 (2 (Điện))"}},
		104: {change: func(r *criteria.Report) { r.Criteria[1].Written.Text = "Y tế" },
			want: []string{"NTM104 B20 2 (2; Y tế; Điện)"}},
		202: {change: func(r *criteria.Report) { row(r, 1, 1).Value = number(101, 11) },
			want: []string{"NTM202 F11 1/1.1 (101%; 0–100%)"}},
		208: {change: func(r *criteria.Report) { row(r, 1, 1).Value = seenAs(number(90, 11), number(89, 11), "89%") },
			want: []string{"NTM208 F11 1/1.1 (90%; 89%)"}},
		301: {change: func(r *criteria.Report) {
			r.Criteria[0].Claim = criteria.Claim{}
			row(r, 1, 1).Value = number(89, 11)
			r.Criteria[0].Tasks = []criteria.Task{due}
		}, want: []string{"NTM301 F11 1/1.1 (89%; ≥ 90%)"}},
		302: {change: func(r *criteria.Report) {
			r.Totals = []criteria.Total{{Status: criteria.Met, Count: 3, Of: 4, At: cell("C", 60)}}
		}, want: []string{"NTM302 C60  (3; 4; Đạt)"}},
		303: {change: func(r *criteria.Report) { row(r, 1, 1).Stated = stated(80, cell(requiredCol, 11)) },
			want: []string{"NTM303 E11 1/1.1 (từ 80 trở lên; ≥ 90%; Quyết định 01/QĐ-TN)"}},
		304: {change: func(r *criteria.Report) {
			r.Criteria[1].Claim, r.Criteria[1].Tasks = claimed(criteria.NotMet, claimCol, 20), []criteria.Task{due}
		}, want: []string{"NTM304 G20 2 criterion()"}},
		305: {change: func(r *criteria.Report) { row(r, 4, 1).Stated = criteria.Requirement{} },
			want: []string{"NTM305 F41 4/4.1 ()"}},
		306: {change: func(r *criteria.Report) { row(r, 3, 1).Value = number(69, 31) },
			want: []string{"NTM306 F31 3/3.1 (69%; ≥ 70%)"}},
		401: {change: func(r *criteria.Report) { unmet(r, 2) }, want: []string{"NTM401 G20 2 (2 (Điện))"}},
		402: {change: func(r *criteria.Report) { unmet(r, 2, task("", "tháng 5/2023", "2023-05-31", 20)) },
			want: []string{"NTM402 H20 2 (2 (Điện))"}},
		403: {change: func(r *criteria.Report) { unmet(r, 2, task("UBND xã", "", "", 20)) },
			want: []string{"NTM403 H20 2 (2 (Điện))"}},
		405: {change: func(r *criteria.Report) { unmet(r, 2, task("UBND xã", "tháng 2/2023", "2023-02-28", 20)) },
			want: []string{"NTM405 I20 2 (tháng 2/2023; 31/03/2023)"}},
		601: {change: func(r *criteria.Report) { delete(r.Facts, criteria.SignerName) },
			want: []string{"NTM601   (Người ký)"}},
	}
}

// heldBy is what some rules find in a report.
func heldBy(rules []Rule, r *criteria.Report) []string {
	var found []finding.Finding
	for _, rule := range rules {
		rule.Check(r, func(f finding.Finding) { found = append(found, f) })
	}
	finding.Sort(found)
	return briefs(found)
}

func TestEveryRuleIsNeeded(t *testing.T) {
	scenarios := oneRuleEach()
	for i, rule := range Rules() {
		s, ok := scenarios[rule.Code]
		if !ok {
			t.Errorf("%s has no scenario", rule.Code)
			continue
		}
		r := clean()
		s.change(r)
		criteria.Evaluate(r, false)
		if diff := cmp.Diff(s.want, heldBy(Rules(), r)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", rule.Code, diff)
		}
		without := slices.Delete(Rules(), i, i+1)
		if slices.Equal(s.want, heldBy(without, r)) {
			t.Errorf("%s: its scenario passes without it", rule.Code)
		}
		delete(scenarios, rule.Code)
	}
	for code := range scenarios {
		t.Errorf("a scenario of %s, which is no rule", code)
	}
}

// oneBatchRuleEach does the same for the rules over all reports.
func oneBatchRuleEach() map[finding.Code][]*criteria.Report {
	other := commune("Sơn Bình", "", "Tam Đường", "Lai Châu")
	return map[finding.Code][]*criteria.Report{
		501: {named("a.xlsx"), named("b.xlsx")},
		502: {named("a.xlsx"), named("b.xlsx", other, period("quý II/2023", "2023-06-30"))},
		505: {named("a.xlsx"), named("b.xlsx", other, func(r *criteria.Report) { r.Rules.ID = "a-khac" })},
	}
}

func TestEveryBatchRuleIsNeeded(t *testing.T) {
	runs := oneBatchRuleEach()
	for _, rule := range BatchRules() {
		var told []string
		rule.Check(runs[rule.Code], func(f finding.Finding) { told = append(told, brief(f)) })
		if found := briefs(All(runs[rule.Code])); len(told) != 1 || !slices.Equal(found, told) {
			t.Errorf("%s alone tells %q, all rules together %q", rule.Code, told, found)
		}
		delete(runs, rule.Code)
	}
	for code := range runs {
		t.Errorf("a run for %s, which is no batch rule", code)
	}
}

// A commune of a list lacks its verdict where its column and the criterion's row
// cross, so that two communes never share a finding.
func TestCrossing(t *testing.T) {
	at := func(cell string) criteria.Ref { return criteria.Ref{Sheet: "TC", Cell: cell} }
	for _, test := range []struct{ head, heading, want string }{
		{"", "A14", "A14"},     // a table of one commune
		{"D7", "A14", "D14"},   // communes in columns
		{"B9", "D7", "D9"},     // communes in rows
		{"AA7", "B14", "AA14"}, // beyond column Z
		{"D7", "", ""},         // nothing known
	} {
		r := &criteria.Report{Sheet: "TC", Head: at(test.head)}
		if got := cellOf(r, at(test.heading)); got.Cell != test.want {
			t.Errorf("head %q, heading %q: %q, want %q", test.head, test.heading, got.Cell, test.want)
		}
	}
	elsewhere := criteria.Ref{Sheet: "TC 2", Cell: "A14"}
	if got := cellOf(&criteria.Report{Head: at("D7")}, elsewhere); got != elsewhere {
		t.Errorf("on another sheet: %v", got)
	}
}
