package xlsx

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"tieuchi/internal/sheet"
)

// smallLimits keep a fuzzed file from costing much.
func smallLimits() sheet.Limits {
	limits := sheet.DefaultLimits()
	limits.PartBytes, limits.TotalBytes, limits.Cells = 1<<20, 4<<20, 10_000
	return limits
}

// demandSound checks what must hold of every workbook that is read.
func demandSound(t *testing.T, book *sheet.Workbook, err error) {
	t.Helper()
	if err != nil {
		var fault *sheet.Fault
		if book != nil || !errors.As(err, &fault) || fault.Trouble == 0 {
			t.Fatalf("%v with a workbook, or no fault", err)
		}
		return
	}
	for _, s := range book.Sheets {
		row, col := 0, 0
		for i := range s.Cells {
			c := &s.Cells[i]
			if c.Row < row || c.Row == row && c.Col <= col || c.Row > lastRow || c.Col < 1 || c.Col > lastCol {
				t.Fatalf("cell %s behind row %d, column %d", c.Ref(), row, col)
			}
			if c.Style == nil || c.Kind == 0 || c.Value == "" && !c.Formula || !utf8.ValidString(c.Value) {
				t.Fatalf("%+v", c)
			}
			demandRuns(t, c)
			row, col = c.Row, c.Col
		}
	}
}

// demandRuns checks that runs make up the whole text.
func demandRuns(t *testing.T, c *sheet.Cell) {
	t.Helper()
	text := ""
	for _, run := range c.Runs() {
		text += run.Text
	}
	if c.Rich != nil && text != c.Value {
		t.Fatalf("runs say %q, the cell %q", text, c.Value)
	}
}

// FuzzRead feeds whole files.
func FuzzRead(f *testing.F) {
	f.Add(dataOf(`<row r="1"><c r="A1" t="s"><v>2</v></c></row>`).zip(f))
	f.Add(communeWorkbook(f, 2))
	f.Fuzz(func(t *testing.T, file []byte) {
		book, err := Read(bytes.NewReader(file), int64(len(file)), smallLimits())
		demandSound(t, book, err)
	})
}

// FuzzSheet feeds the rows of a sheet in a right archive, where a fuzzer gets
// further than the checksums let it get in FuzzRead.
func FuzzSheet(f *testing.F) {
	f.Add(`<row r="1"><c r="A1" t="s"><v>2</v></c><c><f t="array" ref="A1:C3"/><v>1.5</v></c></row>`)
	f.Add(`<row hidden="1"><c t="inlineStr"><is><r><rPr><rFont val="x"/></rPr><t>_x000D_&#225;</t></r></is></c></row>`)
	f.Add(`<row r="9"/><row r="3"><c r="B3" t="d"><v>2023-01-01T00:00</v></c><c r="A3" t="e"><v>#N/A</v></c></row>`)
	f.Fuzz(func(t *testing.T, rows string) {
		file := dataOf(rows).zip(t)
		book, err := Read(bytes.NewReader(file), int64(len(file)), smallLimits())
		demandSound(t, book, err)
		again, _ := Read(bytes.NewReader(file), int64(len(file)), smallLimits())
		if !reflect.DeepEqual(book, again) {
			t.Fatal("read twice, not the same")
		}
	})
}

// FuzzWindow compares a document seen through a small window and at once.
func FuzzWindow(f *testing.F) {
	f.Add(`<a b="c">d<!-- e --><f/><![CDATA[g]]></a>`, uint8(3))
	f.Fuzz(func(t *testing.T, document string, window uint8) {
		if strings.ContainsRune(document, 0) {
			t.Skip("NUL is refused as soon as it is in the window")
		}
		if got, want := trace(2+int(window), document), trace(1<<16, document); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
	})
}

func FuzzAddress(f *testing.F) {
	f.Add("XFD1048576")
	f.Fuzz(func(t *testing.T, text string) {
		row, col, ok := parseAddress([]byte(text))
		if ok && sheet.Address(row, col) != string(bytes.ToUpper([]byte(text))) {
			t.Fatalf("%q is read as %s", text, sheet.Address(row, col))
		}
	})
}

func FuzzUnescape(f *testing.F) {
	f.Add("_xD83D__xDE00_&amp;_x005F_")
	f.Fuzz(func(t *testing.T, text string) {
		got := unescape([]byte(text))
		if len(got) > len(text) || utf8.ValidString(text) && !utf8.Valid(got) {
			t.Fatalf("%q becomes %q", text, got)
		}
	})
}
