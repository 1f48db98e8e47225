package intake

import (
	"testing"

	"tieuchi/internal/criteria"
)

// A cell with the levels of several regions gives the commune its own, and
// another region's never: then the cell is named.
func TestRequirementOfSeveralRegions(t *testing.T) {
	const drawing = `
		Kỳ báo cáo: năm 2023
		TT | Tiêu chí | Yêu cầu | Kết quả | Đánh giá
		1 | Quy hoạch | | | Đạt
		2 | Giao thông | | |
		2.1 | Đường xã | ĐBSH ≥ 95%; TDMNPB ≥ 80% | 85% | Đạt
		3 | Thủy lợi và phòng, chống thiên tai | | | Đạt
		14 | Y tế | | | Đạt`
	tests := []struct{ region, required, want string }{
		{"TDMNPB", "≥ 80%", ""},
		{"ĐBSH", "≥ 95%", ""},
		{"BTB", "ĐBSH ≥ 95%; TDMNPB ≥ 80%", "NTM305/scope info Biểu!C7 ĐBSH ≥ 95%; TDMNPB ≥ 80% ; vùng Bắc Trung Bộ, năm 2023"},
	}
	for _, test := range tests {
		report, result := readOne(t, "Biểu", "Xã: Bản Bo\nVùng: "+test.region+"\n"+drawing)
		stated := report.Criteria[1].Indicators[0].Stated
		if stated.Text != test.required || stated.At != (criteria.Ref{Sheet: "Biểu", Cell: "C7"}) {
			t.Errorf("%s: %+v", test.region, stated)
		}
		if got := findingLines(result); got != test.want {
			t.Errorf("%s: findings:\n%s", test.region, got)
		}
	}
}
