package page

import "fmt"

// link is a place in the workbook that a click on cells leads to.
type link struct{ from, to, tip string }

// MaxLinks is how many links a sheet can have (Excel's limit, rounded down);
// further ones are left out, as their cells say the same in words.
const MaxLinks = 65_000

// maxTip is how many characters Excel shows beside a link.
const maxTip = 255

// Link makes cells ("E8" or "E8:E20") lead to a cell of a page when they are
// clicked; the tip shows when the mouse rests on them. Links by excelize would
// be searched through for every new one.
func (p *Page) Link(from string, to *Page, cell, tip string) {
	if len(p.links) < MaxLinks {
		p.links = append(p.links, link{from, fmt.Sprintf("'%s'!%s", to.Name, cell), Cut(tip, maxTip, "…")})
	}
}

// linked writes the links as the format has them.
func (p *Page) linked() []byte {
	if len(p.links) == 0 {
		return nil
	}
	text := []byte(`<hyperlinks>`)
	for _, one := range p.links {
		text = append(append(text, `<hyperlink ref="`...), one.from...)
		text = appendText(append(text, `" location="`...), one.to)
		if one.tip != "" {
			text = appendText(append(text, `" tooltip="`...), one.tip)
		}
		text = append(text, `"/>`...)
	}
	return append(text, `</hyperlinks>`...)
}

// mergedText writes the merged cells of a streamed page as the format has them.
func (p *Page) mergedText() []byte {
	if len(p.merged) == 0 {
		return nil
	}
	text := fmt.Appendf(nil, `<mergeCells count="%d">`, len(p.merged))
	for _, area := range p.merged {
		text = append(append(append(text, `<mergeCell ref="`...), area...), `"/>`...)
	}
	return append(text, `</mergeCells>`...)
}

// Links is how many cells or ranges of the page lead somewhere.
func (p *Page) Links() int { return len(p.links) }
