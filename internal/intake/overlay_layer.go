package intake

import (
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// ruleSet is the rule set that an overlay is for: the one that it names, else
// the one whose names its rows have. What it says and what its rows have must
// be the same, and the rule set asked for too. Nil where it names one that is not
// known ("nông thôn mới kiểu mẫu") and no row has a name.
func (d *decree) ruleSet() *criteria.RuleSet {
	asked := d.known.RuleSets[0]
	best, lead := d.rate()
	named := d.named()
	switch {
	case named != nil && best != nil && best != named && lead >= pointsName:
		d.found.add(107, "mixed", d.title.At, subject{}, named.Title, best.Title)
	case named == nil && best == nil && d.title.Text != "":
		d.found.add(107, "", d.title.At, subject{})
		return nil
	case named == nil && best == nil:
		d.found.soften(finding.Warning, 107, "assumed", d.title.At, asked.Title)
		return asked
	}
	if named != nil {
		return named
	}
	return best
}

// named is the rule set that the label or the title names, nil when none.
func (d *decree) named() *criteria.RuleSet {
	for _, rules := range d.known.RuleSets {
		if d.id != "" && strings.EqualFold(rules.ID, d.id) {
			return rules
		}
	}
	if d.title.Text != "" {
		return d.b.titled(d.title.Text)
	}
	return d.b.titled(strings.Join(d.titles, "\n"))
}

// rate finds the rule set that has the names of the rows, and by how many
// points it is ahead; nil when nothing tells.
func (d *decree) rate() (best *criteria.RuleSet, lead float64) {
	first, second := 0.0, 0.0
	for _, rules := range d.known.RuleSets {
		points := 0.0
		for _, r := range d.rows {
			points += r.points(rules)
		}
		switch {
		case points > first:
			best, first, second = rules, points, first
		case points > second:
			second = points
		}
	}
	if first-second < pointsIndicator {
		return nil, 0
	}
	return best, first - second
}

// points is how much a row speaks for a rule set by its name.
func (r decreeRow) points(rules *criteria.RuleSet) float64 {
	if r.name == "" {
		return 0
	}
	if c := rules.Criterion(criterionOf(r.id)); c != nil && !isIndicatorID(r.id) && r.g.nameLikeness(r.name, c.Name) >= 0.5 {
		return pointsName
	}
	if ind := findIndicator(rules, r.id); ind != nil && r.isLike(ind.Text) {
		return pointsIndicator
	}
	return 0
}

// isLike tells whether the row's name can be meant for an indicator's text:
// offices cut these short and leave words out.
func (r decreeRow) isLike(text string) bool {
	return r.g.likeness(r.name, text) >= 0.4 || r.g.startsLike(r.name, text)
}

// layer turns the rows of an overlay into requirements.
type layer struct {
	*decree
	rules *criteria.RuleSet
	// filled: somebody wrote a requirement, readable or not.
	filled bool
	seen   map[string]criteria.Ref         // by indicator, region and year
	kinds  map[string]criteria.Requirement // the first one of each indicator
	ids    map[string]bool                 // of rows with a requirement
	last   string                          // id above, for 17.10
}

func newLayer(d *decree, rules *criteria.RuleSet) *layer {
	l := &layer{
		decree: d, rules: rules, seen: make(map[string]criteria.Ref),
		kinds: make(map[string]criteria.Requirement), ids: make(map[string]bool),
	}
	for i := range d.rows {
		l.settleID(&d.rows[i])
		if d.rows[i].cell != nil && !isLeftToProvince(d.rows[i].cell) {
			l.ids[d.rows[i].id] = true
		}
	}
	return l
}

// settleID finds the number of a row that goes by its name alone, and tells
// 17.10 from a number cell 17.1.
func (l *layer) settleID(r *decreeRow) {
	if r.within > 0 {
		l.settleWithin(r)
	} else if r.id == "" && r.name != "" {
		r.id = l.idByName(*r)
		r.unplaced = r.id == ""
	}
	if tenth := r.id + "0"; r.numeric && isIndicatorID(r.id) {
		ind, own := findIndicator(l.rules, tenth), findIndicator(l.rules, r.id)
		isNext := l.last == tenth || next(l.last) == tenth
		if ind != nil && (r.name == "" && isNext || r.name != "" && r.isLike(ind.Text) && (own == nil || !r.isLike(own.Text) || isNext)) {
			r.id = tenth
		}
	}
	if r.id != "" {
		l.last = r.id
	}
}

// idByName is the one indicator whose text a row without a number has.
func (l *layer) idByName(r decreeRow) string {
	found, tied := "", false
	for _, c := range l.rules.Criteria {
		if r.within > 0 && r.within != c.Number {
			continue
		}
		for _, ind := range c.Indicators {
			if r.g.likeness(r.name, ind.Text) >= 0.8 || r.g.startsLike(r.name, ind.Text) {
				found, tied = ind.ID, found != ""
			}
		}
	}
	if tied {
		return ""
	}
	return found
}

// overlayRows reads the requirements row by row.
func (l *layer) overlayRows() []criteria.OverlayRow {
	var list []criteria.OverlayRow
	for _, r := range l.rows {
		l.checkHeading(r)
		if r.cell == nil || isLeftToProvince(r.cell) || isNothing(r) {
			continue
		}
		l.filled = true
		if !r.misplaced {
			list = append(list, l.laid(r)...)
		}
	}
	return list
}

// checkHeading tells of a criterion whose name does not fit its number.
func (l *layer) checkHeading(r decreeRow) {
	c := l.rules.Criterion(criterionOf(r.id))
	if c == nil || isIndicatorID(r.id) || r.name == "" || r.g.nameLikeness(r.name, c.Name) >= 0.4 {
		return
	}
	if own := single(c); own == nil || !r.isLike(own.Text) {
		l.found.add(104, "", r.nameAt, subject{criterion: c.Number}, r.id, shorten(r.name), c.Name)
	}
}

// laid makes the requirements of one row, one for each region and year.
func (l *layer) laid(r decreeRow) []criteria.OverlayRow {
	about := subject{criterionOf(r.id), r.id}
	ind, row, ok := l.placed(r, about)
	if !ok {
		return nil
	}
	required, ok := l.require(r, ind, &row, about)
	if !ok {
		return nil
	}
	var list []criteria.OverlayRow
	for _, region := range r.regions {
		for _, year := range r.years {
			one := row
			one.Region, one.Year, one.Requirement = region, year, required
			if l.once(one, about) {
				l.compare(one, ind, about)
				list = append(list, one)
			}
		}
	}
	return list
}

// once refuses a second requirement for the same indicator, region and year.
func (l *layer) once(row criteria.OverlayRow, about subject) bool {
	what := indicatorKey(row.ID)
	if row.Region != "" {
		what += ", vùng " + string(row.Region)
	}
	if row.Year > 0 {
		what += ", năm " + strconv.Itoa(row.Year)
	}
	if first, ok := l.seen[what]; ok {
		place := first.Cell
		if first.Sheet != row.At.Sheet {
			place = first.Sheet + "!" + place
		}
		l.found.add(103, "overlay", row.At, about, what, place)
		return false
	}
	l.seen[what] = row.At
	return true
}

// placed finds out which indicator a row is about; ind is nil where it is one
// that only the province has. ok is false, and told, where that is not clear.
func (l *layer) placed(r decreeRow, about subject) (ind *criteria.Indicator, row criteria.OverlayRow, ok bool) {
	row = criteria.OverlayRow{ID: r.id, Criterion: about.criterion, Source: r.source, At: r.g.ref(r.cell.Row, r.cell.Col)}
	c := l.rules.Criterion(about.criterion)
	switch {
	case r.unplaced || r.id == "":
		l.found.soften(finding.Error, 201, "row", row.At, shorten(r.name))
		return nil, row, false
	case c == nil:
		l.found.add(201, "id", r.at, subject{}, r.id)
		return nil, row, false
	}
	ind = l.indicator(r, c)
	if ind == nil {
		return l.added(r, row, c, about)
	}
	row.ID = ind.ID
	if r.id == ind.ID+".1" && l.hasOthers(c, r.id) {
		row.ID = r.id // beside 4.2 the only indicator is 4.1
	}
	if r.name != "" && !r.isLike(ind.Text) && r.g.nameLikeness(r.name, c.Name) < 0.5 {
		l.found.add(104, "left", r.nameAt, about, r.id, shorten(r.name), shorten(ind.Text))
		return nil, row, false
	}
	if l.isAstray(r) && r.name == "" {
		l.found.add(201, "id", r.at, about, r.id)
		return nil, row, false
	}
	return ind, row, true
}

// indicator is the rule set's indicator of a row, nil where the province has
// its own. A bare "2" is no indicator where criterion 2 has several.
func (l *layer) indicator(r decreeRow, c *criteria.Criterion) *criteria.Indicator {
	own := single(c)
	if own != nil && r.id == own.ID+".1" && r.name != "" && !r.isLike(own.Text) && l.hasOthers(c, r.id) {
		return nil // the province split the only indicator
	}
	return findIndicator(l.rules, r.id)
}

// hasOthers tells whether the overlay has other ids of a criterion.
func (l *layer) hasOthers(c *criteria.Criterion, id string) bool {
	for other := range l.ids {
		if other != id && isIndicatorID(other) && criterionOf(other) == c.Number && !strings.HasPrefix(other, id+".") {
			return true
		}
	}
	return false
}

// added takes an indicator of the province's own: it needs a number with a
// point, words of its own, and its place under its criterion.
func (l *layer) added(r decreeRow, row criteria.OverlayRow, c *criteria.Criterion, about subject) (*criteria.Indicator, criteria.OverlayRow, bool) {
	if !isIndicatorID(r.id) || r.name == "" || l.isAstray(r) {
		l.found.add(201, "id", r.at, about, r.id)
		return nil, row, false
	}
	for i := range l.rules.Criteria {
		for j := range l.rules.Criteria[i].Indicators {
			other := &l.rules.Criteria[i].Indicators[j]
			if !strings.HasPrefix(r.id, other.ID+".") && r.g.likeness(r.name, other.Text) >= 0.9 {
				l.found.add(104, "left", r.nameAt, about, other.ID, shorten(r.name)+" ("+r.id+")", shorten(other.Text))
				return nil, row, false
			}
		}
	}
	row.Text = r.name
	return nil, row, true
}
