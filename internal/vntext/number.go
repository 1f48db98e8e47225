package vntext

import (
	"fmt"
	"strings"
)

// Number is what a number text says.
type Number struct {
	// Digits is the number with a point and no grouping ("1234.5", "-3"); ""
	// for a fraction. When Ambiguous it is the first alternative.
	Digits string
	// Percent tells that a percent sign follows.
	Percent bool
	// Ambiguous tells that the text has two readings: "1.234" is 1234 or
	// 1.234. Alternatives holds both, the Vietnamese habit first (a point
	// groups, a comma is the decimal sign); fractions as "950/1234".
	Ambiguous    bool
	Alternatives []string
	// Numerator and Denominator are set for "37/40".
	Numerator   string
	Denominator string
	// Rest is the text after the number and the percent sign: "hộ".
	Rest string
}

// Fraction tells whether the text was of the form 37/40.
func (n Number) Fraction() bool { return n.Denominator != "" }

// maxNumberDigits is far above any official figure.
const maxNumberDigits = 30

// ParseNumber reads a text that begins with a number: "1.234,5", "1 234,5",
// "1,234.5", "92,5%", "-3", "60 lít", "37/40 hộ", also in full-width digits.
// An error when there is none, when its grouping is wrong ("1.2.3"), or when
// a second number follows with nothing but punctuation between ("10 - 20").
func ParseNumber(s string) (Number, error) {
	text := Narrow(Clean(s))
	first, rest, err := scanNumber(text)
	if err != nil {
		return Number{}, err
	}
	number := numberOf(first)
	if after, ok := strings.CutPrefix(rest, "/"); ok {
		second, tail, err := scanNumber(strings.TrimSpace(after))
		if err == nil {
			number, rest = fractionOf(first, second), tail
		}
	}
	number.Percent, rest = cutPercent(rest)
	if number.Percent && number.Fraction() || followsNumber(rest) {
		return Number{}, fmt.Errorf("not a single number: %.40q", s)
	}
	number.Rest = strings.Trim(rest, " .,:;-")
	return number, nil
}

// Narrow writes full-width figures, letters and signs as plain ones, and every
// minus sign as a hyphen: for reading figures, not for printing.
func Narrow(s string) string { return strings.Map(foldFigure, s) }

func foldFigure(r rune) rune {
	switch {
	case '！' <= r && r <= '～':
		return r - '！' + '!'
	case r == '−', r == '–':
		return '-'
	}
	return r
}

// scanned is one number as it stands in a text.
type scanned struct {
	readings  []string // one, or two when ambiguous
	separator byte     // of an ambiguous number
	grouped   int      // index of the reading without decimals, when ambiguous
}

func numberOf(s scanned) Number {
	number := Number{Digits: s.readings[0]}
	if len(s.readings) > 1 {
		number.Ambiguous, number.Alternatives = true, s.readings
	}
	return number
}

// fractionOf joins two numbers. When both have two readings by the same sign
// the ratio is the same either way, so the fraction is not ambiguous.
func fractionOf(above, below scanned) Number {
	number := Number{
		Numerator:   above.readings[above.grouped],
		Denominator: below.readings[below.grouped],
	}
	if above.separator == below.separator {
		return number
	}
	number.Ambiguous = true
	for _, n := range above.readings {
		for _, d := range below.readings {
			number.Alternatives = append(number.Alternatives, n+"/"+d)
		}
	}
	return number
}

// cutPercent takes a percent sign or word off the front.
func cutPercent(rest string) (bool, string) {
	for _, sign := range []string{"%", "phần trăm"} {
		if after, ok := strings.CutPrefix(rest, sign); ok {
			return true, strings.TrimSpace(after)
		}
	}
	return false, rest
}

// followsNumber tells that the next thing but punctuation is a digit: a range,
// a date, a sum. A rest in brackets is no second number of the same rank.
func followsNumber(rest string) bool {
	trimmed := strings.TrimLeft(rest, " -/.,:;+*x×~^")
	return trimmed != "" && isDigit(trimmed[0])
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
