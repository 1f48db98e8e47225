package book

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// inVietnamese makes LibreOffice read and write numbers as a Vietnamese
// computer does.
const inVietnamese = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`

// percent is a number cell with a percent format, as it is pasted from another
// workbook.
type percent float64

// Results and requirements as clerks write them, by the kind of the indicator.
func writings(ind criteria.Indicator) (results []any, wanted []string) {
	switch {
	case ind.Kind == criteria.LevelKind:
		return []any{"Yếu", "Khá", "Tốt", "Mức độ 1", "Mức độ 2", "Mức độ 3", "Đạt", "Chưa đạt", voidWord, "3", "", "khá giả"},
			[]string{"", "Khá", "Khá trở lên", "Mức độ 2 trở lên", "Mức độ 3", "theo quy định"}
	case ind.Kind == criteria.YesNo:
		return []any{"Đạt", "Chưa đạt", "Có", "Không", voidWord, "x", "", "Cơ bản đạt", "không đạt"}, []string{""}
	case ind.Unit.IsPercent():
		return []any{"92,5%", "92.5%", "92,5", "92.5", 92.5, percent(0.925), percent(0.57), percent(92.5), "100", "0", "0,5%", "0.5 %", "37/40 hộ", "9/10",
				"9:30", "Đạt", "Chưa đạt", voidWord, "0,925", 0.925, 1, "1", "", "12,345", "90", "89,99", "925%", "-3%", "Cơ bản đạt", "khoảng 90%", "8%", "57"},
			[]string{"", "≥ 90%", ">= 90", "≤ 8%", "90%", "> 90", "<8%", "theo quy định", "0,9", "từ 60% trở lên", "≥ 57%", "≥ 92,5"}
	}
	return []any{"47", "47,5", 47.5, "1.234", "1,234", "1", "0", "50 triệu", 47000000, "47000000", "Đạt", "Chưa đạt", voidWord, "", "50%", "12/5", "60"},
		[]string{"", "≥ 50", "50", "≤ 3", "> 47.5", "≥ 50 triệu đồng", "không"}
}

// beyond are writings that the reading makes something of and no formula does:
// shares of numbers, units, groups of thousands, levels of another scale, words in place of a
// requirement, for which the rule set's own counts, requirements that differ by
// region, and impossible figures, which the check of the cell asks about.
func beyond(ind *criteria.Indicator, result, wanted string) bool {
	if level, isLevel := criteria.ParseLevel(strings.TrimSuffix(wanted, " trở lên")); isLevel && level.Scale != scaleOf(*ind)[0].Scale {
		return true
	}
	if wanted == "" && len(ind.Thresholds) > 1 {
		return true
	}
	return strings.Contains(result, "/") || slices.Contains([]string{"50 triệu", "1.234", "1,234", "3", "x", "925%", "-3%", "9250.00%"}, result) ||
		slices.Contains([]string{"theo quy định", "0,9", "từ 60% trở lên", "≥ 50 triệu đồng", "không"}, wanted)
}

// The colours agree with the verdicts of the program, whatever a clerk writes,
// as LibreOffice calculates them in English and in Vietnamese.
func TestFormColours(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	vietnamese := strings.Replace(alwaysCalculate, "</oor:items>", inVietnamese, 1)
	sets := append(ruleSets(t), advanced(t).With(everyComparison()))
	seen := map[string]int{}
	for i, settings := range []string{alwaysCalculate, vietnamese, vietnamese} {
		rules, dir := sets[i], t.TempDir()
		var files []string
		for round := range colourRounds {
			files = append(files, filepath.Join(dir, fmt.Sprintf("%02d.xlsx", round)))
			writeRound(t, rules, round, files[round])
		}
		officeWith(t, dir, settings, "xlsx", files...)
		for _, file := range files {
			compareRound(t, rules, filepath.Join(dir, "out", filepath.Base(file)), seen)
		}
	}
	if seen["red"] < 30*colourRounds || seen["amber"] < colourRounds || seen["none"] < 30*colourRounds {
		t.Errorf("too little was seen: %v", seen)
	}
}

// everyComparison is an overlay with a requirement of each kind, in words.
func everyComparison() *criteria.Overlay {
	o := &criteria.Overlay{File: "qd.xlsx"}
	ask := func(id string, criterion int, r criteria.Requirement) {
		o.Rows = append(o.Rows, criteria.OverlayRow{ID: id, Criterion: criterion, Requirement: r})
	}
	number := func(compare criteria.Comparison, n int, text string) criteria.Requirement {
		return criteria.Requirement{Compare: compare, Number: criteria.Int(n), Upper: criteria.Int(95), Text: text}
	}
	ask("2.1", 2, number(criteria.Between, 60, "từ 60% đến 95%"))
	ask("2.2", 2, number(criteria.AtMost, 8, "không quá 8%"))
	ask("2.3", 2, number(criteria.LessThan, 90, "dưới 90%"))
	ask("2.4", 2, number(criteria.MoreThan, 57, "trên 57%"))
	ask("3.1", 3, number(criteria.AtLeast, 90, "từ 90% trở lên"))
	ask("10", 10, number(criteria.AtLeast, 47, "từ 47 triệu đồng trở lên"))
	ask("13.1", 13, number(criteria.AtLeast, 47, "tối thiểu 47"))
	degree, _ := criteria.ParseLevel("Mức độ 2")
	ask("5.3", 5, criteria.Requirement{Compare: criteria.LevelAtLeast, Level: degree, Text: "Mức độ 2 trở lên"})
	return o
}

// colourRounds is how many workbooks are filled in for each rule set. LibreOffice
// takes more than a second for one.
const colourRounds = 2

// checkColumn is where writeRound writes what the check of the result's cell says.
const checkColumn = 14

// writeRound fills a form in and writes beside each row what its rules of
// colour say: 1 or 0 in a column for each, 9 where the formula fails.
func writeRound(t *testing.T, rules *criteria.RuleSet, round int, file string) {
	t.Helper()
	f := open(t, form(t, rules))
	keep := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	share, err := f.NewStyle(&excelize.Style{NumFmt: 10})
	keep(err)
	for i, row := range indicatorRows(t, f, rules) {
		results, wanted := writings(*row.ind)
		at := page.Address(resultColumn, row.at)
		value := results[(round*7+i*5)%len(results)]
		if p, ok := value.(percent); ok {
			keep(f.SetCellStyle(CriteriaSheet, at, at, share))
			value = float64(p)
		}
		keep(f.SetCellValue(CriteriaSheet, at, value))
		if asked := page.Address(requirementColumn, row.at); value != nil && isOpen(t, f, CriteriaSheet, asked) {
			keep(f.SetCellStr(CriteriaSheet, asked, wanted[(round*5+i)%len(wanted)]))
		}
		keep(f.SetCellStr(CriteriaSheet, page.Address(verdictColumn, row.at), []string{metWord, notMetWord}[(round/2+i)%2]))
	}
	formats, err := f.GetConditionalFormats(CriteriaSheet)
	keep(err)
	for _, row := range indicatorRows(t, f, rules) {
		if check := checkOf(t, f, CriteriaSheet, page.Address(resultColumn, row.at)); check.Type == "custom" {
			keep(f.SetCellFormula(CriteriaSheet, page.Address(checkColumn, row.at), "IF("+check.Formula1+",1,0)"))
		}
	}
	for cells, rules := range formats {
		first, _, isRow := strings.Cut(cells, ":")
		if !isRow {
			continue // of a criterion
		}
		_, row, err := excelize.CellNameToCoordinates(first)
		keep(err)
		for _, rule := range rules {
			column := 12
			if strings.HasPrefix(rule.Criteria, "AND(") {
				column = 13
			} else if strings.Contains(rule.Criteria, saidName) {
				column = 11
			}
			keep(f.SetCellFormula(CriteriaSheet, page.Address(column, row), "IF(ISERROR("+rule.Criteria+"),9,IF("+rule.Criteria+",1,0))"))
		}
	}
	keep(f.SaveAs(file))
}

type filledRow struct {
	ind *criteria.Indicator
	at  int
}

// indicatorRows are the rows of a form that want a result.
func indicatorRows(t *testing.T, f *excelize.File, rules *criteria.RuleSet) []filledRow {
	t.Helper()
	var rows []filledRow
	for i := range rules.Criteria {
		c := &rules.Criteria[i]
		for j := range c.Indicators {
			ind := &c.Indicators[j]
			id := ind.ID
			if !strings.Contains(id, ".") {
				id += ".1"
			}
			if !c.IsSplit(ind.ID) {
				rows = append(rows, filledRow{ind, labelled(t, f, CriteriaSheet, id)})
			}
		}
	}
	return rows
}

// isOpen tells whether a cell can be typed in while its sheet is protected.
func isOpen(t *testing.T, f *excelize.File, sheet, at string) bool {
	t.Helper()
	id, err := f.GetCellStyle(sheet, at)
	if err != nil {
		t.Fatal(err)
	}
	style, err := f.GetStyle(id)
	if err != nil {
		t.Fatal(err)
	}
	return style.Protection != nil && !style.Protection.Locked
}

// compareRound holds the colours that LibreOffice calculated against the
// verdicts of the program on the same workbook.
func compareRound(t *testing.T, rules *criteria.RuleSet, file string, seen map[string]int) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	f := open(t, data)
	r := read(t, data)
	criteria.Evaluate(r, false)
	rows := indicatorRows(t, f, rules)
	for _, c := range r.Criteria {
		for _, ind := range c.Indicators {
			at := slices.IndexFunc(rows, func(row filledRow) bool { return page.Address(1, row.at) == ind.Row.Cell })
			if at < 0 {
				continue
			}
			row := rows[at].at
			result, wanted := value(t, f, CriteriaSheet, page.Address(resultColumn, row)), value(t, f, CriteriaSheet, page.Address(requirementColumn, row))
			is := func(column int) bool { return value(t, f, CriteriaSheet, page.Address(column, row)) == "1" }
			compareCheck(t, ind, value(t, f, CriteriaSheet, page.Address(checkColumn, row)), result)
			red, amber := is(11) || is(12), is(13)
			disagrees := ind.Judgement == criteria.Contradicted || ind.Judgement == criteria.Understated
			doubted := ind.Judgement == criteria.Doubted || ind.Judgement == criteria.Understated
			what := fmt.Sprintf("%s %s: %q for %q, verdict %s, judgement %d", rules.ID, ind.ID, result, wanted, ind.Claim.Text, ind.Judgement)
			switch {
			case red && !disagrees:
				t.Errorf("red without reason: %s", what)
			case amber && !doubted:
				t.Errorf("amber without reason: %s", what)
			case !red && !amber && (disagrees || ind.Judgement == criteria.Doubted) && !beyond(rows[at].ind, result, wanted):
				t.Errorf("no colour: %s", what)
			}
			switch {
			case red:
				seen["red"]++
			case amber:
				seen["amber"]++
			default:
				seen["none"]++
			}
		}
	}
}

// compareCheck holds the check of a result's cell against its reading: what is
// asked about cannot be read or is impossible, and the other way round.
func compareCheck(t *testing.T, ind criteria.IndicatorResult, check, result string) {
	t.Helper()
	isGood := ind.Value.Answer != criteria.UnreadAnswer && ind.Value.OutOf(ind.Rule.Unit) == ""
	isDue := slices.Contains([]string{"1.234", "1,234", "9250.00%"}, result)   // asked about, since they can be read in two ways
	isLet := slices.Contains([]string{"12/5", "47000000", "50 triệu"}, result) // told when the workbook is read
	switch {
	case check == "" || result == "" || isDue || isLet:
	case check == "0" && isGood:
		t.Errorf("%s: %q is asked about, and read as %+v", ind.ID, result, ind.Value)
	case check == "1" && !isGood:
		t.Errorf("%s: %q passes its check, and cannot be read", ind.ID, result)
	case check != "0" && check != "1":
		t.Errorf("%s: %q makes the check %q", ind.ID, result, check)
	}
}

// Every rule of colour and every check is as short as Excel takes it.
func TestFormFormulas(t *testing.T) {
	for _, rules := range append(ruleSets(t), advanced(t).With(law())) {
		f := open(t, form(t, rules))
		formats, err := f.GetConditionalFormats(CriteriaSheet)
		if err != nil || len(formats) == 0 {
			t.Fatalf("%d rules of colour, %v", len(formats), err)
		}
		for cells, rules := range formats {
			for _, rule := range rules {
				if len(rule.Criteria) > 400 || strings.ContainsAny(rule.Criteria, "{}") {
					t.Errorf("%s: %d letters: %s", cells, len(rule.Criteria), rule.Criteria)
				}
			}
		}
		for _, sheet := range f.GetSheetList() {
			checks, err := f.GetDataValidations(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for _, check := range checks {
				if len(check.Formula1) > 255 || strings.ContainsAny(check.Formula1, "{}") {
					t.Errorf("%s %s: %s", sheet, check.Sqref, check.Formula1)
				}
			}
		}
	}
}
