package notice

import (
	"slices"
	"strings"
	"unicode"
)

// inProse is a body's name as prose writes it; only one in capitals is changed.
func inProse(name string) string {
	if name == strings.ToUpper(name) {
		return proseCase(name)
	}
	return name
}

// proseCase sets a body's name in capitals as prose writes it: "Ban Thường vụ
// Huyện ủy Tam Đường". Words that it does not know begin with a capital, as
// the words of a place's name do.
func proseCase(name string) string {
	words := strings.Fields(strings.ToLower(name))
	named := false // the word before is the kind of a place
	for i := 0; i < len(words); {
		kind, n := casingOf(words[i:])
		if kind == smallCase && i > 0 && isHead(words[i-1]) {
			kind = titleCase // Ban Tổ chức, but các tổ chức
		}
		switch {
		case kind == lettersCase:
			words[i] = strings.ToUpper(words[i])
		case kind == titleCase, kind == nameCase, named && !isJoint(words[i]):
			words[i] = capital(words[i])
			if kind != titleCase {
				n = 1
			}
		}
		named = kind == placeCase
		i += n
	}
	return strings.Join(words, " ")
}

// casing is how prose writes the words of a name.
type casing int

const (
	nameCase    casing = iota // a capital for each: Tam Đường
	titleCase                 // a capital for the first: Thường vụ
	smallCase                 // none: các cơ quan
	placeCase                 // none, and a name follows: thị trấn
	lettersCase               // an abbreviation: UBND
)

// casingOf tells how the next words are written, and how many are written so.
func casingOf(words []string) (casing, int) {
	for _, known := range []struct {
		casing  casing
		phrases []string
	}{
		{smallCase, nounPhrases()}, {titleCase, bodyPhrases()}, {placeCase, placePhrases()}, {lettersCase, abbreviations()},
	} {
		for _, phrase := range known.phrases {
			parts := strings.Fields(phrase)
			if len(words) >= len(parts) && samePhrase(words[:len(parts)], parts) {
				return known.casing, len(parts)
			}
		}
	}
	if isJoint(words[0]) {
		return smallCase, 1
	}
	return nameCase, 1
}

// samePhrase lets punctuation follow the last word.
func samePhrase(words, parts []string) bool {
	last := len(parts) - 1
	return slices.Equal(words[:last], parts[:last]) && strings.TrimRight(words[last], ",;.") == parts[last]
}

// capital raises the first letter of each part of "phước-long".
func capital(word string) string {
	letters := []rune(word)
	for i := range letters {
		if i == 0 || letters[i-1] == '-' {
			letters[i] = unicode.ToUpper(letters[i])
		}
	}
	return string(letters)
}

// isHead holds for the words that names of bodies begin with, raised already.
func isHead(word string) bool { return word == "Ban" || word == "Phòng" || word == "Sở" }

func isJoint(word string) bool { return word == "và" || word == "các" || word == "của" }

// bodyPhrases are parts of the names of bodies.
func bodyPhrases() []string {
	return []string{
		"thường vụ", "thường trực", "chấp hành", "huyện ủy", "huyện uỷ", "tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ",
		"thị ủy", "thị uỷ", "quận ủy", "quận uỷ", "đảng ủy", "đảng uỷ", "đảng bộ", "chi bộ",
		"ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "chỉ đạo", "văn phòng", "chủ tịch", "điều phối",
		"mặt trận tổ quốc", "nông nghiệp", "môi trường", "kinh tế", "phát triển nông thôn", "tài chính", "kế hoạch",
		"nội vụ", "xây dựng", "trung tâm", "y tế", "đầu tư", "hạ tầng", "tài nguyên", "quản lý dự án", "quản lý",
		"dân vận", "tuyên giáo", "lao động", "thương binh",
	}
}

// nounPhrases are common nouns within such names. "xã hội" is one, and no xã.
func nounPhrases() []string {
	return []string{
		"cơ quan", "đơn vị", "tổ chức", "chính quyền", "chính trị", "xã hội", "đoàn thể", "doanh nghiệp",
		"xây dựng nông thôn mới", "nông thôn mới", "chương trình", "mục tiêu", "quốc gia",
	}
}

// placePhrases are the kinds of places.
func placePhrases() []string {
	return []string{"thành phố", "thị xã", "thị trấn", "đặc khu", "xã", "huyện", "tỉnh", "phường", "quận"}
}

func abbreviations() []string {
	return []string{"ubnd", "hđnd", "mttq", "btv", "bch", "bcđ", "ntm", "hđnd-ubnd"}
}
