package book

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
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

// later draws a second side: the same communes in June with other verdicts, one
// gone and one new; the first of them does not say its period.
func later(t testing.TB, rules *criteria.RuleSet, communes int) rollup.Comparison {
	t.Helper()
	draw := rand.New(rand.NewPCG(5, 6))
	var reports []*criteria.Report
	for i := range communes {
		r := report(rules, i+2, draw)
		r.File = strings.Replace(r.File, "bieu", "bieu-6", 1)
		r.Period = criteria.Period{Text: "6 tháng đầu năm 2023", End: "2023-06-30"}
		reports = append(reports, r)
	}
	reports[0].Period = criteria.Period{}
	return rollup.Compare(summary(t, rules, communes), rollup.Summarise(reports))
}

func comparison(t testing.TB, c rollup.Comparison) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Comparison(&out, c, Options{Version: "0.0.0"}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// kindOf is the sign of a mark, "Đ" for what is met without a sign, else "".
func kindOf(mark string) string {
	if sign := strings.TrimRight(mark, "ĐCBKX?"); sign != "" {
		return sign
	}
	if mark == "Đ" {
		return mark
	}
	return ""
}

// signedText is a difference as excelize reads the cells: it passes over the
// format's part for zero, where spreadsheets show 0.
func signedText(n int) string { return fmt.Sprintf("%+d", n) }

// The matrix holds every mark, and its counts are those of the marks recounted.
func TestByCommune(t *testing.T) {
	rules := advanced(t)
	c := later(t, rules, 12)
	g := c.Groups[0]
	f := open(t, comparison(t, c))
	n := len(rules.Criteria)
	byColumn := make([]map[string]int, n)
	for j := range byColumn {
		byColumn[j] = map[string]int{}
	}
	for i, commune := range g.Communes {
		row, signs := comparedFirst+i, map[string]int{}
		if got := value(t, f, ByCommune, page.Address(2, row)); got != commune.Report().Commune.Name {
			t.Errorf("row %d: %q, want %q", row, got, commune.Report().Commune.Name)
		}
		for j, change := range commune.Criteria {
			mark := value(t, f, ByCommune, page.Address(leadColumns+1+j, row))
			if mark != change.Mark() {
				t.Errorf("row %d criterion %d: %q, want %q", row, j+1, mark, change.Mark())
			}
			signs[kindOf(mark)]++
			byColumn[j][fmt.Sprint(int(commune.Side()))+kindOf(mark)]++
		}
		for k, want := range countsOf(commune.Side(), signs) {
			if got := value(t, f, ByCommune, page.Address(leadColumns+n+1+k, row)); got != want {
				t.Errorf("row %d count %d: %s, recounted %s", row, k, got, want)
			}
		}
	}
	row := comparedFirst + len(g.Communes)
	for j, s := range byColumn {
		for k, want := range []int{s["0Đ"] + s["0−"], s["0+"], s["0−"], s["0Đ"] + s["0+"], s["1Đ"], s["2Đ"]} {
			if got := value(t, f, ByCommune, page.Address(leadColumns+1+j, row+k)); got != strconv.Itoa(want) {
				t.Errorf("criterion %d line %d: %s, recounted %d", j+1, k, got, want)
			}
		}
	}
}

// countsOf are the counts that a row of marks must have.
func countsOf(side rollup.Side, signs map[string]int) []string {
	plain := strconv.Itoa(signs["Đ"])
	switch side {
	case rollup.NewSide:
		return []string{"", "", "", plain, ""}
	case rollup.OldSide:
		return []string{plain, "", "", "", ""}
	}
	return []string{strconv.Itoa(signs["Đ"] + signs["−"]), strconv.Itoa(signs["+"]), strconv.Itoa(signs["−"]),
		strconv.Itoa(signs["Đ"] + signs["+"]), signedText(signs["+"] - signs["−"])}
}

// Every formula, calculated anew, gives the stored result.
func TestComparedFormulas(t *testing.T) {
	c := later(t, advanced(t), 9)
	f := open(t, comparison(t, c))
	count := 0
	for _, sheet := range f.GetSheetList() {
		eachFormula(t, f, sheet, func(at, formula, stored string) {
			count++
			calculated, err := f.CalcCellValue(sheet, at)
			if err != nil || calculated != stored || stored == "" {
				t.Errorf("%s!%s =%s: stored %q, calculated %q, %v", sheet, at, formula, stored, calculated, err)
			}
		})
	}
	g := c.Groups[0]
	late := len(g.Overdue) + len(g.Review)
	// The matrix: 8 communes × 5, one each of one side, 6 lines × 19 and their
	// sums. The totals: 3 differences, 19 × 2, 7 sums. One for each late task.
	if want := 8*5 + 2 + 6*19 + 6 + 3 + 19*2 + 7 + late; count != want || late == 0 {
		t.Errorf("%d formulas, want %d", count, want)
	}
}

func eachFormula(t *testing.T, f *excelize.File, sheet string, visit func(at, formula, stored string)) {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for r, row := range rows {
		for col, stored := range row {
			at := page.Address(col+1, r+1)
			formula, err := f.GetCellFormula(sheet, at)
			if err != nil {
				t.Fatal(err)
			}
			if formula != "" {
				visit(at, formula, stored)
			}
		}
	}
}

// The sheet of totals says what the verdicts add up to.
func TestComparedTotals(t *testing.T) {
	c := later(t, advanced(t), 9)
	var before, after, gained, lost int
	for _, commune := range c.Groups[0].Communes {
		if commune.Side() != rollup.BothSides {
			continue
		}
		for i := range commune.Old.Criteria {
			was, is := commune.Old.Criteria[i].Status == criteria.Met, commune.New.Criteria[i].Status == criteria.Met
			for n, yes := range map[*int]bool{&before: was, &after: is, &gained: is && !was, &lost: was && !is} {
				if yes {
					*n++
				}
			}
		}
	}
	rows, err := open(t, comparison(t, c)).GetRows(ComparedSheet)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, row := range rows {
		if len(row) > 0 {
			found[row[0]] = strings.Join(slices.DeleteFunc(slices.Clone(row[1:]), func(s string) bool { return s == "" }), " ")
		}
	}
	for label, want := range map[string]string{
		"Số xã có báo cáo": "9 9 +0", "Số xã so sánh được (có báo cáo ở cả hai kỳ)": "8 8",
		"Số lượt tiêu chí đạt của các xã so sánh được": fmt.Sprint(before, after, " ") + signedText(after-before),
		"Số lượt tiêu chí đạt thêm":                    strconv.Itoa(gained), "Số lượt tiêu chí không còn đạt": strconv.Itoa(lost),
		"Số xã không ghi kỳ báo cáo nên không xét được nhiệm vụ quá hạn": "1",
	} {
		if found[label] != want {
			t.Errorf("%s: %q, want %q", label, found[label], want)
		}
	}
}

// A row for each change and each late task, with real dates; nothing an office
// wrote becomes a formula.
func TestComparedLists(t *testing.T) {
	c := later(t, advanced(t), 12)
	g := c.Groups[0]
	changes := 0
	for _, commune := range g.Communes {
		if commune.Side() != rollup.BothSides {
			changes++
			continue
		}
		for _, change := range commune.Criteria {
			if change.Before != change.After {
				changes++
			}
		}
	}
	f := open(t, comparison(t, c))
	if got := numbered(t, f, ChangesSheet); got != changes {
		t.Errorf("%d changes, want %d", got, changes)
	}
	if got := numbered(t, f, OverdueSheet); got != len(g.Overdue)+len(g.Review) || len(g.Overdue) == 0 || len(g.Review) == 0 {
		t.Errorf("%d late tasks, want %d + %d", got, len(g.Overdue), len(g.Review))
	}
	if got := numbered(t, f, SourcesSheet); got != 24 {
		t.Errorf("%d sources", got)
	}
	rows, err := f.GetRows(OverdueSheet)
	if err != nil {
		t.Fatal(err)
	}
	top := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 0 && row[0] == "TT" })
	first := rows[top+1]
	if first[4] != "Quá hạn" || first[8] != "31/05/2023" || first[9] != "30/06/2023" || first[10] != "30" || !strings.HasPrefix(first[5], "=1+1") {
		t.Errorf("first late task %q", first)
	}
	if formula, err := f.GetCellFormula(OverdueSheet, page.Address(6, top+2)); err != nil || formula != "" {
		t.Errorf("a task became the formula %q, %v", formula, err)
	}
	if !strings.Contains(strings.Join(rows[3], " "), "Bản Mẫu 2") {
		t.Errorf("the commune without a period is not told: %q", rows[3])
	}
}

