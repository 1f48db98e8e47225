package intake

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"tieuchi/internal/criteria"
)

// line is one line of text around a table, with its cell.
type line struct {
	text string
	at   criteria.Ref
}

// placeKind is a level of administration.
type placeKind int

const (
	placeCommune placeKind = iota
	placeDistrict
	placeProvince
	placeCount
)

// placeName is a name found in a line. weight tells how surely: a label says
// it outright, a title only mentions it.
type placeName struct {
	name   string
	weight int
	at     criteria.Ref
}

// The weights of a place's name, surest first.
const (
	weightOwner  = 11 // the head of the commune's own column or row
	weightInfo   = 10 // a label of the info rows
	weightLabel  = 9  // "Xã: Bản Bo", "Đơn vị: xã Bản Bo"
	weightHead   = 7  // a line that begins with it: "Xã Bản Bo, huyện …"
	weightOffice = 6  // "UBND XÃ BẢN BO"
	weightTitle  = 4  // anywhere in a line
	weightSheet  = 1  // the name of the sheet
)

// word is one word of a line: as written, and its key.
type word struct {
	text string // without punctuation around it
	key  string
	ends bool // a comma, bracket or the like follows
	dash bool // a dash with blanks around it follows
	tag  bool // a colon follows
}

func splitLine(text string) []word {
	var list []word
	for _, part := range strings.Fields(strings.ReplaceAll(text, ":", ": ")) {
		bare := strings.TrimFunc(part, func(r rune) bool { return strings.ContainsRune(".,;:()[]“”\"–-/*…", r) })
		if bare == "" {
			if last := len(list) - 1; last >= 0 && part == ":" {
				list[last].tag = true // "Xã : Bản Bo"
			} else if last >= 0 {
				list[last].ends, list[last].dash = true, part == "-" || part == "–"
			}
			continue
		}
		if strings.ContainsAny(part[:1], "([<{") && len(list) > 0 {
			list[len(list)-1].ends = true
		}
		tail := part[strings.LastIndex(part, bare)+len(bare):]
		list = append(list, word{text: bare, key: norm(bare),
			ends: strings.ContainsAny(tail, ",;)]“”–-…") || strings.HasSuffix(tail, ".") && len([]rune(bare)) > 2,
			tag:  strings.Contains(tail, ":")})
	}
	return list
}

// placeWords are the words that introduce a name.
var placeWords = sync.OnceValue(func() map[string]placeKind {
	return map[string]placeKind{
		norm("xã"): placeCommune, norm("huyện"): placeDistrict, norm("quận"): placeDistrict,
		norm("thị xã"): placeDistrict, norm("thành phố"): placeDistrict, norm("TP"): placeDistrict,
		norm("tỉnh"): placeProvince,
	}
})

// endsName tells whether a name ends before words[i]. In a line that is all
// capitals only the words tell, and most words occur in names as well: Châu
// Thành, Kỳ Sơn, Năm Căn, Quý Lộc, Đơn Dương.
func endsName(words []word, i int) bool {
	key := words[i].key
	if nameStops.are(key) {
		return true
	}
	if i+1 == len(words) {
		return false
	}
	next := words[i+1].key
	return nameStopPairs.are(key+" "+next) || timeStops.are(key) && (timeStops.are(next) || isRoman(strings.ToUpper(next)) || firstNumber(next) > 0)
}

// placesIn finds the names of places in a line.
func placesIn(l line) [placeCount][]placeName {
	var found [placeCount][]placeName
	if personTerms.within(norm(l.text)) || examples().MatchString(l.text) {
		return found // "Chủ tịch UBND xã: …" names a person
	}
	words := withoutMotto(splitLine(l.text))
	for i := 0; i < len(words); i++ {
		kind, used, ok := introduces(words, i)
		if !ok {
			continue
		}
		next := i + used
		name, length := nameFrom(words[next:], words[next-1].tag)
		if name == "" {
			continue
		}
		if end := next + length; kind == placeProvince && words[end-1].dash && end < len(words) {
			// Bà Rịa - Vũng Tàu; settleProvince takes the dash back otherwise.
			if second, more := nameFrom(words[end:], false); second != "" {
				name, length = name+" - "+second, length+more
			}
		}
		found[kind] = append(found[kind], placeName{name, weigh(words, i, next), l.at})
		i = next + length - 1
	}
	return found
}

