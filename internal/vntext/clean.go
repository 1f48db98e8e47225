package vntext

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// NFC composes letters and their marks, the only form in which fonts show
// Vietnamese properly.
func NFC(s string) string { return norm.NFC.String(s) }

// Clean makes one tidy line of a text that is printed: composed letters, every
// kind of blank and line break as one plain blank, nothing invisible. Legacy
// text must be decoded before, since TCVN3 writes ư as a soft hyphen.
func Clean(s string) string {
	return NFC(strings.Join(strings.Fields(strings.Map(visible, s)), " "))
}

// visible maps blanks to a plain blank and drops what has no width. The join
// of fields in Clean does the rest.
func visible(r rune) rune {
	switch {
	case unicode.IsSpace(r), r == '\u2028', r == '\u2029':
		return ' '
	case r == '\u00AD', r == '\u034F', r == '\u180E', r == '\uFEFF':
		return -1 // soft hyphen, joiners, byte order mark
	case '\u200B' <= r && r <= '\u200F', '\u202A' <= r && r <= '\u202E',
		'\u2060' <= r && r <= '\u206F':
		return -1 // zero width and direction marks
	case r < ' ', r == '\u007F':
		return -1 // control characters that no font has
	}
	return r
}
