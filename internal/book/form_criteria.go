package book

import (
	"fmt"
	"strconv"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// Columns of the table of criteria that formulas use.
const (
	numberColumn      = 1
	requirementColumn = 4
	resultColumn      = 5
	verdictColumn     = 6
)

// criteriaTable is the table of criteria while it is written.
type criteriaTable struct {
	b       *page.Book
	p       *page.Page
	rules   *criteria.RuleSet
	first   int           // row of the first criterion
	asked   []askedRow    // the indicators' rows
	results []resultCells // by input, in the order of their first rows
}

// askedRow is the row of an indicator that wants a result.
type askedRow struct {
	ind       criteria.Indicator
	row       int
	criterion int    // row of its criterion
	printed   string // the requirement that the form states; "" where it is left to be filled in
}

func criteriaForm(b *page.Book, rules *criteria.RuleSet) {
	p := b.Page(CriteriaSheet, 7, 53, 19, 17, 15, 13, 37)
	t := &criteriaTable{b: b, p: p, rules: rules}
	title(p, len(CriteriaColumns()), "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ", rules.Title, "("+decision(rules)+")")
	live := p.Row(t.progress(0, 0)...)
	top := p.Row(head(CriteriaColumns()...)...)
	p.Row(columnNumbers(len(CriteriaColumns()))...)
	t.first = p.Last() + 1
	resultNames(p, rules)
	for _, criterion := range rules.Criteria {
		t.criterion(criterion)
	}
	last := p.Last()
	t.inputs(last)
	t.colours()
	p.Filter(1, top+1, len(CriteriaColumns()), last)
	p.Row(page.Cell{Value: "Tổng số tiêu chí đạt", Span: 4, Style: sumStyle()}, t.met(last), page.Cell{Style: sumStyle()}, page.Cell{Style: sumStyle()})
	t.live(live, last)
	p.AllowTextNumbers(page.Address(numberColumn, t.first) + ":" + page.Address(resultColumn, last))
	p.Freeze(3, top+2)
	p.Protect(false)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top + 1, Footer: CriteriaSheet})
}

// columnNumbers is the row "(1) (2) …" under the headers.
func columnNumbers(columns int) []page.Cell {
	style := noteStyle()
	style.Border, style.Align, style.Size = true, page.Centre, smallSize
	var row []page.Cell
	for i := range columns {
		row = append(row, page.Cell{Value: "(" + strconv.Itoa(i+1) + ")", Style: style})
	}
	return row
}

func (t *criteriaTable) criterion(c criteria.Criterion) {
	bold, centre := textStyle(), numberStyle()
	bold.Bold, centre.Bold = true, true
	bold.Fill, centre.Fill = sumFill, sumFill
	empty := page.Cell{Style: bold}
	verdict, remark := opened(centre), bold
	remark.Open = true
	own := t.p.Row(page.Cell{Value: c.Number, Style: centre}, page.Cell{Value: c.Name, Style: bold},
		empty, empty, empty, page.Cell{Style: verdict}, page.Cell{Style: remark})
	leaves := 0
	for _, ind := range c.Indicators {
		if c.IsSplit(ind.ID) {
			t.p.Row(indicatorForm(ind, "", "Ghi kết quả ở các chỉ tiêu thành phần bên dưới", true)...)
			continue
		}
		requirement, remark := formRequirement(ind)
		t.p.Row(indicatorForm(ind, requirement, remark, false)...)
		t.asked = append(t.asked, askedRow{ind, t.p.Last(), own, requirement})
		leaves++
	}
	t.colourCriterion(own, leaves)
}

// indicatorForm is the row of an indicator. All that is typed stays as it was
// typed: "92,5%" means the same to us in a Vietnamese and in an English Excel,
// and "9/10" does not become a date. The row of an indicator that was split
// takes nothing.
func indicatorForm(ind criteria.Indicator, requirement, remark string, isSplit bool) []page.Cell {
	id := ind.ID
	if id == strconv.Itoa(ind.Criterion) {
		id += ".1" // a bare number would look like the criterion's own row
	}
	asked, result, verdict := typedCentred(), typedCentred(), typedCentred()
	if requirement != "" || isSplit {
		asked = centred(requirement)
	}
	if isSplit {
		result, verdict = centred(""), centred("")
	}
	note := text(remark)
	note.Style.Size, note.Style.Italic, note.Style.Open = smallSize, true, true
	return []page.Cell{centred(id), text(ind.Text), centred(string(ind.Unit)), asked, result, verdict, note}
}

// progress is the line above the table: how many criteria have a verdict, and
// how many are met. It says nothing of criteria in words, so that it is no
// second total.
func (t *criteriaTable) progress(judged, met int) []page.Cell {
	style := sumStyle()
	style.Border, style.Fill = false, ""
	of := fmt.Sprintf(`0"/%d"`, len(t.rules.Criteria))
	left, right := style, style
	left.Format, right.Format = `"Đã đánh giá: "`+of, `"Đạt: "`+of
	return []page.Cell{{Value: judged, Span: 3, Style: left}, {Value: met, Span: 4, Style: right}}
}

// live makes the line above the table follow the verdicts.
func (t *criteriaTable) live(row, last int) {
	number, verdict := t.cells(numberColumn, last), t.cells(verdictColumn, last)
	t.b.Keep(t.b.File.SetCellFormula(t.p.Name, page.Address(1, row), fmt.Sprintf(`SUMPRODUCT(ISNUMBER(%s)*(%s<>""))`, number, verdict)))
	t.b.Keep(t.b.File.SetCellFormula(t.p.Name, page.Address(4, row), t.metFormula(last)))
}

// met is the live total. Only a criterion's own number is a number, those of
// indicators are texts.
func (t *criteriaTable) met(last int) page.Cell {
	style := sumStyle()
	style.Format = fmt.Sprintf(`0"/%d"`, len(t.rules.Criteria))
	return page.Cell{Value: 0, Formula: t.metFormula(last), Style: style}
}

func (t *criteriaTable) metFormula(last int) string {
	verdict := t.cells(verdictColumn, last)
	met := fmt.Sprintf(`(%s="Đạt")`, verdict)
	if t.rules.BasicallyMetCounts {
		met = fmt.Sprintf(`((%s="Đạt")+(%s="Cơ bản đạt"))`, verdict, verdict)
	}
	return fmt.Sprintf("SUMPRODUCT(ISNUMBER(%s)*%s)", t.cells(numberColumn, last), met)
}

// cells is the fixed range of a column's criteria and indicators.
func (t *criteriaTable) cells(number, last int) string {
	return fixed(number, t.first) + ":" + fixed(number, last)
}
