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

// taskColumns is the width of the sheet of tasks in columns.
const taskColumns = 12

// unmetSheet lists the unmet criteria of every commune, a row for each task; a
// criterion without tasks has a row all the same. Tasks of other criteria, and
// of reports that no total counts, follow on a page of their own: they are not
// what the sheet is about, but a later run reads them here.
func unmetSheet(b *page.Book, s rollup.Summary) {
	p := b.Page(UnmetSheet, 5, 17, 14, 20, 48, 21, 21, 16, 12, 21, 6, 8)
	p.Stream()
	title(p, taskColumns, "TIÊU CHÍ CHƯA ĐẠT VÀ NHIỆM VỤ, GIẢI PHÁP")
	p.Skip(1)
	top := p.Row(head(finding.TaskHeads()...)...)
	t := taskWriter{page: p, numbers: numbersOf(s)}
	counted, other := taskedReports(s)
	for _, r := range counted {
		for _, criterion := range r.Unmet() {
			t.tasks(r, criterion, tasksOf(criterion))
		}
	}
	if t.count == 0 {
		p.Row(page.Cell{Value: "Không có tiêu chí nào chưa đạt.", Span: taskColumns, Style: textStyle()})
	}
	p.Freeze(5, top+1)
	p.Filter(1, top, taskColumns, p.Last())
	t.others(counted, other)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: UnmetSheet})
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
	numbers map[*criteria.Report]int
	count   int
}

func (t *taskWriter) tasks(r *criteria.Report, criterion *criteria.CriterionResult, tasks []criteria.Task) {
	for _, task := range tasks {
		t.count++
		t.page.Row(t.row(r, criterion, task)...)
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
				Span: taskColumns, Style: sectionStyle()})
		}
		t.tasks(r, c, c.Tasks)
	}
}

// tasksOf is never empty: a criterion without tasks has a blank one.
func tasksOf(criterion *criteria.CriterionResult) []criteria.Task {
	if len(criterion.Tasks) == 0 {
		return []criteria.Task{{}}
	}
	return criterion.Tasks
}

func (t *taskWriter) row(r *criteria.Report, criterion *criteria.CriterionResult, task criteria.Task) []page.Cell {
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
