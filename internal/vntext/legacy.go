package vntext

import (
	"strings"
	"unicode"
)

// LegacyFont tells fonts whose text is not Unicode: the TCVN3 family (".VnTime",
// ".VnArialH") and the VNI family ("VNI-Times").
func LegacyFont(name string) bool {
	lower := strings.ToLower(strings.TrimSpace(name))
	for _, prefix := range []string{".vn", "vni-", "vni "} {
		if strings.HasPrefix(lower, prefix) {
			return true
		}
	}
	return false
}

// LooksLegacy tells text that is probably TCVN3 or VNI, or UTF-8 misread as
// Latin-1: it has letters that no Vietnamese word has, and none that only
// Unicode has. A text of plain letters or of accents that all share ("xã")
// looks like neither.
func LooksLegacy(text string) bool {
	runes := []rune(text)
	suspect := false
	for i, r := range runes {
		if provesUnicode(r) {
			return false
		}
		before, after := neighbour(runes, i-1), neighbour(runes, i+1)
		suspect = suspect || isLegacySign(r, before, after) || isVNIPair(r, after)
	}
	return suspect
}

// provesUnicode tells the letters of Vietnamese that Latin-1 lacks, and the
// separate tone marks.
func provesUnicode(r rune) bool {
	switch {
	case r == 'Ă', r == 'ă', r == 'Đ', r == 'đ', r == 'Ĩ', r == 'ĩ', r == 'Ũ', r == 'ũ':
		return true
	case 'Ơ' <= r && r <= 'ư', 'Ạ' <= r && r <= 'ỹ':
		return true
	}
	return isTone(r)
}

// isLegacySign tells a character that stands for a Vietnamese letter in a
// legacy encoding. As a sign of its own it has no letter beside it: "20 × 3",
// "µg", "© Bộ", "kW·h" are sound.
func isLegacySign(r, before, after rune) bool {
	beside := unicode.IsLetter(before) || isHighLatin(before) ||
		unicode.IsLetter(after) || isHighLatin(after)
	switch {
	case strings.ContainsRune("ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ", r):
		return beside
	case strings.ContainsRune("¨©ª¬®¶¸¼½¾§÷×", r):
		return beside
	case r == 'µ', r == '«':
		return unicode.IsLetter(before)
	case r == '¹', r == '»':
		return unicode.IsLetter(after)
	case r == '·':
		return unicode.IsLetter(before) && !unicode.IsLetter(after)
	}
	return false
}

// isVNIPair tells the pairs with which VNI writes circumflex, breve and tones,
// made of letters that Vietnamese has, in an order that it never has.
func isVNIPair(r, after rune) bool {
	switch unicode.ToLower(r) {
	case 'a':
		return strings.ContainsRune("âêÂÊ", after)
	case 'e':
		return strings.ContainsRune("âáàãÂÁÀÃ", after)
	case 'o':
		return strings.ContainsRune("âÂ", after)
	}
	return false
}

func isHighLatin(r rune) bool { return '\u00A1' <= r && r <= '\u00FF' && !unicode.IsLetter(r) }

// neighbour is the rune at i, a blank outside.
func neighbour(runes []rune, i int) rune {
	if i < 0 || i >= len(runes) {
		return ' '
	}
	return runes[i]
}
