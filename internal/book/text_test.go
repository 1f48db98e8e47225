package book

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// hostile is a report all of whose texts are one text.
func hostile(t testing.TB, text string) rollup.Summary {
	t.Helper()
	rules := advanced(t)
	at := criteria.Ref{Sheet: text, Cell: "A1"}
	r := &criteria.Report{
		File: "a.xlsx", Sheet: text, SHA256: text, Head: at, Rules: rules,
		Commune: criteria.Commune{Name: text, Code: text, District: text, Province: text, At: at},
		Period:  criteria.Period{Text: text, End: "2023-03-31"},
		Origin:  &criteria.Origin{File: text, Sheet: text, Cell: text, SHA256: text},
	}
	for _, criterion := range rules.Criteria {
		result := criteria.CriterionResult{
			Number: criterion.Number, Name: criterion.Name, Row: at, Status: criteria.NotMet, Claim: criteria.Claim{Text: text, At: at},
			Tasks: []criteria.Task{{Text: text, Lead: text, Support: []string{text}, Deadline: criteria.Period{Text: text}, At: at}},
		}
		for i := range criterion.Indicators {
			rule := &criterion.Indicators[i]
			result.Indicators = append(result.Indicators, criteria.IndicatorResult{
				ID: rule.ID, Rule: rule, Row: at, Unit: criteria.Unit(text), Written: criteria.Fact{Text: text, At: at}, Status: criteria.NotMet,
				Value: criteria.Value{Answer: criteria.UnreadAnswer, Text: text, At: at}, Claim: criteria.Claim{Text: text, At: at},
				Requirement: criteria.Requirement{Text: text, From: criteria.FromWorkbook, At: at},
			})
		}
		r.Criteria = append(r.Criteria, result)
	}
	s := rollup.Summarise([]*criteria.Report{r})
	s.Roster = &criteria.Attendance{File: text, Expected: 2, Reported: 1,
		Absent: []criteria.Absent{{Commune: r.Commune, Near: r}}, Unexpected: []criteria.Unexpected{{Report: r, Meant: &r.Commune}}}
	return s
}

// neverFormulas checks that all formulas of a workbook are those that it has
// whatever the texts say, and that a text stands in it as it was.
func neverFormulas(t *testing.T, text string) {
	t.Helper()
	data := consolidated(t, hostile(t, text), []finding.Finding{finding.New(201, "", text, criteria.Ref{Sheet: text, Cell: text}, text)})
	ours := consolidated(t, hostile(t, "Bản Bo"), nil)
	var got, want []string
	for _, cell := range formulas(t, data) {
		got = append(got, cell.sheet+cell.formula)
	}
	for _, cell := range formulas(t, ours) {
		want = append(want, cell.sheet+cell.formula)
	}
	if len(want) < 200 || strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%q changed the formulas: %d, want %d", text, len(got), len(want))
	}
	f := open(t, data)
	for _, sheet := range []string{IndicatorsSheet, TasksSheet, MatrixSheet, SourcesSheet, AbsentSheet} {
		if !strings.Contains(allText(t, f, sheet), text) {
			t.Errorf("%s does not have %q", sheet, text)
		}
	}
}

// Whatever an office wrote stays a text.
func TestTextsStayTexts(t *testing.T) {
	for _, text := range []string{
		"=1+1", "+84", "-", "–", "-5%", "@Phòng", "=HYPERLINK(\"http://a\",\"b\")", "=cmd|' /C calc'!A0", "\t=1", "'=1", "{=1}",
		"03424", "1/2", "1E5", "TRUE", "#REF!", "<f>1</f>", "]]>", "&amp;", "_x003D_1", "a\n=1", " =1", "\"=1", "</is></c><c><f>1</f>", ` t="str"><f>1</f><v>2</v>`,
	} {
		neverFormulas(t, text)
	}
}
