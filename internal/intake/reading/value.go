package reading

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// Value reads a cell of a result column for an indicator of the given unit and
// kind (both zero when nothing is known). What cannot be read for certain is
// an UnreadAnswer with a problem.
func Value(c *sheet.Cell, unit criteria.Unit, kind criteria.Kind, date1904 bool) (criteria.Value, []Problem) {
	value := criteria.Value{Text: Text(c, date1904)}
	if isBlank(c) {
		return value, nil
	}
	if found := broken(c); found != nil {
		value.Answer = criteria.UnreadAnswer
		return value, found
	}
	m := measure{unit, kind}
	switch c.Kind {
	case sheet.Number:
		return numberValue(c, value, m)
	case sheet.Bool:
		return unread(value)
	}
	if isTick(c) && m.takesAnswer() {
		value.Answer, value.Status = criteria.VerdictAnswer, criteria.Met
		return value, nil
	}
	return textValue(c.Value, m)
}

// ValueOf reads a result from a text, such as the rest of a verdict cell.
func ValueOf(text string, unit criteria.Unit, kind criteria.Kind) (criteria.Value, []Problem) {
	return textValue(text, measure{unit, kind})
}

// Convert takes a value that was read in the workbook's own unit to the unit
// of the rule set. A number whose units do not fit becomes an UnreadAnswer
// with 209; other answers have no unit.
func Convert(v criteria.Value, written, wanted criteria.Unit) (criteria.Value, []Problem) {
	from, to := measure{unit: written}, measure{unit: wanted}
	if v.Answer != criteria.NumberAnswer || written == "" || wanted == "" || from.isPercent() && to.isPercent() {
		return v, nil
	}
	number, fits := convert(v.Number, string(written), string(wanted))
	if !fits || from.isPercent() != to.isPercent() || tooSmall(number, string(written), string(wanted)) {
		v.Answer, v.Number, v.Shown = criteria.UnreadAnswer, criteria.Decimal{}, nil
		return v, problem(codeUnitMisfit, "", string(written), string(wanted))
	}
	v.Number = number
	if v.Shown != nil {
		shown := *v.Shown
		shown.Number, _ = convert(shown.Number, string(written), string(wanted))
		v.Shown = &shown
	}
	return v, nil
}

func unread(value criteria.Value) (criteria.Value, []Problem) {
	value.Answer = criteria.UnreadAnswer
	return value, problem(codeUnreadable, "", value.Text)
}

// numberValue reads a number cell. A date is what a spreadsheet makes of
// "9/10" typed in haste: what was meant is gone.
func numberValue(c *sheet.Cell, value criteria.Value, m measure) (criteria.Value, []Problem) {
	number, ok := decimalOf(c)
	if !ok || datePartsOf(formatOf(c)).any() {
		return unread(value)
	}
	d := displayOf(formatOf(c), number)
	value, problems := d.value(value, number, m)
	value.Shown = d.seenAs(value, m)
	return value, problems
}

// textValue reads a text, the surest meanings first.
func textValue(raw string, m measure) (criteria.Value, []Problem) {
	text := vntext.Clean(raw)
	value := criteria.Value{Text: text}
	if vntext.Key(text) == "" {
		return value, nil
	}
	if isDoubtful(text) {
		value.Answer = criteria.UnreadAnswer
		return value, problem(codeAmbiguousVerdict, "", text)
	}
	if answered(&value, m) {
		return value, nil
	}
	if _, rest, ok := splitVerdict(raw); ok && rest != "" {
		text = rest
	}
	bare := withoutLead(text)
	if level, ok := levelOf(bare); ok && m.takesLevel() {
		value.Answer, value.Level = criteria.LevelAnswer, level
		return value, nil
	}
	f := textFigure(bare, m)
	if f.isNone() {
		value.Answer = criteria.UnreadAnswer
		return value, m.unreadable(text)
	}
	return figureValue(value, f, m)
}

// answered fills in a value that is a word.
func answered(value *criteria.Value, m measure) bool {
	if status, ok := statusOf(value.Text); ok {
		value.Answer, value.Status = criteria.VerdictAnswer, status
		if status == criteria.NotConsidered {
			value.Answer, value.Status = criteria.NotApplicable, criteria.Unknown
		}
		return true
	}
	answer, ok := answerOf(value.Text)
	if !ok || !m.takesAnswer() {
		return false
	}
	if value.Answer = answer; answer == criteria.VerdictAnswer {
		value.Status = criteria.Met
	}
	return true
}

// figureValue turns a figure into a value, or says what is wrong with it.
func figureValue(value criteria.Value, f figure, m measure) (criteria.Value, []Problem) {
	value.Answer = criteria.UnreadAnswer
	switch {
	case f.void:
		value.Answer = criteria.NotApplicable
		return value, nil
	case f.readings != nil:
		return value, problem(codeAmbiguousNumber, "", value.Text, f.readings[0], f.readings[1])
	case f.misfit != "":
		return value, problem(codeUnitMisfit, "", f.misfit, m.expected())
	case !f.read:
		return unread(value)
	case m.kind == criteria.LevelKind:
		return degreeValue(value, f, m)
	case m.isVerdict() && !f.percent:
		return unread(value) // 1 may be a count or a mark for met
	}
	value.Answer, value.Number = criteria.NumberAnswer, f.number
	return value, nil
}

// degreeValue reads a bare 3 as Mức độ 3, where the unit is not a grade.
func degreeValue(value criteria.Value, f figure, m measure) (criteria.Value, []Problem) {
	level, ok := criteria.ParseLevel("Mức độ " + f.number.String())
	if !ok || f.percent || vntext.Plain(string(m.unit)) == "xep loai" {
		return unread(value)
	}
	value.Answer, value.Level = criteria.LevelAnswer, level
	return value, nil
}
