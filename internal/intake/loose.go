package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/vntext"
)

// readLoose goes through the rows without a number. Totals and tasks are
// taken, headings and signatures are passed over; any other row with a figure
// or a task in it is reported.
func (f *builder) readLoose() {
	last := f.t.lastPlaced()
	next := last + 1 // the rows right under the table may go on with its tasks
	for _, row := range f.t.loose {
		if why := f.knownAside(row); why != 0 {
			f.t.leave(row, why)
			continue
		}
		result := f.result(f.t.above(row).number())
		continues := result != nil && !f.t.isSignature(row) && !f.t.underSignature(row) && (row <= last || row == next) && f.hasTask(row)
		why := leftUnplaced
		if continues {
			f.taskOf(result, row)
			why = leftTask
		}
		if row == next && f.hasTask(row) {
			next++
		}
		if (f.t.carries(row) || !continues && f.looksAssigned(row)) && !isFooter(f.t.g.norm(f.t.rowText(row))) {
			f.reportRow(row)
		} else if !continues {
			why = leftFooter
		}
		f.t.leave(row, why)
	}
}

// knownAside tells the rows that are no criteria by their words, and takes what
// they say: totals, and conclusions on the criterion above.
func (f *builder) knownAside(row int) whyAside {
	result := f.result(f.t.above(row).number())
	switch {
	case f.totals(row):
		return leftTotal
	case f.t.isHeading(row):
		return leftHeading
	case f.b.isInfo(f.t.g, row):
		return leftLabel
	case result != nil && f.concludes(result, row):
		return leftConclusion
	}
	return 0
}

// concludes reads a row below a criterion's indicators that gives the verdict
// on the whole: "Kết luận tiêu chí 3". It is false for any other row.
func (f *builder) concludes(result *criteria.CriterionResult, row int) bool {
	if !f.t.concludesOn(row, result.Number) {
		return false
	}
	about := subject{criterion: result.Number}
	claim, _ := f.claim(row, want{about: about})
	switch {
	case claim.Status == criteria.Unknown:
	case result.Claim.Status == criteria.Unknown:
		result.Claim = claim
	default:
		result.Claim = f.settle([]criteria.Claim{result.Claim, claim}, about)
	}
	return true
}

// concludesOn tells whether a row's words are a conclusion on a criterion: a
// word for it, "tiêu chí", and no other number than the criterion's.
func (t *table) concludesOn(row, number int) bool {
	key := t.g.norm(t.rowText(row))
	before, after, ok := strings.Cut(key, criterionTerm()[0])
	if !ok || !conclusions.are(strings.TrimSpace(before)) || indicatorTerm.within(key) {
		return false
	}
	after = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(after), norm("số")))
	n := firstNumber(after)
	return n == number && len(strings.Fields(after)) == 1
}

// looksAssigned tells a task with a body or a date from the words of a
// signature that happen to stand in the same column.
func (f *builder) looksAssigned(row int) bool {
	if !f.hasTask(row) {
		return false
	}
	return slices.ContainsFunc([]int{f.t.lead, f.t.deadline}, func(col int) bool {
		c := f.t.cell(row, col)
		return c != nil && f.t.g.textOf(c) != ""
	})
}

func (f *builder) hasTask(row int) bool {
	c := f.t.cell(row, f.t.task)
	return c != nil && f.t.g.textOf(c) != ""
}

// reportRow tells of a row that could not be placed, at its first cell.
func (f *builder) reportRow(row int) {
	cells := f.t.g.index[row]
	if len(cells) == 0 {
		return
	}
	text := f.t.rowText(row)
	if text == "" {
		text = f.t.g.textOf(&cells[0])
	}
	at := f.t.g.ref(row, cells[0].Col)
	if name, _ := f.t.criterionName(row); name != "" {
		if nearest := nearestCriterion(f.rules, name); nearest != nil {
			f.b.found.add(201, "named", at, subject{}, shorten(text), criterionTitle(nearest))
			return
		}
	}
	f.b.found.add(201, "row", at, subject{}, shorten(text))
}

// nearestCriterion is the criterion that a name is misspelt for, nil when none
// or several are as near.
func nearestCriterion(rules *criteria.RuleSet, name string) *criteria.Criterion {
	var names []string
	for _, c := range rules.Criteria {
		names = append(names, c.Name)
	}
	nearest, ok := vntext.Nearest(name, names)
	if !ok {
		return nil
	}
	return &rules.Criteria[slices.Index(names, nearest)]
}

// isFooter tells whether a line is one of those that stand under a table.
func isFooter(key string) bool {
	return footerTerms.begin(key) || dayTerm.within(key) && monthTerm.within(key) && yearTerm.within(key)
}

// shorten keeps a text short enough for a line of a list.
func shorten(text string) string {
	const most = 80
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	return string(runes[:most-1]) + "…"
}
