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

// gapColumns is the width of the sheet of what is missing in columns.
const gapColumns = 15

// gapsSheet lists what is missing: for every commune the criteria that one
// indicator keeps from being met, then every indicator that is not met with the
// distance to its requirement, the nearest first. The long table comes last: its
// header is repeated on every page from there on. Each rule set has its own.
func gapsSheet(b *page.Book, s rollup.Summary, at places) {
	p := b.Page(GapsSheet, 5, 15, 14, 13, 19, 8, 40, 11, 16, 14, 10, 12, 11, 8, 20)
	p.Stream()
	title(p, gapColumns, finding.GapsTitle)
	for _, group := range s.Groups {
		nearTable(p, group)
	}
	top, last := 0, 0
	for _, group := range s.Groups {
		p.Break()
		if first := gapTable(p, group, at); top == 0 {
			top, last = first, p.Last()
		}
	}
	if top == 0 {
		top = p.Row(page.Cell{Value: "Không có biểu nào được tổng hợp.", Span: gapColumns, Style: noteStyle()})
	} else {
		p.Freeze(3, 1)
		p.Filter(1, top, gapColumns, last)
	}
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Columns: gapColumns, Footer: GapsSheet})
}

// gapTable gives the row of its header.
func gapTable(p *page.Page, group rollup.Group, at places) int {
	p.Row(page.Cell{Value: "2. Chỉ tiêu chưa đạt, gần đạt nhất đứng trước", Span: gapColumns, Style: sectionStyle()})
	p.Row(page.Cell{Value: group.RuleSet.Title, Span: gapColumns, Style: subtitleStyle()})
	for _, line := range gapNotes() {
		p.Row(page.Cell{Value: line, Span: gapColumns, Style: noteStyle()})
	}
	top := p.Row(head("TT", "Xã", aboveLabel(group), "Kỳ báo cáo", "Tiêu chí", "Chỉ tiêu", "Nội dung", "Kết quả", "Yêu cầu",
		"Yêu cầu theo", "Khoảng cách", "Đơn vị", "Còn thiếu hay vượt", "Chỉ còn chỉ tiêu này", "Nguồn")...)
	gaps, places := rollup.Gaps(group), placesOf(group)
	for i, gap := range gaps {
		row := p.Row(gapRow(i+1, places[gap.Report], gap)...)
		at.link(p, page.Address(gapIndicator, row), gap.Report, gap.Criterion.Number, indexOf(gap), "Xem số liệu của chỉ tiêu")
	}
	if len(gaps) == 0 {
		p.Row(page.Cell{Value: "Không có chỉ tiêu nào chưa đạt.", Span: gapColumns, Style: textStyle()})
	}
	return top
}

// gapIndicator is the column with the indicator's number.
const gapIndicator = 6

// indexOf is which of its criterion's indicators a gap is in; -1 for the whole
// criterion.
func indexOf(gap rollup.Gap) int {
	for i := range gap.Criterion.Indicators {
		if &gap.Criterion.Indicators[i] == gap.Indicator {
			return i
		}
	}
	return -1
}

func gapNotes() []string {
	return []string{
		"Xếp theo khoảng cách so với mức yêu cầu (tính theo tỷ lệ, để so được các đơn vị khác nhau). “Còn thiếu” là thấp hơn yêu cầu, " +
			"“vượt” là cao hơn mức cho phép. Dòng không có khoảng cách là chỉ tiêu trả lời bằng lời hoặc chưa ghi kết quả.",
		"Dòng ghi “chưa kiểm chứng” chỉ để tham khảo: mức yêu cầu đó chưa được đối chiếu với quyết định nên chưa phải là còn thiếu.",
	}
}

// placesOf names what stands beside each report's commune.
func placesOf(group rollup.Group) map[*criteria.Report]string {
	places := map[*criteria.Report]string{}
	for i, place := range placesAbove(group) {
		places[group.Entries[i].Report] = place
	}
	return places
}

func gapRow(number int, place string, gap rollup.Gap) []page.Cell {
	r, c := gap.Report, gap.Criterion
	id, words, unit, at := "", "(cả tiêu chí)", criteria.Unit(""), criterionPlace(r, c)
	if row := gap.Indicator; row != nil {
		line := indicatorLine(r, c, row)
		id, words, unit = line.indicator, line.text, line.unit
		at = criteria.Ref{Sheet: line.ownSheet, Cell: line.ownCell}
	}
	alone := map[bool]string{true: "x"}[gap.Alone]
	return []page.Cell{
		centred(number), again(communeName(r)), again(place), again(r.Period.Text),
		again(fmt.Sprintf("%d. %s", c.Number, c.Name)), centred(id), text(words), text(gapValue(gap)),
		text(gap.Requirement.Text), text(gapSource(gap)), gapDistance(gap), text(gapUnit(gap, unit)), text(gapWords(gap)), centred(alone),
		small(source(r.Own().File, at)),
	}
}

