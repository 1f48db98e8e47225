package intake

import (
	"slices"

	"tieuchi/internal/criteria"
)

// assign gives the table its columns by their roles, and its kind. Which of
// several columns of requirements counts is chosen when the region is known.
func (t *table) assign() {
	t.settleDoubles()
	for _, c := range t.header.columns {
		t.place(c)
	}
	t.findNumbers()
	t.marks = t.markColumns()
	t.values = t.choose(t.splitRates(t.columnsBy(roleValue)))
	indicators, criteria := t.splitVerdicts()
	t.verdicts, t.overall = t.choose(indicators), t.choose(criteria)
	if len(t.verdicts) == 0 {
		t.verdicts, t.overall = t.overall, nil
	}
	t.tallies()
	t.kind = t.kindOf()
}

// settleDoubles decides by the cells below the labels that mean two things.
func (t *table) settleDoubles() {
	columns := t.header.columns
	named := t.count(roleCriterion) + t.count(roleIndicator)
	for i := range columns {
		c := &columns[i]
		switch {
		case c.role == roleIndicator && named > 1 && t.countsUp(c.col):
			c.role = roleNumber // "Tiêu chí | Chỉ tiêu | Nội dung" with 1.1 under the second
		case c.role == roleIndicator && named > 1 && t.holdsRequirements(c.col):
			if c.role = roleRequirement; planTerms.within(t.g.norm(c.label())) {
				c.role = roleNone // a target of the year's plan, not what the rules ask
			}
		case c.role == roleCommune && !communeWord.within(t.g.norm(c.label())) && t.count(roleTask) > 0 && t.count(roleLead) == 0:
			c.role = roleLead // "Tên đơn vị" beside tasks: who does them
		case c.role == roleUnit && t.count(roleTask) > 0 && t.count(roleLead) == 0 && (t.holdsWords(c.col) || t.answersForTasks(*c)):
			c.role = roleLead
		case c.role == roleIndicator && t.count(roleCriterion) > 0 && t.count(roleTask) == 0 &&
			t.count(roleValue)+t.count(roleVerdict)+t.countMarks() == 0 && t.count(roleLead)+t.count(roleDeadline) > 0:
			c.role = roleTask // "Tiêu chí | Nội dung | Cơ quan chủ trì | Thời hạn"
		}
	}
}

// answersForTasks tells "Đơn vị" in a table of nothing but tasks, where nothing
// is measured: short names of bodies ("Điện lực") are no units.
func (t *table) answersForTasks(c column) bool {
	return unitTerm.are(t.g.norm(c.leaf())) && t.count(roleValue)+t.count(roleVerdict)+t.count(roleRequirement)+t.countMarks() == 0
}

func (t *table) count(r role) int {
	n := 0
	for _, c := range t.header.columns {
		if c.role == r {
			n++
		}
	}
	return n
}

func (t *table) countMarks() int {
	n := 0
	for _, c := range t.header.columns {
		if c.role.isMark() {
			n++
		}
	}
	return n
}

// place notes a column under its role. Roles that may have several columns,
// of which one counts, are chosen later.
func (t *table) place(c column) {
	switch c.role {
	case roleNone:
		t.aside = append(t.aside, c)
	case roleNumber:
		t.numbers = append(t.numbers, c.col)
	case roleCriterion:
		t.criteria = append(t.criteria, c.col)
	case roleIndicator:
		t.indicators = append(t.indicators, c.col)
	case roleUnit:
		t.first(&t.unit, c)
	case roleTask:
		t.first(&t.task, c)
	case roleLead:
		t.first(&t.lead, c)
	case roleSupport:
		t.first(&t.support, c)
	case roleDeadline:
		t.first(&t.deadline, c)
	}
}

// first takes the leftmost column of a role; a second one is doubtful. (Where
// one merged label stands over two columns, the other is empty and nothing is
// said of it.)
func (t *table) first(slot *int, c column) {
	if *slot == 0 {
		*slot = c.col
		return
	}
	t.doubted = append(t.doubted, c)
}

// markColumns are the columns "Đạt", "Chưa đạt" …, with their verdicts.
func (t *table) markColumns() map[int]criteria.Status {
	marks := make(map[int]criteria.Status)
	taken := make(map[criteria.Status]bool)
	for _, c := range t.header.columns {
		status := markStatus(c.role)
		switch {
		case status == criteria.Unknown:
		case taken[status]:
			t.doubted = append(t.doubted, c)
		default:
			taken[status] = true
			marks[c.col] = status
		}
	}
	return marks
}

func markStatus(r role) criteria.Status {
	switch r {
	case roleMet:
		return criteria.Met
	case roleNotMet:
		return criteria.NotMet
	case roleBasically:
		return criteria.BasicallyMet
	case roleNotConsidered:
		return criteria.NotConsidered
	}
	return criteria.Unknown
}

// kindOf tells what the table is about. A table whose columns are communes or
// the numbers of criteria has one row or column for each commune and is not
// one of the forms that are read here.
func (t *table) kindOf() tableKind {
	hasNames := len(t.numbers)+len(t.criteria)+len(t.indicators) > 0
	results := len(t.values) + len(t.verdicts) + len(t.marks)
	if t.count(roleCommune) > 0 && t.task > 0 && hasNames && results == 0 {
		t.communes = t.columnsBy(roleCommune)[0].col
		return taskTable
	}
	if !hasNames || t.count(roleCommune) > 0 || t.countsCriteriaAcross() || t.comparesCommunes() {
		return otherTable
	}
	switch {
	case results > 0:
		return criteriaTable
	case t.task > 0:
		return taskTable
	}
	return otherTable
}

// countsCriteriaAcross tells whether the header numbers the criteria from left
// to right, as a table with one row for each commune does.
func (t *table) countsCriteriaAcross() bool {
	run := 0
	for _, c := range t.header.columns {
		if (c.role == roleCriterion || c.role == roleIndicator) && c.direct {
			return false // the criteria run down; these are months or marks out of five
		}
		if criterionOf(parseLabel(c.leaf()).id) == run+1 {
			run++
		}
	}
	return run >= 5
}

// comparesCommunes tells whether one label stands over several columns with
// different names below it that are no header words: communes side by side.
func (t *table) comparesCommunes() bool {
	names := make(map[string]bool)
	for _, c := range t.header.columns {
		if (c.role == roleValue || c.role == roleVerdict) && !c.direct && len(c.texts) > 1 && !t.isStage(c.leaf()) && mayNameCommune(c.leaf()) {
			names[c.leaf()] = true
		}
	}
	return len(names) >= 3
}

// columnsBy lists the columns of a role.
func (t *table) columnsBy(r role) []column {
	var list []column
	for _, c := range t.header.columns {
		if c.role == r {
			list = append(list, c)
		}
	}
	return list
}

func (t *table) columnAt(col int) column {
	i := slices.IndexFunc(t.header.columns, func(c column) bool { return c.col == col })
	if i < 0 {
		return column{}
	}
	return t.header.columns[i]
}

// used lists all columns that the report is read from.
func (t *table) used() []int {
	list := slices.Concat(t.numbers, t.criteria, t.indicators, t.values, t.verdicts, t.overall,
		[]int{t.unit, t.required, t.general, t.rate, t.task, t.lead, t.support, t.deadline})
	for col := range t.marks {
		list = append(list, col)
	}
	slices.Sort(list)
	list = slices.Compact(list)
	return slices.DeleteFunc(list, func(col int) bool { return col == 0 })
}
