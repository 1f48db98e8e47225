package intake

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

func TestOneCommuneASheet(t *testing.T) {
	result := read(t,
		"Bản Bo", "Huyện Tam Đường, tỉnh Lai Châu\nKỳ báo cáo: quý I/2023"+small,
		"2. Bình Lư", "Kỳ báo cáo: quý I/2023"+small,
		"Biểu 03", "Xã Sơn Bình, huyện Tam Đường\nKỳ báo cáo: quý I/2023"+small,
		"Nhiệm vụ Sơn Bình", "Xã Sơn Bình\n"+`
			Tiêu chí | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
			15 | Lắp máy tính | UBND xã | 2023`,
		"Nhiệm vụ", `
			Tiêu chí | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
			15 | Việc chung | UBND xã | 2023`)
	var names []string
	for _, r := range result.Reports {
		names = append(names, r.Commune.Name+" "+r.Sheet)
	}
	if got, want := strings.Join(names, ", "), "Bản Bo Bản Bo, Bình Lư 2. Bình Lư, Sơn Bình Biểu 03"; got != want {
		t.Fatalf("got %q, want %q", got, want)
	}
	if tasks := result.Reports[2].Criteria[14].Tasks; len(tasks) != 1 || tasks[0].Text != "Lắp máy tính" {
		t.Errorf("tasks: %+v", tasks)
	}
	if got := findingLines(result); got != "NTM110/table warning Nhiệm vụ!A1 Nhiệm vụ: Tiêu chí" {
		t.Errorf("findings:\n%s", got)
	}
}

func TestTwoCommunesOnOneSheet(t *testing.T) {
	result := read(t, "Biểu", "Kỳ báo cáo: quý I/2023\nXã: Bản Bo"+small+"\nXã: Bình Lư"+small)
	if len(result.Reports) != 2 || result.Reports[1].Commune.Name != "Bình Lư" {
		t.Fatalf("%d reports\n%s", len(result.Reports), findingLines(result))
	}
	for _, r := range result.Reports {
		if r.Criteria[14].Claim.Status != criteria.NotMet {
			t.Errorf("%s: %+v", r.Commune.Name, r.Criteria[14].Claim)
		}
	}
}

func TestSummaryAndDetails(t *testing.T) {
	report, result := readOne(t,
		"Tổng hợp", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023"+small,
		"Chi tiết", "Xã: Bản Bo"+small+"\n16 | Tiếp cận pháp luật | Đạt")
	if report.Sheet != "Chi tiết" || report.Period.End != "2023-03-31" {
		t.Errorf("got %s, %+v", report.Sheet, report.Period)
	}
	if got := findingLines(result); got != "NTM110/table warning Tổng hợp!A3 Tổng hợp: TT | Tiêu chí | Đánh giá" {
		t.Errorf("findings:\n%s", got)
	}
}

