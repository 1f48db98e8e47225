package pdf

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"tieuchi/internal/document"
	"tieuchi/internal/pdf/pdffile"
)

// Write typesets a document and writes it as PDF. Nothing is written when the
// document cannot be typeset.
func Write(w io.Writer, doc document.Document, fonts Fonts) (err error) {
	defer rescue(&err)
	f := newFaces(fonts)
	pages, err := layout(doc, f)
	if err != nil {
		return err
	}
	outline := outlineOf(pages)
	file := pdffile.NewWriter()
	draw(file, pages, f)
	if err := file.Finish(w, infoOf(doc.Meta), outline, filesOf(doc.Attached)); err != nil {
		return fmt.Errorf("writing the document: %w", err)
	}
	return nil
}

// Layout typesets a document without drawing it: the pages that Write draws.
func Layout(doc document.Document, fonts Fonts) (pages []Page, err error) {
	defer rescue(&err)
	return layout(doc, newFaces(fonts))
}

// rescue turns a panic into an error: one paper must not end a run of hundreds.
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

// infoOf is what viewers show of a file.
func infoOf(m document.Meta) pdffile.Info {
	return pdffile.Info{
		Title: clean(m.Title), Author: clean(m.Author), Subject: clean(m.Subject), Keywords: clean(m.Keywords),
		Producer: "tieuchi", Lang: m.Lang, Date: dateOf(m.Date),
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

func filesOf(attached []document.Attachment) []pdffile.File {
	var files []pdffile.File
	for _, f := range attached {
		files = append(files, pdffile.File{Name: clean(f.Name), Description: clean(f.Description), Data: f.Data})
	}
	return files
}
