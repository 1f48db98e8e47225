package reading

import (
	"cmp"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// Requirement reads a cell of a requirement column; false when the cell says
// nothing. What cannot be compared ("UBND tỉnh quy định") or not be read for
// certain is kept as text with NoComparison. A number without a sign follows
// the indicator's kind: at least for PercentMin and NumberMin, at most for
// PercentMax and NumberMax.
func Requirement(c *sheet.Cell, unit criteria.Unit, kind criteria.Kind) (criteria.Requirement, bool) {
	if isBlank(c) || broken(c) != nil || c.Kind == sheet.Bool {
		return criteria.Requirement{}, false
	}
	m := measure{unit, kind}
	requirement := criteria.Requirement{}
	if c.Kind == sheet.Number {
		requirement = storedRequirement(c, m)
	} else {
		requirement = textRequirement(vntext.Clean(c.Value), m)
	}
	requirement.From, requirement.Verified = criteria.FromWorkbook, true
	return requirement, true
}

// storedRequirement reads a number cell and prints it as a requirement. Words
// of the number format are read as if they were typed: `"≥ "0%`.
func storedRequirement(c *sheet.Cell, m measure) criteria.Requirement {
	r := criteria.Requirement{Text: Text(c, false)}
	number, ok := decimalOf(c)
	if !ok || datePartsOf(formatOf(c)).any() {
		return r
	}
	d := displayOf(formatOf(c), number)
	switch {
	case d.odd || !d.hasFigure:
		return r
	case d.hasWords():
		r = textRequirement(d.written(), m)
		r.Text = d.worded(d.exact.Vietnamese())
		return d.seenRequirement(r)
	}
	f := d.figure(number, m)
	if m.kind == criteria.LevelKind {
		r = m.degreeRequirement(r, f)
		r.Text = cmp.Or(r.Level.Text, r.Text)
		return r
	}
	if r = m.compareWith(r, criteria.NoComparison, f); r.Compare != criteria.NoComparison {
		r.Text = m.printed(r.Compare, r.Number, f.percent)
	}
	return d.seenRequirement(r)
}

// seenRequirement adds what a reader of the sheet sees, where that is another
// bound than the stored one.
func (d display) seenRequirement(r criteria.Requirement) criteria.Requirement {
	if r.Compare < criteria.AtLeast || r.Compare > criteria.Exactly {
		return r
	}
	seen := r
	if seen.Number = d.seenNumber(r.Number); !seen.Number.Equal(r.Number) {
		seen.Text = d.text()
		r.Shown = &seen
	}
	return r
}

// degreeRequirement reads a bare 3 as Mức độ 3.
func (m measure) degreeRequirement(r criteria.Requirement, f figure) criteria.Requirement {
	if value, problems := degreeValue(criteria.Value{}, f, m); f.read && problems == nil {
		r.Compare, r.Level = criteria.LevelAtLeast, value.Level
	}
	return r
}

// printed is a requirement that was a bare number in the workbook, in words.
func (m measure) printed(compare criteria.Comparison, number criteria.Decimal, percent bool) string {
	sign := "≥ "
	if compare == criteria.AtMost {
		sign = "≤ "
	}
	switch {
	case percent || m.isPercent():
		return sign + percentText(number)
	case m.unit == "" || m.isVerdict():
		return sign + number.Vietnamese()
	}
	return sign + number.Vietnamese() + " " + string(m.unit)
}

// textRequirement reads a text: yes or no, a level, a range, a bound.
func textRequirement(text string, m measure) criteria.Requirement {
	r := criteria.Requirement{Text: text}
	text = vntext.Narrow(text)
	if answer := answerRequirement(text); answer != criteria.NoComparison {
		r.Compare = answer
		return r
	}
	if lower, upper, ok := m.bounds(text); ok {
		r.Compare, r.Number, r.Upper = criteria.Between, lower, upper
		return r
	}
	compare, rest, ok := cutComparison(withoutLead(text))
	if !ok {
		return r
	}
	if level, isLevel := levelOf(rest); isLevel {
		if compare == criteria.NoComparison || compare == criteria.AtLeast {
			r.Compare, r.Level = criteria.LevelAtLeast, level
		}
		return r
	}
	f := textFigure(withoutLead(rest), m)
	if m.kind == criteria.LevelKind {
		return m.degreeRequirement(r, f)
	}
	return m.compareWith(r, compare, f)
}

// answerRequirement reads "Đạt" and "Không".
func answerRequirement(text string) criteria.Comparison {
	status, _ := statusOf(text)
	answer, _ := answerOf(text)
	switch {
	case status == criteria.Met, answer == criteria.YesAnswer, answer == criteria.VerdictAnswer:
		return criteria.AnswerYes
	case answer == criteria.NoneAnswer:
		return criteria.AnswerNo
	}
	return criteria.NoComparison
}

// compareWith puts sign and figure together. A figure without a sign follows
// the kind; where the kind has no direction only 100 % has, being the most.
func (m measure) compareWith(r criteria.Requirement, compare criteria.Comparison, f figure) criteria.Requirement {
	if !f.read {
		return r
	}
	if compare == criteria.NoComparison {
		compare = m.direction(f)
	}
	if r.Compare = compare; compare != criteria.NoComparison {
		r.Number = f.number
	}
	return r
}

func (m measure) direction(f figure) criteria.Comparison {
	switch m.kind {
	case criteria.PercentMin, criteria.NumberMin:
		return criteria.AtLeast
	case criteria.PercentMax, criteria.NumberMax:
		return criteria.AtMost
	}
	if f.percent && f.number.Equal(criteria.Int(100)) {
		return criteria.AtLeast
	}
	return criteria.NoComparison
}
