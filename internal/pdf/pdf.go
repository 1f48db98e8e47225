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
	file := pdffile.NewWriter()
	var outline []pdffile.Entry
	pages := 0
	err = layout(doc, f, func(p Page) {
		draw(file, p, f)
		outline = append(outline, outlineOf(p, pages)...)
		pages++
	})
	if err != nil {
		return err
	}
	if err := file.Finish(w, infoOf(doc.Meta), outline, filesOf(doc.Attached)); err != nil {
		return fmt.Errorf("writing the document: %w", err)
	}
	return nil
}

// Layout typesets a document without drawing it: the pages that Write draws.
func Layout(doc document.Document, fonts Fonts) (pages []Page, err error) {
	defer rescue(&err)
	err = layout(doc, newFaces(fonts), func(p Page) { pages = append(pages, p) })
	if err != nil {
		return nil, err
	}
	return pages, nil
}

// rescue turns a panic into an error: one paper must not end a run of hundreds.
func rescue(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("typesetting the document: %v", r)
	}
}

// layout hands over page by page, as each is done: of the thousands of a large
// document none is held longer than it must be.
func layout(doc document.Document, f *faces, emit func(Page)) error {
	form := withDefaults(doc.Layout)
	if err := check(form); err != nil {
		return err
	}
	s := &setter{measure: f.width, form: form, draft: doc.Draft, emit: emit}
	if err := s.document(doc); err != nil {
		return err
	}
	return f.err
}

// document sets the main text, then every annex.
func (s *setter) document(doc document.Document) error {
	fr := frameOf(s.form, false)
	head, end := s.letterhead(doc.Head, fr)
	var f flow
	if err := s.blocks(&f, doc.Blocks, fr); err != nil {
		return err
	}
	main := pager{frame: fr, emit: s.finishing(head)}
	if end > 0 {
		main.y = max(end, fr.top)
		if len(f.slabs) > 0 {
			f.slabs[0].gap = max(f.slabs[0].gap, s.form.LinePitch) // clear of the letterhead
		}
	}
	main.paginate(f.slabs)
	if main.emitted == 0 && (len(head) > 0 || len(doc.Annexes) == 0) {
		main.put(main.blank())
	}
	for i, a := range doc.Annexes {
		if s.form.AnnexNumbers {
			s.counted = 0
		}
		if err := s.annex(a); err != nil {
			return fmt.Errorf("annex %d: %w", i+1, err)
		}
	}
	return nil
}

// finishing adds to each page of a part what does not come from its text: the
// letterhead, the page number, the mark of a draft. Pages are numbered through,
// or each part apart (see AnnexNumbers).
func (s *setter) finishing(head []Item) func(Page) {
	return func(p Page) {
		p.Items = append(head, p.Items...)
		s.counted++
		p.Number = s.counted
		s.number(&p)
		s.stamp(&p, len(head) > 0)
		head = nil
		s.emit(p)
	}
}

// number puts the page number above the text block of every page but a first
// one.
func (s *setter) number(p *Page) {
	if p.Number == 1 {
		return
	}
	size := s.form.PageNumberSize
	fr := frameOf(s.form, p.Width > p.Height)
	text := strconv.Itoa(p.Number)
	w := s.measure(Regular, size, text)
	it := Item{Kind: Text, Part: Number, X: fr.centre() - w/2, Y: mm(s.form.PageNumberY) + digit*size,
		W: w, Text: text, Size: size}
	p.Items = slices.Insert(p.Items, 0, it)
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
