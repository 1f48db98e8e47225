package mark

import (
	"strings"
	"unicode/utf8"

	"tieuchi/internal/book/page"
)

// maxText is how many UTF-16 units a cell or a comment can hold.
const maxText = 32767

// escape writes text for XML, as content or in an attribute. What XML cannot
// hold is left out; line breaks stay.
func escape(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r < ' ' && r != '\t' && r != '\n', r == 0xFFFE, r == 0xFFFF:
		default:
			b.WriteRune(r) // what is no UTF-8 comes as U+FFFD
		}
	}
	return b.String()
}

// cellText writes text for a cell or comment. There "_x0041_" would be read as
// a letter, so its beginning is written as such an escape itself.
func cellText(text string) string {
	return escape(strings.ReplaceAll(text, "_x", "_x005F_x"))
}

// fit cuts a text to most units, with an ellipsis for what is gone.
func fit(text string, most int) string { return page.Cut(text, most, "…") }

// letters counts characters.
func letters(text string) int { return utf8.RuneCountInString(text) }
