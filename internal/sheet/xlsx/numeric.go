package xlsx

import "strconv"

// natural reads an unsigned whole number of at most limit.
func natural(text []byte, limit int) (int, bool) {
	if len(text) == 0 || len(text) > 10 {
		return 0, false
	}
	n := 0
	for _, c := range text {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, n <= limit
}

// isDouble tells whether the text is a number as sheets store it (xsd:double
// without INF and NaN, which no spreadsheet can show) that a float64 can hold.
func isDouble(text []byte) bool {
	digits, point, i := 0, false, 0
	if i < len(text) && (text[i] == '-' || text[i] == '+') {
		i++
	}
	for ; i < len(text); i++ {
		c := text[i]
		if c >= '0' && c <= '9' {
			digits++
		} else if c == '.' && !point {
			point = true
		} else {
			break
		}
	}
	if digits == 0 {
		return false
	}
	// Fifteen digits without an exponent are the common case, and in range.
	if i == len(text) && digits <= 300 {
		return true
	}
	if i < len(text) && text[i]|0x20 != 'e' {
		return false
	}
	_, err := strconv.ParseFloat(string(text), 64)
	return err == nil
}

// isTrue reads the truth value of an attribute (xsd:boolean). A missing one is
// false.
func (s *scanner) isTrue(name string) (bool, error) {
	value, ok := s.attr(name)
	if !ok {
		return false, nil
	}
	switch string(value) {
	case "1", "true", "on":
		return true, nil
	case "0", "false", "off":
		return false, nil
	}
	return false, damaged(s.part, "%s=%q is no truth value", name, value)
}
