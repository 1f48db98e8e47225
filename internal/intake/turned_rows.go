package intake

import (
	"cmp"
	"strings"
)

// rowBelow is one row below an axis.
type rowBelow struct {
	row     int
	nameRow int    // the row with the commune's name, merged down or left blank below
	text    string // its label
	leaf    string // what sets it apart from the commune's other rows: "Đánh giá", "Năm 2023"
	role    role
	owner   owner
}

func (r rowBelow) column() column {
	c := column{col: r.row, role: r.role, direct: r.role != roleNone}
	for _, text := range []string{r.text, r.leaf} {
		if text != "" {
			c.texts = append(c.texts, text)
		}
	}
	return c
}

// besideKind is what a column beside an axis says of the communes.
type besideKind int

const (
	besideOther besideKind = iota
	besideDistrict
	besideCode
)

// besideKind tells the columns of districts and codes by their header.
func (g *grid) besideKind(a axis, col int) besideKind {
	for _, text := range g.textsOver(col, a.top, a.bottom) {
		switch key := g.norm(text); {
		case districtColumns.are(key):
			return besideDistrict
		case codeColumns.are(key):
			return besideCode
		}
	}
	return besideOther
}

var (
	districtColumns = termsOf("huyện|tên huyện|thuộc huyện|quận|quận, huyện|huyện, quận|huyện, thị xã|huyện, thành phố|huyện, thị|huyện, thị xã, thành phố|tên huyện, thị xã, thành phố|đơn vị cấp huyện|cấp huyện|địa bàn huyện|huyện, tp|huyện, tx, tp")
	codeColumns     = termsOf("mã xã|mã số xã|mã đơn vị|mã đvhc|mã hành chính|mã đơn vị hành chính|mã địa bàn|mã phường, xã|mã xã, phường")
)

// rowsBelow reads the labels of the rows below an axis. A heading that names a
// district, and a cell in a column of districts, is that of the rows below it.
// A commune's name may be merged over several rows, or stand over blank cells.
func (g *grid) rowsBelow(a axis, labels, last int) []rowBelow {
	var list []rowBelow
	heading, named := "", 0
	column := ""
	sure := g.isUnder(a, labels, roleCommune)
	for _, row := range g.between(a.bottom+1, last) {
		if g.isNumberRow(row) {
			continue
		}
		if district := g.districtHeading(row, a, labels); district != "" {
			heading, named, column = district, 0, ""
			continue
		}
		column = g.districtBeside(row, a, column)
		text, marked := g.text(row, labels), g.fillsAxis(row, a)
		r := rowBelow{row: row, nameRow: row, text: text, leaf: g.leafBeside(row, a, labels)}
		switch m, merged := g.merge(row, labels); {
		case text != "":
			named = row
		case merged && m.Col1 == labels && m.Row1 > a.bottom:
			r.nameRow, r.text = m.Row1, g.text(m.Row1, labels)
		case named > 0 && r.leaf != "" && marked:
			r.nameRow, r.text = named, g.text(named, labels)
		case !marked:
			continue
		default:
			r.text = g.firstText(row, a.cols[0]) // figures without a name
		}
		if key := g.norm(r.text); sumTerms.begin(key) && !mayBeListed(r.text) {
			continue
		}
		r.owner = g.ownerBelow(row, r.text, a, sure)
		if r.owner.name != "" {
			r.owner.district = cmp.Or(r.owner.district, column, heading)
		}
		if r.role = roleOf(g.norm(r.text)); r.owner.name != "" {
			r.role = roleOf(g.norm(r.leaf))
		}
		if marked || r.owner.name != "" && g.isCounted(row, labels) {
			list = append(list, r)
		}
	}
	return withoutLoneLeaves(list)
}

// firstText is the first words of a row left of a column.
func (g *grid) firstText(row, before int) string {
	for i := range g.index[row] {
		if c := &g.index[row][i]; c.Col < before && g.textOf(c) != "" {
			return g.textOf(c)
		}
	}
	return "?"
}

// withoutLoneLeaves keeps what stands beside a name only where it sets the rows
// of one commune apart: "2020" beside the only row is the year of something.
func withoutLoneLeaves(list []rowBelow) []rowBelow {
	rows := make(map[int]int)
	for _, r := range list {
		rows[r.nameRow]++
	}
	for i := range list {
		if r := &list[i]; r.owner.name != "" && rows[r.nameRow] == 1 {
			r.leaf, r.role = "", roleNone
		}
	}
	return list
}

