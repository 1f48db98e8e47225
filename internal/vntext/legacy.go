package vntext

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Encoding is how the letters of a text are written.
type Encoding uint8

// The encodings of office files. Legacy fonts draw the characters of
// Windows-1252 as Vietnamese letters.
const (
	Unicode       Encoding = iota
	TCVN3                  // fonts .VnTime, .VnArial …
	TCVN3Capitals          // fonts .VnTimeH …: every letter is drawn as a capital
	VNI                    // fonts VNI-Times …
	Misread                // UTF-8 that was read as Windows-1252: "tiÃªu"
)

// String is the name that offices know.
func (e Encoding) String() string {
	return [...]string{"Unicode", "TCVN3", "TCVN3", "VNI", "UTF-8"}[e]
}

// FontEncoding is the encoding that text in a font of this name has. Unicode
// stands for every font that is not of a legacy family.
func FontEncoding(name string) Encoding {
	name = strings.TrimSpace(name)
	if name == "" || !strings.ContainsRune(".vV", rune(name[0])) {
		return Unicode // nearly every font
	}
	lower := strings.ToLower(name)
	switch {
	case strings.HasPrefix(lower, ".vn") && strings.HasSuffix(lower, "h"):
		return TCVN3Capitals
	case strings.HasPrefix(lower, ".vn"):
		return TCVN3
	case strings.HasPrefix(lower, "vni-"), strings.HasPrefix(lower, "vni "):
		return VNI
	}
	return Unicode
}

// Decode turns a text of the encoding into Unicode. ok is false when the text
// has letters that the encoding does not know; what could be decoded of it is
// returned all the same. Text that is not valid UTF-8 is returned as it is.
func (e Encoding) Decode(text string) (decoded string, ok bool) {
	if !utf8.ValidString(text) {
		return text, false
	}
	switch e {
	case TCVN3:
		return fromTCVN3(text)
	case TCVN3Capitals:
		return fromTCVN3Capitals(text)
	case VNI:
		return fromVNI(text)
	case Misread:
		return fromMisread(text)
	}
	return text, true
}

// ProvesUnicode tells a text with letters or marks of Vietnamese that no
// legacy encoding shares with Latin-1.
func ProvesUnicode(text string) bool {
	for i := 0; i < len(text); i++ {
		// Only characters from U+0100 on prove anything; in UTF-8 they begin
		// with a byte from C4 on.
		if text[i] < 0xC4 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(text[i:]); provesUnicode(r) {
			return true
		}
	}
	return false
}

// provesUnicode tells the letters of Vietnamese that Latin-1 lacks, and the
// combining marks.
func provesUnicode(r rune) bool {
	switch {
	case r == 'Ă', r == 'ă', r == 'Đ', r == 'đ', r == 'Ĩ', r == 'ĩ', r == 'Ũ', r == 'ũ':
		return true
	case 'Ơ' <= r && r <= 'ư', 'Ạ' <= r && r <= 'ỹ':
		return true
	}
	return '\u0300' <= r && r <= '\u036F'
}

// HasInnerSign tells a text with a sign inside a word, or a pair, that no word
// of any Latin script has.
func HasInnerSign(text string) bool {
	before, r := ' ', ' '
	for _, after := range text + " " {
		if signWeight(before, r, after) > 1 {
			return true
		}
		before, r = r, after
	}
	return false
}

// Signs weighs what in a text only a legacy encoding or misread UTF-8 has: 0
// for none, 1 for a letter that a foreign name may have too ("Lü"), more for
// signs that stand inside words ("x·") and pairs that no word has ("Tieâu").
func Signs(text string) int {
	sum := 0
	before, r := ' ', ' '
	for _, after := range text + " " {
		sum += signWeight(before, r, after)
		before, r = r, after
	}
	return sum
}

func signWeight(before, r, after rune) int {
	switch {
	case r < 0x80 && after < 0x80:
		return 0
	case isVNIPair(r, after), isMisreadPair(r, after):
		return 2
	case !isLegacySign(r, before, after):
		return 0
	case isLatinLetter(r):
		return 1
	}
	return 2
}

// isLegacySign tells a character that stands for a Vietnamese letter in a
// legacy encoding. As a sign of its own it has no letter beside it: "20 × 3",
// "µg", "© Bộ", "kW·h" are sound.
func isLegacySign(r, before, after rune) bool {
	switch {
	case strings.ContainsRune("ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ", r), strings.ContainsRune("¡¢£¤¥¦ª¬¶¸¼½¾§÷×", r):
		return isBeside(before) || isBeside(after)
	case r == '¨', r == '©', r == '®': // ă, â and đ end no word
		return isBeside(after)
	case r == 'µ', r == '«':
		return unicode.IsLetter(before)
	case r == '¹', r == '»':
		return unicode.IsLetter(after)
	case r == '·':
		return unicode.IsLetter(before) && !unicode.IsLetter(after)
	case r == '\u00AD': // a hyphen stands before a consonant, ư at a word's end or before a vowel
		return unicode.IsLetter(before) && (!unicode.IsLower(after) || isLatinLetter(after)) || after == '¬'
	}
	return false
}

// isBeside tells what makes its neighbour a part of a word.
func isBeside(r rune) bool {
	return unicode.IsLetter(r) || '\u00A1' <= r && r <= '\u00FF'
}

// isVNIPair tells the pairs with which VNI writes circumflex, breve and tones,
// made of letters that Vietnamese has, in an order that it never has.
func isVNIPair(r, after rune) bool {
	after = unicode.ToLower(after)
	switch unicode.ToLower(r) {
	case 'a':
		return strings.ContainsRune("âàãáêèéõùú", after)
	case 'e':
		return strings.ContainsRune("âàãáõù", after)
	case 'o':
		return strings.ContainsRune("âõù", after)
	case 'u', 'y', 'ô':
		return strings.ContainsRune("õù", after)
	}
	return false
}

// isMisreadPair tells the first two bytes of a Vietnamese letter in UTF-8, read
// as Windows-1252 (Ãª, Ä‘, Æ°, áº, á»), and those of quotes, dashes and ≥.
func isMisreadPair(r, after rune) bool {
	if r == 'â' {
		return after == '€' || after == '‰'
	}
	second, known := windowsByte(after)
	if !known || second < 0x80 || second > 0xBF || after == '\u00A0' {
		return false
	}
	return strings.ContainsRune("ÃÄÅÆ", r) || r == 'á' && (after == 'º' || after == '»')
}
