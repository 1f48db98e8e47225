package intake

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// prepare settles what the rows are numbered as, now that the rule set is
// known. It is done once.
func (t *table) prepare(rules *criteria.RuleSet) {
	if !t.prepared {
		t.prepared = true
		t.renumber(rules)
		t.mendDecimals(rules)
		t.adopt(rules)
	}
}

// renumber goes by the names of the criteria where the numbers before them
// only count the rows, as in a list of the unmet ones: at least two names are
// another criterion's, and more than those that are the number's own.
func (t *table) renumber(rules *criteria.RuleSet) {
	agree, differ := 0, 0
	for _, e := range t.rows {
		switch n := t.namedNumber(e.row, rules); {
		case e.criterion == 0 || e.indicator != "" || n == 0:
		case n == e.criterion:
			agree++
		default:
			differ++
		}
	}
	if differ < 2 || differ <= agree {
		return
	}
	if (agree+differ)*2 > len(rules.Criteria) {
		t.renumbered = true
	}
	var rows []entry
	for _, e := range t.rows {
		if n := t.namedNumber(e.row, rules); e.indicator == "" && n > 0 {
			e.written, e.criterion = e.criterion, n
		} else if e.indicator == "" {
			t.loose = append(t.loose, e.row)
			continue
		}
		rows = append(rows, e)
	}
	t.rows = rows
	t.placeByName(rules)
}

// placeByName gives the rows whose running number is beyond the rule set's
// criteria the number of their name.
func (t *table) placeByName(rules *criteria.RuleSet) {
	slices.Sort(t.loose)
	var loose []int
	for _, row := range t.loose {
		n := t.namedNumber(row, rules)
		if _, col := t.criterionName(row); n > 0 && !t.isHeading(row) {
			t.insert(entry{row: row, criterion: n, at: col})
			continue
		}
		loose = append(loose, row)
	}
	t.loose = loose
}

// namedNumber is the criterion that a row's name is the name of, or 0.
func (t *table) namedNumber(row int, rules *criteria.RuleSet) int {
	name, _ := t.criterionName(row)
	if name == "" {
		return 0
	}
	return t.criterionByName(rules, name)
}

// mendDecimals tells 17.10 from 17.1 where the sheet stores both as the number
// 17.1: after 17.9 comes 17.10, and a second 17.1 is the tenth as well.
func (t *table) mendDecimals(rules *criteria.RuleSet) {
	seen := make(map[string]bool)
	previous := ""
	for i := range t.rows {
		e := &t.rows[i]
		tenth := e.indicator + "0"
		if e.numeric && findIndicator(rules, tenth) != nil && !seen[tenth] &&
			(seen[e.indicator] || previous != "" && next(previous) == tenth) {
			e.indicator = tenth
		}
		if e.indicator != "" {
			seen[e.indicator], previous = true, e.indicator
		}
	}
}

// next is the id after an id: 17.10 after 17.9.
func next(id string) string {
	n := len(id)
	for n > 0 && id[n-1] != '.' {
		n--
	}
	last, err := strconv.Atoi(id[n:])
	if err != nil {
		return ""
	}
	return id[:n] + strconv.Itoa(last+1)
}

// adopt gives rows without a number the indicator that their words name: one
// of the criterion above them, when it is that criterion's only one or the
// words are the rule set's.
func (t *table) adopt(rules *criteria.RuleSet) {
	seen := make(map[string]bool)
	for _, e := range t.rows {
		if ind := findIndicator(rules, e.indicator); ind != nil {
			seen[ind.ID] = true
		}
	}
	var loose []int
	for _, row := range t.loose {
		ind, col := t.namesake(rules, row, seen)
		if ind == nil {
			loose = append(loose, row)
			continue
		}
		seen[ind.ID] = true
		t.insert(entry{row: row, indicator: ind.ID, at: col})
	}
	t.loose = loose
}

