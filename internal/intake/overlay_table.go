package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// decreeTable is one table of requirements while it is read.
type decreeTable struct {
	d           *decree
	g           *grid
	top, bottom int // rows of the header
	columns     []decreeColumn
	own         []decreeColumn // the requirements that count
	fresh       bool           // just below the header
	ended       bool           // the signature follows
	last        decreeRow      // the row above, which a row without a number goes on with
	heading     int            // the criterion whose rows these are; 0: not said
	hidden      []int
	rows        int
}

// decreeRow is one requirement, or one row without, as it stands.
type decreeRow struct {
	g         *grid
	row       int
	id        string
	numeric   bool // stored as a number: 17.10 and 17.1 look alike
	at        criteria.Ref
	begins    int // the row of the cell with the number
	name      string
	nameAt    criteria.Ref
	unit      criteria.Unit
	unitAt    criteria.Ref
	cell      *sheet.Cell // the requirement; nil when blank
	regions   []criteria.Region
	years     []int
	source    string
	heading   int  // the criterion's row above it, 0 when there is none
	within    int  // the criterion of an indicator without a number, 0 for others
	first     bool // of those of its criterion
	unplaced  bool // neither number nor name tells what it is about
	misplaced bool // region or year cannot be read: told already
}

func (t *decreeTable) count(r decreeRole) int {
	n := 0
	for _, c := range t.columns {
		if c.is == r {
			n++
		}
	}
	return n
}

// isUsable tells whether the columns make a table: what the rows are about, and
// requirements. A rule set may come without any requirement, but not without
// units then.
func (t *decreeTable) isUsable(whole bool) bool {
	about := t.count(decreeNumber)+t.count(decreeName) > 0
	required := t.count(decreeOwn)+t.count(decreeRequired) > 0
	if whole {
		return t.count(decreeNumber) > 0 && t.count(decreeName) > 0 && (required || t.count(decreeUnit)+t.count(decreeNational) > 0)
	}
	return about && required
}

// isReport tells a commune's report, whose requirements are no decision, by its
// results. A form that was issued with a decision may have the column, blank.
func (t *decreeTable) isReport() bool {
	return slices.ContainsFunc(t.columnsBy(decreeResult), func(c decreeColumn) bool { return t.isFilled(c.col) })
}

// score prefers the header with more columns known, and then the lower one.
func (t *decreeTable) score() int {
	n := 0
	for _, c := range t.columns {
		if c.is != decreeNothing {
			n += 2
		}
		if c.region != "" || c.year != 0 {
			n++
		}
	}
	return n
}

// open settles which columns of requirements count and tells of the others.
func (t *decreeTable) open(whole bool) {
	t.fresh = true
	t.own = t.columnsBy(decreeOwn)
	if len(t.own) == 0 {
		t.own = t.columnsBy(decreeRequired)
	}
	if len(t.own) == 0 && whole {
		t.own = t.columnsBy(decreeNational)
	}
	t.own = t.told(t.own)
	for _, c := range t.columns {
		switch {
		case whole && c.is == decreeNational && len(t.own) > 0 && t.own[0].is != decreeNational:
			t.leave(c, finding.Warning) // another set's requirements, left in the form
		case c.is == decreeNothing:
			t.leave(c, finding.Info)
		case c.meant != "" && vntext.Plain(c.meant) == vntext.Plain(c.leaf()):
			t.d.found.soften(finding.Info, 110, "header", t.at(c), c.leaf(), c.meant)
		case c.meant != "":
			t.d.found.add(110, "header", t.at(c), subject{}, c.leaf(), c.meant)
		}
	}
}

// told keeps the columns of requirements of which the header tells for whom they
// hold. Of two that nothing sets apart the first counts where both say the same;
// else neither, as the figures of some communes would be taken for all.
func (t *decreeTable) told(own []decreeColumn) []decreeColumn {
	var kept []decreeColumn
	for i, c := range own {
		isTwin := func(o decreeColumn) bool { return o.region == c.region && o.year == c.year && !o.unclear }
		first := slices.IndexFunc(own, isTwin)
		differs := func(o decreeColumn) bool { return isTwin(o) && t.differ(o, c) }
		switch {
		case (c.unclear || slices.ContainsFunc(own, differs)) && t.isFilled(c.col):
			t.d.found.add(201, "scope", t.at(c), subject{}, c.label())
		case c.unclear:
		case first < i:
			t.leave(c, finding.Warning)
		default:
			kept = append(kept, c)
		}
	}
	return kept
}

