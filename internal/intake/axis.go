package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// minAcross is how many criteria must follow each other from left to right for
// a row to be one that lists them: fewer are a few figures in a row.
const minAcross = 5

// axis is what lists criteria or indicators from left to right: the columns,
// and the header rows in which their numbers and names stand.
type axis struct {
	top, bottom int     // rows of the header
	cols        []int   // ascending
	numbers     []int   // rows with numbers
	names       []int   // rows with names
	others      [][]int // columns of the same numbers that are left aside
	unmet       bool    // a mark stands for what is not met
}

// axes finds the axes of a sheet, top down. Rows right below each other that
// list the same columns are one axis: names over numbers, criteria over their
// indicators.
func (b *book) axes(g *grid) []axis {
	var list []axis
	for _, row := range g.rows {
		numbered, others := g.numberedAcross(row, b.limit())
		named := b.namedAcross(g, row)
		cols := numbered
		if len(named) > len(cols) {
			cols = named
		}
		if len(cols) < minAcross || g.labelsOwnRoles(row, cols) {
			continue
		}
		if n := len(list); n > 0 && list[n-1].takes(row, cols) && !g.beginsAgain(list[n-1], row) {
			list[n-1].add(row, len(numbered) > 0, len(named) > 0)
			if len(cols) > len(list[n-1].cols) {
				list[n-1].cols = cols // numbers under names that are shortened
			}
			continue
		}
		a := axis{top: row, bottom: row, cols: cols, others: others}
		a.add(row, len(numbered) > 0, len(named) > 0)
		list = append(list, a)
	}
	for i := range list {
		list[i].top = g.headerTop(list[i])
		g.addParents(&list[i], b.limit())
	}
	return list
}

// beginsAgain tells whether a row below an axis is a header repeated at the top
// of a page: there is a row of data between, or its words come again.
func (g *grid) beginsAgain(a axis, row int) bool {
	for _, between := range g.between(a.bottom+1, row-1) {
		if g.index[between][0].Col < a.cols[0] {
			return true
		}
	}
	for i := range g.index[row] {
		c := &g.index[row][i]
		text := g.textOf(c)
		if c.Col >= a.cols[0] {
			break
		}
		if roleOf(g.norm(text)) != roleNone && slices.Contains(g.textsOver(c.Col, a.top, a.bottom), text) {
			return true
		}
	}
	return false
}

// takes tells whether a row belongs to the axis too: it is among the next rows
// and lists the same columns or some of them.
func (a axis) takes(row int, cols []int) bool {
	if row > a.bottom+2 {
		return false
	}
	return !slices.ContainsFunc(cols, func(col int) bool { return !slices.Contains(a.cols, col) }) ||
		!slices.ContainsFunc(a.cols, func(col int) bool { return !slices.Contains(cols, col) })
}

func (a *axis) add(row int, numbered, named bool) {
	a.bottom = row
	if numbered {
		a.numbers = append(a.numbers, row)
	}
	if named {
		a.names = append(a.names, row)
	}
}

// idOf is the number in a cell of an axis: bare, or before a name. "(1)" numbers
// columns.
func idOf(g *grid, c *sheet.Cell) string {
	if c.Kind == sheet.Number {
		id, _, _ := reading.ID(c)
		return id
	}
	if c.Kind != sheet.Text || strings.HasPrefix(c.Value, "(") {
		return ""
	}
	return g.label(g.textOf(c)).id
}

// follows tells whether an id may stand right after another one.
func follows(id, last string) bool {
	n, before := criterionOf(id), criterionOf(last)
	if n == before {
		return isIndicatorID(id) && id != last
	}
	return n == before+1
}

// namedAcross lists the columns whose cells are names of criteria in a rule
// set, with or without a number before them.
func (b *book) namedAcross(g *grid, row int) []int {
	cells := g.index[row]
	if len(cells) < minAcross {
		return nil
	}
	best := []int(nil)
	for _, keys := range b.criterionKeys() {
		var cols []int
		for i := range cells {
			name := g.label(g.textOf(&cells[i])).name
			if name != "" && keys[g.norm(name)] {
				cols = append(cols, cells[i].Col)
			}
		}
		if len(cols) >= minAcross && len(cols) > len(best) {
			best = cols
		}
	}
	return best
}

// criterionKeys is, for each rule set, the folded names of its criteria.
func (b *book) criterionKeys() []map[string]bool {
	if b.keys == nil {
		for _, rules := range b.ruleSets() {
			keys := make(map[string]bool, len(rules.Criteria))
			for _, c := range rules.Criteria {
				keys[norm(c.Name)] = true
			}
			b.keys = append(b.keys, keys)
		}
	}
	return b.keys
}

// labelsOwnRoles tells the row of column numbers under a header ("A | B | 1 |
// 2 …") from an axis: the columns that it numbers have roles of their own.
func (g *grid) labelsOwnRoles(row int, cols []int) bool {
	roles := make(map[role]bool)
	first := row - maxHeaderRows
	for _, above := range g.between(first, row-1) {
		for _, col := range cols {
			switch r := roleOf(g.norm(g.text(above, col))); r {
			case roleNone, roleCriterion, roleIndicator, roleVerdict, roleValue:
			default:
				roles[r] = true
			}
		}
	}
	return len(roles) >= 2
}

// headerTop is the first row of the header over an axis: rows above it with a
// header word, or with the name of a group merged over its columns.
func (g *grid) headerTop(a axis) int {
	top := a.top
	for row := top - 1; row >= 1 && row > a.top-maxHeaderRows; row-- {
		if !g.headsColumns(row, a) {
			break
		}
		top = row
	}
	return top
}

// headsColumns tells whether a row has a label over the axis or beside it.
func (g *grid) headsColumns(row int, a axis) bool {
	for i := range g.index[row] {
		c := &g.index[row][i]
		text := g.textOf(c)
		m, merged := g.merge(row, c.Col)
		switch {
		case text == "" || merged && m.Col1 < a.cols[0] && m.Col2 >= a.cols[len(a.cols)-1]:
			return false // nothing, or a title over the whole table
		case merged && m.Row2 >= a.top && m.Row1 == row:
			return true
		case roleOf(g.norm(text)) != roleNone && (len(g.index[row]) > 1 || c.Col >= a.cols[0]):
			return true
		case c.Col >= a.cols[0] && merged && m.Col2 > m.Col1 && len(text) <= maxLabel:
			return true
		}
	}
	return false
}

// addParents finds the rows over the axis in which criteria stand over their
// indicators.
func (g *grid) addParents(a *axis, limit int) {
	for _, row := range g.between(a.top, a.bottom) {
		if slices.Contains(a.numbers, row) || slices.Contains(a.names, row) {
			continue
		}
		ids := 0
		for _, col := range a.cols {
			if c := g.cell(row, col); c != nil && between(criterionOf(idOf(g, c)), 1, limit) {
				ids++
			}
		}
		if ids >= 2 {
			a.numbers = append(a.numbers, row)
		}
	}
	slices.Sort(a.numbers)
}

func between(n, least, most int) bool { return least <= n && n <= most }
