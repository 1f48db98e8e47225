package criteria

import (
	"fmt"
	"math/big"
	"strings"
)

// maxDigits bounds the digits of a number that is parsed: an official figure
// has far fewer, and an unbounded one would cost unbounded work.
const maxDigits = 60

// fractionDigits is how far a quotient such as 1/3 is printed.
const fractionDigits = 6

// Decimal is an exact number: what an office wrote, never a float. The zero
// value is 0.
type Decimal struct{ rat *big.Rat }

// ParseDecimal reads digits with an optional sign and decimal point ("92.5",
// "-3"); no grouping, no exponent, at most 60 characters.
func ParseDecimal(s string) (Decimal, error) {
	if s == "" || len(s) > maxDigits || strings.Trim(s, "+-.0123456789") != "" {
		return Decimal{}, fmt.Errorf("not a decimal number: %.20q", s)
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return Decimal{}, fmt.Errorf("not a decimal number: %.20q", s)
	}
	return Decimal{r}, nil
}

// Int makes a Decimal of a whole number.
func Int(n int) Decimal { return Decimal{new(big.Rat).SetInt64(int64(n))} }

// Cmp is -1, 0 or 1 as d is less than, equal to or greater than e.
func (d Decimal) Cmp(e Decimal) int { return d.value().Cmp(e.value()) }

// Equal tells whether both are the same number.
func (d Decimal) Equal(e Decimal) bool { return d.Cmp(e) == 0 }

// Times is the exact product.
func (d Decimal) Times(e Decimal) Decimal {
	return Decimal{new(big.Rat).Mul(d.value(), e.value())}
}

// Minus is the exact difference.
func (d Decimal) Minus(e Decimal) Decimal {
	return Decimal{new(big.Rat).Sub(d.value(), e.value())}
}

// Over is the exact quotient; ok is false when e is zero.
func (d Decimal) Over(e Decimal) (quotient Decimal, ok bool) {
	if e.value().Sign() == 0 {
		return Decimal{}, false
	}
	return Decimal{new(big.Rat).Quo(d.value(), e.value())}, true
}

// maxPlaces bounds the decimals of a rounded number: no cell shows more.
const maxPlaces = 30

// Round is the number with at most so many decimals (0 to 30), halves rounded
// away from zero, as spreadsheets do for display.
func (d Decimal) Round(places int) Decimal {
	rounded, _ := new(big.Rat).SetString(d.Fixed(places))
	return Decimal{rounded}
}

// Fixed prints the number with a point and just so many decimals (0 to 30),
// rounded as Round does: 39.96 with one is "40.0".
func (d Decimal) Fixed(places int) string {
	return d.value().FloatString(min(max(places, 0), maxPlaces))
}

// String prints all digits of a finite decimal with a point and no trailing
// zeros; a quotient without end is rounded to six places.
func (d Decimal) String() string {
	r := d.value()
	if r.IsInt() {
		return r.Num().String()
	}
	places, exact := r.FloatPrec()
	if !exact {
		places = fractionDigits
	}
	return strings.TrimSuffix(strings.TrimRight(r.FloatString(places), "0"), ".")
}

// Vietnamese prints the number with a decimal comma, as offices do.
func (d Decimal) Vietnamese() string { return strings.Replace(d.String(), ".", ",", 1) }

// MarshalText writes the decimal string of the JSON contract.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

func (d Decimal) value() *big.Rat {
	if d.rat == nil {
		return new(big.Rat)
	}
	return d.rat
}
