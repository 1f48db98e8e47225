package intake

import (
	"strings"

	"tieuchi/internal/criteria"
)

// likeness is how alike two texts are by their words, from 0 to 1: the words
// that both have, as a part of all words of either. Little words count less
// because names are long and "và" is everywhere.
func likeness(a, b string) float64 {
	first, second := wordSet(a), wordSet(b)
	if len(first) == 0 || len(second) == 0 {
		return 0
	}
	common := 0
	for word := range first {
		if second[word] {
			common++
		}
	}
	return float64(common) / float64(len(first)+len(second)-common)
}

func wordSet(text string) map[string]bool {
	set := make(map[string]bool)
	for _, word := range strings.Fields(norm(text)) {
		if !littleWords.are(word) {
			set[word] = true
		}
	}
	return set
}

// nameLikeness is likeness for names of criteria, which are short and often
// cut shorter.
func nameLikeness(name, official string) float64 {
	if startsLike(name, official) {
		return max(likeness(name, official), 0.8)
	}
	return likeness(name, official)
}

// criterionByName is the number of the criterion with a name, as written or
// nearly; 0 when there is none or two are as near.
func criterionByName(rules *criteria.RuleSet, name string) int {
	key, found := norm(name), 0
	for _, c := range rules.Criteria {
		switch {
		case norm(c.Name) == key:
			return c.Number
		case nameLikeness(name, c.Name) < 0.6:
		case found > 0:
			return 0
		default:
			found = c.Number
		}
	}
	return found
}

// startsLike tells whether the shorter of two texts is how the longer begins:
// offices cut long indicators short.
func startsLike(a, b string) bool {
	a, b = norm(a), norm(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return len([]rune(a)) >= 15 && strings.HasPrefix(b, a)
}

var littleWords = termsOf("và|các|của")
