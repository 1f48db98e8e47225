package page

import (
	"archive/zip"
	"bytes"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

func write(t testing.TB, b *Book) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func open(t testing.TB, data []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func part(t testing.TB, data []byte, name string) string {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	file, err := in.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// Text that begins like a formula stays text: it is what an office wrote.
func TestTextStaysText(t *testing.T) {
	texts := []string{"=1+1", "+84 912", "-5", "@SUM(A1)", "0012", "TRUE", "=cmd|' /C calc'!A0", " đầu có khoảng trắng"}
	b := NewBook("t")
	p := b.Page("Trang", 20)
	for _, text := range texts {
		p.Row(Cell{Value: text})
	}
	f := open(t, write(t, b))
	for i, text := range texts {
		at := Address(1, i+1)
		got, err := f.GetCellValue("Trang", at)
		if err != nil || got != text {
			t.Errorf("%s: %q, %v, want %q", at, got, err, text)
		}
		if formula, _ := f.GetCellFormula("Trang", at); formula != "" {
			t.Errorf("%s became the formula %q", at, formula)
		}
		if kind, _ := f.GetCellType("Trang", at); kind != excelize.CellTypeSharedString {
			t.Errorf("%s has type %v", at, kind)
		}
	}
}

// A formula's stored result must be a number: viewers that do not calculate
// show it, and sums over text are 0.
func TestFormulaResult(t *testing.T) {
	b := NewBook("t")
	p := b.Page("Trang", 20, 20, 20)
	p.Row(Cell{Value: 2}, Cell{Value: 2.5}, Cell{Value: 4.5, Formula: "SUM(A1:B1)", Style: Style{Bold: true}})
	p.Row(Cell{Formula: "A1/B1"})
	xml := part(t, write(t, b), "xl/worksheets/sheet1.xml")
	if !strings.Contains(xml, `<f>SUM(A1:B1)</f><v>4.5</v>`) || strings.Contains(xml, `t="str"><f>SUM`) {
		t.Errorf("stored result is not a number:\n%s", xml)
	}
	if !strings.Contains(xml, `<f>A1/B1</f></c>`) {
		t.Errorf("a formula without result got one:\n%s", xml)
	}
}

func TestFormulaWithTextResultIsRefused(t *testing.T) {
	b := NewBook("t")
	b.Page("Trang", 20).Row(Cell{Value: "12", Formula: `"12"`})
	if err := b.Write(io.Discard); err == nil {
		t.Fatal("a text was taken as a formula's result")
	}
}

func TestFirstErrorIsKept(t *testing.T) {
	b := NewBook("t")
	p := b.Page("tên trang tính này dài quá ba mươi mốt chữ", 20)
	p.Row(Cell{Value: "a"})
	if err := b.Write(io.Discard); err == nil {
		t.Fatal("no error for an impossible sheet name")
	}
}

func TestFit(t *testing.T) {
	whole := strings.Repeat("ộ", maxText)
	if Fit(whole) != whole {
		t.Error("a text of just the limit was cut")
	}
	for _, long := range []string{whole + "x", strings.Repeat("𝔸", maxText), strings.Repeat("a", 3*maxText)} {
		cut := Fit(long)
		if Units(cut) > maxText || !strings.HasSuffix(cut, cutMark) {
			t.Errorf("cut to %d units, ends %q", Units(cut), cut[len(cut)-20:])
		}
		if !strings.HasPrefix(long, strings.TrimSuffix(cut, cutMark)) {
			t.Error("what is kept is not the beginning")
		}
	}
	if got := Fit("a\xffb"); got != "a\ufffdb" {
		t.Errorf("broken UTF-8: %q", got)
	}
}

// Widths in points of 1000-point type are the metrics' own thousandths (with
// the slack): hand-counted from the face's published widths.
func TestTextPoints(t *testing.T) {
	for text, want := range map[string]float64{
		"":       0,
		"Đạt":    722 + 444 + 278,
		"ill":    3 * 278,
		"19/19":  4*500 + 278,
		"Môi":    889 + 500 + 278,
		"a b":    444 + 250 + 500,
		"ƯỚ":     2 * 722,
		"Tỷ lệ%": 611 + 500 + 250 + 278 + 444 + 889,
	} {
		if got := textPoints(text, 1000, false); math.Abs(got-want*slack) > 0.01 {
			t.Errorf("%q: %.1f, want %.1f", text, got, want*slack)
		}
	}
}

func TestLineCount(t *testing.T) {
	width := textPoints("một hai ba", 12, false) + 0.1
	for _, c := range []struct {
		text string
		want int
	}{
		{"", 1}, {"một", 1}, {"một hai ba", 1}, {"một hai ba bốn", 2}, {"một\nhai\nba", 3},
		{"một hai ba một hai ba một hai ba", 3}, {strings.Repeat("x", 100), 12},
	} {
		got := lineCount(c.text, width, 12, false)
		if len(c.text) == 100 {
			if got < 10 || got > 14 {
				t.Errorf("one long word: %d lines", got)
			}
			continue
		}
		if got != c.want {
			t.Errorf("%q: %d lines, want %d", c.text, got, c.want)
		}
	}
}

// More text, a narrower column, bold or larger letters never need less room.
func TestHeightGrows(t *testing.T) {
	text := "Tỷ lệ đường thôn, bản được cứng hóa và bảo trì hằng năm đạt yêu cầu "
	for n := 1; n < 12; n++ {
		long := strings.Repeat(text, n)
		at := func(points, size float64, bold bool) float64 {
			return textHeight(lineCount(long, points, size, bold), size)
		}
		base := at(200, 12, false)
		if at(120, 12, false) < base || at(200, 14, false) < base || at(200, 12, true) < base {
			t.Errorf("%d repeats: less room for more", n)
		}
		if base > maxRowHeight {
			t.Errorf("height %.1f over the format's limit", base)
		}
	}
}

// Merged cells count with the width of all their columns, those that span rows
// with nothing.
func TestRowHeight(t *testing.T) {
	text := strings.Repeat("chữ ", 30)
	b := NewBook("t")
	p := b.Page("Trang", 20, 20, 20, 20)
	p.Row(Cell{Value: text})
	p.Row(Cell{Value: text, Span: 4})
	p.Row(Cell{Value: text, Down: 2}, Cell{Value: "một dòng"})
	heights := make([]float64, 4)
	for i := range heights {
		height, err := b.File.GetRowHeight("Trang", i+1)
		if err != nil {
			t.Fatal(err)
		}
		heights[i] = height
	}
	if !(heights[0] > heights[1] && heights[1] > heights[2]) {
		t.Errorf("heights %v do not fall", heights)
	}
}

func TestSameBytes(t *testing.T) {
	build := func() []byte {
		b := NewBook("Tên")
		for _, name := range []string{"Một", "Hai", "Ba"} {
			p := b.Page(name, 10, 20)
			top := p.Row(Cell{Value: "TT", Style: Style{Bold: true}}, Cell{Value: "Tên"})
			p.Row(Cell{Value: 1, Formula: "1*1"}, Cell{Value: name})
			p.Freeze(1, 2)
			p.Filter(1, top, 2, p.Last())
			p.Setup(Print{HeaderFrom: 1, HeaderTo: 1, Footer: name})
			p.Looks("A2:B2", Look{When: `$A2="K"`, Fill: "F4B183"})
			p.Link("A2", b.pages[0], "A1", "Một")
			p.Chart("D2", 300, 200, Bars{Title: name, Names: "'" + name + "'!$B$2:$B$2", Values: "'" + name + "'!$A$2:$A$2", Fill: "2E75B6"})
		}
		return write(t, b)
	}
	first := build()
	for range 29 {
		if !bytes.Equal(first, build()) {
			t.Fatal("the same workbook gave other bytes")
		}
	}
}

// Types are sorted, whatever order they came in, and none is lost.
func TestSortedTypes(t *testing.T) {
	const a, b, c = `<Default Extension="a" ContentType="x/y"></Default>`, `<Default Extension="b" ContentType="x"></Default>`, `<Override PartName="/c" ContentType="z"></Override>`
	for _, list := range []string{a + b + c, b + a + c} {
		if got := string(sortedTypes([]byte("<Types>" + list + "</Types>"))); got != "<Types>"+a+b+c+"</Types>" {
			t.Errorf("%s", got)
		}
	}
	if got := string(sortedTypes([]byte("<Types></Types>"))); got != "<Types></Types>" {
		t.Errorf("%s", got)
	}
}

func TestSettleRefusesGarbage(t *testing.T) {
	if err := Settle(io.Discard, []byte("no archive")); err == nil {
		t.Fatal("no error")
	}
}
