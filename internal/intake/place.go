package intake

import (
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
		if strings.HasPrefix(part, "(") && len(list) > 0 {
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
	if personTerms.within(norm(l.text)) {
		return found // "Chủ tịch UBND xã: …" names a person
	}
	words := splitLine(l.text)
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

// nameFrom takes the words of a name: each begins with a capital, the first
// that does not, a comma or a word that is no part of names ends it. After a
// colon the name may be written in small letters.
func nameFrom(words []word, tagged bool) (name string, length int) {
	var parts []string
	for i, w := range words {
		if i == 0 && partyTerm.are(w.key) { // "Huyện ủy Tam Đường"
			continue
		}
		if i == 5 || endsName(words, i) {
			break
		}
		if !startsUpper(w.text) && !tagged && !(i > 0 && isNumeral(w)) {
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

// isNumeral tells whether a word is a number of one digit at the end of a
// name, as in "Thạnh Phú 2".
func isNumeral(w word) bool { return len(w.text) == 1 && unicode.IsDigit(rune(w.text[0])) }

// isName refuses what cannot be the name of a place.
func isName(name string) bool {
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
