package mark

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tieuchi/internal/sheet"
)

// commentsOf reads the comments of a workbook by sheet and cell, as another
// reader sees them.
func commentsOf(t testing.TB, data []byte) map[string]map[string]string {
	t.Helper()
	found := map[string]map[string]string{}
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		return found
	}
	defer book.Close()
	for _, name := range book.GetSheetList() {
		comments, err := book.GetComments(name)
		if err != nil {
			continue
		}
		found[name] = map[string]string{}
		for _, c := range comments {
			text := c.Text
			for _, run := range c.Paragraph {
				text += run.Text
			}
			found[name][c.Cell] = text
		}
	}
	return found
}

func commented(comments map[string]map[string]string) map[string][]string {
	cells := map[string][]string{}
	for name, list := range comments {
		for cell := range list {
			cells[name] = append(cells[name], cell)
		}
		slices.Sort(cells[name])
	}
	return cells
}

// sameSheets holds the sender's sheets of a copy against the original: every
// cell with its value, kind, font and number format, merges, what is hidden.
func sameSheets(t *testing.T, before, after *sheet.Workbook) {
	t.Helper()
	rest := senders(after)
	if diff := cmp.Diff(len(before.Sheets)+1, len(after.Sheets)); diff != "" || before.Date1904 != after.Date1904 {
		t.Fatalf("sheets: %s", diff)
	}
	if !isListing(after.Sheets[0]) {
		t.Errorf("the first sheet is %q", after.Sheets[0].Name)
	}
	// A workbook without styles gets the default font that programs show it in.
	noFont := cmp.Comparer(func(a, b sheet.Style) bool {
		return a.Format == b.Format && (a.Font == b.Font || a.Font == "" || b.Font == "")
	})
	for i, s := range before.Sheets {
		if diff := cmp.Diff(s, rest[i], noFont); diff != "" {
			t.Errorf("sheet %s: %s", s.Name, diff)
		}
	}
}

// sameByExcelize compares all raw values as excelize reads them.
func sameByExcelize(t *testing.T, before, after []byte) {
	t.Helper()
	raw := excelize.Options{RawCellValue: true}
	old, err := excelize.OpenReader(bytes.NewReader(before), raw)
	if err != nil {
		return // it cannot open the sender's file either
	}
	defer old.Close()
	now, err := excelize.OpenReader(bytes.NewReader(after), raw)
	if err != nil {
		t.Fatal(err)
	}
	defer now.Close()
	for _, name := range old.GetSheetList() {
		want, err1 := old.GetRows(name)
		got, err2 := now.GetRows(name)
		if err1 != nil {
			continue
		}
		if diff := cmp.Diff(trimmed(want), trimmed(got)); diff != "" || err2 != nil {
			t.Errorf("sheet %s: %v %s", name, err2, diff)
		}
	}
}

// trimmed leaves out blank cells and rows at the ends: marks add such.
func trimmed(rows [][]string) [][]string {
	blank := func(text string) bool { return text == "" }
	for i, row := range rows {
		for len(row) > 0 && blank(row[len(row)-1]) {
			row = row[:len(row)-1]
		}
		rows[i] = slices.Clip(row)
		if len(row) == 0 {
			rows[i] = nil
		}
	}
	for len(rows) > 0 && len(rows[len(rows)-1]) == 0 {
		rows = rows[:len(rows)-1]
	}
	return rows
}

// untouched demands that parts which need no change are the same bytes.
func untouched(t *testing.T, before, after []byte) {
	t.Helper()
	old, now := unpack(t, before), unpack(t, after)
	for name, text := range old {
		switch ext := filepath.Ext(name); {
		case strings.Contains(name, "vba"), strings.Contains(name, "_xmlsignatures"), strings.HasSuffix(name, "/"):
		case slices.Contains([]string{".xml", ".rels", ".vml"}, ext) && !strings.Contains(name, "chart") &&
			!strings.Contains(name, "theme") && !strings.Contains(name, "sharedStrings") && !strings.Contains(name, "drawing1.xml"):
		case strings.Contains(name, "chartsheets"):
		default:
			if now[name] != text {
				t.Errorf("%s has changed", name)
			}
		}
	}
}

// holds checks all that must hold for any workbook: the copy reads the same,
// breaks no rule that the original keeps, and a copy of it is the same file.
func holds(t *testing.T, data []byte) (copied []byte) {
	t.Helper()
	before := readModel(t, data)
	comments := commentsOf(t, data)
	findings := madeUp(before, commented(comments))
	var out, again, third bytes.Buffer
	if err := Copy(&out, data, findings, options()); err != nil {
		t.Fatal(err)
	}
	if err := Copy(&again, data, findings, options()); err != nil || !bytes.Equal(out.Bytes(), again.Bytes()) {
		t.Errorf("the second copy differs from the first: %v", err)
	}
	sameSheets(t, before, readModel(t, out.Bytes()))
	sameByExcelize(t, data, out.Bytes())
	untouched(t, data, out.Bytes())
	old := strictFaults(data)
	for _, fault := range strictFaults(out.Bytes()) {
		if !slices.Contains(old, fault) {
			t.Errorf("the copy: %s", fault)
		}
	}
	after := commentsOf(t, out.Bytes())
	for name, list := range comments {
		for cell, text := range list {
			if got := after[name][cell]; !strings.HasPrefix(got, text) {
				t.Errorf("comment on %s!%s was %q, is %q", name, cell, text, got)
			}
		}
	}
	if err := Copy(&third, out.Bytes(), findings, options()); err != nil || !bytes.Equal(out.Bytes(), third.Bytes()) {
		t.Errorf("the copy of the copy differs: %v\n%s", err, cmp.Diff(unpack(t, out.Bytes()), unpack(t, third.Bytes())))
	}
	return out.Bytes()
}

func TestSamples(t *testing.T) {
	for _, path := range sampleFiles(t) {
		t.Run(filepath.Base(path), func(t *testing.T) { holds(t, readFile(t, path)) })
	}
}

// largest is how large a public workbook may be for the test to stay short. All
// of the collection were tried once.
const largest = 9 << 10

// Every public workbook that can be read can be marked.
func TestCorpus(t *testing.T) {
	marked := 0
	for _, path := range corpusFiles(t) {
		data := readFile(t, path)
		if _, err := readBytes(data); err != nil || len(data) > largest {
			continue
		}
		t.Run(filepath.Base(path), func(t *testing.T) { holds(t, data) })
		marked++
	}
	t.Logf("%d workbooks marked", marked)
}
