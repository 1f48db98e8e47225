package xlsx

import (
	"fmt"
	"io"
	"path"

	"tieuchi/internal/sheet"
)

// book is a workbook while it is being read.
type book struct {
	archive *archive
	limits  sheet.Limits
	budget  sheet.Budget
	scan    scanner
	texts   arena
	strings []richText
	styles  []*sheet.Style // by the number that cells use; never empty
	dated   map[*sheet.Style]*sheet.Style
	result  *sheet.Workbook
}

// Read reads a workbook of size bytes. Its errors are *sheet.Fault.
func Read(r io.ReaderAt, size int64, limits sheet.Limits) (result *sheet.Workbook, err error) {
	// A mistake in this package or the lexer must refuse one file, not end
	// the work on all the others.
	defer func() {
		if caught := recover(); caught != nil {
			result, err = nil, damaged("", "reader failed: %v", caught)
		}
	}()
	archive, err := openArchive(r, size, limits)
	if err != nil {
		return nil, err
	}
	b := &book{
		archive: archive, limits: limits, result: &sheet.Workbook{},
		budget: sheet.Budget{Limits: limits},
	}
	if err := b.read(); err != nil {
		return nil, err
	}
	return b.result, nil
}

// read follows the relationships from the package down to the sheets.
func (b *book) read() error {
	root, err := b.archive.readRelations(&b.scan, "")
	if err != nil {
		return err
	}
	part, err := root.single("_rels/.rels", "officeDocument")
	if err != nil {
		return err
	}
	if part == "" {
		return damaged("_rels/.rels", "no workbook is named")
	}
	// Some producers of .xlsb use names of their own, which detection by
	// names cannot know.
	if path.Ext(part) == ".bin" {
		return &sheet.Fault{Trouble: sheet.Unsupported, Part: part, Format: "xlsb", Detail: "binary workbook"}
	}
	tabs, err := b.readTabs(part)
	if err != nil {
		return err
	}
	links, err := b.archive.readRelations(&b.scan, part)
	if err != nil {
		return err
	}
	if err := b.readShared(part, links); err != nil {
		return err
	}
	return b.readSheets(part, tabs, links)
}

// readShared reads what all sheets share. Workbooks may have no such parts.
func (b *book) readShared(part string, links relations) error {
	if err := readLinked(part, links, "sharedStrings", b.readStrings); err != nil {
		return err
	}
	if err := readLinked(part, links, "styles", b.readStyles); err != nil {
		return err
	}
	if len(b.styles) == 0 {
		b.styles = []*sheet.Style{{}}
	}
	return nil
}

// readLinked reads the part that a relationship of the kind names, if any.
func readLinked(part string, links relations, kind string, read func(string) error) error {
	name, err := links.single(part, kind)
	if err != nil || name == "" {
		return err
	}
	return read(name)
}

// tab is a sheet as the workbook lists it.
type tab struct {
	name, id string
	hidden   bool
}

// String names the sheet in faults.
func (t tab) String() string { return fmt.Sprintf("sheet %q", t.name) }
