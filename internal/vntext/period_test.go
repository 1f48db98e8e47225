package vntext

import (
	"strings"
	"testing"
	"time"
)

func TestParsePeriod(t *testing.T) {
	tests := map[string]string{ // "" is not ok
		"Hoàn thành Kế hoạch trong tháng 5/2023":    "2023-05-31",
		"(Hoàn thành Kế hoạch trong tháng 5/2023).": "2023-05-31",
		"31/12/2023":               "2023-12-31",
		"31-12-2023":               "2023-12-31",
		"31.12.2023":               "2023-12-31",
		"31 / 12 / 2023":           "2023-12-31",
		"31/12/24":                 "2024-12-31",
		"2023-03-31":               "2023-03-31",
		"05/04/2023":               "2023-04-05", // day first
		"５/２０２３":                   "2023-05-31",
		"5/2023":                   "2023-05-31",
		"02/2024":                  "2024-02-29",
		"2-2023":                   "2023-02-28",
		"tháng 5/2023":             "2023-05-31",
		"Tháng 05/2023":            "2023-05-31",
		"tháng 5/23":               "2023-05-31",
		"tháng 5 năm 2023":         "2023-05-31",
		"tháng 5, năm 2023":        "2023-05-31",
		"thang 5 nam 2023":         "2023-05-31",
		"T5/2023":                  "2023-05-31",
		"T.5/2023":                 "2023-05-31",
		"THÁNG 3/2023":             "2023-03-31",
		"ngày 10 tháng 3 năm 2023": "2023-03-10",
		"Lai Châu, ngày 03 tháng 02 năm 2023": "2023-02-03",
		"ngày 10 tháng 3/2023":                "2023-03-10",
		"quý II/2024":                         "2024-06-30",
		"Quý IV năm 2024":                     "2024-12-31",
		"quý 2 năm 2024":                      "2024-06-30",
		"qúy I/2024":                          "2024-03-31",
		"Q3/2024":                             "2024-09-30",
		"quý I - quý II/2024":                 "2024-06-30",
		"quý I, II/2024":                      "2024-06-30",
		"6 tháng đầu năm 2024":                "2024-06-30",
		"6 tháng cuối năm 2024":               "2024-12-31",
		"sáu tháng đầu năm 2024":              "2024-06-30",
		"9 tháng năm 2024":                    "2024-09-30",
		"09 tháng đầu năm 2024":               "2024-09-30",
		"9 tháng/2024":                        "2024-09-30",
		"nửa đầu năm 2024":                    "2024-06-30",
		"hết năm 2024":                        "2024-12-31",
		"năm 2024":                            "2024-12-31",
		"cuối năm 2024":                       "2024-12-31",
		"2024":                                "2024-12-31",
		"hết 2024":                            "2024-12-31",
		"Kỳ báo cáo: tháng 3/2023":            "2023-03-31",
		"tính đến hết ngày 31/3/2023":         "2023-03-31",
		"đầu tư năm 2024":                     "2024-12-31", // tư is not từ
		"vốn đầu tư tháng 5/2023":             "2023-05-31",

		"từ tháng 3 đến tháng 5/2023":                                      "2023-05-31",
		"tháng 3-5/2023":                                                   "2023-05-31",
		"từ ngày 01/01/2023 đến ngày 31/3/2023":                            "2023-03-31",
		"từ 01/01 đến 31/3/2023":                                           "2023-03-31",
		"01/01/2023 - 31/3/2023":                                           "2023-03-31",
		"từ đầu năm 2023 đến 31/3/2023":                                    "2023-03-31",
		"giai đoạn 2021-2025":                                              "2025-12-31",
		"giai đoạn 2021 - 2025, kỳ báo cáo năm 2023":                       "2023-12-31",
		"chương trình công tác tháng 3 năm 2023, ngày 10 tháng 3 năm 2023": "2023-03-10",
		"Thông tư 05/2022/TT-BNNPTNT, tháng 3/2023":                        "2023-03-31",
		"Quyết định số 318/QĐ-TTg, năm 2023":                               "2023-12-31",
		"9/19 tiêu chí, tháng 3/2023":                                      "2023-03-31",

		"trước ngày 30/6/2023": "2023-06-30",
		"trước tháng 6/2023":   "2023-05-31",
		"trước năm 2025":       "2024-12-31",

		"":                             "",
		"sớm":                          "",
		"thường xuyên":                 "",
		"31/02/2023":                   "",
		"29/02/2023":                   "",
		"30/2/2024":                    "",
		"00/1/2023":                    "",
		"31/13/2023":                   "",
		"13/2023":                      "",
		"tháng 13/2023":                "",
		"tháng 0/2023":                 "",
		"quý V/2024":                   "",
		"quý 5/2024":                   "",
		"13 tháng năm 2024":            "",
		"31/12/2923":                   "",
		"31/12-2023":                   "",
		"tháng 5":                      "",
		"15/5":                         "",
		"quý II":                       "",
		"đầu năm 2024":                 "",
		"giữa tháng 5/2023":            "",
		"từ tháng 5/2023":              "",
		"từ năm 2024":                  "",
		"sau ngày 31/12/2023":          "",
		"tháng 3/2023 âm lịch":         "",
		"tháng 3/2023 và tháng 7/2023": "",
		"6 tháng đầu năm 2024 và 6 tháng cuối năm 2024": "",
		"15/5, hoàn thành tháng 6/2023":                 "",
		"tháng 7; báo cáo tháng 5/2023":                 "",
		"12/2023-3/2024":                                "",
		"2021-2025":                                     "",
		"năm học 2023-2024":                             "",
		"tháng 12024":                                   "",
		"1.2.3":                                         "",
		"2.2.1":                                         "",
		"05/2022/TT-BNNPTNT":                            "",
		"Tờ trình số 5/2023":                            "",
		"20235":                                         "",
		"12/05/20233":                                   "",
	}
	for text, want := range tests {
		got, ok := ParsePeriod(text)
		if got != want || ok != (want != "") {
			t.Errorf("ParsePeriod(%q) = %q, %v; want %q", text, got, ok, want)
		}
	}
}

