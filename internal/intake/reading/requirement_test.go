package reading

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// showRequirement writes a requirement as the tables below do.
func showRequirement(r criteria.Requirement) string {
	switch r.Compare {
	case criteria.AtLeast:
		return ">= " + r.Number.String()
	case criteria.AtMost:
		return "<= " + r.Number.String()
	case criteria.MoreThan:
		return "> " + r.Number.String()
	case criteria.LessThan:
		return "< " + r.Number.String()
	case criteria.Exactly:
		return "= " + r.Number.String()
	case criteria.Between:
		return r.Number.String() + ".." + r.Upper.String()
	case criteria.LevelAtLeast:
		return r.Level.Text
	case criteria.AnswerYes:
		return "yes"
	case criteria.AnswerNo:
		return "no"
	}
	return "none"
}

func TestRequirement(t *testing.T) {
	const (
		min, max  = criteria.PercentMin, criteria.PercentMax
		least     = criteria.NumberMin
		yesNo     = criteria.YesNo
		level     = criteria.LevelKind
		litres    = criteria.Unit("lít/người/ngày đêm")
		yesNoUnit = criteria.Unit("đạt/không đạt")
	)
	tests := []struct {
		cell *sheet.Cell
		unit criteria.Unit
		kind criteria.Kind
		want string
		text string // "" is the cell's own
	}{
		{text("≥ 90%"), "%", min, ">= 90", ""},
		{text("≥90"), "%", min, ">= 90", ""},
		{text(">=90 %"), "%", min, ">= 90", ""},
		{text("＞＝９０％"), "%", min, ">= 90", ""},
		{text("90% trở lên"), "%", min, ">= 90", ""},
		{text("Từ 90% trở lên"), "%", min, ">= 90", ""},
		{text("Đạt từ 90% trở lên"), "%", min, ">= 90", ""},
		{text("từ 60 lít trở lên"), litres, least, ">= 60", ""},
		{text("Tối thiểu 90%"), "%", min, ">= 90", ""},
		{text("Đạt tối thiểu 90%"), "%", min, ">= 90", ""},
		{text("ít nhất 01 mô hình"), "mô hình", least, ">= 1", ""},
		{text("Không dưới 90%"), "%", min, ">= 90", ""},
		{text("không quá 8%"), "%", max, "<= 8", ""},
		{text("≤ 8%"), "%", max, "<= 8", ""},
		{text("≤ 16,5%"), "%", max, "<= 16.5", ""},
		{text("8% trở xuống"), "%", max, "<= 8", ""},
		{text("Tối đa 8%"), "%", max, "<= 8", ""},
		{text("< 5%"), "%", max, "< 5", ""},
		{text("dưới 5%"), "%", max, "< 5", ""},
		{text("trên 50%"), "%", min, "> 50", ""},
		{text("> 50%"), "%", min, "> 50", ""},
		{text("= 100%"), "%", min, "= 100", ""},
		{text("100%"), "%", min, ">= 100", ""},
		{text("90%"), "%", min, ">= 90", ""},
		{text("8%"), "%", max, "<= 8", ""},
		{text("100% số hộ"), "% hộ", min, ">= 100", ""},
		{text("≥ 39 triệu đồng"), income, least, ">= 39", ""},
		{text("≥ 39.000.000 đồng"), income, least, ">= 39", ""},
		{text("60"), litres, least, ">= 60", ""},
		{text("từ 10 đến 20%"), "%", min, "10..20", ""},
		{text("10% - 20%"), "%", min, "10..20", ""},
		{text("10-20%"), "%", min, "10..20", ""},
		{text("Đạt"), yesNoUnit, yesNo, "yes", ""},
		{text("Có"), yesNoUnit, yesNo, "yes", ""},
		{text("Không"), yesNoUnit, yesNo, "no", ""},
		{text("100%"), yesNoUnit, yesNo, ">= 100", ""},
		{text("≥ 90%"), yesNoUnit, yesNo, ">= 90", ""},
		{text("Mức độ 3"), "mức độ", level, "Mức độ 3", ""},
		{text("Mức độ 2 trở lên"), "mức độ", level, "Mức độ 2", ""},
		{text("Đạt mức độ 2"), "mức độ", level, "Mức độ 2", ""},
		{text("Khá trở lên"), "xếp loại", level, "Khá", ""},
		{text("Từ loại Khá trở lên"), "xếp loại", level, "Khá", ""},
		{text("≥ Khá"), "xếp loại", level, "Khá", ""},
		{text("3"), "mức độ", level, "Mức độ 3", ""},
		{text("≥ 90%"), "", 0, ">= 90", ""},
		{text("100%"), "", 0, ">= 100", ""},

		{stored("0.9", "0%"), "%", min, ">= 90", "≥ 90%"},
		{stored("0.08", "0%"), "%", max, "<= 8", "≤ 8%"},
		{stored("0.9", `"≥ "0%`), "", 0, ">= 90", "≥ 90%"},
		{stored("90", ""), "%", min, ">= 90", "≥ 90%"},
		{stored("60", ""), litres, least, ">= 60", "≥ 60 lít/người/ngày đêm"},
		{stored("16.5", "0.0"), "%", max, "<= 16.5", "≤ 16,5%"},
		{stored("3", ""), "mức độ", level, "Mức độ 3", "Mức độ 3"},
		{stored("1", "0%"), yesNoUnit, yesNo, ">= 100", "≥ 100%"},

		{text("UBND cấp tỉnh quy định cụ thể"), "%", min, "none", ""},
		{text("Theo quy định"), "%", min, "none", ""},
		{text("90%"), yesNoUnit, yesNo, "none", ""}, // no direction
		{text("90%"), "", 0, "none", ""},
		{stored("0.9", ""), "%", min, "none", "0,9"}, // 0.9 % or 90 %
		{text("≥ 0,9"), "%", min, "none", ""},
		{text("≥ 5 hộ"), "%", min, "none", ""},
		{text("≥ 90% và ≥ 50% hộ nghèo"), "%", min, "none", ""},
		{text("≥ 90% (trong đó từ hệ thống ≥ 50%)"), "%", min, "none", ""},
		{text("≤ 90% trở lên"), "%", min, "none", ""},
		{text("từ 90%"), "%", min, "none", ""},
		{text("từ 20 đến 10%"), "%", min, "none", ""},
		{text("< Khá"), "xếp loại", level, "none", ""},
		{text("Không áp dụng"), "%", min, "none", ""},
		{text("≥ 1.234"), income, least, "none", ""},
		{text("≥ 50%"), "mô hình", least, "none", ""},
		{stored("45077", "dd/mm/yyyy"), "%", min, "none", "31/5/2023"},
	}
	for _, test := range tests {
		r, ok := Requirement(test.cell, test.unit, test.kind)
		want := test.text
		if want == "" {
			want = test.cell.Value
		}
		if got := showRequirement(r); !ok || got != test.want || r.Text != want {
			t.Errorf("Requirement(%q, %q, %d) = %s, %q, %v; want %s, %q", test.cell.Value,
				test.unit, test.kind, got, r.Text, ok, test.want, want)
		}
		if r.From != criteria.FromWorkbook || !r.Verified {
			t.Errorf("Requirement(%q) is from %v, verified %v", test.cell.Value, r.From, r.Verified)
		}
	}
}

func TestNoRequirement(t *testing.T) {
	for _, cell := range []*sheet.Cell{nil, text("-"), text("…"), cellOf(sheet.NoResult, ""), cellOf(sheet.Error, "#REF!")} {
		if r, ok := Requirement(cell, "%", criteria.PercentMin); ok || r != (criteria.Requirement{}) {
			t.Errorf("Requirement(%v) = %v, %v", cell, r, ok)
		}
	}
}
