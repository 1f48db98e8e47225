package xlsx

import (
	"strings"

	"tieuchi/internal/sheet"
)

// styleSheet is what is gathered from the part styles until all is known:
// formats and fonts may stand behind the cell formats that name them.
type styleSheet struct {
	s       *scanner
	limits  sheet.Limits
	formats map[int]string
	fonts   []string
	cells   []cellFormat
}

// cellFormat is an xf of cellXfs.
type cellFormat struct{ format, font int }

// readStyles reads the part and gives the styles by the number that cells use.
func (b *book) readStyles(part string) error {
	styles := styleSheet{s: &b.scan, limits: b.limits, formats: map[int]string{}}
	err := b.archive.document(&b.scan, part, "styleSheet", mainSpace, styles.section)
	if err != nil {
		return err
	}
	b.styles, err = styles.resolve(part)
	return err
}

// section reads a child of the root. Fonts and formats of conditional
// formatting (dxfs) lie elsewhere and do not count.
func (t *styleSheet) section() error {
	switch string(t.s.local) {
	case "numFmts":
		return t.s.each(mainSpace, t.format)
	case "fonts":
		return t.s.each(mainSpace, t.font)
	case "cellXfs":
		return t.s.each(mainSpace, t.cell)
	}
	return nil
}

// format reads a numFmt of the workbook's own.
func (t *styleSheet) format() error {
	id, err := t.index("numFmtId")
	if err != nil {
		return err
	}
	if len(t.formats) >= t.limits.Styles {
		return beyond(t.s.part, "more than %d number formats", t.limits.Styles)
	}
	code, err := t.s.attrText("formatCode")
	t.formats[id] = code
	return err
}

// font reads a font's name; there may be none.
func (t *styleSheet) font() error {
	if len(t.fonts) >= t.limits.Styles {
		return beyond(t.s.part, "more than %d fonts", t.limits.Styles)
	}
	name := ""
	err := t.s.each(mainSpace, func() (err error) {
		if string(t.s.local) == "name" {
			name, err = t.s.attrText("val")
		}
		return err
	})
	t.fonts = append(t.fonts, name)
	return err
}

// cell reads one of the formats that cells name by their attribute s.
func (t *styleSheet) cell() error {
	if string(t.s.local) != "xf" {
		return nil
	}
	if len(t.cells) >= t.limits.Styles {
		return beyond(t.s.part, "more than %d cell styles", t.limits.Styles)
	}
	format, err := t.index("numFmtId")
	if err != nil {
		return err
	}
	font, err := t.index("fontId")
	t.cells = append(t.cells, cellFormat{format, font})
	return err
}

// index reads an attribute that is a number; missing or empty means 0.
func (t *styleSheet) index(name string) (int, error) {
	value, ok := t.s.attr(name)
	if !ok || len(value) == 0 {
		return 0, nil
	}
	n, ok := natural(value, 1<<31-1)
	if !ok {
		return 0, damaged(t.s.part, "%s=%q is no index", name, value)
	}
	return n, nil
}

// resolve follows the numbers of the cell formats.
func (t *styleSheet) resolve(part string) ([]*sheet.Style, error) {
	room := make([]sheet.Style, len(t.cells))
	styles := make([]*sheet.Style, len(t.cells))
	for i, cell := range t.cells {
		if cell.font >= len(t.fonts) && cell.font > 0 {
			return nil, damaged(part, "cell style %d has font %d of %d", i, cell.font, len(t.fonts))
		}
		if len(t.fonts) > 0 {
			room[i].Font = t.fonts[cell.font]
		}
		room[i].Format = t.code(cell.format)
		styles[i] = &room[i]
	}
	return styles, nil
}

// code is the format's code. A number that stands for nothing shows cells as
// they are, as it does in Excel.
func (t *styleSheet) code(id int) string {
	code, own := t.formats[id]
	if !own {
		code = sheet.BuiltinFormat(id)
	}
	if strings.EqualFold(code, "General") {
		return ""
	}
	return code
}
