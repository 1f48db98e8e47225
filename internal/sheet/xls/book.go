package xls

import (
	"io"

	"tieuchi/internal/sheet"
)

// book is a workbook while it is being read.
type book struct {
	limits  sheet.Limits
	budget  sheet.Budget
	stream  []byte
	version int // biff5 or biff8
	page    codePage
	in      input

	fonts   []string
	formats map[int]string
	cells   []cellFormat
	styles  []*sheet.Style // by the number that cells use
	strings []sharedText
	tabs    []tab
	result  *sheet.Workbook
}

// sharedText is a text that cells point to.
type sharedText struct {
	text string
	runs []sheet.Run
}

// Read reads a workbook of size bytes. Its errors are *sheet.Fault.
func Read(r io.ReaderAt, size int64, limits sheet.Limits) (result *sheet.Workbook, err error) {
	// A mistake in this package or the library must refuse one file, not end
	// the work on all the others.
	defer func() {
		if caught := recover(); caught != nil {
			result, err = nil, damaged("", "reader failed: %v", caught)
		}
	}()
	stream, err := openStream(r, size, limits)
	if err != nil {
		return nil, err
	}
	b := &book{
		limits: limits, budget: sheet.Budget{Limits: limits}, stream: stream,
		page: codePageOf(1252), formats: map[int]string{}, result: &sheet.Workbook{},
	}
	if err := b.readGlobals(); err != nil {
		return nil, err
	}
	if err := b.readSheets(); err != nil {
		return nil, err
	}
	return b.result, nil
}

// readGlobals reads what all sheets share, which stands at the beginning.
func (b *book) readGlobals() error {
	r := &records{rest: b.stream}
	version, kind, err := r.begin()
	if err != nil {
		return err
	}
	if version != biff5 && version != biff8 {
		return unsupported("xls", "workbook of Excel 4 or older")
	}
	if kind != globalsBegin {
		return damaged("", "stream begins with a substream of the kind %#04x", kind)
	}
	b.version = version
	if err := r.each(func() error { return b.readGlobal(r) }); err != nil {
		return err
	}
	if len(b.tabs) == 0 {
		return damaged("", "workbook without sheets")
	}
	return b.resolveStyles()
}

// readGlobal reads one record.
func (b *book) readGlobal(r *records) error {
	switch r.kind {
	case recFilePass:
		// Everything behind it is encrypted.
		return encrypted()
	case recCodePage:
		return b.readCodePage(r)
	case recDateMode:
		if err := r.demand(2); err != nil {
			return err
		}
		b.result.Date1904 = r.u16(0) == 1
	case recBoundSheet:
		return b.readTab(r)
	case recFont:
		return b.readFont(r)
	case recFormat:
		return b.readFormat(r)
	case recXF:
		return b.readXF(r)
	case recSST:
		return b.readStrings(r)
	}
	return nil
}

// readCodePage reads the code page, which must come before all texts.
func (b *book) readCodePage(r *records) error {
	if err := r.demand(2); err != nil {
		return err
	}
	if page := codePageOf(r.u16(0)); page.number != b.page.number {
		if len(b.fonts)+len(b.formats)+len(b.tabs) > 0 && b.version == biff5 {
			return damaged("", "code page behind texts")
		}
		b.page = page
	}
	return nil
}

// readStrings reads the table of texts of BIFF8.
func (b *book) readStrings(r *records) error {
	if err := r.demand(8); err != nil {
		return err
	}
	if b.strings != nil {
		return damaged("", "two tables of texts")
	}
	count := r.u32(4)
	// A text takes memory even when it is empty and no cell shows it.
	if int64(count) > int64(b.limits.Cells) {
		return beyond("", "more than %d shared strings", b.limits.Cells)
	}
	b.in.start(r, 8)
	b.strings = make([]sharedText, 0, min(count, 1<<12))
	for range count {
		// Some producers count more texts than they write. Any cell that needs
		// one of those is refused, so nothing can get lost.
		if b.in.done() {
			return nil
		}
		length, err := b.in.u16()
		if err != nil {
			return err
		}
		rich, err := b.in.text(length)
		if err != nil {
			return err
		}
		if err := b.budget.AddText("", len(rich.text)); err != nil {
			return err
		}
		runs, err := b.resolve("", rich)
		if err != nil {
			return err
		}
		b.strings = append(b.strings, sharedText{rich.text, runs})
	}
	return nil
}
