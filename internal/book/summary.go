package book

import (
	"fmt"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// The sheet of totals: tables in the first columns, charts beside them.
const (
	summaryTable   = 8  // columns of the tables
	summaryColumns = 17 // columns of the sheet
	chartColumn    = 10
	chartWidth     = 590 // pixels
)

func summaryPage(b *page.Book) *page.Page {
	widths := []float64{7, 37, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 2}
	for len(widths) < summaryColumns {
		widths = append(widths, 10)
	}
	return b.Page(SummarySheet, widths...)
}

// summarySheet writes the figures that a leader asks for first. What it counts
// of verdicts are formulas over the matrices, what it counts of late tasks over
// the ranges of the sheet of tasks, one a group.
func summarySheet(p *page.Page, s rollup.Summary, matrices []matrix, late []string) {
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
		groupSummary{p, group, matrices[i]}.write(late[i])
	}
	leftOut(p, s)
	p.Setup(page.Print{Columns: summaryColumns, Footer: SummarySheet})
}

// groupSummary writes what the sheet says of one rule set.
type groupSummary struct {
	page   *page.Page
	group  rollup.Group
	matrix matrix
}

func (g groupSummary) write(late string) {
	p := g.page
	p.Skip(1)
	p.Row(page.Cell{Value: g.group.RuleSet.Title, Span: summaryColumns, Style: ruleSetStyle()})
	p.Row(page.Cell{Value: decision(g.group.RuleSet), Span: summaryColumns, Style: subtitleStyle()})
	p.Skip(1)
	section(p, "1. Số liệu chung")
	beside := p.Last() + 1
	for _, line := range g.keyFigures(late) {
		figureLine(p, line)
	}
	const chartRows = 19 // of usual height, that a chart is high
	p.Skip(max(0, chartRows-(p.Last()-beside)))
	p.Break()
	section(p, "2. Kết quả theo tiêu chí")
	byCriterion := g.criterionTable()
	paragraph(p, "Kết quả của từng xã ở trang “"+g.matrix.page.Name+"”; sửa kết luận ở đó thì số liệu trang này thay đổi theo.")
	p.Break()
	section(p, "3. Phân bố theo số tiêu chí đạt")
	steps := g.distributionTable()
	g.charts(beside, byCriterion, steps)
	p.Skip(1)
	section(p, "4. Căn cứ đối chiếu")
	for _, line := range groundLines(g.group) {
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

// rows are the first and last row of a table's body.
type rows struct{ first, last int }

// cells is the range of a column over the rows, for a chart.
func (r rows) cells(column int) string {
	return fmt.Sprintf("'%s'!%s:%s", SummarySheet, page.Fixed(column, r.first), page.Fixed(column, r.last))
}

// head is the cell over a column.
func (r rows) head(column int) string {
	return fmt.Sprintf("'%s'!%s", SummarySheet, page.Fixed(column, r.first-1))
}

// charts draws the two tables: how many communes have met each criterion, and
// how many criteria the communes have met.
func (g groupSummary) charts(beside int, byCriterion, steps rows) {
	who := counted(g.group)
	g.page.Chart(page.Address(chartColumn, beside), chartWidth, 400, page.Bars{
		Title: who + " theo số tiêu chí đạt", Horizontal: true, Fill: chartFill,
		Head: steps.head(summaryTable), Names: steps.cells(1), Values: steps.cells(summaryTable),
	})
	g.page.Chart(page.Address(chartColumn, byCriterion.first-1), chartWidth, 520, page.Bars{
		Title: who + " đạt từng tiêu chí", Horizontal: true, Fill: chartFill,
		Head: byCriterion.head(3), Names: byCriterion.cells(2), Values: byCriterion.cells(3),
	})
}

// chartFill reads on paper in black and white too.
const chartFill = "2E75B6"
