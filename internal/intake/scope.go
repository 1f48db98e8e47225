package intake

import (
	"slices"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// splitVerdicts parts the verdicts of indicators from those of criteria, where
// the header has both side by side: "Đánh giá chỉ tiêu | Đánh giá tiêu chí".
// Where it does not say so for sure, all belong together.
func (t *table) splitVerdicts() (indicators, criteria []column) {
	all := t.columnsBy(roleVerdict)
	var plain []column
	for _, c := range all {
		key := t.g.norm(c.leaf())
		ofCriterion, ofIndicator := criterionTerm.within(key), indicatorTerm.within(key)
		switch {
		case ofCriterion && !ofIndicator:
			criteria = append(criteria, c)
		case ofIndicator && !ofCriterion:
			indicators = append(indicators, c)
		default:
			plain = append(plain, c)
		}
	}
	staged := slices.ContainsFunc(all, func(c column) bool { return t.isStage(c.label()) })
	switch {
	case len(criteria) > 0 && len(indicators) > 0 && len(plain) == 0:
	case len(criteria) > 0 && len(indicators) == 0 && len(plain) > 0 && !staged:
		indicators = plain
	default:
		return all, nil
	}
	return indicators, criteria
}

// tallies takes a column of results for one of verdicts when it holds nothing
// but ones and zeros: read as results, "0" for the income would be a figure.
func (t *table) tallies() {
	const enough = 5 // rows, so that a few counts of one are no marks
	if len(t.verdicts)+len(t.overall)+t.countMarks() > 0 || len(t.values) != 1 {
		return
	}
	ones, zeros := 0, 0
	for _, row := range t.sample() {
		switch t.g.text(row, t.values[0]) {
		case "":
		case "1":
			ones++
		case "0":
			zeros++
		default:
			if t.rowHasID(row) {
				return
			}
		}
	}
	if ones > 0 && zeros > 0 && ones+zeros >= enough {
		t.verdicts, t.values = t.values, nil
	}
}

// rowHasID tells a row of the table from the totals and signatures below it.
func (t *table) rowHasID(row int) bool {
	return slices.ContainsFunc(slices.Concat(t.numbers, t.criteria, t.indicators), func(col int) bool {
		return parseLabel(t.g.text(row, col)).id != ""
	})
}

// overallClaim reads the verdict of a criterion from the column for criteria.
// It may stand on any row of the criterion; where two disagree, none counts.
func (f *builder) overallClaim(result *criteria.CriterionResult, rows []entry) {
	about := subject{criterion: result.Number}
	var claims []criteria.Claim
	for _, e := range rows {
		if c := f.firstFilled(e.row, f.t.overall); c != nil {
			claim, _, problems := f.b.spelled(reading.Verdict(c))
			claim.At = f.t.g.ref(c.Row, c.Col)
			f.b.found.problems(problems, claim.At, about)
			f.compareLevels(f.t.overall, c, claim, want{about: about})
			claims = append(claims, claim)
		}
	}
	if len(claims) == 0 {
		return
	}
	if n := len(result.Indicators); n == 1 && result.Indicators[0].Claim == (criteria.Claim{}) {
		result.Indicators[0].Claim = result.Claim // of the only indicator, on the criterion's row
	}
	result.Claim = f.settle(claims, about)
}

// againstRivals takes no verdict where a second column with the same label says
// otherwise: which of the two counts only the office knows.
func (f *builder) againstRivals(c *sheet.Cell, claim criteria.Claim, w want) criteria.Claim {
	for _, col := range f.t.rivals {
		other := f.t.g.cell(c.Row, col)
		if other == nil {
			continue
		}
		second, _, _ := f.b.spelled(w.verdict(other))
		if both := contested(claim, second); both != claim {
			f.b.found.add(105, "", f.t.g.ref(c.Row, col), w.about, both.Text)
			return both
		}
	}
	return claim
}
