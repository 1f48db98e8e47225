package intake

import (
	"cmp"
	"slices"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// turn makes a table of an axis: the criteria become its rows, the rows of the
// sheet its columns. Those are communes, or the results and verdicts of one. It
// is nil when the rows below the axis are neither.
func (b *book) turn(g *grid, a axis, last int) *table {
	last = g.lastBelow(a, last)
	labels := g.labelColumn(a, last)
	if labels == 0 || b.listsCriteria(g, a, labels, last) || !g.isOfCriteria(a, labels) {
		return nil
	}
	if a.isPlan(g) {
		at := a.numbers[0]
		b.found.soften(finding.Warning, 110, "", g.ref(at, a.cols[0]), shorten(g.wordsOver(at, a.cols)))
		return nil
	}
	whole := g
	g, ok := b.descend(whole, &a)
	if !ok {
		return nil
	}
	first := 1
	t := &table{
		g:    g.flip(sheet.Range{Row1: a.top, Col1: first, Row2: last, Col2: a.cols[len(a.cols)-1] + maxHeaderRows*4}),
		skip: make(map[int]bool), span: span{first: a.top, last: a.bottom, limit: last, owners: make(map[int]owner)},
	}
	t.header = header{top: first, bottom: a.cols[0] - 1}
	t.last = t.g.lastRow()
	for row := a.top; row <= a.bottom; row++ {
		t.header.columns = append(t.header.columns, a.column(row, t.g))
	}
	a.settleUnmet(g, last)
	t.addLabels(g, a, labels, last)
	t.skipBeside(a)
	b.reportOthers(g, a, t)
	if g == whole { // else the columns under the other words were told of
		b.reportBeside(g, a, t)
	}
	return t
}

// span is the rows of the sheet that a turned table covers; no other table
// begins up to its limit. owners are the communes of its rows.
type span struct {
	first, last, limit int
	owners             map[int]owner
}

// reportOthers tells of a second set of the same numbers that is left aside.
func (b *book) reportOthers(g *grid, a axis, t *table) {
	for _, cols := range a.others {
		if len(t.span.owners) > 0 {
			text := g.wordsOver(a.numbers[0], cols)
			b.found.soften(finding.Warning, 110, "", g.ref(a.numbers[0], cols[0]), shorten(cmp.Or(text, g.text(a.numbers[0], cols[0]))))
		}
	}
}

// isPlan tells a table of what communes mean to reach from one of results.
func (a axis) isPlan(g *grid) bool {
	return len(a.numbers) > 0 && planTerms.within(g.norm(g.wordsOver(a.numbers[0], a.cols)))
}

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
		if text := flipped.text(r, row); text != "" && roleOf(flipped.norm(text)) == roleUnit && c.role == roleNote {
			c.role = roleUnit
		}
	}
	return c
}

// lastBelow is the last row that may belong to an axis: the row before another
// table's header or the signatures.
func (g *grid) lastBelow(a axis, last int) int {
	sign := table{g: g}
	for _, row := range g.between(a.bottom+1, last) {
		if g.beginsHeader(row) || sign.isSignature(row) {
			return row - 1
		}
	}
	return last
}

// labelColumn is the column beside an axis that says what each row is: under a
// header word for communes, or with the most words in it; 0 when there is none.
func (g *grid) labelColumn(a axis, last int) int {
	best, most := 0, 0
	for col := a.cols[0] - 1; col >= 1; col-- {
		if g.besideKind(a, col) != besideOther {
			continue
		}
		n := 0
		for _, row := range g.between(a.bottom+1, last) {
			if text := g.text(row, col); mayNameCommune(g.label(text).name) || roleOf(g.norm(text)) != roleNone ||
				len(placesIn(line{text: text})[placeCommune]) > 0 {
				n++
			}
		}
		if g.isUnder(a, col, roleCommune) && g.hasWords(a, col, last) {
			n += len(g.rows) + 1 // surely this one
		}
		if n > most {
			best, most = col, n
		}
	}
	return best
}

// isUnder tells whether a column beside an axis has a header word of a role.
func (g *grid) isUnder(a axis, col int, want role) bool {
	for _, text := range g.textsOver(col, a.top, a.bottom) {
		if roleOf(g.norm(text)) == want {
			return true
		}
	}
	return false
}

func (g *grid) hasWords(a axis, col, last int) bool {
	return slices.ContainsFunc(g.between(a.bottom+1, last), func(row int) bool { return mayBeListed(g.label(g.text(row, col)).name) })
}

// addLabels gives every row below the axis a column: a commune's, or a role by
// its label, or none.
func (t *table) addLabels(g *grid, a axis, labels, last int) {
	for _, r := range g.rowsBelow(a, labels, last) {
		if r.owner.name != "" {
			r.owner.at = t.g.ref(labels, r.nameRow) // flipped
			t.span.owners[r.row] = r.owner
		}
		c := r.column()
		if a.unmet && r.owner.name != "" && c.role == roleNone {
			c.role, c.direct = roleNotMet, true
		}
		t.header.columns = append(t.header.columns, c)
		t.span.last = r.row
	}
}

// fillsAxis tells whether a row has anything under the axis.
func (g *grid) fillsAxis(row int, a axis) bool {
	for _, col := range a.cols {
		if g.text(row, col) != "" {
			return true
		}
	}
	return false
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
