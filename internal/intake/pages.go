package intake

import "slices"

// isGuide tells the sheet that explains how to fill in a form: what stands
// there are examples.
func (p *page) isGuide() bool {
	return !p.hasCriteria() && guideTerms.within(norm(p.g.name()))
}

// isAside tells the sheets that name places only in passing: guides, notes,
// charts and lists. They are no cover.
func (p *page) isAside() bool {
	return !p.hasCriteria() && asideTerms.within(norm(p.g.name()))
}

// isInfo tells a sheet of label and value rows by its name or by one of its
// first rows.
func (p *page) isInfo() bool {
	const titleRows = 5 // letterhead above the title included
	if p.hasCriteria() {
		return false
	}
	if infoTitles.are(norm(p.g.name())) {
		return true
	}
	for _, row := range p.g.between(1, titleRows) {
		for i := range p.g.index[row] {
			if infoTitles.are(norm(p.g.textOf(&p.g.index[row][i]))) {
				return true
			}
		}
	}
	return false
}

// labelsNeeded is how many labels must stand in one column for it to be the
// one of labels. Where the sheet says itself that it holds facts, one will do.
func (p *page) labelsNeeded() int {
	if p.isInfo() {
		return 1
	}
	return 3
}

// addCover reads the lines of a sheet without criteria: the cover of a
// workbook that names its commune nowhere else. Names count where they head
// the sheet or follow a label, not where a sentence mentions them, and not
// where the sheet names several communes alike, as lists do.
func (c *context) addCover(b *book, p *page) {
	const lastRow, longest = 40, 300 // a cover's rows, a line's bytes
	cover := &context{}
	for _, row := range p.g.between(1, lastRow) {
		if p.inTable(row) {
			continue // a deadline among the tasks is no period
		}
		for _, l := range b.linesBetween(p.g, row, row) {
			if len(l.text) <= longest {
				cover.addLine(l)
			}
		}
	}
	best := cover.best(placeCommune)
	if slices.ContainsFunc(cover.names[placeCommune], func(name placeName) bool {
		return name.weight == best.weight && norm(name.name) != norm(best.name)
	}) {
		cover.names[placeCommune] = nil
	}
	c.take(cover)
}

// addLine adds a line of a cover.
func (c *context) addLine(l line) {
	known := len(c.names[placeCommune])
	c.add(l)
	if !isHeadline(l.text) {
		c.forgetMentions(known)
	}
}

// isHeadline tells a title from a sentence.
func isHeadline(text string) bool { return allCapitals(text) || headingTerms.begin(norm(text)) }

// forgetMentions drops the communes from the given one on that are only
// mentioned.
func (c *context) forgetMentions(from int) {
	names := c.names[placeCommune]
	kept := slices.DeleteFunc(slices.Clone(names[from:]), func(name placeName) bool { return name.weight <= weightTitle })
	c.names[placeCommune] = append(names[:from], kept...)
}

// take adds all that another context says.
func (c *context) take(other *context) {
	c.fill(other)
	c.lines = append(c.lines, other.lines...)
	if c.code.Text == "" {
		c.code = other.code
	}
	if c.region.Text == "" {
		c.region = other.region
	}
}
