package criteria

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// Exact prints the number so that nothing is lost: a finite one with a decimal
// comma ("92,5"); any other rounded, with the fraction that it is ("66,666667
// [200/3]"). A bare fraction would be read as a share of something.
func (d Decimal) Exact() string {
	if _, finite := d.value().FloatPrec(); finite {
		return d.Vietnamese()
	}
	return d.Vietnamese() + " [" + d.value().RatString() + "]"
}

// ParseExact reads what Exact prints; ParseDecimal bounds each of its numbers.
func ParseExact(s string) (Decimal, error) {
	rounded, fraction, isFraction := strings.Cut(s, " [")
	if strings.ContainsAny(s, "+.") {
		return Decimal{}, fmt.Errorf("not an exact number: %.20q", s)
	}
	number, err := ParseDecimal(strings.Replace(rounded, ",", ".", 1))
	if err != nil || !isFraction {
		return number, err
	}
	above, below, _ := strings.Cut(strings.TrimSuffix(fraction, "]"), "/")
	over, errAbove := ParseDecimal(above)
	under, errBelow := ParseDecimal(below)
	exact, ok := over.Over(under)
	if errAbove != nil || errBelow != nil || !ok || exact.Vietnamese() != rounded {
		return Decimal{}, fmt.Errorf("not an exact number: %.20q", s)
	}
	return exact, nil
}

// Float is the number as spreadsheets store it. exact is false where reading
// the stored one would give another number: more digits than a float holds, or
// a fraction without end.
func (d Decimal) Float() (stored float64, exact bool) {
	stored, _ = d.value().Float64()
	back, ok := new(big.Rat).SetString(strconv.FormatFloat(stored, 'f', -1, 64))
	return stored, ok && back.Cmp(d.value()) == 0
}
