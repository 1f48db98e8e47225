package mark

import (
	"tieuchi/internal/finding"
)

// list writes the sheet of findings and puts it first.
func (c *copier) list() error {
	title := c.book.freeTitle(sheetTitle(c.options.Lang))
	l := listing{
		title: title, findings: c.findings, former: c.filled, looks: c.styles.looks(),
		options: c.options, space: c.book.space, target: c.target,
	}
	part, link := "", ""
	if c.book.ours >= 0 {
		part, link = c.book.tabs[c.book.ours].part, c.book.tabs[c.book.ours].link
		c.parcel.drop(relsPart(part))
	} else {
		part = c.parcel.free(c.book.folder()+"worksheets/sheet", ".xml")
		c.parcel.types.set(part, sheetType, false)
		var err error
		if link, err = c.parcel.relate(c.book.part, c.book.base+"/worksheet", part); err != nil {
			return err
		}
	}
	c.parcel.replace(part, l.render())
	return c.book.lead(c.parcel, title, link, titleRows)
}

// target is where the link of a finding leads.
func (c *copier) target(f finding.Finding) string {
	if f.Sheet == "" || c.book.find(f.Sheet) < 0 {
		return ""
	}
	cell := "A1"
	if row, col, ok := parseAddress(f.Cell); ok {
		cell = place{row, col}.String()
	}
	return quoted(f.Sheet) + "!" + cell
}
