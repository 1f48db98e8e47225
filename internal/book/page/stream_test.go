package page

import (
	"bytes"
	"hash/crc32"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// A streamed page says the same as one that is held, cell by cell.
func TestStream(t *testing.T) {
	write := func(b *Book, name string, stream bool) {
		p := b.Page(name, 20, 10)
		p.Freeze(1, 3)
		p.Setup(Print{HeaderFrom: 2, HeaderTo: 2})
		if stream {
			p.Stream()
		}
		p.Row(Cell{Value: "Tên < & \"Bản Bo\"", Span: 2, Style: Style{Bold: true}})
		p.Row(Cell{Value: "Xã"}, Cell{Value: "Số"})
		p.Skip(1)
		p.Row(Cell{Value: "=1+1"}, Cell{Value: 92.5, Style: Style{Format: "0.0"}})
		p.Row(Cell{Value: "", Style: Style{Border: true}}, Cell{Value: 7})
		p.Row(Cell{Value: "  hai\ndòng "}, Cell{Value: "_x003D_1 _x005F_x0041_"})
		p.Filter(1, 2, 2, p.Last())
	}
	b := NewBook("Thử")
	write(b, "Giữ", false)
	write(b, "Ghi", true)
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	held, errHeld := f.GetRows("Giữ")
	streamed, errStreamed := f.GetRows("Ghi")
	if errHeld != nil || errStreamed != nil || len(held) != 6 || !reflect.DeepEqual(held, streamed) {
		t.Errorf("held %q %v\nstreamed %q %v", held, errHeld, streamed, errStreamed)
	}
	if len(held) == 6 && held[5][1] != "_x003D_1 _x005F_x0041_" {
		t.Errorf("an escape that is none is %q", held[5][1])
	}
	for _, cell := range []string{"A1", "B1", "A4", "B4", "A5"} {
		a, _ := f.GetCellStyle("Giữ", cell)
		b, _ := f.GetCellStyle("Ghi", cell)
		if a != b {
			t.Errorf("style of %s: held %d, streamed %d", cell, a, b)
		}
	}
	heldHeight, _ := f.GetRowHeight("Giữ", 6)
	if height, _ := f.GetRowHeight("Ghi", 6); height != heldHeight || height == 0 {
		t.Errorf("height %v, held %v", height, heldHeight)
	}
	if panes, err := f.GetPanes("Ghi"); err != nil || panes.YSplit != 2 {
		t.Errorf("panes %+v, %v", panes, err)
	}
	if merged, _ := f.GetMergeCells("Ghi"); len(merged) != 1 || merged[0].GetStartAxis() != "A1" || merged[0].GetEndAxis() != "B1" {
		t.Errorf("merged %v", merged)
	}
}

// What a streamed page cannot hold is an error, not a cell that is missing.
func TestStreamRefuses(t *testing.T) {
	for _, cell := range []Cell{{Value: "1", Formula: "A1"}, {Value: "x", Down: 2}} {
		b := NewBook("Thử")
		p := b.Page("S", 10)
		p.Stream()
		p.Row(cell)
		if err := b.Write(io.Discard); err == nil {
			t.Errorf("%+v was written", cell)
		}
	}
}

// Results of formulas get their type, and only theirs.
func TestTyped(t *testing.T) {
	for in, want := range map[string]string{
		`<c r="A1" s="1" t="str"><f>SUM(B1)</f><v>12</v></c>`: `<c r="A1" s="1"><f>SUM(B1)</f><v>12</v></c>`,
		`<c r="A1" t="str"><f>B1/3</f><v>-0.5</v></c><c/>`:    `<c r="A1"><f>B1/3</f><v>-0.5</v></c><c/>`,
		`<c r="A1" t="str"><f>B1</f></c><c><f>C1</f><v>1</v>`: `<c r="A1" t="str"><f>B1</f></c><c><f>C1</f><v>1</v>`,
		`<c t="str"><f>B1</f><v>x1</v></c><c t="s"><v>1</v>`:  `<c t="str"><f>B1</f><v>x1</v></c><c t="s"><v>1</v>`,
	} {
		in, want = strings.Repeat(in, 3), strings.Repeat(want, 3)
		if got := string(typed([]byte(in))); got != want {
			t.Errorf("%s\ngives %s\nwant  %s", in, got, want)
		}
	}
}

// Checksums of pieces give that of the whole.
func TestJoinSums(t *testing.T) {
	text := []byte(strings.Repeat("Bản Bo, Tam Đường, Lai Châu. ", 100))
	whole := crc32.ChecksumIEEE(text)
	for _, cut := range []int{0, 1, 7, 1000, len(text) - 1, len(text)} {
		first, second := crc32.ChecksumIEEE(text[:cut]), crc32.ChecksumIEEE(text[cut:])
		if got := joinSums(first, second, uint64(len(text)-cut)); got != whole {
			t.Errorf("cut at %d: %x, want %x", cut, got, whole)
		}
	}
}

// Whatever a text is, it stands in a cell as a text, held or streamed.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"=1+1", "-", "@a", "+", "\t=1", "</t></is></c><c><f>1</f>", "_x003D_", "\x00", "a\r\nb", "]]>", "\ufffe", "\xff", "😀"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		b := NewBook("Thử")
		b.Page("Giữ", 20).Row(Cell{Value: text}, Cell{Value: "x"})
		streamed := b.Page("Ghi", 20)
		streamed.Stream()
		streamed.Row(Cell{Value: text}, Cell{Value: "x"})
		file, err := excelize.OpenReader(bytes.NewReader(write(t, b)))
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		defer file.Close()
		held, _ := file.GetCellValue("Giữ", "A1")
		got, _ := file.GetCellValue("Ghi", "A1")
		if isPlain(text) && (held != text || got != text) {
			t.Errorf("%q is %q, streamed %q", text, held, got)
		}
		for _, sheet := range []string{"Giữ", "Ghi"} {
			if formula, err := file.GetCellFormula(sheet, "A1"); formula != "" || err != nil {
				t.Errorf("%q in %s is the formula %q, %v", text, sheet, formula, err)
			}
			if beside, _ := file.GetCellValue(sheet, "B1"); beside != "x" {
				t.Errorf("%q in %s spoils the cell beside it: %q", text, sheet, beside)
			}
		}
	})
}

// isPlain tells a text that XML can hold as it is and that fits one row.
func isPlain(text string) bool {
	return len(text) < 300 && utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r >= 0xFFFD })
}
