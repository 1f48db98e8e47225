package intake

import (
	"strings"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
)

// impliedUnit is the unit of a row without one in its column: that in brackets
// behind the indicator's words ("Thu nhập (triệu đồng/người/năm)"), else that
// behind the figure ("≥ 60 triệu đồng").
func impliedUnit(r decreeRow) criteria.Unit {
	if unit := unitInBrackets(r.name); unit != "" {
		return unit
	}
	if r.cell == nil {
		return ""
	}
	return unitBehind(r.g.textOf(r.cell))
}

// unitInBrackets takes the last brackets of a text, where they hold money, a
// share or something by something: others hold remarks ("nếu có").
func unitInBrackets(text string) criteria.Unit {
	from := strings.LastIndexByte(text, '(')
	if from < 0 || !strings.HasSuffix(text, ")") {
		return ""
	}
	unit := strings.TrimSpace(text[from+1 : len(text)-1])
	isRate := strings.Contains(unit, "/") && !strings.ContainsAny(unit, ",;")
	if saysNothing(unit) || !isMoney(unit) && !isBarePercent(unit) && !isRate {
		return ""
	}
	return criteria.Unit(unit)
}

// unitBehind is what follows the last figure of a requirement.
func unitBehind(text string) criteria.Unit {
	at := strings.LastIndexFunc(text, unicode.IsDigit)
	if at < 0 {
		return ""
	}
	unit := strings.TrimSpace(text[at+1:])
	if rest, ok := strings.CutSuffix(norm(unit), " "+norm("trở lên")); ok {
		unit = strings.Join(strings.Fields(unit)[:len(strings.Fields(rest))], " ")
	}
	if words := len(strings.Fields(unit)); words == 0 || words > 4 || beyondTerms.begin(norm(unit)) || norm(unit) == "" {
		return ""
	}
	return criteria.Unit(unit)
}

var beyondTerms = termsOf("trở lên|trở xuống|trở đi|lên")

// isMoney tells a unit of money.
func isMoney(unit string) bool {
	one := criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(1_000_000)}
	_, problems := reading.Convert(one, criteria.Unit(unit), "đồng")
	return norm(unit) != "" && len(problems) == 0
}

// tellUnitless warns of a bare figure: what communes write cannot be held
// against its unit.
func (d *decree) tellUnitless(r criteria.Requirement, unit criteria.Unit, at criteria.Ref, about subject) {
	if unit == "" && r.Compare >= criteria.AtLeast && r.Compare <= criteria.Between && !strings.Contains(r.Text, "%") {
		d.found.add(209, "none", at, about, r.Text)
	}
}

// isUnmeasured tells a sum of money for an indicator of which no unit is known:
// thousands would be taken for millions.
func isUnmeasured(v criteria.Value, w want, ind *criteria.IndicatorResult) (unit string, yes bool) {
	if ind.Rule == nil || ind.Rule.Unit != "" || v.Answer != criteria.NumberAnswer {
		return "", false
	}
	unit = string(w.unit)
	if unit == "" {
		unit = string(unitBehind(v.Text))
	}
	return unit, isMoney(unit)
}
