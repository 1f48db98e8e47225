package pdf

import (
	"strings"
	"unicode/utf8"
)

// replacement stands for what a page cannot carry: control characters, and what
// lies beyond the basic plane, for which the fonts have nothing.
const replacement = '\uFFFD'

// clean makes a text safe to measure and draw. Line ends become "\n", other
// blanks a plain one; invisible format characters go; everything else that
// cannot be printed becomes the replacement character.
func clean(s string) string {
	if isPlain(s) {
		return s
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(cleanRune, s)
}

// isPlain is the common case: printable text of the basic plane.
func isPlain(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if r != cleanRune(r) {
			return false
		}
	}
	return true
}

// cleanRune maps one rune; -1 drops it. Invalid UTF-8 arrives as U+FFFD.
func cleanRune(r rune) rune {
	switch {
	case r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return '\n'
	case r == '\t' || r == 0x3000 || r == 0x1680 || r == 0x205F || r >= 0x2000 && r <= 0x200A && r != 0x2007:
		return ' '
	case r == 0x2007 || r == 0x202F:
		return nbsp
	case r == 0x2011:
		return '-' // hyphens never break a line here
	case isInvisible(r):
		return -1
	case r < 0x20 || r >= 0x7F && r < 0xA0 || r > 0xFFFD || r >= 0xD800 && r <= 0xDFFF:
		return replacement
	}
	return r
}

// isInvisible holds for characters that only steer the layout: soft hyphen,
// joiners, direction marks, byte order mark. The zero-width space is kept,
// because it allows a break.
func isInvisible(r rune) bool {
	return r == 0xAD || r == 0xFEFF || r >= 0x200C && r <= 0x200F ||
		r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x206F
}
