package vntext

import (
	"fmt"
	"strconv"
	"strings"
)

// spreadsheetDigits is how many significant digits Excel keeps; what a double
// shows beyond them is binary noise (0.1+0.2).
const spreadsheetDigits = 15

// maxExponent bounds the size of a stored number that is taken for a figure:
// plain notation stays below 60 characters.
const maxExponent = 40

// ShortestFloat turns the number as a spreadsheet stores it
// ("0.92500000000000004", "9.25E-1") into the decimal that it stands for
// ("0.925"): the shortest digits that give the same double, at most 15, in
// plain notation. An error when it is no number or beyond 10^±40.
func ShortestFloat(stored string) (string, error) {
	if strings.Trim(stored, "+-.0123456789eE") != "" {
		return "", fmt.Errorf("not a stored number: %.20q", stored)
	}
	value, err := strconv.ParseFloat(stored, 64)
	if err != nil {
		return "", fmt.Errorf("not a stored number: %.20q", stored)
	}
	if value == 0 {
		return "0", nil
	}
	text := strconv.FormatFloat(value, 'e', -1, 64)
	if significant(text) > spreadsheetDigits {
		text = strconv.FormatFloat(value, 'e', spreadsheetDigits-1, 64)
	}
	return plainNotation(text)
}

// significant counts the digits of a mantissa such as "-9.25e-01".
func significant(scientific string) int {
	mantissa, _, _ := strings.Cut(scientific, "e")
	return len(strings.Trim(strings.ReplaceAll(mantissa, ".", ""), "-"))
}

// plainNotation writes strconv's "-d.ddde±dd" without an exponent.
func plainNotation(scientific string) (string, error) {
	mantissa, power, _ := strings.Cut(scientific, "e")
	exponent, err := strconv.Atoi(power)
	if err != nil || exponent > maxExponent || exponent < -maxExponent {
		return "", fmt.Errorf("stored number out of range: %s", scientific)
	}
	sign := ""
	if mantissa[0] == '-' {
		sign, mantissa = "-", mantissa[1:]
	}
	digits := strings.TrimRight(strings.Replace(mantissa, ".", "", 1), "0")
	point := exponent + 1 // digits before the decimal point
	switch {
	case point <= 0:
		return sign + "0." + strings.Repeat("0", -point) + digits, nil
	case point >= len(digits):
		return sign + digits + strings.Repeat("0", point-len(digits)), nil
	}
	return sign + digits[:point] + "." + digits[point:], nil
}
