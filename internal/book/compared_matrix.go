package book

import (
	"fmt"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// Rows of the comparison's matrix: the header begins under title, rule set,
// mark, legend and a blank.
const (
	comparedTop   = 6
	comparedNames = comparedTop + 2
	comparedFirst = comparedTop + 3
)

// changeLegend explains the marks.
func changeLegend() string {
	return "Dấu +: đạt thêm so với kỳ trước; −: không còn đạt; *: đổi đánh giá, không đạt ở cả hai kỳ; không có dấu: như kỳ trước. " +
		"Chữ là đánh giá kỳ này (xã chỉ có ở kỳ trước: đánh giá kỳ trước). " + legend()
}

// byCommuneSheet writes communes by criteria with the counts of rows and
// columns. The communes of both sides come first, so that each kind is one
// range.
func byCommuneSheet(b *page.Book, name string, group rollup.ComparedGroup) {
	n := len(group.ByCriterion)
	p := b.Page(name, comparedWidths(n)...)
	columns := leadColumns + n + len(changeColumns())
	comparedTitle(p, columns, "THAY ĐỔI THEO XÃ VÀ TIÊU CHÍ", group.RuleSet.Title)
	wide(p, columns, changeLegend(), noteStyle())
	p.Skip(1)
	label, place := comparedPlace(group)
	comparedHead(p, group, label)
	for i, commune := range group.Communes {
		p.Row(comparedRow(i+1, p.Last()+1, commune, place(commune.Pair))...)
	}
	last := p.Last()
	for _, line := range columnLines(group) {
		p.Row(line.cells(group)...)
	}
	p.Freeze(leadColumns+1, comparedFirst)
	p.Filter(1, comparedNames, columns, last)
	p.Setup(page.Print{HeaderFrom: comparedTop, HeaderTo: comparedNames, Footer: name})
}

// changeColumns head the counts of a commune.
func changeColumns() []string {
	return []string{"Đạt kỳ trước", "Đạt thêm", "Không còn đạt", "Đạt kỳ này", "Tăng, giảm"}
}

func comparedWidths(n int) []float64 {
	widths := []float64{5, 24, 14, 13}
	for range n {
		widths = append(widths, 5)
	}
	for range changeColumns() {
		widths = append(widths, 5.6)
	}
	return widths
}

// comparedHead writes three rows: what the columns are, the criteria's
// numbers, their names from bottom to top.
func comparedHead(p *page.Page, group rollup.ComparedGroup, place string) {
	var groups, numbers, names []page.Cell
	for _, label := range [leadColumns]string{"TT", "Xã", place, "Có báo cáo"} {
		groups = append(groups, page.Cell{Value: label, Down: 3, Style: headStyle()})
		numbers, names = append(numbers, page.Cell{}), append(names, page.Cell{})
	}
	groups = append(groups,
		page.Cell{Value: "Tiêu chí", Span: len(group.ByCriterion), Style: headStyle()},
		page.Cell{Value: "Số tiêu chí", Span: len(changeColumns()), Down: 2, Style: headStyle()})
	upright := headStyle()
	upright.Rotated, upright.Bold, upright.Size = true, false, smallSize
	for _, criterion := range group.ByCriterion {
		numbers = append(numbers, page.Cell{Value: criterion.Number, Style: headStyle()})
		names = append(names, page.Cell{Value: criterion.Name, Style: upright})
	}
	for _, label := range changeColumns() {
		numbers = append(numbers, page.Cell{})
		names = append(names, page.Cell{Value: label, Style: upright})
	}
	p.Row(groups...)
	p.Row(numbers...)
	p.Row(names...)
	p.Raise(nameHeight)
}

func comparedRow(number, row int, commune rollup.ComparedCommune, place string) []page.Cell {
	cells := []page.Cell{centred(number), text(communeName(commune.Report())), text(place), centred(sideWord(commune.Side()))}
	for _, change := range commune.Criteria {
		cells = append(cells, changeCell(change))
	}
	return append(cells, rowCounts(row, commune)...)
}

func changeCell(change rollup.CriterionChange) page.Cell {
	style := numberStyle()
	switch change.Change {
	case rollup.Gained:
		style.Fill, style.Bold = verdictFill(criteria.Met), true
	case rollup.Lost:
		style.Fill, style.Bold = verdictFill(criteria.NotMet), true
	case rollup.Shifted:
		style.Fill, style.Bold = verdictFill(criteria.BasicallyMet), true
	case rollup.OnlyOld:
		style.Italic = true
	}
	return page.Cell{Value: change.Mark(), Style: style}
}

// The four counts over marks: those with a plus or a minus, and the plain "Đ"
// of what is met on both sides. A commune of one side has plain marks only.
func metMark(from, to string) string { return countMarks(from, to, "Đ") }
func gainedMarks(from, to string) string {
	return countMarks(from, to, "+*")
}
func lostMarks(from, to string) string { return countMarks(from, to, "−*") }

func countMarks(from, to, mark string) string {
	return fmt.Sprintf(`COUNTIF(%s:%s,"%s")`, from, to, mark)
}

// rowCounts are the counts of one commune; what the side that it is not on
// would have is left blank.
func rowCounts(row int, commune rollup.ComparedCommune) []page.Cell {
	n, t := len(commune.Criteria), commune.Totals
	from, to := page.Address(leadColumns+1, row), page.Address(leadColumns+n, row)
	blank := page.Cell{Style: sumStyle()}
	switch commune.Side() {
	case rollup.NewSide:
		return []page.Cell{blank, blank, blank, sum(metMark(from, to), t.OnlyNew), blank}
	case rollup.OldSide:
		return []page.Cell{sum(metMark(from, to), t.OnlyOld), blank, blank, blank, blank}
	}
	before, after := page.Address(leadColumns+n+1, row), page.Address(leadColumns+n+4, row)
	net := sum(after+"-"+before, t.Net())
	net.Style = signed(net.Style)
	return []page.Cell{
		sum(metMark(from, to)+"+"+lostMarks(from, to), t.Before), sum(gainedMarks(from, to), t.Gained),
		sum(lostMarks(from, to), t.Lost), sum(metMark(from, to)+"+"+gainedMarks(from, to), t.After), net,
	}
}

// columnLine is a row under the matrix that counts something of every
// criterion over the communes first to last, and its sum under one of the
// communes' own counts.
type columnLine struct {
	label       string
	first, last int // rows
	under       int // which of changeColumns
	formula     func(from, to string) string
	of          func(rollup.ChangeCounts) int
}

// columnLines are the rows under the matrix. Where no commune is of a kind the
// rows for it are left out.
func columnLines(group rollup.ComparedGroup) []columnLine {
	both, onlyNew, onlyOld := group.Sides()
	end := comparedFirst + both - 1
	plus := func(a, b func(from, to string) string) func(from, to string) string {
		return func(from, to string) string { return a(from, to) + "+" + b(from, to) }
	}
	var lines []columnLine
	if both > 0 {
		lines = append(lines,
			columnLine{"Cả hai kỳ: đạt kỳ trước", comparedFirst, end, 0, plus(metMark, lostMarks), func(t rollup.ChangeCounts) int { return t.Before }},
			columnLine{"Cả hai kỳ: đạt thêm", comparedFirst, end, 1, gainedMarks, func(t rollup.ChangeCounts) int { return t.Gained }},
			columnLine{"Cả hai kỳ: không còn đạt", comparedFirst, end, 2, lostMarks, func(t rollup.ChangeCounts) int { return t.Lost }},
			columnLine{"Cả hai kỳ: đạt kỳ này", comparedFirst, end, 3, plus(metMark, gainedMarks), func(t rollup.ChangeCounts) int { return t.After }})
	}
	if onlyNew > 0 {
		lines = append(lines, columnLine{"Chỉ kỳ này: đạt", end + 1, end + onlyNew, 3, metMark, func(t rollup.ChangeCounts) int { return t.OnlyNew }})
	}
	if onlyOld > 0 {
		lines = append(lines, columnLine{"Chỉ kỳ trước: đạt", end + onlyNew + 1, end + onlyNew + onlyOld, 0, metMark, func(t rollup.ChangeCounts) int { return t.OnlyOld }})
	}
	return lines
}

func (l columnLine) cells(group rollup.ComparedGroup) []page.Cell {
	label := sumStyle()
	label.Align, label.Indent = page.Left, 1
	cells := []page.Cell{{Value: l.label, Span: leadColumns, Style: label}}
	for i, criterion := range group.ByCriterion {
		column := leadColumns + 1 + i
		cells = append(cells, sum(l.formula(page.Address(column, l.first), page.Address(column, l.last)), l.of(criterion.ChangeCounts)))
	}
	for i := range changeColumns() {
		if i != l.under {
			cells = append(cells, page.Cell{Style: sumStyle()})
			continue
		}
		column := leadColumns + 1 + len(group.ByCriterion) + i
		cells = append(cells, sum(sumOver(column, l.first, l.last), l.of(group.Totals)))
	}
	return cells
}