// differ tells whether two columns hold other requirements for one row.
func (t *decreeTable) differ(a, b decreeColumn) bool {
	return slices.ContainsFunc(t.g.between(t.bottom+1, t.g.lastRow()), func(row int) bool {
		one, other := t.g.text(row, a.col), t.g.text(row, b.col)
		return one != "" && other != "" && norm(one) != norm(other)
	})
}

func (t *decreeTable) at(c decreeColumn) criteria.Ref {
	return header{top: t.top, bottom: t.bottom}.ref(t.g, c.column)
}

// leave tells of a column that is left aside and has something in it.
func (t *decreeTable) leave(c decreeColumn, severity finding.Severity) {
	for _, row := range t.g.between(t.bottom+1, t.g.lastRow()) {
		if t.g.text(row, c.col) != "" {
			t.d.found.soften(severity, 110, "", t.at(c), c.label())
			return
		}
	}
}

func (t *decreeTable) columnsBy(r decreeRole) []decreeColumn {
	var list []decreeColumn
	for _, c := range t.columns {
		if c.is == r {
			list = append(list, c)
		}
	}
	return list
}

// col is the first column of a role, 0 when there is none.
func (t *decreeTable) col(r decreeRole) int {
	for _, c := range t.columns {
		if c.is == r {
			return c.col
		}
	}
	return 0
}

// cell is a row's cell in the first column of a role; a merged cell stands for
// all of its rows.
func (t *decreeTable) cell(row int, r decreeRole) *sheet.Cell {
	if col := t.col(r); col > 0 {
		return t.g.shared(row, col)
	}
	return nil
}

func (t *decreeTable) text(row int, r decreeRole) string { return t.g.textOf(t.cell(row, r)) }

// row reads one row below the header.
func (t *decreeTable) row(row int) {
	if t.fresh && t.g.isNumberRow(row) {
		return
	}
	t.fresh = false
	r := decreeRow{g: t.g, row: row, heading: t.heading}
	t.identify(&r)
	if r.id == "" && r.within == 0 && t.isSignature(row) {
		t.ended = true
		return
	}
	r.unit, r.source = criteria.Unit(t.text(row, decreeUnit)), t.text(row, decreeSource)
	r.unitAt = t.g.ref(row, max(t.col(decreeUnit), 1))
	t.requirements(r)
	if r.id != "" {
		t.last = r
		if !isIndicatorID(r.id) {
			t.heading = criterionOf(r.id)
			t.d.headings[t.heading] = true
		}
	}
}

// identify reads number and name. A row without both goes on with the one above
// where it names a region or year of its own.
func (t *decreeTable) identify(r *decreeRow) {
	number, name := t.cell(r.row, decreeNumber), t.cell(r.row, decreeName)
	r.at = t.g.ref(r.row, max(t.col(decreeNumber), t.col(decreeName), 1))
	if detail := t.detail(r.row); detail != nil && t.identifyDetail(r, number, name, detail) {
		return
	}
	if c := number; c != nil && t.g.textOf(c) != "" {
		r.at, r.begins = t.g.ref(c.Row, c.Col), c.Row
		r.id, _, _ = reading.ID(c)
		r.numeric = c.Kind == sheet.Number
		if r.id == "" {
			r.id = parseLabel(t.g.textOf(c)).id
		}
	}
	if name != nil {
		r.nameAt = t.g.ref(name.Row, name.Col)
		l := t.g.label(t.g.textOf(name))
		r.name = l.name
		if r.id == "" && l.id != "" {
			r.id, r.at, r.begins = l.id, r.nameAt, name.Row
		}
	}
	if r.id == "" && r.name == "" && t.last.id != "" && t.narrows(r.row) {
		r.id, r.at, r.name, r.nameAt, r.numeric = t.last.id, t.last.at, t.last.name, t.last.nameAt, t.last.numeric
	}
}