// examples matches the lines that explain how to fill in a form: "Ghi tên xã
// (ví dụ: xã Bản Bo)". The words open a line or follow a mark, unlike in names.
var examples = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|[(\[;.,–-])\s*(?:ví dụ|thí dụ|vd|chẳng hạn|ghi tên xã)(?:[\s:.,)]|$)`)
})

// introduces tells whether a name may begin after words[i], and how many words
// introduce it.
func introduces(words []word, i int) (kind placeKind, used int, ok bool) {
	if i+1 < len(words) {
		if kind, ok := placeWords()[words[i].key+" "+words[i+1].key]; ok {
			return kind, 2, !words[i+1].ends
		}
	}
	kind, ok = placeWords()[words[i].key]
	if i > 0 && notBeforeXa.are(words[i-1].key) || isSocial(words, i) {
		return kind, 1, false // "hợp tác xã", "thị xã", "kinh tế - xã hội"
	}
	return kind, 1, ok && !words[i].ends
}

// isSocial tells the "xã hội" of "Cộng hòa xã hội chủ nghĩa", which stands on
// top of every official form, and of "kinh tế - xã hội" from the communes Hội
// Hoan and Hội Sơn.
func isSocial(words []word, i int) bool {
	if i+1 >= len(words) || !socialTerm.are(words[i].key+" "+words[i+1].key) {
		return false
	}
	return i > 0 && beforeSocial.are(words[i-1].key) ||
		i+3 < len(words) && afterSocial.are(words[i+2].key+" "+words[i+3].key)
}

// withoutMotto drops the letterhead's lines on the state from a line. They
// stand beside the office's name and follow "Xã:" where that was left blank;
// "Cộng Hòa", "Độc Lập" and "Tự Do" by themselves are names.
func withoutMotto(words []word) []word {
	var kept []word
	for i := 0; i < len(words); {
		n := mottoAt(words[i:])
		if n == 0 {
			kept = append(kept, words[i])
			i++
			continue
		}
		if last := len(kept) - 1; last >= 0 {
			kept[last].ends = true
		}
		i += n
	}
	return kept
}

// mottoAt is how many words of a motto the words begin with.
func mottoAt(words []word) int {
	for _, motto := range mottoTerms() {
		n := strings.Count(motto, " ") + 1
		if n > len(words) || !strings.HasPrefix(motto, words[0].key) {
			continue
		}
		var keys []string
		for _, w := range words[:n] {
			keys = append(keys, w.key)
		}
		if strings.Join(keys, " ") == motto {
			return n
		}
	}
	return 0
}

// nameFrom takes the words of a name: each begins with a capital, the first
// that does not, a comma or a word that is no part of names ends it. After a
// colon the name may be written in small letters.
func nameFrom(words []word, tagged bool) (name string, length int) {
	var parts []string
	for i, w := range words {
		if i == 0 && partyTerm.are(w.key) { // "Huyện ủy Tam Đường"
			continue
		}
		if i == maxNameWords || endsName(words, i) {
			break
		}
		if isDigitLed(w) && (i == 0 || !isNumeral(words, i)) || !startsUpper(w.text) && !tagged && !isDigitLed(w) {
			break
		}
		parts = append(parts, w.text)
		length = i + 1
		if w.ends || w.tag {
			break
		}
	}
	name = properCase(strings.Join(parts, " "))
	if !isName(name) {
		return "", 0
	}
	return name, length
}

// maxNameWords is more than any name has: a name must never be cut in silence.
// A title that runs on into the name shows on every paper.
const maxNameWords = 12

func isDigitLed(w word) bool { return unicode.IsDigit(firstRune(w.text)) }

// numeral matches the numbers that names end with: "Thạnh Phú 2", "Nông trường
// 10A". A year or a code has more digits.
var numeral = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\d{1,3}\p{L}?$`) })

// isNumeral tells whether a number belongs to the name before it: without it
// two communes would be one. It does not where it counts what follows: "XÃ BẢN
// BO 19 TIÊU CHÍ", "12 THÁNG NĂM 2023".
func isNumeral(words []word, i int) bool {
	switch w := words[i]; {
	case !numeral().MatchString(w.text):
		return false
	case w.ends || w.tag || i+1 == len(words):
		return true
	}
	next := words[i+1].key
	if timeStops.are(next) {
		return countsTime(words, i+1)
	}
	return !countedTerms.are(next)
}

// countsTime tells "NĂM 2023" and "QUÝ I" from the "NĂM" of "10 NĂM".
func countsTime(words []word, i int) bool {
	if i+1 == len(words) {
		return false
	}
	number := words[i+1]
	return firstNumber(number.key) > 0 || isRoman(number.text) || upToTerms.are(words[i].key)
}

// isName refuses what cannot be the name of a place.
func isName(name string) bool {
	if len(withoutMotto(splitLine(name))) == 0 {
		return false
	}
	return !noNames.begin(norm(name)) && !noWholeNames.are(norm(name)) && strings.IndexFunc(name, unicode.IsLetter) >= 0
}

func weigh(words []word, i, next int) int {
	first := words[0].key
	switch {
	case words[next-1].tag:
		return weightLabel
	case i > 0 && words[i-1].tag:
		return weightLabel
	case i == 0:
		return weightHead
	case officeWords.are(first):
		return weightOffice
	}
	return weightTitle
}

// properCase writes a name that is all capitals as names are written: "BẢN BO"
// is Bản Bo, "EA H'LEO" is Ea H'leo. Any other name stays as it is.
func properCase(name string) string {
	if !allCapitals(name) {
		return name
	}
	out := []rune(strings.ToLower(name))
	for i := range out {
		if i == 0 || out[i-1] == ' ' || out[i-1] == '-' {
			out[i] = unicode.ToUpper(out[i])
		}
	}
	return string(out)
}

// allCapitals tells whether a text has several letters and none is small.
func allCapitals(text string) bool {
	letters := 0
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 1
}

func startsUpper(text string) bool { return unicode.IsUpper(firstRune(text)) }
