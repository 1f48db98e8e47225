package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/rollup"
)

// comparedCriteria has one row a criterion and their sums.
func comparedCriteria(p *page.Page, group rollup.ComparedGroup) {
	p.Row(head("TT", "Tiêu chí", "Đạt "+lowerFirst(oldWord), "Đạt thêm", "Không còn đạt", "Đạt "+lowerFirst(newWord),
		"Tăng, giảm", "Xã chỉ có kỳ trước: đạt", "Xã chỉ có kỳ này: đạt")...)
	first := p.Last() + 1
	for _, criterion := range group.ByCriterion {
		cells := []page.Cell{centred(criterion.Number), text(criterion.Name)}
		p.Row(append(cells, changeCells(p.Last()+1, criterion.ChangeCounts)...)...)
	}
	cells := []page.Cell{{Value: "Cộng", Span: 2, Style: sumStyle()}}
	t := group.Totals
	for i, total := range []int{t.Before, t.Gained, t.Lost, t.After, t.Net(), t.OnlyOld, t.OnlyNew} {
		cell := sum(sumOver(3+i, first, p.Last()), total)
		if i == 4 {
			cell.Style = signed(cell.Style)
		}
		cells = append(cells, cell)
	}
	p.Row(cells...)
}

// changeCells are the counts of one criterion in the columns C to I.
func changeCells(row int, t rollup.ChangeCounts) []page.Cell {
	after := centred(t.After)
	after.Formula = fmt.Sprintf("C%d+D%d-E%d", row, row, row)
	net := page.Cell{Value: t.Net(), Formula: fmt.Sprintf("F%d-C%d", row, row), Style: signed(numberStyle())}
	net.Style.Bold = t.Net() != 0
	return []page.Cell{centred(t.Before), centred(t.Gained), centred(t.Lost), after, net, centred(t.OnlyOld), centred(t.OnlyNew)}
}

func comparedSteps(p *page.Page, group rollup.ComparedGroup) {
	cell := func(value any, style page.Style) page.Cell { return page.Cell{Value: value, Span: 2, Style: style} }
	p.Row(page.Cell{Value: "Số tiêu chí đạt", Style: headStyle()}, page.Cell{Value: "Xã so sánh được: " + lowerFirst(oldWord), Style: headStyle()},
		page.Cell{Value: "Xã so sánh được: " + lowerFirst(newWord), Span: 3, Style: headStyle()},
		cell("Xã chỉ có kỳ trước", headStyle()), cell("Xã chỉ có kỳ này", headStyle()))
	for _, step := range group.Steps {
		p.Row(centred(fmt.Sprintf("%d/%d", step.Met, len(group.ByCriterion))), centred(step.Before),
			page.Cell{Value: step.After, Span: 3, Style: numberStyle()}, cell(step.OnlyOld, numberStyle()), cell(step.OnlyNew, numberStyle()))
	}
}

// movementTable names the communes by how many criteria more or fewer they
// meet, those of one side only last.
func movementTable(p *page.Page, group rollup.ComparedGroup) {
	row := func(style page.Style, change, names any, n any) {
		p.Row(page.Cell{Value: change, Style: style}, page.Cell{Value: names, Span: comparedColumns - 2, Style: leftOf(style)}, page.Cell{Value: n, Style: plainOf(style)})
	}
	row(headStyle(), "Tăng, giảm", "Tên xã", "Số xã")
	most := len(group.ByCriterion)
	for net := most; net >= -most; net-- {
		if names := communesMoved(group, rollup.BothSides, net); len(names) > 0 {
			row(signed(numberStyle()), net, strings.Join(names, ", "), len(names))
		}
	}
	for _, side := range []rollup.Side{rollup.NewSide, rollup.OldSide} {
		if names := communesMoved(group, side, 0); len(names) > 0 {
			row(numberStyle(), sideWord(side), strings.Join(names, ", "), len(names))
		}
	}
}

// plainOf is the style without the sign of a difference.
func plainOf(style page.Style) page.Style {
	style.Format = ""
	return style
}

// leftOf sets a long text to the left, a header in the middle.
func leftOf(style page.Style) page.Style {
	if style.Fill == headFill {
		return style
	}
	return textStyle()
}

// communesMoved names the communes of a side with one net change; those that
// gained and lost as many say so.
func communesMoved(group rollup.ComparedGroup, side rollup.Side, net int) []string {
	var names []string
	for _, commune := range group.Communes {
		t := commune.Totals
		if commune.Side() != side || side == rollup.BothSides && t.Net() != net {
			continue
		}
		name := communeName(commune.Report())
		switch {
		case side == rollup.NewSide:
			name += fmt.Sprintf(" (đạt %d)", t.OnlyNew)
		case side == rollup.OldSide:
			name += fmt.Sprintf(" (đã đạt %d)", t.OnlyOld)
		case t.Gained > 0 && t.Lost > 0:
			name += fmt.Sprintf(" (thêm %d, mất %d)", t.Gained, t.Lost)
		}
		names = append(names, name)
	}
	return names
}
