package intake

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// Roster reads the list of communes that must report: a table with a column
// "Tên xã" and, in any order, "Mã xã", "Huyện", "Tỉnh". Districts may also head
// the rows below them, and what the title says of district and province counts
// where there is no column. Every sheet with such a table is read.
//
// No communes and 101 when there is none. What a row has that cannot be read is
// a finding with its cell, and so is a commune that stands twice.
func Roster(wb *sheet.Workbook, src Source) ([]criteria.Commune, []finding.Finding) {
	b := newBook(wb, src, Known{})
	found := newCollector(src.File)
	for _, f := range b.found.list {
		if f.Code == 206 || f.Code == 207 { // of the rest nothing is about rosters
			found.put(f)
		}
	}
	list := rosterReader{found: found, seen: make(map[string]criteria.Ref)}
	for _, p := range b.pages {
		list.sheet(p.g)
	}
	if len(list.communes) == 0 {
		found.add(101, "roster", criteria.Ref{}, subject{})
	}
	return list.communes, found.list
}

// rosterReader goes over the sheets of a roster.
type rosterReader struct {
	found    *collector
	communes []criteria.Commune
	seen     map[string]criteria.Ref // by name, place and code
}

// rosterColumns are the columns of a roster; 0 is none.
type rosterColumns struct{ count, name, code, district, province int }

// rosterTable is one sheet while it is read.
type rosterTable struct {
	*rosterReader
	g       *grid
	columns rosterColumns
	fresh   bool             // just below the header
	place   criteria.Commune // the district and province that head the rows
}

func (l *rosterReader) sheet(g *grid) {
	t := rosterTable{rosterReader: l, g: g}
	before := len(l.communes)
	for i, row := range g.rows {
		columns := t.header(row)
		switch {
		case columns.name > 0 && i+1 < len(g.rows):
			t.columns, t.fresh = columns, true
		case t.columns.name == 0:
			t.heading(row)
		default:
			t.row(row)
			t.fresh = false
		}
	}
	if g.sheet.Hidden && len(l.communes) > before {
		l.found.add(205, "sheet", g.place(), subject{}, g.sheet.Name)
	}
}

// rosterNames are headers of the commune's column beside those of the forms.
var rosterNames = termsOf("tên xã phường|tên xã phường thị trấn|xã phường|xã phường thị trấn|xã thị trấn|đơn vị cấp xã|tên đơn vị|tên đơn vị hành chính")

// header finds the columns that a row names; the name is 0 when it is no header.
func (t *rosterTable) header(row int) rosterColumns {
	var columns rosterColumns
	for i := range t.g.index[row] {
		c := &t.g.index[row][i]
		text := t.g.textOf(c)
		if c.Kind != sheet.Text || strings.HasSuffix(text, ":") {
			continue // "Huyện: | Tam Đường" is a line of the title
		}
		key := t.g.norm(text)
		switch kind := labelOf(text).kind; {
		case kind == infoCode:
			columns.code = c.Col
		case kind == infoDistrict:
			columns.district = c.Col
		case kind == infoProvince:
			columns.province = c.Col
		case kind == infoCommune, rosterNames.are(key), roleOf(key) == roleCommune:
			columns.name = c.Col
		case roleOf(key) == roleNumber:
			columns.count = c.Col
		}
	}
	return columns
}

// heading takes district and province from a line of the title, or from a row
// that heads a district's communes.
func (t *rosterTable) heading(row int) {
	for i := range t.g.index[row] {
		c := &t.g.index[row][i]
		text := t.g.textOf(c)
		if next := t.g.right(c); next != nil && strings.HasSuffix(text, ":") {
			text += " " + t.g.textOf(next)
		}
		named := placesIn(line{text, t.g.ref(row, c.Col)})
		if list := named[placeDistrict]; len(list) > 0 {
			t.place.District = properCase(list[0].name)
		}
		if list := named[placeProvince]; len(list) > 0 {
			t.place.Province = properCase(list[0].name)
		}
	}
}
