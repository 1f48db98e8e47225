package intake

import (
	"strconv"
	"strings"

	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// label is a number with what is written after it: "1.1. Có quy hoạch" or
// "Tiêu chí số 5 (Giáo dục)".
type label struct {
	id   string // "5", "2.1", "2.2.1"; "" when the text begins with no number
	name string // the rest, as written
	// named tells that the word "tiêu chí" stood before the number.
	named bool
}

// maxBeforeNumber is how many bytes may stand before a number, enough for
// "Tiêu chí số (".
const maxBeforeNumber = 40

// parseLabel splits a text into its number and its name. What counts as a
// number is reading's to say; "1/ Quy hoạch" is written "1. Quy hoạch" too.
func parseLabel(text string) label {
	text = strings.TrimSpace(text)
	if !strings.ContainsAny(text[:min(len(text), maxBeforeNumber)], "0123456789０１２３４５６７８９") {
		return label{name: text}
	}
	named := criterionTerm.are(norm(firstWords(text, 2))) || tcTerm.are(norm(firstWords(text, 1)))
	if digits, rest, ok := strings.Cut(text, "/"); ok && len(digits) <= 2 && strings.HasPrefix(rest, " ") {
		text = digits + "." + rest
	}
	if id, rest, ok := reading.LeadingID(text); ok {
		return label{id, rest, named}
	}
	if id, ok, _ := reading.ID(&sheet.Cell{Kind: sheet.Text, Value: text}); ok {
		return label{id: id, named: named}
	}
	return label{name: text}
}

// firstWords is a text's first n words.
func firstWords(text string, n int) string {
	words := strings.Fields(text)
	return strings.Join(words[:min(len(words), n)], " ")
}

// criterionOf is the number of the criterion that an id belongs to.
func criterionOf(id string) int {
	first, _, _ := strings.Cut(id, ".")
	n, err := strconv.Atoi(first)
	if err != nil {
		return 0
	}
	return n
}

func isIndicatorID(id string) bool { return strings.Contains(id, ".") }

func firstRune(text string) rune {
	for _, r := range text {
		return r
	}
	return 0
}

// isRoman tells whether a text is a Roman numeral up to XXXIX or a single
// capital letter: the numbers of headings.
func isRoman(text string) bool {
	text = strings.TrimRight(strings.TrimSpace(text), ".):")
	if text == "" || len(text) > 6 {
		return false
	}
	return strings.Trim(text, "IVX") == "" || len(text) == 1 && 'A' <= text[0] && text[0] <= 'Z'
}

// firstNumber is the first whole number in a text, 0 when there is none.
func firstNumber(text string) int {
	digits := strings.TrimLeftFunc(text, func(r rune) bool { return r < '0' || r > '9' })
	if end := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' }); end >= 0 {
		digits = digits[:end]
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}

// isColumnNumber tells whether a text may stand in the row of column numbers
// under a header: "(1)", "A", "3", "3=1+2", "[4]", "(5)=(3)/(4)".
func isColumnNumber(text string) bool {
	if text == "" || len(text) > 16 {
		return false
	}
	if strings.Trim(text, "0123456789()[]=+-/*:x%. ") == "" {
		return strings.ContainsAny(text, "0123456789")
	}
	return len(text) == 1 && 'A' <= text[0] && text[0] <= 'Z' || len(text) == 3 && text[0] == '(' && text[2] == ')'
}
