package reading

import (
	"strings"

	"tieuchi/internal/criteria"
)

// display is what a number format makes of a number.
type display struct {
	section
	// exact is the figure in the unit in which it is shown, before rounding:
	// 99.5 for 0.995 under "0%". shown is what is left of it on the screen.
	exact, shown criteria.Decimal
	below        int // the denominator of a fraction that is shown
	negative     bool
}

// displayOf chooses the section for a number and works out what it shows.
func displayOf(format string, number criteria.Decimal) display {
	sections := sectionsOf(format)
	at, unsigned := chooseSection(sections, number)
	d := display{section: sections[at], negative: number.Cmp(criteria.Int(0)) < 0}
	d.exact = number.Times(power(100, d.percents))
	d.exact, _ = d.exact.Over(power(1000, d.thousands))
	if d.shown = d.rounded(); d.negative && unsigned && !strings.ContainsAny(d.before+d.after, "-(") {
		d.shown = criteria.Int(0).Minus(d.shown) // "0;0" hides the sign
	}
	return d
}

// maxPower bounds the signs that a format code is believed to have.
const maxPower = 6

func power(base, exponent int) criteria.Decimal {
	product := criteria.Int(1)
	for range min(exponent, maxPower) {
		product = product.Times(criteria.Int(base))
	}
	return product
}

// chooseSection goes by the conditions where there are any, else by the sign
// of the number. unsigned tells that the section shows negative numbers without
// a minus of its own.
func chooseSection(sections []section, number criteria.Decimal) (at int, unsigned bool) {
	order, last := number.Cmp(criteria.Int(0)), min(len(sections), 3)-1
	if sections[0].when == nil && (last < 1 || sections[1].when == nil) {
		switch {
		case order < 0 && last >= 1:
			return 1, true
		case order == 0 && last == 2:
			return 2, false
		}
		return 0, false
	}
	for i := range last + 1 {
		if when := sections[i].when; when != nil && when.holds(number) {
			return i, false
		}
	}
	for i := range last + 1 {
		if sections[i].when == nil && (i > 0 || order > 0) {
			return i, false
		}
	}
	return last, false
}

// rounded is the figure with the digits that the section shows.
func (d *display) rounded() criteria.Decimal {
	switch {
	case d.general || !d.hasFigure || d.odd:
		return d.exact
	case d.isFraction:
		return d.asFraction()
	case d.exponent:
		return d.asPower()
	}
	return d.exact.Round(d.places)
}

// asFraction is the nearest fraction with a denominator that fits.
func (d *display) asFraction() criteria.Decimal {
	best, found := d.exact.Round(0), false
	first := 1
	if d.fixedBelow {
		first = max(d.denominator, 1)
	}
	for below := first; below <= d.denominator; below++ {
		above := d.exact.Times(criteria.Int(below)).Round(0)
		near, _ := above.Over(criteria.Int(below))
		if !found || distance(near, d.exact).Cmp(distance(best, d.exact)) < 0 {
			best, d.below, found = near, below, true
		}
	}
	return best
}

func distance(a, b criteria.Decimal) criteria.Decimal {
	if a.Cmp(b) < 0 {
		return b.Minus(a)
	}
	return a.Minus(b)
}

// asPower rounds the mantissa of "0.0E+00"; stored numbers lie within 10^±40.
func (d display) asPower() criteria.Decimal {
	size, unit := distance(d.exact, criteria.Int(0)), criteria.Int(1)
	if size.Equal(criteria.Int(0)) {
		return d.exact
	}
	tenth, _ := criteria.Int(1).Over(criteria.Int(10))
	for range 50 {
		switch scaled, _ := size.Over(unit); {
		case scaled.Cmp(criteria.Int(10)) >= 0:
			unit = unit.Times(criteria.Int(10))
		case scaled.Cmp(criteria.Int(1)) < 0:
			unit = unit.Times(tenth)
		}
	}
	mantissa, _ := d.exact.Over(unit)
	return mantissa.Round(d.places).Times(unit)
}

// hasWords tells that the format writes something beside the figure that may
// change what it means. Percent signs that multiply are counted, and brackets
// and a minus are the sign of a negative number.
func (d display) hasWords() bool {
	decoration := " +\u00a0"
	if d.percents > 0 {
		decoration += "%"
	}
	if d.negative {
		decoration += "-()"
	}
	return strings.Trim(d.before+d.after, decoration) != ""
}

// written is the figure with all its digits and the format's words, as if it
// had been typed: "47 triệu" for 47000000 under `0,," triệu"`. A zero at the end
// keeps three decimals from looking like a group of thousands.
func (d display) written() string {
	digits := d.exact.Vietnamese()
	if _, decimals, _ := strings.Cut(digits, ","); len(decimals) == 3 {
		digits += "0"
	}
	return d.worded(digits)
}

// worded puts the format's words about digits; they may have the sign.
func (d display) worded(digits string) string {
	if strings.ContainsAny(d.before+d.after, "-(") {
		digits = strings.TrimPrefix(digits, "-")
	}
	return strings.TrimSpace(d.before + digits + d.after)
}

// text is what a reader sees, with a decimal comma.
func (d display) text() string {
	digits := ""
	switch {
	case !d.hasFigure:
		return strings.TrimSpace(d.before)
	case d.isFraction && d.below > 1:
		digits = d.shown.Times(criteria.Int(d.below)).String() + "/" + criteria.Int(d.below).String()
	case d.general || d.isFraction || d.exponent || d.odd:
		digits = d.shown.Vietnamese()
	default:
		digits = strings.Replace(d.shown.Fixed(d.places), ".", ",", 1)
		for at := d.places; at > d.fixed; at-- {
			digits = strings.TrimSuffix(digits, "0")
		}
		digits = strings.TrimSuffix(digits, ",")
	}
	digits = strings.TrimPrefix(digits, "-")
	if d.grouped {
		digits = groupThousands(digits)
	}
	if d.shown.Cmp(criteria.Int(0)) < 0 {
		digits = "-" + digits
	}
	return d.worded(digits)
}

// groupThousands sets a point before each three digits of the whole part.
func groupThousands(digits string) string {
	whole, decimals, has := strings.Cut(digits, ",")
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "." + whole[at:]
	}
	if has {
		whole += "," + decimals
	}
	return whole
}
