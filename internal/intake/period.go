package intake

import (
	"regexp"
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
)

// periodFound is a period that a line names, and how surely.
type periodFound struct {
	criteria.Period
	weight int
}

// periodIn reads the period that a line names. Lines about a decision or a
// covering letter carry dates of their own and are passed over.
func periodIn(l line) (periodFound, bool) {
	key := norm(l.text)
	labelled := periodLabels.begin(key)
	if !labelled && (otherDateTerms.within(key) || isDateLine(key) || drawnLabels.begin(key)) {
		return periodFound{}, false
	}
	found := periodFound{Period: findPeriod(stages().ReplaceAllString(l.text, " ")), weight: 4}
	found.At = l.at
	switch {
	case labelled:
		found.weight = 10
		if found.End == "" {
			_, rest, _ := strings.Cut(l.text, ":")
			found.Text = strings.TrimSpace(rest)
		}
		return found, found.Text != "" || found.End != ""
	case untilTerms.within(key):
		found.weight = 9
	case len([]rune(found.Text))*2 > len([]rune(l.text)) && !planTerms.within(key):
		found.weight = 7
	}
	return found, found.End != ""
}

// isDateLine tells the line of place and date of a letter: "Bản Bo, ngày 31
// tháng 3 năm 2023" says when it was signed, not what it covers.
func isDateLine(key string) bool {
	i := strings.Index(key, dayTerm()[0]+" ")
	return i > 0 && strings.Count(key[:i], " ") <= 5 && !upToTerms.within(key) && monthTerm.within(key)
}

// maxPeriodWords bounds the words that are searched for a period.
const maxPeriodWords = 60

// findPeriod finds the words in a line that name a period: the earliest and of
// these the longest that can be read. Its End is "" when there are none.
func findPeriod(text string) criteria.Period {
	words := strings.Fields(text)
	words = words[:min(len(words), maxPeriodWords)]
	for start := range words {
		if !beginsPeriod(norm(words[start])) {
			continue
		}
		for end := min(len(words), start+10); end > start; end-- {
			phrase := strings.Trim(strings.Join(words[start:end], " "), "() .,;:-–")
			if p := reading.PeriodOf(phrase); p.End != "" {
				return shortest(words[start:end], p)
			}
		}
	}
	return criteria.Period{}
}

// shortest drops the words after a period that do not change its end.
func shortest(words []string, whole criteria.Period) criteria.Period {
	for n := 1; n < len(words); n++ {
		phrase := strings.Trim(strings.Join(words[:n], " "), "() .,;:-–")
		if p := reading.PeriodOf(phrase); p.End == whole.End {
			return p
		}
	}
	return whole
}

// stages matches the years of a programme, which are no reporting period.
var stages = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}`)
})

// beginsPeriod tells whether a period may begin with a word: a digit, or one
// of the words for parts of the year.
func beginsPeriod(key string) bool {
	if key == "" {
		return false
	}
	if periodWords.are(key) {
		return true
	}
	return strings.ContainsAny(key[:1], "0123456789") || key[0] == 't' && len(key) > 1 && strings.ContainsAny(key[1:2], "0123456789") ||
		key[0] == 'q' && len(key) > 1 && len(key) <= 4
}
