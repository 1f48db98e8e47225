package intake

import (
	"slices"
	"strings"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// taskOf adds the task that a row gives for a criterion, if any.
func (f *builder) taskOf(result *criteria.CriterionResult, row int) {
	t := f.t
	if t.task == 0 {
		return
	}
	about := subject{criterion: result.Number}
	c := t.cell(row, t.task)
	switch {
	case c != nil && (c.Kind == sheet.Error || c.Kind == sheet.NoResult):
		f.broken(c, about)
		return
	case c == nil || t.g.textOf(c) == "":
		f.orphan(row, about)
		return
	}
	task := criteria.Task{Text: paragraphs(t.g, c), At: t.g.ref(row, t.task)}
	if lead := t.sharedCell(row, t.lead); lead != nil {
		task.Lead = leadOf(t.g, lead)
	}
	if support := t.sharedCell(row, t.support); support != nil {
		task.Support = reading.Bodies(strings.Join(linesOf(t.g, support), "\n"))
	}
	if deadline := t.sharedCell(row, t.deadline); deadline != nil {
		task.Deadline = f.deadline(deadline, about)
	}
	result.Tasks = append(result.Tasks, task)
}

// paragraphs is a cell's text with the line breaks at which something new
// begins: a notice makes a sentence of each. A line that goes on with a small
// letter was only wrapped by hand.
func paragraphs(g *grid, c *sheet.Cell) string {
	text := ""
	for i, line := range linesOf(g, c) {
		switch {
		case i == 0:
		case unicode.IsLower(firstRune(line)):
			text += " "
		default:
			text += "\n"
		}
		text += line
	}
	return text
}

// leadOf is the body that answers for a task; several on lines of their own
// are parted by commas.
func leadOf(g *grid, c *sheet.Cell) string {
	text := g.textOf(c)
	if lines := linesOf(g, c); len(lines) > 1 {
		text = strings.Join(reading.Bodies(strings.Join(lines, "\n")), ", ")
	}
	return strings.TrimRight(text, ";,. ")
}

func (f *builder) deadline(c *sheet.Cell, about subject) criteria.Period {
	at := f.t.g.ref(c.Row, c.Col)
	period, problems := reading.Deadline(c, f.t.g.date1904)
	period.At = at
	f.b.found.problems(problems, at, about)
	return period
}

// sharedCell is the cell of a row or the one that is merged over it: one body
// or date often stands for several tasks.
func (t *table) sharedCell(row, col int) *sheet.Cell {
	if col == 0 {
		return nil
	}
	return t.g.shared(row, col)
}

// orphan reports a body or a date on a row of a task sheet without any task;
// beside the criteria such a row only says who answers for the criterion.
func (f *builder) orphan(row int, about subject) {
	if f.t.kind != taskTable {
		return
	}
	for _, col := range []int{f.t.lead, f.t.deadline} {
		if f.hasCell(row, col) && !f.coveredTask(row) && !f.t.isSignature(row) && !f.t.underSignature(row) {
			c := f.t.cell(row, col)
			f.b.found.add(201, "", f.t.g.ref(row, col), about, shorten(f.t.g.textOf(c)))
			return
		}
	}
}

// coveredTask tells whether the task of the row above is merged over the row.
func (f *builder) coveredTask(row int) bool {
	_, covered := f.t.g.merge(row, f.t.task)
	return covered
}

// broken reports a cell with an error value or a formula without a result.
func (f *builder) broken(c *sheet.Cell, about subject) {
	at := f.t.g.ref(c.Row, c.Col)
	if c.Kind == sheet.Error {
		f.b.found.add(204, "error", at, about, c.Value)
		return
	}
	f.b.found.add(204, "", at, about)
}

// addTasks reads a table of tasks into the report.
func (f *builder) addTasks(t *table) {
	f.t = t
	current, headed := 0, false
	for _, row := range t.body() {
		if number, ok := f.taskHeading(row); ok {
			current, headed = number, number > 0
			continue
		}
		number, named := f.taskCriterion(row)
		switch {
		case named:
			current, headed = number, false
		case t.isSignature(row):
			current, headed = 0, false
			continue
		case !headed && t.namesOther(row):
			current = 0
		}
		result := f.result(current)
		switch {
		case result != nil:
			f.taskOf(result, row)
		case f.hasTask(row) && !isFooter(t.g.norm(t.rowText(row))) && (f.looksAssigned(row) || !t.underSignature(row)):
			f.b.found.add(201, "row", t.g.ref(row, t.task), subject{}, shorten(t.g.text(row, t.task)))
		}
	}
}

// taskCriterion tells which criterion a row of a task table is for: by the
// column that names it; a running number counts only when nothing else does
// and the names agree.
func (f *builder) taskCriterion(row int) (int, bool) {
	t := f.t
	if e := t.above(row); e.row == row && row > 0 {
		return e.number(), true // a table of criteria that is read for its tasks
	}
	for _, col := range slices.Concat(t.criteria, t.indicators) {
		c := t.g.cell(row, col)
		if c == nil {
			continue
		}
		if id := t.idAt(row, col, len(f.rules.Criteria)); id != "" {
			return criterionOf(id), true
		}
		if n := t.criterionByName(f.rules, withoutCriterionWord(t.g.textOf(c))); n > 0 {
			return n, true
		}
	}
	if len(t.criteria)+len(t.indicators) == 0 {
		if l := parseLabel(t.g.text(row, t.task)); l.named && f.result(criterionOf(l.id)) != nil {
			return criterionOf(l.id), true
		}
		for _, col := range t.numbers {
			if c := t.g.cell(row, col); c != nil && parseLabel(t.g.textOf(c)).named {
				return criterionOf(parseLabel(t.g.textOf(c)).id), true
			}
		}
	}
	return 0, false
}

// namesOther tells whether a row names something in the criterion's column
// that is no criterion: what follows is not the criterion above.
func (t *table) namesOther(row int) bool {
	for _, col := range slices.Concat(t.criteria, t.indicators) {
		if t.g.text(row, col) != "" {
			return true
		}
	}
	return len(t.criteria)+len(t.indicators) == 0
}

// withoutCriterionWord drops "Tiêu chí" before a name.
func withoutCriterionWord(text string) string {
	if criterionTerm.are(norm(firstWords(text, 2))) {
		return strings.Join(strings.Fields(text)[2:], " ")
	}
	return text
}