// numbered counts the rows that begin with a number.
func numbered(t *testing.T, f *excelize.File, sheet string) int {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, row := range rows {
		if len(row) > 0 {
			if _, err := strconv.Atoi(row[0]); err == nil {
				n++
			}
		}
	}
	return n
}

// One matrix a rule set; every sheet says that it is no commune's.
func TestComparedSheets(t *testing.T) {
	f := open(t, comparison(t, later(t, advanced(t), 4)))
	if want := []string{ComparedSheet, ByCommune, ChangesSheet, OverdueSheet, SourcesSheet}; !slices.Equal(f.GetSheetList(), want) {
		t.Errorf("sheets %q", f.GetSheetList())
	}
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		marked := false
		for i, row := range rows {
			marked = marked || slices.ContainsFunc(row, func(cell string) bool { return finding.MarksResult(i+1, cell) })
		}
		if !marked {
			t.Errorf("%s would be read as a commune's sheet", sheet)
		}
	}
	draw := rand.New(rand.NewPCG(1, 1))
	var old, new []*criteria.Report
	for _, rules := range ruleSets(t) {
		for i := range 2 {
			old, new = append(old, report(rules, i, draw)), append(new, report(rules, i, draw))
		}
	}
	if f = open(t, comparison(t, rollup.Compare(rollup.Summarise(old), rollup.Summarise(new)))); !slices.Contains(f.GetSheetList(), "Theo xã 2") {
		t.Errorf("sheets %q", f.GetSheetList())
	}
	if f = open(t, comparison(t, rollup.Compare(rollup.Summary{}, rollup.Summary{}))); len(f.GetSheetList()) != 4 {
		t.Errorf("sheets of nothing %q", f.GetSheetList())
	}
}

