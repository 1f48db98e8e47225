package reading

import (
	"strings"
	"sync"

	"tieuchi/internal/criteria"
)

// sign is one way to write a comparison.
type sign struct {
	text    string
	compare criteria.Comparison
}

// signs lists the comparison signs, the longer before the shorter.
func signs() []sign {
	return []sign{
		{">=", criteria.AtLeast}, {"=>", criteria.AtLeast}, {"≥", criteria.AtLeast},
		{"≧", criteria.AtLeast}, {"⩾", criteria.AtLeast},
		{"<=", criteria.AtMost}, {"=<", criteria.AtMost}, {"≤", criteria.AtMost},
		{"≦", criteria.AtMost}, {"⩽", criteria.AtMost},
		{">", criteria.MoreThan}, {"<", criteria.LessThan}, {"=", criteria.Exactly},
	}
}

// leadingWords holds the words before a figure.
var leadingWords = sync.OnceValue(func() lexicon[criteria.Comparison] {
	return newLexicon(map[string]criteria.Comparison{
		"tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|lớn hơn hoặc bằng": criteria.AtLeast,

		"tối đa|không quá|không vượt quá|không cao hơn|không lớn hơn|không nhiều hơn|không trên|" +
			"nhỏ hơn hoặc bằng": criteria.AtMost,

		"trên|hơn|lớn hơn|cao hơn|nhiều hơn": criteria.MoreThan,
		"dưới|nhỏ hơn|thấp hơn|ít hơn":       criteria.LessThan,
	})
})

// endingWords holds the words after a figure, fromWord what stands before it.
var (
	endingWords = sync.OnceValue(func() lexicon[criteria.Comparison] {
		return newLexicon(map[string]criteria.Comparison{
			"trở lên": criteria.AtLeast, "trở xuống": criteria.AtMost,
		})
	})
	fromWord = sync.OnceValue(func() lexicon[bool] { return newLexicon(map[string]bool{"từ": true}) })
)

// cutComparison takes the sign or words of a comparison off a text. compare is
// NoComparison where there are none; ok is false where two contradict each
// other or "từ" has no end.
func cutComparison(text string) (compare criteria.Comparison, rest string, ok bool) {
	compare, rest = cutSign(text)
	_, rest, from := fromWord().front(rest)
	end, rest, _ := endingWords().end(rest)
	switch {
	case end == criteria.NoComparison:
		return compare, rest, !from
	case compare != criteria.NoComparison && compare != end:
		return criteria.NoComparison, rest, false
	}
	return end, rest, true
}

// cutSign takes a sign or a leading word off the front.
func cutSign(text string) (criteria.Comparison, string) {
	for _, sign := range signs() {
		if rest, ok := strings.CutPrefix(text, sign.text); ok {
			return sign.compare, strings.TrimSpace(rest)
		}
	}
	if compare, rest, ok := leadingWords().front(text); ok {
		return compare, withoutLead(rest)
	}
	return criteria.NoComparison, text
}

// bounds reads a range, "từ 10 đến 20%" or "10% - 20%", both ends included.
func (m measure) bounds(text string) (lower, upper criteria.Decimal, ok bool) {
	_, text, _ = fromWord().front(withoutLead(text))
	for _, between := range []string{" đến ", " - ", " – ", "-", "–"} {
		low, high, found := strings.Cut(text, between)
		if !found {
			continue
		}
		end := textFigure(high, m)
		if end.percent && !strings.Contains(low, "%") {
			low += "%"
		}
		start := textFigure(low, m)
		inOrder := start.read && end.read && start.number.Cmp(end.number) < 0
		return start.number, end.number, inOrder
	}
	return criteria.Decimal{}, criteria.Decimal{}, false
}
