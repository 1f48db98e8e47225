package xlsx

import (
	"bytes"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/sheet"
)

// sampleFiles are the project's own workbooks.
func sampleFiles(t testing.TB) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(filepath.Join("..", "..", "..", "samples"), func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && strings.HasPrefix(filepath.Ext(path), ".xls") {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestAgainstExcelize compares every cell of every sheet of every sample, and
// of workbooks made here, with another reader.
func TestAgainstExcelize(t *testing.T) {
	files := generatedWorkbooks(t)
	for _, path := range sampleFiles(t) {
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[path] = file
	}
	for name, file := range files {
		t.Run(name, func(t *testing.T) {
			book, err := readBytes(file)
			if err != nil {
				t.Fatal(err)
			}
			differences, cells := compare(t, file, book)
			for _, difference := range differences {
				t.Error(difference)
			}
			if cells == 0 {
				t.Error("nothing was compared")
			}
		})
	}
}

// compare lists what excelize reads otherwise, and counts the cells compared.
func compare(t *testing.T, file []byte, book *sheet.Workbook) (differences []string, cells int) {
	t.Helper()
	other, err := excelize.OpenReader(bytes.NewReader(file), excelize.Options{RawCellValue: true})
	if err != nil {
		return []string{"excelize cannot open it: " + err.Error()}, 0
	}
	defer other.Close()
	for _, s := range book.Sheets {
		rows, err := other.GetRows(s.Name)
		if err != nil {
			differences = append(differences, s.Name+": "+err.Error())
			continue
		}
		found, n := compareCells(s, rows)
		differences, cells = append(differences, found...), cells+n
		differences = append(differences, compareLook(other, s)...)
	}
	return differences, cells
}

// compareCells takes off the other reader's cells as ours come by; what is
// left over at the end are cells that we do not have.
func compareCells(s *sheet.Sheet, rows [][]string) (differences []string, cells int) {
	for i := range s.Cells {
		c := &s.Cells[i]
		got := ""
		if c.Row <= len(rows) && c.Col <= len(rows[c.Row-1]) {
			got = rows[c.Row-1][c.Col-1]
			rows[c.Row-1][c.Col-1] = ""
		}
		if cells++; !sameValue(c, got) {
			differences = append(differences, fmt.Sprintf("%s!%s: ours %q, excelize %q", s.Name, c.Ref(), c.Value, got))
		}
	}
	for r, row := range rows {
		for col, value := range row {
			if value != "" {
				differences = append(differences, fmt.Sprintf("%s!%s: not ours, excelize %q", s.Name, sheet.Address(r+1, col+1), value))
			}
		}
	}
	return differences, cells
}

// sameValue compares numbers by the 15 digits that excelize rounds to.
func sameValue(c *sheet.Cell, other string) bool {
	if c.Kind != sheet.Number {
		return c.Value == other || c.Kind == sheet.Bool && strings.EqualFold(other, map[string]string{"1": "TRUE", "0": "FALSE"}[c.Value])
	}
	a, err1 := strconv.ParseFloat(c.Value, 64)
	b, err2 := strconv.ParseFloat(other, 64)
	return err1 == nil && err2 == nil && math.Abs(a-b) <= 1e-14*math.Abs(a)
}

// compareLook compares merged ranges, hidden rows and whether the sheet shows.
func compareLook(other *excelize.File, s *sheet.Sheet) (differences []string) {
	merges, err := other.GetMergeCells(s.Name)
	if err != nil || len(merges) != len(s.Merges) {
		differences = append(differences, fmt.Sprintf("%s: %d merges, excelize %d, %v", s.Name, len(s.Merges), len(merges), err))
	}
	visible, err := other.GetSheetVisible(s.Name)
	if err != nil || visible == s.Hidden {
		differences = append(differences, fmt.Sprintf("%s: hidden %v, excelize visible %v, %v", s.Name, s.Hidden, visible, err))
	}
	seen := map[int]bool{}
	for i := range s.Cells {
		row := s.Cells[i].Row
		if seen[row] {
			continue
		}
		seen[row] = true
		if shown, err := other.GetRowVisible(s.Name, row); err != nil || shown == s.RowHidden(row) {
			differences = append(differences, fmt.Sprintf("%s: row %d hidden %v, excelize shown %v, %v", s.Name, row, s.RowHidden(row), shown, err))
		}
	}
	return differences
}
