package intake

import (
	"cmp"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// matrix is a table of communes and criteria: the verdicts that the office that
// made the workbook stands by.
type matrix struct {
	listing
	place    string      // the header of what stands beside the commune
	criteria map[int]int // columns by number
	rules    *criteria.RuleSet
}

// matricesOn finds the matrices on a sheet: a header with commune, place and
// period, and under it the numbers of criteria from 1 on.
func (c *consolidation) matricesOn(g *grid) []*matrix {
	var list []*matrix
	known := headWordsOf(finding.HeadNumber, finding.HeadCommune, finding.HeadPeriod, finding.HeadDistrict, finding.HeadProvince)
	for _, row := range g.rows {
		if len(g.index[row]) > len(known.heads)+2 {
			continue
		}
		columns := g.headsIn(row, known)
		if columns[finding.HeadCommune] == 0 || columns[finding.HeadPeriod] == 0 {
			continue
		}
		m := &matrix{listing: listing{g: g, header: row, first: 1, columns: columns, rows: g.between(row+1, g.lastRow())}}
		m.place = finding.HeadDistrict
		if columns[finding.HeadProvince] > 0 {
			m.place = finding.HeadProvince
		}
		if m.criteria = m.numbersBelow(); len(m.criteria) > 0 {
			list = append(list, m)
		}
	}
	return list
}

// numbersBelow finds the columns of the criteria; none where a number is
// missing from 1 on, so that no column can be taken for another.
func (m *matrix) numbersBelow() map[int]int {
	const headerRows = 3
	for _, row := range m.g.between(m.header+1, m.header+headerRows-1) {
		if m.text(row, finding.HeadCommune) != "" {
			return nil // a table of something else, whose rows begin here
		}
		columns := make(map[int]int)
		for i := range m.g.index[row] {
			cell := &m.g.index[row][i]
			if number := m.g.textOf(cell); cell.Col > m.columns[finding.HeadPeriod] && number != "" && strings.Trim(number, "0123456789") == "" && len(number) <= 3 {
				columns[firstNumber(number)] = cell.Col
			}
		}
		for number := range columns {
			if number > len(columns) || number < 1 {
				return nil
			}
		}
		if len(columns) > 0 {
			return columns
		}
	}
	return nil
}

// rulesOf is the rule set that the lines over a matrix name; where these were
// changed, the one of all rows and sources, if it has so many criteria.
func (c *consolidation) rulesOf(m *matrix) *criteria.RuleSet {
	for _, rules := range c.known.allSets() {
		if len(rules.Criteria) == len(m.criteria) && m.says(rules.Title) {
			return rules
		}
	}
	ids := map[string]bool{}
	for _, one := range c.reports {
		ids[one.key.rulesID] = true
	}
	for _, s := range c.sourceRows {
		ids[s.rulesID] = true
	}
	for id := range ids {
		if rules := c.ruleSet(id); len(ids) == 1 && rules != nil && len(rules.Criteria) == len(m.criteria) {
			return rules
		}
	}
	return nil
}

// says tells whether a cell over the matrix is a text.
func (m *matrix) says(text string) bool {
	for _, row := range m.g.between(1, m.header-1) {
		for i := range m.g.index[row] {
			if norm(m.g.textOf(&m.g.index[row][i])) == norm(text) {
				return true
			}
		}
	}
	return false
}

// readMatrix holds each line of a matrix against the rows of its report.
func (c *consolidation) readMatrix(m *matrix) {
	c.reportListing(&m.listing)
	m.rules = c.rulesOf(m)
	for _, row := range m.rows {
		name := m.text(row, finding.HeadCommune)
		if row <= m.header+2 || name == "" || len(m.g.headsIn(row, headWordsOf(finding.HeadCommune, finding.HeadPeriod))) > 1 {
			continue
		}
		one := c.lineOf(m, row)
		if one == nil && m.isNote(row) {
			c.found.add(201, "row", m.at(row, finding.HeadCommune), subject{}, shorten(name))
			continue
		}
		if one == nil {
			one = c.fromLine(m, row)
		}
		if one == nil {
			continue
		}
		one.drawn = true
		if one.report.Rules != nil {
			c.hold(one, m, row)
		}
	}
}

// isNote tells a line that says nothing of any criterion, such as the name of
// who drew up the table.
func (m *matrix) isNote(row int) bool {
	for _, col := range m.criteria {
		if m.g.textOf(m.g.cell(row, col)) != "" {
			return false
		}
	}
	return true
}

// lineOf finds the report that a line is about.
func (c *consolidation) lineOf(m *matrix, row int) *carried {
	var best *carried
	words := criteria.NameKey(m.text(row, finding.HeadPeriod))
	for _, one := range c.named(m.text(row, finding.HeadCommune)) {
		fits := !one.drawn && m.isIn(one, row) && one.words == words &&
			(m.rules == nil || one.report.Rules == nil || one.key.rulesID == m.rules.ID)
		if fits && (best == nil || one.counted && !best.counted) {
			best = one
		}
	}
	return best
}

// isIn tells whether a line's place is the report's.
func (m *matrix) isIn(one *carried, row int) bool {
	place := one.report.Commune
	switch key := criteria.NameKey(m.text(row, m.place)); {
	case m.place == finding.HeadProvince:
		return key == criteria.NameKey(place.Province)
	default:
		return key == criteria.NameKey(place.District) || key == criteria.NameKey(place.District+", "+place.Province)
	}
}

// fromLine makes a report of a line whose commune has no rows: its verdicts are
// the claims, as in any list of communes, and nothing can be held against them.
func (c *consolidation) fromLine(m *matrix, row int) *carried {
	at := m.at(row, finding.HeadCommune)
	if len(c.indicators) > 0 {
		c.noRows(at, m.text(row, finding.HeadCommune))
	}
	if m.rules == nil {
		c.found.add(107, "", m.g.place(), subject{})
		return nil
	}
	r := &criteria.Report{
		File: c.src.File, SHA256: c.src.SHA256, Sheet: m.g.sheet.Name, Head: at, Facts: make(criteria.Facts),
		Commune: criteria.Commune{Name: m.text(row, finding.HeadCommune), At: at}, Origin: &criteria.Origin{},
		Period: reading.PeriodOf(m.text(row, finding.HeadPeriod)),
	}
	r.Period.At = m.at(row, finding.HeadPeriod)
	if place := m.text(row, m.place); m.place == finding.HeadProvince {
		r.Commune.Province = place
	} else {
		r.Commune.District, r.Commune.Province, _ = strings.Cut(place, ", ")
	}
	one := &carried{report: r, l: &m.listing, row: row, counted: true, edited: map[int]bool{}, seen: map[string]criteria.Ref{}}
	c.fromSource(one, m.rules.ID)
	c.obey(r, m.rules.ID, at, m.at(row, m.place))
	one.words = criteria.NameKey(r.Period.Text)
	c.add(one)
	return one
}

// fromSource takes what the table of sources says of a commune without rows.
func (c *consolidation) fromSource(one *carried, id string) {
	r := one.report
	name := criteria.NameKey(r.Commune.Name)
	for i := range c.sourceRows {
		s := &c.sourceRows[i]
		if s.taken || s.rulesID != id || s.counted != finding.WordYes || s.name != name ||
			criteria.NameKey(s.l.text(s.row, finding.HeadPeriod)) != criteria.NameKey(r.Period.Text) {
			continue
		}
		s.taken = true
		one.key = carriedKey{number: s.number, name: name, rulesID: id}
		r.Commune.Code, _ = s.l.code(s.row)
		r.Commune.District, r.Commune.Province = s.l.text(s.row, finding.HeadDistrict), s.l.text(s.row, finding.HeadProvince)
		r.Commune.Region = c.region(s.l, s.row)
		c.adoptSource(one, s)
		return
	}
	one.key = carriedKey{name: name, rulesID: id}
}

// hold makes a claim of each verdict that was changed in the matrix. Whether it
// was, the rows say: their recorded verdict, and what they give when they are
// judged, be it with --trust-claims or without. Where the rows are as they were
// written and the matrix says what they record, a verdict is otherwise today
// because it is judged by other requirements, and that is no claim.
func (c *consolidation) hold(one *carried, m *matrix, row int) {
	r := one.report
	criteria.Evaluate(r, true)
	trusted := statuses(r)
	criteria.Evaluate(r, false)
	for i := range r.Criteria {
		result := &r.Criteria[i]
		if m.criteria[result.Number] == 0 { // the last columns were deleted
			c.found.soften(finding.Warning, 101, "column", m.at(m.header, finding.HeadCommune), m.g.sheet.Name, criterionKey(result.Number))
			continue
		}
		cell := m.g.cell(row, m.criteria[result.Number])
		at := m.g.ref(row, m.criteria[result.Number])
		status, read := c.verdictIn(cell, at, result.Number)
		recorded, isRecorded := one.recorded[result.Number]
		isSame := status == result.Status && status == trusted[result.Number]
		isKept := (status == result.Status || status == trusted[result.Number]) && (!isRecorded || status == recorded)
		switch {
		case !read || isSame || isKept || isRecorded && status == recorded && !one.edited[result.Number]:
		case status == criteria.Unknown:
			c.found.add(103, "differs", at, subject{criterion: result.Number}, criterionKey(result.Number),
				status.Vietnamese(), cmp.Or(result.Row.Cell, at.Cell), result.Status.Vietnamese())
		default:
			if isRecorded && status != recorded {
				c.found.changed(at, subject{criterion: result.Number}, criterionKey(result.Number))
			}
			result.Claim = criteria.Claim{Status: status, Text: status.Vietnamese(), At: at}
		}
	}
}

func statuses(r *criteria.Report) map[int]criteria.Status {
	list := make(map[int]criteria.Status)
	for _, result := range r.Criteria {
		list[result.Number] = result.Status
	}
	return list
}

// verdictIn reads a cell of the matrix: our marks first, then whatever words an
// office has for a verdict. read is false for words that are none, which are
// told.
func (c *consolidation) verdictIn(cell *sheet.Cell, at criteria.Ref, number int) (status criteria.Status, read bool) {
	if cell == nil {
		return criteria.Unknown, true
	}
	for _, status := range criteria.Statuses() {
		mark := cmp.Or(status.Mark(), "?")
		if text := strings.TrimSpace(cell.Value); cell.Kind == sheet.Text && strings.EqualFold(text, mark) {
			return status, true
		}
	}
	claim, rest, problems := reading.Verdict(cell)
	if rest != "" && len(problems) == 0 {
		problems = []reading.Problem{{Code: 105, Args: []string{claim.Text}}}
	}
	c.found.problems(problems, at, subject{criterion: number})
	return claim.Status, len(problems) == 0
}

// settleMatrices tells of reports that count and that no matrix has.
func (c *consolidation) settleMatrices() {
	if len(c.matrices) == 0 {
		return
	}
	for _, one := range c.reports {
		if one.counted && !one.drawn && one.report.Rules != nil {
			c.found.soften(finding.Warning, 102, "norows", one.report.Head, one.report.Commune.Name, c.matrices[0].g.sheet.Name)
		}
	}
}
