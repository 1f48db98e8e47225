package reading

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// maxShareWords is how many words may follow a percentage ("92,5% số hộ dân
// trong xã"); more is a sentence, which may say anything.
const maxShareWords = 6

// fractionFigure reads "37/40 hộ" as a percentage, also with the percentage
// beside it ("37/40 hộ (92,5%)"), which then must agree.
func fractionFigure(n vntext.Number, m measure) figure {
	if !m.takesPercent() || m.isVerdict() {
		return figure{}
	}
	ratio := m.ratio(n)
	if !ratio.read {
		return ratio
	}
	return withSecond(ratio, n.Rest, func(second vntext.Number) (figure, bool) {
		if !second.Percent {
			return figure{}, false
		}
		return agree(ratio, second), true
	})
}

// percentFigure reads "92,5%", also with the fraction behind it in brackets
// ("92,5% (37/40 hộ)"), which then must agree and counts, being exact.
func percentFigure(n vntext.Number, m measure) figure {
	if !m.takesPercent() {
		return figure{misfit: "%"}
	}
	number, _ := m.choose(n, "")
	stated := figure{read: true, number: number, percent: true}
	return withSecond(stated, n.Rest, func(second vntext.Number) (figure, bool) {
		if !second.Fraction() {
			return figure{}, false
		}
		ratio := m.ratio(second)
		if !ratio.read {
			return figure{}, false
		}
		return agree(ratio, n), true
	})
}

// withSecond looks at what follows a share: nothing, harmless words, or a
// second number that join accepts. Anything else makes the text unreadable.
func withSecond(first figure, rest string, join func(vntext.Number) (figure, bool)) figure {
	at := strings.IndexAny(rest, "0123456789")
	if at < 0 {
		return first.unless(!harmless(rest))
	}
	second, err := vntext.ParseNumber(strings.TrimRight(rest[at:], ")] "))
	if err != nil || !harmless(rest[:at]) || !harmless(second.Rest) || hasFigure(second.Rest) {
		return figure{}
	}
	joined, ok := join(second)
	return joined.unless(!ok)
}

// harmless tells words that only say what the share is of.
func harmless(words string) bool {
	return len(strings.Fields(words)) <= maxShareWords && !changesMeaning(words)
}

// ratio is a fraction as a percentage. Of two readings one above 100 % is
// impossible; a fraction with nothing below is void, or nonsense.
func (m measure) ratio(n vntext.Number) figure {
	pairs := n.Alternatives
	if !n.Ambiguous {
		pairs = []string{n.Numerator + "/" + n.Denominator}
	}
	var possible []figure
	for _, pair := range pairs {
		above, below, _ := strings.Cut(pair, "/")
		share, ok := decimal(above).Times(criteria.Int(100)).Over(decimal(below))
		switch {
		case !ok && decimal(above).Equal(criteria.Int(0)):
			return figure{void: true}
		case !ok:
			return figure{}
		case len(pairs) == 1 || share.Cmp(criteria.Int(100)) <= 0:
			possible = append(possible, figure{read: true, number: share, percent: true})
		}
	}
	switch len(possible) {
	case 0:
		return figure{}
	case 1:
		return possible[0]
	}
	return figure{readings: []string{percentText(possible[0].number), percentText(possible[1].number)}}
}

// agree holds a fraction against the percentage written beside it, which may
// be rounded or cut off at its last digit. When they differ nobody knows which
// of the two is right.
func agree(ratio figure, percent vntext.Number) figure {
	for _, digits := range append([]string{percent.Digits}, percent.Alternatives...) {
		stated := decimal(digits)
		_, decimals, _ := strings.Cut(digits, ".")
		step := decimal("0." + strings.Repeat("0", max(len(decimals)-1, 0)) + "1")
		if decimals == "" {
			step = criteria.Int(1)
		}
		difference := ratio.number.Minus(stated)
		half, _ := step.Over(criteria.Int(2))
		if difference.Cmp(criteria.Int(0).Minus(half)) >= 0 && difference.Cmp(step) < 0 {
			return ratio
		}
	}
	return figure{readings: []string{percentText(ratio.number), percentText(decimal(percent.Digits))}}
}
