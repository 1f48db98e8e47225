package criteria

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// With is a copy of the rule set with a province's decision laid over it; the
// set itself stays as it is. A set that has an overlay already gets the new one
// in its place.
//
//  1. A row for an indicator of the set adds a threshold that comes before all
//     others of the indicator wherever region and year fit.
//  2. Rows with other ids make indicators of their own, in their place by
//     number: 2.2.1 and 2.2.2 are parts of 2.2, which they follow; 2.5 comes
//     last in its criterion. Where a criterion has one unnumbered indicator "4",
//     a row 4.1 is that indicator unless it has words of its own; a row 4.2
//     beside it makes the national one 4.1.
//  3. The overlay's severities beat those of the set.
//
// Rows of criteria that the set does not have are left out; intake tells them.
func (rs *RuleSet) With(o *Overlay) *RuleSet {
	laid := rs.Plain().clone()
	laid.Base, laid.Overlay = rs.Plain(), o
	for code, word := range o.Severities {
		laid.Severities[code] = word
	}
	for i := range laid.Criteria {
		laid.Criteria[i].lay(o.Rows)
	}
	return laid
}

// Plain is the rule set without a province's decision over it.
func (rs *RuleSet) Plain() *RuleSet {
	if rs.Base != nil {
		return rs.Base
	}
	return rs
}

// clone copies everything that laying over may change.
func (rs *RuleSet) clone() *RuleSet {
	twin := *rs
	twin.Severities = make(map[string]string, len(rs.Severities))
	maps.Copy(twin.Severities, rs.Severities)
	twin.Criteria = slices.Clone(rs.Criteria)
	for i := range twin.Criteria {
		c := &twin.Criteria[i]
		c.Indicators = slices.Clone(c.Indicators)
		for j := range c.Indicators {
			c.Indicators[j].Thresholds = slices.Clone(c.Indicators[j].Thresholds)
		}
	}
	return &twin
}

func (c *Criterion) lay(all []OverlayRow) {
	rows := slices.DeleteFunc(slices.Clone(all), func(row OverlayRow) bool { return row.Criterion != c.Number })
	isSplit := c.renumber(rows)
	for _, row := range rows {
		at := c.place(row.ID, isSplit)
		if at < 0 {
			at = c.insert(row)
		}
		c.Indicators[at].lay(row)
	}
}

// renumber calls the unnumbered indicator "4" of a criterion 4.1 where the
// province adds a 4.2 beside it. A 4.1 with words of its own is a part of "4",
// which tells.
func (c *Criterion) renumber(rows []OverlayRow) (isSplit bool) {
	number := strconv.Itoa(c.Number)
	if len(c.Indicators) != 1 || c.Indicators[0].ID != number {
		return false
	}
	ownWords, beside := false, false
	for _, row := range rows {
		switch {
		case row.ID == number+".1" && row.Text != "" && foldName(row.Text) != foldName(c.Indicators[0].Text):
			ownWords = true
		case row.ID != number && row.ID != number+".1" && !partOf(row.ID, number+".1"):
			beside = true
		}
	}
	if beside && !ownWords {
		c.Indicators[0].ID = number + ".1"
	}
	return ownWords
}

// place finds an indicator by its id, -1 when the criterion has none. "4" and
// "4.1" are the same where the rule set has one indicator and the province
// says nothing else of 4.1.
func (c *Criterion) place(id string, isSplit bool) int {
	at := slices.IndexFunc(c.Indicators, func(ind Indicator) bool { return ind.ID == id })
	number := strconv.Itoa(c.Number)
	if at >= 0 || isSplit || id != number && id != number+".1" {
		return at
	}
	return c.only()
}

// only finds the one indicator that the rule set has in the criterion, -1 where
// it has several.
func (c *Criterion) only() int {
	at := -1
	for i := range c.Indicators {
		switch {
		case c.Indicators[i].Added:
		case at >= 0:
			return -1
		default:
			at = i
		}
	}
	return at
}

