package reading

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// timeOf is the time that a unit counts by, "" when it names none.
func timeOf(unit string) string {
	_, per, _ := strings.Cut(unit, "/")
	for _, word := range strings.FieldsFunc(vntext.Plain(per), func(r rune) bool { return r == '/' || r == ' ' }) {
		if slices.Contains([]string{"nam", "thang", "quy", "ngay", "gio"}, word) {
			return word
		}
	}
	return ""
}

// convert turns a number of one unit into another; ok is false when the units
// do not fit. A unit that says less than the other ("triệu", "lít") fits.
func convert(number criteria.Decimal, written, expected string) (criteria.Decimal, bool) {
	if written == "" || expected == "" {
		return number, true
	}
	if a, b := timeOf(written), timeOf(expected); a != "" && b != "" && a != b {
		return number, false
	}
	from, isMoney := moneyScale(written)
	to, wantsMoney := moneyScale(expected)
	switch {
	case isMoney && wantsMoney:
		return number.Times(criteria.Int(from)).Over(criteria.Int(to))
	case isMoney != wantsMoney:
		return number, false
	}
	return number, sameThing(written, expected)
}

// sameThing compares what two units count: "sản phẩm OCOP 3 sao" counts
// sản phẩm, "lít" counts lít/người/ngày đêm.
func sameThing(written, expected string) bool {
	a, _, _ := strings.Cut(unitKey(written), "/")
	b, _, _ := strings.Cut(unitKey(expected), "/")
	if a == b {
		return true
	}
	more, ok := strings.CutPrefix(a, b+" ")
	return ok && !hasFigure(withoutStars(more)) && !changesMeaning(more)
}

// unitKey folds a unit and its customary short forms.
func unitKey(unit string) string {
	key := vntext.Key(unit)
	head, per, hasPer := strings.Cut(key, "/")
	switch head = strings.TrimSpace(head); head {
	case "htx":
		head = vntext.Key("hợp tác xã")
	case "l":
		head = vntext.Key("lít")
	case vntext.Key("mét vuông"):
		head = "m2"
	}
	if hasPer {
		return head + "/" + per
	}
	return head
}

// withoutStars drops the rank of a product, "3 sao", which is no figure.
func withoutStars(key string) string {
	words := strings.Fields(key)
	for i := 1; i < len(words); i++ {
		if strings.Trim(words[i], ",.;)") == "sao" && len(words[i-1]) == 1 {
			words[i-1] = ""
		}
	}
	return strings.Join(words, " ")
}

// hasFigure tells that a text has a number or a percentage in it. The 2 of
// "m2" belongs to the unit.
func hasFigure(text string) bool {
	before := ' '
	for _, r := range text {
		if r == '%' || '0' <= r && r <= '9' && !unicode.IsLetter(before) {
			return true
		}
		before = r
	}
	return false
}

// maxUnitWords is how many words a unit may have; more is a sentence.
const maxUnitWords = 5

// isUnit tells whether the text behind a number may be its unit at all.
func isUnit(text string) bool {
	return len(strings.Fields(text)) <= maxUnitWords && !hasFigure(text) && !changesMeaning(text)
}

// changers holds words after a figure that make it another figure: of the
// rest ("chưa"), of a plan, about, more than.
var changers = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"chưa|không|còn|thiếu|kế|chỉ|so|mục|tăng|giảm|trở|hơn|" +
		"dưới|khoảng|gần|dự|ước|phấn": true})
})

// changesMeaning tells words or signs that make a figure another one, or doubt
// it: "90%+", "92,5%?".
func changesMeaning(text string) bool {
	return strings.ContainsAny(text, "?+~≈±<>≥≤") || changers().anywhere(text)
}

// wholeUnits holds units of which there are no parts.
var wholeUnits = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"hộ|người|lao động|học sinh|thuê bao|sản phẩm|mô hình|" +
		"hợp tác xã|cơ sở|thôn|bản|trường|công trình|tổ chức|vụ|đồng|vnđ": true})
})

// countsWhole tells units of which there are no parts, so that "1.234 hộ" can
// only be 1234.
func countsWhole(unit string) bool {
	head, _, _ := strings.Cut(unitKey(unit), "/")
	_, _, ok := wholeUnits().front(head)
	return ok
}
