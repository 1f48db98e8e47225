package intake

import (
	"cmp"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// indicator makes an indicator of its rows, one threshold for each.
func (s *setReader) indicator(n int, id string, rows []decreeRow, rules *criteria.RuleSet) criteria.Indicator {
	ind := criteria.Indicator{ID: id, Criterion: n, Text: rows[0].name, Unit: unitOfRows(rows)}
	if ind.Text == "" {
		s.found.soften(finding.Error, 201, "row", rows[0].at, id)
		ind.Text = rules.Title // told; the set cannot be used
		s.usable = false
	}
	kind := kindByUnit(ind.Unit)
	for _, r := range rows {
		if r.cell == nil || isNothing(r) || r.misplaced {
			continue
		}
		if isLeftToProvince(r.cell) {
			ind.Delegated = true
			continue
		}
		s.threshold(&ind, kind, r)
		if ind.Source == "" {
			ind.Source = r.source
		}
	}
	s.settleKind(&ind, kind, rules)
	return ind
}

func (s *setReader) threshold(ind *criteria.Indicator, kind criteria.Kind, r decreeRow) {
	about := subject{ind.Criterion, ind.ID}
	at := r.g.ref(r.cell.Row, r.cell.Col)
	if kind != criteria.LevelKind && kind != criteria.YesNo {
		kind = 0 // a bare number has no direction yet: nothing is guessed
	}
	required, ok := readRequirement(s.found, s.known.Regions, r, decreeMeasure{ind.Unit, ind.Unit, kind}, about)
	unit := ind.Unit
	if unit == "" && strings.Contains(required.Text, "%") {
		unit = "%"
	}
	switch {
	case !ok:
		return
	case numbersOutOf(required, unit) != "":
		s.found.add(202, "requirement", at, about, required.Text, numbersOutOf(required, unit))
		return
	case len(ind.Thresholds) > 0 && shapeOf(required) != shapeOf(ind.Thresholds[0].Requirement):
		s.found.add(201, "kind", at, about, required.Text, ind.Thresholds[0].Requirement.Text)
		return
	}
	s.tellUnitless(required, unit, at, about)
	required.From, required.At = criteria.FromRuleSet, criteria.Ref{}
	for _, region := range r.regions {
		for _, year := range r.years {
			if s.once(ind.ID, region, year, at, about) {
				ind.Thresholds = append(ind.Thresholds, criteria.Threshold{Region: region, Year: year, Requirement: required})
			}
		}
	}
}

// once refuses a second requirement for an indicator, region and year.
func (s *setReader) once(id string, region criteria.Region, year int, at criteria.Ref, about subject) bool {
	l := layer{decree: s.decree, seen: s.seen}
	if l.seen == nil {
		l.seen = make(map[string]criteria.Ref)
	}
	s.seen = l.seen
	return l.once(criteria.OverlayRow{ID: id, Region: region, Year: year, At: at}, about)
}

// settleKind gives the indicator the kind of its requirements, else that of its
// unit, and says how sure it is.
func (s *setReader) settleKind(ind *criteria.Indicator, kind criteria.Kind, rules *criteria.RuleSet) {
	if len(ind.Thresholds) == 0 {
		ind.Kind = kind
		if ind.Unit == "" {
			ind.Unit = yesNoUnit
		}
		ind.Source = ""
		return
	}
	first := ind.Thresholds[0].Requirement
	if ind.Unit == "" {
		ind.Unit = first.OwnUnit()
	}
	ind.Kind, ind.Basis = first.KindIn(ind.Unit), criteria.Published
	if ind.Source == "" {
		ind.Source = cmp.Or(rules.Decision, s.b.src.File)
	}
}

const yesNoUnit = criteria.Unit("đạt/không đạt")

// unitOfRows is the first unit that the rows of an indicator give.
func unitOfRows(rows []decreeRow) criteria.Unit {
	for _, r := range rows {
		unit := criteria.Unit(strings.TrimSpace(string(r.unit)))
		switch key := norm(string(unit)); {
		case unit == "":
		case saysNothing(string(unit)) && levelUnits.begin(key):
			return unit
		case saysNothing(string(unit)):
			return yesNoUnit
		case !unit.IsPercent() && strings.Contains(string(unit), "%"):
			return "%"
		default:
			return unit
		}
	}
	for _, r := range rows {
		if unit := impliedUnit(r); unit != "" {
			return unit
		}
	}
	return ""
}

var levelUnits = termsOf("mức độ|mức|xếp loại")

// kindByUnit is how an indicator without a requirement is judged.
func kindByUnit(unit criteria.Unit) criteria.Kind {
	switch key := norm(string(unit)); {
	case unit.IsPercent():
		return criteria.PercentMin
	case unit == "" || answerTerms.begin(key) && !levelUnits.begin(key):
		return criteria.YesNo
	case levelUnits.begin(key):
		return criteria.LevelKind
	}
	return criteria.NumberMin
}
