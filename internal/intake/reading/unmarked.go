package reading

import (
	"strings"

	"tieuchi/internal/vntext"
)

// unmarked finds phrases that were typed wholly without Vietnamese marks. A
// phrase is left out where two meanings share it, and where it is so short
// ("d", "kd") that it may be short for something else.
type unmarked[T comparable] map[string]T

// minUnmarked is the least number of letters; "có" has two and stands alone.
const minUnmarked = 2

// newUnmarked folds the phrases of a lexicon; what they mean must be told apart
// from each other and from those of the others.
func newUnmarked[T comparable](own lexicon[T], others ...lexicon[T]) unmarked[T] {
	phrases := unmarked[T]{}
	for key, meaning := range own.byKey {
		plain := vntext.Plain(key)
		if len(plain) >= minUnmarked && hasVowel(plain) {
			phrases[plain] = meaning
		}
	}
	for _, list := range append(others, own) {
		for key, meaning := range list.byKey {
			plain := vntext.Plain(key)
			if known, ok := phrases[plain]; ok && known != meaning {
				delete(phrases, plain)
			}
		}
	}
	return phrases
}

// hasVowel tells a word from an abbreviation such as "kd" or "cbd".
func hasVowel(text string) bool { return strings.ContainsAny(text, "aeiouy") }

// whole looks a whole text up; one with any mark was typed by somebody who
// could have set the others, and is not looked up.
func (u unmarked[T]) whole(text string) (meaning T, ok bool) {
	for _, r := range vntext.Key(text) {
		if r > '~' {
			return meaning, false
		}
	}
	meaning, ok = u[vntext.Key(text)]
	return meaning, ok
}
