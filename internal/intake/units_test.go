package intake

import (
	"strings"
	"testing"
)

// A percent sign in the column of units is a unit like any other: 45 of it is
// no income, a bare 0,925 under it may be 0,925 % or 92,5 %. Beside a rule in
// percent it says nothing new, and an answer in words has no unit.
func TestPercentSign(t *testing.T) {
	const income = "triệu đồng/người/năm"
	for _, test := range []struct{ name, row, want, unit, findings string }{
		{"a stored number over an income", "10 | Thu nhập | % | | #45", "[10 unknown ?45]", income,
			"NTM209 error Biểu!C7 % ; triệu đồng/người/năm"},
		{"a text over an income", "10 | Thu nhập | (%) | | 45", "[10 unknown ?45]", income,
			"NTM209 error Biểu!C7 (%) ; triệu đồng/người/năm"},
		{"a percentage over an income", "10 | Thu nhập | % | | 45%", "[10 unknown ?45%]", income,
			"NTM209 error Biểu!C7 % ; triệu đồng/người/năm"},
		{"another unit in the cell", "10 | Thu nhập | % | | 45 triệu đồng", "[10 unknown ?45 triệu đồng]", "%",
			"NTM209 error Biểu!E7 triệu đồng ; %"},
		{"a requirement under it", "10 | Thu nhập | % | 48 | 52", "[10 unknown ?52 >48]", income,
			"NTM209 error Biểu!C7 % ; triệu đồng/người/năm"},
		{"no sign", "10 | Thu nhập | | | 45", "[10 unknown =45]", income, ""},
		{"a dash", "10 | Thu nhập | - | | 45", "[10 unknown =45]", income, ""},
		{"a rule in percent", "4 | Điện | % | | 99,5", "[4 unknown =99.5]", "% hộ", ""},
		{"a rule in percent of something", "11 | Nghèo đa chiều | % | | 7,5", "[11 unknown =7.5]", "%", ""},
		{"an answer in words", "1.1 | Có quy hoạch chung | % | | Đạt", "[1.1 met =met]", "đạt/không đạt", ""},
	} {
		s := sheetOf("Biểu", head+"\nTT | Nội dung tiêu chí | ĐVT | Yêu cầu | Kết quả\n"+test.row+"\n5 | Giáo dục | | | Đạt")
		result := Read(bookOf(s), Source{File: "a.xlsx"}, known(t))
		if len(result.Reports) != 1 {
			t.Fatalf("%s: %d reports, findings:\n%s", test.name, len(result.Reports), findingLines(result))
		}
		r := result.Reports[0]
		if got := brief(r); !strings.Contains(got, test.want) {
			t.Errorf("%s: got\n%s\nwant %s", test.name, got, test.want)
		}
		if got := findingLines(result); got != test.findings {
			t.Errorf("%s: findings %q, want %q", test.name, got, test.findings)
		}
		for _, c := range r.Criteria {
			for _, ind := range c.Indicators {
				if string(ind.Unit) != test.unit {
					t.Errorf("%s: unit %q of %s, want %q", test.name, ind.Unit, ind.ID, test.unit)
				}
			}
		}
	}
}
