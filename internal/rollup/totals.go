package rollup

import (
	"cmp"
	"slices"

	"tieuchi/internal/criteria"
)

// total fills every figure of a group from its entries.
func (g *Group) total() {
	for _, criterion := range g.RuleSet.Criteria {
		g.ByCriterion = append(g.ByCriterion, CriterionTotals{Number: criterion.Number, Name: criterion.Name})
	}
	met := map[int]int{}
	for _, entry := range g.Entries {
		met[entry.Counts.Met]++
		for i := range g.ByCriterion {
			totals := &g.ByCriterion[i]
			status := StatusOf(entry.Report, totals.Number)
			totals.Counts.Add(status)
			g.Counts.Add(status)
		}
	}
	for n, communes := range met {
		g.Distribution = append(g.Distribution, Step{n, communes})
	}
	slices.SortFunc(g.Distribution, func(a, b Step) int { return cmp.Compare(b.Met, a.Met) })
	g.Periods = periods(g.Entries)
}

// StatusOf is a report's verdict on the criterion with this number; Unknown
// when the report has none.
func StatusOf(r *criteria.Report, number int) criteria.Status {
	for i := range r.Criteria {
		if r.Criteria[i].Number == number {
			return r.Criteria[i].Status
		}
	}
	return criteria.Unknown
}

// periods lists the different periods. Their places are dropped: a cell
// without its file says nothing. Of several spellings of one period the first
// in the order of text is kept, whatever order the files came in.
func periods(entries []Entry) []criteria.Period {
	var all []criteria.Period
	for _, entry := range entries {
		p := entry.Report.Period
		if p.Text != "" || p.End != "" {
			all = append(all, criteria.Period{Text: p.Text, End: p.End})
		}
	}
	slices.SortFunc(all, comparePeriods)
	return slices.CompactFunc(all, func(a, b criteria.Period) bool { return periodKey(a) == periodKey(b) })
}

// periodKey tells periods apart: by the day on which they end, else by their
// words. A report without a period shares none with one that has it.
func periodKey(p criteria.Period) string {
	if p.End != "" {
		return string(p.End)
	}
	return orderKey(p.Text)
}

func comparePeriods(a, b criteria.Period) int {
	return cmp.Or(
		cmp.Compare(a.End, b.End),
		cmp.Compare(orderKey(a.Text), orderKey(b.Text)),
		cmp.Compare(a.Text, b.Text),
	)
}
