package xls

import (
	"strings"

	"tieuchi/internal/sheet"
)

// cellFormat is an XF record: how cells look.
type cellFormat struct{ font, format int }

// shortText reads a text whose length and, in BIFF8, flags stand at an offset
// of the record; wide lengths have two bytes.
func (b *book) shortText(r *records, at int, wideLength bool) (string, error) {
	width := 1
	if wideLength {
		width = 2
	}
	if err := r.demand(at + width); err != nil {
		return "", err
	}
	length := int(r.body[at])
	if wideLength {
		length = r.u16(at)
	}
	if b.version == biff5 {
		if err := r.demand(at + width + length); err != nil {
			return "", err
		}
		return b.page.decode(r.body[at+width:at+width+length], "")
	}
	b.in.start(r, at+width)
	rich, err := b.in.text(length)
	return rich.text, err
}

// readFont reads a font's name.
func (b *book) readFont(r *records) error {
	if len(b.fonts) >= b.limits.Styles {
		return beyond("", "more than %d fonts", b.limits.Styles)
	}
	name, err := b.shortText(r, 14, false)
	b.fonts = append(b.fonts, name)
	return err
}

// fontName gives the name by the number that styles and runs use. There is no
// font of the number 4, for a reason that nobody remembers.
func (b *book) fontName(part string, number int) (string, error) {
	index := number
	if number > 4 {
		index--
	}
	if number == 4 || index >= len(b.fonts) {
		return "", damaged(part, "font %d of %d", number, len(b.fonts))
	}
	return b.fonts[index], nil
}

// readFormat reads a number format of the workbook's own.
func (b *book) readFormat(r *records) error {
	if err := r.demand(2); err != nil {
		return err
	}
	if len(b.formats) >= b.limits.Styles {
		return beyond("", "more than %d number formats", b.limits.Styles)
	}
	code, err := b.shortText(r, 2, b.version == biff8)
	b.formats[r.u16(0)] = code
	return err
}

// readXF reads a style. Those that are not for cells but for other styles to
// build on count too: cells number them all.
func (b *book) readXF(r *records) error {
	if err := r.demand(16); err != nil {
		return err
	}
	if len(b.cells) >= b.limits.Styles {
		return beyond("", "more than %d cell styles", b.limits.Styles)
	}
	b.cells = append(b.cells, cellFormat{font: r.u16(0), format: r.u16(2)})
	return nil
}

// resolveStyles follows the numbers of the styles.
func (b *book) resolveStyles() error {
	room := make([]sheet.Style, len(b.cells))
	b.styles = make([]*sheet.Style, len(b.cells))
	for i, cell := range b.cells {
		font, err := b.fontName("", cell.font)
		if err != nil {
			return err
		}
		room[i] = sheet.Style{Font: font, Format: b.code(cell.format)}
		b.styles[i] = &room[i]
	}
	if len(b.styles) == 0 {
		b.styles = []*sheet.Style{{}}
	}
	return nil
}

// code is the format's code. A number that stands for nothing shows cells as
// they are, as it does in Excel.
func (b *book) code(id int) string {
	code, own := b.formats[id]
	if !own {
		code = sheet.BuiltinFormat(id)
	}
	if strings.EqualFold(code, "General") {
		return ""
	}
	return code
}
