package mark

import (
	"fmt"
	"slices"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// recall reads the sheet that an earlier copy put in front, if there is one.
func (c *copier) recall() error {
	for _, s := range c.model.Sheets {
		if i := c.book.find(s.Name); i >= 0 && c.book.tabs[i].kind == "worksheet" && isListing(s) {
			c.book.ours = i
			return c.recallStyles(s, c.book.tabs[i].part)
		}
	}
	return nil
}

// isListing tells whether a sheet is one of findings.
func isListing(s *sheet.Sheet) bool {
	return slices.ContainsFunc(s.Cells, func(c sheet.Cell) bool { return finding.MarksResult(c.Row, c.Value) })
}

// recallStyles reads which cells the earlier copy filled and, from the looks
// of the cells that name them, how those were before: programs that saved the
// file since may have given all styles other numbers.
func (c *copier) recallStyles(s *sheet.Sheet, part string) error {
	text, err := c.parcel.part(part)
	if err != nil {
		return err
	}
	looks, err := stylesOf(part, text)
	if err != nil {
		return err
	}
	for i := range s.Cells {
		at := &s.Cells[i]
		if at.Col != placeColumn || i+1 == len(s.Cells) || s.Cells[i+1].Row != at.Row {
			continue
		}
		name := s.Cells[i+1].Value
		if row, col, ok := parseAddress(at.Value); ok {
			if c.former[name] == nil {
				c.former[name] = map[place]int{}
			}
			c.former[name][place{row, col}] = looks[place{at.Row, at.Col}]
		}
	}
	return nil
}

// stylesOf reads the number of the style of each cell of a sheet.
func stylesOf(part string, text []byte) (map[place]int, error) {
	looks := map[place]int{}
	s := &shading{ours: func(int) bool { return false }}
	s.seen = func(at place, style int) { looks[at] = style }
	_, err := parseTree(text, newGrid(s).visitor())
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", part, err)
	}
	return looks, nil
}
