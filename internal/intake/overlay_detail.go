package intake

import (
	"strconv"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// Decisions mostly print their tables as the national one: "TT | Tên tiêu chí |
// Nội dung tiêu chí | Chỉ tiêu …", number and name merged over the rows of a
// criterion, and the numbers of indicators within their own text.

// detail is the cell with the text of a row's indicator in such a table.
func (t *decreeTable) detail(row int) *sheet.Cell {
	names := t.columnsBy(decreeName)
	if len(names) < 2 {
		return nil
	}
	c := t.g.cell(row, names[len(names)-1].col)
	if t.g.textOf(c) == "" {
		return nil
	}
	return c
}

// identifyDetail reads number and name of an indicator beside its criterion's;
// false where the row has an indicator's number of its own in the first column.
func (t *decreeTable) identifyDetail(r *decreeRow, number, name, detail *sheet.Cell) bool {
	id, lead := t.leading(number, name)
	if isIndicatorID(id) && lead.Row == r.row {
		return false
	}
	l := t.g.label(t.g.textOf(detail))
	if l.id == "" && id == "" {
		return false
	}
	if id != "" && lead.Row == r.row {
		t.criterion(*r, id, lead, name)
	}
	r.id, r.name, r.begins = l.id, l.name, detail.Row
	r.nameAt = t.g.ref(detail.Row, detail.Col)
	r.at, r.heading = r.nameAt, t.heading
	if !isIndicatorID(l.id) {
		r.id, r.name, r.within, r.first = "", t.g.textOf(detail), criterionOf(id), lead != nil && lead.Row == r.row
	}
	return true
}

// leading is the number in the first columns, which may stand before the name.
func (t *decreeTable) leading(number, name *sheet.Cell) (id string, at *sheet.Cell) {
	if number != nil {
		if id, _, _ = reading.ID(number); id == "" {
			id = parseLabel(t.g.textOf(number)).id
		}
	}
	if id == "" && name != nil {
		return t.g.label(t.g.textOf(name)).id, name
	}
	return id, number
}

// criterion adds a row of its own for the criterion that begins in a row.
func (t *decreeTable) criterion(r decreeRow, id string, lead, name *sheet.Cell) {
	r.id, r.at, r.begins = id, t.g.ref(lead.Row, lead.Col), lead.Row
	if name != nil {
		r.name, r.nameAt = t.g.label(t.g.textOf(name)).name, t.g.ref(name.Row, name.Col)
	}
	t.heading = criterionOf(id)
	t.d.headings[t.heading] = true
	t.add(r)
}

// settleDetails finds the requirements under a label that may mean indicators
// too: "Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu" with "≥ 90%" below.
func (t *decreeTable) settleDetails() {
	names := t.columnsBy(decreeName)
	if len(names) < 2 || t.count(decreeOwn)+t.count(decreeRequired) > 0 {
		return
	}
	last := names[len(names)-1].col
	for i := range t.columns {
		if c := &t.columns[i]; c.col == last && t.holdsRequirements(last) {
			c.is = decreeRequired
		}
	}
}

// holdsRequirements tells whether most cells of a column can be compared with,
// or leave that to the province.
func (t *decreeTable) holdsRequirements(col int) bool {
	filled, required := 0, 0
	for _, row := range t.g.between(t.bottom+1, t.g.lastRow()) {
		c := t.g.cell(row, col)
		if t.g.textOf(c) == "" || t.g.isNumberRow(row) {
			continue
		}
		filled++
		if r, says := reading.Requirement(c, "", 0); says && r.Compare != criteria.NoComparison || isLeftToProvince(c) {
			required++
		}
	}
	return filled > 0 && required*2 > filled
}

// settleWithin finds the id of an indicator that only its criterion's number
// and its own words tell: the criterion's only one, or the one with such a text.
func (l *layer) settleWithin(r *decreeRow) {
	c := l.rules.Criterion(r.within)
	switch own := single(c); {
	case c == nil:
		r.id = strconv.Itoa(r.within)
	case own != nil && r.first:
		r.id = own.ID
	default:
		r.id = l.idByName(*r)
		r.unplaced = r.id == ""
	}
}
