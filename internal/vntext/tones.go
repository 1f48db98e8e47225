package vntext

import (
	"strings"
	"sync"
	"unicode"
)

// tone is one of the six tones; the order is that of vowelRows.
type tone uint8

const (
	level tone = iota
	huyen
	hoi
	nga
	sac
	nang
)

// vowelRows has each vowel with its six tones, level first.
const vowelRows = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ"

// toned is a vowel without its tone, and the tone.
type toned struct {
	base rune
	tone tone
}

// tonedVowels finds the parts of a small vowel.
var tonedVowels = sync.OnceValue(func() map[rune]toned {
	parts := make(map[rune]toned)
	for _, row := range strings.Fields(vowelRows) {
		letters := []rune(row)
		for i, r := range letters {
			parts[r] = toned{letters[0], tone(i)}
		}
	}
	return parts
})

// splitTone parts a small letter from its tone; a consonant has none.
func splitTone(r rune) (rune, tone) {
	if parts, ok := tonedVowels()[r]; ok {
		return parts.base, parts.tone
	}
	return r, level
}

// withTone puts a tone on a vowel that has none, small or capital. A letter
// that is no vowel stays as it is.
func withTone(vowel rune, t tone) rune {
	small := unicode.ToLower(vowel)
	letter, ok := vowelsWith()[toned{small, t}]
	switch {
	case !ok:
		return vowel
	case small != vowel:
		return unicode.ToUpper(letter)
	}
	return letter
}

// vowelsWith finds a small vowel by its parts.
var vowelsWith = sync.OnceValue(func() map[toned]rune {
	whole := make(map[toned]rune)
	for r, parts := range tonedVowels() {
		whole[parts] = r
	}
	return whole
})

// isVowel tells the twelve small vowels without tone.
func isVowel(r rune) bool {
	parts, ok := tonedVowels()[r]
	return ok && parts.tone == level
}

// isModified tells the vowels with a mark of their own, which carry the tone
// of their syllable.
func isModified(r rune) bool { return strings.ContainsRune("ăâêôơư", r) }
