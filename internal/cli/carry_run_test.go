package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book"
)

// TestReportInTwoSteps takes the communes of Tam Đường through the command line,
// all at once and by two groups that are consolidated then: the same figures.
func TestReportInTwoSteps(t *testing.T) {
	samples, err := filepath.Glob("../../samples/tam-duong/*.xlsx")
	if err != nil || len(samples) != 8 {
		t.Fatal(samples, err)
	}
	var inputs [][]byte
	for _, file := range samples {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, data)
	}
	t.Chdir(t.TempDir())
	for i, file := range samples {
		dir := []string{"cum-a", "cum-b"}[i%2]
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(file)), inputs[i], 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{
		{"cum-a", "cum-b", "-o", "mot-lan"}, {"cum-a", "-o", "huyen/a"}, {"cum-b", "-o", "huyen/b"}, {"huyen", "-o", "hai-lan"},
	} {
		var out, complaints bytes.Buffer
		if code := Main(t.Context(), append([]string{"report", "--quiet"}, args...), &out, &complaints); code != exitDone {
			t.Fatalf("%q: exit code %d\n%s%s", args, code, out.String(), complaints.String())
		}
	}
	once, twice := allRows(t, "mot-lan/tong-hop.xlsx"), allRows(t, "hai-lan/tong-hop.xlsx")
	for _, sheet := range []string{book.SummarySheet, book.MatrixSheet, book.GapsSheet, book.TasksSheet, book.IndicatorsSheet} {
		if diff := cmp.Diff(once[sheet], twice[sheet]); diff != "" || len(once[sheet]) < 10 {
			t.Errorf("%s, %d rows (-at once +in two steps):\n%s", sheet, len(once[sheet]), diff)
		}
	}
}

// allRows reads every sheet of a workbook, formulas by their stored results.
func allRows(t *testing.T, file string) map[string][][]string {
	t.Helper()
	f, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cells := map[string][][]string{}
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		cells[sheet] = rows
	}
	return cells
}
