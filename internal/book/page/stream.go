package page

import (
	"fmt"
	"strconv"
	"strings"
)

// Stream makes the page pack its rows as they come instead of holding them
// until the end: for tables of many thousand rows. It must come before the
// first row; rows are then written once, from top to bottom, without cells over
// several rows.
func (p *Page) Stream() { p.stream = newPacked() }

// streamLine writes cells as one row of a streamed page.
func (p *Page) streamLine(cells []Cell, height float64) {
	text := append(p.text[:0], `<row r="`...)
	text = strconv.AppendInt(text, int64(p.row), 10)
	if height > 0 {
		text = append(text, `" ht="`...)
		text = strconv.AppendFloat(text, height, 'f', -1, 64)
		text = append(text, `" customHeight="1`...)
	}
	text = append(text, `">`...)
	column := 1
	for _, cell := range cells {
		if message := p.unfit(cell); message != "" {
			p.book.keep(fmt.Errorf("row %d of the streamed sheet %s has %s", p.row, p.Name, message))
			return
		}
		text = p.streamCell(text, column, cell)
		if cell.Span > 1 {
			p.merged = append(p.merged, Address(column, p.row)+":"+Address(column+cell.Span-1, p.row))
		}
		column += max(cell.Span, 1)
	}
	p.text = append(text, `</row>`...)
	_, err := p.stream.Write(p.text)
	p.book.keep(err)
}

// unfit says what of a cell no streamed row can hold; "" for nothing.
func (p *Page) unfit(cell Cell) string {
	if _, isText := cell.Value.(string); isText && cell.Formula != "" {
		return "a formula with a text as its result"
	}
	if cell.Down > 1 {
		return "a cell over several rows"
	}
	return ""
}

// streamCell adds a cell and the blank ones that it spans.
func (p *Page) streamCell(text []byte, column int, cell Cell) []byte {
	if cell.isNothing() {
		return text
	}
	style := p.book.style(cell.Style)
	text = appendCell(text, p.column(column), p.row, style, cell)
	for i := 1; i < cell.Span; i++ {
		text = appendCell(text, p.column(column+i), p.row, style, Cell{})
	}
	return text
}

// column is the letters of a column, which every row asks for anew.
func (p *Page) column(number int) string {
	for len(p.letters) < number {
		at := Address(len(p.letters)+1, 1)
		p.letters = append(p.letters, at[:len(at)-1])
	}
	return p.letters[number-1]
}

// appendCell writes a cell as the format has it. A text stands in the cell
// itself, where nothing can take it for a formula.
func appendCell(text []byte, column string, row, style int, cell Cell) []byte {
	text = append(append(text, `<c r="`...), column...)
	text = strconv.AppendInt(text, int64(row), 10)
	text = append(text, `" s="`...)
	text = append(strconv.AppendInt(text, int64(style), 10), '"')
	if words, ok := cell.Value.(string); ok {
		if words == "" {
			return append(text, `/>`...)
		}
		words = Fit(words)
		text = append(text, ` t="inlineStr"><is><t`...)
		if strings.TrimSpace(words) != words {
			text = append(text, ` xml:space="preserve"`...)
		}
		return append(appendText(append(text, '>'), words), `</t></is></c>`...)
	}
	if cell.Value == nil && cell.Formula == "" {
		return append(text, `/>`...)
	}
	text = append(text, '>')
	if cell.Formula != "" {
		text = append(appendText(append(text, `<f>`...), cell.Formula), `</f>`...)
	}
	return append(appendNumber(text, cell.Value), `</c>`...)
}

func appendNumber(text []byte, value any) []byte {
	switch v := value.(type) {
	case int:
		text = strconv.AppendInt(append(text, `<v>`...), int64(v), 10)
	case float64:
		text = strconv.AppendFloat(append(text, `<v>`...), v, 'f', -1, 64)
	default:
		return text
	}
	return append(text, `</v>`...)
}
