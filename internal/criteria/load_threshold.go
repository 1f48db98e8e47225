package criteria

import "encoding/json"

// The years that a threshold may name: far wider than any rule set, narrow
// enough to catch a slip such as 20223.
const (
	firstYear = 2000
	lastYear  = 2100
)

// threshold reads one threshold into the indicator.
func (l *loader) threshold(ind *Indicator, file thresholdFile) {
	if file.Region != "" {
		l.checkRegion(file.Region)
	}
	if file.Year != 0 && (file.Year < firstYear || file.Year > lastYear) {
		l.fault("year %d is out of range", file.Year)
	}
	for _, other := range ind.Thresholds {
		if other.Region == file.Region && other.Year == file.Year {
			l.fault("two thresholds for region %q and year %d", file.Region, file.Year)
		}
	}
	requirement, ok := l.requirement(ind, file)
	if !ok {
		return
	}
	requirement.From = FromRuleSet
	requirement.Verified = ind.Basis == Published && !file.Partial
	ind.Thresholds = append(ind.Thresholds, Threshold{file.Region, file.Year, requirement})
}

// requirement reads what must be reached; ok is false after a fault.
func (l *loader) requirement(ind *Indicator, file thresholdFile) (r Requirement, ok bool) {
	given := [...]bool{file.Value != nil, file.Level != "", file.Answer != ""}
	wanted := [...]bool{ind.Kind < LevelKind, ind.Kind == LevelKind, ind.Kind == YesNo}
	if given != wanted {
		l.fault("threshold does not fit the kind: value, level, answer given %v, wanted %v", given, wanted)
		return Requirement{}, false
	}
	switch ind.Kind {
	case LevelKind:
		return l.levelRequirement(file.Level)
	case YesNo:
		return l.answerRequirement(file.Answer)
	}
	return numberRequirement(ind.Kind, ind.Unit, l.number(*file.Value, ind.Unit.IsPercent())), true
}

func (l *loader) levelRequirement(text string) (Requirement, bool) {
	level, ok := ParseLevel(text)
	if !ok {
		l.fault("level %q is not known", text)
	}
	return Requirement{Compare: LevelAtLeast, Level: level, Text: levelText(level)}, ok
}

func (l *loader) answerRequirement(text string) (Requirement, bool) {
	switch text {
	case "Đạt":
		return Requirement{Compare: AnswerYes, Text: text}, true
	case "Không":
		return Requirement{Compare: AnswerNo, Text: text}, true
	}
	l.fault("answer %q is neither Đạt nor Không", text)
	return Requirement{}, false
}

// number reads a threshold: not negative, and at most 100 for a percentage.
func (l *loader) number(text json.Number, percent bool) Decimal {
	n, err := ParseDecimal(text.String())
	if err != nil {
		l.fault("threshold: %v", err)
		return Decimal{}
	}
	if n.Cmp(Int(0)) < 0 || percent && n.Cmp(Int(100)) > 0 {
		l.fault("threshold %s is out of range", n)
	}
	return n
}

func numberRequirement(kind Kind, unit Unit, n Decimal) Requirement {
	r := Requirement{Compare: AtLeast, Number: n}
	sign := "≥"
	if kind == PercentMax || kind == NumberMax {
		r.Compare, sign = AtMost, "≤"
	}
	if unit.IsPercent() {
		r.Text = percentText(sign, n)
	} else {
		r.Text = sign + " " + n.Vietnamese() + " " + string(unit)
	}
	return r
}

// percentText is the threshold as decisions print it: "≥ 90%", and "100%"
// without a sign, because no share is larger.
func percentText(sign string, n Decimal) string {
	if sign == "≥" && n.Equal(Int(100)) {
		return "100%"
	}
	return sign + " " + n.Vietnamese() + "%"
}

func levelText(l Level) string {
	if l.isTop() {
		return l.Text
	}
	return l.Text + " trở lên"
}