// narrows tells whether a row names a region or year.
func (t *decreeTable) narrows(row int) bool {
	return t.text(row, decreeRegion) != "" || t.text(row, decreeYear) != ""
}

// isSignature tells the row below the table from a requirement without number.
func (t *decreeTable) isSignature(row int) bool {
	for i := range t.g.index[row] {
		key := t.g.norm(t.g.textOf(&t.g.index[row][i]))
		if signTerms.begin(key) || isFooter(key) {
			return true
		}
	}
	return false
}

// requirements adds the row once for each column of requirements with something
// in it, and once without any where all are blank.
func (t *decreeTable) requirements(r decreeRow) {
	filled := false
	for _, c := range t.own {
		cell := t.required(r, c.col)
		if cell == nil || cell.Kind == sheet.Text && t.g.textOf(cell) == "" {
			continue
		}
		one := r
		one.cell = cell
		t.narrow(&one, c)
		filled = true
		t.add(one)
	}
	if !filled && (r.id != "" || r.name != "") {
		t.add(r)
	}
}

// required is a row's cell in a column of requirements. One merged over columns
// holds for the regions and years of all of them; one merged over rows for
// those of them that have a number of their own.
func (t *decreeTable) required(r decreeRow, col int) *sheet.Cell {
	if c := t.g.cell(r.row, col); c != nil {
		return c
	}
	m, ok := t.g.merge(r.row, col)
	isNumbered := r.id != "" && r.begins == r.row
	if !ok || !slices.ContainsFunc(t.own, func(c decreeColumn) bool { return c.col == m.Col1 }) || m.Row1 < r.row && !isNumbered {
		return nil
	}
	return t.g.cell(m.Row1, m.Col1)
}

func (t *decreeTable) add(r decreeRow) {
	if r.cell != nil && t.g.sheet.RowHidden(r.row) && !slices.Contains(t.hidden, r.row) {
		t.hidden = append(t.hidden, r.row)
	}
	t.rows++
	t.d.rows = append(t.d.rows, r)
}

// narrow reads for which regions and years a requirement holds.
func (t *decreeTable) narrow(r *decreeRow, c decreeColumn) {
	about := subject{criterionOf(r.id), r.id}
	r.regions, r.years = []criteria.Region{c.region}, []int{c.year}
	if text := t.text(r.row, decreeRegion); c.region == "" && text != "" {
		regions, ok := t.d.regions(text)
		if !ok {
			t.d.found.add(201, "region", t.g.ref(r.row, t.col(decreeRegion)), about, shorten(text))
		}
		r.regions, r.misplaced = regions, !ok
	}
	if text := t.text(r.row, decreeYear); c.year == 0 && text != "" {
		years, ok := yearsIn(text)
		if !ok {
			t.d.found.add(201, "year", t.g.ref(r.row, t.col(decreeYear)), about, shorten(text))
		}
		r.years, r.misplaced = years, r.misplaced || !ok
	}
}

// close tells of hidden rows and columns that were read.
func (t *decreeTable) close() {
	if t == nil || t.rows == 0 {
		return
	}
	if len(t.hidden) > 0 {
		t.d.found.add(205, "row", t.g.ref(t.hidden[0], t.own[0].col), subject{}, joinRuns(t.hidden))
	}
	var letters []string
	at := 0
	for _, c := range t.columns {
		if c.is != decreeNothing && c.is != decreeNote && t.g.sheet.ColHidden(c.col) && t.isFilled(c.col) {
			letters, at = append(letters, sheet.Column(c.col)), c.col
		}
	}
	if len(letters) > 0 {
		t.d.found.add(205, "column", t.g.ref(t.top, at), subject{}, strings.Join(letters, ", "))
	}
}

func (t *decreeTable) isFilled(col int) bool {
	return slices.ContainsFunc(t.g.between(t.bottom+1, t.g.lastRow()), func(row int) bool { return t.g.text(row, col) != "" })
}
