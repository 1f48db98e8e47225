package intake

import (
	"slices"
	"strconv"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// builder fills one report from the rows of one or more tables.
type builder struct {
	b      *book
	report *criteria.Report
	rules  *criteria.RuleSet
	t      *table
	// at remembers where each criterion and indicator was first seen.
	at map[string]criteria.Ref
}

func newBuilder(b *book, report *criteria.Report) *builder {
	report.Criteria = make([]criteria.CriterionResult, 0, len(report.Rules.Criteria))
	for _, c := range report.Rules.Criteria {
		report.Criteria = append(report.Criteria, criteria.CriterionResult{Number: c.Number, Name: c.Name})
	}
	return &builder{b: b, report: report, rules: report.Rules, at: make(map[string]criteria.Ref)}
}

// add reads all rows of a table into the report.
func (f *builder) add(t *table) {
	f.t = t
	t.prepare(f.rules)
	f.reportRenumbered()
	for i := 0; i < len(t.rows); {
		j := i + 1
		for j < len(t.rows) && t.rows[j].number() == t.rows[i].number() && !f.again(t.rows[j]) {
			j++
		}
		f.block(t.rows[i:j])
		i = j
	}
	f.readLoose()
}

// reportRenumbered tells of a whole table whose names stand beside other
// numbers: perhaps one of the two columns was shifted or sorted by itself.
func (f *builder) reportRenumbered() {
	for _, e := range f.t.rows {
		rule := f.rules.Criterion(e.written)
		if name, col := f.t.criterionName(e.row); f.t.renumbered && rule != nil && e.written != e.criterion {
			f.b.found.add(104, "", f.t.g.ref(e.row, col), subject{criterion: e.criterion}, strconv.Itoa(e.written), name, rule.Name)
		}
	}
}

// again tells whether a row begins the same criterion a second time: it is
// neither the criterion's only indicator nor a number repeated beside an
// indicator's.
func (f *builder) again(e entry) bool {
	if e.criterion == 0 || e.indicator != "" {
		return false
	}
	c := f.rules.Criterion(e.criterion)
	if c == nil || single(c) == nil {
		return true
	}
	name, _ := f.t.criterionName(e.row)
	return f.t.g.likeness(name, c.Name) >= 0.8
}

// result is the report's place for a criterion, nil when the rule set has no
// such number.
func (f *builder) result(number int) *criteria.CriterionResult {
	if number < 1 || number > len(f.report.Criteria) {
		return nil
	}
	return &f.report.Criteria[number-1]
}

// block reads the rows of one criterion.
func (f *builder) block(rows []entry) {
	result := f.result(rows[0].number())
	if result == nil {
		for _, e := range rows {
			f.reportRow(e.row)
		}
		return
	}
	for i, e := range rows {
		switch {
		case e.criterion > 0 && e.indicator != "":
			f.both(result, e, i == 0, rows)
		case e.criterion > 0 && i > 0: // "4" once more: the only indicator
			f.indicator(result, e, strconv.Itoa(e.criterion))
		case e.criterion > 0:
			f.criterion(result, e, rows)
		default:
			f.indicator(result, e, e.indicator)
		}
		f.taskOf(result, e.row)
	}
	f.overallClaim(result, rows)
	if result.Row == (criteria.Ref{}) && len(result.Indicators) > 0 {
		result.Row = result.Indicators[0].Row // a table of indicators only
	}
}

// both reads a row on which a criterion begins together with its first
// indicator. The verdict is the criterion's when its cell is merged over the
// criterion's rows or there is only this row; else it is the indicator's.
func (f *builder) both(result *criteria.CriterionResult, e entry, first bool, rows []entry) {
	whole := first && (len(rows) == 1 || f.verdictSpans(e.row))
	if first {
		if !f.open(result, e) {
			return
		}
	}
	ind := f.indicator(result, e, e.indicator)
	if whole && ind != nil {
		result.Claim, ind.Claim = ind.Claim, criteria.Claim{}
	}
}

// verdictSpans tells whether the verdict's cell reaches over rows below.
func (f *builder) verdictSpans(row int) bool {
	columns := slices.Clone(f.t.verdicts)
	for col := range f.t.marks {
		columns = append(columns, col)
	}
	return slices.ContainsFunc(columns, func(col int) bool {
		m, ok := f.t.g.merge(row, col)
		return ok && m.Row1 == row && m.Row2 > row
	})
}

// open notes a criterion's number and name; it is false, and reported, when
// the criterion was there before.
func (f *builder) open(result *criteria.CriterionResult, e entry) bool {
	at := f.t.g.ref(e.row, e.at)
	if !f.firstTime(criterionKey(result.Number), at, subject{criterion: result.Number}) {
		return false
	}
	result.Row = at
	if name, col := f.t.ownName(e); name != "" {
		result.Written = criteria.Fact{Text: name, At: f.t.g.ref(e.row, col)}
	}
	return true
}

// criterion reads a criterion's own row. With no rows of indicators below it,
// and one indicator in the rule set, the row is that indicator's too.
func (f *builder) criterion(result *criteria.CriterionResult, e entry, rows []entry) {
	if !f.open(result, e) {
		f.contestCriterion(result, e)
		return
	}
	about := subject{criterion: result.Number}
	own := single(f.rules.Criterion(result.Number))
	hasRows := len(rows) > 1
	switch {
	case own == nil || hasRows:
		cells := f.cells(e.row, want{summary: true, about: about})
		result.Claim = cells.claim
		if !hasRows {
			result.Value = cells.value
			if cells.noVerdict != "" {
				f.b.found.add(105, "", cells.claim.At, about, cells.noVerdict)
			}
		} else if f.isCount(result.Claim) {
			result.Claim = criteria.Claim{} // how many indicators are met
		}
	default:
		f.at[indicatorKey(own.ID)] = result.Row // a row 4.1 further down is the same once more
		ind := f.newIndicator(own.ID, own, e)
		cells := f.read(ind, e.row, about)
		result.Claim, ind.Value = cells.claim, cells.value
		result.Indicators = append(result.Indicators, *ind)
	}
}

// indicator reads a row of an indicator and returns its place in the result,
// nil when the indicator was there before.
func (f *builder) indicator(result *criteria.CriterionResult, e entry, id string) *criteria.IndicatorResult {
	rule := findIndicator(f.rules, id)
	if rule != nil {
		id = rule.ID
	}
	about := subject{result.Number, id}
	at := f.t.g.ref(e.row, e.at)
	if !f.firstTime(indicatorKey(id), at, about) {
		f.contestIndicator(result, e, id)
		return nil
	}
	if rule == nil {
		rule = parentIndicator(f.rules, id)
	}
	ind := f.newIndicator(id, rule, e)
	cells := f.read(ind, e.row, about)
	ind.Claim, ind.Value = cells.claim, cells.value
	result.Indicators = append(result.Indicators, *ind)
	return &result.Indicators[len(result.Indicators)-1]
}

func (f *builder) newIndicator(id string, rule *criteria.Indicator, e entry) *criteria.IndicatorResult {
	ind := &criteria.IndicatorResult{ID: id, Rule: rule, Row: f.t.g.ref(e.row, e.at)}
	if name, col := f.t.indicatorName(e.row); name != "" {
		ind.Written = criteria.Fact{Text: name, At: f.t.g.ref(e.row, col)}
	}
	return ind
}

// isCount tells whether a claim is a bare number in a column of results: on a
// criterion's row above its indicators that is a count, no mark.
func (f *builder) isCount(claim criteria.Claim) bool {
	return len(f.t.verdicts)+len(f.t.marks) == 0 && (claim.Text == "0" || claim.Text == "1")
}

// read reads the cells of an indicator's row.
func (f *builder) read(ind *criteria.IndicatorResult, row int, about subject) cellsRead {
	w := f.wants(ind, row, about)
	f.requirement(ind, row, w)
	w.bare = f.senseOf(ind)
	cells := f.cells(row, w)
	cells.value = f.convert(cells.value, w, ind)
	return cells
}

// requirement reads the workbook's own requirement for an indicator.
func (f *builder) requirement(ind *criteria.IndicatorResult, row int, w want) {
	if blank := f.t.cell(row, f.t.required); blank != nil && blank.Kind == sheet.NoResult {
		f.b.found.problems(reading.RequirementProblems(blank, w.unit, w.kind), f.t.g.ref(blank.Row, blank.Col), w.about)
	}
	c := f.t.requirementCell(row)
	if c == nil {
		return
	}
	scope := reading.Scope{Region: f.report.Commune.Region, Year: f.report.Period.Year(), Regions: f.b.known.Regions}
	stated, ok, problems := reading.RequirementIn(c, w.unit, w.kind, scope)
	f.b.found.problems(problems, f.t.g.ref(c.Row, c.Col), w.about)
	if !ok {
		return
	}
	stated.From, stated.At = criteria.FromWorkbook, f.t.g.ref(c.Row, c.Col)
	ind.Stated = convertRequirement(stated, w)
}

// cell is nil for no column (0) and for a blank cell.
func (t *table) cell(row, col int) *sheet.Cell {
	if col == 0 {
		return nil
	}
	return t.g.cell(row, col)
}

// firstTime remembers where a number was seen, and reports it the second time.
func (f *builder) firstTime(key string, at criteria.Ref, about subject) bool {
	if first, ok := f.at[key]; ok {
		f.b.found.add(103, "", at, about, key, first.Cell)
		return false
	}
	f.at[key] = at
	return true
}
