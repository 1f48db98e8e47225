package book

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// alwaysCalculate tells LibreOffice to calculate every formula when it opens a
// workbook, instead of trusting the stored results.
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

// office converts workbooks with LibreOffice in a profile of its own.
func office(t *testing.T, dir, format string, files ...string) {
	t.Helper()
	officeWith(t, dir, alwaysCalculate, format, files...)
}

// officeWith is office with other settings.
func officeWith(t *testing.T, dir, settings, format string, files ...string) {
	t.Helper()
	program, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("soffice is not installed")
	}
	profile := filepath.Join(dir, "profile", "user")
	if err := os.MkdirAll(profile, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(profile, "registrymodifications.xcu"), []byte(settings), 0o644); err != nil {
		t.Fatal(err)
	}
	args := []string{"-env:UserInstallation=file://" + filepath.Dir(profile), "--headless",
		"--convert-to", format, "--outdir", filepath.Join(dir, "out")}
	command := exec.CommandContext(t.Context(), program, append(args, files...)...)
	command.WaitDelay = time.Second
	if out, err := command.CombinedOutput(); err != nil {
		t.Skipf("soffice does not run here: %v\n%s", err, out)
	}
}

// TestOffice opens both workbooks in LibreOffice: it must read them, and
// calculate what is stored.
func TestOffice(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	dir := t.TempDir()
	data := consolidated(t, summary(t, advanced(t), 9), someFindings())
	var form bytes.Buffer
	if err := Form(&form, Blank{Rules: advanced(t), Regions: regions(t)}); err != nil {
		t.Fatal(err)
	}
	all, blank := filepath.Join(dir, "tong-hop.xlsx"), filepath.Join(dir, "bieu.xlsx")
	for name, content := range map[string][]byte{all: data, blank: form.Bytes()} {
		if err := os.WriteFile(name, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	office(t, dir, "xlsx", all, blank)
	again, err := os.ReadFile(filepath.Join(dir, "out", "bieu.xlsx"))
	if err != nil || !slices.Equal(open(t, again).GetSheetList(), open(t, form.Bytes()).GetSheetList()) {
		t.Errorf("the form is not what LibreOffice read: %v", err)
	}
	calculated, err := os.ReadFile(filepath.Join(dir, "out", "tong-hop.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	results := calculatedBy(t, calculated)
	for _, cell := range formulas(t, data) {
		if got := results(cell); !sameNumber(got, cell.stored) {
			t.Errorf("%s!%s =%s: LibreOffice calculates %q, stored %q", cell.sheet, cell.at, cell.formula, got, cell.stored)
		}
	}
}

// calculatedBy gives what another program has as the result of a formula.
func calculatedBy(t *testing.T, data []byte) func(formulaCell) string {
	t.Helper()
	f := open(t, data)
	return func(cell formulaCell) string {
		result, err := f.GetCellValue(cell.sheet, cell.at, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		return result
	}
}

// An office changes verdicts in the matrix: once LibreOffice has calculated the
// workbook anew, every figure is that of a workbook with these verdicts, and
// names that are no longer right are marked.
func TestOfficeAfterAnEdit(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	dir, before := t.TempDir(), summary(t, advanced(t), 9)
	data := consolidated(t, before, nil)
	edited := open(t, data)
	after := summary(t, advanced(t), 9)
	for i, number := range map[int]int{0: 3, 4: 3, 7: 19} {
		criterion := &after.Groups[0].Entries[i].Report.Criteria[number-1]
		criterion.Status = map[bool]criteria.Status{true: criteria.Unknown, false: criteria.Met}[criterion.Status == criteria.Met]
		if err := edited.SetCellStr(MatrixSheet, page.Address(leadColumns+number, matrixFirst+i), letter(criterion.Status)); err != nil {
			t.Fatal(err)
		}
	}
	want := consolidated(t, rollup.Summarise(after.Reports()), nil)
	file := filepath.Join(dir, "tong-hop.xlsx")
	if err := edited.SaveAs(file); err != nil {
		t.Fatal(err)
	}
	office(t, dir, "xlsx", file)
	calculated, err := os.ReadFile(filepath.Join(dir, "out", "tong-hop.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	results, changed, marked := calculatedBy(t, calculated), 0, 0
	stored := map[string]string{}
	for _, cell := range formulas(t, data) {
		stored[cell.sheet+cell.at] = cell.stored
	}
	for _, cell := range formulas(t, want) {
		if cell.sheet == TasksSheet || cell.at == page.Address(3, lateRow(t, data)) {
			continue // tasks are listed as they were
		}
		got := results(cell)
		if strings.Contains(cell.formula, "SUMIF(") {
			marked += map[string]int{"1": 1}[got]
			continue
		}
		if !sameNumber(got, cell.stored) {
			t.Errorf("%s!%s =%s: LibreOffice calculates %q, want %q", cell.sheet, cell.at, cell.formula, got, cell.stored)
		}
		if cell.sheet == SummarySheet && cell.stored != stored[cell.sheet+cell.at] {
			changed++
		}
	}
	if names := changedNames(before.Groups[0], after); changed < 10 || marked != names || names == 0 {
		t.Errorf("%d figures of the summary changed; %d lists of names are marked, %d have changed", changed, marked, names)
	}
}

// lateRow is the row of the summary that counts late tasks.
func lateRow(t *testing.T, data []byte) int {
	t.Helper()
	for _, cell := range formulas(t, data) {
		if strings.Contains(cell.formula, TasksSheet) {
			_, row, err := excelize.CellNameToCoordinates(cell.at)
			if err != nil {
				t.Fatal(err)
			}
			return row
		}
	}
	return 0
}

// changedNames counts the numbers of criteria that other communes meet now.
func changedNames(before rollup.Group, after rollup.Summary) int {
	count := 0
	for met := range len(before.RuleSet.Criteria) + 1 {
		old := groupSummary{group: before}.numbers(met)
		if now := (groupSummary{group: rollup.Summarise(after.Reports()).Groups[0]}).numbers(met); now != old {
			count++
		}
	}
	return count
}

// What the charts draw are cells with formulas, all of one column.
func TestCharts(t *testing.T) {
	data := consolidated(t, summary(t, advanced(t), 9), nil)
	live := map[string]bool{}
	for _, cell := range formulas(t, data) {
		live[cell.sheet+"!"+cell.at] = true
	}
	for i, want := range []int{20, 19} {
		var chart struct {
			Names  string `xml:"chart>plotArea>barChart>ser>cat>strRef>f"`
			Values string `xml:"chart>plotArea>barChart>ser>val>numRef>f"`
		}
		if err := xml.Unmarshal(part(t, data, fmt.Sprintf("xl/charts/chart%d.xml", i+1)), &chart); err != nil {
			t.Fatal(err)
		}
		from, to, _ := strings.Cut(strings.ReplaceAll(strings.TrimPrefix(chart.Values, "'"+SummarySheet+"'!"), "$", ""), ":")
		column, first, err := excelize.CellNameToCoordinates(from)
		_, last, errLast := excelize.CellNameToCoordinates(to)
		if err != nil || errLast != nil || last-first+1 != want || chart.Names == "" {
			t.Errorf("chart %d draws %q by %q, want %d cells", i+1, chart.Values, chart.Names, want)
		}
		for row := first; row <= last; row++ {
			if !live[SummarySheet+"!"+page.Address(column, row)] {
				t.Errorf("chart %d draws %s, which no formula gives", i+1, page.Address(column, row))
			}
		}
	}
}
