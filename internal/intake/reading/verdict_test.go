package reading

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

func TestVerdict(t *testing.T) {
	const (
		met, notMet, basically = criteria.Met, criteria.NotMet, criteria.BasicallyMet
		notConsidered, unknown = criteria.NotConsidered, criteria.Unknown
	)
	tests := []struct {
		cell     *sheet.Cell
		status   criteria.Status
		rest     string
		problems string
	}{
		{nil, unknown, "", ""},
		{text("-"), unknown, "", ""},
		{text(" … "), unknown, "", ""},
		{text("Đạt"), met, "", ""},
		{text("ĐẠT"), met, "", ""},
		{text("  đạt. "), met, "", ""},
		{text("Ðạt"), met, "", ""},              // Ð U+00D0
		{text("Đa\u0323t"), met, "", ""},        // decomposed
		{text("Đạt\u00a0\nchuẩn"), met, "", ""}, // no-break blank, line break
		{text("Đ"), met, "", ""},
		{text("x"), met, "", ""},
		{text("Ｘ"), met, "", ""},
		{text("✓"), met, "", ""},
		{text("+"), met, "", ""},
		{text("1"), met, "", ""},
		{text("Hoàn thành"), met, "", ""},
		{text("Hòan thành"), met, "", ""}, // tone mark placement
		{text("yes"), met, "", ""},
		{stored("1", ""), met, "", ""},
		{text("Chưa đạt"), notMet, "", ""},
		{text("Không đạt"), notMet, "", ""},
		{text("K"), notMet, "", ""},
		{text("KĐ"), notMet, "", ""},
		{text("K.Đ"), notMet, "", ""},
		{text("chưa"), notMet, "", ""},
		{text("không"), notMet, "", ""},
		{stored("0", "General"), notMet, "", ""},
		{text("chưa hoàn thành"), notMet, "", ""},
		{text("Cơ bản đạt"), basically, "", ""},
		{text("CBĐ"), basically, "", ""},
		{text("Không áp dụng"), notConsidered, "", ""},
		{text("Không xét"), notConsidered, "", ""},
		{text("KAD"), notConsidered, "", ""},
		{text("N/A"), notConsidered, "", ""},

		{text("CĐ"), unknown, "", "106 CĐ"},
		{text("C.Đ."), unknown, "", "106 C.Đ."},
		{text("cđ"), unknown, "", "106 cđ"},

		{text("92% - Đạt"), met, "92%", ""},
		{text("Đạt (92%)"), met, "92%", ""},
		{text("Đạt; 92,5%"), met, "92,5%", ""},
		{text("Đạt: 37/40 hộ"), met, "37/40 hộ", ""},
		{text("92,5%\nChưa đạt"), notMet, "92,5%", ""},
		{text("Đạt, 60 lít/người"), met, "60 lít/người", ""},
		{text("Đạt (Mức độ 3)"), met, "Mức độ 3", ""},
		{text("Đạt - Đạt"), met, "", ""},

		{text("Đạt 85%"), unknown, "Đạt 85%", ""},
		{text("85%"), unknown, "85%", ""},
		{stored("0.85", "0%"), unknown, "85%", ""},
		{stored("1", "0%"), unknown, "100%", ""}, // 100 %, no mark
		{stored("92.5", ""), unknown, "92,5", ""},

		{text("Chưa đạt 85%"), unknown, "", "105 Chưa đạt 85%"},
		{text("Đạt/Chưa đạt"), unknown, "", "105 Đạt/Chưa đạt"},
		{text("Đạt - Chưa đạt"), unknown, "", "105 Đạt - Chưa đạt"},
		{text("Đạt (nếu tính cả hộ mới)"), unknown, "", "105 Đạt (nếu tính cả hộ mới)"},
		{text("Chưa đánh giá"), unknown, "", "105 Chưa đánh giá"},
		{text("đang thực hiện"), unknown, "", "105 đang thực hiện"},
		// Typed wholly without marks: one verdict is left.
		{text("dat"), met, "", ""},
		{text("Chua dat"), notMet, "", ""},
		{text("KHONG DAT"), notMet, "", ""},
		{text("co ban dat"), basically, "", ""},
		{text("hoan thanh"), met, "", ""},
		{text("chua"), notMet, "", ""},
		{text("ko dat"), notMet, "", ""},
		{text("khong ap dung"), notConsidered, "", ""},
		{text("92% - Dat"), met, "92%", ""},
		{text("CD"), unknown, "", "106 CD"},
		{text("d"), unknown, "", "105 d"}, // short for more than one word
		{text("KD"), unknown, "", "105 KD"},
		// Typed with marks, one of them wrong: a slip, not a keyboard.
		{text("Đạtt"), unknown, "", "105:suggest Đạtt|Đạt"},
		{text("Đật"), unknown, "", "105:suggest Đật|Đạt"},
		{text("Đất"), unknown, "", "105:suggest Đất|Đạt"},
		{text("Chưa đat"), unknown, "", "105:suggest Chưa đat|Chưa đạt"},
		{text("Chưa dat chuẩn"), unknown, "", "105:suggest Chưa dat chuẩn|Chưa đạt chuẩn"},
		{text("Ko đạt"), notMet, "", ""},
		{text("chua datt"), unknown, "", "105:suggest chua datt|Chưa đạt"},
		{text("Cơ bản đạ"), unknown, "", "105:suggest Cơ bản đạ|Cơ bản đạt"},
		{text("Không áp dung"), unknown, "", "105:suggest Không áp dung|Không áp dụng"},
		{text("Đang"), unknown, "", "105 Đang"},
		{text("Tốt"), unknown, "Tốt", ""}, // a level

		// A format that shows words.
		{stored("1", `"Đạt";;"Chưa đạt"`), met, "", ""},
		{stored("0", `"Đạt";;"Chưa đạt"`), notMet, "", ""},
		{stored("1", `"Chưa đạt";;"Đạt"`), unknown, "", "105 1 (Chưa đạt)"},
		{stored("95", `[>=90]"Đạt";"Chưa đạt"`), unknown, "", "105 95 (Đạt)"},
		{stored("1", `0" hộ"`), unknown, "1 hộ", ""},
		{text("Chưa đạtt"), unknown, "", "105:suggest Chưa đạtt|Chưa đạt"},
		{text("hoàn thàn"), unknown, "", "105:suggest hoàn thàn|Hoàn thành"},
		{text("?"), unknown, "", "105 ?"},
		{cellOf(sheet.Bool, "1"), unknown, "", "105 TRUE"},
		{cellOf(sheet.NoResult, ""), unknown, "", "204"},
		{cellOf(sheet.Error, "#REF!"), unknown, "", "204:error #REF!"},
		{&sheet.Cell{Kind: sheet.Text, Value: "ü", Style: &sheet.Style{Font: "Wingdings"}}, met, "", ""},
		{&sheet.Cell{Kind: sheet.Text, Value: "ü", Style: &sheet.Style{Font: "Arial"}}, unknown, "", "105 ü"},
	}
	for _, test := range tests {
		claim, rest, problems := Verdict(test.cell)
		if claim.Status != test.status || rest != test.rest || codes(problems) != test.problems {
			t.Errorf("Verdict(%q) = %v, rest %q, %q; want %v, %q, %q", Text(test.cell, false),
				claim.Status, rest, codes(problems), test.status, test.rest, test.problems)
		}
	}
}

func FuzzVerdict(f *testing.F) {
	for _, s := range []string{"Đạt (92%)", "92% - Đạt", "CĐ", "chưa đạt", "x", "Đạt/Chưa đạt"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		claim, rest, problems := Verdict(text(s))
		if claim.Status != criteria.Unknown && len(problems) > 0 {
			t.Fatalf("Verdict(%q) is %v with %q", s, claim.Status, codes(problems))
		}
		again, _, _ := Verdict(text(claim.Text))
		if len(rest) == 0 && again.Status != claim.Status && again.Text == claim.Text {
			t.Fatalf("Verdict(%q) = %v, of its text %v", s, claim.Status, again.Status)
		}
	})
}
