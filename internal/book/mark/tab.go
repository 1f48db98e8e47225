package mark

import (
	"slices"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// markTab marks one sheet.
func (c *copier) markTab(i int) error {
	one := c.book.tabs[i]
	if i == c.book.ours || one.part == "" || !c.parcel.has(one.part) {
		return nil
	}
	if one.kind != "worksheet" {
		return c.parcel.deselectPart(one.part)
	}
	cells := c.cellsOf(one.name)
	if len(cells) == 0 && len(c.isOurs) == 0 {
		return c.parcel.deselectPart(one.part)
	}
	marks := map[place]finding.Severity{}
	for at, findings := range cells {
		for _, f := range findings {
			marks[at] = max(marks[at], f.Severity)
		}
	}
	shading := &shading{
		styles: c.styles, marks: marks, former: c.former[one.name], bases: map[place]int{},
		ours: func(style int) bool { return c.isOurs[style] },
	}
	text, err := c.parcel.part(one.part)
	if err != nil {
		return err
	}
	w, err := readWorksheet(one.part, text, shading)
	if err != nil {
		return err
	}
	c.remember(one.name, shading.bases)
	if err := c.comment(w, notesOf(cells, c.options.Lang)); err != nil {
		return err
	}
	return c.parcel.patch(one.part, w.edits)
}

// cellsOf groups the findings of a sheet by the cells that show them: in a
// merged range that is the first.
func (c *copier) cellsOf(name string) map[place][]finding.Finding {
	cells := map[place][]finding.Finding{}
	var merges []sheet.Range
	for _, s := range c.model.Sheets {
		if s.Name == name {
			merges = s.Merges
		}
	}
	for _, f := range c.findings {
		row, col, ok := parseAddress(f.Cell)
		if f.Sheet != name || !ok {
			continue
		}
		at := place{row, col}
		for _, m := range merges {
			if m.Contains(row, col) {
				at = place{m.Row1, m.Col1}
				break
			}
		}
		cells[at] = append(cells[at], f)
	}
	return cells
}

// remember notes the marked cells of a sheet in their order.
func (c *copier) remember(name string, bases map[place]int) {
	from := len(c.filled)
	for at, style := range bases {
		c.filled = append(c.filled, remembered{name, at, style})
	}
	slices.SortFunc(c.filled[from:], func(a, b remembered) int { return comparePlaces(a.at, b.at) })
}
