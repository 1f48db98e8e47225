package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake/reading"
)

// readTasks reads the table of tasks. A text that was too long for one row goes
// on in the next ones.
func (c *consolidation) readTasks(l *listing) {
	var last *criteria.Task
	var rows []int // of the task
	for _, row := range l.rows {
		switch {
		case l.text(row, finding.HeadTaskCriterion) == "": // a heading, or "nothing is unmet"
			if l.cell(row, finding.HeadSeal) != nil { // or else a task whose criterion was rubbed out
				c.found.add(201, "row", l.at(row, finding.HeadTaskCriterion), subject{}, shorten(l.text(row, finding.HeadTask)))
			}
		case !l.goesOn(row):
			c.checkTask(l, rows)
			rows = []int{row}
			last = c.task(l, row)
		default:
			rows = append(rows, row)
			if last != nil { // else its beginning was told
				l.join(last, row)
			}
		}
	}
	c.checkTask(l, rows)
}

// goesOn tells a row that only has the rest of what the row above says.
func (l *listing) goesOn(row int) bool {
	return l.cell(row, finding.HeadNumber) == nil && slices.ContainsFunc(
		[]string{finding.HeadTask, finding.HeadLead, finding.HeadSupport, finding.HeadDeadline},
		func(head string) bool { return strings.HasPrefix(l.text(row, head), finding.GoesOn) })
}

// join adds the rest of texts to a task.
func (l *listing) join(task *criteria.Task, row int) {
	for head, field := range map[string]*string{
		finding.HeadTask: &task.Text, finding.HeadLead: &task.Lead, finding.HeadDeadline: &task.Deadline.Text,
	} {
		if rest, ok := strings.CutPrefix(l.text(row, head), finding.GoesOn); ok {
			*field += " " + rest
		}
	}
	if rest, ok := strings.CutPrefix(l.text(row, finding.HeadSupport), finding.GoesOn); ok {
		task.Support = reading.Bodies(strings.Join(task.Support, "; ") + " " + rest)
	}
}

// task reads one row; nil where it is no task, or belongs nowhere.
func (c *consolidation) task(l *listing, row int) *criteria.Task {
	task := criteria.Task{
		Text: l.text(row, finding.HeadTask), Lead: l.text(row, finding.HeadLead),
		Support: c.bodies(l, row), Deadline: c.deadline(l, row), At: l.at(row, finding.HeadTask),
	}
	if task.Text == "" && task.Lead == "" && len(task.Support) == 0 && task.Deadline == (criteria.Period{}) {
		return nil // an unmet criterion without tasks
	}
	one := c.ownerOf(l, row)
	number := criterionOf(parseLabel(l.text(row, finding.HeadTaskCriterion)).id)
	if one == nil || number < 1 || one.report.Rules != nil && number > len(one.report.Criteria) {
		c.found.add(201, "row", l.at(row, finding.HeadTaskCriterion), subject{},
			shorten(strings.TrimSpace(l.text(row, finding.HeadCommune)+" "+l.text(row, finding.HeadTaskCriterion))))
		return nil
	}
	if one.report.Rules == nil {
		return nil
	}
	one.tasks++
	task.Own = ownPlace(l.raw(row, finding.HeadSource), one.report.Origin.File)
	result := &one.report.Criteria[number-1]
	result.Tasks = append(result.Tasks, task)
	return &result.Tasks[len(result.Tasks)-1]
}

// ownPlace reads "ban-bo.xlsx, Nhiệm vụ!C7".
func ownPlace(text, file string) criteria.Ref {
	place, ok := strings.CutPrefix(text, file+", ")
	at := strings.LastIndexByte(place, '!')
	if !ok || at < 0 {
		return criteria.Ref{}
	}
	return criteria.Ref{Sheet: place[:at], Cell: place[at+1:]}
}

func (c *consolidation) bodies(l *listing, row int) []string {
	return reading.Bodies(l.raw(row, finding.HeadSupport))
}

// deadline reads the words and the day beside them. Where the two part, the
// words count, which a person has read. Words without a day are told as in the
// commune's own workbook: no office above can see that file.
func (c *consolidation) deadline(l *listing, row int) criteria.Period {
	period, problems := criteria.Period{}, []reading.Problem(nil)
	if cell := l.cell(row, finding.HeadDeadline); cell != nil {
		period, problems = reading.Deadline(cell, c.date1904)
		period.At = l.at(row, finding.HeadDeadline)
	}
	end := l.cell(row, finding.HeadDeadlineEnd)
	if end == nil {
		c.found.problems(problems, period.At, subject{})
		return period
	}
	day, _ := reading.Deadline(end, c.date1904)
	switch {
	case day.End == "", period.End != "" && period.End != day.End:
		c.found.add(404, "", l.at(row, finding.HeadDeadlineEnd), subject{}, strings.TrimSpace(period.Text+" / "+day.Text))
	case period.Text == "":
		period = day
		period.At = l.at(row, finding.HeadDeadlineEnd)
	default:
		period.End = day.End
	}
	return period
}

// ownerOf finds the report that a task is for: by its number, with the commune's
// name as a witness; else by commune and period, where only one fits.
func (c *consolidation) ownerOf(l *listing, row int) *carried {
	number, words := l.number(row, finding.HeadReport), criteria.NameKey(l.text(row, finding.HeadPeriod))
	var fits []*carried
	for _, one := range c.named(l.text(row, finding.HeadCommune)) {
		if number == one.key.number {
			return one
		}
		if one.words == words {
			fits = append(fits, one)
		}
	}
	if len(fits) == 1 {
		return fits[0]
	}
	return nil
}
