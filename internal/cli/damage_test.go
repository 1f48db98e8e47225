package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// flipStep is how many bits lie between two flips.
const flipStep = 97

// TestFlippedBits damages a sample one bit at a time. Each damaged copy must
// be refused with NTM901 or give exactly the figures of the sound one.
func TestFlippedBits(t *testing.T) {
	sound, err := os.ReadFile("../../samples/tam-duong/ban-bo.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	known, err := loadKnown("auto")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "ban-bo.xlsx")
	reader := reader{known: known, limits: sheet.DefaultLimits()}
	figures := func(data []byte) (string, workbook) {
		if err := os.WriteFile(file, data, 0o644); err != nil {
			t.Fatal(err)
		}
		return figuresOf(t, reader.read(batch.Input{Path: file, Name: "ban-bo.xlsx"}))
	}
	want, _ := figures(sound)
	refused, equal := 0, 0
	for bit := 0; bit < 8*len(sound); bit += flipStep {
		damaged := bytes.Clone(sound)
		damaged[bit/8] ^= 1 << (bit % 8)
		got, book := figures(damaged)
		switch {
		case book.unread && len(book.findings) == 1 && book.findings[0].Code == finding.Code(sheet.Damaged):
			refused++
		case !book.unread && got == want:
			equal++
		default:
			t.Errorf("bit %d: neither refused as damaged nor equal: %v", bit, book.findings)
		}
	}
	t.Logf("%d flips: %d refused, %d without effect on any figure", refused+equal, refused, equal)
	if refused == 0 {
		t.Error("no flip was noticed")
	}
}

// figuresOf is everything that a workbook says, as JSON without the hash.
func figuresOf(t *testing.T, book workbook) (string, workbook) {
	t.Helper()
	for _, report := range book.reports {
		report.SHA256 = ""
	}
	var out bytes.Buffer
	result := finding.Result{Version: Version, Files: 1, Reports: book.reports, Findings: book.findings, Lang: finding.Vietnamese}
	if err := finding.WriteJSON(&out, result); err != nil {
		t.Fatal(err)
	}
	return out.String(), book
}
