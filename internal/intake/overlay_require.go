package intake

import (
	"slices"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// isLeftToProvince tells the form's own words in the province's column: they
// say who sets the requirement, and are none.
func isLeftToProvince(c *sheet.Cell) bool {
	key := norm(c.Value)
	return ubndTerm.begin(key) && ruledTerm.within(key)
}

var ruledTerm = termsOf("quy định")

// isNothing tells a cell that holds a dash or dots.
func isNothing(r decreeRow) bool {
	if r.cell.Kind != sheet.Text {
		return false
	}
	_, says := reading.Requirement(r.cell, "", 0)
	return !says
}

// require reads the requirement of a row in the unit of its indicator, and
// settles the unit of one that only the province has.
func (l *layer) require(r decreeRow, ind *criteria.Indicator, row *criteria.OverlayRow, about subject) (criteria.Requirement, bool) {
	m := l.measureOf(r, ind, row)
	required, ok := readRequirement(l.found, l.known.Regions, r, m, about)
	if !ok {
		return required, false
	}
	if allowed := numbersOutOf(required, m.keep); allowed != "" {
		l.found.add(202, "requirement", row.At, about, required.Text, allowed)
		return required, false
	}
	if ind == nil && row.Unit == "" && required.KindIn(m.keep) == m.kind {
		row.Unit = m.keep // a part is counted as its whole
	}
	if ind == nil {
		l.tellUnitless(required, row.Unit, row.At, about)
	}
	return required, l.fitsKind(required, ind, row, about)
}

// decreeMeasure is what a requirement is expected in: read in the row's unit,
// kept in the indicator's.
type decreeMeasure struct {
	read, keep criteria.Unit
	kind       criteria.Kind
}

// measureOf settles unit and kind. An indicator of which the rule set knows
// nothing to compare may be made concrete in any unit; a part takes after its
// whole.
func (l *layer) measureOf(r decreeRow, ind *criteria.Indicator, row *criteria.OverlayRow) decreeMeasure {
	written := r.unit
	if saysNothing(string(written)) {
		written = ""
	}
	like := ind
	if like == nil {
		like = parentIndicator(l.rules, r.id)
	}
	var m decreeMeasure
	if like != nil && !(ind != nil && like.Kind == criteria.YesNo && like.TakesAnyKind()) {
		m = decreeMeasure{like.Unit, like.Unit, like.Kind}
	}
	if written == "" && like == nil {
		written = impliedUnit(r)
	}
	if isBarePercent(string(written)) && m.keep.IsPercent() {
		written = "" // "% hộ" says more
	}
	switch {
	case written == "":
	case ind == nil || m.kind == 0:
		m.read, m.keep = written, written
		row.Unit = written
		if m.kind == criteria.YesNo || m.kind == criteria.LevelKind {
			m.kind = 0
		}
	case m.kind != criteria.YesNo && m.kind != criteria.LevelKind:
		m.read = written
	}
	return m
}

// readRequirement reads a cell and takes its numbers to the unit that is kept.
// Region and year have columns of their own: a cell that names some ("≥ 65%
// (ĐBSH)") is no requirement for all.
func readRequirement(found *collector, regions criteria.Regions, r decreeRow, m decreeMeasure, about subject) (criteria.Requirement, bool) {
	at := r.g.ref(r.cell.Row, r.cell.Col)
	one := criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(1_000_000)}
	if _, problems := reading.Convert(one, m.read, m.keep); len(problems) > 0 {
		found.problems(problems, r.unitAt, about)
		return criteria.Requirement{}, false
	}
	required, says := reading.Requirement(r.cell, m.read, m.kind)
	if !says || required.Compare == criteria.NoComparison || reading.IsScoped(r.cell, regions) {
		problems := reading.Untold(r.cell, m.read, m.kind)
		if len(problems) == 0 {
			found.add(201, "requirement", at, about, shorten(r.g.textOf(r.cell)))
		}
		for _, p := range problems {
			severity := finding.Lookup(finding.Code(p.Code)).Severity
			f := finding.New(finding.Code(p.Code), p.Variant, found.file, at, p.Args...).On(about.criterion, about.indicator)
			f.Severity = max(severity, finding.Error) // the row is left out
			found.put(f)
		}
		return required, false
	}
	if required.Shown != nil { // the decision has the figure that people see
		found.add(208, "requirement", at, about, required.Text, required.Shown.Text)
		required.Shown = nil
	}
	if m.read == m.keep || required.Compare > criteria.Between {
		return required, true
	}
	for _, number := range []*criteria.Decimal{&required.Number, &required.Upper} {
		v, problems := reading.Convert(criteria.Value{Answer: criteria.NumberAnswer, Number: *number}, m.read, m.keep)
		if len(problems) > 0 {
			found.problems(problems, r.unitAt, about)
			return required, false
		}
		*number = v.Number
	}
	return required, true
}

