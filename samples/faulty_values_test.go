package samples

import (
	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// typed is what a faulty workbook has instead of an indicator's proper cells;
// "" leaves the proper one.
type typed struct {
	unit, require, claim string
	value                any
	formula              string
	format               string // of the value's number
	blankRequire, hidden bool
}

// plainA writes form A without a letterhead; the first criterion stands in
// row 8.
func plainA(b *page.Book, rules *criteria.RuleSet, c commune, wrong map[string]typed, verdicts map[int]string, total string) {
	p := newPaper(b, "Biểu chi tiết", 2, 6, 56, 16, 15, 15, 13, 27)
	p.title("BIỂU CHI TIẾT "+formTitle, formYears, rulesLine(rules))
	for _, text := range placeOf(c.name) {
		p.wide(text, line)
	}
	p.Skip(6 - p.Last())
	p.row(header, nil, "TT", "Nội dung tiêu chí", "ĐVT", "Yêu cầu", "Kết quả thực hiện", "Đánh giá", "Ghi chú")
	for _, criterion := range rules.Criteria {
		verdict := c.verdict(criterion.Number)
		if other, ok := verdicts[criterion.Number]; ok {
			verdict = other
		}
		p.row(strongC, map[int]page.Style{2: strong}, criterion.Number, criterion.Name, "", "", "", verdict, "")
		for _, ind := range criterion.Indicators {
			typedRow(b, p, ind, c.indicator(ind), wrong[ind.ID])
		}
	}
	p.wide("Tổng số tiêu chí đạt: "+total, strong)
	p.wide(madeUp, note)
	p.Setup(page.Print{HeaderFrom: 7, HeaderTo: 7})
}

func typedRow(b *page.Book, p paper, ind criteria.Indicator, proper cells, wrong typed) {
	unit := string(ind.Unit)
	if wrong.unit != "" {
		unit = wrong.unit
	}
	if wrong.require != "" || wrong.blankRequire {
		proper.require = wrong.require
	}
	if wrong.value != nil || wrong.formula != "" {
		proper.value = wrong.value
	}
	if wrong.claim != "" {
		proper.claim = wrong.claim
	}
	shown := centred
	shown.Format = wrong.format
	row := p.Row(page.Cell{Value: indicatorID(ind), Style: centred}, page.Cell{Value: ind.Text, Style: plain},
		page.Cell{Value: unit, Style: centred}, page.Cell{Value: proper.require, Style: centred},
		page.Cell{Value: proper.value, Formula: wrong.formula, Style: shown},
		page.Cell{Value: proper.claim, Style: centred}, page.Cell{Value: proper.note, Style: plain})
	if wrong.hidden {
		b.Keep(b.File.SetRowVisible(p.Name, row, false))
	}
}

// wrongValuesBook has values that cannot be read, cannot be, are not there, or
// look like another.
func wrongValuesBook(b *page.Book, rules *criteria.RuleSet) {
	plainA(b, rules, invent("Bản Sai Số"), map[string]typed{
		"2.2":  {value: "khoảng hơn tám mươi phần trăm"},
		"3.1":  {value: "105%"},
		"8.2":  {hidden: true},
		"9":    {formula: "E20/E21"},
		"10":   {value: "51.300"},
		"12.1": {value: 0, formula: "E20/0"},
		"14.1": {unit: "hộ"},
		"17.4": {value: 29.96, format: "0.0", claim: unmet}, // shown as 30,0
	}, map[int]string{17: unmet}, "18/19")
}

// contradictedBook has verdicts that its own figures contradict, and a total
// that its verdicts contradict.
func contradictedBook(b *page.Book, rules *criteria.RuleSet) {
	plainA(b, rules, invent("Nà Mâu Thuẫn"), map[string]typed{
		"2.3":  {value: 55.5},
		"4":    {require: "≥ 95%"},
		"12.2": {claim: unmet},
		"14.4": {value: 55, blankRequire: true},
	}, map[int]string{12: unmet}, "19/19")
}
