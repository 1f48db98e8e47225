package book

import (
	"fmt"
	"io"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// The sheets of the workbook that holds two periods against each other; it
// ends with SourcesSheet.
const (
	ComparedSheet = "So sánh"
	ByCommune     = "Theo xã"
	ChangesSheet  = "Thay đổi"
	OverdueSheet  = "Quá hạn"
)

// Words for the two sides. They are what the user named, whatever their dates.
const (
	oldWord = "Kỳ trước"
	newWord = "Kỳ này"
)

// Comparison writes the workbook of a comparison: totals, communes by
// criteria (one sheet a rule set), every change, late tasks and the sources.
//
// Every sheet carries finding.ResultMark, so that the workbook is never read
// as one of communes: its marks would be taken for verdicts.
func Comparison(w io.Writer, c rollup.Comparison, o Options) error {
	b := page.NewBook("So sánh kết quả thực hiện bộ tiêu chí giữa hai kỳ")
	comparedSheet(b, c)
	for i, group := range c.Groups {
		byCommuneSheet(b, byCommuneName(i), group)
	}
	changesSheet(b, c)
	overdueSheet(b, c)
	comparedSources(b, c, o)
	return b.Write(w)
}

// byCommuneName is the name of the matrix of the i-th rule set.
func byCommuneName(i int) string {
	if i == 0 {
		return ByCommune
	}
	return fmt.Sprintf("%s %d", ByCommune, i+1)
}

// comparedTitle writes the head of a sheet, with the mark under it.
func comparedTitle(p *page.Page, columns int, lines ...string) {
	title(p, columns, append(lines, finding.ResultMark)...)
}

// wide writes a text over all columns of a sheet.
func wide(p *page.Page, columns int, text string, style page.Style) {
	p.Row(page.Cell{Value: text, Span: columns, Style: style})
}

// sideWord says which sides a commune is on.
func sideWord(side rollup.Side) string {
	switch side {
	case rollup.NewSide:
		return "Chỉ kỳ này"
	case rollup.OldSide:
		return "Chỉ kỳ trước"
	}
	return "Cả hai kỳ"
}

// comparedPlace is the commune's district or, where no workbook names one, its
// province.
func comparedPlace(group rollup.ComparedGroup) (label string, of func(rollup.Pair) string) {
	for _, commune := range group.Communes {
		if district(commune.Pair) != "" {
			return "Huyện", district
		}
	}
	return "Tỉnh", func(p rollup.Pair) string { return p.Report().Commune.Province }
}

// district is what either side calls it: it may be left out on one.
func district(p rollup.Pair) string {
	for _, r := range []*criteria.Report{p.New, p.Old} {
		if r != nil && r.Commune.District != "" {
			return r.Commune.District
		}
	}
	return ""
}

// signed shows a difference with its sign.
func signed(style page.Style) page.Style {
	style.Format = "+0;-0;0"
	return style
}

// sentence is a finding of the comparison as a paragraph.
func sentence(f finding.Finding) string {
	return fmt.Sprintf("%s (%s): %s", source(f.File, criteria.Ref{Sheet: f.Sheet, Cell: f.Cell}), f.Code, f.Message(finding.Vietnamese))
}
