package intake

import (
	"cmp"
	"strconv"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake/reading"
)

// carried is one report of a consolidated workbook while it is put together.
type carried struct {
	report  *criteria.Report
	key     carriedKey
	words   string   // of the period, as the other tables have them
	l       *listing // where its first row is
	row     int
	rows    int
	counted bool // in the totals of the workbook
	drawn   bool // the matrix has a line for it
	tasks   int  // that were read for it
	source  *sourceRow
	// edited are the criteria with a row that is not as the program wrote it, or
	// of which that cannot be told.
	edited map[int]bool
	// recorded is the verdict that the rows say themselves, by criterion.
	recorded map[int]criteria.Status
	seen     map[string]criteria.Ref
}

// carriedKey is what all rows of a report have in common.
type carriedKey struct {
	number                                    int
	name, district, province, period, rulesID string
}

// readIndicators reads the rows of a table of indicators.
func (c *consolidation) readIndicators(l *listing) {
	for _, row := range l.inOrder() {
		number := l.number(row, finding.HeadCriterion)
		if number == 0 {
			c.strayRow(l, row)
			continue
		}
		one := c.reportOf(l, row)
		one.rows++
		c.checkRow(one, l, row, number)
		if one.report.Rules == nil {
			continue
		}
		if number > len(one.report.Criteria) {
			c.strayRow(l, row)
			continue
		}
		c.sameAsFirst(one, l, row)
		result := &one.report.Criteria[number-1]
		if id := l.text(row, finding.HeadIndicator); id != "" {
			c.indicatorRow(one, result, l, row, id)
		} else {
			c.criterionRow(one, result, l, row)
		}
	}
}

// strayRow tells of a row that is about no criterion. Notes below the table and
// a header that was copied into it are none.
func (c *consolidation) strayRow(l *listing, row int) {
	if len(l.g.headsIn(row, headWordsOf(finding.IndicatorHeads()...))) > 3 {
		return
	}
	for i := range l.g.index[row] {
		if text := l.g.textOf(&l.g.index[row][i]); text != "" {
			c.found.add(201, "row", l.g.ref(row, l.g.index[row][i].Col), subject{}, shorten(text))
			return
		}
	}
}

// reportOf is the report that a row belongs to, begun where it is the first.
func (c *consolidation) reportOf(l *listing, row int) *carried {
	period, end := c.period(l, row)
	key := carriedKey{
		number: l.number(row, finding.HeadReport), name: criteria.NameKey(l.text(row, finding.HeadCommune)),
		district: criteria.NameKey(l.text(row, finding.HeadDistrict)), province: criteria.NameKey(l.text(row, finding.HeadProvince)),
		period: cmp.Or(string(end), criteria.NameKey(period)), rulesID: l.raw(row, finding.HeadRules),
	}
	if one := c.byKey[key]; one != nil {
		return one
	}
	one := &carried{key: key, l: l, row: row, counted: true, recorded: map[int]criteria.Status{}, edited: map[int]bool{}, seen: map[string]criteria.Ref{}}
	one.report = c.begin(l, row, key)
	one.report.Period = criteria.Period{Text: period, End: end, At: l.at(row, finding.HeadPeriod)}
	if period == "" && end == "" {
		c.found.add(109, "", one.report.Period.At, subject{})
	}
	one.words = criteria.NameKey(period)
	c.add(one)
	return one
}

// begin makes a report of what its first row says of commune and rule set.
func (c *consolidation) begin(l *listing, row int, key carriedKey) *criteria.Report {
	at := l.at(row, finding.HeadCommune)
	code, ok := l.code(row)
	if !ok {
		c.found.add(201, "code", l.at(row, finding.HeadCode), subject{}, shorten(l.text(row, finding.HeadCode)))
	}
	r := &criteria.Report{
		File: c.src.File, SHA256: c.src.SHA256, Sheet: l.g.sheet.Name, Head: at, Facts: make(criteria.Facts),
		Commune: criteria.Commune{
			Name: l.text(row, finding.HeadCommune), Code: code, District: l.text(row, finding.HeadDistrict),
			Province: l.text(row, finding.HeadProvince), At: at,
		},
		Origin: &criteria.Origin{File: l.raw(row, finding.HeadOwnFile), Sheet: l.raw(row, finding.HeadOwnSheet)},
	}
	r.Commune.Region = c.region(l, row)
	if r.Commune.Name == "" {
		c.found.add(108, "", at, subject{})
	}
	c.obey(r, key.rulesID, l.at(row, finding.HeadRules), l.at(row, finding.HeadProvince))
	return r
}

// obey gives a report its rule set and a place for each criterion. A set that is
// not loaded, such as one from a user's file, is told once; without it nothing
// says what the numbers mean. At is the cell of the set's id, place that of the
// province.
func (c *consolidation) obey(r *criteria.Report, id string, at, place criteria.Ref) {
	if r.Rules = c.ruleSet(id); r.Rules == nil {
		c.found.put(finding.New(107, "unloaded", c.src.File, criteria.Ref{Sheet: at.Sheet}, id))
		return
	}
	if force := c.known.Force; force != nil && force.ID != id && !c.kept[id] {
		c.kept[id] = true
		c.found.add(107, "kept", at, subject{}, r.Rules.Title, force.Title)
	}
	(&book{known: c.known, found: c.found}).settleOverlay(r, place)
	for _, criterion := range r.Rules.Criteria {
		r.Criteria = append(r.Criteria, criteria.CriterionResult{Number: criterion.Number, Name: criterion.Name})
	}
}

