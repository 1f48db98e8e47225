package reading

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// Text is a cell's words as a paper prints them: text tidied to one line, a
// number with a decimal comma and all its digits, a date as 31/5/2023. It is
// "" for a blank cell and for a formula without a stored result.
func Text(c *sheet.Cell, date1904 bool) string {
	if c == nil {
		return ""
	}
	switch c.Kind {
	case sheet.Text, sheet.Error:
		return vntext.Clean(c.Value)
	case sheet.Number:
		return numberText(c, date1904)
	case sheet.Bool:
		return map[bool]string{true: "TRUE", false: "FALSE"}[c.Value == "1"]
	}
	return ""
}

func numberText(c *sheet.Cell, date1904 bool) string {
	if parts := datePartsOf(formatOf(c)); parts.any() {
		if day, ok := vntext.SerialDate(c.Value, date1904); ok {
			return parts.print(day)
		}
	}
	number, ok := decimalOf(c)
	if !ok {
		return c.Value
	}
	if isPercentFormat(formatOf(c)) {
		return percentText(number.Times(criteria.Int(100)))
	}
	return number.Vietnamese()
}

func percentText(d criteria.Decimal) string { return d.Vietnamese() + "%" }

// decimalOf is the number that a number cell stands for, without the binary
// noise of its stored form.
func decimalOf(c *sheet.Cell) (criteria.Decimal, bool) {
	digits, err := vntext.ShortestFloat(c.Value)
	if err != nil {
		return criteria.Decimal{}, false
	}
	number, err := criteria.ParseDecimal(digits)
	return number, err == nil
}

// broken tells the cells that hold no value at all, with the finding for each.
func broken(c *sheet.Cell) []Problem {
	switch c.Kind {
	case sheet.NoResult:
		return problem(codeNoResult, "")
	case sheet.Error:
		return problem(codeNoResult, "error", c.Value)
	}
	return nil
}

// isBlank tells a cell that says nothing: no text, or only dashes and dots.
func isBlank(c *sheet.Cell) bool {
	return c == nil || c.Kind == sheet.Text && vntext.Key(c.Value) == ""
}

func formatOf(c *sheet.Cell) string {
	if c.Style == nil {
		return ""
	}
	return c.Style.Format
}

func fontOf(c *sheet.Cell) string {
	if c.Style == nil {
		return ""
	}
	return strings.ToLower(c.Style.Font)
}
