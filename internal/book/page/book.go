package page

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"
)

// Book is a workbook being written.
type Book struct {
	// File is for what this package does not wrap, such as drop-down lists.
	File   *excelize.File
	styles map[Style]int
	looks  map[Look]int
	pages  []*Page
	err    error
}

// fixedTime is the time that every file carries: outputs must not depend on
// the clock.
const fixedTime = "2021-01-01T00:00:00Z"

// NewBook starts an empty workbook with the title as its document property.
func NewBook(title string) *Book {
	b := &Book{File: excelize.NewFile(), styles: map[Style]int{}, looks: map[Look]int{}}
	b.keep(b.File.SetDefaultFont(Font))
	b.keep(b.File.SetDocProps(&excelize.DocProperties{
		Title: title, Creator: "tieuchi", LastModifiedBy: "tieuchi",
		Created: fixedTime, Modified: fixedTime, Language: "vi-VN",
	}))
	return b
}

// keep remembers the first error.
func (b *Book) keep(err error) {
	if b.err == nil && err != nil {
		b.err = err
	}
}

// Keep takes an error of a call on File, to be returned by Write.
func (b *Book) Keep(err error) { b.keep(err) }

// style gives the number of a style, making it when first used.
func (b *Book) style(s Style) int {
	if id, ok := b.styles[s]; ok {
		return id
	}
	id, err := b.File.NewStyle(s.excelize())
	b.keep(err)
	b.styles[s] = id
	return id
}

// addSheet makes a sheet; the first takes the place of excelize's own.
func (b *Book) addSheet(name string) {
	if len(b.pages) == 0 {
		b.keep(b.File.SetSheetName(b.File.GetSheetName(0), name))
		return
	}
	_, err := b.File.NewSheet(name)
	b.keep(err)
}

// Write finishes the workbook and writes it. The Book cannot be used after.
func (b *Book) Write(w io.Writer) error {
	defer b.File.Close()
	for _, p := range b.pages {
		p.finish()
	}
	b.File.SetActiveSheet(0)
	if b.err != nil {
		return fmt.Errorf("building workbook: %w", b.err)
	}
	raw, err := b.File.WriteToBuffer()
	if err != nil {
		return fmt.Errorf("building workbook: %w", err)
	}
	return b.settle(w, raw.Bytes())
}
