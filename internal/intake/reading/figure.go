package reading

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// figure is what a text or a stored number says as a number. At most one of
// void, readings and misfit is set; with none of them and read unset it is no
// number at all.
type figure struct {
	read     bool
	number   criteria.Decimal // in the expected unit
	percent  bool             // a percent sign or a fraction was there
	void     bool             // 0/0: there is nothing to measure
	readings []string         // two readings, as printed
	misfit   string           // the unit that does not fit
}

// isNone tells that the text was no figure at all.
func (f figure) isNone() bool { return !f.read && !f.void && f.readings == nil && f.misfit == "" }

// textFigure reads a text that begins with a number.
func textFigure(text string, m measure) figure {
	number, err := vntext.ParseNumber(text)
	switch {
	case err != nil:
		return figure{}
	case number.Fraction():
		return fractionFigure(number, m)
	case number.Percent:
		return percentFigure(number, m)
	}
	return plainFigure(number, m)
}

// storedFigure reads a number cell.
func storedFigure(number criteria.Decimal, isPercent bool, m measure) figure {
	switch {
	case isPercent && m.takesPercent():
		return percentCell(number, m)
	case isPercent:
		return figure{misfit: "%"}
	}
	return bareFigure(number, m)
}

// percentCell reads a number under a % format: 0.925 is 92.5 %. Some programs
// store 92.5 there, which a spreadsheet shows as 9250%; no share is that, while
// 1.05 may be 105 % or 1.05 %.
func percentCell(number criteria.Decimal, m measure) figure {
	shown := number.Times(criteria.Int(100))
	isShare := m.isPercent() || m.isPercentKind()
	switch {
	case !isShare || number.Cmp(criteria.Int(1)) <= 0 || number.Cmp(criteria.Int(100)) > 0:
		return figure{read: true, number: shown, percent: true}
	case number.Cmp(criteria.Int(10)) > 0:
		return figure{read: true, number: number, percent: true}
	}
	return figure{readings: []string{percentText(shown), percentText(number)}}
}

// takesPercent tells that a percentage is an answer. A yes/no indicator takes
// one too: the workbook's own requirement may be "100%".
func (m measure) takesPercent() bool {
	return m.isPercent() || m.isPercentKind() || m.isOpen() || m.isVerdict()
}

// bareFigure is a number that stands alone. Under a percentage 0.925 may be
// 0.925 % or 92.5 %, and 1 may be 1 % or all; 0 is 0.
func bareFigure(number criteria.Decimal, m measure) figure {
	zero, one := criteria.Int(0), criteria.Int(1)
	switch {
	case m.clashes():
		return figure{misfit: string(m.unit)}
	case m.isPercent() && number.Cmp(zero) > 0 && number.Cmp(one) <= 0:
		return figure{readings: []string{percentText(number), percentText(number.Times(criteria.Int(100)))}}
	case m.isPercent():
		return figure{read: true, number: number}
	}
	return figure{read: true, number: number, misfit: smallerMoney(number, string(m.unit))}.settled()
}

// plainFigure is a number with or without a unit, but no percent sign.
func plainFigure(n vntext.Number, m measure) figure {
	written := n.Rest
	if written != "" && (m.isPercent() || m.clashes()) {
		return figure{misfit: written}.unless(!isUnit(written))
	}
	number, two := m.choose(n, written)
	switch {
	case two != nil:
		return figure{readings: two}
	case written == "":
		return bareFigure(number, m)
	case m.unit == "":
		return figure{read: true, number: number}.unless(!isUnit(written))
	}
	if converted, fits := convert(number, written, string(m.unit)); fits && !tooSmall(converted, written, string(m.unit)) {
		return figure{read: true, number: converted}
	}
	return figure{misfit: written}.unless(!isUnit(written))
}

// settled is a figure whose misfit, if any, rules it out.
func (f figure) settled() figure {
	if f.misfit != "" {
		return figure{misfit: f.misfit}
	}
	return f
}

// unless is no figure at all when the condition holds.
func (f figure) unless(unreadable bool) figure {
	if unreadable {
		return figure{}
	}
	return f
}

// choose decides between the two readings of "1.234" by what is possible: no
// percentage is 1234, no number of households is 1.234.
func (m measure) choose(n vntext.Number, written string) (criteria.Decimal, []string) {
	if !n.Ambiguous {
		return decimal(n.Digits), nil
	}
	unit := written
	if unit == "" {
		unit = string(m.unit)
	}
	if digits, ok := m.onlyIncome(n.Alternatives, unit); ok {
		return decimal(digits), nil
	}
	for _, digits := range n.Alternatives {
		isWhole := !strings.Contains(digits, ".")
		if m.isPercent() || n.Percent {
			isWhole = !isWhole // of three digits or more: above 100 %
		} else if !countsWhole(unit) {
			break
		}
		if isWhole {
			return decimal(digits), nil
		}
	}
	return criteria.Decimal{}, []string{
		decimal(n.Alternatives[0]).Vietnamese(), decimal(n.Alternatives[1]).Vietnamese(),
	}
}

// decimal turns digits that vntext has read into a number.
func decimal(digits string) criteria.Decimal {
	number, _ := criteria.ParseDecimal(digits) // at most 30 digits and a point
	return number
}
