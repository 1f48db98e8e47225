package intake

import (
	"math/rand"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// words are what the random sheets are made of: header words, labels, numbers
// and what stands in cells.
func words() []string {
	list := []string{
		"", "", "", "<", "^", "#1", "#2", "#17.1", "#0.5 0%", "#45000 dd/mm/yyyy", "!#REF!", "=?",
		"1", "2", "4", "4.1", "2.1", "2.2.1", "17.10", "I", "II", "A", "(1)", "3=1+2", "Tiêu chí số 5 (Giáo dục)",
		"1. Quy hoạch", "Quy hoạch", "Giao thông", "Y tế", "Đạt", "Chưa đạt", "x", "CĐ", "92,5%", "92% - Đạt",
		"Xã: Bản Bo", "XÃ", "xã Bản Bo, huyện", "Huyện", "Tỉnh:", "Kỳ báo cáo: tháng 3/2023", "tính đến", "Nơi nhận:",
		"Tổng số tiêu chí đạt: 9/19", "Tổng cộng", "Đồng", "%", "hộ", "≥ 90%", ":", "-", "(", "Mã xã", "\u00a0", "ỦY", "Thị xã",
	}
	for _, w := range wordings() {
		list = append(list, strings.Split(w.texts, "|")...)
	}
	for _, k := range criteria.FactKeys() {
		list = append(list, k.Label())
	}
	return list
}

// random makes a sheet of words drawn by the source.
func random(r *rand.Rand, rows, cols int) string {
	list := words()
	var drawing strings.Builder
	for range rows {
		for range cols {
			drawing.WriteString(list[r.Intn(len(list))] + "|")
		}
		drawing.WriteString("\n")
	}
	return drawing.String()
}

// check holds what every report must keep to, whatever the workbook.
func check(t *testing.T, result Result) {
	t.Helper()
	for _, report := range result.Reports {
		if len(report.Criteria) != len(report.Rules.Criteria) {
			t.Fatalf("%d criteria of %d", len(report.Criteria), len(report.Rules.Criteria))
		}
		for i, c := range report.Criteria {
			if c.Number != i+1 || c.Name == "" {
				t.Fatalf("criterion %d: %+v", i+1, c)
			}
			if c.Claim.Status != criteria.Unknown && c.Claim.At.Cell == "" {
				t.Fatalf("claim without a cell: %+v", c)
			}
			seen := make(map[string]bool)
			for _, ind := range c.Indicators {
				if seen[ind.ID] || ind.ID == "" || ind.Row.Cell == "" || criterionOf(ind.ID) != c.Number {
					t.Fatalf("indicator %+v", ind)
				}
				if ind.Value.Answer != criteria.NoAnswer && ind.Value.At.Cell == "" {
					t.Fatalf("value without a cell: %+v", ind)
				}
				seen[ind.ID] = true
			}
		}
	}
	if len(result.Reports) == 0 && len(result.Findings) == 0 {
		t.Fatal("neither a report nor a finding")
	}
	for _, f := range result.Findings {
		if f.Severity == 0 || f.Code == 0 {
			t.Fatalf("finding %+v", f)
		}
	}
}

func TestRandomSheets(t *testing.T) {
	k := known(t)
	r := rand.New(rand.NewSource(1))
	reports := 0
	for range 300 {
		drawing := random(r, 2+r.Intn(14), 2+r.Intn(7))
		if r.Intn(2) == 0 {
			drawing += "TT|Tiêu chí|Kết quả|Đánh giá\n" + random(r, 8, 5)
		}
		wb := &sheet.Workbook{Sheets: []*sheet.Sheet{sheetOf("Biểu", drawing), sheetOf("Hai", random(r, 5, 4))}}
		result := Read(wb, Source{File: "a.xlsx"}, k)
		check(t, result)
		reports += len(result.Reports)
	}
	if reports < 50 {
		t.Errorf("only %d reports: the sheets are too random to test anything", reports)
	}
}

func FuzzRead(f *testing.F) {
	k := known(f)
	f.Add("Xã: Bản Bo" + small)
	f.Add(head + "TT|Tiêu chí|Kết quả|Đánh giá\n1.1|Có quy hoạch|90%|x\n|tổng số tiêu chí đạt|9/19")
	f.Add("Xã|Bản Bo\nMã xã|#3424\nNơi nhận|a\n|b")
	f.Fuzz(func(t *testing.T, drawing string) {
		if len(drawing) > 4000 || strings.Count(drawing, "\n+") > 3 {
			return
		}
		wb := &sheet.Workbook{Sheets: []*sheet.Sheet{sheetOf("Biểu", drawing)}}
		check(t, Read(wb, Source{File: "a.xlsx"}, k))
	})
}

// TestHugeMerge: one merged range over the whole sheet is legal and costs
// nothing.
func TestHugeMerge(t *testing.T) {
	s := sheetOf("Biểu", "Xã: Bản Bo"+small)
	s.Merges = append(s.Merges, sheet.Range{Row1: 1, Col1: 1, Row2: 1_048_576, Col2: 16_384},
		sheet.Range{Row1: 2, Col1: 3, Row2: 2, Col2: 16_384})
	result := Read(&sheet.Workbook{Sheets: []*sheet.Sheet{s}}, Source{File: "a.xlsx"}, known(t))
	check(t, result)
	if len(result.Reports) != 1 {
		t.Errorf("findings:\n%s", findingLines(result))
	}
}

// BenchmarkLargeSheet reads a sheet of 200,000 cells that is no form at all,
// the most expensive kind: everything is looked at and nothing fits.
func BenchmarkLargeSheet(b *testing.B) {
	s := &sheet.Sheet{Name: "Biểu"}
	style := &sheet.Style{}
	for row := 1; row <= 20_000; row++ {
		for col := 1; col <= 10; col++ {
			text := "Nguyễn Văn " + sheet.Column(col) + " thôn " + sheet.Address(row, col)
			s.Cells = append(s.Cells, sheet.Cell{Row: row, Col: col, Kind: sheet.Text, Value: text, Style: style})
		}
	}
	k := known(b)
	for b.Loop() {
		Read(&sheet.Workbook{Sheets: []*sheet.Sheet{s}}, Source{File: "a.xlsx"}, k)
	}
}