func (t *table) insert(e entry) {
	i, _ := slices.BinarySearchFunc(t.rows, e.row, func(a entry, row int) int { return a.row - row })
	t.rows = slices.Insert(t.rows, i, e)
}

// namesake is the indicator that a row without a number is about, nil when
// that is not clear.
func (t *table) namesake(rules *criteria.RuleSet, row int, seen map[string]bool) (*criteria.Indicator, int) {
	above := t.above(row)
	c := rules.Criterion(above.number())
	name, col := t.indicatorName(row)
	if c == nil || name == "" || t.isHeading(row) || t.concludesOn(row, c.Number) || len(totalsIn(t.rowText(row))) > 0 {
		return nil, 0
	}
	if own := single(c); own != nil {
		begins := above.indicator == "" && above.row < row && !seen[own.ID]
		if begins && (t.carries(row) && !t.isOfOther(row, name, c, rules) || t.g.likeness(name, own.Text) >= 0.4) {
			return own, col
		}
		return nil, 0
	}
	return t.closest(c, name, seen), col
}

// isOfOther tells whether a row below a criterion begins another one, whose name
// has a slip: it has a running number of its own, or a name near to that one's.
func (t *table) isOfOther(row int, name string, c *criteria.Criterion, rules *criteria.RuleSet) bool {
	for _, col := range t.numbers {
		if id := t.idAt(row, col, len(rules.Criteria)); id != "" && criterionOf(id) != c.Number {
			return true
		}
	}
	nearest := nearestCriterion(rules, name)
	return nearest != nil && nearest.Number != c.Number
}

// closest is the indicator whose words a name has, nil when two are about as
// near: neighbours often differ in a word or two.
func (t *table) closest(c *criteria.Criterion, name string, seen map[string]bool) *criteria.Indicator {
	const lead = 0.15
	var found *criteria.Indicator
	best, second := 0.0, 0.0
	for i := range c.Indicators {
		ind := &c.Indicators[i]
		like := t.g.likeness(name, ind.Text)
		if t.g.startsLike(name, ind.Text) {
			like = max(like, 0.9)
		}
		switch {
		case like < 0.6:
		case like > best:
			found, best, second = ind, like, best
		default:
			second = max(second, like)
		}
	}
	if found == nil || seen[found.ID] || best-second < lead && best < 1 || best == second {
		return nil
	}
	return found
}

// above is the last row with a number before a row.
func (t *table) above(row int) entry {
	i, found := slices.BinarySearchFunc(t.rows, row, func(e entry, row int) int { return e.row - row })
	if found {
		i++
	}
	if i == 0 {
		return entry{}
	}
	return t.rows[i-1]
}

// isHeading tells whether a row heads a group: a Roman numeral or a letter
// where the number stands.
func (t *table) isHeading(row int) bool {
	columns := slices.Concat(t.numbers, t.criteria, t.indicators)
	slices.Sort(columns)
	for _, col := range columns {
		if text := t.g.text(row, col); text != "" {
			word := firstWord(text)
			return isRoman(text) || isRoman(word) && (strings.ContainsAny(word, "IVX.):")) // but "Y tế"
		}
	}
	return false
}

// carries tells whether a row has a value, a verdict or a mark in the columns
// where the table has them.
func (t *table) carries(row int) bool {
	for _, col := range slices.Concat(t.values, t.verdicts, t.overall) {
		if c := t.g.cell(row, col); c != nil && t.isFigure(c) {
			return true
		}
	}
	for col := range t.marks {
		if c := t.g.cell(row, col); c != nil && t.isFigure(c) {
			return true
		}
	}
	return false
}

// isFigure tells a figure or a verdict from the words of a signature block.
func (t *table) isFigure(c *sheet.Cell) bool {
	if c.Kind != sheet.Text {
		return true
	}
	return looksLikeVerdict(c) || startsWithDigit(t.g.textOf(c))
}
