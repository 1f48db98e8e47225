package xls

import (
	"bytes"
	"cmp"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
)

// normal brings what two formats may write in two ways into one: numbers, of
// which LibreOffice writes 15 digits, the order of merges, the number of rows,
// spellings of number formats, and runs that name the cell's own font.
func normal(t *testing.T, book *sheet.Workbook) *sheet.Workbook {
	t.Helper()
	for _, s := range book.Sheets {
		s.OutOfOrder = false
		slices.SortFunc(s.Merges, func(a, b sheet.Range) int {
			return strings.Compare(sheet.Address(a.Row1, a.Col1), sheet.Address(b.Row1, b.Col1))
		})
		for i := range s.Cells {
			c := &s.Cells[i]
			style := *c.Style
			style.Format = strings.NewReplacer(`"`, "", `\`, "", "[$-409]", "").Replace(style.Format)
			c.Style = &style
			for j := range c.Runs() {
				c.Rich.Runs[j].Font = cmp.Or(c.Rich.Runs[j].Font, style.Font)
			}
			if c.Kind != sheet.Number {
				continue
			}
			number, err := strconv.ParseFloat(c.Value, 64)
			if err != nil {
				t.Fatal(err)
			}
			c.Value = strconv.FormatFloat(number, 'g', 15, 64)
		}
	}
	return book
}

func readNew(t *testing.T, path string) *sheet.Workbook {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	book, err := xlsx.Read(bytes.NewReader(file), int64(len(file)), sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// TestFixture compares the fixture with the sample that it was made from: one
// file, two formats, two readers.
func TestFixture(t *testing.T) {
	got, err := readBytes(fixture(t))
	if err != nil {
		t.Fatal(err)
	}
	want := readNew(t, filepath.Join("..", "..", "..", "samples", "tam-duong", "ban-bo.xlsx"))
	if diff := gocmp.Diff(normal(t, want), normal(t, got)); diff != "" {
		t.Error(diff)
	}
}

// TestLibreOffice lets LibreOffice read what this package reads, and compares
// what it understood: files that the tests write, and our samples.
func TestLibreOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not there")
	}
	dir := t.TempDir()
	books := map[string][]byte{
		"wide": readable().file(), "old": oldReadable().file(), "small": smallReadable().file(),
	}
	args := []string{"-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(dir, "profile")), "--headless", "--convert-to", "xlsx", "--outdir", dir}
	for name, file := range books {
		path := filepath.Join(dir, name+".xls")
		if err := os.WriteFile(path, file, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	if out, err := exec.Command(office, args...).CombinedOutput(); err != nil {
		t.Skipf("LibreOffice does not run: %v\n%s", err, out)
	}
	for name, file := range books {
		got, err := readBytes(file)
		if err != nil {
			t.Fatal(err)
		}
		want := readNew(t, filepath.Join(dir, name+".xlsx"))
		if diff := gocmp.Diff(normal(t, want), normal(t, got)); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
}

// readable is a workbook of BIFF8 with all that LibreOffice keeps as it is:
// formulas it computes anew, so there are none.
func readable() plan {
	p := oneSheet(
		record(recColumns, uint16(3), uint16(4), uint16(2560), uint16(0), uint16(1), uint16(0)),
		record(recRow, uint16(1), uint16(0), uint16(9), uint16(255), uint32(0), uint16(0x20), uint16(0)),
		record(recNumber, place(0, 0, 1), 0.925), record(recRK, place(0, 1, 1), uint32(9250<<2|3)),
		record(recManyRK, uint16(1), uint16(1), uint16(0), uint32(7<<2|2), uint16(1), uint32(0xC0000000), uint16(2)),
		record(recSharedText, place(2, 0, 0), uint32(0)), record(recSharedText, place(2, 2, 0), uint32(1)),
		record(recLabel, place(2, 1, 0), long("Đạt")),
		record(recMerged, uint16(2), packed(uint16(4), uint16(4), uint16(0), uint16(2)), packed(uint16(6), uint16(7), uint16(0), uint16(0))),
	).shared(
		packed(uint16(8), byte(wideFlag|richFlag), uint16(2), wide("Chưa §¹t"), uint16(5), uint16(5), uint16(8), uint16(6)),
		long("Tỷ lệ hộ nghèo ≤ 5%"))
	p.sheets = append(p.sheets, planned{name: "Ẩn", state: 1, records: record(recNumber, place(9, 9, 0), 40.5)})
	return p
}

// smallReadable has the table of texts cut amidst a text.
func smallReadable() plan {
	p := oneSheet(record(recSharedText, place(0, 0, 0), uint32(0)), record(recSharedText, place(1, 0, 0), uint32(1)))
	p.globals = append(record(recSST, uint32(2), uint32(2), uint16(12), byte(0), "Latin "), record(recContinue, byte(1), wide("đến đâ"), uint16(3), byte(0), "hai")...)
	return p
}

// oldReadable is a workbook of BIFF5.
func oldReadable() plan {
	return oldSheet(1258,
		record(recLabel, place(0, 0, 0), uint16(6), "x\xe3 \xd0\xec\xd5"),
		record(recNumber, place(0, 1, 1), 39.96),
	)
}