// gapValue is the result, or the office's verdict where there is none.
func gapValue(gap rollup.Gap) string {
	switch {
	case gap.Value.Answer == criteria.NumberAnswer:
		return gap.Value.Number.Vietnamese()
	case gap.Value.Text != "":
		return gap.Value.Text
	case gap.Value.Answer != criteria.NoAnswer:
		return gap.Value.Carried()
	}
	return "chưa ghi"
}

// gapSource says where the requirement is from, and where nobody has checked it.
func gapSource(gap rollup.Gap) string {
	from := gap.Requirement.From.Vietnamese()
	if gap.Requirement.From != criteria.FromNone && !gap.Requirement.IsFirm() {
		from += ", chưa kiểm chứng"
	}
	return from
}

// gapDistance is a number, so that the list can be sorted otherwise; of a
// fraction without end it is the nearest.
func gapDistance(gap rollup.Gap) page.Cell {
	if !gap.HasFigure {
		return centred(nil)
	}
	near, _ := gap.Away.Float()
	cell := centred(near)
	if _, exact := gap.Away.Float(); !exact {
		cell.Style.Format = "0.00"
	}
	return cell
}

// gapUnit says what the number counts.
func gapUnit(gap rollup.Gap, unit criteria.Unit) string {
	switch {
	case !gap.HasFigure:
		return ""
	case gap.Steps:
		return "bậc"
	case unit.IsPercent():
		return "điểm %"
	}
	return string(unit)
}

// gapWords says which way the number points. What only an unverified threshold
// says is not called missing.
func gapWords(gap rollup.Gap) string {
	words := "còn thiếu"
	switch {
	case !gap.HasFigure:
		return ""
	case gap.Over && gap.Firm:
		words = "vượt"
	case gap.Over:
		words = "cao hơn mức"
	case !gap.Firm:
		words = "thấp hơn mức"
	}
	if gap.Strict {
		words += " (phải hơn số này)"
	}
	return words
}

// nearTable lists the communes with the most criteria one indicator away first;
// communes with none are named in one line.
func nearTable(p *page.Page, group rollup.Group) {
	p.Skip(1)
	p.Row(page.Cell{Value: "1. Số tiêu chí chỉ còn một chỉ tiêu nữa là đạt", Span: gapColumns, Style: sectionStyle()})
	p.Row(page.Cell{Value: group.RuleSet.Title, Span: gapColumns, Style: subtitleStyle()})
	p.Row(page.Cell{Value: "Chỉ tính tiêu chí chưa đạt mà đúng một chỉ tiêu chưa đạt, mọi chỉ tiêu khác có áp dụng đều đạt. " +
		"Còn chỉ tiêu chưa rõ hoặc mới cơ bản đạt thì chưa chắc chắn nên không tính.", Span: gapColumns, Style: noteStyle()})
	near, places := rollup.OneAway(group), placesOf(group)
	slices.SortStableFunc(near, func(a, b rollup.Near) int { return len(b.Criteria) - len(a.Criteria) })
	p.Row(nearHead(aboveLabel(group))...)
	for i, one := range near {
		r := one.Entry.Report
		p.Row(centred(i+1), again(communeName(r)), again(places[r]), again(r.Period.Text), centred(len(one.Criteria)),
			page.Cell{Value: nearNames(one), Span: gapColumns - nearColumns, Style: textStyle()})
	}
}

// nearColumns stand before the names of the criteria.
const nearColumns = 5

func nearHead(place string) []page.Cell {
	cells := head(finding.HeadNumber, finding.HeadCommune, place, finding.HeadPeriod, "Số tiêu chí")
	return append(cells, page.Cell{Value: "Tiêu chí (chỉ tiêu còn thiếu)", Span: gapColumns - nearColumns, Style: headStyle()})
}

func nearNames(one rollup.Near) string {
	var names []string
	for _, near := range one.Criteria {
		name := fmt.Sprintf("%d. %s", near.Criterion.Number, near.Criterion.Name)
		if near.Indicator != nil && near.Indicator.ID != fmt.Sprint(near.Criterion.Number) {
			name += " (" + near.Indicator.ID + ")"
		}
		names = append(names, name)
	}
	return strings.Join(names, "; ")
}
