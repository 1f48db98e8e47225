package book

import (
	"cmp"
	"fmt"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// lateNote says what late means here.
const lateNote = "Quá hạn: ngày cuối của thời hạn đã qua so với ngày ở cột “" + headAsOf + "” (ngày cuối kỳ báo cáo của biểu; " +
	"không có thì ngày lập biểu) mà tiêu chí chưa đạt. Sửa ngày ở cột ấy thì số ngày quá hạn tính lại theo."

// asOf is the day that a report speaks of: the end of its period, as when two
// periods are compared, or else the day on which it was drawn up. Never the
// day of the run, which would make other figures of the same workbooks.
func asOf(r *criteria.Report) criteria.Date { return cmp.Or(r.Period.End, r.Drawn.End) }

// late gives the day that a task is held against, and by how many days it is
// late: a formula, since an office may put another day there.
func (t *taskWriter) late(r *criteria.Report, task criteria.Task) (day, days page.Cell) {
	day, days = page.Cell{Style: dateStyle()}, page.Cell{Value: 0, Style: numberStyle()}
	held, isHeld := dateSerial(asOf(r))
	if isHeld {
		day.Value = held
	}
	if end, ok := dateSerial(task.Deadline.End); ok && isHeld {
		days.Value = max(held-end, 0)
	}
	row := t.page.Last() + 1
	end, against := page.Address(t.table.at(finding.HeadDeadlineEnd), row), page.Address(t.table.at(headAsOf), row)
	days.Formula = fmt.Sprintf("IF(AND(ISNUMBER(%s),ISNUMBER(%s)),MAX(0,%s-%s),0)", end, against, against, end)
	days.Style.Format = `0" ngày";"";""`
	return day, days
}

// lateRange is the range of the days from a row to the last one; "" for none.
func (t *taskWriter) lateRange(first int) string {
	if t.page.Last() < first {
		return ""
	}
	column := t.table.at(headLate)
	return fmt.Sprintf("'%s'!%s:%s", TasksSheet, page.Fixed(column, first), page.Fixed(column, t.page.Last()))
}

// markLate colours the deadlines that have passed.
func (t *taskWriter) markLate(first int) {
	if t.count == 0 {
		return
	}
	from, to := t.table.at(finding.HeadDeadline), t.table.at(headLate)
	t.page.Looks(page.Address(from, first)+":"+page.Address(to, t.page.Last()), page.Look{
		When: fmt.Sprintf("N($%s)>0", page.Address(to, first)), Fill: verdictFill(criteria.NotMet), Bold: true,
	})
}
