package pdf

import "tieuchi/internal/pdf/pdffile"

// Mark is a place on a page that the outline of the file leads to.
type Mark struct {
	Text  string
	Depth int     // 0 is the highest
	Y     float64 // pt from the top edge
}

// outlineOf are the marks of a page, which is the file's at-th from 0.
func outlineOf(p Page, at int) []pdffile.Entry {
	var all []pdffile.Entry
	for _, m := range p.Marks {
		all = append(all, pdffile.Entry{Text: m.Text, Depth: m.Depth, Page: at, Y: p.Height - m.Y})
	}
	return all
}
