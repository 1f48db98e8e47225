package intake

import (
	"strings"
	"testing"

	"tieuchi/internal/checks"
	"tieuchi/internal/criteria"
)

// TestShown holds whole workbooks against 208: the stored value decides, and
// what the format shows is told only where it would decide otherwise.
func TestShown(t *testing.T) {
	tests := []struct{ value, row, status, want string }{
		{"#0.995 0%", "4 | Điện | % | ≥ 100% |", "not_met", "99,5% ; 100%"},
		{"#0.995 0.0%", "4 | Điện | % | ≥ 100% |", "not_met", ""},
		{"#0.995 0%", "4 | Điện | % | ≥ 98% |", "met", ""},
		{"#0.974 0%", "4 | Điện | % | ≥ 98% |", "not_met", ""},
		{"#0.976 0%", "4 | Điện | % | ≥ 98% |", "not_met", "97,6% ; 98%"},
		{"#39.96 0.0", "10 | Thu nhập | triệu đồng/người/năm | ≥ 40 |", "not_met", "39,96 ; 40,0"},
		{"#39.96", "10 | Thu nhập | triệu đồng/người/năm | ≥ 40 |", "not_met", ""},
		{"#39960000 #,##0.0,, ", "10 | Thu nhập | triệu đồng/người/năm | ≥ 40 |", "not_met", "39,96 ; 40,0"},
		{"#39960 #,##0", "10 | Thu nhập | nghìn đồng/người/năm | ≥ 40.000 nghìn đồng |", "not_met", ""},
		{"#39999.6 #,##0", "10 | Thu nhập | nghìn đồng/người/năm | ≥ 40000 |", "not_met", "39,9996 ; 40.000"},
		{"#5.04 0", "11 | Nghèo đa chiều | % | ≤ 5% |", "not_met", "5,04% ; 5"},
	}
	for _, test := range tests {
		report, _ := readOne(t, "Biểu", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023\n"+`
			TT | Tiêu chí | ĐVT | Yêu cầu | Kết quả | Đánh giá
			1 | Quy hoạch | | | | Đạt
			5 | Giáo dục | | | | Đạt
			`+test.row+test.value+" | Đạt\n14 | Y tế | | | | Đạt")
		criteria.Evaluate(report, false)
		got := ""
		for _, f := range checks.Report(report) {
			if f.Code == 208 {
				got += strings.Join(f.Args, " ; ")
				if f.Cell != "E6" {
					t.Errorf("%s: at %s", test.value, f.Cell)
				}
			}
		}
		number := firstNumber(test.row)
		if status := report.Criteria[number-1].Status.String(); got != test.want || status != test.status {
			t.Errorf("%s under %s: %s, 208 %q; want %s, %q", test.value, test.row, status, got, test.status, test.want)
		}
	}
}
