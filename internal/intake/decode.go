package intake

import (
	"strings"

	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// decode gives the workbook with its texts in Unicode, and the decoded names of
// its sheets ("" for a name that stays). The workbook that came in is not
// changed: sheets with something to decode are copied. Sheets keep the name by
// which findings and links find them.
//
// An encoding is told, in this order, by what the text itself proves, by the
// font of the cell or run, and by the other texts in the same font, on the same
// sheet, in the workbook. What stays open is left as it is and reported (207).
func (b *book) decode(wb *sheet.Workbook) (*sheet.Workbook, []string) {
	titles := make([]string, len(wb.Sheets))
	if !mayBeLegacy(wb) {
		return wb, titles
	}
	d := &decoder{book: b, judged: make(map[part]*judgement)}
	for _, s := range wb.Sheets {
		d.survey(s)
	}
	copied := *wb
	copied.Sheets = make([]*sheet.Sheet, len(wb.Sheets))
	for i, s := range d.sheets {
		titles[i] = s.title()
		copied.Sheets[i] = s.decoded()
		b.reportDecoding(s)
	}
	return &copied, titles
}

// mayBeLegacy is a quick look that clears nearly every workbook: nothing in it
// is in a legacy font or has a sign that only a legacy encoding has, and
// something proves Unicode, if it has accents at all.
func mayBeLegacy(wb *sheet.Workbook) bool {
	proven, accented := false, false
	for _, s := range wb.Sheets {
		if vntext.Signs(s.Name) > 0 && !vntext.ProvesUnicode(s.Name) {
			return true
		}
		for i := range s.Cells {
			c := &s.Cells[i]
			if c.Kind != sheet.Text || isPlain(c.Value) {
				continue
			}
			proves, font := vntext.ProvesUnicode(c.Value), hasLegacyFont(c)
			if font && (!proves || c.Rich != nil) || (font || !proves) && vntext.Signs(c.Value) > 0 {
				return true
			}
			proven, accented = proven || proves, accented || !proves
		}
	}
	return accented && !proven
}

// isPlain tells text that is the same in every encoding.
func isPlain(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] >= 0x80 {
			return false
		}
	}
	return true
}

func hasLegacyFont(c *sheet.Cell) bool {
	for _, run := range c.Runs() {
		if vntext.FontEncoding(run.Font) != vntext.Unicode {
			return true
		}
	}
	return c.Style != nil && vntext.FontEncoding(c.Style.Font) != vntext.Unicode
}

// part is a piece of a cell whose fonts all have one encoding.
type part struct {
	text     string
	font     string // that of its first run
	encoding vntext.Encoding
}

// partsOf cuts a cell's text where the encoding of its fonts changes.
func partsOf(c *sheet.Cell) []part {
	font := ""
	if c.Style != nil {
		font = c.Style.Font
	}
	var parts []part
	var joined strings.Builder
	for _, run := range c.Runs() {
		if run.Font == "" {
			run.Font = font
		}
		joined.WriteString(run.Text)
		encoding := vntext.FontEncoding(run.Font)
		if n := len(parts); n > 0 && parts[n-1].encoding == encoding {
			parts[n-1].text += run.Text
			continue
		}
		parts = append(parts, part{run.Text, run.Font, encoding})
	}
	if len(parts) == 0 || joined.String() != c.Value {
		return []part{{c.Value, font, vntext.FontEncoding(font)}}
	}
	return parts
}

// decoded is the sheet with its texts in Unicode: itself where nothing changes.
func (s *surveyed) decoded() *sheet.Sheet {
	changed := *s.source
	for _, t := range s.texts {
		now := s.settle(t)
		if !now.changed {
			continue
		}
		if s.count == nil {
			s.count = make(map[vntext.Encoding]int)
			changed.Cells = append([]sheet.Cell(nil), s.source.Cells...)
		}
		s.count[now.encoding]++
		c := &changed.Cells[t.cell]
		c.Value = now.text
		if c.Rich != nil {
			c.Rich = &sheet.Rich{Runs: now.runs}
		}
	}
	if s.count == nil {
		return s.source
	}
	return &changed
}
