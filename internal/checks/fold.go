package checks

import (
	"strings"
	"sync"
	"unicode"
)

// toned lists each vowel without tone and with the five tones.
const toned = "aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ"

// tones maps a vowel with a tone to the vowel and the tone's number.
var tones = sync.OnceValue(func() map[rune]spelling {
	table := map[rune]spelling{'ð': {'đ', 0}} // Ð (U+00D0) typed for Đ
	for row := range strings.FieldsSeq(toned) {
		vowels := []rune(row)
		for tone, vowel := range vowels {
			table[vowel] = spelling{vowels[0], tone}
		}
	}
	return table
})

type spelling struct {
	letter rune
	tone   int
}

// nameKey is the key by which names of communes are the same: lower case, one
// blank between words, no punctuation, and each word's tone at its end, so
// that hoà is hòa while Bản Bo is not Bản Bổ. The text is NFC.
func nameKey(name string) string { return strings.Join(words(name, true), " ") }

// words are the words of a text, folded; without tones when toneless.
func words(text string, withTone bool) []string {
	split := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	for i, word := range split {
		split[i] = spell(word, withTone)
	}
	return split
}

func spell(word string, withTone bool) string {
	var out strings.Builder
	tone := 0
	for _, r := range word {
		if s, ok := tones()[r]; ok {
			r, tone = s.letter, max(tone, s.tone)
		}
		out.WriteRune(r)
	}
	if withTone && tone > 0 {
		out.WriteRune('0' + rune(tone))
	}
	return out.String()
}
