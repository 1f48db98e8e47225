package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/rollup"
)

// comparedColumns is the width of the sheet of totals in columns.
const comparedColumns = 9

// comparedSheet writes the figures that a leader asks for first.
func comparedSheet(b *page.Book, c rollup.Comparison) {
	p := b.Page(ComparedSheet, 7, 36, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5)
	comparedTitle(p, comparedColumns, "SO SÁNH KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ GIỮA HAI KỲ")
	if len(c.Groups) == 0 {
		wide(p, comparedColumns, "Không có xã nào so sánh được.", noteStyle())
	}
	for i, group := range c.Groups {
		if i > 0 {
			p.Break()
		}
		comparedGroup(p, group, byCommuneName(i))
	}
	comparedNotes(p, c)
	p.Setup(page.Print{Portrait: true, Footer: ComparedSheet})
}

func comparedGroup(p *page.Page, group rollup.ComparedGroup, matrix string) {
	p.Skip(1)
	wide(p, comparedColumns, group.RuleSet.Title, ruleSetStyle())
	wide(p, comparedColumns, decision(group.RuleSet), subtitleStyle())
	p.Skip(1)
	wide(p, comparedColumns, "1. Số liệu chung", sectionStyle())
	sidesTable(p, group)
	p.Skip(1)
	for _, line := range changeFigures(group) {
		comparedLine(p, line)
	}
	p.Break()
	wide(p, comparedColumns, "2. Kết quả theo tiêu chí (số xã đạt)", sectionStyle())
	comparedCriteria(p, group)
	wide(p, comparedColumns, "Bốn cột từ “Đạt "+lowerFirst(oldWord)+"” đến “Đạt "+lowerFirst(newWord)+
		"” tính trên các xã có ở cả hai kỳ. Kết quả của từng xã ở trang “"+matrix+"”.", page.Style{})
	p.Break()
	wide(p, comparedColumns, "3. Phân bố theo số tiêu chí đạt", sectionStyle())
	comparedSteps(p, group)
	p.Skip(1)
	wide(p, comparedColumns, "4. Xã tăng, giảm số tiêu chí đạt", sectionStyle())
	movementTable(p, group)
}

// lowerFirst begins a word in the middle of a sentence.
func lowerFirst(word string) string {
	letters := []rune(word)
	return strings.ToLower(string(letters[:1])) + string(letters[1:])
}

// sidesTable holds the figures of both sides against each other.
func sidesTable(p *page.Page, group rollup.ComparedGroup) {
	both, onlyNew, onlyOld := group.Sides()
	t, of := group.Totals, len(group.ByCriterion)
	fullBefore, fullAfter := fullCommunes(group)
	p.Row(page.Cell{Value: "Nội dung", Span: 3, Style: headStyle()}, page.Cell{Value: oldWord, Span: 2, Style: headStyle()},
		page.Cell{Value: newWord, Span: 2, Style: headStyle()}, page.Cell{Value: "Tăng, giảm", Span: 2, Style: headStyle()})
	sidesRow(p, "Kỳ báo cáo", periodsText(group.OldPeriods), periodsText(group.NewPeriods))
	sidesRow(p, "Số xã có báo cáo", both+onlyOld, both+onlyNew)
	sidesRow(p, "Số xã chỉ có báo cáo ở một kỳ", apart(onlyOld), apart(onlyNew))
	sidesRow(p, "Số lượt tiêu chí đạt của các xã ấy", apart(t.OnlyOld), apart(t.OnlyNew))
	sidesRow(p, "Số xã so sánh được (có báo cáo ở cả hai kỳ)", apart(both), apart(both))
	sidesRow(p, "Số lượt tiêu chí đạt của các xã so sánh được", t.Before, t.After)
	sidesRow(p, "Số tiêu chí đạt bình quân một xã so sánh được", mean(t.Before, both), mean(t.After, both))
	sidesRow(p, fmt.Sprintf("Số xã so sánh được đạt đủ %d/%d tiêu chí", of, of), fullBefore, fullAfter)
}

// apart is a figure of other communes on each side, or of the same: a
// difference of the two would say nothing.
type apart int

// sidesRow is one figure on both sides; where they are numbers of one kind the
// difference is a formula.
func sidesRow(p *page.Page, label string, before, after any) {
	row := p.Last() + 1
	change := page.Cell{Span: 2, Style: numberStyle()}
	if a, ok := before.(apart); ok {
		before, after = int(a), int(after.(apart))
	} else if a, ok := before.(int); ok {
		change.Formula = fmt.Sprintf("%s-%s", page.Address(6, row), page.Address(4, row))
		change.Value, change.Style = after.(int)-a, signed(numberStyle())
	}
	p.Row(page.Cell{Value: label, Span: 3, Style: textStyle()}, page.Cell{Value: before, Span: 2, Style: numberStyle()},
		page.Cell{Value: after, Span: 2, Style: numberStyle()}, change)
}

// mean is the average to two places, rounded half up, with a decimal comma.
func mean(met, communes int) string {
	if communes == 0 {
		return "–"
	}
	hundredths := (200*met + communes) / (2 * communes)
	return fmt.Sprintf("%d,%02d", hundredths/100, hundredths%100)
}

// fullCommunes counts the communes of both sides that met all criteria.
func fullCommunes(group rollup.ComparedGroup) (before, after int) {
	for _, step := range group.Steps {
		if step.Met == len(group.ByCriterion) {
			before, after = before+step.Before, after+step.After
		}
	}
	return before, after
}

func changeFigures(group rollup.ComparedGroup) []figure {
	t := group.Totals
	more, fewer, equal, exchanged := group.Movement()
	figures := []figure{
		{"Số lượt tiêu chí đạt thêm", t.Gained},
		{"   trong đó: kỳ trước chưa rõ kết quả", t.GainedUnknown},
		{"Số lượt tiêu chí không còn đạt", t.Lost},
		{"   trong đó: kỳ này chưa rõ kết quả", t.LostUnknown},
		{"Số lượt tiêu chí đổi đánh giá, nhưng không đạt ở cả hai kỳ", t.Shifted},
		{"Số xã tăng số tiêu chí đạt", more},
		{"Số xã giảm số tiêu chí đạt", fewer},
		{"Số xã có số tiêu chí đạt không đổi", equal},
		{"   trong đó: có tiêu chí đạt thêm và tiêu chí không còn đạt", exchanged},
		{"Số nhiệm vụ quá hạn mà tiêu chí chưa đạt", len(group.Overdue)},
		{"Số nhiệm vụ đã qua thời hạn cần xem lại (trang “" + OverdueSheet + "”)", len(group.Review)},
	}
	if n := len(group.Undated); n > 0 {
		figures = append(figures, figure{"Số xã không ghi kỳ báo cáo nên không xét được nhiệm vụ quá hạn", n})
	}
	return figures
}

func comparedLine(p *page.Page, line figure) {
	value := numberStyle()
	value.Bold = true
	p.Row(page.Cell{Value: line.label, Span: 7, Style: textStyle()}, page.Cell{Value: line.value, Span: 2, Style: value})
}
