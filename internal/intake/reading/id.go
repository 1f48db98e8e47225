package reading

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// maxIDParts is the depth of provinces' numbering: 2.2.1, rarely one more.
const maxIDParts = 4

// ID reads the number of a criterion or indicator: "5", "2.2.1", "TC 5",
// "Tiêu chí số 5", "5.". Not ok for Roman numerals, letters, "(1)", dates and
// percentages.
//
// A number cell 17.1 may stand for 17.10, since spreadsheets drop the zero: id
// is what the number format shows (17.10 with 0.00), ambiguous is set, and the
// table around it decides whether a zero was dropped.
func ID(c *sheet.Cell) (id string, ok, ambiguous bool) {
	switch {
	case isBlank(c) || broken(c) != nil:
		return "", false, false
	case c.Kind == sheet.Number:
		return storedID(c)
	case c.Kind == sheet.Text:
		id, ok = textID(c.Value)
		return id, ok, false
	}
	return "", false, false
}

// LeadingID reads the number before a name: "5. Giáo dục", "2.1 Tỷ lệ đường",
// "Tiêu chí số 5: Giáo dục", "Tiêu chí số 5 (Giáo dục)". A single number needs
// a sign or the word tiêu chí with it, and one with a point a sign or a capital
// letter: "2 mô hình" and "1.5 triệu" have no ID.
func LeadingID(text string) (id, rest string, ok bool) {
	text = vntext.Clean(text)
	bare := cutIDWords(text)
	digits := strings.TrimRight(bare[:len(bare)-len(strings.TrimLeft(bare, "0123456789."))], ".")
	after := bare[len(digits):]
	rest = withoutSign(after)
	first, _ := utf8.DecodeRuneInString(rest)
	hasSign := len(rest) < len(strings.TrimLeft(after, " "))
	isNamed := strings.Contains(digits, ".") && unicode.IsUpper(first)
	if bare == text && !hasSign && !isNamed || rest == "" || rest == after && first != '(' || unicode.IsDigit(first) {
		return "", text, false
	}
	if inner, whole := strings.CutPrefix(rest, "("); whole && strings.HasSuffix(rest, ")") {
		rest = strings.TrimSpace(strings.TrimSuffix(inner, ")"))
	}
	if id, ok = normalID(digits); !ok || rest == "" {
		return "", text, false
	}
	return id, rest, true
}

// withoutSign drops what parts a number from the name behind it.
func withoutSign(text string) string { return strings.TrimLeft(text, " .:-–)") }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func textID(raw string) (string, bool) {
	// The folded key has plain digits for full-width ones.
	text := cutIDWords(vntext.Key(raw))
	return normalID(strings.ReplaceAll(text, ",", "."))
}

// cutIDWords drops the words that stand before a number.
func cutIDWords(text string) string {
	rest := idWords().allFront(text)
	if glued, ok := strings.CutPrefix(strings.ToLower(rest), "tc"); ok && glued != "" && isDigit(glued[0]) {
		return rest[len("tc"):]
	}
	return rest
}

// idWords holds the words before a number.
var idWords = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"tiêu chí|tiêu chí số|chỉ tiêu|chỉ tiêu số|số|tc|tc số|ct": true})
})

// normalID checks "02.1" and writes it as "2.1". Every part is 1 to 99.
func normalID(text string) (string, bool) {
	parts := strings.Split(text, ".")
	if len(parts) > maxIDParts {
		return "", false
	}
	for i, part := range parts {
		bare := strings.TrimPrefix(part, "0")
		if len(part) > 2 || bare == "" || bare == "0" || strings.Trim(bare, "0123456789") != "" {
			return "", false
		}
		parts[i] = bare
	}
	return strings.Join(parts, "."), true
}

// storedID reads a number cell.
func storedID(c *sheet.Cell) (id string, ok, ambiguous bool) {
	format := formatOf(c)
	number, readable := decimalOf(c)
	if !readable || isPercentFormat(format) || datePartsOf(format).any() {
		return "", false, false
	}
	digits := number.String()
	_, decimals, _ := strings.Cut(digits, ".")
	if len(decimals) == 1 && fixedDecimals(format) > 1 {
		digits += "0"
	}
	id, ok = normalID(digits)
	return id, ok, ok && len(decimals) == 1
}
