package page

import (
	"bytes"
	"hash/crc32"
	"io"
	"reflect"
	"strings"
	"testing"

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
		p.Row(Cell{Value: "  hai\ndòng "}, Cell{})
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
