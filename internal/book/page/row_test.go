package page

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// writeLong writes a row whose second cell is too long for a row's height and
// returns what column B then says, joined again.
func writeLong(t *testing.T, text string) (f *excelize.File, rows int, joined string) {
	t.Helper()
	b := NewBook("t")
	p := b.Page("Trang", 20, 40, 10)
	plain := Style{Border: true, Indent: 1}
	first := p.Row(Cell{Value: "Bản Bo", Style: plain, Again: true}, Cell{Value: text, Style: plain},
		Cell{Value: 7, Style: plain})
	if first != 1 {
		t.Errorf("the row begins at %d", first)
	}
	rows = p.Last()
	f = open(t, write(t, b))
	var pieces []string
	for row := 1; row <= rows; row++ {
		piece, err := f.GetCellValue("Trang", Address(2, row))
		if err != nil {
			t.Fatal(err)
		}
		height, _ := f.GetRowHeight("Trang", row)
		lines := lineCount(piece, columnPoints(40)-indentPoints, DefaultSize, false)
		if need := float64(lines)*DefaultSize*lineRatio + heightPadding; height < need-0.1 || height > maxRowHeight {
			t.Errorf("row %d is %.0f points high, its %d lines need %.0f", row, height, lines, need)
		}
		if row > 1 {
			if !strings.HasPrefix(piece, goesOn) {
				t.Errorf("row %d is not marked: %.20q", row, piece)
			}
			piece = strings.TrimPrefix(piece, goesOn)
		}
		pieces = append(pieces, piece)
	}
	return f, rows, strings.Join(pieces, " ")
}

// A text higher than a row can be goes on in further rows; nothing is lost.
func TestLongTextGoesOn(t *testing.T) {
	text := strings.TrimSpace(strings.Repeat("Rà soát hộ nghèo, hộ cận nghèo đến từng bản. ", 200))
	f, rows, joined := writeLong(t, text)
	if rows < 3 || joined != text {
		t.Errorf("%d rows, %d of %d bytes", rows, len(joined), len(text))
	}
	for _, want := range []struct{ at, value string }{
		{"A1", "Bản Bo"}, {"A2", "Bản Bo"}, {"C1", "7"}, {"C2", ""},
	} {
		if got, _ := f.GetCellValue("Trang", want.at); got != want.value {
			t.Errorf("%s is %q, want %q", want.at, got, want.value)
		}
	}
}

// More than a cell can hold is not cut either, when the cell wraps.
func TestTextOverTheLimitGoesOn(t *testing.T) {
	text := strings.TrimSpace(strings.Repeat("tám ", maxText))
	if _, _, joined := writeLong(t, text); joined != text {
		t.Errorf("%d of %d bytes", len(joined), len(text))
	}
}

// A word longer than a row is parted inside, at whole letters.
func TestEndlessWordGoesOn(t *testing.T) {
	text := strings.Repeat("ộ", 5000)
	_, rows, joined := writeLong(t, text)
	if strings.ReplaceAll(joined, " ", "") != text || rows < 2 {
		t.Errorf("%d rows, %d of %d bytes", rows, len(joined), len(text))
	}
}

// Many line breaks need height as much as many words.
func TestBlankLinesGoOn(t *testing.T) {
	_, rows, joined := writeLong(t, "đầu"+strings.Repeat("\n", 100)+"cuối")
	if rows < 2 || strings.Join(strings.Fields(joined), " ") != "đầu cuối" {
		t.Errorf("%d rows: %q", rows, joined)
	}
}

// A cell over several rows cannot go on below: its row stays one.
func TestCellsOverSeveralRowsStayWhole(t *testing.T) {
	b := NewBook("t")
	p := b.Page("Trang", 10, 10)
	p.Row(Cell{Value: strings.Repeat("dài ", 2000), Down: 3}, Cell{Value: "a"})
	if p.Last() != 1 {
		t.Errorf("%d rows", p.Last())
	}
}

// An indent counts only beside a side, and takes room from the line.
func TestIndent(t *testing.T) {
	b := NewBook("t")
	p := b.Page("Trang", 10)
	p.Row(Cell{Value: "mười hai mươi", Style: Style{Indent: 1}})
	data := write(t, b)
	if styles := part(t, data, "xl/styles.xml"); !strings.Contains(styles, `horizontal="left" indent="1"`) {
		t.Errorf("no indent: %s", styles)
	}
	cell := Cell{Value: "x", Style: Style{Indent: 2}}
	if with, without := p.textRoom(1, cell), p.textRoom(1, Cell{Value: "x"}); without-with != 2*indentPoints {
		t.Errorf("a line has %.2f points with an indent, %.2f without", with, without)
	}
}

// A footer says what it is given, whatever it means to Excel.
func TestFooterIsText(t *testing.T) {
	b := NewBook("t")
	p := b.Page("Trang", 10)
	p.Row(Cell{Value: "a"})
	p.Setup(Print{Footer: "2 Bo & Lự"})
	xml := part(t, write(t, b), "xl/worksheets/sheet1.xml")
	if !strings.Contains(xml, "&amp;10 2 Bo &amp;&amp; Lự&amp;R") {
		t.Errorf("the footer reads otherwise:\n%s", xml)
	}
}
