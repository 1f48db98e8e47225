package vntext

import "strings"

// maxPhrase is how many bytes may name one period; more is no phrase.
const maxPhrase = 8 << 10

// ParsePeriod finds the period that a phrase names and gives its last day:
// "Hoàn thành Kế hoạch trong tháng 5/2023" is 2023-05-31. Days, months,
// quarters, "6 tháng đầu năm 2024" and years are read, day first, a two-digit
// year as 20yy, and a range by its end.
//
// Of several periods the one inside all others counts ("năm 2023 … ngày
// 10/3/2023"). Not ok: no period, a day that does not exist, periods apart
// from each other, an open start ("từ tháng 5/2023"), and vague words ("đầu
// năm 2024"). "Trước tháng 6/2023" ends with May; "trước ngày 30/6/2023" names
// that day.
func ParsePeriod(s string) (end string, ok bool) {
	if len(s) > maxPhrase {
		return "", false
	}
	p := phrase{text: Plain(s), words: strings.Fields(Key(s))}
	if !p.collect() || strings.Contains(p.text, "am lich") {
		return "", false
	}
	p.joinRange()
	found, ok := innermost(p.spans)
	if !ok || p.left() {
		return "", false
	}
	return p.bounded(found)
}

// phrase is a text that is searched for periods. What was read is blotted out,
// so that the 5/2023 of 31/5/2023 is not read again.
type phrase struct {
	text  string   // without marks
	words []string // the same words with marks: từ and tư differ
	spans []span
}

// span is one period found, with its place in the text.
type span struct {
	first, last day
	from, to    int
	joined      bool // a range with both ends named
}

// blot covers text that was read. It is no digit, letter or separator.
const blot = "#"

// collect finds all periods, the most exact patterns first; false when one of
// them names a day or month that does not exist.
func (p *phrase) collect() bool {
	for _, pattern := range patterns() {
		for at := 0; at < len(p.text); {
			groups := pattern.expr.FindStringSubmatchIndex(p.text[at:])
			if groups == nil {
				break
			}
			from, to := at+groups[0], at+groups[1]
			if !p.standsAlone(from, to) {
				at = from + 1
				continue
			}
			if !p.add(pattern, submatches(p.text[at:], groups), from, to) {
				return false
			}
			at = to
		}
	}
	return true
}

func (p *phrase) add(pattern pattern, groups []string, from, to int) bool {
	if pattern.read != nil {
		first, last, ok := pattern.read(groups)
		if !ok {
			return false
		}
		p.spans = append(p.spans, span{first, last, from, to, pattern.joined})
	}
	p.text = p.text[:from] + strings.Repeat(blot, to-from) + p.text[to:]
	return true
}

// standsAlone tells that the match is no part of a longer number or word.
func (p *phrase) standsAlone(from, to int) bool {
	before, after := p.text[:from], p.text[to:]
	if n := len(before); n > 0 && (isWordByte(before[n-1]) ||
		n > 1 && strings.IndexByte("/.-", before[n-1]) >= 0 && isDigit(before[n-2])) {
		return false
	}
	if after == "" {
		return true
	}
	return !isWordByte(after[0]) &&
		!(len(after) > 1 && after[0] == '/' && isWordByte(after[1])) &&
		!(len(after) > 1 && strings.IndexByte(".-", after[0]) >= 0 && isDigit(after[1]))
}

func isWordByte(b byte) bool { return isDigit(b) || 'a' <= b && b <= 'z' || b >= 0x80 }

// joinRange makes one span of two that a "đến" or a dash joins.
func (p *phrase) joinRange() {
	if len(p.spans) != 2 {
		return
	}
	a, b := p.spans[0], p.spans[1]
	if a.from > b.from {
		a, b = b, a
	}
	if a.last < b.first && rangeWord().MatchString(p.text[a.to:b.from]) {
		p.spans = []span{{a.first, b.last, a.from, b.to, true}}
	}
}

// innermost is the span that lies within all others.
func innermost(spans []span) (span, bool) {
	if len(spans) == 0 {
		return span{}, false
	}
	inner := spans[0]
	for _, s := range spans[1:] {
		if inner.first <= s.first && s.last <= inner.last {
			inner = s
		}
	}
	for _, s := range spans {
		if inner.first < s.first || s.last < inner.last {
			return span{}, false
		}
	}
	return inner, true
}

// left tells whether something that names another time was left unread: a
// month or quarter without its year, a day without one, a lone year.
func (p *phrase) left() bool { return leftover().MatchString(p.text) }

// bounded looks at the words before the period: they may open it or end it.
func (p *phrase) bounded(s span) (string, bool) {
	switch word := p.wordsBefore(s.from); {
	case strings.HasSuffix(word, Key("trước")):
		if s.first == s.last {
			return s.last.String(), true
		}
		return s.first.before().String(), true
	case hasAnySuffix(word, "từ", "sau", "đầu", "giữa", "kể từ") && !s.joined:
		return "", false
	}
	return s.last.String(), true
}

// wordsBefore is the text before a byte of the plain text, with its marks and
// without "ngày", "hết" and the like at its end.
func (p *phrase) wordsBefore(from int) string {
	n := len(strings.Fields(p.text[:from]))
	if n > len(p.words) {
		return ""
	}
	words := p.words[:n]
	for n = len(words); n > 0 && hasAnySuffix(words[n-1], "ngày", "hết", "thời", "điểm", "trong", "vào"); n-- {
		words = words[:n-1]
	}
	return strings.Join(words, " ")
}

// hasAnySuffix tells whether the folded text ends with one of the words.
func hasAnySuffix(key string, words ...string) bool {
	for _, word := range words {
		folded := Key(word)
		if rest, ok := strings.CutSuffix(key, folded); ok && (rest == "" || rest[len(rest)-1] == ' ') {
			return true
		}
	}
	return false
}

func submatches(text string, groups []int) []string {
	parts := make([]string, len(groups)/2)
	for i := range parts {
		if groups[2*i] >= 0 {
			parts[i] = text[groups[2*i]:groups[2*i+1]]
		}
	}
	return parts
}
