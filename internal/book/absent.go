package book

import (
	"fmt"
	"slices"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// AbsentSheet lists the communes of the roster that have not reported; it is
// there only where a roster was given.
const AbsentSheet = "Chưa nộp"

// absentColumns is the width of that sheet in columns.
const absentColumns = 7

// absentSheet lists who has not reported, and the reports of communes that are
// on no roster: a name that is misspelt stands in both.
func absentSheet(b *page.Book, s rollup.Summary) {
	held := s.Roster
	if held == nil {
		return
	}
	p := b.Page(AbsentSheet, 6, 24, 10, 20, 20, 34, 44)
	title(p, absentColumns, finding.AbsentTitle, attendanceText(held), "Danh sách phải báo cáo: "+held.File)
	p.Row(page.Cell{Value: finding.ResultMark, Span: absentColumns, Style: noteStyle()})
	top := p.Row(head("TT", "Xã", "Mã xã", "Huyện", "Tỉnh", finding.HeadSource, "Báo cáo có thể là của xã này")...)
	for i, absent := range held.Absent {
		p.Row(absentRow(i+1, held.File, absent)...)
	}
	if len(held.Absent) == 0 {
		p.Row(page.Cell{Value: "Không có xã nào chưa gửi báo cáo.", Span: absentColumns, Style: textStyle()})
	}
	p.Filter(1, top, absentColumns, p.Last())
	print := page.Print{HeaderFrom: top, HeaderTo: top, Columns: absentColumns, Footer: AbsentSheet}
	if len(held.Unexpected) > 0 {
		unexpectedTable(p, held)
		print.HeaderFrom, print.HeaderTo = 0, 0 // of the first table only
	}
	p.Freeze(1, top+1)
	p.Setup(print)
}

// attendanceText says how many of how many have reported.
func attendanceText(held *criteria.Attendance) string {
	if len(held.Absent) == 0 {
		return fmt.Sprintf("Đã nhận đủ báo cáo của %d/%d xã trong danh sách phải báo cáo", held.Reported, held.Expected)
	}
	return fmt.Sprintf("Đã nhận báo cáo của %d/%d xã trong danh sách phải báo cáo; còn %02d xã chưa gửi báo cáo",
		held.Reported, held.Expected, len(held.Absent))
}

func absentRow(number int, roster string, absent criteria.Absent) []page.Cell {
	c, near := absent.Commune, ""
	if absent.Near != nil {
		near = fmt.Sprintf("%s, ghi là “%s”", source(absent.Near.File, absent.Near.Commune.At), absent.Near.Commune.Name)
	}
	return []page.Cell{centred(number), text(c.Name), centred(c.Code), text(c.District), text(c.Province),
		small(source(roster, c.At)), small(near)}
}

// unexpectedTable lists the reports of communes that are not on the roster.
func unexpectedTable(p *page.Page, held *criteria.Attendance) {
	p.Skip(1)
	p.Row(page.Cell{Value: "Báo cáo của xã không có trong danh sách (được tính trong số liệu tổng hợp)",
		Span: absentColumns, Style: sectionStyle()})
	p.Row(head("TT", "Xã", "Mã xã", "Huyện", "Tỉnh", finding.HeadSource, "Xã trong danh sách mà báo cáo có thể nói đến")...)
	for i, u := range held.Unexpected {
		c, meant := u.Report.Commune, ""
		if u.Meant != nil {
			meant = u.Meant.Name
			above := slices.DeleteFunc([]string{u.Meant.District, u.Meant.Province}, func(name string) bool { return name == "" })
			if len(above) > 0 { // the province too: districts of one name lie in several
				meant += " (" + strings.Join(above, ", ") + ")"
			}
		}
		p.Row(centred(i+1), text(c.Name), centred(c.Code), text(c.District), text(c.Province),
			small(source(u.Report.File, c.At)), small(meant))
	}
}