// Every day of a leap year and the one after it, in each way to write a day.
func TestParsePeriodEveryDay(t *testing.T) {
	for d := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2026; d = d.AddDate(0, 0, 1) {
		want := d.Format(time.DateOnly)
		for _, layout := range []string{"2/1/2006", "02/01/2006", "2-1-2006", "2.1.2006", "2/1/06",
			"ngày 2 tháng 1 năm 2006", "ngày 02 tháng 01 năm 2006", "2006-01-02"} {
			if got, ok := ParsePeriod(d.Format(layout)); !ok || got != want {
				t.Fatalf("ParsePeriod(%q) = %q, %v; want %q", d.Format(layout), got, ok, want)
			}
		}
	}
}

func FuzzParsePeriod(f *testing.F) {
	for _, s := range []string{"tháng 5/2023", "từ 01/01 đến 31/3/2023", "quý II/2024", "6 tháng đầu năm 2024", "31/02/2023", "trước năm 2025"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end, ok := ParsePeriod(s)
		if ok != (end != "") {
			t.Fatalf("ParsePeriod(%q) = %q, %v", s, end, ok)
		}
		if _, err := time.Parse(time.DateOnly, end); ok && err != nil {
			t.Fatalf("ParsePeriod(%q) = %q: no day", s, end)
		}
		if again, _ := ParsePeriod(strings.ToUpper(s)); ok && again != end && strings.ToLower(strings.ToUpper(s)) == s {
			t.Fatalf("ParsePeriod(%q) = %q, in capitals %q", s, end, again)
		}
	})
}

func TestSerialDate(t *testing.T) {
	tests := []struct {
		serial string
		since  bool // 1904
		want   string
	}{
		{"1", false, "1900-01-01"},
		{"59", false, "1900-02-28"},
		{"60", false, ""}, // 29/2/1900 never was
		{"61", false, "1900-03-01"},
		{"45077", false, "2023-05-31"},
		{"45077.999988", false, "2023-05-31"},
		{"4.5077E4", false, "2023-05-31"},
		{"2958465", false, "9999-12-31"},
		{"2958466", false, ""},
		{"0", false, ""},
		{"0.5", false, ""},
		{"-1", false, ""},
		{"-0.5", true, ""},
		{"0", true, "1904-01-01"},
		{"43615", true, "2023-05-31"}, // 45077 - 1462
		{"2957003", true, "9999-12-31"},
		{"2957004", true, ""},
		{"1E300", false, ""},
		{"99999999999999999999", false, ""},
		{"tháng 5", false, ""},
		{"", false, ""},
	}
	for _, test := range tests {
		got, ok := SerialDate(test.serial, test.since)
		if got != test.want || ok != (test.want != "") {
			t.Errorf("SerialDate(%q, %v) = %q, %v; want %q", test.serial, test.since, got, ok, test.want)
		}
	}
}

func FuzzSerialDate(f *testing.F) {
	f.Add("45077", false)
	f.Add("60.5", true)
	f.Fuzz(func(t *testing.T, serial string, date1904 bool) {
		day, ok := SerialDate(serial, date1904)
		if _, err := time.Parse(time.DateOnly, day); ok && err != nil {
			t.Fatalf("SerialDate(%q) = %q", serial, day)
		}
	})
}
