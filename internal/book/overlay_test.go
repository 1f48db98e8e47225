package book

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// law is a small overlay of the advanced set.
func law() *criteria.Overlay {
	say := func(text string) criteria.Requirement {
		return criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(90), Text: text}
	}
	return &criteria.Overlay{
		File: "qd.xlsx", Decision: "Quyết định số 12/2023/QĐ-UBND", Severities: map[string]string{"NTM304": "error"},
		Rows: []criteria.OverlayRow{
			{ID: "2.1", Criterion: 2, Requirement: say("≥ 90%")},
			{ID: "2.2.1", Criterion: 2, Text: "Đường thôn", Requirement: say("≥ 80%"), Region: "TN"},
			{ID: "2.2.1", Criterion: 2, Text: "Đường thôn", Requirement: say("≥ 90%"), Year: 2024},
		},
	}
}

func TestFormUnderOverlay(t *testing.T) {
	laid := advanced(t).With(law())
	tests := []struct{ id, requirement, remark string }{
		{"2.1", "≥ 90%", ""}, {"2.2.1", "", "Mức của tỉnh: TN ≥ 80%; năm 2024 ≥ 90%"}, {"2.3", "", "Theo quy định của UBND cấp tỉnh"},
	}
	for _, test := range tests {
		requirement, remark := formRequirement(*laid.Indicator(test.id))
		if requirement != test.requirement || remark != test.remark {
			t.Errorf("%s: %q, %q", test.id, requirement, remark)
		}
	}
	f := open(t, form(t, laid))
	rows, err := f.GetRows(CriteriaSheet)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 0 && row[0] == "2.2" })
	if at < 0 || rows[at+1][0] != "2.2.1" || !strings.Contains(strings.Join(rows[at], "|"), "các chỉ tiêu thành phần") {
		t.Errorf("%q", rows[max(at, 0):])
	}
}

func TestOverlayForm(t *testing.T) {
	for _, rules := range append(ruleSets(t), advanced(t).With(law())) {
		var first bytes.Buffer
		if err := OverlayForm(&first, rules, []criteria.Region{"TDMNPB", "TN"}); err != nil {
			t.Fatal(err)
		}
		f := open(t, first.Bytes())
		if got := f.GetSheetList(); !slices.Equal(got, []string{GuideSheet, OverlaySheet, SeveritySheet}) {
			t.Errorf("sheets %q", got)
		}
		lists, err := f.GetDataValidations(OverlaySheet)
		if err != nil || !slices.ContainsFunc(lists, func(v *excelize.DataValidation) bool { return strings.Contains(v.Formula1, "TDMNPB,TN") }) {
			t.Errorf("%s: no list of regions, %v", rules.ID, err)
		}
		if years := checkOf(t, f, OverlaySheet, page.Address(yearColumn, 12)); years == nil || years.Formula1 != `"2021,2022,2023,2024,2025"` {
			t.Errorf("%s: years %+v", rules.ID, years)
		}
		shown, isTable := 0, false
		for row := 1; row < 400; row++ {
			isTable = isTable || value(t, f, OverlaySheet, page.Address(1, row)) == "TT"
			if isTable && value(t, f, OverlaySheet, page.Address(ownColumn, row)) != "" {
				shown++
			}
		}
		if want := 1 + len(overlayRows(rules)); shown != want { // the header and what is filled in
			t.Errorf("%s: %d requirements of the province's own, want %d", rules.ID, shown, want)
		}
	}
}

func overlayRows(rules *criteria.RuleSet) []criteria.OverlayRow {
	if rules.Overlay == nil {
		return nil
	}
	return rules.Overlay.Rows
}

func TestGroundsNameTheOverlay(t *testing.T) {
	laid := advanced(t).With(law())
	group := rollup.Group{RuleSet: laid, Entries: []rollup.Entry{{Report: &criteria.Report{Rules: laid}}, {Report: &criteria.Report{Rules: laid.Plain()}}}}
	all := strings.Join(groundLines(group), "\n")
	for _, want := range []string{"75 chỉ tiêu", "Mức quy định của tỉnh (Quyết định số 12/2023/QĐ-UBND; tệp qd.xlsx): 2 chỉ tiêu, áp dụng cho 1 trong số 2 báo cáo"} {
		if !strings.Contains(all, want) {
			t.Errorf("no %q in\n%s", want, all)
		}
	}
	group.Entries = group.Entries[1:]
	if all := strings.Join(groundLines(group), "\n"); strings.Contains(all, "Mức quy định của tỉnh") {
		t.Errorf("an overlay that was not used is named:\n%s", all)
	}
}
