package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// leadColumns stand before the criteria: number, commune, district, period.
const leadColumns = 4

// Rows of the matrix' header: groups, numbers, names.
const (
	matrixTop   = 5 // the first row of the header, after title, rule set, legend, mark
	matrixNames = matrixTop + 2
	matrixFirst = matrixTop + 3 // the first commune
)

// matrix is where a sheet has its verdicts and their totals: other sheets count
// them by formulas, so that an edit here changes them too.
type matrix struct {
	page     *page.Page
	rows     []int // of the entries
	last     int   // row above the totals
	criteria int
}

// column is the range of a column's cells over all entries.
func (m matrix) column(number int) string {
	return fmt.Sprintf("'%s'!%s:%s", m.page.Name, page.Fixed(number, matrixFirst), page.Fixed(number, m.last))
}

// met is the range of the numbers of criteria that the entries have met.
func (m matrix) met() string { return m.column(leadColumns + m.criteria + 1) }

// total is the cell that counts the i-th of criteria.Statuses for the j-th
// criterion; beyond the last criterion are the totals of all.
func (m matrix) total(i, j int) string {
	column := leadColumns + 1 + j
	if j == m.criteria {
		column += i
	}
	return fmt.Sprintf("'%s'!%s", m.page.Name, page.Address(column, m.last+1+i))
}

// matrixSheet writes communes by criteria with totals of rows and columns.
func matrixSheet(b *page.Book, name string, group rollup.Group) matrix {
	n := len(group.RuleSet.Criteria)
	p := b.Page(name, matrixWidths(n)...)
	columns := leadColumns + n + len(criteria.Statuses())
	title(p, columns, "KẾT QUẢ THEO XÃ VÀ TIÊU CHÍ", group.RuleSet.Title)
	p.Row(page.Cell{Value: legend() + matrixHint, Span: columns, Style: noteStyle()})
	p.Row(page.Cell{Value: finding.ConsolidatedMark, Span: columns, Style: noteStyle()})
	matrixHead(p, group)
	places := placesAbove(group)
	m := matrix{page: p, criteria: n}
	for i, entry := range group.Entries {
		m.rows = append(m.rows, p.Row(matrixRow(i, p.Last()+1, places[i], entry)...))
	}
	last := p.Last()
	m.last = last
	verdictCells(p, page.Address(leadColumns+1, matrixFirst), page.Address(leadColumns+n, last))
	for _, status := range criteria.Statuses() {
		p.Row(columnTotals(group, status, last)...)
	}
	p.Freeze(leadColumns+1, matrixFirst)
	p.Filter(1, matrixNames, columns, last)
	p.Setup(page.Print{HeaderFrom: matrixTop, HeaderTo: matrixNames, Columns: columns, Footer: name})
	return m
}

// verdictCells colours the verdicts by what they say and lets an office choose
// no others: a word that the totals do not know would be counted nowhere.
func verdictCells(p *page.Page, from, to string) {
	var looks []page.Look
	var marks []string
	for _, status := range criteria.Statuses() {
		mark := letter(status)
		marks = append(marks, mark)
		looks = append(looks, page.Look{
			When: fmt.Sprintf(`%s="%s"`, from, mark), Fill: verdictFill(status), Bold: status != criteria.Met,
		})
	}
	p.Looks(from+":"+to, looks...)
	p.Choices(from+":"+to, "Kết luận", "Hãy chọn "+strings.Join(marks, ", ")+". "+legend(), marks...)
}

// matrixHint says what an edit does and where the figures are.
const matrixHint = " Sửa một kết luận thì các số cộng, trang “" + SummarySheet + "” và biểu đồ thay đổi theo. " +
	"Bấm vào tên xã hay kết luận để xem số liệu ở trang “" + IndicatorsSheet + "”."

func matrixWidths(n int) []float64 {
	widths := []float64{5, 25, 15, 15}
	for range n {
		widths = append(widths, 4.7)
	}
	for range criteria.Statuses() {
		widths = append(widths, 5.2)
	}
	return widths
}

