package book

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// linkOf is a link as it stands in the file.
type linkOf struct {
	From string `xml:"ref,attr"`
	To   string `xml:"location,attr"`
	Tip  string `xml:"tooltip,attr"`
}

// links are the links of the number-th sheet, by the cells that have them.
func links(t *testing.T, data []byte, number int) map[string]linkOf {
	t.Helper()
	var sheet struct {
		Links []linkOf `xml:"hyperlinks>hyperlink"`
	}
	if err := xml.Unmarshal(part(t, data, fmt.Sprintf("xl/worksheets/sheet%d.xml", number)), &sheet); err != nil {
		t.Fatal(err)
	}
	byCell := map[string]linkOf{}
	for _, one := range sheet.Links {
		byCell[one.From] = one
	}
	return byCell
}

// rowIn is the row that a link leads to on a sheet.
func rowIn(t *testing.T, one linkOf, sheet string) int {
	t.Helper()
	row, err := strconv.Atoi(strings.TrimPrefix(one.To, "'"+sheet+"'!A"))
	if err != nil {
		t.Fatalf("%+v does not lead to %s", one, sheet)
	}
	return row
}

// A verdict leads to its figures, these to their source, and it names its cell.
func TestLinks(t *testing.T) {
	s := country(t, 3)
	data := consolidated(t, s, nil)
	f, table, sources := open(t, data), indicatorTable(), sourceTable()
	matrix, indicators := links(t, data, 2), links(t, data, 3)
	at := func(sheet string, column, row int) string { return value(t, f, sheet, page.Address(column, row)) }
	for i, entry := range s.Groups[0].Entries {
		first := 0
		for _, c := range entry.Report.Criteria {
			one := matrix[page.Address(leadColumns+c.Number, matrixFirst+i)]
			row := rowIn(t, one, IndicatorsSheet)
			name, number := at(IndicatorsSheet, table.at(finding.HeadCommune), row), at(IndicatorsSheet, table.at(finding.HeadCriterion), row)
			if name != communeName(entry.Report) || number != fmt.Sprint(c.Number) || at(IndicatorsSheet, table.at(finding.HeadIndicator), row) != "" {
				t.Errorf("%s leads to criterion %s of %s", one.From, number, name)
			}
			if want := fmt.Sprintf("%s, %s!%s", entry.Report.File, c.Row.Sheet, c.Row.Cell); !strings.HasPrefix(one.Tip, want) {
				t.Errorf("%s says %q, want %q", one.From, one.Tip, want)
			}
			if c.Number == 1 {
				first = row
			}
			source := rowIn(t, indicators[page.Address(table.at(finding.HeadOwnCell), row)], SourcesSheet)
			if file := at(SourcesSheet, sources.at(finding.HeadOwnFile), source); file != entry.Report.File {
				t.Errorf("criterion %d of commune %d leads to the source %q", c.Number, i, file)
			}
		}
		if got := rowIn(t, matrix[page.Address(2, matrixFirst+i)], IndicatorsSheet); got != first {
			t.Errorf("the name of commune %d leads to row %d, want %d", i, got, first)
		}
	}
}

// Where there are too many verdicts, only the communes lead to their figures.
func TestManyLinks(t *testing.T) {
	rules := advanced(t)
	var entries []rollup.Entry
	m := matrix{page: page.NewBook("").Page("M", 5), criteria: len(rules.Criteria)}
	places := newPlaces(page.NewBook("").Page("C", 5))
	for i := range manyLinks/len(rules.Criteria) + 1 {
		r := &criteria.Report{Rules: rules, Commune: criteria.Commune{Name: "Bản Bo"}, Criteria: make([]criteria.CriterionResult, len(rules.Criteria))}
		places.areas[r] = map[int]int{1: i + 5, 2: i + 6}
		entries, m.rows = append(entries, rollup.Entry{Report: r}), append(m.rows, matrixFirst+i)
	}
	linkMatrix(m, rollup.Group{RuleSet: rules, Entries: entries}, places)
	if got := m.page.Links(); got != len(entries) {
		t.Errorf("%d links, want one for each of %d communes", got, len(entries))
	}
}

// A task is late against the day that its report speaks of, and only that.
func TestLate(t *testing.T) {
	for _, c := range []struct {
		period, drawn, deadline criteria.Date
		status                  criteria.Status
		want                    string // days
	}{
		{"2023-06-30", "", "2023-05-31", criteria.NotMet, "30"},
		{"2023-06-30", "2023-07-09", "2023-05-31", criteria.NotMet, "30"},
		{"", "2023-06-01", "2023-05-31", criteria.NotMet, "1"},
		{"2023-05-31", "", "2023-05-31", criteria.NotMet, "0"},
		{"2023-03-31", "", "2023-05-31", criteria.NotMet, "0"},
		{"", "", "2023-05-31", criteria.NotMet, "0"},
		{"2023-06-30", "", "", criteria.NotMet, "0"},
		{"2023-06-30", "", "2023-05-31", criteria.BasicallyMet, ""},
	} {
		r := &criteria.Report{File: "a.xlsx", Rules: advanced(t), Commune: criteria.Commune{Name: "Bản Bo"},
			Period: criteria.Period{Text: "kỳ", End: c.period}, Drawn: criteria.Period{End: c.drawn}}
		r.Criteria = []criteria.CriterionResult{{Number: 1, Status: c.status,
			Tasks: []criteria.Task{{Text: "Việc", Deadline: criteria.Period{Text: "hạn", End: c.deadline}}}}}
		data := consolidated(t, rollup.Summarise([]*criteria.Report{r}), nil)
		got, count := "", ""
		for _, cell := range formulas(t, data) {
			if cell.sheet == TasksSheet {
				got = cell.stored
			} else if strings.Contains(cell.formula, TasksSheet) {
				count = cell.stored
			}
		}
		late := map[bool]string{true: "1", false: "0"}[got != "" && got != "0"]
		if got != c.want || got != "" && count != late {
			t.Errorf("%+v: %q days late, the summary counts %q", c, got, count)
		}
	}
}
