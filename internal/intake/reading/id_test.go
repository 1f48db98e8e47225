package reading

import (
	"testing"

	"tieuchi/internal/sheet"
)

func TestID(t *testing.T) {
	tests := []struct {
		cell      *sheet.Cell
		id        string // "" is not ok
		ambiguous bool
	}{
		{text("1"), "1", false},
		{text("19"), "19", false},
		{text("05"), "5", false},
		{text("1.1"), "1.1", false},
		{text("1.10"), "1.10", false},
		{text("2.2.1"), "2.2.1", false},
		{text("2,1"), "2.1", false},
		{text(" 5. "), "5", false},
		{text("2.1."), "2.1", false},
		{text("TC 5"), "5", false},
		{text("TC5"), "5", false},
		{text("Tiêu chí 5"), "5", false},
		{text("Tiêu chí số 5"), "5", false},
		{text("TIÊU CHÍ SỐ 5:"), "5", false},
		{text("chỉ tiêu 5.1"), "5.1", false},
		{text("５.１"), "5.1", false},
		{stored("5", ""), "5", false},
		{stored("5", "0.00"), "5", false},
		{stored("1.1000000000000001", ""), "1.1", true},
		{stored("17.100000000000001", "0.00"), "17.10", true},
		{stored("17.1", "0.0"), "17.1", true},
		{stored("17.12", ""), "17.12", false},
		{stored("17.12", "0.00"), "17.12", false},
		{stored("2.2", "General"), "2.2", true},
		{nil, "", false},
		{text("I"), "", false},
		{text("II"), "", false},
		{text("A"), "", false},
		{text("(1)"), "", false},
		{text("3=1+2"), "", false},
		{text("0"), "", false},
		{text("1.0"), "", false},
		{text("100"), "", false},
		{text("1.100"), "", false},
		{text("1..2"), "", false},
		{text("1.2.3.4.5"), "", false},
		{text("5. Giáo dục"), "", false},
		{text("-"), "", false},
		{text("Tiêu chí"), "", false},
		{stored("-5", ""), "", false},
		{stored("0.05", "0%"), "", false},
		{stored("45077", "d/m"), "", false},
		{stored("5.123", ""), "", false},
		{cellOf(sheet.Error, "#REF!"), "", false},
		{cellOf(sheet.Bool, "1"), "", false},
	}
	for _, test := range tests {
		id, ok, ambiguous := ID(test.cell)
		if id != test.id || ok != (test.id != "") || ambiguous != test.ambiguous {
			t.Errorf("ID(%q) = %q, %v, %v; want %q, %v", Text(test.cell, false), id, ok, ambiguous, test.id, test.ambiguous)
		}
	}
}

func TestLeadingID(t *testing.T) {
	tests := []struct{ text, id, rest string }{
		{"Tiêu chí số 5: Giáo dục", "5", "Giáo dục"},
		{"Tiêu chí số 5 (Giáo dục)", "5", "Giáo dục"},
		{"Tiêu chí 5 Giáo dục", "5", "Giáo dục"},
		{"5. Giáo dục", "5", "Giáo dục"},
		{"5.Giáo dục", "5", "Giáo dục"},
		{"5 - Giáo dục", "5", "Giáo dục"},
		{"2.1 Tỷ lệ đường xã", "2.1", "Tỷ lệ đường xã"},
		{"2.2.1. Tỷ lệ đường", "2.2.1", "Tỷ lệ đường"},
		{"5. Giáo dục (mới)", "5", "Giáo dục (mới)"},
		{"1.5 triệu đồng", "", "1.5 triệu đồng"},
		{"2 mô hình", "", "2 mô hình"},
		{"Giáo dục", "", "Giáo dục"},
		{"5", "", "5"},
		{"Tiêu chí số 5", "", "Tiêu chí số 5"},
		{"9/19 tiêu chí", "", "9/19 tiêu chí"},
		{"100. Năm", "", "100. Năm"},
		{"1,5 triệu", "", "1,5 triệu"},
		{"5 - 10 hộ", "", "5 - 10 hộ"},
		{"2023: kết quả", "", "2023: kết quả"},
	}
	for _, test := range tests {
		id, rest, ok := LeadingID(test.text)
		if id != test.id || rest != test.rest || ok != (test.id != "") {
			t.Errorf("LeadingID(%q) = %q, %q, %v; want %q, %q", test.text, id, rest, ok, test.id, test.rest)
		}
	}
}

func FuzzLeadingID(f *testing.F) {
	f.Add("Tiêu chí số 5 (Giáo dục)")
	f.Add("2.1. Tỷ lệ")
	f.Fuzz(func(t *testing.T, s string) {
		id, rest, ok := LeadingID(s)
		if ok != (id != "") || rest == "" && s != "" && ok {
			t.Fatalf("LeadingID(%q) = %q, %q", s, id, rest)
		}
		ID(text(s))
	})
}
