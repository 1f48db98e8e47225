package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bind takes away the breaks that would tear apart what is read as one: a
// number and its unit, "số" and its number, a bracket and its content.
func bind(boxes []box) {
	start := true // at the first word of a line that the text itself begins
	for i := range boxes {
		b := &boxes[i]
		if b.end == may && b.cost == 0 && i+1 < len(boxes) {
			if bound(b.text(), boxes[i+1].text(), start) {
				b.end = stay
			}
		}
		start = b.end == must
	}
}

// bound tells whether a line may not end between two neighbouring words.
// first says that the left one opens the paragraph.
func bound(left, right string, first bool) bool {
	if first && isMark(left) {
		return true
	}
	if opens(left) || closes(right) || isDash(right) {
		return true
	}
	l, r := core(left), core(right)
	switch {
	case endsInDigit(l) && isGroup(r) && isLeadingGroup(l):
		return true // 1 234
	case endsInDigit(l) && isUnit(r):
		return true // 92,5 % or 45 triệu
	case isScale(l) && strings.HasPrefix(r, "đồng"):
		return true // 45 triệu đồng
	}
	return isLabel(l) && startsWithNumber(r) || l == "phụ" && r == "lục" // số 5, tháng 3; Phụ lục 1
}

// core is a word without brackets and quotes before it and the punctuation
// after it, in lower case.
func core(w string) string {
	w = strings.TrimLeft(w, `("“[«`)
	return strings.ToLower(strings.TrimRight(w, `.,;:!?)”"]»`))
}

// isLabel holds for words that name the number which follows.
func isLabel(w string) bool {
	switch w {
	case "số", "điều", "khoản", "mục", "điểm", "tháng", "ngày", "năm", "quý", "lục", "biểu", "mẫu", "độ", "khóa", "khoá":
		return true // "lục" of phụ lục, "độ" of mức độ
	}
	return false
}

// isScale holds for the words between a number and its currency.
func isScale(w string) bool {
	switch w {
	case "triệu", "tỷ", "tỉ", "nghìn", "ngàn":
		return true
	}
	return false
}

// isUnit holds for units written after a number. "35 triệu đồng/người/năm":
// only the first part of a compound unit is looked at.
func isUnit(w string) bool {
	w, _, _ = strings.Cut(w, "/")
	switch w {
	case "%", "‰", "ha", "m", "m2", "m3", "m²", "m³", "km", "km2", "km²", "kg", "g", "l", "kw", "kwh",
		"tấn", "tạ", "đồng", "hộ", "người", "điểm", "lần", "giờ", "phút", "xã", "thôn", "bản",
		"tiêu", "chỉ", "đ", "vnđ":
		return true
	}
	return isScale(w)
}

// isMark holds for what stands before the text of an item: "-", "+", "•",
// "1.", "a)", "(1)". It never stands alone at the end of a line.
func isMark(w string) bool {
	if isDash(w) || w == "+" || w == "•" || w == "*" {
		return true
	}
	body := strings.Trim(w, "().")
	return body != w && utf8.RuneCountInString(body) <= 5 && !strings.ContainsFunc(body, isLongLetter(body))
}

// isLongLetter rejects words: an item's mark is digits and dots, or one or
// two letters (a, đ, iv).
func isLongLetter(body string) func(rune) bool {
	long := utf8.RuneCountInString(body) > 2
	return func(r rune) bool { return long && !unicode.IsDigit(r) && r != '.' }
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" }

// opens: the word ends with an opening bracket or quote.
func opens(w string) bool {
	r, _ := utf8.DecodeLastRuneInString(w)
	return strings.ContainsRune("([{“«‘", r)
}

// closes: the word begins with what belongs to the word before it. A row of
// dots is a blank to be filled in, not punctuation.
func closes(w string) bool {
	if strings.HasPrefix(w, "..") || strings.HasPrefix(w, "…") {
		return w == "..." || w == "…"
	}
	r, _ := utf8.DecodeRuneInString(w)
	return strings.ContainsRune(")]}”»’.,;:!?%‰", r)
}

func endsInDigit(w string) bool {
	r, _ := utf8.DecodeLastRuneInString(w)
	return unicode.IsDigit(r)
}

// isLeadingGroup: one to three digits, the start or middle of "12 345 678".
func isLeadingGroup(w string) bool { return len(w) <= 3 && allDigits(w) }

// isGroup: exactly three digits, with or without decimals after them.
func isGroup(w string) bool {
	whole, _, _ := strings.Cut(w, ",")
	return len(whole) == 3 && allDigits(whole)
}

func allDigits(w string) bool {
	for _, r := range w {
		if r < '0' || r > '9' {
			return false
		}
	}
	return w != ""
}

// startsWithNumber: digits, a dotted blank, or a Roman numeral (điều IV).
func startsWithNumber(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	if unicode.IsDigit(r) || r == dots || strings.HasPrefix(w, "..") {
		return true
	}
	return w != "" && strings.Trim(w, "ivx") == ""
}