func TestCriteriaOverTwoSheets(t *testing.T) {
	report, _ := readOne(t,
		"1-5", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023\nTT | Tiêu chí | Đánh giá\n1 | Quy hoạch | Đạt\n5 | Giáo dục | Đạt",
		"6-19", "TT | Tiêu chí | Đánh giá\n6 | Văn hóa | Đạt\n14 | Y tế | Chưa đạt")
	if got, want := brief(report), "1 met\n5 met\n6 met\n14 not_met"; got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestHidden(t *testing.T) {
	build := func(change func(*sheet.Sheet)) string {
		s := sheetOf("Biểu", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023"+small)
		change(s)
		return findingLines(Read(&sheet.Workbook{Sheets: []*sheet.Sheet{s}}, Source{File: "a.xlsx"}, known(t)))
	}
	tests := []struct {
		change func(*sheet.Sheet)
		want   string
	}{
		{func(s *sheet.Sheet) { s.HiddenRows = []sheet.Span{{First: 4, Last: 5}, {First: 7, Last: 9}} }, "NTM205/row warning Biểu!A4 4-5, 7"},
		{func(s *sheet.Sheet) { s.HiddenCols = []sheet.Span{{First: 3, Last: 8}} }, "NTM205/column warning Biểu!C3 C"},
		{func(s *sheet.Sheet) { s.Hidden = true }, "NTM205/sheet warning Biểu! Biểu"},
		{func(s *sheet.Sheet) { s.HiddenRows = []sheet.Span{{First: 20, Last: 90}} }, ""},
	}
	for i, test := range tests {
		if got := build(test.change); got != test.want {
			t.Errorf("%d: got %q, want %q", i, got, test.want)
		}
	}
}

func TestHiddenCopyIsLeftAside(t *testing.T) {
	old := sheetOf("Cũ", "Xã: Bản Bo\nKỳ báo cáo: quý I/2022"+small)
	old.Hidden = true
	wb := &sheet.Workbook{Sheets: []*sheet.Sheet{old, sheetOf("Mới", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023"+small)}}
	result := Read(wb, Source{File: "a.xlsx"}, known(t))
	if len(result.Reports) != 1 || result.Reports[0].Sheet != "Mới" {
		t.Fatalf("%d reports", len(result.Reports))
	}
	if got := findingLines(result); !strings.HasPrefix(got, "NTM110/table warning Cũ!A3") {
		t.Errorf("findings:\n%s", got)
	}
}

// Facts that nobody sees get into a notice, but not unsaid.
func TestHiddenFacts(t *testing.T) {
	facts := sheetOf("Thông tin", "Người ký | Ông Mẫu\nĐịa danh | Bản Bo")
	facts.Hidden = true
	result := Read(bookOf(sheetOf("Biểu", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023"+small), facts), Source{File: "a.xlsx"}, known(t))
	if got := findingLines(result); got != "NTM205/sheet warning Thông tin! Thông tin" {
		t.Errorf("findings:\n%s", got)
	}
}

func TestNoTable(t *testing.T) {
	tests := []struct{ name, drawing, want string }{
		{"nothing", "", "NTM101/empty error !"},
		{"prose", "Kính gửi: UBND huyện\nBáo cáo kết quả", "NTM101 error Biểu!"},
		{"numbers", "#1 | #2 | #3\n#4 | #5 | #6", "NTM101 error Biểu!"},
		{"a list of the rules", `
			TT | Tiêu chí | Chỉ tiêu
			1 | Quy hoạch | Đạt
			2 | Giao thông | ≥ 90%`, "NTM101 error Biểu!"},
	}
	for _, test := range tests {
		result := read(t, "Biểu", test.drawing)
		if len(result.Reports) != 0 || findingLines(result) != test.want {
			t.Errorf("%s: %d reports, findings:\n%s", test.name, len(result.Reports), findingLines(result))
		}
	}
}

func TestNothingKnown(t *testing.T) {
	wb := &sheet.Workbook{Sheets: []*sheet.Sheet{sheetOf("Biểu", "Xã: Bản Bo"+small)}}
	if result := Read(wb, Source{}, Known{}); len(result.Reports) != 0 || len(result.Findings) != 1 {
		t.Errorf("got %+v", result)
	}
	if result := Read(&sheet.Workbook{}, Source{}, known(t)); len(result.Findings) != 1 {
		t.Errorf("got %+v", result)
	}
}

func TestTasksFromASecondTable(t *testing.T) {
	details := "Xã: Bản Bo\nKỳ báo cáo: quý I/2023" + small + "\n16 | Tiếp cận pháp luật | Chưa đạt"
	for name, tasks := range map[string]string{
		"summary with tasks": `
			TT | Tiêu chí | Đánh giá | Nhiệm vụ | Thời hạn
			14 | Y tế | Đạt | |
			15 | Hành chính công | Chưa đạt | Lắp máy tính | 2023`,
		"progress of tasks, numbered by row": `
			STT | Tên tiêu chí | Nhiệm vụ | Thời hạn | Kết quả thực hiện
			1 | Hành chính công | Lắp máy tính | 2023 | 50%
			2 | Tiếp cận pháp luật | Tuyên truyền | 2023 | Đang làm
			3 | Tiếp cận pháp luật | Tập huấn | 2023 | Đạt
			4 | Tiếp cận pháp luật | Hòa giải | 2023 | Đạt
			5 | Tiếp cận pháp luật | Báo cáo | 2023 | Đạt
			6 | Tiếp cận pháp luật | Sơ kết | 2023 | Đạt`,
	} {
		for _, sheets := range [][]string{{"Biểu 1", details, "Biểu 2", tasks}, {"Biểu 2", tasks, "Biểu 1", details}} {
			report, result := readOne(t, sheets...)
			if report.Sheet != "Biểu 1" || report.Criteria[14].Claim.Status != criteria.NotMet || report.Criteria[0].Claim.Status != criteria.Met {
				t.Errorf("%s: %s\n%s", name, report.Sheet, brief(report))
			}
			if tasks := report.Criteria[14].Tasks; len(tasks) != 1 || tasks[0].Text != "Lắp máy tính" {
				t.Errorf("%s: tasks %+v\n%s", name, tasks, findingLines(result))
			}
			if !strings.Contains(findingLines(result), "NTM110/table warning Biểu 2!") {
				t.Errorf("%s: the second table is not reported:\n%s", name, findingLines(result))
			}
		}
	}
}

func TestListOfUnmetCriteria(t *testing.T) {
	report, result := readOne(t, "Biểu", `
		Xã: Bản Bo
		Kỳ báo cáo: quý I/2023
		STT | Tên tiêu chí | Kết quả
		1 | Giáo dục | Chưa đạt
		2 | Văn hóa | Chưa đạt
		3 | Thu nhập | Chưa đạt
		4 | Y tế | Chưa đạt
		5 | Việc khác | Chưa đạt`)
	if got, want := brief(report), "5 not_met\n6 not_met\n10 not_met [10 unknown =not_met]\n14 not_met"; got != want {
		t.Errorf("got\n%s", got)
	}
	if got := findingLines(result); got != "NTM201/row warning Biểu!A8 5 Việc khác" {
		t.Errorf("findings:\n%s", got)
	}
}
