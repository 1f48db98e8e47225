package xls

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"tieuchi/internal/sheet"
)

// corpus is a collection of public workbooks beside the checkout.
func corpus() string { return filepath.Join("..", "..", "..", "..", "shared", "corpus") }

// refusedFiles are the files of the collection that must be refused, by what
// their names contain: with which trouble, and why.
func refusedFiles() map[string]sheet.Trouble {
	return map[string]sheet.Trouble{
		"_pwtest3.xls":       sheet.Encrypted, // FILEPASS, as the other reader says of all six
		"_pwtest2.xls":       sheet.Encrypted,
		"2002_128_enhanced":  sheet.Encrypted,
		"2002_128_enhrsa":    sheet.Encrypted,
		"xor-encryption-abc": sheet.Encrypted,
		"35897-type4":        sheet.Encrypted,
		"testEXCEL_4.xls":    sheet.Unsupported, // Excel 4, in no container
		"5816431116615680":   sheet.Damaged,     // directory's last sector has 1 byte of 512
		"5175219985448960":   sheet.Damaged,     // directory entries lead to each other in a circle
		"4657005060816896":   sheet.Damaged,     // directory entry 4294901762 of a few
		"5889658057523200":   sheet.Damaged,     // stream of 2,976,521 bytes in a file of 13,362
		"OOM_alloc3":         sheet.Damaged,     // directory in sector 4294967292, far behind the end
	}
}

// readOtherwise are the files that the other reader reads differently or not
// at all, and why ours is the right reading.
func readOtherwise() map[string]string {
	return map[string]string{
		"57456": "counts 1,761 shared texts and has none, but no cell uses any: the other reader refuses it",
		"41139": "a name with a formula that the other reader does not know; names are no cells, and LibreOffice reads the same cells",
	}
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

// TestCorpus reads every file of the collection, if it is there: each is read
// as another reader (xlrd) reads it, or stands in a table with the reason.
func TestCorpus(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(corpus(), "xls", "*"))
	if err != nil || len(files) == 0 {
		t.Skipf("no collection of public workbooks in %s", corpus())
	}
	refused, otherwise, cells := refusedFiles(), readOtherwise(), 0
	for _, path := range files {
		name := filepath.Base(path)
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		book, err := readMeasured(t, name, file)
		if key, ok := entryOf(refused, name); ok {
			demandFault(t, err, refused[key])
			delete(refused, key)
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		differences, compared := compareOther(otherReading(t, name), book)
		cells += compared
		if key, ok := entryOf(otherwise, name); ok && len(differences) > 0 {
			delete(otherwise, key)
		} else if len(differences) > 0 {
			t.Errorf("%s: %d differences\n%s", name, len(differences), strings.Join(differences[:min(5, len(differences))], "\n"))
		}
	}
	t.Logf("%d cells of %d files compared", cells, len(files))
	for _, key := range slices.Concat(slices.Collect(maps.Keys(refused)), slices.Collect(maps.Keys(otherwise))) {
		t.Errorf("%s: listed, but not so", key)
	}
}

// readMeasured reads a file and logs what that cost.
func readMeasured(t *testing.T, name string, file []byte) (*sheet.Workbook, error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	book, err := readBytes(file)
	spent := time.Since(start)
	runtime.ReadMemStats(&after)
	t.Logf("%s: %d bytes, %v, %d KB allocated, %v", name, len(file), spent, (after.TotalAlloc-before.TotalAlloc)>>10, err)
	return book, err
}

func readBytes(file []byte) (*sheet.Workbook, error) {
	return Read(bytes.NewReader(file), int64(len(file)), sheet.DefaultLimits())
}

// reading is what the other reader read from a file, or why it did not.
type reading struct {
	Datemode int
	Error    string
	Sheets   []struct {
		Sheet string
		Cells [][4]any // row and column from zero, kind, value
	}
}

func otherReading(t *testing.T, name string) (other reading) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(corpus(), "xls-values", name+".json"))
	if err == nil {
		err = json.Unmarshal(text, &other)
	}
	if err != nil {
		t.Fatal(err)
	}
	return other
}

// compareOther lists what the other reader read differently, and counts the
// cells compared.
func compareOther(other reading, book *sheet.Workbook) (differences []string, cells int) {
	report := func(format string, args ...any) {
		differences = append(differences, fmt.Sprintf(format, args...))
	}
	if other.Error != "" {
		report("the other reader refuses it: %s", other.Error)
	}
	if (other.Datemode == 1) != book.Date1904 {
		report("years from 1904: %v, other %d", book.Date1904, other.Datemode)
	}
	if len(other.Sheets) != len(book.Sheets) {
		report("%d sheets, other %d", len(book.Sheets), len(other.Sheets))
		return differences, 0
	}
	for i, s := range book.Sheets {
		if s.Name != other.Sheets[i].Sheet {
			report("sheet %q, other %q", s.Name, other.Sheets[i].Sheet)
		}
		values := map[string]string{}
		for _, cell := range other.Sheets[i].Cells {
			values[sheet.Address(int(cell[0].(float64))+1, int(cell[1].(float64))+1)] = otherValue(cell[2].(string), cell[3])
		}
		for j := range s.Cells {
			c := &s.Cells[j]
			got := ownValue(c)
			if want := values[c.Ref()]; got != want {
				report("%s!%s: ours %q, other %q", s.Name, c.Ref(), got, want)
			}
			delete(values, c.Ref())
			cells++
		}
		for ref, value := range values {
			report("%s!%s: not ours, other %q", s.Name, ref, value)
		}
	}
	return differences, cells
}

// otherValue and ownValue write a kind and a value in one way. An empty text
// is no cell to the other reader.
func otherValue(kind string, value any) string {
	switch value := value.(type) {
	case float64:
		switch kind {
		case "error":
			return "error " + errorNames()[byte(value)]
		case "bool":
			return "bool " + strconv.Itoa(int(value))
		}
		return "number " + strconv.FormatFloat(value, 'g', -1, 64)
	case string:
		if value != "" {
			return "text " + value
		}
	}
	return ""
}

func ownValue(c *sheet.Cell) string {
	switch c.Kind {
	case sheet.Number:
		number, err := strconv.ParseFloat(c.Value, 64)
		return "number " + strconv.FormatFloat(number, 'g', -1, 64) + map[bool]string{true: " bad"}[err != nil]
	case sheet.Bool:
		return "bool " + c.Value
	case sheet.Error:
		return "error " + c.Value
	case sheet.NoResult:
		return ""
	}
	if c.Value == "" {
		return ""
	}
	return "text " + c.Value
}
