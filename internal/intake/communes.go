package intake

import (
	"maps"
	"slices"
	"strconv"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// split parts a table with a column or more for each commune into one table for
// each. It is false when the columns are not those of communes.
func (b *book) split(t *table) bool {
	columns := t.communeColumns()
	if len(columns) == 0 {
		return false
	}
	t.aside, t.doubted = nil, nil // as it would be read for one commune
	bare := t.bareRole(columns)
	var shared []column
	for _, c := range t.header.columns {
		_, owned := columns[c.col]
		switch {
		case owned || c.role == roleCommune:
		case c.role != roleNone:
			shared = append(shared, c)
		default:
			t.leaveColumn(c)
		}
	}
	owners, owned := t.owners(columns, bare)
	for _, o := range owners {
		part := t.part(slices.Concat(shared, owned[o.at]), o)
		part.assign()
		if part.kind == criteriaTable {
			b.identify(part)
		}
		switch {
		case len(part.rows) == 0:
		case part.isUnfilled():
			t.unfilled = append(t.unfilled, o)
		default:
			t.parts = append(t.parts, part)
		}
	}
	if len(t.parts) == 0 {
		return false
	}
	t.kind = otherTable
	t.settleBlanks()
	return true
}

// leaveColumn leaves out a column, or a row, of a table of communes that is no
// commune: a sum, a heading. One that is full of verdicts may be a commune whose
// name is not known for one.
func (t *table) leaveColumn(c column) {
	key := t.g.norm(c.leaf())
	if t.mostly(c.col, looksLikeVerdict) && !sumTerms.begin(key) && !footerTerms.begin(key) && !rateTerms.begin(key) {
		t.doubted = append(t.doubted, c)
		return
	}
	t.aside = append(t.aside, c)
}

// isUnfilled tells whether a commune has nothing at all in its own columns.
func (t *table) isUnfilled() bool {
	return !slices.ContainsFunc(t.rows, func(e entry) bool {
		return slices.ContainsFunc(slices.Concat(t.values, t.verdicts, t.markList()), func(col int) bool { return t.g.text(e.row, col) != "" })
	})
}

// markList lists the columns that stand for one verdict.
func (t *table) markList() []int {
	return slices.Sorted(maps.Keys(t.marks))
}

// communeColumns finds the columns that belong to communes, with their owners.
// Names without the word "xã" count where there are several of them and no
// column of results or verdicts is shared.
func (t *table) communeColumns() map[int]owner {
	sure, all := make(map[int]owner), make(map[int]owner)
	shared := 0
	for _, c := range t.header.columns {
		o := t.ownerOf(c)
		switch {
		case o.name != "":
			all[c.col] = o
			if o.sure {
				sure[c.col] = o
			}
		case c.role == roleValue || c.role == roleVerdict || c.role.isMark():
			shared++
		}
	}
	names := make(map[string]bool)
	for _, o := range all {
		names[norm(o.name)+"|"+norm(o.district)] = true
	}
	switch {
	case shared > 0:
		return sure
	case len(names) >= 2 && t.mostlyJudged(all), len(sure) > 0, t.g.isFlipped && len(all) > 0:
		return all
	}
	return nil
}

// owners lists the communes by their columns, left to right, and the columns of
// each; bare is the role of those that no header word gives one. A name that is
// written twice is two reports, and a finding.
func (t *table) owners(columns map[int]owner, bare role) (list []owner, owned map[criteria.Ref][]column) {
	owned = make(map[criteria.Ref][]column)
	for _, c := range t.header.columns {
		o, ok := columns[c.col]
		if !ok {
			continue
		}
		if len(owned[o.at]) == 0 {
			list = append(list, o)
		}
		if !c.direct || c.role == roleCommune {
			c.role, c.direct = bare, true // the label over all communes may be any
		}
		owned[o.at] = append(owned[o.at], c)
	}
	return list, owned
}

// part is the table of one commune: the columns that all share, and its own.
func (t *table) part(own []column, o owner) *table {
	slices.SortFunc(own, func(a, b column) int { return a.col - b.col })
	var keep []int
	for _, c := range own {
		keep = append(keep, c.col)
	}
	return &table{
		g: t.g.only(keep), last: t.last, skip: t.skip, owner: o,
		header: header{top: t.header.top, bottom: t.header.bottom, columns: own}, span: t.span,
	}
}

// bareRole tells what the communes' columns hold where no header word says it:
// verdicts, or values.
func (t *table) bareRole(columns map[int]owner) role {
	verdicts, values := 0, 0
	for _, row := range t.body() {
		isTotal := sync.OnceValue(func() bool { return t.isTotalRow(row) })
		for col := range columns {
			c := t.g.cell(row, col)
			switch {
			case c == nil:
			case looksLikeVerdict(c):
				verdicts++
			case startsWithDigit(t.g.textOf(c)) && !isTotal():
				values++
			}
		}
	}
	if values > verdicts {
		return roleValue
	}
	return roleVerdict
}

// isTotalRow tells whether a row states totals rather than results.
func (t *table) isTotalRow(row int) bool { return t.skip[row] || len(totalsIn(t.rowText(row))) > 0 }

// mostlyJudged tells whether the cells of the columns are verdicts or figures.
func (t *table) mostlyJudged(columns map[int]owner) bool {
	judged, all := 0, 0
	for _, row := range t.sample() {
		for col := range columns {
			if c := t.g.cell(row, col); c != nil && t.g.textOf(c) != "" {
				all++
				if looksLikeVerdict(c) || startsWithDigit(t.g.textOf(c)) {
					judged++
				}
			}
		}
	}
	return all > 0 && judged*3 >= all*2
}

// settleBlanks decides what a blank cell means in a table of marks. Where the
// office writes x for met and nothing else, a blank or a dash is not met; where
// it uses both blanks and dashes, or has words for not met, they are unknown.
func (t *table) settleBlanks() {
	marks, blanks, dashes := 0, 0, 0
	for _, part := range t.parts {
		m, bl, d, others := part.countMarkCells()
		if others > 0 {
			return
		}
		marks, blanks, dashes = marks+m, blanks+bl, dashes+d
	}
	if marks == 0 || blanks+dashes == 0 || blanks > 0 && dashes > 0 {
		return
	}
	t.blanks = blanks + dashes
	for _, part := range t.parts {
		if m, _, _, _ := part.countMarkCells(); m > 0 {
			part.unmarked = criteria.NotMet
		}
	}
}

// reportCommunes tells what was left out of the tables of several communes, and,
// as something to know, where blanks were read as verdicts.
func (b *book) reportCommunes() {
	for _, p := range b.pages {
		for _, t := range p.tables {
			if len(t.parts) == 0 {
				continue
			}
			b.reportColumns(t)
			for _, o := range t.unfilled {
				b.found.add(201, "unfilled", o.at, subject{}, o.name)
			}
			if t.blanks > 0 {
				b.found.add(110, "blanks", t.parts[0].owner.at, subject{}, strconv.Itoa(t.blanks))
			}
		}
	}
}

// countMarkCells counts the verdict cells of a commune: marks for met, blanks,
// dashes, and whatever else.
func (t *table) countMarkCells() (marks, blanks, dashes, others int) {
	for _, e := range t.rows {
		for _, col := range t.verdicts {
			c := t.g.cell(e.row, col)
			switch {
			case c == nil || t.g.textOf(c) == "":
				blanks++
			case isDash(c):
				dashes++
			default:
				if claim, rest, _ := reading.Verdict(c); claim.Status == criteria.Met && rest == "" && !isWordy(claim.Text) {
					marks++
				} else {
					others++
				}
			}
		}
	}
	return marks, blanks, dashes, others
}

func isDash(c *sheet.Cell) bool { return c.Kind == sheet.Text && norm(c.Value) == "" }
