package mark

import (
	"bytes"
	"fmt"
	"io"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
)

// Options are what a copy needs beside the workbook and its findings.
type Options struct {
	File   string // the workbook's name, as findings print it
	Lang   finding.Lang
	Limits sheet.Limits
}

// Copy writes a copy of the workbook with the findings marked. All of them are
// taken to be about this file. A file that is no workbook of ours to read
// gives a *sheet.Fault, and nothing is written.
func Copy(w io.Writer, data []byte, findings []finding.Finding, o Options) (err error) {
	// What a strange file makes this package do must not end the whole run.
	defer func() {
		if caught := recover(); caught != nil {
			err = fmt.Errorf("marking the workbook: %v", caught)
		}
	}()
	book, err := xlsx.Read(bytes.NewReader(data), int64(len(data)), o.Limits)
	if err != nil {
		return err
	}
	archive, err := xlsx.OpenPackage(bytes.NewReader(data), int64(len(data)), o.Limits)
	if err != nil {
		return err
	}
	c := &copier{model: book, options: o, findings: ranked(findings), former: map[string]map[place]int{}}
	if c.parcel, err = openParcel(archive); err == nil {
		err = c.mark()
	}
	if err != nil {
		return fmt.Errorf("marking the workbook: %w", err)
	}
	return c.parcel.write(w)
}

// copier makes one copy.
type copier struct {
	parcel   *parcel
	model    *sheet.Workbook
	book     *workbook
	styles   *styles
	options  Options
	findings []finding.Finding
	former   map[string]map[place]int // what an earlier copy marked, by sheet
	filled   []remembered             // what this one marks
	isOurs   map[int]bool             // styles of the file that carry a fill of ours
}

func (c *copier) mark() (err error) {
	if c.book, err = readWorkbook(c.parcel); err != nil {
		return err
	}
	if err = c.parcel.strip(c.book.part); err != nil {
		return err
	}
	stylesPart, err := c.openStyles()
	if err != nil {
		return err
	}
	if err = c.recall(); err != nil {
		return err
	}
	for i := range c.book.tabs {
		if err = c.markTab(i); err != nil {
			return fmt.Errorf("sheet %q: %w", c.book.tabs[i].name, err)
		}
	}
	if err = c.list(); err != nil {
		return err
	}
	c.parcel.replace(stylesPart, c.styles.render())
	return nil
}

// openStyles reads the styles; a workbook may have none.
func (c *copier) openStyles() (part string, err error) {
	link, ok := linked(c.book.links, "styles")
	part = link.target
	text := emptyStyles(c.book.space)
	if ok && c.parcel.has(part) {
		if text, err = c.parcel.part(part); err != nil {
			return "", err
		}
	} else {
		part = c.parcel.free(c.book.folder()+"styles", ".xml")
		c.parcel.types.set(part, stylesType, false)
		if _, err = c.parcel.relate(c.book.part, c.book.base+"/styles", part); err != nil {
			return "", err
		}
	}
	if c.styles, err = readStyles(text); err != nil {
		return "", err
	}
	c.isOurs = map[int]bool{}
	for i := range c.styles.cells.old {
		if c.styles.ours(i) {
			c.isOurs[i] = true
		}
	}
	return part, nil
}
