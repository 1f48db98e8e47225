package cli

import (
	"path/filepath"
	"testing"

	"tieuchi/internal/batch"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// corpusFolders are the collections of public workbooks, by their format, and
// how many files of each are refused. What each one is refused for, and how its
// cells compare with another reader's, the tests of the readers say.
func corpusFolders() map[string]int {
	return map[string]int{"xlsx": 4, "xls": 12, "xlsb": 6, "ods": 2}
}

// TestCorpusChecked takes the collections of public workbooks, if they are
// there, through the whole of `tieuchi check`: each file is read, or refused
// with one finding that says why; none makes the program fall over.
func TestCorpusChecked(t *testing.T) {
	known, err := loadKnown("auto")
	if err != nil {
		t.Fatal(err)
	}
	reader := reader{known: known, limits: sheet.DefaultLimits()}
	for folder, want := range corpusFolders() {
		t.Run(folder, func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", "corpus", folder, "*"))
			if err != nil || len(files) == 0 {
				t.Skip("no collection of public workbooks beside the checkout")
			}
			refused := 0
			for _, path := range files {
				book := reader.read(batch.Input{Path: path, Name: filepath.Base(path)})
				demandReadOrRefused(t, filepath.Base(path), book)
				if book.unread {
					refused++
				}
			}
			if t.Logf("%d files, %d refused", len(files), refused); refused != want {
				t.Errorf("%d files refused, want %d", refused, want)
			}
		})
	}
}

// demandReadOrRefused wants one finding of the codes 901 to 905 for a file that
// is refused, and no finding about the file itself for one that was read. 906
// is a fault of the program: all files are there and may be opened.
func demandReadOrRefused(t *testing.T, name string, book workbook) {
	t.Helper()
	if !book.unread {
		for _, f := range book.findings {
			if f.Code >= 900 {
				t.Errorf("%s: read, but %v %s", name, f.Code, f.Message(finding.English))
			}
		}
		return
	}
	if len(book.reports) > 0 || len(book.findings) != 1 {
		t.Errorf("%s: refused with %d reports and %d findings: %v", name, len(book.reports), len(book.findings), book.findings)
		return
	}
	if f := book.findings[0]; f.Code < 901 || f.Code > 905 {
		t.Errorf("%s: %v %q %s", name, f.Code, f.Variant, f.Message(finding.English))
	}
}
