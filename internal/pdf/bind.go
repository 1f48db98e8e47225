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
	before := ""
	for i := range boxes {
		b := &boxes[i]
		word := b.text()
		if b.end == may && b.cost == 0 && i+1 < len(boxes) {
			right := boxes[i+1].text()
			if bound(word, right, start) || tied(before, word, core(right)) {
				b.end = stay
			}
		}
		start, before = b.end == must, word
	}
}

// tied tells whether a line may not end after the second of three words: a range
// ("2021 - 2025") and a stretch of time ("6 tháng", but not in "ngày 6 tháng 3").
func tied(before, left, right string) bool {
	switch {
	case isDash(left):
		return endsInDigit(before) && startsWithNumber(right)
	case isSpell(right):
		return endsInDigit(left) && !isLabel(core(before))
	}
	return false
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
	case endsInDigit(left) && isGroup(r) && isLeadingGroup(l):
		return true // 1 234
	case isSign(l) && startsWithNumber(r):
		return true // ≥ 70%
	case endsInDigit(left) && isUnit(r):
		return true // 92,5 % or 45 triệu, but not "chỉ tiêu 2.3, thôn 5"
	case isScale(l) && strings.HasPrefix(r, "đồng"):
		return true // 45 triệu đồng
	}
	// số 5, tháng 3; Phụ lục 1; ô A22
	return isLabel(l) && startsWithNumber(r) || l == "phụ" && r == "lục" || l == "ô" && strings.ContainsAny(r, "0123456789")
}

// core is a word without brackets and quotes before it and the punctuation
// after it, in lower case.
func core(w string) string {
	w = strings.TrimLeft(w, `("“[«`)
	return strings.ToLower(strings.TrimRight(w, `.,;:!?)”"]»`))
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