// ownerBelow is the commune that a label below an axis names.
func (g *grid) ownerBelow(row int, text string, a axis, sure bool) owner {
	places, name := placesIn(line{text: text}), fullName(g.label(text).name)
	o := owner{code: g.codeBeside(row, a)}
	switch {
	case roleOf(g.norm(text)) != roleNone:
		return owner{}
	case len(places[placeCommune]) > 0:
		o.name, o.sure = places[placeCommune][0].name, true
		if names := places[placeDistrict]; len(names) > 0 {
			o.district = names[0].name
		}
	case len(places[placeDistrict]) > 0:
		return owner{}
	case sure && mayBeListed(name), mayNameCommune(name):
		o.name, o.sure = properCase(name), sure
	default:
		return owner{}
	}
	return o
}

// districtHeading is the district that a heading names: the only words left of
// the axis, with or without totals under it.
func (g *grid) districtHeading(row int, a axis, labels int) string {
	for i := range g.index[row] {
		c := &g.index[row][i]
		if c.Col >= a.cols[0] {
			break
		}
		text := g.textOf(c)
		if g.besideKind(a, c.Col) == besideDistrict && g.text(row, labels) != "" || sumTerms.begin(g.norm(text)) {
			continue
		}
		places := placesIn(line{text: text})
		if names := places[placeDistrict]; len(names) > 0 && len(places[placeCommune]) == 0 && (c.Col == labels || g.text(row, labels) == "") {
			return names[0].name
		}
		if c.Col == labels && g.headsGroup(row, a, labels) && mayNameCommune(text) && isAllNames(text) {
			return properCase(text) // "I | Tam Đường" over "1 | Bản Bo"
		}
	}
	return ""
}

// headsGroup tells a row with a Roman numeral or a letter before its words and
// nothing under the axis.
func (g *grid) headsGroup(row int, a axis, labels int) bool {
	return !g.fillsAxis(row, a) && labels > 1 && isRoman(g.text(row, labels-1))
}

// isAllNames tells a bare name from other headings: each word has a capital.
func isAllNames(text string) bool {
	words := strings.Fields(text)
	for _, w := range words {
		if !startsUpper(w) {
			return false
		}
	}
	return len(words) <= 4 && !areaTerms.begin(norm(text))
}

var areaTerms = termsOf("vùng|khu|khu vực|KV|cụm|miền|tiểu vùng|nhóm|thị trấn|phường|xã|các")

// districtBeside is the district in a column of its own; a blank cell below one
// goes on with it.
func (g *grid) districtBeside(row int, a axis, above string) string {
	for col := 1; col < a.cols[0]; col++ {
		if g.besideKind(a, col) != besideDistrict {
			continue
		}
		text := g.text(row, col)
		if names := placesIn(line{text: text})[placeDistrict]; len(names) > 0 {
			return names[0].name
		}
		if isName(text) && startsUpper(text) && !sumTerms.begin(g.norm(text)) {
			return properCase(text)
		}
	}
	return above
}

// codeBeside is the commune's code in a column of its own.
func (g *grid) codeBeside(row int, a axis) string {
	for col := 1; col < a.cols[0]; col++ {
		if g.besideKind(a, col) == besideCode {
			return g.text(row, col)
		}
	}
	return ""
}

// leafBeside is the cell left of the axis that says which of a commune's rows
// this is: a header word, a level of appraisal, a period or a plan.
func (g *grid) leafBeside(row int, a axis, labels int) string {
	t := table{g: g}
	for col := a.cols[0] - 1; col >= 1; col-- {
		text := g.text(row, col)
		if col == labels || text == "" || g.besideKind(a, col) != besideOther {
			continue
		}
		if roleOf(g.norm(text)) != roleNone || t.isStage(text) {
			return text
		}
	}
	return ""
}

// isCounted tells a commune that has nothing under the axis from a heading: an
// ordinary number stands before its name.
func (g *grid) isCounted(row, labels int) bool {
	for i := range g.index[row] {
		c := &g.index[row][i]
		if c.Col >= labels {
			break
		}
		if text := g.textOf(c); firstNumber(text) > 0 && strings.Trim(text, "0123456789.") == "" {
			return true
		}
	}
	return false
}
