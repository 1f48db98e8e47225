package checks

import (
	"maps"
	"slices"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// lenient are rules under which understated claims weigh nothing and a missing
// deadline all.
func lenient() *criteria.RuleSet {
	rules := testRules()
	rules.Severities = map[string]string{"NTM304": "info", "NTM403": "error", "NTM503": "error", "NTM901": "info", "NTM301": "grave"}
	return rules
}

func on(file, sheet string, rules *criteria.RuleSet) *criteria.Report {
	return &criteria.Report{File: file, Sheet: sheet, Rules: rules}
}

func TestWeigh(t *testing.T) {
	overlaid := lenient()
	overlaid.Overlay = &criteria.Overlay{Severities: map[string]string{"NTM304": "error"}}
	at := func(code finding.Code, file, sheet string) finding.Finding {
		return finding.New(code, "", file, criteria.Ref{Sheet: sheet, Cell: "F9"})
	}
	strict := testRules()
	strict.Severities = map[string]string{"NTM601": "error"}
	a, plain := on("a", "TC", lenient()), on("a", "TC 2", testRules())
	tests := []struct {
		name    string
		found   finding.Finding
		reports []*criteria.Report
		want    finding.Severity
	}{
		{"lowered", at(304, "a", "TC"), []*criteria.Report{a}, finding.Info},
		{"raised", at(403, "a", "TC"), []*criteria.Report{a}, finding.Error},
		{"a code that is not named", at(401, "a", "TC"), []*criteria.Report{a}, finding.Warning},
		{"a word that is none", at(301, "a", "TC"), []*criteria.Report{a}, finding.Error},
		{"another sheet of the file", at(403, "a", "Nhiệm vụ"), []*criteria.Report{a}, finding.Error},
		{"the sheet's own report first", at(304, "a", "TC"), []*criteria.Report{a, plain}, finding.Info},
		{"a sheet of none where reports disagree", at(304, "a", "Nhiệm vụ"), []*criteria.Report{a, plain}, finding.Warning},
		{"reports that agree, by rules of their own", at(304, "a", "Nhiệm vụ"), []*criteria.Report{a, on("a", "TC 2", lenient())}, finding.Info},
		{"another file", at(304, "b", "TC"), []*criteria.Report{a}, finding.Warning},
		{"the province beats the set", at(304, "a", "TC"), []*criteria.Report{on("a", "TC", overlaid)}, finding.Error},
		{"the set where the province is silent", at(403, "a", "TC"), []*criteria.Report{on("a", "TC", overlaid)}, finding.Error},
		{"a roster goes by the run", at(503, "ds", "DS"), []*criteria.Report{a}, finding.Error},
		{"a roster of a run of two sets", at(503, "ds", "DS"), []*criteria.Report{a, plain}, finding.Warning},
		{"a roster of two sets in another order", at(503, "ds", "DS"), []*criteria.Report{plain, a}, finding.Warning},
		{"a sheet of none, in another order", at(304, "a", "Nhiệm vụ"), []*criteria.Report{plain, a}, finding.Warning},
		{"what shows of a run, in a report's own file", at(503, "a", "TC"), []*criteria.Report{a, on("b", "TC", testRules())}, finding.Error},
		{"the same on a sheet of none", at(503, "a", "DS"), []*criteria.Report{a, on("b", "TC", testRules())}, finding.Error},
		{"missing facts are no matter of the run", at(601, "ds", "DS"), []*criteria.Report{on("a", "TC", strict)}, finding.Info},
		{"a file cannot be read less", at(901, "a", ""), []*criteria.Report{a}, finding.Error},
		{"without a rule set", at(304, "a", "TC"), []*criteria.Report{on("a", "TC", nil)}, finding.Warning},
		{"without a report", at(304, "a", "TC"), nil, finding.Warning},
	}
	for _, test := range tests {
		before := []finding.Finding{test.found}
		got := Weigh(before, test.reports)
		if len(got) != 1 || got[0].Severity != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
		if before[0].Severity != test.found.Severity {
			t.Errorf("%s: the finding itself was changed", test.name)
		}
		got[0].Severity = test.found.Severity
		if !slices.EqualFunc(got, before, func(x, y finding.Finding) bool { return brief(x) == brief(y) }) {
			t.Errorf("%s: more than the severity was changed: %v", test.name, got)
		}
	}
}

// Reports of two rule sets on one sheet: what is found in each weighs as its own
// set asks.
func TestWeighOnOneSheet(t *testing.T) {
	severities := map[bool]finding.Severity{}
	var all []*criteria.Report
	var found []finding.Finding
	for _, isLenient := range []bool{true, false} {
		r := clean()
		if isLenient {
			r.Rules.Severities = lenient().Severities
			r.Commune.Name = "Sơn Bình"
		}
		unmet(r, 2, task("UBND xã", "", "", 20))
		criteria.Evaluate(r, false)
		all, found = append(all, r), append(found, Report(r)...)
	}
	for i, f := range Weigh(found, all) {
		if f.Code != 403 {
			t.Errorf("unexpected: %s", brief(f))
		}
		severities[i == 0] = f.Severity
	}
	want := map[bool]finding.Severity{true: finding.Error, false: finding.Info}
	if !maps.Equal(severities, want) {
		t.Errorf("severities %v, want %v", severities, want)
	}
}
