package samples

import (
	"fmt"
	"strings"

	"tieuchi/internal/book"
	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

func upper(text string) string { return strings.ToUpper(text) }

// rulesLine names the rule set as offices do under a form's title.
func rulesLine(rules *criteria.RuleSet) string {
	return "(Theo " + strings.Replace(rules.Decision, "Quyết định ", "Quyết định số ", 1) + " của Thủ tướng Chính phủ)"
}

// A form's title in two lines, as it does not fit on one.
const (
	formTitle = "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NÂNG CAO"
	formYears = "GIAI ĐOẠN 2021-2025"
)

// tallTitle is a form's title on a sheet that is too narrow for it, broken
// where one breaks it by hand.
func tallTitle(form string) string {
	return form + strings.Replace(formTitle, " VỀ XÃ", "\nVỀ XÃ", 1)
}

// centredColumns of form A: all but the text of the criterion and the note.
func formAColumns() map[int]page.Style {
	return map[int]page.Style{2: plain, 7: plain}
}

// indicatorID is how a form numbers an indicator: always with a sub-number.
func indicatorID(ind criteria.Indicator) string {
	if strings.Contains(ind.ID, ".") {
		return ind.ID
	}
	return ind.ID + ".1"
}

// formA writes a sheet with one row an indicator, as our own blank form has it.
func formA(b *page.Book, rules *criteria.RuleSet, c commune) {
	p := newPaper(b, book.CriteriaSheet, 2, 6, 56, 16, 16, 15, 13, 27)
	p.letterhead(c.name)
	p.title(formTitle, formYears, rulesLine(rules))
	p.place(c)
	p.Skip(1)
	top := p.row(header, nil, texts(book.CriteriaColumns())...)
	p.row(numbered, nil, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)")
	for _, criterion := range rules.Criteria {
		p.row(strongC, map[int]page.Style{2: strong},
			criterion.Number, criterion.Name, "", "", "", c.verdict(criterion.Number), "")
		for _, ind := range criterion.Indicators {
			cells := c.indicator(ind)
			p.row(centred, formAColumns(), indicatorID(ind), ind.Text, string(ind.Unit),
				cells.require, cells.value, cells.claim, cells.note)
		}
	}
	p.wide("Tổng số tiêu chí đạt: "+c.tally(rules), strong)
	p.foot(c)
	p.Freeze(1, top+1)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top + 1, Footer: "Xã " + c.name})
}

// tasksSheet writes the tasks on a sheet of their own.
func tasksSheet(b *page.Book, rules *criteria.RuleSet, c commune) {
	p := newPaper(b, book.TasksSheet, 2, 28, 66, 28, 28, 22)
	p.title("NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN CÁC TIÊU CHÍ CHƯA ĐẠT")
	p.wide("Xã "+c.name+", huyện "+district+", tỉnh "+province, line)
	p.Skip(1)
	top := p.row(header, nil, texts(book.TaskColumns())...)
	for _, t := range c.tasks {
		name := rules.Criterion(t.criterion).Name
		p.row(plain, map[int]page.Style{5: centred},
			fmt.Sprintf("Tiêu chí số %d (%s)", t.criterion, name), t.text, t.lead, t.support, t.deadline)
	}
	p.Freeze(1, top+1)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: "Xã " + c.name})
}

// infoSheet writes the facts that a notice needs, one label a line; the lines
// of a list share one merged label.
func infoSheet(b *page.Book, rules *criteria.RuleSet, c commune, facts map[criteria.FactKey][]string) {
	p := newPaper(b, book.InfoSheet, 1, 30, 92)
	p.title("THÔNG TIN CHUNG", "Xã "+c.name)
	p.Skip(1)
	top := p.row(header, nil, "Mục", "Nội dung")
	values := []string{c.name, c.code, district, province, "TDMNPB", c.period(), rules.Title}
	for i, label := range book.PlaceLabels() {
		p.row(plain, map[int]page.Style{1: strong}, label, values[i])
	}
	for _, key := range criteria.FactKeys() {
		if !key.IsNoticeText() {
			list(p, key.Label(), facts[key])
		}
	}
	p.wide(c.note, note)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top, Footer: "Xã " + c.name})
}

// list writes a label with its lines; a fact without any keeps a blank line.
func list(p paper, label string, lines []string) {
	if len(lines) == 0 {
		lines = []string{""}
	}
	for i, text := range lines {
		first := page.Cell{Style: strong}
		if i == 0 {
			first = page.Cell{Value: label, Down: len(lines), Style: strong}
		}
		p.Row(first, page.Cell{Value: text, Style: plain})
	}
}

// textsSheet writes the paragraphs of the notice.
func textsSheet(b *page.Book, c commune, paragraphs map[criteria.FactKey][]string) {
	p := newPaper(b, book.TextsSheet, 1, 26, 110)
	p.title("NỘI DUNG THÔNG BÁO", "Xã "+c.name)
	p.Skip(1)
	top := p.row(header, nil, "Mục", "Nội dung")
	for _, key := range criteria.FactKeys() {
		if key.IsNoticeText() {
			list(p, key.Label(), paragraphs[key])
		}
	}
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: "Xã " + c.name})
}
