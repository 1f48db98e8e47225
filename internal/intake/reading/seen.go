package reading

import (
	"cmp"

	"tieuchi/internal/criteria"
)

// value reads a number cell by what is stored. Words of the number format count
// as if they were typed: under "%" `0 "hộ"` is a count, no share.
func (d display) value(value criteria.Value, number criteria.Decimal, m measure) (criteria.Value, []Problem) {
	switch {
	case d.odd && d.hasFigure:
		return unread(value)
	case d.hasFigure && d.hasWords():
		read, problems := textValue(d.written(), m)
		read.Text = value.Text
		return read, problems
	}
	return figureValue(value, d.figure(number, m), m)
}

// figure is the stored number of a format without words. Under "# ??/??" it is
// the share that the fraction says; under a format that divides by as much as
// the column's unit (`0.0,,` and triệu đồng) it is the number shown.
func (d display) figure(number criteria.Decimal, m measure) figure {
	scale, isMoney := moneyScale(string(m.unit))
	switch {
	case d.isFraction && m.takesPercent() && !m.isVerdict():
		return figure{read: true, number: number.Times(criteria.Int(100)), percent: true}
	case d.thousands > 0 && isMoney && power(1000, d.thousands).Equal(criteria.Int(scale)):
		return bareFigure(d.exact, m)
	}
	return storedFigure(number, d.percents > 0, m)
}

// seenAs is the value that a reader of the sheet sees, nil when it is the one
// that was read. What is not a number or a level was not read from digits.
func (d display) seenAs(value criteria.Value, m measure) *criteria.Value {
	if value.Answer != criteria.NumberAnswer && value.Answer != criteria.LevelAnswer {
		return nil
	}
	if !d.hasFigure {
		seen, _ := textValue(d.text(), m) // `"Đạt"`, or nothing at all
		seen.Text = cmp.Or(seen.Text, d.text())
		return &seen
	}
	if value.Answer == criteria.LevelAnswer {
		return nil // only whole numbers are levels
	}
	seen := criteria.Value{Answer: criteria.NumberAnswer, Number: d.seenNumber(value.Number), Text: d.text()}
	if seen.Number.Equal(value.Number) {
		return nil
	}
	return &seen
}

// seenNumber is the figure on the screen in the unit of the number read. A
// number whose format has words was converted from the unit in the words.
func (d display) seenNumber(read criteria.Decimal) criteria.Decimal {
	switch {
	case d.isFraction && d.percents == 0 && !read.Equal(d.exact):
		return d.shown.Times(criteria.Int(100))
	case d.hasWords():
		if ratio, ok := d.shown.Over(d.exact); ok {
			return read.Times(ratio)
		}
		return read
	}
	return d.shown
}
