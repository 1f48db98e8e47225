package book

import "tieuchi/internal/book/page"

// The looks of our workbooks. Size 11 keeps wide tables readable on A4.
const (
	tableSize = 11
	smallSize = 10
	headFill  = "DDEBF7"
	sumFill   = "F2F2F2"
)

func titleStyle() page.Style { return page.Style{Bold: true, Align: page.Centre, Size: 14} }

func subtitleStyle() page.Style { return page.Style{Italic: true, Align: page.Centre} }

func ruleSetStyle() page.Style { return page.Style{Bold: true, Align: page.Centre, Size: 13} }

func sectionStyle() page.Style { return page.Style{Bold: true, Size: 13} }

func noteStyle() page.Style { return page.Style{Italic: true, Size: tableSize} }

func headStyle() page.Style {
	return page.Style{Bold: true, Align: page.Centre, Border: true, Fill: headFill, Size: tableSize}
}

// textStyle keeps letters off the border at their left.
func textStyle() page.Style { return page.Style{Border: true, Size: tableSize, Indent: 1} }

func numberStyle() page.Style {
	return page.Style{Border: true, Size: tableSize, Align: page.Centre}
}

func sumStyle() page.Style {
	return page.Style{Border: true, Size: tableSize, Bold: true, Align: page.Centre, Fill: sumFill}
}

// dateStyle shows a day in the order that offices write it, whatever the
// language of the viewer.
func dateStyle() page.Style {
	style := numberStyle()
	style.Format = "dd/mm/yyyy"
	return style
}

// head is a row of header cells.
func head(texts ...string) []page.Cell {
	cells := make([]page.Cell, 0, len(texts))
	for _, text := range texts {
		cells = append(cells, page.Cell{Value: text, Style: headStyle()})
	}
	return cells
}

// text and number are cells of a table's body.
func text(value string) page.Cell { return page.Cell{Value: value, Style: textStyle()} }

// again is a text that names its row's subject: it is repeated where the row
// goes on below.
func again(value string) page.Cell {
	return page.Cell{Value: value, Style: textStyle(), Again: true}
}

// small is for what is looked up, not read.
func small(value string) page.Cell {
	style := textStyle()
	style.Size = smallSize
	return page.Cell{Value: value, Style: style}
}

func centred(value any) page.Cell { return page.Cell{Value: value, Style: numberStyle()} }

// sum is a cell with a formula and the result that it has.
func sum(formula string, result int) page.Cell {
	return page.Cell{Value: result, Formula: formula, Style: sumStyle()}
}

// title writes lines over all columns, the first one large.
func title(p *page.Page, columns int, lines ...string) {
	for i, line := range lines {
		style := subtitleStyle()
		if i == 0 {
			style = titleStyle()
		}
		p.Row(page.Cell{Value: line, Span: columns, Style: style})
	}
}
