package pdf

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/jung-kurt/gofpdf"

	"tieuchi/internal/document"
)

// Write typesets a document and writes it as PDF. Nothing is written when the
// document cannot be typeset.
func Write(w io.Writer, doc document.Document, fonts Fonts) (err error) {
	defer rescue(&err)
	pdf := newFile(doc.Meta)
	f := newFaces(pdf, fonts)
	pages, err := layout(doc, f)
	if err != nil {
		return err
	}
	draw(pdf, pages, f)
	if err := pdf.Error(); err != nil {
		return fmt.Errorf("drawing the document: %w", err)
	}
	var raw bytes.Buffer
	if err := pdf.Output(&raw); err != nil {
		return fmt.Errorf("writing the document: %w", err)
	}
	file, err := finish(raw.Bytes(), doc, pages)
	if err != nil {
		return fmt.Errorf("ending the document: %w", err)
	}
	if _, err := w.Write(file); err != nil {
		return fmt.Errorf("writing the document: %w", err)
	}
	return nil
}

// Layout typesets a document without drawing it: the pages that Write draws.
func Layout(doc document.Document, fonts Fonts) (pages []Page, err error) {
	defer rescue(&err)
	return layout(doc, newFaces(newFile(doc.Meta), fonts))
}

// rescue turns a panic of the font reader or of gofpdf into an error.
func rescue(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("typesetting the document: %v", r)
	}
}

func layout(doc document.Document, f *faces) ([]Page, error) {
	form := withDefaults(doc.Layout)
	if err := check(form); err != nil {
		return nil, err
	}
	s := &setter{measure: f.width, form: form}
	pages, err := s.document(doc)
	if err != nil {
		return nil, err
	}
	if f.err != nil {
		return nil, f.err
	}
	return pages, nil
}

// document sets the main text, then every annex, and numbers the pages, through
// or each part apart.
func (s *setter) document(doc document.Document) ([]Page, error) {
	fr := frameOf(s.form, false)
	head, end := s.letterhead(doc.Head, fr)
	var f flow
	if err := s.blocks(&f, doc.Blocks, fr); err != nil {
		return nil, err
	}
	main := pager{frame: fr}
	if end > 0 {
		main.y = max(end, fr.top)
		if len(f.slabs) > 0 {
			f.slabs[0].gap = max(f.slabs[0].gap, s.form.LinePitch) // clear of the letterhead
		}
	}
	main.paginate(f.slabs)
	if len(main.pages) == 0 && (len(head) > 0 || len(doc.Annexes) == 0) {
		main.pages = []Page{main.blank()}
	}
	if len(head) > 0 {
		main.pages[0].Items = append(head, main.pages[0].Items...)
	}
	pages := main.pages
	s.number(pages, 0)
	s.stamp(pages, doc.Draft, true)
	counted := len(pages)
	for i, a := range doc.Annexes {
		more, err := s.annex(a)
		if err != nil {
			return nil, fmt.Errorf("annex %d: %w", i+1, err)
		}
		if s.form.AnnexNumbers {
			counted = 0
		}
		s.number(more, counted)
		s.stamp(more, doc.Draft, false)
		counted += len(more)
		pages = append(pages, more...)
	}
	return pages, nil
}

// number puts the page number above the text block of every page but a first
// one; so many pages were counted before them.
func (s *setter) number(pages []Page, counted int) {
	size := s.form.PageNumberSize
	for i := range pages {
		p := &pages[i]
		p.Number = counted + i + 1
		if p.Number == 1 {
			continue
		}
		fr := frameOf(s.form, p.Width > p.Height)
		text := strconv.Itoa(p.Number)
		w := s.measure(Regular, size, text)
		it := Item{Kind: Text, Part: Number, X: fr.centre() - w/2, Y: mm(s.form.PageNumberY) + digit*size,
			W: w, Text: text, Size: size}
		p.Items = slices.Insert(p.Items, 0, it)
	}
}

// newFile opens a PDF file whose bytes depend on nothing but its content.
func newFile(m document.Meta) *gofpdf.Fpdf {
	pdf := gofpdf.NewCustom(&gofpdf.InitType{OrientationStr: "P", UnitStr: "pt",
		Size: gofpdf.SizeType{Wd: a4Width, Ht: a4Height}})
	pdf.SetMargins(0, 0, 0)
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetCatalogSort(true)
	date := dateOf(m.Date)
	pdf.SetCreationDate(date)
	pdf.SetModificationDate(date)
	pdf.SetProducer("tieuchi", true)
	setText(m.Title, pdf.SetTitle)
	setText(m.Author, pdf.SetAuthor)
	setText(m.Subject, pdf.SetSubject)
	setText(m.Keywords, pdf.SetKeywords)
	return pdf
}

func setText(text string, set func(string, bool)) {
	if text = clean(text); text != "" {
		set(text, true)
	}
}

// dateOf is the file's date: the document's, or the day the advanced criteria
// were decided (Quyết định 318/QĐ-TTg); never the clock's.
func dateOf(day string) time.Time {
	if t, err := time.Parse(time.DateOnly, day); err == nil && !t.IsZero() {
		return t
	}
	return time.Date(2022, 3, 8, 0, 0, 0, 0, time.UTC)
}
