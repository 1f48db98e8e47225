package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// changesSheet has a row for each criterion that changed, and one for each
// commune that only one side has.
func changesSheet(b *page.Book, c rollup.Comparison) {
	p := b.Page(ChangesSheet, 5, 20, 14, 33, 13, 13, 19, 34, 34)
	comparedTitle(p, 9, "CÁC THAY ĐỔI")
	p.Skip(1)
	top := p.Row(head("TT", "Xã", "Huyện", "Tiêu chí", "Đánh giá kỳ trước", "Đánh giá kỳ này", "Thay đổi", "Nguồn kỳ trước", "Nguồn kỳ này")...)
	number := 0
	for _, group := range c.Groups {
		for _, commune := range group.Communes {
			for _, row := range changeRows(commune) {
				number++
				p.Row(append([]page.Cell{centred(number), again(communeName(commune.Report())), again(district(commune.Pair))}, row...)...)
			}
		}
	}
	if number == 0 {
		wide(p, 9, "Không có thay đổi nào.", textStyle())
	}
	p.Freeze(3, top+1)
	p.Filter(1, top, 9, p.Last())
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: ChangesSheet})
}

// changeRows are the rows of one commune, from the criterion on.
func changeRows(commune rollup.ComparedCommune) [][]page.Cell {
	of, t := len(commune.Criteria), commune.Totals
	switch commune.Side() {
	case rollup.NewSide:
		return [][]page.Cell{{text("(cả xã)"), centred(""), centred(fmt.Sprintf("Đạt %d/%d", t.OnlyNew, of)), centred(rollup.OnlyNew.Vietnamese()),
			small(""), small(commune.New.File)}}
	case rollup.OldSide:
		return [][]page.Cell{{text("(cả xã)"), centred(fmt.Sprintf("Đạt %d/%d", t.OnlyOld, of)), centred(""), centred(rollup.OnlyOld.Vietnamese()),
			small(commune.Old.File), small("")}}
	}
	var rows [][]page.Cell
	for _, change := range commune.Criteria {
		if change.Change == rollup.Unchanged {
			continue
		}
		word := centred(change.Change.Vietnamese())
		word.Style = changeCell(change).Style
		rows = append(rows, []page.Cell{
			again(criterionWord(change)), centred(change.Before.Vietnamese()), centred(change.After.Vietnamese()), word,
			small(verdictCell(commune.Old, change.Number)), small(verdictCell(commune.New, change.Number)),
		})
	}
	return rows
}

func criterionWord(change rollup.CriterionChange) string {
	return fmt.Sprintf("%d. %s", change.Number, change.Name)
}

// overdueSheet lists the overdue tasks, then those that a person must look at.
func overdueSheet(b *page.Book, c rollup.Comparison) {
	const columns = 13
	p := b.Page(OverdueSheet, 5, 16, 20, 12, 12, 40, 20, 16, 12, 12, 9, 20, 24)
	comparedTitle(p, columns, "NHIỆM VỤ QUÁ HẠN MÀ TIÊU CHÍ CHƯA ĐẠT", "Số ngày quá hạn tính đến ngày cuối kỳ này")
	for _, line := range undatedLines(c) {
		wide(p, columns, line, noteStyle())
	}
	p.Skip(1)
	top := p.Row(head("TT", "Xã", "Tiêu chí", "Đánh giá kỳ này", "Xếp loại", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Thời hạn",
		"Ngày cuối của thời hạn", "Ngày cuối kỳ này", "Số ngày quá hạn", "Ghi chú", "Nguồn")...)
	number := 0
	for _, list := range []func(rollup.ComparedGroup) []rollup.Overdue{
		func(g rollup.ComparedGroup) []rollup.Overdue { return g.Overdue },
		func(g rollup.ComparedGroup) []rollup.Overdue { return g.Review },
	} {
		for _, group := range c.Groups {
			for _, overdue := range list(group) {
				number++
				p.Row(overdueRow(number, p.Last()+1, overdue)...)
			}
		}
	}
	if number == 0 {
		wide(p, columns, "Không có nhiệm vụ nào quá hạn.", textStyle())
	}
	p.Freeze(4, top+1)
	p.Filter(1, top, columns, p.Last())
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: OverdueSheet})
}

// undatedLines name the communes of whose tasks nothing can be told.
func undatedLines(c rollup.Comparison) []string {
	var names []string
	for _, group := range c.Groups {
		for _, r := range group.Undated {
			names = append(names, communeName(r))
		}
	}
	if len(names) == 0 {
		return nil
	}
	return []string{"Không xét được nhiệm vụ quá hạn, vì biểu kỳ này không ghi kỳ báo cáo hoặc kỳ không đọc được: " + strings.Join(names, ", ") + "."}
}

func overdueRow(number, row int, o rollup.Overdue) []page.Cell {
	class := centred("Quá hạn")
	class.Style.Bold = true
	if o.Reason != rollup.NotMetYet {
		class = centred("Cần xem lại")
	}
	days := page.Cell{Value: o.Days, Formula: fmt.Sprintf("J%d-I%d", row, row), Style: numberStyle()}
	days.Style.Format, days.Style.Bold = "0", true
	at := o.Task.At
	if at == (criteria.Ref{}) {
		at = o.Task.Deadline.At
	}
	return []page.Cell{
		centred(number), again(communeName(o.Report())), again(criterionWord(o.Criterion)), centred(o.Criterion.After.Vietnamese()), class,
		text(o.Task.Text), text(o.Task.Lead), text(o.Task.Deadline.Text), endOf(o.Task.Deadline.End), endOf(o.New.Period.End), days,
		text(overdueNote(o)), small(source(o.Stated.File, at)),
	}
}

// endOf is a last day that can be sorted and filtered, blank where there is none.
func endOf(day criteria.Date) page.Cell {
	cell := page.Cell{Style: dateStyle()}
	if serial, ok := dateSerial(day); ok {
		cell.Value = serial
	}
	return cell
}

// overdueNote says why a task needs a look, and where only the earlier
// workbook has it.
func overdueNote(o rollup.Overdue) string {
	var notes []string
	if o.Reason != rollup.NotMetYet {
		notes = append(notes, o.Reason.Vietnamese())
	}
	if o.Reason == rollup.Postponed {
		notes[0] += " đến: " + o.Later.Text
	}
	if o.Stated == o.Old && o.Reason != rollup.Postponed {
		notes = append(notes, "Thời hạn ghi trong biểu kỳ trước")
	}
	return strings.Join(notes, "; ")
}
