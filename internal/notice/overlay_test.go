package notice

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

func TestOverlayNote(t *testing.T) {
	note := func(v values) string {
		told := partyVoice().word(sayGrounds, v.with(values{"bo_tieu_chi": {{Text: "A"}}, "quyet_dinh": {{Text: "B"}}, "sua_doi": nil}))
		return strings.TrimPrefix(told, "Đánh giá theo A, B")
	}
	rows := []criteria.OverlayRow{{ID: "2.1"}}
	named := &criteria.Overlay{Decision: "Quyết định số 12/2023/QĐ-UBND", Rows: rows}
	for _, test := range []struct {
		overlay *criteria.Overlay
		want    string
	}{
		{nil, ""},
		{&criteria.Overlay{Severities: map[string]string{"NTM304": "error"}}, ""}, // no requirement
		{named, "; mức cụ thể của tỉnh theo Quyết định số 12/2023/QĐ-UBND"},
		{&criteria.Overlay{Rows: rows}, "; có áp dụng bảng mức quy định của tỉnh"},
	} {
		if got := note(overlayValues(test.overlay)); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
	plain := &criteria.Report{Rules: &criteria.RuleSet{}}
	laid := &criteria.Report{Rules: &criteria.RuleSet{Overlay: named}}
	want := "; mức cụ thể của tỉnh theo Quyết định số 12/2023/QĐ-UBND (áp dụng cho 01 trong số 02 báo cáo)"
	if got := note(groupOverlay(rollup.Group{Entries: []rollup.Entry{{Report: plain}, {Report: laid}}})); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := note(groupOverlay(rollup.Group{Entries: []rollup.Entry{{Report: plain}}})); got != "" {
		t.Errorf("%q", got)
	}
}

func TestDecisionsHaveTheirWordForNumber(t *testing.T) {
	for given, want := range map[string]string{
		"Quyết định 318/QĐ-TTg ngày 08/3/2022":    "Quyết định số 318/QĐ-TTg ngày 08/3/2022",
		"Quyết định số 12/QĐ-UBND ngày 05/4/2023": "Quyết định số 12/QĐ-UBND ngày 05/4/2023",
		"Thông tư 05/2022/TT-BNNPTNT":             "Thông tư số 05/2022/TT-BNNPTNT",
		"Hướng dẫn liên ngành của tỉnh":           "Hướng dẫn liên ngành của tỉnh",
		"Quyết định ngày 08/3/2022":               "Quyết định ngày 08/3/2022",
		"ngày 08/3/2022":                          "ngày 08/3/2022",
		"":                                        "",
	} {
		if got := numbered(given); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}
