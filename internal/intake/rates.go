package intake

import "strings"

// splitRates parts a column of shares from one of counts, "Số lượng | Tỷ lệ
// (%)" under one header: an indicator in per cent is read from the first, any
// other from the second. Both columns must be of the same stage; where the
// labels do not make a pair of them, that is reported.
func (t *table) splitRates(columns []column) (rest []column) {
	var rates []column
	for _, c := range columns {
		if t.isRate(c) {
			rates = append(rates, c)
		} else {
			rest = append(rest, c)
		}
	}
	if len(rates) != 1 || len(rest) != 1 || t.candidate(rates[0]).end != t.candidate(rest[0]).end ||
		t.filled(rates[0].col) == 0 || t.filled(rest[0].col) == 0 {
		return columns
	}
	t.rate = rates[0].col
	if !sameParent(rates[0], rest[0]) && !countTerms.begin(t.g.norm(rest[0].leaf())) {
		t.doubted = append(t.doubted, rest[0])
	}
	return rest
}

// sameParent tells whether one label stands over both columns.
func sameParent(a, b column) bool {
	return len(a.texts) > 1 && len(b.texts) > 1 && a.texts[0] == b.texts[0]
}

func (t *table) isRate(c column) bool {
	key := t.g.norm(c.label())
	if t.candidate(c).points < 0 || t.candidate(c).plan || againstTerms.within(key) {
		return false
	}
	return strings.Contains(c.leaf(), "%") || rateTerms.begin(t.g.norm(c.leaf()))
}

// valueColumns is the columns of results for a row, the one that counts first.
func (f *builder) valueColumns(w want) []int {
	switch {
	case f.t.rate == 0:
		return f.t.values
	case w.isPercent():
		return []int{f.t.rate}
	}
	return append([]int{f.t.values[0]}, f.t.rate)
}
