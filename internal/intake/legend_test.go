package intake

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// A workbook may say itself what "CĐ" is short for; what speaks of something
// else, or twice otherwise, settles nothing.
func TestLegend(t *testing.T) {
	for text, want := range map[string]criteria.Status{
		"Ghi chú: Đ: Đạt; CĐ: Chưa đạt; CBĐ: Cơ bản đạt": criteria.NotMet,
		"CĐ = cơ bản đạt":                              criteria.BasicallyMet,
		"“CĐ” là “Chưa đạt”":                           criteria.NotMet,
		"C.Đ.: không đạt":                              criteria.NotMet,
		"Đạt (Đ), Chưa đạt (CĐ), Cơ bản đạt (CB)":      criteria.NotMet,
		"Đánh giá (Đ - đạt, CĐ - chưa đạt)":            criteria.NotMet,
		"Cơ bản đạt viết tắt là CĐ":                    criteria.BasicallyMet,
		"ĐẠT: Đ; CHƯA ĐẠT: CĐ":                         criteria.NotMet,
		"CĐ: Chưa đạt\nCĐ: Cơ bản đạt":                 criteria.Unknown,
		"Chưa đạt – CĐ – Cơ bản đạt":                   criteria.Unknown, // either way
		"CĐ: Công đoàn":                                criteria.Unknown,
		"BCĐ: chưa đạt":                                criteria.Unknown,
		"CĐN: chưa đạt":                                criteria.Unknown,
		"CĐ":                                           criteria.Unknown,
		"Tiêu chí chưa đạt, cơ bản đạt: xem trang sau": criteria.Unknown,
		"CBĐ: Cơ bản đạt; KĐ: Chưa đạt":                criteria.Unknown,
		strings.Repeat("dài ", 300) + "CĐ: Chưa đạt":   criteria.Unknown,
	} {
		b := newBook(bookOf(sheetOf("Biểu", text)), Source{}, known(t))
		if got := b.legendOf(); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// The legend counts wherever a verdict may stand, and nowhere else.
func TestLegendIsUsed(t *testing.T) {
	form := head + `
	TT | Tiêu chí | Kết quả thực hiện | Đánh giá | Nhiệm vụ | Cơ quan chủ trì
	1 | Quy hoạch | | CĐ | Lập quy hoạch | CĐ
	2 | Giao thông | | C.Đ.
	3 | Thủy lợi và phòng, chống thiên tai | CĐ |
	CĐ: Chưa đạt`
	result := Read(bookOf(sheetOf("Biểu", form)), Source{File: "a.xlsx"}, known(t))
	if lines := findingLines(result); strings.Contains(lines, "NTM106") {
		t.Errorf("findings:\n%s", lines)
	}
	report := result.Reports[0]
	criteria.Evaluate(report, false)
	for _, c := range report.Criteria[:3] {
		if c.Status != criteria.NotMet {
			t.Errorf("criterion %d is %v", c.Number, c.Status)
		}
	}
	if task := report.Criteria[0].Tasks[0]; task.Lead != "CĐ" || report.Criteria[0].Claim.Text != "CĐ" {
		t.Errorf("led by %q, claim %q", task.Lead, report.Criteria[0].Claim.Text)
	}
}

func TestCellsOutOfOrder(t *testing.T) {
	s := sheetOf("Biểu", head+`
	TT | Tiêu chí | Đánh giá
	1 | Quy hoạch | Đạt`)
	s.OutOfOrder = true
	guide := &sheet.Sheet{Name: "Hướng dẫn", Cells: sheetOf("x", "Ghi Đạt").Cells, OutOfOrder: true}
	lines := findingLines(Read(bookOf(guide, s), Source{File: "a.xlsx"}, known(t)))
	if strings.Count(lines, "NTM110/order") != 1 || !strings.Contains(lines, "NTM110/order info Biểu!") {
		t.Errorf("findings:\n%s", lines)
	}
}