// numbersOutOf is the range that a number of the requirement lies outside of.
func numbersOutOf(r criteria.Requirement, unit criteria.Unit) string {
	if r.Compare < criteria.AtLeast || r.Compare > criteria.Between {
		return ""
	}
	numbers := []criteria.Decimal{r.Number}
	if r.Compare == criteria.Between {
		numbers = append(numbers, r.Upper)
	}
	for _, n := range numbers {
		if out := (criteria.Value{Answer: criteria.NumberAnswer, Number: n}).OutOf(unit); out != "" {
			return out
		}
	}
	return ""
}

// shape is what can be held against a requirement, and in which direction.
type shape int

const (
	shapeNone shape = iota
	shapeLeast
	shapeMost
	shapeLevel
	shapeAnswer
)

func shapeOf(r criteria.Requirement) shape {
	switch r.Compare {
	case criteria.NoComparison:
		return shapeNone
	case criteria.AtMost, criteria.LessThan:
		return shapeMost
	case criteria.LevelAtLeast:
		return shapeLevel
	case criteria.AnswerYes, criteria.AnswerNo:
		return shapeAnswer
	}
	return shapeLeast
}

func shapeOfKind(k criteria.Kind) shape {
	switch k {
	case criteria.PercentMax, criteria.NumberMax:
		return shapeMost
	case criteria.LevelKind:
		return shapeLevel
	case criteria.YesNo:
		return shapeAnswer
	}
	return shapeLeast
}

// fitsKind refuses two kinds of requirement for one indicator: that mostly is
// a slip of the sign or of the row.
func (l *layer) fitsKind(required criteria.Requirement, ind *criteria.Indicator, row *criteria.OverlayRow, about subject) bool {
	if ind != nil && required.Compare == criteria.AnswerNo && !mayForbid(ind) {
		l.found.add(201, "kind", row.At, about, required.Text, asked(ind))
		return false
	}
	if ind != nil && !ind.TakesAnyKind() && shapeOf(required) != shapeOfKind(ind.Kind) {
		l.found.add(201, "kind", row.At, about, required.Text, ind.Thresholds[0].Requirement.Text)
		return false
	}
	if first, ok := l.kinds[row.ID]; ok && (shapeOf(first) != shapeOf(required) || first.Level.Scale != required.Level.Scale) {
		l.found.add(201, "kind", row.At, about, required.Text, first.Text)
		return false
	} else if !ok {
		l.kinds[row.ID] = required
	}
	return true
}

// mayForbid tells an indicator that "Không" can be asked of: nothing of the kind
// may be or happen. Of others it mostly says that the province asks for nothing,
// and would fail all communes that have what is wanted.
func mayForbid(ind *criteria.Indicator) bool {
	isNo := func(t criteria.Threshold) bool { return t.Requirement.Compare == criteria.AnswerNo }
	return slices.ContainsFunc(ind.Thresholds, isNo) || ind.Kind == criteria.YesNo && forbidTerms.within(norm(ind.Text))
}

// asked is what the rule set asks of an indicator, or at least its unit.
func asked(ind *criteria.Indicator) string {
	if len(ind.Thresholds) > 0 {
		return ind.Thresholds[0].Requirement.Text
	}
	return string(ind.Unit)
}

// compare warns where the province asks for less than a published threshold
// that its own stands in for.
func (l *layer) compare(row criteria.OverlayRow, ind *criteria.Indicator, about subject) {
	if ind == nil || ind.Basis != criteria.Published {
		return
	}
	origin := ind.Source
	if origin == "" {
		origin = l.rules.Decision
	}
	years := []int{row.Year}
	for _, t := range ind.Thresholds {
		if row.Year == 0 && t.Year > 0 {
			years = append(years, t.Year)
		}
	}
	for _, year := range years {
		if weaker, ok := l.weaker(row, ind, year); ok {
			l.found.add(303, "weaker", row.At, about, row.Requirement.Text, weaker.Text, origin)
			return
		}
	}
}

// weaker is the published requirement of a year that the row falls short of in
// every region where it may hold.
func (l *layer) weaker(row criteria.OverlayRow, ind *criteria.Indicator, year int) (criteria.Requirement, bool) {
	var told criteria.Requirement
	for _, region := range l.regionsOf(row) {
		national := ind.Requirement(region, year)
		if !national.Verified || !row.Requirement.WeakerThan(national) {
			return told, false
		}
		told = national
	}
	return told, told.Compare != criteria.NoComparison
}

// regionsOf is where a requirement holds: in its region, else in those of the
// overlay's provinces, else anywhere.
func (l *layer) regionsOf(row criteria.OverlayRow) []criteria.Region {
	if row.Region != "" {
		return []criteria.Region{row.Region}
	}
	var list []criteria.Region
	for _, province := range l.provinces {
		if region := l.known.Regions.Of(province); region != "" {
			list = append(list, region)
		}
	}
	if len(list) == 0 {
		return l.known.Regions.All()
	}
	return list
}
