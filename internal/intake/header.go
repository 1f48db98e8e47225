package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// maxHeaderRows is the height of the tallest header that is looked for.
const maxHeaderRows = 4

// maxHeaders bounds the headers of a sheet, repeated ones among them.
const maxHeaders = 1000

// column is one column of a header with its role.
type column struct {
	col    int
	texts  []string // of the header rows over it, top down, each once
	role   role
	direct bool   // the role comes from the lowest text, not from one above it
	word   string // the header word that the label is misspelt for
	joint  bool   // the lowest text is that of the column to the left, merged over both
}

// label is the joined texts over the column, as a finding prints it.
func (c column) label() string { return strings.Join(c.texts, " / ") }

// leaf is the lowest text over the column.
func (c column) leaf() string {
	if len(c.texts) == 0 {
		return ""
	}
	return c.texts[len(c.texts)-1]
}

// header is a header found in a sheet.
type header struct {
	top, bottom int
	columns     []column
	score       int
}

// headers finds all headers of a sheet, top down.
func (g *grid) headers() []header {
	var found []header
	last := 0
	for _, row := range g.rows {
		if len(found) == maxHeaders {
			break // the rows below belong to the last table
		}
		if row <= last {
			continue
		}
		if g.listsCommunes(row) {
			found = append(found, header{top: row, bottom: row, columns: g.columnsOf(row, row)})
			last = row
			continue
		}
		if !g.beginsHeader(row) {
			continue
		}
		if h, ok := g.headerAt(row); ok {
			h.mend()
			found = append(found, h)
			last = h.bottom
		}
	}
	return found
}

// listsCommunes tells a header with one word only, for the criteria, and the
// names of communes beside it: "Tiêu chí | Bản Bo | Bình Lư".
func (g *grid) listsCommunes(row int) bool {
	if !g.hasOneNameWord(row) {
		return false // the cheap half of the question; every row is asked
	}
	words, names := 0, 0
	for i := range g.index[row] {
		text := g.textOf(&g.index[row][i])
		switch r := roleOf(g.norm(text)); {
		case r == roleCriterion || r == roleIndicator:
			words++
		case r == roleNote || sumTerms.begin(g.norm(text)):
		case r != roleNone || !mayNameCommune(text) && len(placesIn(line{text: text})[placeCommune]) == 0:
			return false
		default:
			names++
		}
	}
	return words == 1 && names >= 2
}

// hasOneNameWord tells whether just one cell of a row is a header word for
// criteria or indicators.
func (g *grid) hasOneNameWord(row int) bool {
	words := 0
	for i := range g.index[row] {
		if r := roleOf(g.norm(g.textOf(&g.index[row][i]))); r == roleCriterion || r == roleIndicator {
			words++
		}
	}
	return words == 1
}

// mend gives the columns that have no role the one that their label is misspelt
// for, but never a second column of that role.
func (h *header) mend() {
	taken := make(map[role]bool)
	for _, c := range h.columns {
		taken[c.role] = true
	}
	for i := range h.columns {
		c := h.columns[i]
		if c.meant(); c.word != "" && !taken[c.role] {
			taken[c.role] = true
			h.columns[i] = c
		}
	}
}

// beginsHeader tells whether a row has at least two different header words,
// one of them for what the rows are about, and is not a row of data.
func (g *grid) beginsHeader(row int) bool {
	if g.isDataRow(row) {
		return false
	}
	roles := make(map[role]bool)
	names := false
	for i := range g.index[row] {
		c := &g.index[row][i]
		r := roleOf(g.norm(g.textOf(c)))
		if r == roleNone && g.isLenient {
			r, _ = nearRole(g.textOf(c))
		}
		if r != roleNone {
			roles[r] = true
			names = names || roleNumber <= r && r <= roleIndicator || r == roleTask || r == roleCommune
		}
	}
	return len(roles) >= 2 && names
}

// isDataRow tells whether a row begins with a criterion's or indicator's
// number and has words beside it, or names one somewhere ("1. Quy hoạch").
func (g *grid) isDataRow(row int) bool {
	words, hasID := 0, false
	for i := range g.index[row] {
		text := g.textOf(&g.index[row][i])
		l := g.label(text)
		hasID = hasID || l.id != "" && (i < 3 || l.name != "")
		if !isColumnNumber(text) {
			words++
		}
	}
	return hasID && words > 0
}

// isNumberRow tells whether a row only numbers the columns.
func (g *grid) isNumberRow(row int) bool {
	cells, last := g.index[row], 0
	for i := range cells {
		text := g.textOf(&cells[i])
		if !isColumnNumber(text) {
			return false
		}
		if n := firstNumber(text); n > 0 {
			if n <= last {
				return false // "1 | 1" is criterion 1 with a mark
			}
			last = n
		}
	}
	return len(cells) >= 2
}

