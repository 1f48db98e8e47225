package reading

import (
	"strings"

	"tieuchi/internal/vntext"
)

// lexicon finds phrases by their folded key, whole or at either end of a text.
// It is built once, since folding is what reading costs.
type lexicon[T any] struct {
	byKey   map[string]T
	longest int // words of the longest phrase
}

// newLexicon builds a lexicon of phrases for each meaning; the phrases of one
// meaning are separated by "|".
func newLexicon[T any](phrases map[string]T) lexicon[T] {
	l := lexicon[T]{byKey: map[string]T{}}
	for list, meaning := range phrases {
		for phrase := range strings.SplitSeq(list, "|") {
			l.byKey[vntext.Key(phrase)] = meaning
			l.longest = max(l.longest, len(strings.Fields(phrase)))
		}
	}
	return l
}

// whole looks a whole text up.
func (l lexicon[T]) whole(text string) (T, bool) {
	meaning, ok := l.byKey[vntext.Key(text)]
	return meaning, ok
}

// front takes the longest phrase off the front of a text, in whole words.
func (l lexicon[T]) front(text string) (meaning T, rest string, ok bool) {
	words := strings.Fields(text)
	for n := min(l.longest, len(words)); n > 0; n-- {
		if meaning, ok = l.whole(strings.Join(words[:n], " ")); ok {
			return meaning, strings.Join(words[n:], " "), true
		}
	}
	return meaning, text, false
}

// end takes the longest phrase off the end.
func (l lexicon[T]) end(text string) (meaning T, rest string, ok bool) {
	words := strings.Fields(text)
	for n := min(l.longest, len(words)); n > 0; n-- {
		at := len(words) - n
		if meaning, ok = l.whole(strings.Join(words[at:], " ")); ok {
			return meaning, strings.Join(words[:at], " "), true
		}
	}
	return meaning, text, false
}

// allFront takes phrases off the front as long as something is left.
func (l lexicon[T]) allFront(text string) string {
	for {
		_, rest, ok := l.front(text)
		if !ok || rest == "" {
			return text
		}
		text = rest
	}
}

// anywhere tells whether one of the words of a text is in the lexicon.
func (l lexicon[T]) anywhere(text string) bool {
	for _, word := range strings.FieldsFunc(vntext.Key(text), isWordBreak) {
		if _, ok := l.byKey[word]; ok {
			return true
		}
	}
	return false
}

func isWordBreak(r rune) bool { return strings.ContainsRune(" ,.;:/()", r) }
