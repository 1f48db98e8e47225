package book

import (
	"fmt"
	"strings"
	"time"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// Headers of the sheet of tasks that nobody reads again.
const (
	headAsOf = "Tính đến ngày"
	headLate = "Quá hạn"
)

// taskTable puts what is printed first.
func taskTable() table {
	return newTable(append(finding.TaskHeads(), headAsOf, headLate), []column{
		{finding.HeadNumber, 5}, {finding.HeadCommune, 15}, {finding.HeadTaskCriterion, 18}, {finding.HeadTask, 46},
		{finding.HeadLead, 20}, {finding.HeadSupport, 20}, {finding.HeadDeadline, 14}, {finding.HeadDeadlineEnd, 11.5},
		{headAsOf, 11.5}, {headLate, 10}, {finding.HeadSource, 20},
	}, []column{{finding.HeadPeriod, 14}, {finding.HeadReport, 6}, {finding.HeadSeal, 8}})
}

// taskSheet lists the unmet criteria of every commune, a row for each task; a
// criterion without tasks has a row all the same. Tasks of other criteria, and
// of reports that no total counts, follow on a page of their own: they are not
// what the sheet is about, but a later run reads them here. It gives the ranges
// with the days that the tasks of each group are late.
func taskSheet(b *page.Book, s rollup.Summary, at places) (late []string) {
	table := taskTable()
	p := b.Page(TasksSheet, table.widths()...)
	p.Stream()
	title(p, table.printed, "TIÊU CHÍ CHƯA ĐẠT VÀ NHIỆM VỤ, GIẢI PHÁP")
	p.Row(page.Cell{Value: lateNote, Span: table.printed, Style: noteStyle()})
	top := p.Row(table.head()...)
	t := taskWriter{page: p, table: table, numbers: numbersOf(s), places: at}
	for _, group := range s.Groups {
		first := p.Last() + 1
		for _, entry := range group.Entries {
			for _, criterion := range entry.Report.Unmet() {
				t.tasks(entry.Report, criterion, tasksOf(criterion), true)
			}
		}
		late = append(late, t.lateRange(first))
	}
	if t.count == 0 {
		p.Row(page.Cell{Value: "Không có tiêu chí nào chưa đạt.", Span: table.printed, Style: textStyle()})
	}
	t.markLate(top + 1)
	p.Freeze(3, top+1)
	p.Filter(1, top, len(table.columns), p.Last())
	t.others(taskedReports(s))
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Columns: table.printed, Footer: TasksSheet})
	return late
}

// taskedReports lists the reports that count and those that do not.
func taskedReports(s rollup.Summary) (counted, other []*criteria.Report) {
	for _, group := range s.Groups {
		for _, entry := range group.Entries {
			counted = append(counted, entry.Report)
		}
	}
	for _, duplicate := range s.Duplicates {
		other = append(other, duplicate.Report)
	}
	return counted, other
}

// taskWriter writes the rows of the sheet; count is how many there are.
type taskWriter struct {
	page    *page.Page
	table   table
	numbers map[*criteria.Report]int
	places  places
	count   int
}

// tasks writes the tasks of a criterion, and how late they are where it is unmet.
func (t *taskWriter) tasks(r *criteria.Report, criterion *criteria.CriterionResult, tasks []criteria.Task, unmet bool) {
	for _, task := range tasks {
		t.count++
		cells := t.cells(r, criterion, task)
		asOf, late := page.Cell{Style: dateStyle()}, page.Cell{Style: numberStyle()}
		if unmet {
			asOf, late = t.late(r, task)
		}
		row := t.page.Row(t.table.arrange(nil, append(cells, asOf, late))...)
		t.places.link(t.page, page.Address(t.table.at(finding.HeadNumber), row), r, criterion.Number, -1, "Xem số liệu của tiêu chí")
	}
}

// others writes what the first table leaves out, if there is any.
func (t *taskWriter) others(counted, other []*criteria.Report) {
	before := t.count
	for _, r := range counted {
		t.rest(before, r, func(c *criteria.CriterionResult) bool { return c.Status != criteria.NotMet })
	}
	for _, r := range other {
		t.rest(before, r, func(*criteria.CriterionResult) bool { return true })
	}
}

// rest writes the tasks of some criteria; the first of them, after so many rows
// of the table above, gets a heading over it.
func (t *taskWriter) rest(before int, r *criteria.Report, wanted func(*criteria.CriterionResult) bool) {
	for i := range r.Criteria {
		c := &r.Criteria[i]
		if len(c.Tasks) == 0 || !wanted(c) {
			continue
		}
		if t.count == before {
			t.page.Break()
			t.page.Row(page.Cell{Value: "Nhiệm vụ của tiêu chí không thuộc diện chưa đạt và của biểu không tính vào tổng",
				Span: t.table.printed, Style: sectionStyle()})
		}
		t.tasks(r, c, c.Tasks, false)
	}
}

// tasksOf is never empty: a criterion without tasks has a blank one.
func tasksOf(criterion *criteria.CriterionResult) []criteria.Task {
	if len(criterion.Tasks) == 0 {
		return []criteria.Task{{}}
	}
	return criterion.Tasks
}

// cells are what a later run reads of a task.
func (t *taskWriter) cells(r *criteria.Report, criterion *criteria.CriterionResult, task criteria.Task) []page.Cell {
	end := page.Cell{Style: dateStyle()}
	if serial, ok := dateSerial(task.Deadline.End); ok {
		end.Value = serial
	}
	at := r.OwnCell(task.Own, task.At)
	if at.Cell == "" {
		at = criterionPlace(r, criterion)
	}
	cells := []page.Cell{
		centred(t.count), again(communeName(r)), again(r.Period.Text),
		again(fmt.Sprintf("%d. %s", criterion.Number, criterion.Name)),
		text(task.Text), text(task.Lead), text(strings.Join(task.Support, "; ")),
		text(task.Deadline.Text), end, small(source(r.Own().File, at)), {Value: t.numbers[r], Style: numberStyle(), Again: true},
	}
	return append(cells, sealCell(finding.TaskSealed(), cells[1:]))
}

// source is where something was read: file, sheet and cell.
func source(file string, at criteria.Ref) string {
	if at.Cell == "" {
		return file
	}
	return fmt.Sprintf("%s, %s!%s", file, at.Sheet, at.Cell)
}

// dateSerial is the day as spreadsheets count it: days since 30/12/1899, which
// holds for all days after February 1900. A day in text form could not be
// sorted or filtered.
func dateSerial(day criteria.Date) (int, bool) {
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return 0, false
	}
	const hours = 24
	epoch := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	return int(t.Sub(epoch).Hours()) / hours, true
}
