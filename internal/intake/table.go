package intake

import (
	"strings"

	"tieuchi/internal/criteria"
)

// tableKind is what a table is about.
type tableKind int

const (
	otherTable tableKind = iota
	criteriaTable
	taskTable
)

// table is a header with the rows below it, down to the next header.
type table struct {
	g      *grid
	header header
	kind   tableKind
	last   int          // the last row that can belong to it
	skip   map[int]bool // rows that repeat the header or number the columns

	numbers    []int // columns that may carry the number, left to right
	criteria   []int // columns with names of criteria, left to right
	indicators []int // columns with names of indicators
	unit       int   // columns, 0 when there is none
	required   int
	general    int   // requirements for all regions, beside those of the commune's own
	values     []int // the one that counts first; others by level of appraisal
	rate       int   // shares beside counts, 0 when there is one column for both
	verdicts   []int
	overall    []int                   // verdicts of criteria, where those of indicators have columns of their own
	rivals     []int                   // verdict columns that nothing sets apart from the first
	marks      map[int]criteria.Status // columns that stand for one verdict
	task       int
	lead       int
	support    int
	deadline   int
	communes   int // of a table of tasks for several communes

	asked   bool     // a column is of the period that was asked for
	aside   []column // columns left aside
	doubted []column // columns left aside though they might have counted
	rows    []entry
	// prepared: the numbers of the rows were held against the rule set.
	prepared bool
	loose    []int            // rows without a number
	left     map[int]whyAside // of these, why
	foreign  bool             // it is about something else than criteria

	// parts are the tables of the communes, where the columns are communes'.
	parts    []*table
	owner    owner   // of a part
	unfilled []owner // communes without any figure
	span     span    // rows of the sheet, of a turned table
	isBand   bool    // one of several tables side by side, in columns of its own
	bandFrom int     // first of these columns
	bandTo   int     // first column after them
	// unmarked is what a blank cell among the verdicts means; Unknown unless the
	// whole table is one of marks (settleBlanks).
	unmarked criteria.Status
	blanks   int // how many such cells the table of several communes has
	// renumbered tells that the rows go by their names though their numbers may
	// be meant: there are too many for a list of the unmet.
	renumbered bool
}

// tables finds the tables of a sheet. A header that is repeated with the same
// roles in the same columns, as at the top of a printed page, begins no table
// of its own.
func (g *grid) tables() []*table {
	var list []*table
	for _, h := range g.headers() {
		if n := len(list); n > 0 && list[n-1].repeats(h) && !g.namesCommuneAbove(h.top, list[n-1].header.bottom) {
			for row := h.top; row <= h.bottom; row++ {
				list[n-1].skip[row] = true
			}
			continue
		}
		if n := len(list); n > 0 {
			list[n-1].last = h.top - 1
		}
		list = append(list, &table{g: g, header: h, last: g.lastRow(), skip: make(map[int]bool)})
	}
	var parts []*table
	for _, t := range list {
		t.skipNumberRows()
		parts = append(parts, t.sideBySide()...)
	}
	return parts
}

// namesCommuneAbove tells whether one of the lines right above a header names
// a commune: then the same header begins another commune's table.
func (g *grid) namesCommuneAbove(top, floor int) bool {
	const most = 6 // rows of a title
	rows := g.between(floor+1, top-1)
	for i := len(rows) - 1; i >= 0 && i >= len(rows)-most && !g.isDataRow(rows[i]); i-- {
		for j := range g.index[rows[i]] {
			c := &g.index[rows[i]][j]
			text := g.textOf(c)
			if next := g.right(c); next != nil && strings.HasSuffix(text, ":") {
				text += " " + g.textOf(next)
			}
			for _, name := range placesIn(line{text: text})[placeCommune] {
				if name.weight >= weightOffice {
					return true
				}
			}
		}
	}
	return false
}

// repeats tells whether h gives the same columns the same roles.
func (t *table) repeats(h header) bool {
	if len(t.header.columns) != len(h.columns) {
		return false
	}
	for i, c := range t.header.columns {
		if h.columns[i].col != c.col || h.columns[i].role != c.role {
			return false
		}
	}
	return true
}

// skipNumberRows leaves out the rows that number the columns: they stand
// right below a header, the first or a repeated one.
func (t *table) skipNumberRows() {
	below := true
	for _, row := range t.g.between(t.header.bottom+1, t.last) {
		if t.skip[row] {
			below = true
			continue
		}
		if !below || !t.g.isNumberRow(row) {
			below = false
			continue
		}
		t.skip[row] = true
	}
}

// body lists the rows below the header that are not left out.
func (t *table) body() []int {
	var rows []int
	for _, row := range t.g.between(t.header.bottom+1, t.last) {
		if !t.skip[row] {
			rows = append(rows, row)
		}
	}
	return rows
}

// sample lists at most 60 rows, enough to tell what a column holds.
func (t *table) sample() []int {
	rows := t.body()
	return rows[:min(len(rows), 60)]
}

// lastPlaced is the last row with a number, or the header when there is none.
func (t *table) lastPlaced() int {
	if len(t.rows) == 0 {
		return t.header.bottom
	}
	return t.rows[len(t.rows)-1].row
}
