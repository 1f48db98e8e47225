package intake

import (
	"slices"

	"tieuchi/internal/sheet"
)

// turn makes a table of an axis: the criteria become its rows, the rows of the
// sheet its columns. Those are communes, or the results and verdicts of one. It
// is nil when the rows below the axis are neither.
func (b *book) turn(g *grid, a axis, last int) *table {
	labels := g.labelColumn(a, last)
	if labels == 0 {
		return nil
	}
	first := 1
	t := &table{
		g:    g.flip(sheet.Range{Row1: a.top, Col1: first, Row2: last, Col2: a.cols[len(a.cols)-1] + maxHeaderRows*4}),
		skip: make(map[int]bool), span: span{a.top, a.bottom, last},
	}
	t.header = header{top: first, bottom: a.cols[0] - 1}
	t.last = t.g.lastRow()
	for row := a.top; row <= a.bottom; row++ {
		t.header.columns = append(t.header.columns, a.column(row, t.g))
	}
	t.addLabels(g, a, labels, last)
	t.skipBeside(a)
	return t
}

// span is the rows of the sheet that a turned table covers; no other table
// begins up to its limit.
type span struct{ first, last, limit int }

// column is a row of the axis's header as a column of the turned table.
func (a axis) column(row int, flipped *grid) column {
	c := column{col: row, role: roleNote, direct: true}
	switch {
	case slices.Contains(a.numbers, row):
		c.role = roleNumber
	case slices.Contains(a.names, row):
		c.role = roleCriterion
	}
	for r := 1; r < a.cols[0]; r++ {
		if text := flipped.text(r, row); text != "" && roleOf(flipped.norm(text)) == roleUnit {
			c.role = roleUnit
		}
	}
	return c
}

// labelColumn is the column beside an axis that says what each row is: under a
// header word for communes, or with the most words in it; 0 when there is none.
func (g *grid) labelColumn(a axis, last int) int {
	best, most := 0, 0
	for col := a.cols[0] - 1; col >= 1; col-- {
		n := 0
		for _, row := range g.between(a.bottom+1, last) {
			if text := g.text(row, col); mayNameCommune(parseLabel(text).name) || roleOf(g.norm(text)) != roleNone ||
				len(placesIn(line{text: text})[placeCommune]) > 0 {
				n++
			}
		}
		for row := a.top; row <= a.bottom && n > 0; row++ {
			if roleOf(g.norm(g.text(row, col))) == roleCommune {
				n += len(g.rows) // surely this one
			}
		}
		if n > most {
			best, most = col, n
		}
	}
	return best
}

// addLabels gives every row below the axis a column: a role by its label, or
// none, which may be a commune. A heading that names a district is that of the
// rows below it.
func (t *table) addLabels(g *grid, a axis, labels, last int) {
	district := ""
	for _, row := range g.between(a.bottom+1, last) {
		text := g.text(row, labels)
		marked := g.fillsAxis(row, a)
		if !marked {
			if name := g.districtIn(row, a.cols[0]); name != "" {
				district = name
			}
			continue
		}
		c := column{col: row, role: roleOf(g.norm(text)), texts: []string{text}}
		c.direct = c.role != roleNone
		if text == "" || g.isNumberRow(row) {
			continue
		}
		if c.role == roleNone && district != "" {
			c.texts = []string{"huyện " + district, text}
		}
		t.header.columns = append(t.header.columns, c)
		t.span.last = row
	}
}

// fillsAxis tells whether a row has anything under the axis. A commune whose
// row is blank is one that has not reported.
func (g *grid) fillsAxis(row int, a axis) bool {
	for _, col := range a.cols {
		if g.text(row, col) != "" {
			return true
		}
	}
	return false
}

// districtIn is the district that a row's cells left of the axis name.
func (g *grid) districtIn(row, before int) string {
	for i := range g.index[row] {
		c := &g.index[row][i]
		if c.Col >= before {
			break
		}
		if names := placesIn(line{text: g.textOf(c)})[placeDistrict]; len(names) > 0 {
			return names[0].name
		}
	}
	return ""
}

// skipBeside leaves out the columns of the sheet beside the axis, but for those
// with totals of criteria.
func (t *table) skipBeside(a axis) {
	for _, row := range t.g.rows {
		if row > t.header.bottom && !slices.Contains(a.cols, row) && len(totalsIn(t.overText(row, a))) == 0 {
			t.skip[row] = true
		}
	}
}

// overText is the words of the header over one of the sheet's columns.
func (t *table) overText(row int, a axis) string {
	text := ""
	for col := a.top; col <= a.bottom; col++ {
		if part := t.g.text(row, col); part != "" {
			text += " " + part
		}
	}
	return text
}
