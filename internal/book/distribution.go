package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// distributionTable has a row for each number of criteria that can be met, also
// where no commune is: after an edit there may be one. Numbers are formulas
// over the matrix. Names cannot be: beside them stands whether they still are
// the communes that the formulas count.
func (g groupSummary) distributionTable() rows {
	p, style := g.page, headStyle()
	p.Row(page.Cell{Value: "Số tiêu chí đạt", Style: style}, page.Cell{Value: "Tên xã (khi lập bảng)", Span: summaryTable - 2, Style: style},
		page.Cell{Value: counted(g.group), Style: style}, page.Cell{Value: "Tỷ lệ", Span: 2, Style: style},
		page.Cell{Value: "Tên xã so với ma trận", Span: 2, Style: style})
	body := rows{first: p.Last() + 1, last: p.Last() + 1 + g.matrix.criteria}
	for met := g.matrix.criteria; met >= 0; met-- {
		g.step(met)
	}
	all := len(g.group.Entries)
	share := page.Cell{Value: 1.0, Formula: fmt.Sprintf("SUM(%s:%s)", page.Address(summaryTable+1, body.first), page.Address(summaryTable+1, body.last)), Span: 2, Style: sumStyle()}
	share.Style.Format = shareFormat
	p.Row(page.Cell{Value: "Cộng", Span: summaryTable - 1, Style: sumStyle()}, sum(sumOver(summaryTable, body.first, body.last), all), share)
	return body
}

// shareFormat shows a fraction of 1.
const shareFormat = "[$-42A]0.0%"

// step is the row of the communes that met so many criteria.
func (g groupSummary) step(met int) {
	row, communes := g.page.Last()+1, metBy(g.group, met)
	count, names := page.Address(summaryTable, row), page.Cell{Span: summaryTable - 2, Style: textStyle()}
	names.Value = g.names(met, names)
	share := page.Cell{
		Value: float64(communes) / float64(len(g.group.Entries)), Span: 2, Style: numberStyle(),
		Formula: fmt.Sprintf("%s/COUNTA(%s)", count, g.matrix.column(2)),
	}
	share.Style.Format = shareFormat
	same := page.Cell{Value: 0, Span: 2, Style: numberStyle()}
	same.Formula = fmt.Sprintf("IF(AND(%s=%d,SUMIF(%s,%d,%s)=%d),0,1)", count, communes, g.matrix.met(), met, g.matrix.column(1), g.numbers(met))
	same.Style.Format = `"đã đổi";"";"khớp"`
	g.page.Row(centred(met), names, page.Cell{
		Value: communes, Formula: fmt.Sprintf("COUNTIF(%s,%d)", g.matrix.met(), met), Style: numberStyle(),
	}, share, same)
}

// numbers adds up the numbers that the communes have in the matrix: with their
// count it tells whether others have met so many criteria after an edit.
func (g groupSummary) numbers(met int) int {
	total := 0
	for i, entry := range g.group.Entries {
		if entry.Counts.Met == met {
			total += i + 1
		}
	}
	return total
}

// names lists the communes that met so many criteria, as many as a row holds: a
// table of a whole country has hundreds of one kind, and a row must stay one
// for the chart.
func (g groupSummary) names(met int, cell page.Cell) string {
	var names []string
	for _, entry := range g.group.Entries {
		if entry.Counts.Met == met {
			names = append(names, communeName(entry.Report))
		}
	}
	const most = 60
	shown := min(most, len(names))
	for ; ; shown /= 2 {
		cell.Value = listed(names, shown, g.matrix.page.Name)
		if shown == 0 || g.page.Holds(2, cell) {
			return fmt.Sprint(cell.Value)
		}
	}
}

// listed are the first of some names, and how many there are more.
func listed(names []string, shown int, matrix string) string {
	text := strings.Join(names[:shown], ", ")
	if rest := len(names) - shown; rest > 0 {
		text = strings.TrimSpace(fmt.Sprintf("%s … và %d xã khác (lọc cột “%s” ở trang “%s”)", text, rest, letter(criteria.Met), matrix))
	}
	return text
}

func communeName(r *criteria.Report) string {
	if r.Commune.Name == "" {
		return finding.Unnamed + r.Own().File + ")"
	}
	return r.Commune.Name
}
