package intake

import (
	"strings"
	"testing"
)

// The day on which a workbook was drawn up, and the many others that it may
// name. The table has its period from a line of its own.
func TestDrawn(t *testing.T) {
	tests := []struct{ name, above, below, want string }{
		{"over the signature", "", "| | Bản Bo, ngày 10 tháng 3 năm 2023\n| | TM. ỦY BAN NHÂN DÂN\n| | CHỦ TỊCH", "2023-03-10 C9"},
		{"in one cell with the signature", "", `| | Bản Bo, ngày 10 tháng 3 năm 2023\nTM. UBND XÃ\nCHỦ TỊCH`, "2023-03-10 C9"},
		{"beside the number", "UBND XÃ BẢN BO | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-UBND | Bản Bo, ngày 10 tháng 3 năm 2023", "", "2023-03-10 B4"},
		{"in one cell with the number", "Số: 12/BC-UBND, Tam Đường, ngày 10/3/2023", "", "2023-03-10 A3"},
		{"the number alone", "Số: 12/BC-UBND ngày 10 tháng 3 năm 2023", "| TM. UBND XÃ", ""},
		{"a blank number", "Số:      /BC-UBND     Bản Bo, ngày 10 tháng 03 năm 2023", "", "2023-03-10 A3"},
		{"kinds of places", "", "| Thị trấn Tam Đường, ngày 10 tháng 3 năm 2023", "2023-03-10 B9"},
		{"capitals, numbers", "", "| BẢN BO, NGÀY 10/03/2023.", "2023-03-10 B9"},
		{"districts that sound like words", "", "| Kỳ Sơn, ngày 10 tháng 3 năm 2023", "2023-03-10 B9"},
		{"split in two cells", "", "| Bản Bo, ngày | #44995 dd/mm/yyyy", "2023-03-10 B9"},
		{"no place, over a signature", "", "| Ngày 10 tháng 3 năm 2023\n| NGƯỜI LẬP BIỂU", "2023-03-10 B9"},
		{"no place, no signature", "", "| Ngày 10 tháng 3 năm 2023", ""},
		{"marks apart from their letters", "", "| Ba\u0309n Bo, nga\u0300y 10 thang 3 nam 2023\n| BA\u0309N BO, NGA\u0300Y 10/3/2023", "2023-03-10 B10"},
		{"a label", "Ngày lập: | 10/3/2023", "", "2023-03-10 B3"},
		{"a label in one cell", "Ngày lập biểu: 10/3/2023", "", "2023-03-10 A3"},
		{"a stored date", "Ngày báo cáo | #44995 dd/mm/yyyy", "", "2023-03-10 B3"},
		{"a number that is no date", "Ngày báo cáo | #44995", "", ""},
		{"a label with a month only", "Ngày báo cáo: tháng 3/2023", "", ""},
		{"the same day twice", "Ngày lập: 10/3/2023", "| Bản Bo, ngày 10 tháng 3 năm 2023", "2023-03-10 A3"},
		{"two days", "Ngày lập: 10/3/2023", "| Bản Bo, ngày 12 tháng 3 năm 2023", "?"},
		{"blanks to be filled in", "", "| Bản Bo, ngày …… tháng 3 năm 2023\n| CHỦ TỊCH", ""},
		{"a day that does not exist", "", "| Bản Bo, ngày 31 tháng 2 năm 2023\n| CHỦ TỊCH", ""},
		{"the period", "Số liệu tính đến ngày 31 tháng 3 năm 2023\nTính đến, ngày 31/3/2023", "", ""},
		{"a decision", "(Theo Quyết định số 318/QĐ-TTg ngày 08/3/2022)\nQuyết định số 318/QĐ-TTg, ngày 08 tháng 3 năm 2022", "", ""},
		{"a decision with its place", "Số: 318/QĐ-TTg, Hà Nội, ngày 08 tháng 3 năm 2022", "", ""},
		{"a covering letter", "(Kèm theo Báo cáo số 12/BC-UBND ngày 10 tháng 3 năm 2023 của UBND xã Bản Bo)", "", ""},
		{"a deadline", "", "Hạn nộp, ngày 15 tháng 4 năm 2023\nTrước ngày 30 tháng 6 năm 2024\nThời hạn: ngày 1/5/2023", ""},
		{"a meeting", "Thời gian, địa điểm làm việc: | Bản Bo, ngày 2 tháng 3 năm 2023\nNgày làm việc | ngày 10 tháng 3 năm 2023\nHọp, ngày 3 tháng 3 năm 2023", "", ""},
		{"when the notice is issued", "Ngày ban hành | Tam Đường, ngày 15 tháng 3 năm 2023", "", ""},
		{"a sentence", "Xã Bản Bo đã họp ngày 3 tháng 3 năm 2023", "", ""},
		{"nothing", "", "", ""},
	}
	for _, test := range tests {
		report, result := readOne(t, "Biểu", "Xã: Bản Bo\nKỳ báo cáo: tháng 2/2023\n"+test.above+strings.Replace(small, "\n", "\n+1\n", 1)+"\n"+test.below)
		got := strings.TrimSpace(string(report.Drawn.End) + " " + report.Drawn.At.Cell)
		if result.Understood[0].DrawnUnsure {
			got = "?"
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		if report.Period.End != "2023-02-28" {
			t.Errorf("%s: the period became %+v", test.name, report.Period)
		}
	}
}

// Sheets beside the report's own: one on a cover counts where the report's own
// sheet has none, but neither a guide's nor a notice's.
func TestDrawnOnOtherSheets(t *testing.T) {
	const own = "Xã: Bản Bo\nKỳ báo cáo: tháng 2/2023" + small
	const signed = "Bản Bo, ngày 10 tháng 3 năm 2023\nTM. ỦY BAN NHÂN DÂN"
	for _, test := range []struct {
		name     string
		drawings []string
		want     string
	}{
		{"cover", []string{"Bìa", signed, "Biểu", own}, "2023-03-10"},
		{"own before cover", []string{"Bìa", signed, "Biểu", own + "\nBản Bo, ngày 12 tháng 3 năm 2023"}, "2023-03-12"},
		{"guide", []string{"Hướng dẫn", signed, "Biểu", own}, ""},
		{"notice", []string{"TB", "THÔNG BÁO\n" + signed, "Biểu", own}, ""},
		{"two covers", []string{"Bìa", signed, "Ký", "Bản Bo, ngày 11 tháng 3 năm 2023", "Biểu", own}, ""},
	} {
		report, _ := readOne(t, test.drawings...)
		if string(report.Drawn.End) != test.want {
			t.Errorf("%s: got %q, want %q", test.name, report.Drawn.End, test.want)
		}
	}
	both := read(t, "Bìa", signed, "Bản Bo", own, "Nà Tăm", strings.Replace(own, "Bản Bo", "Nà Tăm", 1)+"\nNà Tăm, ngày 9 tháng 3 năm 2023")
	if a, b := both.Reports[0].Drawn.End, both.Reports[1].Drawn.End; a != "" || b != "2023-03-09" {
		t.Errorf("of two communes: %q and %q", a, b)
	}
}