// matrixHead writes the three rows of the header: what the columns are, the
// criteria's numbers, their names from bottom to top.
func matrixHead(p *page.Page, group rollup.Group) {
	rules := group.RuleSet
	var groups, numbers, names []page.Cell
	for _, label := range [leadColumns]string{finding.HeadNumber, finding.HeadCommune, aboveLabel(group), finding.HeadPeriod} {
		groups = append(groups, page.Cell{Value: label, Down: 3, Style: headStyle()})
		numbers, names = append(numbers, page.Cell{}), append(names, page.Cell{})
	}
	groups = append(groups,
		page.Cell{Value: "Tiêu chí", Span: len(rules.Criteria), Style: headStyle()},
		page.Cell{Value: "Số tiêu chí", Span: len(criteria.Statuses()), Style: headStyle()})
	upright := headStyle()
	upright.Rotated, upright.Bold, upright.Size = true, false, smallSize
	for _, criterion := range rules.Criteria {
		numbers = append(numbers, page.Cell{Value: criterion.Number, Style: headStyle()})
		names = append(names, page.Cell{Value: criterion.Name, Style: upright})
	}
	for _, status := range criteria.Statuses() {
		numbers = append(numbers, page.Cell{Value: letter(status), Style: headStyle()})
		names = append(names, page.Cell{Value: status.Vietnamese(), Style: upright})
	}
	p.Row(groups...)
	p.Row(numbers...)
	p.Row(names...)
	p.Raise(nameHeight)
}

// nameHeight is the room in points for the criteria's names, which run upwards
// in two lines at most.
const nameHeight = 170

// aboveLabel says what stands beside a commune: its district or, where no
// workbook names one (there are none since 1/7/2025), its province.
func aboveLabel(group rollup.Group) string {
	for _, entry := range group.Entries {
		if entry.Report.Commune.District != "" {
			return finding.HeadDistrict
		}
	}
	return provinceLabel
}

const provinceLabel = finding.HeadProvince

// placesAbove names what stands beside each entry. Where communes of one name
// lie in districts of one name, the province is told too: by name and district
// alone a reader could take one for the other.
func placesAbove(group rollup.Group) []string {
	type name struct{ commune, district string }
	provinces, label := map[name]map[string]bool{}, aboveLabel(group)
	for _, entry := range group.Entries {
		c := entry.Report.Commune
		key := name{criteria.NameKey(c.Name), criteria.NameKey(c.District)}
		if provinces[key] == nil {
			provinces[key] = map[string]bool{}
		}
		provinces[key][criteria.NameKey(c.Province)] = true
	}
	var places []string
	for _, entry := range group.Entries {
		c := entry.Report.Commune
		place := c.District
		switch key := (name{criteria.NameKey(c.Name), criteria.NameKey(c.District)}); {
		case label == provinceLabel:
			place = c.Province
		case len(provinces[key]) > 1:
			place += ", " + c.Province
		}
		places = append(places, place)
	}
	return places
}

func matrixRow(i, row int, place string, entry rollup.Entry) []page.Cell {
	r, rules := entry.Report, entry.Report.Rules
	cells := []page.Cell{centred(i + 1), text(communeName(r)), text(place), text(r.Period.Text)}
	for _, criterion := range rules.Criteria {
		cells = append(cells, verdict(rollup.StatusOf(r, criterion.Number)))
	}
	from := page.Address(leadColumns+1, row)
	to := page.Address(leadColumns+len(rules.Criteria), row)
	for _, status := range criteria.Statuses() {
		cells = append(cells, sum(countFormula(from, to, status), entry.Counts.Of(status)))
	}
	return cells
}

func verdict(status criteria.Status) page.Cell {
	return page.Cell{Value: letter(status), Style: numberStyle()}
}

// countFormula counts a verdict over a range. A bare "?" would stand for any
// letter; the tilde makes it a question mark.
func countFormula(from, to string, status criteria.Status) string {
	word := strings.Replace(letter(status), "?", "~?", 1)
	return fmt.Sprintf(`COUNTIF(%s:%s,"%s")`, from, to, word)
}

// columnTotals is the row that counts a verdict for every criterion, and over
// all of them under the rows' own counts of it.
func columnTotals(group rollup.Group, status criteria.Status, last int) []page.Cell {
	label := sumStyle()
	label.Align, label.Indent = page.Left, 1
	cells := []page.Cell{{Value: counted(group) + " " + lower(status), Span: leadColumns, Style: label}}
	for i, totals := range group.ByCriterion {
		column := leadColumns + 1 + i
		from, to := page.Address(column, matrixFirst), page.Address(column, last)
		cells = append(cells, sum(countFormula(from, to, status), totals.Counts.Of(status)))
	}
	for i, other := range criteria.Statuses() {
		if other != status {
			cells = append(cells, page.Cell{Style: sumStyle()})
			continue
		}
		column := leadColumns + 1 + len(group.ByCriterion) + i
		formula := fmt.Sprintf("SUM(%s:%s)", page.Address(column, matrixFirst), page.Address(column, last))
		cells = append(cells, sum(formula, group.Counts.Of(status)))
	}
	return cells
}
