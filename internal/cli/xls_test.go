package cli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// TestOldFormat reads Bản Bo's workbook saved as .xls: the report and the
// findings are those of the .xlsx, to the last figure and place.
func TestOldFormat(t *testing.T) {
	known, err := loadKnown("auto")
	if err != nil {
		t.Fatal(err)
	}
	reader := reader{known: known, limits: sheet.DefaultLimits()}
	figures := func(path string) string {
		text, book := figuresOf(t, reader.read(batch.Input{Path: path, Name: "ban-bo"}))
		if len(book.reports) != 1 {
			t.Fatalf("%s: %d reports, %v", path, len(book.reports), book.findings)
		}
		return text
	}
	want := figures("../../samples/tam-duong/ban-bo.xlsx")
	if diff := cmp.Diff(want, figures("../sheet/xls/testdata/ban-bo.xls")); diff != "" {
		t.Error(diff)
	}
}

// TestOlderFormat refuses a sheet of Excel 4 by name, not as damaged.
func TestOlderFormat(t *testing.T) {
	path := filepath.Join(t.TempDir(), "1992.xls")
	if err := os.WriteFile(path, []byte("\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00\x0a\x00\x00\x00"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := reader{limits: sheet.DefaultLimits()}.read(batch.Input{Path: path, Name: "1992.xls"})
	if !got.unread || len(got.findings) != 1 || got.findings[0].Code != 903 || got.findings[0].Variant != "xls" {
		t.Errorf("%+v", got)
	}
	if message := got.findings[0].Message(finding.English); message == "" {
		t.Error("no message")
	}
}
