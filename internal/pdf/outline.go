package pdf

import "tieuchi/internal/pdf/pdffile"

// Mark is a place on a page that the outline of the file leads to.
type Mark struct {
	Text  string
	Depth int     // 0 is the highest
	Y     float64 // pt from the top edge
}

// outlineOf are the marks of all pages in their order.
func outlineOf(pages []Page) []pdffile.Entry {
	var all []pdffile.Entry
	for i, page := range pages {
		for _, m := range page.Marks {
			all = append(all, pdffile.Entry{Text: m.Text, Depth: m.Depth, Page: i, Y: page.Height - m.Y})
		}
	}
	return all
}
