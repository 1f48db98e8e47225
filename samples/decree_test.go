package samples

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book"
	"tieuchi/internal/criteria"
	"tieuchi/templates"
)

// decree is a province's decision that does not exist, over the form for it.
// What it turns in the workbooks of tam-duong, whose communes lie in TDMNPB and
// whose period is March 2023:
//
//	8.2   ≥ 65%           Bản Ví Dụ has 63,9: criterion 8 is lost
//	11    ≤ 7% in 2023    Nậm Làm Thử has 7,3: criterion 11 is lost; 2024 asks for less still
//	12.3  ≥ 63% in TDMNPB Nậm Làm Thử has 62: criterion 12 is lost; ĐBSH asks for more
//	2.2   in two parts    nobody has a row for them: the offices' own verdicts stay
//
// That a workbook prints another requirement is only something to know.
func decree(t *testing.T, rules *criteria.RuleSet) []byte {
	t.Helper()
	law := &criteria.Overlay{
		RuleSet: rules.ID, Provinces: []string{province}, Severities: map[string]string{"NTM303": "info"},
		Decision: "Quyết định số 00/2023/QĐ-UBND (số liệu minh họa, không có thật)",
		Rows: []criteria.OverlayRow{
			{ID: "2.2.1", Criterion: 2, Text: "Tỷ lệ đường thôn, bản được cứng hóa và bảo trì hàng năm",
				Unit: "%", Requirement: asks("≥ 80%")},
			{ID: "2.2.2", Criterion: 2, Text: "Tỷ lệ đường thôn, bản có các hạng mục cần thiết theo quy định",
				Unit: "%", Requirement: asks("≥ 60%")},
			{ID: "8.2", Criterion: 8, Requirement: asks("≥ 65%")},
			{ID: "11", Criterion: 11, Year: 2023, Requirement: asks("≤ 7%")},
			{ID: "11", Criterion: 11, Year: 2024, Requirement: asks("≤ 6%")},
			{ID: "12.3", Criterion: 12, Region: "TDMNPB", Requirement: asks("≥ 63%")},
			{ID: "12.3", Criterion: 12, Region: "ĐBSH", Requirement: asks("≥ 75%")},
		},
	}
	for i := range law.Rows {
		law.Rows[i].Source = madeUpSource
	}
	regions, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	var form bytes.Buffer
	if err := book.OverlayForm(&form, rules.With(law), regions.All()); err != nil {
		t.Fatal(err)
	}
	return filled(t, form.Bytes(), func(f *excelize.File) { set(t, f, book.OverlaySheet, "A3", notReal) })
}

// asks is a requirement as the form prints it: its words are all that is
// written; that it can be compared makes the row one.
func asks(text string) criteria.Requirement {
	return criteria.Requirement{Compare: criteria.AtLeast, Text: text}
}
