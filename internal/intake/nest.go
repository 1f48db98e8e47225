package intake

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
)

// nest reads tables whose indicators are numbered from 1 under each criterion:
// "II | Giao thông", "1 | Tỷ lệ đường xã …". The criteria are known by their
// names, and the first indicators' words must be those of the rule set.
func (b *book) nest(t *table) {
	if !t.restarts() {
		return
	}
	var best nesting
	for _, rules := range b.ruleSets() {
		if n := t.nested(rules); n.fitting > best.fitting {
			best = n
		}
	}
	if best.heads >= 2 && best.fitting >= 3 && best.fitting*2 >= best.children {
		t.rows, t.loose = best.rows, best.loose
	}
}

// restarts tells whether numbers of criteria come again and again.
func (t *table) restarts() bool {
	seen, again := make(map[int]bool), 0
	for _, e := range t.rows {
		if e.indicator == "" {
			if seen[e.criterion] {
				again++
			}
			seen[e.criterion] = true
		}
	}
	return again >= 2
}

// nesting is a table's rows read as criteria with their indicators below them.
type nesting struct {
	rows                     []entry
	loose                    []int
	heads, children, fitting int
}

func (t *table) nested(rules *criteria.RuleSet) nesting {
	var n nesting
	byRow := make(map[int]entry, len(t.rows))
	for _, e := range t.rows {
		byRow[e.row] = e
	}
	current := (*criteria.Criterion)(nil)
	for _, row := range t.body() {
		e, numbered := byRow[row]
		head, at := t.headOf(row, rules)
		switch {
		case head != nil:
			current = head
			n.heads++
			n.rows = append(n.rows, entry{row: row, criterion: head.Number, at: at})
		case numbered && e.indicator == "" && current != nil:
			id := strconv.Itoa(current.Number) + "." + strconv.Itoa(e.criterion)
			n.children++
			if ind := findIndicator(rules, id); ind != nil && t.isAbout(row, ind) {
				n.fitting++
			}
			n.rows = append(n.rows, entry{row: row, indicator: id, at: e.at})
		case numbered:
			n.rows = append(n.rows, e)
		default:
			n.loose = append(n.loose, row)
		}
	}
	return n
}

// headOf is the criterion that a row begins: its name stands there with its
// number, Roman or after the word "tiêu chí", or the same plain number.
func (t *table) headOf(row int, rules *criteria.RuleSet) (*criteria.Criterion, int) {
	columns := slices.Concat(t.numbers, t.criteria, t.indicators)
	slices.Sort(columns)
	for _, col := range columns {
		text := t.g.text(row, col)
		if text == "" {
			continue
		}
		number := romanValue(firstWord(text))
		if l := parseLabel(text); number == 0 && !isIndicatorID(l.id) {
			number = criterionOf(l.id)
		}
		c := rules.Criterion(number)
		if c == nil {
			return nil, 0
		}
		name, _ := t.criterionName(row)
		if word := firstWord(name); romanValue(word) > 0 {
			name = strings.TrimSpace(strings.TrimPrefix(name, word))
		}
		if t.g.nameLikeness(name, c.Name) >= 0.6 {
			return c, col
		}
		return nil, 0
	}
	return nil, 0
}

func (t *table) isAbout(row int, ind *criteria.Indicator) bool {
	name, _ := t.indicatorName(row)
	return t.g.likeness(name, ind.Text) >= 0.5 || t.g.startsLike(name, ind.Text)
}

// romanValue is the value of a Roman numeral up to XXXIX, 0 for anything else.
func romanValue(text string) int {
	text = strings.TrimRight(text, ".):")
	total, last := 0, 0
	for i := len(text) - 1; i >= 0; i-- {
		value := map[byte]int{'I': 1, 'V': 5, 'X': 10}[text[i]]
		if value == 0 {
			return 0
		}
		if value < last {
			value = -value
		} else {
			last = value
		}
		total += value
	}
	return total
}

// identifyByName numbers the rows of a table that has no numbers at all by the
// names of the criteria.
func (b *book) identifyByName(t *table) {
	const (
		enough = 5   // names, so that no other table is taken for one of criteria
		most   = 500 // rows that are looked at
	)
	var best []entry
	for _, rules := range b.ruleSets() {
		var rows []entry
		for _, row := range t.loose[:min(len(t.loose), most)] {
			if n := t.namedNumber(row, rules); n > 0 && !t.isHeading(row) {
				_, col := t.criterionName(row)
				rows = append(rows, entry{row: row, criterion: n, at: col})
			}
		}
		if len(rows) > len(best) {
			best = rows
		}
	}
	if len(best) < enough {
		return
	}
	t.rows = best
	t.loose = slices.DeleteFunc(t.loose, func(row int) bool {
		return slices.ContainsFunc(best, func(e entry) bool { return e.row == row })
	})
}
