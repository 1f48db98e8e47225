package pdf

// The mark of a draft under a letterhead: so large that it reaches across both
// columns, and so pale that everything over it can be read.
const (
	stampSize  = 48.0 // pt
	stampY     = 36.0 // mm from the top edge to the baseline
	stampShade = 0.18
)

// stamp marks a page of a draft: under the letterhead, on a page without one at
// the end of the line of the page number.
func (s *setter) stamp(p *Page, underHead bool) {
	text := clean(s.draft)
	if text == "" {
		return
	}
	fr := frameOf(s.form, p.Width > p.Height)
	it := Item{Kind: Text, Part: Stamp, Text: text, Style: Bold, Size: s.form.PageNumberSize}
	if it.W = s.measure(Bold, it.Size, text); underHead {
		it.Size, it.Shade = stampSize, stampShade
		it.W = s.measure(Bold, it.Size, text)
		it.X, it.Y = fr.centre()-it.W/2, mm(stampY)
	} else {
		it.X, it.Y = fr.right-it.W, mm(s.form.PageNumberY)+digit*it.Size
	}
	p.Items = append([]Item{it}, p.Items...) // under everything else
}
