package mark

import (
	"fmt"

	"tieuchi/internal/finding"
)

// looks are the numbers of the styles of the sheet of findings.
type looks struct {
	title, bold, plain, italic, head, body, centred, link, centredLink int
	severity                                                           map[finding.Severity]int
}

// looks adds the styles of our sheet to those of the workbook.
func (s *styles) looks() looks {
	font := func(size int, more string) int {
		return s.fonts.find(s.own(fmt.Sprintf(`<~font>%s<~sz val="%d"/>%s<~name val="Times New Roman"/><~family val="1"/></~font>`,
			before(more), size, behind(more))))
	}
	plain, bold := font(listSize, ""), font(listSize, "b")
	blue, none := font(listSize, "u"), 0
	box := s.borders.find(s.own(`<~border><~left style="thin"><~color auto="1"/></~left><~right style="thin"><~color auto="1"/></~right>` +
		`<~top style="thin"><~color auto="1"/></~top><~bottom style="thin"><~color auto="1"/></~bottom><~diagonal/></~border>`))
	noBox := s.borders.find(s.own(`<~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border>`))
	header := s.fills.find(s.own(`<~fill><~patternFill patternType="solid"><~fgColor rgb="FFDDEBF7"/><~bgColor indexed="64"/></~patternFill></~fill>`))
	style := func(font, fill, border int, align string) int {
		return s.cells.find(s.own(fmt.Sprintf(`<~xf numFmtId="0" fontId="%d" fillId="%d" borderId="%d" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">`+
			`<~alignment horizontal="%s" vertical="center" wrapText="1"%s/></~xf>`, font, fill, border, align, indent(align))))
	}
	l := looks{
		title: style(font(14, "b"), none, noBox, "center"), bold: style(bold, none, noBox, "center"),
		plain: style(plain, none, noBox, "center"), italic: style(font(listSize, "i"), none, noBox, "center"),
		head: style(bold, header, box, "center"), body: style(plain, none, box, "left"),
		centred: style(plain, none, box, "center"), link: style(blue, none, box, "left"),
		centredLink: style(blue, none, box, "center"), severity: map[finding.Severity]int{},
	}
	for _, severity := range severities() {
		l.severity[severity] = style(bold, s.fills.find(s.own(fillOf(severity))), box, "center")
	}
	return l
}

// indent keeps letters off the border at their left.
func indent(align string) string {
	if align == "left" {
		return ` indent="1"`
	}
	return ""
}

// before and behind are the parts of a font that stand before and behind its
// size: bold and italic letters; the line and the colour of links.
func before(look string) string {
	if look == "" {
		return ""
	}
	return "<~" + look + "/>"
}

func behind(look string) string {
	if look == "u" {
		return `<~color rgb="FF0563C1"/>`
	}
	return ""
}
