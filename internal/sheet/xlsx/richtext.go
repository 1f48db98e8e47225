package xlsx

import "tieuchi/internal/sheet"

// richText is a text with the fonts of its runs.
type richText struct {
	text string
	runs []sheet.Run // nil when no run has a font of its own
}

// textReader reads the elements si and is, which have the same content, with
// memory that it uses again from one text to the next.
type textReader struct {
	s    *scanner
	book *book
	text []byte
	runs []run
	font string

	// The handlers as values made once, not once for every text.
	onChild, onRunChild, onProperty func() error
}

func newTextReader(b *book) *textReader {
	t := &textReader{s: &b.scan, book: b}
	t.onChild, t.onRunChild, t.onProperty = t.child, t.runChild, t.property
	return t
}

// run is a run while its text is still being gathered: from an offset on.
type run struct {
	from int
	font string
}

// read reads the content of the opened si or is. Phonetic hints (rPh) are not
// part of the text.
func (t *textReader) read() (richText, error) {
	t.text, t.runs = t.text[:0], t.runs[:0]
	if err := t.s.each(mainSpace, t.onChild); err != nil {
		return richText{}, err
	}
	text, err := t.book.keepText(t.s.part, t.text)
	return richText{text, t.cut(text)}, err
}

// child reads a text without a font, or a run that may have one.
func (t *textReader) child() error {
	switch string(t.s.local) {
	case "t":
		t.font = ""
		return t.append()
	case "r":
		t.font = ""
		return t.s.each(mainSpace, t.onRunChild)
	}
	return nil
}

func (t *textReader) runChild() error {
	switch string(t.s.local) {
	case "rPr":
		return t.s.each(mainSpace, t.onProperty)
	case "t":
		return t.append()
	}
	return nil
}

// property reads the run's font name; its other properties do not matter.
func (t *textReader) property() (err error) {
	if string(t.s.local) == "rFont" {
		t.font, err = t.s.attrText("val")
	}
	return err
}

// append adds the opened t to the text, and begins a run where the font is
// another than before.
func (t *textReader) append() error {
	content, err := t.s.content()
	if err != nil || len(content) == 0 {
		return err
	}
	if n := len(t.runs); n == 0 || t.runs[n-1].font != t.font {
		t.runs = append(t.runs, run{len(t.text), t.font})
	}
	t.text = append(t.text, unescape(content)...)
	return nil
}

// cut gives the runs as parts of the text.
func (t *textReader) cut(text string) []sheet.Run {
	if len(t.runs) == 0 || len(t.runs) == 1 && t.runs[0].font == "" {
		return nil
	}
	runs := make([]sheet.Run, len(t.runs))
	for i, one := range t.runs {
		to := len(text)
		if i+1 < len(t.runs) {
			to = t.runs[i+1].from
		}
		runs[i] = sheet.Run{Text: text[one.from:to], Font: one.font}
	}
	return runs
}
