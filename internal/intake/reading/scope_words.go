package reading

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// hardshipText is how the table of regions is asked for the level that communes
// in special difficulty use.
const hardshipText = "xã đặc biệt khó khăn"

// span is a run of years, both ends included.
type span struct{ first, last int }

// clause is a part of a cell of requirements with what it is for.
type clause struct {
	regions  []criteria.Region
	hardship bool // communes in special difficulty
	others   bool // the regions that the other clauses do not name
	years    []span
	text     string // the requirement itself
}

func (c clause) isScoped() bool {
	return len(c.regions) > 0 || c.hardship || c.others || len(c.years) > 0
}

// clause takes the scope off a piece: before a colon, a sign or the first
// figure ("ĐBSH ≥ 65", "năm 2022: 39"), or behind the requirement ("≥ 65%
// (ĐBSH)", "≥ 65% đối với vùng ĐBSH"). A piece without scope is all text.
func (s Scope) clause(piece string) clause {
	for _, cut := range scopeCuts(piece) {
		if c, ok := s.scopeOf(cut.scope); ok && cut.rest != "" {
			c.text = cut.rest
			return c
		}
	}
	return clause{text: piece}
}

// cut is one way to part a piece.
type cut struct{ scope, rest string }

// scopeCuts lists the places where a piece may be parted, the clearest first.
func scopeCuts(piece string) []cut {
	var cuts []cut
	add := func(scope, rest string) { cuts = append(cuts, cut{strings.TrimSpace(scope), strings.TrimSpace(rest)}) }
	if scope, rest, ok := strings.Cut(piece, ":"); ok {
		add(scope, rest)
	}
	if at := strings.IndexAny(piece, "≥≤<>=≧≦⩾⩽"); at > 0 {
		add(piece[:at], piece[at:])
	}
	words := strings.Fields(piece)
	for n := len(words) - 1; n > 0; n-- {
		// A lone "2022" before a figure may be anything.
		if _, err := strconv.Atoi(words[0]); n > 1 || err != nil {
			add(strings.Join(words[:n], " "), strings.Join(words[n:], " "))
		}
	}
	if at := strings.LastIndexByte(piece, '('); at > 0 && strings.HasSuffix(piece, ")") {
		add(piece[at+1:len(piece)-1], piece[:at])
	}
	for n := 1; n < len(words); n++ {
		if scopeLeads().anywhere(words[n]) {
			add(strings.Join(words[n:], " "), strings.Join(words[:n], " "))
		}
	}
	return cuts
}

// scopeLeads begin a scope that stands behind a requirement.
var scopeLeads = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"đối|cho|ở|tại|áp|vùng|khu|năm|riêng": true})
})

// scopeFillers may stand in a scope and change nothing. "Từ năm 2023" is left
// out: it would mean the years after it too.
var scopeFillers = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"và|vùng|các|xã|thuộc|đối với|riêng|áp dụng|cho|ở|tại|của|còn|đến|hết|khu vực|miền": true})
})

// otherWords name the regions that are not named.
var otherWords = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"các vùng còn lại|vùng còn lại|các vùng khác|vùng khác|còn lại|" +
		"các xã còn lại|xã còn lại|các xã khác|xã khác|các khu vực còn lại|khu vực còn lại|các khu vực khác": true})
})

// scopeOf reads a text that names regions and years and nothing else.
func (s Scope) scopeOf(text string) (c clause, ok bool) {
	const longest = 9 // words of the longest name of a region
	words := strings.Fields(text)
	for i := 0; i < len(words); {
		n := min(longest, len(words)-i)
		for ; n > 0 && !s.name(&c, strings.Join(words[i:i+n], " ")); n-- {
		}
		if n == 0 {
			return clause{}, false
		}
		i += n
	}
	return c, c.isScoped()
}

// name reads a phrase of a scope into the clause: a region, years, the others,
// or words that change nothing.
func (s Scope) name(c *clause, phrase string) bool {
	phrase = strings.Trim(phrase, " ,;:()-+&")
	key := vntext.Key(phrase)
	_, isFiller := scopeFillers().whole(phrase)
	_, isOthers := otherWords().whole(phrase)
	region := s.Regions.Code(phrase)
	years, isYears := yearsOf(key)
	switch {
	case key == "" || isFiller:
	case isHardship(key):
		c.hardship = true
	case region != "":
		c.regions = append(c.regions, region)
	case isOthers:
		c.others = true
	case isYears:
		c.years = append(c.years, years)
	default:
		return false
	}
	return true
}

// isHardship tells words for communes in special difficulty, which the table
// of regions lists as another name of the region whose level they use.
func isHardship(key string) bool {
	key = strings.TrimPrefix(key, vntext.Key("xã")+" ")
	return key == vntext.Key("đặc biệt khó khăn") || key == "đbkk"
}

// yearForms are the ways to write years in a folded text.
var yearForms = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:` + vntext.Key("giai đoạn") + ` )?(?:` + vntext.Key("từ") + ` )?(?:` + vntext.Key("năm") +
		` )?(20\d\d)(?: ?(?:-|` + vntext.Key("đến") + `) ?(?:` + vntext.Key("năm") + ` )?(20\d\d))?$`)
})

// yearsOf reads "năm 2022", "2022", "giai đoạn 2021-2025"; "từ năm 2022" without
// an end is no run of years.
func yearsOf(key string) (span, bool) {
	found := yearForms().FindStringSubmatch(key)
	if found == nil || found[2] == "" && strings.Contains(key, vntext.Key("từ")+" ") {
		return span{}, false
	}
	first, _ := strconv.Atoi(found[1])
	last := first
	if found[2] != "" {
		last, _ = strconv.Atoi(found[2])
	}
	return span{first, last}, first <= last
}

// scopeWords restrict what they stand beside to some communes or years.
var scopeWords = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{"vùng|khu vực|kv|đối với|riêng|áp dụng cho|miền núi|đồng bằng|đbkk|khó khăn|" +
		"giai đoạn|trừ|nếu|xã loại": true})
})

// mentions tells whether a text with a figure restricts it to regions, years or
// some communes in words that were not understood.
func (s Scope) mentions(text string) bool {
	text = vntext.Clean(text)
	if !hasFigure(text) {
		return false
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,;:()[]≥≤<>=", r) })
	for i := range words {
		for n := 1; n <= min(maxScopeWords, len(words)-i); n++ {
			phrase := strings.Join(words[i:i+n], " ")
			_, restricts := scopeWords().whole(phrase)
			_, isYear := yearsOf(vntext.Key(phrase))
			// "TN" is short for other things too, and 2000 is a figure.
			if restricts || isYear && n > 1 || len(phrase) > 2 && s.Regions.Code(phrase) != "" {
				return true
			}
		}
	}
	return false
}

// maxScopeWords is how many words a name of a region has that may stand alone
// in a text; the longer ones begin with words of scopeWords.
const maxScopeWords = 5
