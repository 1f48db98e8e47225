package book

import (
	"slices"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// indicatorTable puts what is read by people before what is only for sorting
// and for the next reading.
func indicatorTable() table {
	return newTable(finding.IndicatorHeads(), []column{
		{finding.HeadNumber, 6.5}, {finding.HeadCommune, 15}, {finding.HeadPeriod, 12}, {finding.HeadCriterion, 6},
		{finding.HeadCriterionName, 18}, {finding.HeadIndicator, 7.5}, {finding.HeadIndicatorText, 38}, {finding.HeadUnit, 11},
		{finding.HeadValue, 10}, {finding.HeadRequirement, 17}, {finding.HeadClaim, 10}, {finding.HeadEvidence, 10},
		{finding.HeadStatus, 10}, {finding.HeadOwnFile, 22}, {finding.HeadOwnSheet, 12}, {finding.HeadOwnCell, 7},
	}, []column{
		{finding.HeadValueWords, 16}, {finding.HeadClaimWords, 13}, {finding.HeadFrom, 12.5}, {finding.HeadVerified, 13},
		{finding.HeadReport, 6}, {finding.HeadCode, 8.5}, {finding.HeadDistrict, 15}, {finding.HeadProvince, 12},
		{finding.HeadRegion, 11}, {finding.HeadPeriodEnd, 11.5}, {finding.HeadRules, 17}, {finding.HeadSeal, 8},
	})
}

// indicatorSheet writes every criterion and indicator of every report, one row
// each and every row complete in itself, so that they can be sorted, filtered
// and read again. Reports that no total counts are there too: with others
// beside them it may be another one that counts.
func indicatorSheet(b *page.Book, s rollup.Summary) places {
	t := indicatorTable()
	p := b.Page(IndicatorsSheet, t.widths()...)
	p.Stream()
	title(p, t.printed, "SỐ LIỆU TỪNG CHỈ TIÊU", finding.ConsolidatedMark)
	p.Skip(indicatorHead - 1 - p.Last())
	p.Row(t.head()...)
	w := indicatorWriter{
		page: p, table: t, numbers: numbersOf(s), places: newPlaces(p),
		sealed: finding.IndicatorSealed(), status: slices.Index(finding.IndicatorHeads(), finding.HeadStatus),
	}
	for _, r := range inOrder(s) {
		w.report(r)
	}
	p.Freeze(3, indicatorHead+1)
	p.Filter(1, indicatorHead, len(t.columns), p.Last())
	p.Setup(page.Print{HeaderFrom: indicatorHead, HeaderTo: indicatorHead, Columns: t.printed, Footer: IndicatorsSheet})
	return w.places
}

// indicatorHead is the row of the header.
const indicatorHead = 4

// numbersOf gives every report its number in the table of sources.
func numbersOf(s rollup.Summary) map[*criteria.Report]int {
	numbers := map[*criteria.Report]int{}
	for i, r := range s.Reports() {
		numbers[r] = i + 1
	}
	return numbers
}

// inOrder lists the reports as the matrix does, then those that are not counted.
func inOrder(s rollup.Summary) []*criteria.Report {
	var list []*criteria.Report
	for _, group := range s.Groups {
		for _, entry := range group.Entries {
			list = append(list, entry.Report)
		}
	}
	for _, duplicate := range s.Duplicates {
		list = append(list, duplicate.Report)
	}
	return list
}

// indicatorWriter writes the rows; count is how many there are.
type indicatorWriter struct {
	page    *page.Page
	table   table
	numbers map[*criteria.Report]int
	places  places
	sealed  []string // the headers that a seal is on
	status  int      // which cell has the verdict
	count   int
	cells   []page.Cell // of the last row, which the next one takes over: a country has millions
	row     []page.Cell // the same in the order of the sheet
}

func (w *indicatorWriter) report(r *criteria.Report) {
	here := map[int]int{}
	for i := range r.Criteria {
		c := &r.Criteria[i]
		here[c.Number] = w.page.Last() + 1
		w.line(r, criterionLine(r, c))
		for j := range c.Indicators {
			w.line(r, indicatorLine(r, c, &c.Indicators[j]))
		}
		for _, ind := range r.Awaited(c) {
			w.line(r, awaitedLine(c, ind))
		}
	}
	w.places.areas[r] = here
}

// rowCount is how many rows a report has in the sheet.
func rowCount(r *criteria.Report) int {
	count := 0
	for i := range r.Criteria {
		count += 1 + len(r.Criteria[i].Indicators) + len(r.Awaited(&r.Criteria[i]))
	}
	return count
}

// dataLine is what one row says beside the commune and period.
type dataLine struct {
	criterion         *criteria.CriterionResult
	indicator, text   string
	unit              criteria.Unit
	value             criteria.Value
	claim             criteria.Claim
	requirement       criteria.Requirement
	hasRequirement    bool
	evidence, status  criteria.Status
	ownSheet, ownCell string
}

func criterionLine(r *criteria.Report, c *criteria.CriterionResult) dataLine {
	own := criterionPlace(r, c)
	return dataLine{
		criterion: c, value: c.Value, claim: c.Claim,
		evidence: c.Evidence, status: c.Status, ownSheet: own.Sheet, ownCell: own.Cell,
	}
}

func indicatorLine(r *criteria.Report, c *criteria.CriterionResult, row *criteria.IndicatorResult) dataLine {
	own := r.OwnCell(row.Own, firstPlace(row.Value.At, row.Claim.At, row.Row))
	line := dataLine{
		criterion: c, indicator: row.ID, text: row.Written.Text, unit: row.Unit,
		value: row.Value, claim: row.Claim, requirement: row.Requirement, hasRequirement: true,
		evidence: row.Evidence, status: row.Status, ownSheet: own.Sheet, ownCell: own.Cell,
	}
	if row.Rule != nil && line.text == "" {
		line.text = row.Rule.Text
	}
	if row.Rule != nil && line.unit == "" {
		line.unit = row.Rule.Unit
	}
	return line
}

// awaitedLine is the row of an indicator that the workbook does not have.
func awaitedLine(c *criteria.CriterionResult, ind *criteria.Indicator) dataLine {
	return dataLine{criterion: c, indicator: ind.ID, text: ind.Text, unit: ind.Unit, hasRequirement: true}
}

// criterionPlace is where the commune's own workbook has a criterion's verdict.
func criterionPlace(r *criteria.Report, c *criteria.CriterionResult) criteria.Ref {
	return r.OwnCell(c.Own, firstPlace(c.Claim.At, c.Value.At, c.Row))
}

func firstPlace(places ...criteria.Ref) criteria.Ref {
	for _, at := range places {
		if at.Cell != "" {
			return at
		}
	}
	return criteria.Ref{}
}

func (w *indicatorWriter) line(r *criteria.Report, line dataLine) {
	w.count++
	commune := r.Commune
	cells := append(w.cells[:0],
		data(w.count), data(w.numbers[r]), data(commune.Name), data(commune.Code), data(commune.District),
		data(commune.Province), data(string(commune.Region)), data(r.Period.Text), dayCell(r.Period.End), data(r.Rules.ID),
		data(line.criterion.Number), data(line.criterion.Name), data(line.indicator), dataText(line.text), data(string(line.unit)),
		data(storedValue(line.value)), data(line.value.Text), data(claimWord(line.claim)), data(line.claim.Text),
	)
	cells = append(cells, requirementCells(line)...)
	cells = append(cells, data(line.evidence.Vietnamese()), data(line.status.Vietnamese()),
		data(r.Own().File), data(line.ownSheet), data(line.ownCell))
	w.keepWhole(cells)
	cells = append(cells, sealCell(w.sealed, cells[1:]))
	for i := range cells {
		if !line.hasRequirement {
			cells[i].Style.Fill = sumFill // a criterion stands out over its indicators
		}
	}
	verdictLooks(&cells[w.status].Style, line.status)
	w.cells, w.row = cells, w.table.arrange(w.row[:0], cells)
	w.page.Row(w.row...)
}

// verdictLooks sets a verdict off as the matrix does.
func verdictLooks(style *page.Style, status criteria.Status) {
	if fill := verdictFill(status); fill != "" {
		style.Fill = fill
	}
	style.Bold = status != criteria.Met
}

// keepWhole keeps texts that no row is high enough for on one line: a row
// cannot go on below, as each is read by itself.
func (w *indicatorWriter) keepWhole(cells []page.Cell) {
	const short = 50 // bytes, for which the narrowest column has room
	for i := range cells {
		if words, ok := cells[i].Value.(string); ok && len(words) > short && !cells[i].Style.NoWrap {
			cells[i].Style.NoWrap = !w.page.Holds(1+slices.Index(w.table.order, i), cells[i])
		}
	}
}

func requirementCells(line dataLine) []page.Cell {
	if !line.hasRequirement {
		return []page.Cell{data(""), data(""), data("")}
	}
	sure := ""
	if r := line.requirement; r.From != criteria.FromNone {
		sure = map[bool]string{true: finding.WordVerified, false: finding.WordUnverified}[r.Verified]
	}
	return []page.Cell{data(line.requirement.Carried()), data(line.requirement.From.Vietnamese()), data(sure)}
}

// storedValue is a number wherever a cell can hold it without loss, so that
// offices can count with it.
func storedValue(v criteria.Value) any {
	if v.Answer == criteria.NumberAnswer {
		if stored, exact := v.Number.Float(); exact {
			return stored
		}
	}
	return v.Carried()
}

// claimWord is a verdict in full. One that was written and not understood is
// unknown; none at all is blank.
func claimWord(claim criteria.Claim) string {
	if claim.Status == criteria.Unknown && claim.Text == "" {
		return ""
	}
	return claim.Status.Vietnamese()
}

// longData is from how many bytes a text stays on one line, lest rows get too
// high to look through; longText is that for the broadest column.
const longData, longText = 250, 1500

// data is a cell of the sheet: numbers in the middle, texts small.
func data(value any) page.Cell {
	style := page.Style{Border: true, Size: smallSize, Align: page.Centre}
	if words, ok := value.(string); ok {
		style.Align, style.Indent = page.Left, 1
		style.NoWrap = len(words) > longData
	}
	return page.Cell{Value: value, Style: style}
}

func dataText(words string) page.Cell {
	cell := data(words)
	cell.Style.NoWrap = len(words) > longText
	return cell
}

// dayCell is a day, blank when there is none. A day that is no date of the
// calendar stays a text.
func dayCell(day criteria.Date) page.Cell {
	style := dateStyle()
	style.Size = smallSize
	if serial, ok := dateSerial(day); ok {
		return page.Cell{Value: serial, Style: style}
	}
	return page.Cell{Value: string(day), Style: style}
}
