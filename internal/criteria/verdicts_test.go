package criteria_test

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tieuchi/internal/checks"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
	"tieuchi/templates"
)

// verdictCase is a line of testdata/verdicts.tsv, by the names of its columns.
type verdictCase map[string]string

// TestVerdictTable holds the whole way from a workbook's cells to verdict and
// findings against a table that was worked out by hand. A line that disagrees
// is looked into: the program is not asked what the line should say.
func TestVerdictTable(t *testing.T) {
	cases := readTable(t, "testdata/verdicts.tsv")
	checkBreadth(t, cases)
	house := newHouse(t)
	for _, c := range cases {
		r, found := house.judge(t, c, c.sheet(t, house))
		if c["overlay"] != "" && (r.Rules.Overlay == nil || len(r.Rules.Overlay.Rows) == 0) {
			t.Errorf("line %s was not judged by its overlay", c["line"])
		}
		from, evidence, status := c.outcome(t, r)
		got := []string{from, evidence, status, codesOn(found, c.criterion(), c["indicator"])}
		want := []string{c["from"], c["evidence"], c["status"], c["findings"]}
		if !slices.Equal(got, want) {
			t.Errorf("line %s: %s %s %s %s overlay %q, workbook %q, value %q, claim %q:\n got %v\nwant %v, as %s",
				c["line"], c["rule_set"], c["indicator"], c["place"], c["period"], c["overlay"], c["workbook"],
				c["value"], c["claim"], got, want, c["why"])
		}
	}
}

// checkBreadth holds how much the table covers: one cut short would pass.
func checkBreadth(t *testing.T, cases []verdictCase) {
	t.Helper()
	combinations, byOverlay := map[string]bool{}, 0
	for _, c := range cases {
		combinations[strings.Join([]string{c["rule_set"], c["indicator"], c["place"], c["period"], c["overlay"], c["claim"]}, "|")] = true
		if c["from"] == "overlay" {
			byOverlay++
		}
	}
	if len(cases) < 500 || len(combinations) < 250 || byOverlay < 90 {
		t.Errorf("%d lines, %d combinations of indicator, place, period, overlay and claim, %d judged by an overlay",
			len(cases), len(combinations), byOverlay)
	}
}

// TestCriterionTable does the same for criteria of several indicators.
func TestCriterionTable(t *testing.T) {
	const least = 100 // lines: a table cut short would pass
	cases := readTable(t, "testdata/criteria.tsv")
	if len(cases) < least {
		t.Errorf("%d lines, want at least %d", len(cases), least)
	}
	house := newHouse(t)
	for _, c := range cases {
		r, found := house.judge(t, c, c.criterionSheet(t, house))
		result := r.Criteria[c.criterion()-1]
		got := []string{result.Evidence.String(), result.Status.String(), codesOn(found, c.criterion(), "")}
		want := []string{c["evidence"], c["status"], c["findings"]}
		if !slices.Equal(got, want) {
			t.Errorf("line %s: %s %s %s %s, claim %q %s:\n got %v\nwant %v, as %s",
				c["line"], c["rule_set"], c["criterion"], c["place"], c["rows"], c["claim"], c["option"], got, want, c["why"])
		}
	}
}

// readTable reads a tab-separated file with a line of names and comments.
func readTable(t *testing.T, name string) []verdictCase {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	var cases []verdictCase
	for i, line := range strings.Split(strings.TrimRight(string(data), "\n"), "\n") {
		cells := strings.Split(line, "\t")
		switch {
		case strings.HasPrefix(line, "#"):
			continue
		case names == nil:
			names = cells
			continue
		case len(cells) != len(names):
			t.Fatalf("%s:%d: %d cells, want %d", name, i+1, len(cells), len(names))
		}
		c := verdictCase{"line": strconv.Itoa(i + 1)}
		for j, cell := range cells {
			c[names[j]] = cell
		}
		cases = append(cases, c)
	}
	return cases
}

// house is what the program knows: its own rule sets and regions.
type house struct {
	rules   map[string]*criteria.RuleSet
	regions criteria.Regions
}

