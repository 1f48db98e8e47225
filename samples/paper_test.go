package samples

import (
	"strings"

	"tieuchi/internal/book/page"
)

// The looks of a commune's workbook.
var (
	plain    = page.Style{Border: true, Indent: 1}
	centred  = page.Style{Border: true, Align: page.Centre}
	strong   = page.Style{Border: true, Bold: true, Indent: 1}
	strongC  = page.Style{Border: true, Bold: true, Align: page.Centre}
	header   = page.Style{Border: true, Bold: true, Align: page.Centre, Fill: "DDEBF7"}
	numbered = page.Style{Border: true, Italic: true, Align: page.Centre, Size: 10}
	heading  = page.Style{Bold: true, Align: page.Centre, Size: 14}
	line     = page.Style{Align: page.Centre, Size: 13}
	slanted  = page.Style{Align: page.Centre, Italic: true, Size: 13}
	office   = page.Style{Align: page.Centre, Bold: true, Size: 13}
	note     = page.Style{Italic: true}
)

// paper is a sheet of a commune's workbook with its columns parted in two for
// letterhead and signatures.
type paper struct {
	*page.Page
	columns, split int
}

func newPaper(b *page.Book, name string, split int, widths ...float64) paper {
	return paper{b.Page(name, widths...), len(widths), split}
}

// pair writes two texts beside each other.
func (p paper) pair(left, right string, leftStyle, rightStyle page.Style) {
	p.Row(page.Cell{Value: left, Span: p.split, Style: leftStyle},
		page.Cell{Value: right, Span: p.columns - p.split, Style: rightStyle})
}

// wide writes a text over all columns.
func (p paper) wide(text string, style page.Style) {
	p.Row(page.Cell{Value: text, Span: p.columns, Style: style})
}

// letterhead is the head of an office's paper with the national motto.
func (p paper) letterhead(commune string) {
	p.pair("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", office, office)
	p.pair("XÃ "+upper(commune), "Độc lập - Tự do - Hạnh phúc", office, office)
	p.pair("-------", "---------------", line, line)
}

// title writes the form's title over all columns: lines in capitals stand out.
// The first one keeps clear of the letterhead.
func (p paper) title(lines ...string) {
	const clear, line = 14, 18 // points
	for i, text := range lines {
		if text == upper(text) {
			p.wide(text, heading)
		} else {
			p.wide(text, slanted)
		}
		if i == 0 {
			p.Raise(clear + line*float64(1+strings.Count(text, "\n")))
		}
	}
}

// place writes the lines that name commune, district, province and period.
func (p paper) place(c commune) {
	p.wide("Xã: "+c.name, page.Style{Bold: true, Align: page.Centre, Size: 13})
	p.wide("Huyện "+district+", tỉnh "+province, line)
	p.wide("Kỳ báo cáo: "+c.period(), line)
}

// foot closes a form: note, date line, signatures. Names are left out: they
// are nobody's to make up.
func (p paper) foot(c commune) {
	if c.note != "" {
		p.wide(c.note, note)
	}
	const clear = 30
	p.pair("", c.name+", ngày …… tháng …… năm 2023", line, slanted)
	p.Raise(clear)
	p.pair("NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN", office, office)
	p.pair("(Ký, ghi rõ họ tên)", "CHỦ TỊCH", slanted, office)
	p.Skip(4)
}

// row writes cells of one style; a style given for a column takes its place.
func (p paper) row(style page.Style, special map[int]page.Style, values ...any) int {
	cells := make([]page.Cell, 0, len(values))
	for i, value := range values {
		cell := page.Cell{Value: value, Style: style}
		if other, ok := special[i+1]; ok {
			cell.Style = other
		}
		cells = append(cells, cell)
	}
	return p.Row(cells...)
}

func texts(values []string) []any {
	all := make([]any, 0, len(values))
	for _, value := range values {
		all = append(all, value)
	}
	return all
}
