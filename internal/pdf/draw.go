package pdf

import (
	"github.com/jung-kurt/gofpdf"
)

// draw puts placed items on paper, and drops them.
func draw(pdf *gofpdf.Fpdf, pages []Page, f *faces) {
	for i, p := range pages {
		orientation := "P"
		if p.Width > p.Height {
			orientation = "L"
		}
		pdf.AddPageFormat(orientation, gofpdf.SizeType{Wd: a4Width, Ht: a4Height})
		d := pen{pdf: pdf, faces: f}
		for _, it := range p.Items {
			d.item(it)
		}
		pages[i].Items = nil // of thousands of pages none is held longer than it must
	}
}

// pen remembers the font in use, because every change of it is written out.
type pen struct {
	pdf   *gofpdf.Fpdf
	faces *faces
	ready bool
	style Style
	size  float64
}

func (d *pen) item(it Item) {
	switch it.Kind {
	case Text:
		d.text(it)
	case Rule:
		d.pdf.Rect(it.X, it.Y, it.W, it.H, "F")
	case Box:
		d.box(it)
	}
}

// text draws one word with the blank after it. The next word is placed on its
// own, so the blank's width does not matter; it is there for those who copy or
// search the text.
func (d *pen) text(it Item) {
	if !d.ready || d.style != it.Style || d.size != it.Size {
		d.pdf.SetFont(family, it.Style.code(), it.Size)
		d.ready, d.style, d.size = true, it.Style, it.Size
	}
	text := d.faces.drawn(it.Style, it.Text)
	if it.Space {
		text += " "
	}
	if it.Shade <= 0 {
		d.pdf.Text(it.X, it.Y, text)
		return
	}
	grey := greyOf(it.Shade)
	d.pdf.SetTextColor(grey, grey, grey)
	d.pdf.Text(it.X, it.Y, text)
	d.pdf.SetTextColor(0, 0, 0)
}

// greyOf is a shade as gofpdf counts it, from black (0) to white (255).
func greyOf(shade float64) int { return int(255*(1-shade) + 0.5) }

func (d *pen) box(it Item) {
	d.pdf.SetLineWidth(stroke)
	if it.Shade <= 0 {
		d.pdf.Rect(it.X, it.Y, it.W, it.H, "D")
		return
	}
	grey := greyOf(it.Shade)
	d.pdf.SetFillColor(grey, grey, grey)
	d.pdf.Rect(it.X, it.Y, it.W, it.H, "FD")
	d.pdf.SetFillColor(0, 0, 0) // texts and rules are black
}
