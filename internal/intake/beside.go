package intake

import "slices"

// sideBySide cuts a header at the columns where another table begins: the
// label with which the header begins comes again, and both parts are tables by
// themselves. Each part is a table on a band of the sheet.
func (t *table) sideBySide() []*table {
	cuts := t.cuts()
	if len(cuts) == 0 {
		return []*table{t}
	}
	var list []*table
	from := 0
	for _, to := range append(cuts, maxColumns+1) {
		list = append(list, t.bandOf(from, to))
		from = to
	}
	return list
}

// cuts lists the columns with which a further table begins.
func (t *table) cuts() []int {
	var cuts []int
	first := roleNone
	seen := make(map[role]bool)
	for _, c := range t.header.columns {
		switch {
		case c.role == roleNone:
			continue
		case first == roleNone && (c.role == roleNumber || c.role == roleCriterion || c.role == roleIndicator):
			first = c.role
		case c.role == first && c.direct && !c.joint && saysResult(seen) && t.resultAfter(c.col) && t.beginsTable(c):
			cuts = append(cuts, c.col)
			seen = make(map[role]bool)
		}
		seen[c.role] = true
	}
	return cuts
}

// saysResult tells whether the roles have one that makes a table: results,
// verdicts or tasks.
func saysResult(roles map[role]bool) bool {
	for r := range roles {
		if r == roleValue || r == roleVerdict || r == roleTask || r.isMark() {
			return true
		}
	}
	return false
}

// resultAfter tells whether the columns from one on make a table: names, and
// results or tasks.
func (t *table) resultAfter(col int) bool {
	roles := make(map[role]bool)
	for _, c := range t.header.columns {
		if c.col >= col {
			roles[c.role] = true
		}
	}
	return saysResult(roles) && (roles[roleCriterion] || roles[roleIndicator] || roles[roleTask])
}

// beginsTable tells a column of numbers or names from one of targets under the
// word "Chỉ tiêu".
func (t *table) beginsTable(c column) bool {
	return c.role == roleNumber || !t.holdsRequirements(c.col) || t.countsUp(c.col)
}

// bandOf is the part of a table between two columns, to excluded.
func (t *table) bandOf(from, to int) *table {
	inside := func(col int) bool { return from <= col && col < to }
	part := &table{g: t.g.band(inside), last: t.last, skip: t.skip, isBand: true, bandFrom: from, bandTo: to}
	part.header = header{top: t.header.top, bottom: t.header.bottom}
	part.header.columns = slices.DeleteFunc(slices.Clone(t.header.columns), func(c column) bool { return !inside(c.col) })
	return part
}
