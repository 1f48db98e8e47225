package book

import (
	"fmt"
	"strings"
	"time"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// unmetSheet lists the unmet criteria of every commune, a row for each task; a
// criterion without tasks has a row all the same.
func unmetSheet(b *page.Book, s rollup.Summary) {
	p := b.Page(UnmetSheet, 5, 17, 14, 20, 48, 21, 21, 16, 12, 21)
	title(p, 10, "TIÊU CHÍ CHƯA ĐẠT VÀ NHIỆM VỤ, GIẢI PHÁP")
	p.Skip(1)
	top := p.Row(head("TT", "Xã", "Kỳ báo cáo", "Tiêu chí", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì",
		"Cơ quan phối hợp", "Thời hạn", "Ngày cuối của thời hạn", "Nguồn")...)
	count := 0
	for _, group := range s.Groups {
		for _, entry := range group.Entries {
			for _, criterion := range entry.Report.Unmet() {
				for _, task := range tasksOf(criterion) {
					count++
					p.Row(unmetRow(count, entry.Report, criterion, task)...)
				}
			}
		}
	}
	if count == 0 {
		p.Row(page.Cell{Value: "Không có tiêu chí nào chưa đạt.", Span: 10, Style: textStyle()})
	}
	p.Freeze(5, top+1)
	p.Filter(1, top, 10, p.Last())
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: UnmetSheet})
}

// tasksOf is never empty: a criterion without tasks has a blank one.
func tasksOf(criterion *criteria.CriterionResult) []criteria.Task {
	if len(criterion.Tasks) == 0 {
		return []criteria.Task{{}}
	}
	return criterion.Tasks
}

func unmetRow(number int, r *criteria.Report, criterion *criteria.CriterionResult, task criteria.Task) []page.Cell {
	end := page.Cell{Style: dateStyle()}
	if serial, ok := dateSerial(task.Deadline.End); ok {
		end.Value = serial
	}
	at := task.At
	if at == (criteria.Ref{}) {
		at = criterion.Row
	}
	return []page.Cell{
		centred(number), again(communeName(r)), again(r.Period.Text),
		again(fmt.Sprintf("%d. %s", criterion.Number, criterion.Name)),
		text(task.Text), text(task.Lead), text(strings.Join(task.Support, "; ")),
		text(task.Deadline.Text), end, small(source(r.File, at)),
	}
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
