package page

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Page is a worksheet written from top to bottom.
type Page struct {
	Name    string
	book    *Book
	widths  []float64 // in characters, as Excel counts them
	row     int       // the last row written
	printed int       // how many columns are; 0 for all
	links   []link
	// Of a page that does not hold its rows:
	stream  *packed // nil of all others
	merged  []string
	letters []string // of its columns
	text    []byte   // of the last row
}

// Cell is one cell of a row. A zero Cell leaves its place untouched; a cell
// with Span or Down is merged over that many columns or rows.
type Cell struct {
	Value   any    // string, int, float64 or nil
	Formula string // its result is Value: a number, or nil for none stored
	Span    int
	Down    int
	Style   Style
	Again   bool // repeat Value on the rows that a long text of this row goes on in
}

// maxText is how many characters a cell can hold; excelize cuts what is over
// it without a word.
const maxText = 32767

// cutMark ends a text that was too long for a cell.
const cutMark = "… (đã cắt bớt)"

// Page adds a sheet whose first columns have the given widths.
func (b *Book) Page(name string, widths ...float64) *Page {
	p := &Page{Name: name, book: b, widths: widths}
	b.addSheet(name)
	b.pages = append(b.pages, p)
	for i, width := range widths {
		column, err := excelize.ColumnNumberToName(i + 1)
		b.keep(err)
		b.keep(b.File.SetColWidth(name, column, column, width))
	}
	return p
}

// Skip leaves rows blank.
func (p *Page) Skip(rows int) { p.row += rows }

// Last is the number of the last row written.
func (p *Page) Last() int { return p.row }

// Raise makes the last row at least so high, in points.
func (p *Page) Raise(points float64) {
	height, err := p.book.File.GetRowHeight(p.Name, p.row)
	p.book.keep(err)
	if height < points {
		p.book.keep(p.book.File.SetRowHeight(p.Name, p.row, points))
	}
}

// Grow leaves the height of the last row to the viewer, which then fits it to
// what is typed there. Other rows keep the height that they were written with.
func (p *Page) Grow() { p.book.keep(p.book.File.SetRowHeight(p.Name, p.row, -1)) }

// Address is the name of a cell, "G9"; column and row count from 1.
func Address(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return ""
	}
	return name
}

// Fixed is an address that a formula keeps when it is moved, "$G$9".
func Fixed(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column, row, true)
	if err != nil {
		return ""
	}
	return name
}

// isNothing tells a cell that leaves its place untouched.
func (c Cell) isNothing() bool {
	return c == (Cell{}) || c.Value == nil && c.Style == (Style{}) && c.Span == 0 && c.Formula == ""
}

func (p *Page) put(column int, cell Cell) {
	if cell.isNothing() {
		return
	}
	from := Address(column, p.row)
	to := Address(column+max(cell.Span, 1)-1, p.row+max(cell.Down, 1)-1)
	b := p.book
	b.keep(b.File.SetCellStyle(p.Name, from, to, b.style(cell.Style)))
	p.value(from, cell.Value)
	p.formula(from, cell)
	if from != to {
		b.keep(b.File.MergeCell(p.Name, from, to))
	}
}

// formula adds a formula to a cell whose result has been written. A text as
// result is refused: excelize would leave the text's number among the shared
// strings as the result.
func (p *Page) formula(at string, cell Cell) {
	if cell.Formula == "" {
		return
	}
	if text, ok := cell.Value.(string); ok {
		p.book.keep(fmt.Errorf("formula in %s!%s with the text %.20q as its result", p.Name, at, text))
		return
	}
	p.book.keep(p.book.File.SetCellFormula(p.Name, at, cell.Formula))
}

// value writes strings as text whatever they begin with. excelize lets "_x0041_"
// through as it is, which readers take for a letter.
func (p *Page) value(at string, value any) {
	switch v := value.(type) {
	case nil:
	case string:
		if v != "" {
			p.book.keep(p.book.File.SetCellStr(p.Name, at, escapeLetters(Fit(v))))
		}
	default:
		p.book.keep(p.book.File.SetCellValue(p.Name, at, v))
	}
}

// Fit cuts a text to what a cell can hold, saying so at its end.
func Fit(text string) string {
	return Cut(strings.ToValidUTF8(text, "\ufffd"), maxText, cutMark)
}
