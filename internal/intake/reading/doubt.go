package reading

import (
	"slices"
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

// hasBound tells whether a text states something to hold a value against: a
// level where levels are asked for, else a figure with the sign or words of a
// bound. The number of a decision is none, nor are the figures of a paragraph,
// and words are enough for yes or no.
func hasBound(text string, kind criteria.Kind) bool {
	const paragraph = 300 // bytes
	text = vntext.Narrow(vntext.Clean(text))
	switch {
	case kind == criteria.YesNo || len(text) > paragraph:
		return false
	case kind == criteria.LevelKind:
		return slices.ContainsFunc(levelNames(), func(name string) bool {
			return strings.Contains(vntext.Key(text), vntext.Key(strings.TrimRight(name, " 123")))
		})
	case !hasFigure(text):
		return false
	}
	compare, rest := cutSign(withoutLead(text))
	_, _, from := fromWord().front(rest)
	_, _, ends := endingWords().end(rest)
	return compare != criteria.NoComparison || from || ends || strings.ContainsAny(text, "%≥≤<>")
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