func newHouse(t *testing.T) house {
	t.Helper()
	h := house{rules: map[string]*criteria.RuleSet{}}
	for _, file := range templates.RuleSets() {
		rules, err := criteria.ParseRuleSet(file.Data)
		if err != nil {
			t.Fatal(err)
		}
		h.rules[map[string]string{"ntm-nang-cao-2021-2025": "nc", "ntm-2021-2025": "ntm"}[rules.ID]] = rules
	}
	regions, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	h.regions = regions
	return h
}

// judge runs a sheet through reading, verdicts and checks.
func (h house) judge(t *testing.T, c verdictCase, s *sheet.Sheet) (*criteria.Report, []finding.Finding) {
	t.Helper()
	rules := h.rules[c["rule_set"]]
	if rows := c.overlay(t, rules); len(rows) > 0 {
		rules = rules.With(&criteria.Overlay{File: "tinh.xlsx", RuleSet: rules.ID, Rows: rows})
	}
	if c["option"] == "basically" {
		lenient := *rules
		lenient.BasicallyMetCounts = true
		rules = &lenient
	}
	result := intake.Read(&sheet.Workbook{Sheets: []*sheet.Sheet{s}}, intake.Source{File: "a.xlsx"},
		intake.Known{RuleSets: []*criteria.RuleSet{rules}, Force: rules, Regions: h.regions})
	if len(result.Reports) != 1 {
		t.Fatalf("line %s: %d reports: %v", c["line"], len(result.Reports), result.Findings)
	}
	r := result.Reports[0]
	criteria.Evaluate(r, c["option"] == "trust")
	return r, append(result.Findings, checks.Report(r)...)
}

func (c verdictCase) criterion() int {
	id := c["indicator"] + c["criterion"] // a table has one of the two
	head, _, _ := strings.Cut(id, ".")
	number, _ := strconv.Atoi(head)
	return number
}

// overlay reads "TDMNPB 2023: ≥ 90% // ≥ 85%", and "2.2.1: ≥ 70%" for an
// indicator that is not the line's own.
func (c verdictCase) overlay(t *testing.T, rules *criteria.RuleSet) []criteria.OverlayRow {
	t.Helper()
	var rows []criteria.OverlayRow
	for text := range strings.SplitSeq(c["overlay"], " // ") {
		if text == "" {
			continue
		}
		row := criteria.OverlayRow{ID: c["indicator"], Criterion: c.criterion()}
		if scope, rest, ok := strings.Cut(text, ": "); ok {
			text = rest
			for word := range strings.FieldsSeq(scope) {
				switch year, err := strconv.Atoi(word); {
				case err == nil:
					row.Year = year
				case strings.Contains(word, "."):
					row.ID = word
				default:
					row.Region = criteria.Region(word)
				}
			}
		}
		unit, kind := criteria.Unit("%"), criteria.PercentMin
		if ind := rules.Indicator(strings.TrimSuffix(row.ID, ".1")); ind != nil {
			unit, kind = ind.Unit, ind.Kind
		}
		if ind := rules.Indicator(row.ID); ind != nil {
			unit, kind = ind.Unit, ind.Kind
		}
		row.Requirement, _ = reading.Requirement(textCell(text), unit, kind)
		row.Requirement.From = criteria.FromOverlay
		rows = append(rows, row)
	}
	return rows
}

// outcome is what came of the line's row: a row 4 is its criterion's own.
func (c verdictCase) outcome(t *testing.T, r *criteria.Report) (from, evidence, status string) {
	t.Helper()
	result := r.Criteria[c.criterion()-1]
	for _, row := range result.Indicators {
		switch id := c["indicator"]; {
		case !strings.Contains(id, "."):
			return row.Requirement.From.String(), result.Evidence.String(), result.Status.String()
		case row.ID == id || row.ID+".1" == id:
			return row.Requirement.From.String(), row.Evidence.String(), row.Status.String()
		}
	}
	t.Errorf("line %s: no row %s was read", c["line"], c["indicator"])
	return "", "", ""
}

