package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// summaryColumns is the width of the summary sheet in columns.
const summaryColumns = 8

// summarySheet writes the figures that a leader asks for first.
func summarySheet(b *page.Book, s rollup.Summary) {
	p := b.Page(SummarySheet, 8, 47, 8, 8, 8, 8, 8, 8)
	title(p, summaryColumns, finding.SummaryTitle)
	if len(s.Groups) == 0 {
		p.Row(page.Cell{Value: "Không có biểu nào được tổng hợp.", Span: summaryColumns, Style: noteStyle()})
	}
	if s.Roster != nil {
		p.Row(page.Cell{Value: attendanceText(s.Roster) + " (trang “" + AbsentSheet + "”)", Span: summaryColumns, Style: subtitleStyle()})
	}
	for i, group := range s.Groups {
		if i > 0 {
			p.Break()
		}
		groupSummary(p, group, matrixName(i))
	}
	leftOut(p, s)
	p.Setup(page.Print{Portrait: true, Footer: SummarySheet})
}

func groupSummary(p *page.Page, group rollup.Group, matrix string) {
	p.Skip(1)
	p.Row(page.Cell{Value: group.RuleSet.Title, Span: summaryColumns, Style: ruleSetStyle()})
	p.Row(page.Cell{Value: decision(group.RuleSet), Span: summaryColumns, Style: subtitleStyle()})
	p.Skip(1)
	section(p, "1. Số liệu chung")
	for _, line := range keyFigures(group) {
		figureLine(p, line)
	}
	p.Skip(1)
	section(p, "2. Kết quả theo tiêu chí")
	criterionTable(p, group)
	paragraph(p, "Kết quả của từng xã ở trang “"+matrix+"”.")
	p.Break()
	section(p, "3. Phân bố theo số tiêu chí đạt")
	distributionTable(p, group)
	p.Skip(1)
	section(p, "4. Căn cứ đối chiếu")
	for _, line := range groundLines(group) {
		paragraph(p, line)
	}
}

func decision(rules *criteria.RuleSet) string {
	line := "Theo " + rules.Decision
	if rules.AmendedBy != "" {
		line += ", sửa đổi tại " + rules.AmendedBy
	}
	return line
}

func section(p *page.Page, text string) {
	p.Row(page.Cell{Value: text, Span: summaryColumns, Style: sectionStyle()})
}

func paragraph(p *page.Page, text string) {
	p.Row(page.Cell{Value: text, Span: summaryColumns, Style: page.Style{}})
}

// figure is a labelled figure: a number or a text.
type figure struct {
	label string
	value any
}

func keyFigures(group rollup.Group) []figure {
	figures := []figure{
		{"Kỳ báo cáo", periodsText(group.Periods)},
		{"Số xã có báo cáo", group.Communes},
	}
	if len(group.Entries) != group.Communes {
		figures = append(figures, figure{"Số báo cáo được tổng hợp (có xã báo cáo nhiều kỳ)", len(group.Entries)})
	}
	for _, status := range criteria.Statuses() {
		label := "Số lượt tiêu chí: " + lower(status)
		figures = append(figures, figure{label, group.Counts.Of(status)})
	}
	figures = append(figures, figure{
		fmt.Sprintf("Số báo cáo đạt đủ %d/%d tiêu chí", len(group.RuleSet.Criteria), len(group.RuleSet.Criteria)),
		complete(group),
	}, figure{"Số tiêu chí đạt bình quân một báo cáo", average(group)})
	if made := len(group.Illustrative()); made > 0 {
		figures = append(figures, figure{"Số báo cáo có ghi là số liệu minh họa", made})
	}
	return figures
}

// lower is a verdict's word inside a line.
func lower(status criteria.Status) string { return strings.ToLower(status.Vietnamese()) }

// counted says what the lines of a group are: communes or, where one reports
// several periods, reports.
func counted(group rollup.Group) string {
	if len(group.Entries) == group.Communes {
		return "Số xã"
	}
	return "Số báo cáo"
}

// average is the mean to two places, rounded half up, with a decimal comma.
func average(group rollup.Group) string {
	n := len(group.Entries)
	if n == 0 {
		return "–"
	}
	hundredths := (200*group.Counts.Met + n) / (2 * n)
	return fmt.Sprintf("%d,%02d", hundredths/100, hundredths%100)
}

// complete counts the entries that met all criteria.
func complete(group rollup.Group) int {
	for _, step := range group.Distribution {
		if step.Met == len(group.RuleSet.Criteria) {
			return step.Communes
		}
	}
	return 0
}

func periodsText(periods []criteria.Period) string {
	var texts []string
	for _, period := range periods {
		texts = append(texts, period.Text)
	}
	if len(texts) == 0 {
		return "chưa rõ"
	}
	return strings.Join(texts, "; ")
}

func figureLine(p *page.Page, line figure) {
	value := numberStyle()
	value.Bold = true
	p.Row(page.Cell{Value: line.label, Span: 2, Style: textStyle()},
		page.Cell{Value: line.value, Span: summaryColumns - 2, Style: value})
}

// criterionTable has one row a criterion with the number of communes by
// verdict, and sums.
func criterionTable(p *page.Page, group rollup.Group) {
	labels := []string{"TT", "Tiêu chí"}
	for _, status := range criteria.Statuses() {
		labels = append(labels, status.Vietnamese())
	}
	p.Row(head(append(labels, "Cộng")...)...)
	first := p.Last() + 1
	for _, totals := range group.ByCriterion {
		p.Row(criterionRow(totals, p.Last()+1)...)
	}
	cells := []page.Cell{{Value: "Cộng", Span: 2, Style: sumStyle()}}
	for i, status := range criteria.Statuses() {
		cells = append(cells, sum(sumOver(3+i, first, p.Last()), group.Counts.Of(status)))
	}
	p.Row(append(cells, sum(sumOver(summaryColumns, first, p.Last()), group.Counts.Total()))...)
}

func criterionRow(totals rollup.CriterionTotals, row int) []page.Cell {
	cells := []page.Cell{centred(totals.Number), text(totals.Name)}
	for _, status := range criteria.Statuses() {
		cells = append(cells, centred(totals.Counts.Of(status)))
	}
	formula := fmt.Sprintf("SUM(%s:%s)", page.Address(3, row), page.Address(summaryColumns-1, row))
	return append(cells, sum(formula, totals.Counts.Total()))
}

func sumOver(column, first, last int) string {
	return fmt.Sprintf("SUM(%s:%s)", page.Address(column, first), page.Address(column, last))
}

func distributionTable(p *page.Page, group rollup.Group) {
	of := len(group.RuleSet.Criteria)
	p.Row(page.Cell{Value: "Đạt", Style: headStyle()},
		page.Cell{Value: "Tên xã", Span: summaryColumns - 2, Style: headStyle()},
		page.Cell{Value: counted(group), Style: headStyle()})
	for _, step := range group.Distribution {
		p.Row(centred(fmt.Sprintf("%d/%d", step.Met, of)),
			page.Cell{Value: communesWith(group, step.Met), Span: summaryColumns - 2, Style: textStyle()},
			centred(step.Communes))
	}
}

// communesWith names the communes that met so many criteria.
func communesWith(group rollup.Group, met int) string {
	var names []string
	for _, entry := range group.Entries {
		if entry.Counts.Met == met {
			names = append(names, communeName(entry.Report))
		}
	}
	return strings.Join(names, ", ")
}

func communeName(r *criteria.Report) string {
	if r.Commune.Name == "" {
		return finding.Unnamed + r.Own().File + ")"
	}
	return r.Commune.Name
}
