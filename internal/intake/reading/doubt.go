package reading

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// RequirementProblems tells why a cell of requirements that has a figure cannot
// be compared with: its formula has no result (204), or its number can be read
// in two ways (203). Words are no problem: many requirements are just that.
func RequirementProblems(c *sheet.Cell, unit criteria.Unit, kind criteria.Kind) []Problem {
	if isBlank(c) {
		return nil
	}
	if found := broken(c); found != nil {
		return found
	}
	if r, ok := Requirement(c, unit, kind); !ok || r.Compare != criteria.NoComparison {
		return nil
	}
	m := measure{unit, kind}
	for _, f := range m.requiredFigures(c) {
		if f.readings != nil {
			return problem(codeAmbiguousNumber, "", Text(c, false), f.readings[0], f.readings[1])
		}
	}
	return nil
}

// requiredFigures are the figures of a requirement: one, or the ends of a range.
func (m measure) requiredFigures(c *sheet.Cell) []figure {
	if c.Kind == sheet.Number {
		number, ok := decimalOf(c)
		if d := displayOf(formatOf(c), number); ok && !d.odd && d.hasFigure && !d.hasWords() && !datePartsOf(formatOf(c)).any() {
			return []figure{d.figure(number, m)}
		}
		return nil
	}
	text := vntext.Narrow(vntext.Clean(c.Value))
	for _, between := range []string{" đến ", " - ", " – ", "-", "–"} {
		if low, high, found := strings.Cut(text, between); found {
			return []figure{m.requiredFigure(low), m.requiredFigure(high)}
		}
	}
	return []figure{m.requiredFigure(text)}
}

func (m measure) requiredFigure(text string) figure {
	_, rest := cutSign(withoutLead(text))
	_, rest, _ = fromWord().front(rest)
	_, rest, _ = endingWords().end(rest)
	return textFigure(withoutLead(rest), m)
}
