package reading

import (
	"strings"

	"tieuchi/internal/criteria"
)

// section is one section of a number format code, as far as it matters what a
// reader sees: `0.0,," triệu"` shows millions with one decimal and a word.
type section struct {
	before, after string // words around the figure, percent signs among them
	hasFigure     bool   // digits are shown at all
	general       bool   // all digits are shown
	odd           bool   // words between the digits ("00-00"): no figure
	whole         int    // digits before the point that are always shown
	places        int    // decimals at most
	fixed         int    // decimals that are always shown
	percents      int    // percent signs that multiply by 100
	thousands     int    // commas that divide by 1000
	grouped       bool
	exponent      bool
	denominator   int  // the largest of a fraction, or the only one
	isFraction    bool // "# ??/??"
	fixedBelow    bool // "# ?/8": the denominator is given
	when          *bound
}

// bound is the condition of a section, "[>=100]".
type bound struct {
	sign   string
	number criteria.Decimal
}

// sectionsOf splits a format code at its semicolons and reads each part; there
// are four at most: positive, negative, zero, text.
func sectionsOf(format string) []section {
	if format == "" {
		format = "General"
	}
	reader := sectionReader{runes: []rune(format)}
	var list []section
	for reader.at <= len(reader.runes) && len(list) < 4 {
		list = append(list, reader.read())
	}
	return list
}

// sectionReader goes over a format code once.
type sectionReader struct {
	runes  []rune
	at     int
	s      section
	point  bool // past the decimal point
	commas int  // since the last digit
	gap    bool // words since the last digit
}

// read reads up to the next semicolon.
func (r *sectionReader) read() section {
	r.s, r.point, r.commas, r.gap = section{}, false, 0, false
	for ; r.at < len(r.runes) && r.runes[r.at] != ';'; r.at++ {
		r.token()
	}
	r.at++
	r.s.thousands += r.commas
	return r.s
}

func (r *sectionReader) token() {
	c := r.runes[r.at]
	switch {
	case c == '"':
		end := skipTo(r.runes, r.at+1, '"')
		r.word(string(r.runes[r.at+1 : end]))
		r.at = end
	case c == '\\':
		r.at++
		r.word(r.next())
	case c == '_' || c == '*':
		r.at++ // a blank as wide as the next rune, or a filler
	case c == '[':
		r.bracket()
	case strings.ContainsRune("0#?", c):
		r.digit(c)
	case c == '.' && !r.point && (r.s.hasFigure || r.follows("0#?")):
		r.point = true
	case c == ',' && r.s.hasFigure && !r.gap:
		r.commas++
	case c == '/' && r.s.hasFigure && r.follows("0#?123456789"):
		r.fraction()
	case (c == 'E' || c == 'e') && r.follows("+-"):
		r.s.exponent = true
		r.at++
		for r.follows("0#?") {
			r.at++
		}
	case r.generalHere():
		r.s.hasFigure, r.s.general = true, true
		r.at += len("General") - 1
	case c == '@':
		r.s.hasFigure, r.s.general = true, true
	case c == '%':
		r.s.percents++
		r.word("%")
	default:
		r.word(string(c))
	}
}

// next is the rune at the reader, "" at the end.
func (r *sectionReader) next() string {
	if r.at >= len(r.runes) {
		return ""
	}
	return string(r.runes[r.at])
}

func (r *sectionReader) follows(runes string) bool {
	return r.at+1 < len(r.runes) && strings.ContainsRune(runes, r.runes[r.at+1])
}

func (r *sectionReader) generalHere() bool {
	end := r.at + len("General")
	return end <= len(r.runes) && strings.EqualFold(string(r.runes[r.at:end]), "General")
}

// word adds words before the figure or behind it.
func (r *sectionReader) word(text string) {
	if !r.s.hasFigure {
		r.s.before += text
		return
	}
	r.s.after += text
	r.gap = true
}

// digit takes a place for a digit. A blank between two of them is that of
// "# ?/?"; any other word there makes the format odd.
func (r *sectionReader) digit(c rune) {
	if r.gap {
		r.s.odd = r.s.odd || strings.TrimSpace(r.s.after) != ""
		r.s.after, r.gap = "", false
	}
	r.s.hasFigure = true
	r.s.grouped = r.s.grouped || r.commas > 0 && !r.point
	r.commas = 0
	switch {
	case !r.point && c == '0':
		r.s.whole++
	case r.point:
		r.s.places++
		if c == '0' {
			r.s.fixed = r.s.places
		}
	}
}

// bracket reads a currency or a condition; colours and languages show nothing.
func (r *sectionReader) bracket() {
	end := skipTo(r.runes, r.at+1, ']')
	inner := string(r.runes[r.at+1 : min(end, len(r.runes))])
	r.at = end
	if currency, ok := strings.CutPrefix(inner, "$"); ok {
		sign, _, _ := strings.Cut(currency, "-")
		if sign != "" {
			r.word(sign)
		}
		return
	}
	number := strings.TrimLeft(inner, "<>=")
	if sign := inner[:len(inner)-len(number)]; sign != "" {
		if limit, err := criteria.ParseDecimal(strings.TrimSpace(number)); err == nil {
			r.s.when = &bound{sign, limit}
		}
	}
}

// fraction reads what stands below the line: places, or the number itself.
func (r *sectionReader) fraction() {
	r.s.isFraction = true
	below, digits := 0, 0
	for ; digits < 4 && r.follows("0#?123456789"); digits++ {
		r.at++
		below *= 10
		if c := r.runes[r.at]; '1' <= c && c <= '9' || c == '0' && r.s.fixedBelow {
			below += int(c - '0')
			r.s.fixedBelow = true
		}
	}
	if r.s.denominator = below; !r.s.fixedBelow {
		r.s.denominator = [...]int{0, 9, 99, 999, 999}[digits]
	}
}

// holds tells whether a number meets a section's condition.
func (b *bound) holds(number criteria.Decimal) bool {
	order := number.Cmp(b.number)
	switch b.sign {
	case "<":
		return order < 0
	case "<=":
		return order <= 0
	case ">":
		return order > 0
	case ">=":
		return order >= 0
	case "<>":
		return order != 0
	}
	return order == 0
}
