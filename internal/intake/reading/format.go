package reading

import (
	"strings"

	"tieuchi/internal/sheet"
)

// bareFormat is the first section of a number format code without what is
// only shown: quoted and escaped text, colours and locales in brackets.
// "[$-42A]dd/mm/yyyy;@" leaves "dd/mm/yyyy". Elapsed time, "[h]", is kept.
func bareFormat(format string) string {
	var bare strings.Builder
	runes := []rune(format)
	for i := 0; i < len(runes); i++ {
		switch runes[i] {
		case ';':
			return bare.String()
		case '\\', '_', '*':
			i++ // the next rune is literal, a width or a filler
		case '"':
			i = skipTo(runes, i+1, '"')
		case '[':
			end := skipTo(runes, i+1, ']')
			if inner := string(runes[i+1 : min(end, len(runes))]); strings.Trim(strings.ToLower(inner), "hms") == "" {
				bare.WriteString(inner)
			}
			i = end
		default:
			bare.WriteRune(runes[i])
		}
	}
	return bare.String()
}

// skipTo is the index of the next mark, or of the end.
func skipTo(runes []rune, from int, mark rune) int {
	for from < len(runes) && runes[from] != mark {
		from++
	}
	return from
}

func isPercentFormat(format string) bool { return strings.Contains(bareFormat(format), "%") }

// isGeneral tells that the format says nothing about decimals.
func isGeneral(format string) bool {
	bare := strings.ToLower(strings.TrimSpace(bareFormat(format)))
	return bare == "" || bare == "general" || bare == "@"
}

// fixedDecimals counts the zeros after the point: "0.00" always shows two
// decimals.
func fixedDecimals(format string) int {
	_, decimals, _ := strings.Cut(bareFormat(format), ".")
	return len(decimals) - len(strings.TrimLeft(decimals, "0"))
}

// dateParts are the parts of a date that a format shows.
type dateParts struct{ day, month, year, time bool }

func (p dateParts) any() bool { return p.day || p.month || p.year || p.time }

// datePartsOf reads a format code. An m beside hours or seconds is minutes,
// and "General" has none of its letters.
func datePartsOf(format string) dateParts {
	bare := strings.ToLower(bareFormat(format))
	if isGeneral(format) {
		return dateParts{}
	}
	parts := dateParts{
		day:  strings.Contains(bare, "d"),
		year: strings.Contains(bare, "y"),
		time: strings.ContainsAny(bare, "hs"),
	}
	parts.month = strings.Contains(bare, "m") && (parts.day || parts.year || !parts.time)
	return parts
}

// print writes a day ("2023-05-31") with the parts that the office sees.
func (p dateParts) print(day string) string {
	year, month, date := day[:4], strings.TrimLeft(day[5:7], "0"), strings.TrimLeft(day[8:], "0")
	switch {
	case p.year && p.month && !p.day:
		return month + "/" + year
	case p.year && !p.month && !p.day:
		return year
	}
	return date + "/" + month + "/" + year
}

// IsPlain tells a number that is shown as it is stored: no percentage, no date,
// no words, no thousands left out.
func IsPlain(c *sheet.Cell) bool {
	number, ok := decimalOf(c)
	if !ok || datePartsOf(formatOf(c)).any() {
		return false
	}
	d := displayOf(formatOf(c), number)
	return d.exact.Equal(number) && !d.hasWords() && (d.hasFigure || d.general)
}
