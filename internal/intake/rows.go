package intake

import (
	"slices"
	"strings"
	"unicode"

	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// entry is a row with the number of a criterion, of an indicator, or of both
// (where a criterion begins on the row of its first indicator).
type entry struct {
	row       int
	criterion int    // 0 when the row carries an indicator's number only
	indicator string // "" when it carries a criterion's number only
	at        int    // column of the number
	written   int    // the number before the name where the name counts; else 0
	// numeric tells that the indicator's number is stored as a number: then
	// 17.10 cannot be told from 17.1 by itself.
	numeric bool
}

// number is the criterion that the row belongs to.
func (e entry) number() int {
	if e.criterion > 0 {
		return e.criterion
	}
	return criterionOf(e.indicator)
}

// identify gives the rows of the table their numbers. limit is the highest
// number of a criterion in any rule set that may apply.
func (t *table) identify(limit int) {
	sources := t.sources(limit)
	for _, row := range t.body() {
		e, ok := t.entryOf(row, sources, limit)
		if ok {
			t.rows = append(t.rows, e)
		} else {
			t.loose = append(t.loose, row)
		}
	}
}

// sources lists the columns in which a number may stand. A column that counts
// all rows from 1 on, criteria and indicators alike, is left out when another
// column has the numbers that count.
func (t *table) sources(limit int) []int {
	all := slices.Concat(t.numbers, t.criteria, t.indicators)
	slices.Sort(all)
	all = slices.Compact(all)
	for _, serial := range t.numbers {
		others := slices.DeleteFunc(slices.Clone(all), func(col int) bool { return col == serial })
		if t.clashes(serial, others, limit) >= 2 {
			return others
		}
	}
	return all
}

// clashes counts the rows in which a column's number and that of the others
// belong to different criteria.
func (t *table) clashes(serial int, others []int, limit int) int {
	n := 0
	for _, row := range t.sample() {
		own := t.idAt(row, serial, limit)
		if own == "" || isIndicatorID(own) {
			continue
		}
		for _, col := range others {
			if id := t.idAt(row, col, limit); id != "" && criterionOf(id) != criterionOf(own) {
				n++
				break
			}
		}
	}
	return n
}

// entryOf reads the numbers of one row.
func (t *table) entryOf(row int, sources []int, limit int) (entry, bool) {
	e := entry{row: row}
	for _, col := range sources {
		id := t.idAt(row, col, limit)
		switch {
		case id == "":
		case isIndicatorID(id) && e.indicator == "":
			e.indicator = id
			c := t.g.cell(row, col)
			e.numeric = c.Kind == sheet.Number
			if e.criterion == 0 {
				e.at = col
			}
		case !isIndicatorID(id) && e.criterion == 0 && e.indicator == "":
			e.criterion, e.at = criterionOf(id), col
		}
	}
	if e.criterion > 0 && e.indicator != "" && criterionOf(e.indicator) != e.criterion {
		e.criterion = 0 // a running number beside the indicator's own
	}
	return e, e.criterion > 0 || e.indicator != ""
}

// idAt is the number in one cell, "" when there is none that a rule set could
// have.
func (t *table) idAt(row, col, limit int) string {
	c := t.g.cell(row, col)
	if c == nil {
		return ""
	}
	id := ""
	if slices.Contains(t.numbers, col) || c.Kind == sheet.Number {
		id, _, _ = reading.ID(c)
	}
	if id == "" && c.Kind == sheet.Text {
		id = parseLabel(t.g.textOf(c)).id
	}
	if n := criterionOf(id); n < 1 || n > limit {
		return ""
	}
	return id
}

// nameAt is the first name in a row, looked for in the columns given, without
// a number in front; at is its column, 0 when there is none.
func (t *table) nameAt(row int, columns []int) (name string, at int) {
	for _, col := range columns {
		text := t.g.text(row, col)
		if name := t.g.label(text).name; name != "" && strings.IndexFunc(name, unicode.IsLetter) >= 0 {
			return name, col
		}
	}
	return "", 0
}

func (t *table) criterionName(row int) (string, int) {
	return t.nameAt(row, slices.Concat(t.criteria, t.indicators, t.numbers))
}

// ownName is the criterion's own name in its row. Where the row begins its first
// indicator too, only the column of criteria can have it.
func (t *table) ownName(e entry) (string, int) {
	if e.indicator == "" {
		return t.criterionName(e.row)
	}
	name, col := t.nameAt(e.row, t.criteria)
	if _, indicator := t.indicatorName(e.row); col == indicator {
		return "", 0
	}
	return name, col
}

func (t *table) indicatorName(row int) (string, int) {
	return t.nameAt(row, slices.Concat(t.indicators, t.criteria, t.numbers))
}

// rowText is all words of a row before its first value or verdict, joined.
func (t *table) rowText(row int) string {
	var words []string
	for i := range t.g.index[row] {
		c := &t.g.index[row][i]
		if slices.Contains(t.values, c.Col) || slices.Contains(t.verdicts, c.Col) || slices.Contains(t.overall, c.Col) || t.marks[c.Col] != 0 {
			continue
		}
		words = append(words, t.g.textOf(c))
	}
	return strings.TrimSpace(strings.Join(words, " "))
}
