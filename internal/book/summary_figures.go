package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// figure is a labelled figure: a number, a text or live.
type figure struct {
	label string
	value any
}

// live is a figure that a formula gives, with its result.
type live struct {
	formula, format string
	result          any // int or float64
}

// decimals shows a number to two places; where the viewer goes by it, with the
// comma of Vietnamese.
const decimals = "[$-42A]0.00"

func (g groupSummary) keyFigures(late string) []figure {
	group, entries := g.group, fmt.Sprintf("COUNTA(%s)", g.matrix.column(2))
	reports := live{formula: entries, result: len(group.Entries)}
	figures := []figure{{"Kỳ báo cáo", periodsText(group.Periods)}}
	if len(group.Entries) == group.Communes {
		figures = append(figures, figure{"Số xã có báo cáo", reports})
	} else {
		figures = append(figures, figure{"Số xã có báo cáo", group.Communes},
			figure{"Số báo cáo được tổng hợp (có xã báo cáo nhiều kỳ)", reports})
	}
	for i, status := range criteria.Statuses() {
		figures = append(figures, figure{"Số lượt tiêu chí: " + lower(status),
			live{formula: g.matrix.total(i, g.matrix.criteria), result: group.Counts.Of(status)}})
	}
	all := g.matrix.criteria
	figures = append(figures,
		figure{fmt.Sprintf("Số báo cáo đạt đủ %d/%d tiêu chí", all, all),
			live{formula: fmt.Sprintf("COUNTIF(%s,%d)", g.matrix.met(), all), result: metBy(group, all)}},
		figure{"Số tiêu chí đạt bình quân một báo cáo", live{
			formula: fmt.Sprintf("%s/%s", g.matrix.total(0, all), entries), format: decimals,
			result: float64(group.Counts.Met) / float64(len(group.Entries))}})
	figures = append(figures, lateFigure(group, late))
	if made := len(group.Illustrative()); made > 0 {
		figures = append(figures, figure{"Số báo cáo có ghi là số liệu minh họa", made})
	}
	return figures
}

// lateFigure counts the late tasks of unmet criteria.
func lateFigure(group rollup.Group, late string) figure {
	label := "Số nhiệm vụ quá hạn (trang “" + TasksSheet + "”)"
	if late == "" {
		return figure{label, 0}
	}
	count := 0
	for _, entry := range group.Entries {
		for _, criterion := range entry.Report.Unmet() {
			for _, task := range criterion.Tasks {
				if end := task.Deadline.End; end != "" && end < asOf(entry.Report) {
					count++
				}
			}
		}
	}
	return figure{label, live{formula: fmt.Sprintf(`COUNTIF(%s,">0")`, late), result: count}}
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

// metBy counts the entries that met exactly so many criteria.
func metBy(group rollup.Group, met int) int {
	for _, step := range group.Distribution {
		if step.Met == met {
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
	value := page.Cell{Value: line.value, Span: summaryTable - 2, Style: numberStyle()}
	value.Style.Bold = true
	if one, ok := line.value.(live); ok {
		value.Value, value.Formula, value.Style.Format = one.result, one.formula, one.format
	}
	p.Row(page.Cell{Value: line.label, Span: 2, Style: textStyle()}, value)
}

// criterionTable has one row a criterion with the number of communes by
// verdict, and sums.
func (g groupSummary) criterionTable() rows {
	p, labels := g.page, []string{"TT", "Tiêu chí"}
	for _, status := range criteria.Statuses() {
		labels = append(labels, status.Vietnamese())
	}
	p.Row(head(append(labels, "Cộng")...)...)
	body := rows{first: p.Last() + 1}
	for j, totals := range g.group.ByCriterion {
		p.Row(g.criterionRow(j, totals, p.Last()+1)...)
	}
	body.last = p.Last()
	cells := []page.Cell{{Value: "Cộng", Span: 2, Style: sumStyle()}}
	for i, status := range criteria.Statuses() {
		cells = append(cells, sum(sumOver(3+i, body.first, body.last), g.group.Counts.Of(status)))
	}
	p.Row(append(cells, sum(sumOver(summaryTable, body.first, body.last), g.group.Counts.Total()))...)
	return body
}

func (g groupSummary) criterionRow(j int, totals rollup.CriterionTotals, row int) []page.Cell {
	cells := []page.Cell{centred(totals.Number), text(totals.Name)}
	for i, status := range criteria.Statuses() {
		cells = append(cells, page.Cell{Value: totals.Counts.Of(status), Formula: g.matrix.total(i, j), Style: numberStyle()})
	}
	formula := fmt.Sprintf("SUM(%s:%s)", page.Address(3, row), page.Address(summaryTable-1, row))
	return append(cells, sum(formula, totals.Counts.Total()))
}

func sumOver(column, first, last int) string {
	return fmt.Sprintf("SUM(%s:%s)", page.Address(column, first), page.Address(column, last))
}
