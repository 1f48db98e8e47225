package intake

import (
	"slices"
	"sort"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// candidate is a column that might be the one that counts for its role.
type candidate struct {
	column
	points int
	level  int    // of appraisal: 1 commune, 2 district, 3 province; 0 not said
	end    string // end of the period that its header names
	plan   bool
	asked  bool // the one that --period-column names
}

// choose ranks columns of one role that say the same thing for different
// stages: results of several periods, or the verdicts of several levels. The
// latest result counts, never a plan; the highest level comes first and the
// lower ones stand in where it is blank. Everything else is left aside.
func (t *table) choose(columns []column) []int {
	var list []candidate
	for _, c := range columns {
		candidate := t.candidate(c)
		if t.filled(c.col) == 0 && len(columns) > 1 {
			continue // an empty column says nothing
		}
		t.asked = t.asked || candidate.asked
		if candidate.points < 0 && !candidate.asked && len(columns) == 1 && c.role == roleValue && !againstTerms.within(t.g.norm(c.label())) {
			t.doubted = append(t.doubted, c) // last year's figure is never this year's
			continue
		}
		if candidate.plan && !candidate.asked && (len(columns) > 1 || t.isPlan(c)) {
			t.aside = append(t.aside, c)
			continue
		}
		list = append(list, candidate)
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].before(list[j]) })
	if len(list) == 0 {
		return nil
	}
	chosen := []int{list[0].col}
	for _, c := range list[1:] {
		switch {
		case c.asked != list[0].asked:
			t.aside = append(t.aside, c.column)
		case c.role == roleValue && c.points >= 0 && (c.end == "") != (list[0].end == ""):
			t.doubted = append(t.doubted, c.column) // "Kết quả 2022 | Kết quả"
		case c.level > 0 && list[0].level > c.level && c.end == list[0].end:
			chosen = append(chosen, c.col)
		case c.points == list[0].points && c.end == list[0].end:
			t.doubted = append(t.doubted, c.column)
			if c.role == roleVerdict && t.count(roleNumber) <= 1 {
				t.rivals = append(t.rivals, c.col)
			}
		default:
			t.aside = append(t.aside, c.column)
		}
	}
	return chosen
}

// isPlan tells a column that stands under a plan from one of "Kết quả thực hiện
// kế hoạch".
func (t *table) isPlan(c column) bool {
	return slices.ContainsFunc(c.texts, func(text string) bool { return planTerms.begin(t.g.norm(text)) })
}

func (c candidate) before(d candidate) bool {
	if c.asked != d.asked {
		return c.asked
	}
	if c.end != d.end && c.end != "" && d.end != "" {
		return c.end > d.end
	}
	if c.level != d.level {
		return c.level > d.level
	}
	return c.points > d.points
}

// candidate rates a column by the words over it.
func (t *table) candidate(c column) candidate {
	rated := candidate{column: c}
	key := t.g.norm(c.label())
	if c.direct {
		rated.points += 2
	}
	rated.plan = planTerms.within(key)
	rated.asked = t.g.periodColumn != "" && hasPhrase(key, t.g.periodColumn)
	if earlierTerms.within(key) {
		rated.points -= 10
	}
	rated.level = levelOfAppraisal(key)
	for _, text := range c.texts {
		if end := string(findPeriod(text).End); end > rated.end {
			rated.end = end
		}
	}
	return rated
}

// levelOfAppraisal tells which office a column's verdict is from.
func levelOfAppraisal(key string) int {
	switch {
	case provinceTerms.within(key):
		return 3
	case districtTerms.within(key):
		return 2
	case communeTerms.within(key):
		return 1
	}
	return 0
}

// isStage tells whether a text names a period, a plan or a level of appraisal.
func (t *table) isStage(text string) bool {
	c := t.candidate(column{texts: []string{text}})
	return c.plan || c.level > 0 || c.end != "" || c.points < 0
}

// filled counts the cells of a column that have something in them.
func (t *table) filled(col int) int {
	n := 0
	for _, row := range t.sample() {
		if t.g.text(row, col) != "" {
			n++
		}
	}
	return n
}

// holdsRequirements tells whether most cells of a column are requirements
// ("≥ 90%", "Đạt") rather than names.
func (t *table) holdsRequirements(col int) bool {
	return t.mostly(col, func(c *sheet.Cell) bool {
		if c.Kind == sheet.Number {
			return true
		}
		r, ok := reading.Requirement(c, "", 0)
		return startsWithDigit(c.Value) && strings.Contains(c.Value, "%") || ok && r.Compare != criteria.NoComparison || isDelegated(c)
	})
}

// holdsWords tells whether most cells of a column are longer than a unit.
func (t *table) holdsWords(col int) bool {
	return t.mostly(col, func(c *sheet.Cell) bool { return len([]rune(c.Value)) > 14 })
}

// mostly tells whether more than half of a column's cells are of a kind.
func (t *table) mostly(col int, is func(*sheet.Cell) bool) bool {
	yes, all := 0, 0
	for _, row := range t.sample() {
		if c := t.g.cell(row, col); c != nil {
			all++
			if is(c) {
				yes++
			}
		}
	}
	return yes*2 > all
}

// isDelegated tells "UBND cấp tỉnh quy định cụ thể" in place of a requirement.
func isDelegated(c *sheet.Cell) bool {
	key := norm(c.Value)
	return ubndTerm.begin(key) || delegatedTerms.within(key)
}
