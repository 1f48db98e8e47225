package intake

import (
	"strings"
	"testing"
)

// Rows that can be read down and across with equally many criteria are read
// down, and told: the two readings are of two sheets here, since no form is
// known that has both.
func TestTieOfReadings(t *testing.T) {
	down := `
	TT | Tiêu chí | Đánh giá
	1 | Quy hoạch | Đạt
	2 | Giao thông | Đạt
	3 | Thủy lợi và phòng, chống thiên tai | Đạt
	4 | Điện | Đạt
	5 | Giáo dục | Đạt`
	across := `
	TT | Tên xã | Quy hoạch | Giao thông | Thủy lợi và phòng, chống thiên tai | Điện | Giáo dục%s
	| | 1 | 2 | 3 | 4 | 5%s
	1 | Xã Bản Bo | x | x | x | x | x
	2 | Xã Nà Tăm | x | x | x | x | x`
	for more, want := range map[string]int{"": 1, " | Văn hóa": 0} { // six of them: the reading across counts
		number := ""
		if more != "" {
			number = " | 6"
		}
		one := newBook(bookOf(sheetOf("Biểu", down)), Source{File: "a.xlsx"}, known(t))
		two := newBook(bookOf(sheetOf("Ngang", strings.Replace(strings.Replace(across, "%s", more, 1), "%s", number, 1))), Source{}, known(t))
		turned := two.pages[0].tables[len(two.pages[0].tables)-1]
		if !turned.g.isFlipped || len(turned.reports()) == 0 {
			t.Fatal("the second sheet is not read across")
		}
		one.settleReading(one.pages[0], turned)
		told := strings.Count(findingLines(one.result(nil)), "NTM110/table warning Biểu!")
		if told != want {
			t.Errorf("with %q: told %d times, want %d", more, told, want)
		}
		if kept := one.pages[0].tables[0].kind == criteriaTable; kept != (want == 1) {
			t.Errorf("with %q: read down: %v", more, kept)
		}
	}
}