// insert makes an indicator of a row, in its place by number.
func (c *Criterion) insert(row OverlayRow) int {
	at := slices.IndexFunc(c.Indicators, func(ind Indicator) bool { return CompareIDs(ind.ID, row.ID) > 0 })
	if at < 0 {
		at = len(c.Indicators)
	}
	ind := Indicator{ID: row.ID, Criterion: c.Number, Added: true}
	ind.Unit = cmp.Or(row.Unit, c.unitAbove(row), row.Requirement.OwnUnit())
	ind.Kind = row.Requirement.KindIn(ind.Unit)
	c.Indicators = slices.Insert(c.Indicators, at, ind)
	return at
}

// unitAbove is the unit of the indicator that a row's is a part of, where it
// asks for the same kind of answer.
func (c *Criterion) unitAbove(row OverlayRow) Unit {
	for _, ind := range c.Indicators {
		if partOf(row.ID, ind.ID) && row.Requirement.KindIn(ind.Unit) == ind.Kind {
			return ind.Unit
		}
	}
	return ""
}

// lay adds the threshold of a row. Where the national indicator states nothing
// that a figure could be held against, it is judged as the province asks.
func (ind *Indicator) lay(row OverlayRow) {
	r := row.Requirement
	r.From, r.Verified, r.At = FromOverlay, true, Ref{} // the place is one in the overlay's file
	ind.Thresholds = append(ind.Thresholds, Threshold{Region: row.Region, Year: row.Year, Requirement: r})
	if ind.Text == "" {
		ind.Text = row.Text
	}
	if ind.Added || r.Compare == NoComparison || !ind.TakesAnyKind() {
		return
	}
	unit := cmp.Or(row.Unit, r.OwnUnit())
	if kind := r.KindIn(ind.Unit); kind >= LevelKind || ind.Kind == YesNo || ind.Kind == LevelKind {
		ind.Unit, ind.Kind = unit, r.KindIn(unit)
	} else {
		ind.Kind = kind // "≤" where the set only knows that it is a percentage
	}
}

// TakesAnyKind tells whether the rule set itself asks for no figure or level:
// nothing is known, or just "Đạt".
func (ind *Indicator) TakesAnyKind() bool {
	return !slices.ContainsFunc(ind.Thresholds, func(t Threshold) bool {
		c := t.Requirement.Compare
		return t.Requirement.From != FromOverlay && c != AnswerYes && c != AnswerNo
	})
}

// KindIn is how an indicator with this requirement is judged.
func (r Requirement) KindIn(unit Unit) Kind {
	switch r.Compare {
	case LevelAtLeast:
		return LevelKind
	case AnswerYes, AnswerNo, NoComparison:
		return YesNo
	}
	most := r.Compare == AtMost || r.Compare == LessThan
	switch {
	case unit.IsPercent() && most:
		return PercentMax
	case unit.IsPercent():
		return PercentMin
	case most:
		return NumberMax
	}
	return NumberMin
}

// OwnUnit is the unit that a requirement shows by itself, "" when none.
func (r Requirement) OwnUnit() Unit {
	switch {
	case r.Compare == LevelAtLeast:
		return Unit(r.Level.Scale)
	case r.Compare == AnswerYes || r.Compare == AnswerNo || r.Compare == NoComparison:
		return "đạt/không đạt"
	case strings.Contains(r.Text, "%"):
		return "%"
	}
	return ""
}

// CompareIDs orders ids by their numbers, then by their letters: 2.2, 2.2.1,
// 2.2a, 2.3, 2.10.
func CompareIDs(a, b string) int {
	return slices.CompareFunc(strings.Split(a, "."), strings.Split(b, "."), func(x, y string) int {
		m, lettersX := numbered(x)
		n, lettersY := numbered(y)
		return cmp.Or(cmp.Compare(m, n), strings.Compare(lettersX, lettersY))
	})
}

// numbered parts "2a" into 2 and "a"; a part without a number has 0.
func numbered(part string) (number int, letters string) {
	letters = strings.TrimLeft(part, "0123456789")
	number, _ = strconv.Atoi(strings.TrimSuffix(part, letters))
	return number, letters
}
