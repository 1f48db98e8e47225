package book

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

func value(t testing.TB, f *excelize.File, sheet, cell string) string {
	t.Helper()
	v, err := f.GetCellValue(sheet, cell)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestSheets(t *testing.T) {
	f := open(t, consolidated(t, summary(t, advanced(t), 3), someFindings()))
	want := []string{"Tổng hợp", "Ma trận", "Chỉ tiêu", "Nhiệm vụ", "Còn thiếu", "Kiểm tra", "Nguồn"}
	if got := f.GetSheetList(); !slices.Equal(got, want) {
		t.Errorf("sheets %q, want %q", got, want)
	}
	for _, name := range want {
		layout, err := f.GetPageLayout(name)
		if err != nil || *layout.Size != 9 || *layout.FitToWidth != 1 || *layout.Orientation != "landscape" {
			t.Errorf("%s: not A4 in landscape fitted to the width: %+v, %v", name, layout, err)
		}
	}
	for _, name := range want[1:] {
		if panes, err := f.GetPanes(name); err != nil || !panes.Freeze {
			t.Errorf("%s: header not frozen: %+v, %v", name, panes, err)
		}
	}
	defined := map[string]int{}
	for _, one := range f.GetDefinedName() {
		defined[one.Name]++
	}
	if defined["_xlnm.Print_Titles"] != 6 || defined["_xlnm.Print_Area"] != 7 || defined["_xlnm._FilterDatabase"] != 6 {
		t.Errorf("%v: want 6 sheets that repeat their header and can be filtered, 7 that say what is printed", defined)
	}
}

// The matrix must say of every commune and criterion what the report says,
// and its totals must be what a recount of its own letters gives.
func TestMatrix(t *testing.T) {
	rules := advanced(t)
	s := summary(t, rules, 23)
	f := open(t, consolidated(t, s, nil))
	byColumn := map[int]map[string]int{}
	for i, entry := range s.Groups[0].Entries {
		row := matrixFirst + i
		if got := value(t, f, MatrixSheet, page.Address(2, row)); got != entry.Report.Commune.Name {
			t.Errorf("row %d: %q, want %q", row, got, entry.Report.Commune.Name)
		}
		inRow := map[string]int{}
		for j, criterion := range entry.Report.Criteria {
			got := value(t, f, MatrixSheet, page.Address(leadColumns+1+j, row))
			if want := letter(criterion.Status); got != want {
				t.Errorf("row %d criterion %d: %q, want %q", row, j+1, got, want)
			}
			if byColumn[j] == nil {
				byColumn[j] = map[string]int{}
			}
			inRow[got]++
			byColumn[j][got]++
		}
		for k, status := range criteria.Statuses() {
			at := page.Address(leadColumns+len(rules.Criteria)+1+k, row)
			if got, want := value(t, f, MatrixSheet, at), strconv.Itoa(inRow[letter(status)]); got != want {
				t.Errorf("%s: %s, recounted %s", at, got, want)
			}
		}
	}
	last := matrixFirst + len(s.Groups[0].Entries)
	for k, status := range criteria.Statuses() {
		for j := range rules.Criteria {
			at := page.Address(leadColumns+1+j, last+k)
			if got, want := value(t, f, MatrixSheet, at), strconv.Itoa(byColumn[j][letter(status)]); got != want {
				t.Errorf("%s: %s, recounted %s", at, got, want)
			}
		}
	}
}

// Every formula, calculated anew by another program, gives the stored result.
func TestFormulas(t *testing.T) {
	data := consolidated(t, summary(t, advanced(t), 9), nil)
	f, count := open(t, data), map[string]int{}
	for _, cell := range formulas(t, data) {
		count[cell.sheet]++
		calculated, err := f.CalcCellValue(cell.sheet, cell.at, excelize.Options{RawCellValue: true})
		if err != nil || !sameNumber(calculated, cell.stored) {
			t.Errorf("%s!%s =%s: stored %q, calculated %q, %v", cell.sheet, cell.at, cell.formula, cell.stored, calculated, err)
		}
	}
	// 9 communes × 5, 19 criteria × 5 and 5 sums in the matrix; 9 figures, 19
	// criteria × 6 and 6 sums, 20 steps × 3 and 2 sums in the summary.
	if matrix, all := 9*5+19*5+5, 9+19*6+6+20*3+2; count[MatrixSheet] != matrix || count[SummarySheet] != all || count[TasksSheet] == 0 {
		t.Errorf("formulas %v, want %d and %d", count, matrix, all)
	}
}

func TestSummaryFigures(t *testing.T) {
	s := summary(t, advanced(t), 8)
	f := open(t, consolidated(t, s, nil))
	rows, err := f.GetRows(SummarySheet)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, row := range rows {
		if len(row) >= 3 {
			found[row[0]] = row[2]
		}
	}
	met := 0
	for _, r := range s.Reports() {
		for _, criterion := range r.Criteria {
			if criterion.Status == criteria.Met {
				met++
			}
		}
	}
	for label, want := range map[string]string{
		"Số xã có báo cáo": "8", "Kỳ báo cáo": "tháng 3/2023", "Số lượt tiêu chí: đạt": strconv.Itoa(met),
	} {
		if found[label] != want {
			t.Errorf("%s: %q, want %q", label, found[label], want)
		}
	}
}

// A row for each task, and one for a criterion that has none; nothing an
// office wrote becomes a formula.
func TestUnmet(t *testing.T) {
	s := summary(t, advanced(t), 12)
	want, dates := 0, 0
	for _, r := range s.Reports() {
		for _, criterion := range r.Unmet() {
			want += max(len(criterion.Tasks), 1)
			for _, task := range criterion.Tasks {
				if task.Deadline.End != "" {
					dates++
				}
			}
		}
	}
	f := open(t, consolidated(t, s, nil))
	rows, err := f.GetRows(TasksSheet)
	if err != nil {
		t.Fatal(err)
	}
	got, gotDates := 0, 0
	for i, row := range rows {
		if len(row) == 0 {
			continue
		}
		if _, err := strconv.Atoi(row[0]); err != nil {
			continue
		}
		got++
		if len(row) > 7 && row[7] == "31/05/2023" {
			gotDates++
		}
		if len(row) > 3 && strings.HasPrefix(row[3], "=1+1") {
			if formula, _ := f.GetCellFormula(TasksSheet, page.Address(4, i+1)); formula != "" {
				t.Errorf("row %d: an office's text became a formula", i+1)
			}
		}
	}
	if got != want || gotDates != dates || dates == 0 {
		t.Errorf("%d rows with %d dates, want %d with %d", got, gotDates, want, dates)
	}
}

func TestFindings(t *testing.T) {
	findings := someFindings()
	f := open(t, consolidated(t, summary(t, advanced(t), 1), findings))
	rows, err := f.GetRows(FindingsSheet)
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, row := range rows {
		if len(row) > 8 && strings.HasPrefix(row[2], "NTM") {
			codes = append(codes, row[2])
			if row[8] == "" || len(row) < 10 || row[9] == "" {
				t.Errorf("%s has no message or advice: %q", row[2], row)
			}
		}
	}
	ordered := slices.Clone(findings)
	finding.Sort(ordered)
	for i, want := range ordered {
		if i >= len(codes) || codes[i] != want.Code.String() {
			t.Fatalf("codes %q, want them as sorted: %v", codes, ordered)
		}
	}
	if len(codes) != len(findings) {
		t.Errorf("%d findings, want %d", len(codes), len(findings))
	}
}

// A report that no figure counts is listed all the same.
func TestSources(t *testing.T) {
	rules := advanced(t)
	draw := rand.New(rand.NewPCG(3, 4))
	first, second, lost := report(rules, 1, draw), report(rules, 1, draw), report(rules, 2, draw)
	second.File, lost.Rules = "bieu/trung.xlsx", nil
	f := open(t, consolidated(t, rollup.Summarise([]*criteria.Report{first, second, lost}), nil))
	all := allText(t, f, SourcesSheet)
	for _, r := range []*criteria.Report{first, second, lost} {
		if !strings.Contains(all, r.File) || !strings.Contains(all, r.SHA256) {
			t.Errorf("%s or its hash is not among the sources", r.File)
		}
	}
	said := allText(t, f, SummarySheet)
	for _, want := range []string{"bieu/xa-01.xlsx: trùng xã và kỳ với bieu/trung.xlsx", "bieu/xa-02.xlsx: chưa rõ bộ tiêu chí"} {
		if !strings.Contains(said, want) {
			t.Errorf("the summary does not say %q", want)
		}
	}
}

func allText(t *testing.T, f *excelize.File, sheet string) string {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, row := range rows {
		all.WriteString(strings.Join(row, "\t") + "\n")
	}
	return all.String()
}

// Rule sets are never mixed: each has its own matrix.
func TestTwoRuleSets(t *testing.T) {
	draw := rand.New(rand.NewPCG(5, 6))
	var reports []*criteria.Report
	for i, rules := range ruleSets(t) {
		reports = append(reports, report(rules, i+1, draw))
	}
	f := open(t, consolidated(t, rollup.Summarise(reports), nil))
	want := []string{"Tổng hợp", "Ma trận", "Ma trận 2", "Chỉ tiêu", "Nhiệm vụ", "Còn thiếu", "Kiểm tra", "Nguồn"}
	if got := f.GetSheetList(); !slices.Equal(got, want) {
		t.Errorf("sheets %q, want %q", got, want)
	}
}

func TestEmpty(t *testing.T) {
	f := open(t, consolidated(t, rollup.Summary{}, nil))
	if all := allText(t, f, SummarySheet); !strings.Contains(all, "Không có biểu nào") {
		t.Errorf("an empty summary says %q", all)
	}
}

func TestSameBytes(t *testing.T) {
	s := summary(t, advanced(t), 4)
	first := consolidated(t, s, someFindings())
	reversed := someFindings()
	slices.Reverse(reversed)
	for range 29 {
		if !bytes.Equal(first, consolidated(t, s, reversed)) {
			t.Fatal("the same summary gave other bytes")
		}
	}
}

// A text over the limit of a cell, and of a row's height, goes on below it.
func TestLongText(t *testing.T) {
	draw := rand.New(rand.NewPCG(7, 8))
	r := report(advanced(t), 1, draw)
	r.Criteria[0].Status = criteria.NotMet
	r.Criteria[0].Tasks = []criteria.Task{{Text: strings.Repeat("dài ", 10000)}}
	f := open(t, consolidated(t, rollup.Summarise([]*criteria.Report{r}), nil))
	if n := strings.Count(allText(t, f, TasksSheet), "dài"); n != 10000 {
		t.Errorf("%d of 10000 words are in the sheet", n)
	}
}

// 31/03/2023 is day 45016 of spreadsheets, by their own calendars.
func TestDateSerial(t *testing.T) {
	for day, want := range map[criteria.Date]int{"2023-03-31": 45016, "2024-12-31": 45657, "1900-03-01": 61} {
		if got, ok := dateSerial(day); !ok || got != want {
			t.Errorf("%s: %d, %v, want %d", day, got, ok, want)
		}
	}
	for _, day := range []criteria.Date{"", "2023", "2023-13-01"} {
		if _, ok := dateSerial(day); ok {
			t.Errorf("%q was taken for a day", day)
		}
	}
}
