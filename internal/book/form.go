package book

import (
	"fmt"
	"io"
	"strconv"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// Form writes the blank workbook that a commune fills in for a rule set: a
// guide, the facts, the criteria with all indicators, the tasks and the
// paragraphs of the notice.
func Form(w io.Writer, rules *criteria.RuleSet) error {
	return FormFor(w, rules, criteria.Commune{})
}

// FormFor is Form with the commune filled in.
func FormFor(w io.Writer, rules *criteria.RuleSet, commune criteria.Commune) error {
	b := page.NewBook("Biểu trống: " + rules.Title)
	guideSheet(b, rules)
	infoForm(b, rules, commune)
	criteriaForm(b, rules)
	tasksForm(b, rules)
	textsForm(b)
	return b.Write(w)
}

// blank is a cell for a paragraph. It has no text format: some versions of
// Excel show more than 255 characters of a text cell as "####".
func blank() page.Cell { return page.Cell{Style: textStyle()} }

// typed is a cell that keeps what is typed, so that "3/2023" does not become a
// date nor 03424 lose its zero.
func typed() page.Cell {
	style := textStyle()
	style.Format = "@"
	return page.Cell{Style: style}
}

func label(text string) page.Cell {
	style := textStyle()
	style.Bold = true
	return page.Cell{Value: text, Style: style}
}

// infoForm has a line for every fact that is no paragraph, and several for
// those that are lists.
func infoForm(b *page.Book, rules *criteria.RuleSet, commune criteria.Commune) {
	p := b.Page(InfoSheet, 30, 92)
	title(p, 2, "THÔNG TIN CHUNG", "Xã điền cột “Nội dung”; mục nào chưa có thì để trống")
	p.Skip(1)
	top := p.Row(head("Mục", "Nội dung")...)
	for _, name := range PlaceLabels() {
		cell := typed()
		cell.Value = placeValue(name, rules, commune)
		p.Row(label(name), cell)
		hint(b, p, 2, p.Last(), name, placeHint(name))
	}
	p.Row(label(DrawnLabel), typed())
	hint(b, p, 2, p.Last(), DrawnLabel, "Ngày xã lập biểu này, ví dụ: 10/4/2023")
	for _, key := range criteria.FactKeys() {
		if !key.IsNoticeText() {
			first := p.Last() + 1
			blankLines(p, key.Label(), factLines(key), typed())
			hint(b, p, 2, first, key.Label(), factHint(key))
		}
	}
	p.Freeze(1, top+1)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top, Footer: InfoSheet})
}

// factLines is how many lines the form has for a fact.
func factLines(key criteria.FactKey) int {
	switch key {
	case criteria.Participants:
		return 20
	case criteria.Recipients:
		return 6
	}
	return 1
}

// blankLines writes a label beside so many lines to be filled in.
func blankLines(p *page.Page, name string, lines int, cell page.Cell) {
	for i := range lines {
		first := page.Cell{Style: textStyle()}
		if i == 0 {
			first = label(name)
			first.Down = lines
		}
		p.Row(first, cell)
		p.Raise(lineHeight)
	}
}

// lineHeight is the height of an empty line in points.
const lineHeight = 18

// hint shows an example when one of a column's cells from the row first to the
// last is chosen. Examples stand in no cell: they must never be read as facts.
func hint(b *page.Book, p *page.Page, column, first int, name, example string) {
	if example == "" {
		return
	}
	validation := excelize.NewDataValidation(true)
	validation.SetSqref(page.Address(column, first) + ":" + page.Address(column, p.Last()))
	validation.SetInput(short(name, 32), short(example, 255))
	b.Keep(b.File.AddDataValidation(p.Name, validation))
}

// short cuts a text to what the format allows for it.
func short(text string, most int) string {
	letters := []rune(text)
	if len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return text
}

// verdictColumn is the column of the criteria sheet with the list of verdicts.
const verdictColumn = 6

func criteriaForm(b *page.Book, rules *criteria.RuleSet) {
	p := b.Page(CriteriaSheet, 6, 56, 16, 16, 15, 13, 36)
	title(p, len(CriteriaColumns()), "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ", rules.Title, "("+decision(rules)+")")
	p.Skip(1)
	top := p.Row(head(CriteriaColumns()...)...)
	numbers := noteStyle()
	numbers.Border, numbers.Align, numbers.Size = true, page.Centre, smallSize
	var row []page.Cell
	for i := range CriteriaColumns() {
		row = append(row, page.Cell{Value: "(" + strconv.Itoa(i+1) + ")", Style: numbers})
	}
	p.Row(row...)
	for _, criterion := range rules.Criteria {
		p.Row(criterionForm(criterion)...)
		for _, ind := range criterion.Indicators {
			p.Row(indicatorForm(criterion, ind)...)
		}
	}
	verdicts(b, p, top+2)
	p.Row(page.Cell{Value: "Tổng số tiêu chí đạt", Span: 4, Style: sumStyle()}, typed(), blank(), blank())
	hint(b, p, verdictColumn-1, p.Last(), "Tổng số tiêu chí đạt", fmt.Sprintf("Ví dụ: 9/%d", len(rules.Criteria)))
	p.Freeze(3, top+2)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top + 1, Footer: CriteriaSheet})
}

// verdicts gives the verdict cells a list to choose from.
func verdicts(b *page.Book, p *page.Page, first int) {
	list := excelize.NewDataValidation(true)
	list.SetSqref(page.Address(verdictColumn, first) + ":" + page.Address(verdictColumn, p.Last()))
	b.Keep(list.SetDropList([]string{"Đạt", "Chưa đạt", "Không áp dụng"}))
	list.SetError(excelize.DataValidationErrorStyleWarning, "Đánh giá", "Hãy chọn Đạt, Chưa đạt hoặc Không áp dụng.")
	b.Keep(b.File.AddDataValidation(p.Name, list))
}

func criterionForm(criterion criteria.Criterion) []page.Cell {
	bold, centre := textStyle(), numberStyle()
	bold.Bold, centre.Bold = true, true
	bold.Fill, centre.Fill = sumFill, sumFill
	empty := page.Cell{Style: bold}
	return []page.Cell{
		{Value: criterion.Number, Style: centre}, {Value: criterion.Name, Style: bold},
		empty, empty, empty, {Style: centre}, empty,
	}
}

func indicatorForm(criterion criteria.Criterion, ind criteria.Indicator) []page.Cell {
	id := ind.ID
	if id == strconv.Itoa(ind.Criterion) {
		id += ".1" // a bare number would look like the criterion's own row
	}
	requirement, remark := formRequirement(ind)
	if criterion.IsSplit(ind.ID) {
		requirement, remark = "", "Ghi kết quả ở các chỉ tiêu thành phần bên dưới"
	}
	value := numberStyle()
	if !ind.Unit.IsPercent() && ind.Kind != criteria.NumberMin && ind.Kind != criteria.NumberMax {
		value.Format = "@"
	}
	small := textStyle()
	small.Size, small.Italic = smallSize, true
	return []page.Cell{
		centred(id), text(ind.Text), centred(string(ind.Unit)), centred(requirement),
		{Style: value}, {Style: numberStyle()}, {Value: remark, Style: small},
	}
}
