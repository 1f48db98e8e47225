package page

import (
	"fmt"

	"github.com/xuri/excelize/v2"
)

// Stream makes the page write its rows out as they come instead of holding
// them until the end: for tables of many thousand rows. Column widths, Freeze
// and Setup must come before it; rows are then written once, from top to
// bottom, without formulas and without cells over several rows.
//
// The sheet's extent is left out: it would have to stand before the rows, and
// a wrong one is worse than none.
func (p *Page) Stream() {
	f := p.book.File
	p.book.keep(f.SetSheetDimension(p.Name, ""))
	stream, err := f.NewStreamWriter(p.Name)
	p.book.keep(err)
	p.stream = stream
}

// streamLine writes cells as one row of a streamed page.
func (p *Page) streamLine(cells []Cell, height float64) {
	var values []any
	for _, cell := range cells {
		if cell.Down > 1 || cell.Formula != "" {
			p.book.keep(fmt.Errorf("row %d of the streamed sheet %s has a formula or a cell over several rows", p.row, p.Name))
			return
		}
		p.streamMerge(len(values)+1, cell)
		values = append(values, p.streamCell(cell))
		for range cell.Span - 1 {
			values = append(values, excelize.Cell{StyleID: p.book.style(cell.Style)})
		}
	}
	var options []excelize.RowOpts
	if height > 0 {
		options = append(options, excelize.RowOpts{Height: height})
	}
	if p.stream != nil && len(values) > 0 {
		p.book.keep(p.stream.SetRow(Address(1, p.row), values, options...))
	}
}

// streamCell is nil for a cell that leaves its place untouched.
func (p *Page) streamCell(cell Cell) any {
	if cell.isNothing() {
		return nil
	}
	value := cell.Value
	if text, ok := value.(string); ok {
		if value = Fit(text); text == "" {
			value = nil
		}
	}
	return excelize.Cell{StyleID: p.book.style(cell.Style), Value: value}
}

func (p *Page) streamMerge(column int, cell Cell) {
	if cell.Span > 1 && p.stream != nil {
		p.book.keep(p.stream.MergeCell(Address(column, p.row), Address(column+cell.Span-1, p.row)))
	}
}

// endStream writes what stands behind the rows.
func (p *Page) endStream() {
	if p.stream != nil {
		p.book.keep(p.stream.Flush())
	}
}
