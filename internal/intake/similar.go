package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
)

// likeness is how alike two texts are by their words, from 0 to 1: the words
// that both have, as a part of all words of either. Little words count less
// because names are long and "và" is everywhere.
func (g *grid) likeness(a, b string) float64 { return shared(g.words(a), g.words(b)) }

// shared is the words that two sets have in common, as a part of all words.
func shared(first, second []string) float64 {
	if len(first) == 0 || len(second) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(first) && j < len(second); {
		switch order := strings.Compare(first[i], second[j]); {
		case order < 0:
			i++
		case order > 0:
			j++
		default:
			common, i, j = common+1, i+1, j+1
		}
	}
	return float64(common) / float64(len(first)+len(second)-common)
}

// wordSet is the words of a text that count, in order and each once: sets are
// compared far more often than made.
func wordSet(text string) []string {
	words := slices.DeleteFunc(strings.Fields(norm(text)), littleWords.are)
	slices.Sort(words)
	return slices.Compact(words)
}

// nameLikeness is likeness for names of criteria, which are short and often
// cut shorter.
func (g *grid) nameLikeness(name, official string) float64 {
	if g.startsLike(name, official) {
		return max(g.likeness(name, official), 0.8)
	}
	return g.likeness(name, official)
}

// nameIndex holds the names of a rule set's criteria ready for comparing: they
// are compared with every row, and folding costs more than all the rest.
type nameIndex []indexedName

type indexedName struct {
	number int
	key    string
	words  []string
}

func indexNames(rules *criteria.RuleSet) nameIndex {
	index := make(nameIndex, 0, len(rules.Criteria))
	for _, c := range rules.Criteria {
		index = append(index, indexedName{c.Number, norm(c.Name), wordSet(c.Name)})
	}
	return index
}

// find is the number of the criterion with a name, as written or nearly; 0 when
// there is none or two are as near.
func (index nameIndex) find(name string) int {
	key, words, found, tied := norm(name), wordSet(name), 0, false
	for _, c := range index {
		like := shared(words, c.words)
		if keysStartLike(key, c.key) {
			like = max(like, 0.8)
		}
		switch {
		case c.key == key:
			return c.number
		case like < 0.6:
		case found > 0:
			tied = true
		default:
			found = c.number
		}
	}
	if tied {
		return 0
	}
	return found
}

// criterionByName finds a criterion by its name.
func (t *table) criterionByName(rules *criteria.RuleSet, name string) int {
	return t.g.memory.criterion(rules, name)
}

// startsLike tells whether the shorter of two texts is how the longer begins:
// offices cut long indicators short.
func (g *grid) startsLike(a, b string) bool { return keysStartLike(g.norm(a), g.norm(b)) }

func keysStartLike(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len([]rune(a)) >= 15 && strings.HasPrefix(b, a)
}

var littleWords = termsOf("và|các|của")