// headerAt reads the header that begins in a row: as many rows as its merged
// cells need, and more while they make more columns known.
func (g *grid) headerAt(top int) (header, bool) {
	var best header
	for height := 1; height <= maxHeaderRows; height++ {
		bottom := top + height - 1
		if height > 1 && !g.spans(top, bottom) && (g.isDataRow(bottom) || g.isNumberRow(bottom)) {
			break
		}
		h := header{top: top, bottom: bottom, columns: g.columnsOf(top, bottom)}
		h.score = score(h.columns)
		if g.cutsMerge(h) || height > 1 && h.score <= best.score && best.score > 0 {
			continue
		}
		best = h
	}
	return best, best.score >= 4
}

// score counts the columns whose role is known; a role given by the column's
// own lowest text counts double. What a merged label gives counts once: the
// rows below tell its columns apart.
func score(columns []column) int {
	total := 0
	for _, c := range columns {
		switch {
		case c.role == roleNone, c.direct && c.joint:
		case c.direct:
			total += 2
		default:
			total++
		}
	}
	return total
}

// spans tells whether a label of the header is merged down to a row: then the
// months or years beside it are of the header too.
func (g *grid) spans(top, row int) bool {
	return slices.ContainsFunc(g.merges, func(m sheet.Range) bool {
		return between(m.Row1, top, row-1) && m.Row2 >= row && m.Row2 < top+maxHeaderRows && g.cell(m.Row1, m.Col1) != nil
	})
}

// cutsMerge tells whether a merged cell of the header goes on below it.
func (g *grid) cutsMerge(h header) bool {
	for _, m := range g.merges {
		if m.Row1 > h.bottom {
			break
		}
		if m.Row1 >= h.top && m.Row2 > h.bottom && m.Row2 < h.top+maxHeaderRows && g.cell(m.Row1, m.Col1) != nil {
			return true
		}
	}
	return false
}

// columnsOf lists the columns under the header rows that have any text.
func (g *grid) columnsOf(top, bottom int) []column {
	var columns []column
	for col := 1; col <= g.width(top, bottom); col++ {
		c := column{col: col, texts: g.textsOver(col, top, bottom)}
		if len(c.texts) > 0 {
			c.role, c.direct = g.columnRole(c.texts)
			if g.isLenient {
				c.meant()
			}
			c.joint = g.isJoint(col, top, bottom)
			columns = append(columns, c)
		}
	}
	return columns
}

// isJoint tells whether the lowest text over a column is merged over the column
// to its left too.
func (g *grid) isJoint(col, top, bottom int) bool {
	for row := bottom; row >= top; row-- {
		if g.text(row, col) != "" {
			return false
		}
		if m, ok := g.merge(row, col); ok && m.Row1 >= top && g.text(m.Row1, m.Col1) != "" {
			return m.Col1 < col
		}
	}
	return false
}

// width is the last column that the header rows reach.
func (g *grid) width(top, bottom int) int {
	last := 0
	for _, row := range g.between(top, bottom) {
		cells := g.index[row]
		last = max(last, cells[len(cells)-1].Col)
	}
	for _, m := range g.merges {
		if top <= m.Row1 && m.Row1 <= bottom && g.cell(m.Row1, m.Col1) != nil {
			last = max(last, m.Col2)
		}
	}
	return min(last, maxColumns)
}

// textsOver lists the texts over a column from top to bottom; a merged text
// counts for every column of its range, and once where it spans rows.
func (g *grid) textsOver(col, top, bottom int) []string {
	var texts []string
	for row := top; row <= bottom; row++ {
		text := g.text(row, col)
		if m, ok := g.merge(row, col); ok && text == "" && m.Row1 >= top {
			text = g.text(m.Row1, m.Col1)
		}
		if text != "" && (len(texts) == 0 || texts[len(texts)-1] != text) {
			texts = append(texts, text)
		}
	}
	return texts
}

// columnRole is the role that the texts over a column give it: the lowest one
// that is known, but "Nội dung" under "Nhiệm vụ" is a task.
func (g *grid) columnRole(texts []string) (r role, direct bool) {
	for i := len(texts) - 1; i >= 0; i-- {
		r = roleOf(g.norm(texts[i]))
		if r == roleNone {
			continue
		}
		if r == roleIndicator && g.under(texts[:i], roleTask) {
			r = roleTask
		}
		if (r == roleIndicator || r == roleCriterion) && g.under(texts[:i], roleVerdict) {
			r = roleVerdict // "Đánh giá" over "Chỉ tiêu" and "Tiêu chí"
		}
		return r, i == len(texts)-1
	}
	return roleOf(g.norm(strings.Join(texts, " "))), false
}

func (g *grid) under(texts []string, want role) bool {
	for _, text := range texts {
		if roleOf(g.norm(text)) == want {
			return true
		}
	}
	return false
}

// ref is the place of a column's lowest header text.
func (h header) ref(g *grid, c column) criteria.Ref {
	for row := h.bottom; row >= h.top; row-- {
		if g.cell(row, c.col) != nil {
			return g.ref(row, c.col)
		}
		if m, ok := g.merge(row, c.col); ok && m.Row1 >= h.top && g.cell(m.Row1, m.Col1) != nil {
			return g.ref(m.Row1, m.Col1)
		}
	}
	return g.ref(h.bottom, c.col)
}
