package notice

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

func TestOverlayNote(t *testing.T) {
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
		if got := overlayNote(test.overlay); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
	plain := &criteria.Report{Rules: &criteria.RuleSet{}}
	laid := &criteria.Report{Rules: &criteria.RuleSet{Overlay: named}}
	want := "; mức cụ thể của tỉnh theo Quyết định số 12/2023/QĐ-UBND (áp dụng cho 1 trong số 2 báo cáo)"
	if got := groupOverlayNote(rollup.Group{Entries: []rollup.Entry{{Report: plain}, {Report: laid}}}); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := groupOverlayNote(rollup.Group{Entries: []rollup.Entry{{Report: plain}}}); got != "" {
		t.Errorf("%q", got)
	}
}