// codesOn are the codes of the findings on a criterion and, where one is named,
// its indicator; what is missing (102) and tasks (4xx) are other matters.
func codesOn(found []finding.Finding, criterion int, indicator string) string {
	var codes []string
	for _, f := range found {
		own := indicator == "" || f.Indicator == "" || f.Indicator == indicator || f.Indicator+".1" == indicator
		if f.Criterion == criterion && own && f.Code != 102 && f.Code/100 != 4 {
			codes = append(codes, strings.TrimPrefix(f.Code.String(), "NTM"))
		}
	}
	slices.Sort(codes)
	if len(codes) == 0 {
		return "-"
	}
	return strings.Join(codes, " ")
}

func textCell(text string) *sheet.Cell {
	return &sheet.Cell{Row: 1, Col: 1, Kind: sheet.Text, Value: text, Style: &sheet.Style{}}
}

// sheet draws a workbook in which only the line's row says something; the other
// criteria stand there with a verdict, as on a form.
func (c verdictCase) sheet(t *testing.T, h house) *sheet.Sheet {
	t.Helper()
	own := [][]string{{c["indicator"], "", c["workbook"], c["value"], c["claim"]}}
	if strings.Contains(c["indicator"], ".") {
		own = [][]string{{strconv.Itoa(c.criterion()), "", "", "", ""}, own[0]}
	}
	return c.draw(h, own)
}

// criterionSheet draws the rows of one criterion.
func (c verdictCase) criterionSheet(t *testing.T, h house) *sheet.Sheet {
	t.Helper()
	own := [][]string{{c["criterion"], "", "", "", c["claim"]}}
	for row := range strings.SplitSeq(c["rows"], " // ") {
		if row == "" {
			continue
		}
		cells := strings.Split(row, "·")
		if len(cells) != 4 {
			t.Fatalf("line %s: %q has %d cells", c["line"], row, len(cells))
		}
		own = append(own, []string{cells[0], "", cells[1], cells[2], cells[3]})
	}
	return c.draw(h, own)
}

// draw puts the rows into a sheet with the usual head and columns.
func (c verdictCase) draw(h house, own [][]string) *sheet.Sheet {
	rules := h.rules[c["rule_set"]]
	rows := [][]string{{"Xã: Bản Bo"}}
	province, region, _ := strings.Cut(c["place"], "/")
	for label, text := range map[string]string{"Tỉnh": province, "Vùng": region, "Kỳ báo cáo": c["period"]} {
		if text != "" && text != "-" {
			rows = append(rows, []string{label + ": " + text})
		}
	}
	slices.SortFunc(rows[1:], slices.Compare) // maps have no order
	rows = append(rows, []string{"TT", "Nội dung tiêu chí", "Yêu cầu", "Kết quả", "Đánh giá"})
	for _, criterion := range rules.Criteria {
		if criterion.Number != c.criterion() {
			rows = append(rows, []string{strconv.Itoa(criterion.Number), criterion.Name, "", "", "Đạt"})
			continue
		}
		for _, row := range own {
			row[1] = nameOf(rules, criterion, row[0])
			rows = append(rows, row)
		}
	}
	return drawn(rows)
}

// nameOf is what stands beside a number on the form.
func nameOf(rules *criteria.RuleSet, criterion criteria.Criterion, id string) string {
	if !strings.Contains(id, ".") {
		return criterion.Name
	}
	for _, name := range []string{id, strings.TrimSuffix(id, ".1")} {
		if ind := rules.Indicator(name); ind != nil {
			return ind.Text
		}
	}
	return fmt.Sprintf("Nội dung %s do tỉnh bổ sung", id)
}

// drawn makes cells of texts: "#0.9 0%" is a stored number with its format,
// "!#REF!" an error value.
func drawn(rows [][]string) *sheet.Sheet {
	s := &sheet.Sheet{Name: "Biểu"}
	for i, row := range rows {
		for j, text := range row {
			if text == "" {
				continue
			}
			cell := *textCell(text)
			cell.Row, cell.Col = i+1, j+1
			if number, ok := strings.CutPrefix(text, "#"); ok {
				value, format, _ := strings.Cut(number, " ")
				cell.Kind, cell.Value, cell.Style = sheet.Number, value, &sheet.Style{Format: format}
			}
			if fault, ok := strings.CutPrefix(text, "!"); ok {
				cell.Kind, cell.Value = sheet.Error, fault
			}
			s.Cells = append(s.Cells, cell)
		}
	}
	return s
}
