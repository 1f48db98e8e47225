package vntext

import (
	"fmt"
	"strings"
)

// scanNumber takes a number off the front of a folded text and gives the rest
// without leading blanks.
func scanNumber(text string) (scanned, string, error) {
	sign, body := "", text
	if strings.HasPrefix(text, "-") || strings.HasPrefix(text, "+") {
		sign, body = strings.TrimPrefix(text[:1], "+"), text[1:]
	}
	length := figureLength(body)
	if length == 0 {
		return scanned{}, "", fmt.Errorf("no number: %.40q", text)
	}
	number, err := interpret(body[:length])
	if err != nil {
		return scanned{}, "", err
	}
	for i, reading := range number.readings {
		number.readings[i] = signed(sign, reading)
	}
	return number, strings.TrimLeft(body[length:], " "), nil
}

// figureLength is how many bytes at the front belong to one number: digits,
// points and commas between digits, and blanks that group by three.
func figureLength(s string) int {
	i, group, plain := 0, 0, true // plain: no point or comma so far
	for i < len(s) {
		switch {
		case isDigit(s[i]):
			group++
		case (s[i] == '.' || s[i] == ',') && group > 0 && digitAt(s, i+1):
			plain = false
		case s[i] == ' ' && plain && groupsHere(s, i, group):
			group = 0
		default:
			return i
		}
		i++
	}
	return i
}

// groupsHere tells whether the blank at i parts groups of three digits; group
// is how many digits stand before it.
func groupsHere(s string, i, group int) bool {
	first := !strings.Contains(s[:i], " ")
	if group < 1 || group > 3 || !first && group != 3 || s[0] == '0' {
		return false
	}
	return digitAt(s, i+1) && digitAt(s, i+2) && digitAt(s, i+3) && !digitAt(s, i+4)
}

func digitAt(s string, i int) bool { return i < len(s) && isDigit(s[i]) }

// interpret decides what the separators of one number mean.
func interpret(token string) (scanned, error) {
	figures := strings.ReplaceAll(token, " ", "")
	points, commas := strings.Count(figures, "."), strings.Count(figures, ",")
	switch {
	case len(figures)-points-commas > maxNumberDigits:
		return scanned{}, fmt.Errorf("number too long: %.40q", token)
	case points+commas == 0:
		return reading(figures, "")
	case points+commas == 1 && len(figures) < len(token):
		return decimal(figures) // blanks group, so the sign is decimal
	case points+commas == 1:
		return single(figures)
	case points > 0 && commas > 0:
		return mixed(figures)
	}
	return grouped(figures)
}

// single reads a number with one point or comma. Three digits after it may be
// a group of thousands, unless the number begins with 0.
func single(figures string) (scanned, error) {
	at := strings.IndexAny(figures, ".,")
	head, tail := figures[:at], figures[at+1:]
	if len(tail) != 3 || len(head) > 3 || head[0] == '0' {
		return reading(head, tail)
	}
	if figures[at] == '.' {
		return scanned{[]string{head + tail, head + "." + tail}, '.', 0}, nil
	}
	return scanned{[]string{head + "." + tail, head + tail}, ',', 1}, nil
}

// mixed reads a number with both signs: the last one is the decimal sign, and
// the other one must group properly.
func mixed(figures string) (scanned, error) {
	at := strings.LastIndexAny(figures, ".,")
	if strings.Count(figures, figures[at:at+1]) > 1 {
		return scanned{}, fmt.Errorf("number with mixed signs: %.40q", figures)
	}
	whole, err := grouped(figures[:at])
	if err != nil {
		return scanned{}, err
	}
	return reading(whole.readings[0], figures[at+1:])
}

// grouped reads a whole number in groups of three.
func grouped(figures string) (scanned, error) {
	groups := strings.FieldsFunc(figures, func(r rune) bool { return r == '.' || r == ',' })
	for i, group := range groups {
		if i > 0 && len(group) != 3 || len(group) > 3 || groups[0][0] == '0' {
			return scanned{}, fmt.Errorf("number with wrong groups: %.40q", figures)
		}
	}
	return reading(strings.Join(groups, ""), "")
}

func decimal(figures string) (scanned, error) {
	at := strings.IndexAny(figures, ".,")
	return reading(figures[:at], figures[at+1:])
}

// reading makes the one reading of a number, without needless zeros in front.
func reading(head, tail string) (scanned, error) {
	digits := strings.TrimLeft(head, "0")
	if digits == "" {
		digits = "0"
	}
	if tail != "" {
		digits += "." + tail
	}
	return scanned{readings: []string{digits}}, nil
}

// signed puts the sign before the digits; there is no minus zero.
func signed(sign, digits string) string {
	if strings.Trim(digits, "0.") == "" {
		return digits
	}
	return sign + digits
}
