package vntext

import (
	"strings"
	"sync"
	"unicode"
)

// tcvn3Rows has the characters that stand for the vowels of vowelRows, in the
// same order; ư is the soft hyphen.
const tcvn3Rows = "aµ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË eÌÎÏÐÑ ªÒÓÔÕÖ i×ØÜÝÞ oßáâãä «åæçèé ¬êëìíî uïñòóô \u00adõö÷øù yúûüýþ"

// tcvn3Others are the characters for đ and for the capitals, each followed by
// its letter. Capitals with a tone have no character of their own: the sign of
// the small letter follows the capital ("Aµ" is À), or the font draws it large.
const tcvn3Others = "®đ§Đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư"

// tcvn3Letters finds the letter of a character.
var tcvn3Letters = sync.OnceValue(func() map[rune]rune {
	letters := make(map[rune]rune)
	signs, vowels := []rune(tcvn3Rows), []rune(vowelRows)
	for i, sign := range signs {
		if sign > unicode.MaxASCII {
			letters[sign] = vowels[i]
		}
	}
	others := []rune(tcvn3Others)
	for i := 0; i+1 < len(others); i += 2 {
		letters[others[i]] = others[i+1]
	}
	return letters
})

// fromTCVN3 decodes a text of TCVN 5712 (VN3, "ABC"). Characters that the
// encoding leaves free pass as they are; ok is false when one of them is an
// accented letter, which no text of this encoding has.
func fromTCVN3(text string) (decoded string, ok bool) {
	letters := tcvn3Letters()
	out := make([]rune, 0, len(text))
	ok = true
	for _, r := range text {
		letter, known := letters[r]
		if !known {
			ok = ok && !isLatinLetter(r)
			out = append(out, r)
			continue
		}
		if n := len(out); n > 0 {
			if capital := capitalWithTone(out[n-1], letter); capital != 0 {
				out[n-1] = capital
				continue
			}
		}
		out = append(out, letter)
	}
	return string(out), ok
}

// capitalWithTone joins a capital and the small letter that follows to show its
// tone; 0 when they do not belong together.
func capitalWithTone(capital, small rune) rune {
	base, t := splitTone(small)
	if t == level || !unicode.IsUpper(capital) || unicode.ToLower(capital) != base {
		return 0
	}
	return withTone(capital, t)
}

// fromTCVN3Capitals decodes text in a font that draws every letter as a capital.
func fromTCVN3Capitals(text string) (string, bool) {
	decoded, ok := fromTCVN3(text)
	return strings.ToUpper(decoded), ok
}

// isLatinLetter tells the accented letters of Latin-1.
func isLatinLetter(r rune) bool {
	return '\u00C0' <= r && r <= '\u00FF' && r != '×' && r != '÷'
}
