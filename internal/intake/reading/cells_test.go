package reading

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// text, stored and formula make the cells that the tests read.

func text(s string) *sheet.Cell {
	return &sheet.Cell{Row: 1, Col: 1, Kind: sheet.Text, Value: s, Style: &sheet.Style{}}
}

func stored(value, format string) *sheet.Cell {
	return &sheet.Cell{Row: 1, Col: 1, Kind: sheet.Number, Value: value, Style: &sheet.Style{Format: format}}
}

func cellOf(kind sheet.Kind, value string) *sheet.Cell {
	return &sheet.Cell{Row: 1, Col: 1, Kind: kind, Value: value, Style: &sheet.Style{}}
}

func dec(s string) criteria.Decimal {
	d, err := criteria.ParseDecimal(s)
	if err != nil {
		panic(err)
	}
	return d
}

// codes writes problems as "203 a|b|c; 201 x".
func codes(problems []Problem) string {
	out := ""
	for i, p := range problems {
		if i > 0 {
			out += "; "
		}
		out += string(rune('0'+p.Code/100)) + string(rune('0'+p.Code/10%10)) + string(rune('0'+p.Code%10))
		if p.Variant != "" {
			out += ":" + p.Variant
		}
		for j, arg := range p.Args {
			out += map[bool]string{true: " ", false: "|"}[j == 0] + arg
		}
	}
	return out
}