// What is in no figure is said.
func TestComparedDoubts(t *testing.T) {
	rules, draw := advanced(t), rand.New(rand.NewPCG(2, 2))
	old, twice, new, other := report(rules, 1, draw), report(rules, 1, draw), report(rules, 1, draw), report(rules, 4, draw)
	twice.File, other.File, other.Rules, new.Illustrative = "hai.xlsx", "khong-ro.xlsx", nil, true
	c := rollup.Compare(rollup.Summarise([]*criteria.Report{old, twice, other}), rollup.Summarise([]*criteria.Report{new}))
	c.NewUnread = []string{"hong.xlsx"}
	f := open(t, comparison(t, c))
	rows, err := f.GetRows(ComparedSheet)
	if err != nil {
		t.Fatal(err)
	}
	all := ""
	for _, row := range rows {
		all += strings.Join(row, " ") + "\n"
	}
	for _, want := range []string{"hai.xlsx (kỳ trước): trùng", "khong-ro.xlsx (kỳ trước): chưa rõ bộ tiêu chí", "hong.xlsx (kỳ này): không đọc được",
		"(NTM502)", "Kỳ này: số liệu minh họa"} {
		if !strings.Contains(all, want) {
			t.Errorf("lacks %q in\n%s", want, all)
		}
	}
	if got := numbered(t, f, SourcesSheet); got != 5 {
		t.Errorf("%d sources", got)
	}
}

func TestComparisonSameBytes(t *testing.T) {
	c := later(t, advanced(t), 5)
	want := comparison(t, c)
	for range 4 {
		if !bytes.Equal(comparison(t, c), want) {
			t.Fatal("the bytes differ")
		}
	}
}

// TestComparisonOffice lets LibreOffice calculate every formula anew.
func TestComparisonOffice(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	dir := t.TempDir()
	data, name := comparison(t, later(t, advanced(t), 9)), filepath.Join(dir, "so-sanh.xlsx")
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
	office(t, dir, "xlsx", name)
	calculated, err := os.ReadFile(filepath.Join(dir, "out", "so-sanh.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	ours, theirs := open(t, data), open(t, calculated)
	for _, sheet := range []string{ComparedSheet, ByCommune, OverdueSheet} {
		eachFormula(t, ours, sheet, func(at, _, stored string) {
			if got := value(t, theirs, sheet, at); got != stored {
				t.Errorf("%s!%s: LibreOffice calculates %q, stored %q", sheet, at, got, stored)
			}
		})
	}
}
