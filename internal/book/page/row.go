package page

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Row writes the next row and gives its number. Its height follows from the
// longest cell that does not span rows.
//
// A row cannot be higher than maxRowHeight: what is under that edge would be
// in the file and on no paper. So a text that needs more goes on in rows of
// its own, marked, beside blank cells and those to be shown Again.
func (p *Page) Row(cells ...Cell) int {
	first := p.row + 1
	for now, rest := p.divide(cells); ; now, rest = p.divide(rest) {
		p.line(now)
		if rest == nil {
			return first
		}
	}
}

// line writes cells as one row.
func (p *Page) line(cells []Cell) {
	p.row++
	column, height := 1, 0.0
	for _, cell := range cells {
		if p.stream == nil {
			p.put(column, cell)
		}
		height = max(height, p.height(column, cell))
		column += max(cell.Span, 1)
	}
	if p.stream != nil {
		p.streamLine(cells, height)
		return
	}
	if height > 0 {
		p.book.keep(p.book.File.SetRowHeight(p.Name, p.row, height))
	}
}

// goesOn begins what is left of a text on its next row.
const goesOn = "(tiếp) "

// divide parts a row whose text is too long for one into a row that fits and
// the rest; rest is nil when everything fits.
func (p *Page) divide(cells []Cell) (now, rest []Cell) {
	column := 1
	for i, cell := range cells {
		head, tail := p.fitting(column, cell)
		if tail != "" {
			if rest == nil {
				now, rest = slices.Clone(cells), following(cells)
			}
			now[i].Value, rest[i].Value = head, goesOn+tail
		}
		column += max(cell.Span, 1)
	}
	if rest == nil {
		return cells, nil
	}
	return now, rest
}

// following is the row under a row that goes on: the same looks, no values.
func following(cells []Cell) []Cell {
	next := slices.Clone(cells)
	for i := range next {
		next[i].Formula = ""
		if !next[i].Again {
			next[i].Value = nil
		}
	}
	return next
}

// fitting cuts a cell's text at the last blank before it gets too high for a
// row. Cells on one line or over several rows are left whole.
func (p *Page) fitting(column int, cell Cell) (head, tail string) {
	text, isText := cell.Value.(string)
	size, points := cell.Style.size(), p.textRoom(column, cell)
	most := int((maxRowHeight - heightPadding) / (size * lineRatio))
	lines := func(text string) int { return lineCount(text, points, size, cell.Style.Bold) }
	if !isText || cell.Down > 1 || cell.Again || cell.Style.NoWrap || cell.Style.Rotated || lines(text) <= most {
		return text, ""
	}
	cut := sort.Search(len(text), func(end int) bool { return lines(text[:runeEnd(text, end)]) > most })
	cut = runeEnd(text, cut-1)
	// A blank far from the edge stands before a word longer than the row.
	if blank := strings.LastIndexFunc(text[:cut], unicode.IsSpace); blank > cut/2 {
		cut = blank
	}
	return strings.TrimSpace(text[:cut]), strings.TrimSpace(text[cut:])
}

// Holds tells whether a row can be as high as a cell's text needs.
func (p *Page) Holds(column int, cell Cell) bool {
	_, rest := p.fitting(column, cell)
	return rest == ""
}

// runeEnd moves an offset back to the beginning of the character that it is in.
func runeEnd(text string, at int) int {
	at = max(at, 0)
	for at > 0 && at < len(text) && !utf8.RuneStart(text[at]) {
		at--
	}
	return at
}

// height is what a cell needs of its row, in points.
func (p *Page) height(column int, cell Cell) float64 {
	size := cell.Style.size()
	text, isText := cell.Value.(string)
	if cell.Value == nil && cell.Formula == "" || cell.Down > 1 || cell.Style.Rotated {
		return 0
	}
	if !isText || cell.Style.NoWrap {
		return textHeight(1, size)
	}
	return textHeight(lineCount(text, p.textRoom(column, cell), size, cell.Style.Bold), size)
}

// textRoom is the length in points that a line of a cell's text can have.
func (p *Page) textRoom(column int, cell Cell) float64 {
	return p.span(column, cell.Span) - float64(cell.Style.Indent)*indentPoints
}

// span is the inner width of one or more columns in points.
func (p *Page) span(column, columns int) float64 {
	points := 0.0
	for i := column; i < column+max(columns, 1); i++ {
		width := 8.43 // what a column has when nobody sets it
		if i <= len(p.widths) {
			width = p.widths[i-1]
		}
		points += columnPoints(width) + cellPadding
	}
	return points - cellPadding
}
