package pdf

// The mark of a draft on page 1: so large that it reaches across both columns of
// the letterhead, and so pale that everything over it can be read.
const (
	stampSize  = 48.0 // pt
	stampY     = 36.0 // mm from the top edge to the baseline
	stampShade = 0.18
)

// stamp marks the pages of a draft. The first page of the main text has it
// under its letterhead, all others at the end of the line of the page number.
func (s *setter) stamp(pages []Page, text string, main bool) {
	if text = clean(text); text == "" {
		return
	}
	for i := range pages {
		p := &pages[i]
		fr := frameOf(s.form, p.Width > p.Height)
		it := Item{Kind: Text, Part: Stamp, Text: text, Style: Bold, Size: s.form.PageNumberSize}
		if it.W = s.measure(Bold, it.Size, text); main && i == 0 {
			it.Size, it.Shade = stampSize, stampShade
			it.W = s.measure(Bold, it.Size, text)
			it.X, it.Y = fr.centre()-it.W/2, mm(stampY)
		} else {
			it.X, it.Y = fr.right-it.W, mm(s.form.PageNumberY)+digit*it.Size
		}
		p.Items = append([]Item{it}, p.Items...) // under everything else
	}
}