func (c *consolidation) ruleSet(id string) *criteria.RuleSet {
	for _, rules := range c.known.allSets() {
		if rules.ID == id {
			return rules
		}
	}
	return nil
}

func (c *consolidation) region(l *listing, row int) criteria.Region {
	text := l.text(row, finding.HeadRegion)
	if text == "" {
		return ""
	}
	region := c.known.Regions.Code(text)
	if region == "" {
		c.found.add(110, "region", l.at(row, finding.HeadRegion), subject{}, shorten(text))
	}
	return region
}

// period reads the words and the last day of a period. The words are the
// office's; the day counts where it has a cell of its own.
func (c *consolidation) period(l *listing, row int) (string, criteria.Date) {
	text := l.text(row, finding.HeadPeriod)
	end := l.cell(row, finding.HeadPeriodEnd)
	if end == nil {
		return text, ""
	}
	day, problems := reading.Deadline(end, c.date1904)
	if len(problems) > 0 {
		c.found.add(109, "unreadable", l.at(row, finding.HeadPeriodEnd), subject{}, day.Text)
	}
	return text, day.End
}

// sameAsFirst tells of a row that says something else of its commune than the
// first row does, which counts.
func (c *consolidation) sameAsFirst(one *carried, l *listing, row int) {
	for _, head := range []string{finding.HeadCode, finding.HeadRegion, finding.HeadOwnFile} {
		here, first := l.text(row, head), one.l.text(one.row, head)
		if _, told := one.seen[head]; here != first && !told {
			one.seen[head] = l.at(row, head) // once: a slip in the first row would be one in all
			c.found.add(103, "differs", l.at(row, head), subject{}, head+" "+one.report.Commune.Name,
				here, one.l.at(one.row, head).Cell, first)
		}
	}
}

// firstTime remembers where a criterion or indicator was seen, and tells it the
// second time.
func (c *consolidation) firstTime(one *carried, key string, at criteria.Ref, about subject) bool {
	if first, ok := one.seen[key]; ok {
		c.found.add(103, "", at, about, key, first.Cell)
		return false
	}
	one.seen[key] = at
	return true
}

func (c *consolidation) criterionRow(one *carried, result *criteria.CriterionResult, l *listing, row int) {
	about, at := subject{criterion: result.Number}, l.at(row, finding.HeadCriterion)
	if !c.firstTime(one, criterionKey(result.Number), at, about) {
		return
	}
	result.Row, result.Own = at, l.ref(row, finding.HeadOwnSheet, finding.HeadOwnCell)
	result.Written = criteria.Fact{Text: l.text(row, finding.HeadCriterionName), At: l.at(row, finding.HeadCriterionName)}
	kind, unit := criteria.Kind(0), criteria.Unit("")
	if own := single(one.report.Rules.Criterion(result.Number)); own != nil {
		kind, unit = own.Kind, own.Unit
	}
	cells := carriedCells{c, l, row, unit, kind, about}
	result.Claim, result.Value = cells.claim(), cells.value()
	if status, ok := criteria.ParseStatus(l.text(row, finding.HeadStatus)); ok {
		one.recorded[result.Number] = status
	}
}

func (c *consolidation) indicatorRow(one *carried, result *criteria.CriterionResult, l *listing, row int, id string) {
	rules := one.report.Rules
	if criterionOf(id) != result.Number {
		c.found.add(201, "row", l.at(row, finding.HeadIndicator), subject{criterion: result.Number}, shorten(id))
		return
	}
	rule := findIndicator(rules, id)
	if rule != nil {
		id = rule.ID
	}
	about, at := subject{result.Number, id}, l.at(row, finding.HeadIndicator)
	if !c.firstTime(one, indicatorKey(id), at, about) {
		return
	}
	if rule == nil {
		rule = parentIndicator(rules, id)
	}
	ind := criteria.IndicatorResult{
		ID: id, Rule: rule, Row: at, Own: l.ref(row, finding.HeadOwnSheet, finding.HeadOwnCell),
		Written: criteria.Fact{Text: l.text(row, finding.HeadIndicatorText), At: l.at(row, finding.HeadIndicatorText)},
		Unit:    criteria.Unit(l.text(row, finding.HeadUnit)),
	}
	kind := criteria.Kind(0)
	if rule != nil {
		kind = rule.Kind
	}
	cells := carriedCells{c, l, row, ind.Unit, kind, about}
	ind.Claim, ind.Value = cells.claim(), cells.value()
	ind.Stated = cells.requirement(one.report, &ind)
	result.Indicators = append(result.Indicators, ind)
}

// wrongRows tells of a report that has lost rows, or was given more.
func (c *consolidation) wrongRows(one *carried, stated int) {
	if stated > 0 && one.rows != stated {
		c.found.add(102, "rows", one.l.at(one.row, finding.HeadCommune), subject{},
			one.report.Commune.Name, strconv.Itoa(one.rows), strconv.Itoa(stated))
	}
}
