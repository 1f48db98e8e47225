package pdf

import "tieuchi/internal/pdf/pdffile"

// draw puts a page on paper.
func draw(file *pdffile.Writer, p Page, f *faces) {
	d := pen{page: file.Page(p.Width, p.Height), faces: f, height: p.Height}
	for _, it := range p.Items {
		d.item(it)
	}
	d.page.Close()
}

// pen turns heights over: ours grow downwards, the file's upwards.
type pen struct {
	page   *pdffile.Page
	faces  *faces
	height float64
}

func (d pen) item(it Item) {
	switch it.Kind {
	case Text:
		d.text(it)
	case Rule:
		d.page.Fill(it.X, d.height-it.Y-it.H, it.W, it.H, black)
	case Box:
		d.box(it)
	}
}

const black = 0.0

// text draws one word with the blank after it. The next word is placed on its
// own, so the blank's width does not matter; it is there for those who copy or
// search the text.
func (d pen) text(it Item) {
	text := d.faces.drawn(it.Style, it.Text)
	if it.Space {
		text += " "
	}
	if text == "" {
		return
	}
	grey := black
	if it.Shade > 0 {
		grey = 1 - it.Shade
	}
	d.page.Text(d.faces.loaded[it.Style&3], it.Size, it.X, d.height-it.Y, text, grey)
}

func (d pen) box(it Item) {
	y := d.height - it.Y - it.H
	if it.Shade > 0 {
		d.page.Fill(it.X, y, it.W, it.H, 1-it.Shade)
	}
	d.page.Frame(it.X, y, it.W, it.H, stroke)
}
