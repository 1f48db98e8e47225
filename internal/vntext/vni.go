package vntext

import (
	"strings"
	"sync"
	"unicode"
)

// The marks that VNI writes behind a vowel, in the order of vowelRows: on a
// plain vowel (level has none), with a circumflex, and with a breve.
const (
	vniPlain      = " øûõùï"
	vniCircumflex = "âàåãáä"
	vniBreve      = "êèúüéë"
)

// vniSingles are the letters of VNI that are one character, each followed by
// its letter. ơ and ư may take a mark of vniPlain.
const vniSingles = "ñđììæỉóĩííòịîỵôơöư"

// fromVNI decodes a text of VNI for Windows. A vowel and its mark are two
// characters; the vowel's case counts, since fonts hold small marks behind
// capitals too. ok is false when an accented letter stands where none can.
func fromVNI(text string) (decoded string, ok bool) {
	runes := []rune(text)
	out := make([]rune, 0, len(runes))
	ok = true
	for i := 0; i < len(runes); i++ {
		letter, single := vniSingle(runes[i])
		if isLatinLetter(runes[i]) && !single {
			ok = false
		}
		if i+1 < len(runes) {
			if joined := vniJoin(letter, runes[i+1]); joined != 0 {
				letter = joined
				i++
			}
		}
		out = append(out, letter)
	}
	return string(out), ok
}

// vniLetters finds the letter of a character, small or capital.
var vniLetters = sync.OnceValue(func() map[rune]rune {
	letters := make(map[rune]rune)
	pairs := []rune(vniSingles)
	for i := 0; i+1 < len(pairs); i += 2 {
		letters[pairs[i]] = pairs[i+1]
		letters[unicode.ToUpper(pairs[i])] = unicode.ToUpper(pairs[i+1])
	}
	return letters
})

// vniSingle is the letter that one character stands for, itself when VNI gives
// it no other meaning.
func vniSingle(r rune) (rune, bool) {
	if letter, known := vniLetters()[r]; known {
		return letter, true
	}
	return r, false
}

// vniJoin is a vowel with the mark behind it; 0 when they do not belong
// together.
func vniJoin(vowel, mark rune) rune {
	small := unicode.ToLower(vowel)
	if !isLatinLetter(mark) || small == vowel && unicode.IsUpper(mark) {
		return 0
	}
	for _, kind := range []struct{ marks, from, to string }{
		{vniPlain, "aeouyơư", "aeouyơư"},
		{vniCircumflex, "aeo", "âêô"},
		{vniBreve, "a", "ă"},
	} {
		t := indexRune(kind.marks, unicode.ToLower(mark))
		at := indexRune(kind.from, small)
		if t < 0 || at < 0 || small == 'y' && tone(t) == nang { // ỵ is one character
			continue
		}
		joined := withTone([]rune(kind.to)[at], tone(t))
		if small != vowel {
			return unicode.ToUpper(joined)
		}
		return joined
	}
	return 0
}

// indexRune counts in runes, -1 when there is none.
func indexRune(list string, r rune) int {
	at := strings.IndexRune(list, r)
	if at < 0 {
		return -1
	}
	return len([]rune(list[:at]))
}
