package cli_test

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book"
	"tieuchi/internal/cli"
)

// reported runs `tieuchi report` on files and opens the consolidated workbook.
func reported(t *testing.T, files map[string]drawing, args ...string) *excelize.File {
	t.Helper()
	dir := t.TempDir()
	save(t, dir, files)
	out := filepath.Join(t.TempDir(), "kq")
	command := []string{"report", dir, "-o", out, "--quiet"}
	for _, arg := range args {
		command = append(command, strings.ReplaceAll(arg, "{dir}", dir))
	}
	var said, complaints bytes.Buffer
	cli.Main(t.Context(), command, &said, &complaints)
	if complaints.Len() > 0 {
		t.Fatal(complaints.String())
	}
	file, err := excelize.OpenFile(filepath.Join(out, "tong-hop.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

// communesOn lists what a sheet has in column B beside a number in column A,
// each with the number of criteria met, which is the column named.
func communesOn(t *testing.T, file *excelize.File, sheet, met string) []string {
	t.Helper()
	rows, err := file.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	column, err := excelize.ColumnNameToNumber(met)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, row := range rows {
		if len(row) > 1 && row[0] != "" && strings.Trim(row[0], "0123456789") == "" {
			line := row[1]
			if len(row) >= column {
				line += " " + row[column-1]
			}
			list = append(list, line)
		}
	}
	return list
}

// afterCriteria is the column after those of 19 criteria: the number met.
const afterCriteria = "X"

// Two rule sets in one run: each has its matrix with its own communes, and no
// figure of one is added to the other.
func TestRuleSetsStayApart(t *testing.T) {
	file := reported(t, map[string]drawing{
		"a.xlsx": drawn(formB), "b.xlsx": drawn(formB, of("Nà Thử", "Tam Đường"), set("C12", "Chưa đạt")),
		"c.xlsx": drawn(formB, of("Sơn Thử", "Tam Đường"), set("A1", "BIỂU XÃ NÔNG THÔN MỚI"), basicNames),
	})
	var matrices [][]string
	for _, sheet := range file.GetSheetList() {
		if strings.HasPrefix(sheet, book.MatrixSheet) {
			matrices = append(matrices, communesOn(t, file, sheet, afterCriteria))
		}
	}
	slices.SortFunc(matrices, slices.Compare)
	if len(matrices) != 2 || !slices.Equal(matrices[0], []string{"Bản Thử 19", "Nà Thử 18"}) || !slices.Equal(matrices[1], []string{"Sơn Thử 19"}) {
		t.Errorf("matrices %q", matrices)
	}
}

// What --prefer chooses is what the figures are taken from.
func TestPreferredFigures(t *testing.T) {
	files := map[string]drawing{
		"a.xlsx": drawn(formB, set("A29", "Bản Thử, ngày 10 tháng 4 năm 2023")),
		"b.xlsx": drawn(formB, set("A29", "Bản Thử, ngày 12 tháng 4 năm 2023"), set("C12", "Chưa đạt")),
		"c.xlsx": drawn(formB, set("A29", "Bản Thử, ngày 11 tháng 4 năm 2023"), set("C12", "Chưa đạt"), set("C13", "Chưa đạt")),
	}
	for _, test := range []struct{ prefer, want string }{
		{"", "Bản Thử 19"}, {"newest", "Bản Thử 18"}, {"{dir}/c.xlsx", "Bản Thử 17"}, {"{dir}", "Bản Thử 19"},
	} {
		file := reported(t, files, "--prefer", test.prefer)
		if got := communesOn(t, file, book.MatrixSheet, afterCriteria); !slices.Equal(got, []string{test.want}) {
			t.Errorf("--prefer %q: %q, want %q", test.prefer, got, test.want)
		}
	}
}

// The papers say who has not reported only where a roster was given.
func TestRosterInWorkbook(t *testing.T) {
	files := map[string]drawing{"a.xlsx": drawn(formB), "ds.xlsx": listed("Bản Thử", "Nà Khác")}
	file := reported(t, files, "--roster", "{dir}/ds.xlsx")
	if got := communesOn(t, file, book.AbsentSheet, "D"); !slices.Equal(got, []string{"Nà Khác Tam Đường"}) {
		t.Errorf("absent %q", got)
	}
	delete(files, "ds.xlsx")
	if sheets := reported(t, files).GetSheetList(); slices.Contains(sheets, book.AbsentSheet) {
		t.Errorf("sheets without a roster: %q", sheets)
	}
}
