package intake

import (
	"strings"

	"tieuchi/internal/criteria"
)

// vocabulary is the folded words with accents that forms are known to use: the
// texts of the rule sets and the words of headers and labels. It never makes a
// reading, it only speaks for one where two are possible: "xã" against "xó".
func (b *book) vocabulary() map[string]bool {
	words := make(map[string]bool)
	add := func(text string) {
		for _, word := range accented(text) {
			words[word] = true
		}
	}
	for _, rules := range b.ruleSets() {
		add(rules.Title)
		for i := range rules.Criteria {
			add(rules.Criteria[i].Name)
			for j := range rules.Criteria[i].Indicators {
				add(rules.Criteria[i].Indicators[j].Text)
			}
		}
	}
	for _, w := range wordings() {
		add(w.texts)
	}
	for _, key := range criteria.FactKeys() {
		add(key.Label())
	}
	return words
}

// accented is the folded words of a text that are not of plain letters.
func accented(text string) (list []string) {
	for _, word := range strings.Fields(norm(text)) {
		if !isPlain(word) {
			list = append(list, word)
		}
	}
	return list
}

// favours tells which of two readings has more words that forms use: below 0
// the first, above 0 the second.
func (d *decoder) favours(first, second string) int {
	if d.words == nil {
		d.words = d.book.vocabulary()
	}
	points := func(text string) (n int) {
		if d.book.known.Regions.Of(text) != "" { // a province
			n++
		}
		for _, word := range accented(text) {
			if d.words[word] {
				n++
			}
		}
		return n
	}
	return points(second) - points(first)
}
