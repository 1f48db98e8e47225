package xlsx

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"tieuchi/internal/sheet"
)

// refusedFiles are the files of the collection that must be refused, by what
// their names contain: why, and with which trouble.
func refusedFiles() map[string]sheet.Trouble {
	return map[string]sheet.Trouble{
		"clusterfuzz-testcase": sheet.Damaged,   // cut off: no archive directory
		"extenxls_pwd123":      sheet.Encrypted, // compound file with EncryptedPackage
		"no-workbook-xml":      sheet.Damaged,   // names a workbook part that is not there
		"no-sheet":             sheet.Damaged,   // names sheet and styles that are not there
	}
}

// otherReading is what excelize reads differently in one file: every difference
// must match, and there are so many.
type otherReading struct {
	why   string
	match string // a regular expression
	count int
}

// readOtherwise are the files that excelize reads differently, and why ours is
// the right reading.
func readOtherwise() map[string]otherReading {
	return map[string]otherReading{
		"issue.2501.b": {"merged whole columns and rows (A:A, 1:1), which excelize cannot name",
			`^(Columns|Rows): 3 merges, excelize 0, cannot convert cell`, 2},
		"xlsx-stream-d-date-cell": {"an ISO date: ours is its serial number, excelize gives the text",
			`^Sheet1!B5: ours "41684\.35264774306", excelize "2014-02-14T08:27:48\.765Z"$`, 1},
		"bf4f19a4_rels": {"shared strings under a name of the producer's own: excelize reads blanks",
			`^Feuil1!B\d+: ours "\w+", excelize ""$`, 10},
		"comments_stress_test": {"_x000D_ in the result of a formula: excelize leaves it undecoded",
			`^Sheet3!B[13]: ours "If I did this right,\\r\\r.*excelize "If I did this right,_x000D__x000D_`, 2},
		"test-row-styles": {`a sheet of the state "show": excelize takes it for hidden`,
			`^Sheet1: hidden false, excelize visible false`, 1},
	}
}

// explains tells whether these are the differences that are listed, no others.
func (o otherReading) explains(differences []string) bool {
	expression := regexp.MustCompile(o.match)
	return len(differences) == o.count && !slices.ContainsFunc(differences, func(d string) bool { return !expression.MatchString(d) })
}

// entryOf finds the key that the file's name contains.
func entryOf[V any](table map[string]V, name string) (key string, ok bool) {
	for key := range table {
		if strings.Contains(name, key) {
			return key, true
		}
	}
	return "", false
}

// TestCorpus reads a collection of public workbooks, if it is there: each is
// read as another reader reads it, or refused for the reason in the table.
func TestCorpus(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "..", "shared", "corpus", "xlsx")
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(files) == 0 {
		t.Skipf("no collection of public workbooks in %s", folder)
	}
	refused, otherwise := refusedFiles(), readOtherwise()
	for _, path := range files {
		name := filepath.Base(path)
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		book, err := readMeasured(t, name, file)
		if key, ok := entryOf(refused, name); ok {
			demandFault(t, err, refused[key], "")
			delete(refused, key)
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		differences, _ := compare(t, file, book)
		if key, ok := entryOf(otherwise, name); ok && otherwise[key].explains(differences) {
			delete(otherwise, key)
		} else if len(differences) > 0 {
			t.Errorf("%s:\n%s", name, strings.Join(differences, "\n"))
		}
	}
	for _, key := range slices.Concat(slices.Collect(maps.Keys(refused)), slices.Collect(maps.Keys(otherwise))) {
		t.Errorf("%s: listed, but not so", key)
	}
}

// readMeasured opens a file and logs what that cost.
func readMeasured(t *testing.T, name string, file []byte) (*sheet.Workbook, error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	book, err := openBytes(file)
	spent := time.Since(start)
	runtime.ReadMemStats(&after)
	t.Logf("%s: %d bytes, %v, %d KB allocated, %v", name, len(file), spent, (after.TotalAlloc-before.TotalAlloc)>>10, err)
	return book, err
}
