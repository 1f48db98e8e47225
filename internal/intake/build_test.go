package intake

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// sheetOf makes a sheet of a drawing: a line is a row, "|" parts cells. "<"
// merges a cell with the one to its left, "^" with the one above, "#" makes a
// number ("#0.925 0%" with a number format), "!" an error value, "=?" a formula
// without a result; "\n" is a line break. A line "+3" leaves rows blank.
func sheetOf(name, drawing string) *sheet.Sheet {
	d := &drawer{s: &sheet.Sheet{Name: name}, anchor: make(map[[2]int][2]int)}
	row := 1
	for _, text := range strings.Split(strings.Trim(drawing, "\n"), "\n") {
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		if n, ok := strings.CutPrefix(text, "+"); ok {
			skip := 0
			fmt.Sscan(n, &skip)
			row += min(max(skip, 0), 1000)
			continue
		}
		for i, cell := range strings.Split(text, "|") {
			d.draw(row, i+1, strings.TrimSpace(cell))
		}
		row++
	}
	d.merge()
	return d.s
}

type drawer struct {
	s      *sheet.Sheet
	anchor map[[2]int][2]int
}

func (d *drawer) draw(row, col int, text string) {
	here := [2]int{row, col}
	switch text {
	case "":
		return
	case "<":
		d.anchor[here] = d.anchorOf(row, col-1)
		return
	case "^":
		d.anchor[here] = d.anchorOf(row-1, col)
		return
	}
	c := sheet.Cell{Row: row, Col: col, Kind: sheet.Text, Style: &sheet.Style{}}
	c.Value = strings.ReplaceAll(text, `\n`, "\n")
	switch {
	case text == "=?":
		c.Kind, c.Formula, c.Value = sheet.NoResult, true, ""
	case text[0] == '!':
		c.Kind, c.Value = sheet.Error, text[1:]
	case text[0] == '#':
		value, format, _ := strings.Cut(text[1:], " ")
		c.Kind, c.Value, c.Style = sheet.Number, value, &sheet.Style{Format: format}
	}
	d.s.Cells = append(d.s.Cells, c)
}

func (d *drawer) anchorOf(row, col int) [2]int {
	if a, ok := d.anchor[[2]int{row, col}]; ok {
		return a
	}
	return [2]int{row, col}
}

func (d *drawer) merge() {
	ranges := make(map[[2]int]*sheet.Range)
	for here, a := range d.anchor {
		r := ranges[a]
		if r == nil {
			r = &sheet.Range{Row1: a[0], Col1: a[1], Row2: a[0], Col2: a[1]}
			ranges[a] = r
		}
		r.Row2, r.Col2 = max(r.Row2, here[0]), max(r.Col2, here[1])
	}
	for _, r := range ranges {
		d.s.Merges = append(d.s.Merges, *r)
	}
}

// known loads the rule sets and regions that the program embeds.
func known(t testing.TB) Known {
	t.Helper()
	k := Known{RuleSets: []*criteria.RuleSet{
		loadRules(t, "ntm-nang-cao-2021-2025.json"), loadRules(t, "ntm-2021-2025.json"),
	}}
	regions, err := criteria.ParseRegions(readFile(t, "regions.json"))
	if err != nil {
		t.Fatal(err)
	}
	k.Regions = regions
	return k
}

func loadRules(t testing.TB, name string) *criteria.RuleSet {
	t.Helper()
	rules, err := criteria.ParseRuleSet(readFile(t, name))
	if err != nil {
		t.Fatal(err)
	}
	return rules
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "templates", "rules", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// read reads a workbook of drawings: name, drawing, name, drawing …
func read(t testing.TB, drawings ...string) Result {
	t.Helper()
	wb := &sheet.Workbook{}
	for i := 0; i+1 < len(drawings); i += 2 {
		wb.Sheets = append(wb.Sheets, sheetOf(drawings[i], drawings[i+1]))
	}
	return Read(wb, Source{File: "a.xlsx", SHA256: "00"}, known(t))
}

// readOne is read for workbooks that must give one report.
func readOne(t testing.TB, drawings ...string) (*criteria.Report, Result) {
	t.Helper()
	result := read(t, drawings...)
	if len(result.Reports) != 1 {
		t.Fatalf("%d reports, want 1; findings:\n%s", len(result.Reports), findingLines(result))
	}
	return result.Reports[0], result
}

// findingLines prints findings as "NTM110 info Sheet!F3 args".
func findingLines(r Result) string {
	var lines []string
	for _, f := range r.Findings {
		code := f.Code.String()
		if f.Variant != "" {
			code += "/" + f.Variant
		}
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %s %s!%s %s", code, f.Severity, f.Sheet, f.Cell, strings.Join(f.Args, " ; "))))
	}
	return strings.Join(lines, "\n")
}

// brief prints what a report says of its criteria, one a line: number, claim,
// value; indicators in brackets.
func brief(r *criteria.Report) string {
	var lines []string
	for _, c := range r.Criteria {
		if c.Row == (criteria.Ref{}) && c.Claim.Status == criteria.Unknown && len(c.Tasks) == 0 {
			continue
		}
		line := fmt.Sprintf("%d %s%s", c.Number, c.Claim.Status, valueText(c.Value))
		for _, i := range c.Indicators {
			line += fmt.Sprintf(" [%s %s%s%s]", i.ID, i.Claim.Status, valueText(i.Value), statedText(i.Stated))
		}
		for _, task := range c.Tasks {
			line += fmt.Sprintf(" {%s; %s; %s; %s}", task.Text, task.Lead, strings.Join(task.Support, ","), task.Deadline.End)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func valueText(v criteria.Value) string {
	switch v.Answer {
	case criteria.NoAnswer:
		return ""
	case criteria.NumberAnswer:
		return " =" + v.Number.String()
	case criteria.LevelAnswer:
		return " =" + v.Level.Text
	case criteria.VerdictAnswer:
		return " =" + v.Status.String()
	case criteria.YesAnswer:
		return " =yes"
	case criteria.NoneAnswer:
		return " =none"
	case criteria.NotApplicable:
		return " =n/a"
	}
	return " ?" + v.Text
}

func statedText(r criteria.Requirement) string {
	if r.Text == "" {
		return ""
	}
	return " >" + r.Text
}

// tidy strips the indentation of an expected text.
func tidy(text string) string {
	var lines []string
	for _, l := range strings.Split(strings.TrimSpace(text), "\n") {
		lines = append(lines, strings.TrimSpace(l))
	}
	return strings.Join(lines, "\n")
}

func TestOnlyIndicatorTwice(t *testing.T) {
	report, result := readOne(t, "Tiêu chí", head+`
		TT | Tiêu chí | Kết quả | Đánh giá
		4 | Điện | 99% | Đạt
		6 | Văn hóa | | Đạt
		4.1 | Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện | 80% | Chưa đạt`)
	if n := len(report.Criteria[3].Indicators); n != 1 {
		t.Errorf("%d indicators of criterion 4", n)
	}
	if got := findingLines(result); !strings.Contains(got, "NTM103 error Tiêu chí!A") {
		t.Errorf("findings:\n%s", got)
	}
}
