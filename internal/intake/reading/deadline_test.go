package reading

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

func TestDeadline(t *testing.T) {
	tests := []struct {
		cell     *sheet.Cell
		text     string
		end      criteria.Date
		problems string
	}{
		{nil, "", "", ""},
		{text("-"), "", "", ""},
		{text("Tháng 5/2023"), "Tháng 5/2023", "2023-05-31", ""},
		{text("(Hoàn thành Kế hoạch trong tháng 5/2023)"), "(Hoàn thành Kế hoạch trong tháng 5/2023)", "2023-05-31", ""},
		{text("31/12/2023"), "31/12/2023", "2023-12-31", ""},
		{text("Trước 30/6/2023"), "Trước 30/6/2023", "2023-06-30", ""},
		{text("31-12-2023"), "31-12-2023", "2023-12-31", ""},
		{text("31.12.2023"), "31.12.2023", "2023-12-31", ""},
		{text("5/2023"), "5/2023", "2023-05-31", ""},
		{text("T5/2023"), "T5/2023", "2023-05-31", ""},
		{text("quý II/2024"), "quý II/2024", "2024-06-30", ""},
		{text("6 tháng đầu năm 2024"), "6 tháng đầu năm 2024", "2024-06-30", ""},
		{text("12/05/2023"), "12/05/2023", "2023-05-12", ""}, // day first
		{text("05/13/2023"), "05/13/2023", "", "404 05/13/2023"},
		{text("hết năm\n2024"), "hết năm 2024", "2024-12-31", ""},
		{stored("45077", "dd/mm/yyyy"), "31/5/2023", "2023-05-31", ""},
		{stored("45077", "[$-42A]d mmmm yyyy;@"), "31/5/2023", "2023-05-31", ""},
		{stored("45077.5", "m/d/yy h:mm"), "31/5/2023", "2023-05-31", ""},
		{stored("45047", "mm/yyyy"), "5/2023", "2023-05-31", ""}, // typed 5/2023
		{stored("45047", "mmm-yy"), "5/2023", "2023-05-31", ""},
		{stored("45077", "d/m"), "31/5/2023", "2023-05-31", ""},
		{stored("45047", "yyyy"), "2023", "2023-12-31", ""},
		{stored("2024", ""), "2024", "2024-12-31", ""},
		{stored("45077", ""), "45077", "", "404 45077"}, // a serial, or a figure
		{stored("5.2023", ""), "5,2023", "", "404 5,2023"},
		{stored("60", "dd/mm/yyyy"), "60", "", "404 60"},
		{text("sớm nhất có thể"), "sớm nhất có thể", "", "404 sớm nhất có thể"},
		{text("31/02/2023"), "31/02/2023", "", "404 31/02/2023"},
		{text("tháng 5"), "tháng 5", "", "404 tháng 5"},
		{text("Thường xuyên"), "Thường xuyên", "", ""},
		{text("Hằng năm"), "Hằng năm", "", ""},
		{cellOf(sheet.NoResult, ""), "", "", "204"},
		{cellOf(sheet.Error, "#N/A"), "", "", "204:error #N/A"},
	}
	for _, test := range tests {
		period, problems := Deadline(test.cell, false)
		if period.Text != test.text || period.End != test.end || codes(problems) != test.problems {
			t.Errorf("Deadline(%q) = %q %q, %q; want %q %q, %q", Text(test.cell, false),
				period.Text, period.End, codes(problems), test.text, test.end, test.problems)
		}
	}
	for serial, day := range map[string]criteria.Date{"1": "1900-01-01", "59": "1900-02-28", "61": "1900-03-01", "45291": "2023-12-31"} {
		if period, _ := Deadline(stored(serial, "dd/mm/yyyy"), false); period.End != day {
			t.Errorf("serial %s: %v, want %s", serial, period, day)
		}
	}
	if period, _ := Deadline(stored("43829", "dd/mm/yyyy"), true); period.End != "2023-12-31" {
		t.Errorf("1904 system: %v", period)
	}
	if period, _ := Deadline(stored("43615", "dd/mm/yyyy"), true); period.End != "2023-05-31" {
		t.Errorf("1904 system: %v", period)
	}
}

func TestPeriodOf(t *testing.T) {
	period := PeriodOf("Kỳ báo cáo:  tháng 3/2023 ")
	if period.Text != "Kỳ báo cáo: tháng 3/2023" || period.End != "2023-03-31" {
		t.Errorf("PeriodOf = %v", period)
	}
	if period = PeriodOf("năm nay"); period.Text != "năm nay" || period.End != "" {
		t.Errorf("PeriodOf = %v", period)
	}
}
