package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// costCompound is the demerit of tearing a compound apart in centred text: more
// than a line more. A clerk takes three lines rather than "xây / dựng" on two.
// In a cell it is less than a line: tables stay low.
const (
	costCompound = 1.2 * lineCost
	costInCell   = 0.3
)

// compounds makes the breaks inside compounds dear. Only centred text needs it:
// a letterhead or title breaks where its sense does ("ỦY BAN NHÂN DÂN / XÃ BẢN
// BO"), while running text breaks at any syllable.
func compounds(boxes []box, torn float64) {
	named := 0 // so many of the next words are a place's name
	for i := range boxes[:max(len(boxes)-1, 0)] {
		b, right := &boxes[i], boxes[i+1].text()
		if isPlaceType(strings.ToLower(b.text())) {
			named = mostSyllables
		}
		if !begins(right) || isPlaceType(strings.ToLower(right)) || ends(b.text()) {
			named = 0
		}
		if b.end == may && b.cost == 0 && (named > 0 || isCompound(b.text(), right)) {
			b.cost = torn
		}
		named = max(named-1, 0)
	}
}

// mostSyllables are in the name of a place, as a rule.
const mostSyllables = 3

// begins tells a word with a capital, ends one that punctuation follows.
func begins(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func ends(w string) bool { return core(w) != strings.ToLower(w) }

// isCompound tells two words that are read as one: parts of a name, of a date
// or of one of the expressions that heads and titles of these papers are made of.
func isCompound(left, right string) bool {
	if ends(left) {
		return false
	}
	if isName(left) && isName(right) || startsWithNumber(left) && (right == "tháng" || right == "năm") {
		return true // Bản Bo; ngày 14 tháng 02 năm 2023
	}
	return isPair(plainTone(left) + " " + plainTone(core(right)))
}

// plainTone writes ủy for uỷ, in small letters.
func plainTone(w string) string { return strings.ReplaceAll(strings.ToLower(w), "uỷ", "ủy") }

// isName tells a word that begins with a capital and goes on in small letters.
func isName(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && w[n:] != "" && w[n:] == strings.ToLower(w[n:])
}

// isPlaceType holds for the words before a place's name.
func isPlaceType(w string) bool {
	switch w {
	case "xã", "huyện", "tỉnh", "phường", "quận", "trấn", "phố":
		return true
	}
	return false
}

func isPair(words string) bool {
	switch words {
	case "ủy ban", "ban nhân", "nhân dân", "hội đồng", "đồng nhân", "đảng ủy", "đảng bộ", "huyện ủy", "tỉnh ủy",
		"thành ủy", "thị ủy", "ban thường", "thường vụ", "thường trực", "thành phố", "thị xã", "thị trấn", "đặc khu",
		"cơ quan", "chính quyền", "tổ chức", "chính trị", "xã hội", "văn phòng", "chánh văn", "phó chánh", "phó chủ",
		"chủ tịch", "phó bí", "bí thư", "ban chỉ", "chỉ đạo", "kết luận", "kết quả", "tình hình", "triển khai",
		"thực hiện", "tiêu chí", "xây dựng", "nông thôn", "thôn mới", "nâng cao", "địa bàn", "trên địa", "đối với",
		"chương trình", "mục tiêu", "quốc gia", "so sánh", "đánh giá", "nhiệm vụ":
		return true
	}
	return false
}
