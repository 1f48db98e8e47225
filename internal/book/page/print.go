package page

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Print is how a sheet is printed. Every sheet is A4, as wide as one page.
type Print struct {
	Portrait   bool
	HeaderFrom int // first and last row repeated on every page; 0 for none
	HeaderTo   int
	Columns    int    // only so many columns are printed; 0 for all, without a print area
	Footer     string // text at the left of the foot; the page number is at the right
}

// paperA4 is the format's number for A4.
const paperA4 = 9

// inch is how many millimetres the format's unit for margins has.
const inch = 25.4

// Setup sets the sheet's printing.
func (p *Page) Setup(print Print) {
	size, wide, tall, orientation := paperA4, 1, 0, "landscape"
	if print.Portrait {
		orientation = "portrait"
	}
	f, keep := p.book.File, p.book.keep
	keep(f.SetPageLayout(p.Name, &excelize.PageLayoutOptions{
		Size: &size, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &tall,
	}))
	fit := true
	keep(f.SetSheetProps(p.Name, &excelize.SheetPropsOptions{FitToPage: &fit}))
	p.margins()
	// A blank keeps a footer that begins with a digit apart from the type size.
	keep(f.SetHeaderFooter(p.Name, &excelize.HeaderFooterOptions{
		OddFooter: fmt.Sprintf(`&L&"%s,Regular"&10 %s&R&"%s,Regular"&10Trang &P/&N`,
			Font, strings.ReplaceAll(print.Footer, "&", "&&"), Font),
	}))
	if print.HeaderTo > 0 {
		keep(f.SetDefinedName(&excelize.DefinedName{
			Name: "_xlnm.Print_Titles", Scope: p.Name,
			RefersTo: fmt.Sprintf("'%s'!$%d:$%d", p.Name, print.HeaderFrom, print.HeaderTo),
		}))
	}
	p.printed = print.Columns
}

// printArea leaves what is only for the next program off the paper.
func (p *Page) printArea() {
	if p.printed == 0 || p.row == 0 {
		return
	}
	corner, err := excelize.CoordinatesToCellName(p.printed, p.row, true)
	p.book.keep(err)
	p.book.keep(p.book.File.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Area", Scope: p.Name, RefersTo: fmt.Sprintf("'%s'!$A$1:%s", p.Name, corner),
	}))
}

// margins in millimetres: 15 all round, room for binding on the left.
func (p *Page) margins() {
	left, right, top, bottom, foot := 20/inch, 12/inch, 15/inch, 15/inch, 8/inch
	centred := true
	p.book.keep(p.book.File.SetPageMargins(p.Name, &excelize.PageLayoutMarginsOptions{
		Left: &left, Right: &right, Top: &top, Bottom: &bottom,
		Header: &foot, Footer: &foot, Horizontally: &centred,
	}))
}

// Break leaves a row blank and begins a new printed page with the next one.
func (p *Page) Break() {
	p.row++
	p.book.keep(p.book.File.InsertPageBreak(p.Name, Address(1, p.row+1)))
}

// Freeze keeps the rows above and the columns before a cell in view; column
// and row count from 1, and 1 freezes nothing on its side.
func (p *Page) Freeze(column, row int) {
	pane := "bottomRight"
	switch {
	case column == 1:
		pane = "bottomLeft"
	case row == 1:
		pane = "topRight"
	}
	p.book.keep(p.book.File.SetPanes(p.Name, &excelize.Panes{
		Freeze: true, XSplit: column - 1, YSplit: row - 1,
		TopLeftCell: Address(column, row), ActivePane: pane,
	}))
}

// Filter puts filter buttons on a header row over a table that ends at lastRow.
func (p *Page) Filter(firstColumn, headerRow, lastColumn, lastRow int) {
	p.book.keep(p.book.File.AutoFilter(p.Name,
		Address(firstColumn, headerRow)+":"+Address(lastColumn, max(lastRow, headerRow)), nil))
}

// finish records the sheet's extent, which some readers trust.
func (p *Page) finish() {
	p.printArea()
	if p.row > 0 && len(p.widths) > 0 {
		p.book.keep(p.book.File.SetSheetDimension(p.Name, "A1:"+Address(len(p.widths), p.row)))
	}
}
