package book

import (
	"io"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// Blank is what a commune's blank workbook is made for.
type Blank struct {
	Rules   *criteria.RuleSet // with its overlay, if any
	Regions criteria.Regions  // to choose from; the zero value gives no list
	Commune criteria.Commune  // filled in already as far as it is known
}

// Form writes the workbook that a commune fills in: a guide, the facts, the
// criteria with all indicators, the tasks, the paragraphs of the notice, and
// the bodies to choose from. Only the cells to be filled in can be typed in.
func Form(w io.Writer, blank Blank) error {
	b := page.NewBook("Biểu trống: " + blank.Rules.Title)
	guideSheet(b, blank.Rules)
	infoForm(b, blank)
	criteriaForm(b, blank.Rules)
	tasksForm(b, blank.Rules)
	textsForm(b)
	bodiesForm(b)
	return b.Write(w)
}

// openFill is the colour of the cells to be filled in: they are found at a
// glance, and print as white.
const openFill = "FFFEF0"

// opened makes a style one of a cell to be filled in.
func opened(style page.Style) page.Style {
	style.Open, style.Fill = true, openFill
	return style
}

// blank is a cell for a paragraph. It has no text format: some versions of
// Excel show more than 255 characters of a text cell as "####".
func blank() page.Cell { return page.Cell{Style: opened(textStyle())} }

// typed is a cell that keeps what is typed, so that "3/2023" does not become a
// date nor 03424 lose its zero.
func typed() page.Cell {
	cell := blank()
	cell.Style.Format = "@"
	return cell
}

// typedCentred is typed for a figure or a word.
func typedCentred() page.Cell {
	cell := typed()
	cell.Style.Align, cell.Style.Indent = page.Centre, 0
	return cell
}

func label(text string) page.Cell {
	style := textStyle()
	style.Bold = true
	return page.Cell{Value: text, Style: style}
}

// blankLines writes a label beside so many lines to be filled in.
func blankLines(p *page.Page, name string, lines int, cell page.Cell) {
	for i := range lines {
		first := page.Cell{Style: textStyle()}
		if i == 0 {
			first = label(name)
			first.Down = lines
		}
		p.Row(first, cell)
		p.Grow()
	}
}
