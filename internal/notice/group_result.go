package notice

import (
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// groupResult tells the totals of the communes under one rule set.
func (n *allNotice) groupResult(g rollup.Group) {
	if len(g.Entries) == 1 {
		n.oneResult(g)
		return
	}
	n.paragraph(groupTotal(g))
	n.paragraph(fill(allSteps, values{"steps": plain(steps(g))}))
	n.paragraph(fill(allCases, values{
		"cases": plain(number(g.Counts.Total())), "split": plain(cases(g.Counts)),
		"entries": plain(counted(g, len(g.Entries))), "of": plain(strconv.Itoa(len(g.RuleSet.Criteria))),
	}))
	n.openLists(g)
	n.lead(fill(allTableLead, values{"unit": plain(unitOf(g)), "annex": plain(n.matrixLabel(g))}))
	n.add(totalsTable(g, n.form.tableSize))
}

// oneResult tells the result of a single commune: sums and averages over one
// would be odd.
func (n *allNotice) oneResult(g rollup.Group) {
	r := g.Entries[0].Report
	c := newCommuneNotice(r)
	n.paragraph(fill(allOne, c.values.with(values{
		"period": periodsOf(g), "ratio": plain(ratio(c.counts.Met, c.counts.Total())), "split": plain(split(c.counts)),
		"annex": plain(n.matrixLabel(g)),
	})))
	c.openCriteria()
	n.blocks = append(n.blocks, c.blocks...)
}

// groupTotal is the first sentence: how many communes, how many meet all
// criteria, the average.
func groupTotal(g rollup.Group) runs {
	total := len(g.RuleSet.Criteria)
	full := 0
	for _, step := range g.Distribution {
		if step.Met == total {
			full = step.Communes
		}
	}
	v := values{
		"communes": plain(number(g.Communes) + unitCommune),
		"reports":  plain(number(len(g.Entries)) + unitReport),
		"period":   periodsOf(g),
		"count":    plain(counted(g, full)),
		"full":     plain(ratio(total, total)),
		"average":  plain(average(g.Counts.Met, len(g.Entries))),
		"unit":     plain(strings.TrimSpace(unitOf(g))),
	}
	wording := allTotal
	if len(g.Entries) != g.Communes {
		wording = allReports
	}
	if full > 0 {
		return fill(wording+allFull+allAverage, v)
	}
	return fill(wording+allNoneFull+allAverage, v)
}

// counted is a number of communes, or of reports where some communes report
// several periods.
func counted(g rollup.Group, n int) string {
	return number(n) + unitOf(g)
}

func unitOf(g rollup.Group) string {
	if len(g.Entries) != g.Communes {
		return unitReport
	}
	return unitCommune
}

func periodsOf(g rollup.Group) runs {
	var texts []string
	for _, p := range g.Periods {
		if text := lowerFirst(oneLine(p.Text)); text != "" {
			texts = append(texts, text)
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return fill(allPeriods, values{"period_text": plain(strings.Join(texts, "; "))})
}

func steps(g rollup.Group) string {
	var parts []string
	for _, step := range g.Distribution {
		parts = append(parts, fill(allStep, values{
			"count": plain(counted(g, step.Communes)),
			"ratio": plain(ratio(step.Met, len(g.RuleSet.Criteria))),
		}).text())
	}
	return strings.Join(parts, "; ")
}

// cases tells all counts that are not zero; they add up to communes × criteria.
func cases(c criteria.Counts) string {
	var parts []string
	for _, kind := range []struct {
		count   int
		wording string
	}{
		{c.Met, caseMet}, {c.BasicallyMet, caseBasic}, {c.NotMet, caseNotMet},
		{c.NotConsidered, caseNotCons}, {c.Unknown, caseUnknown},
	} {
		if kind.count > 0 {
			parts = append(parts, fill(kind.wording, values{"n": plain(number(kind.count))}).text())
		}
	}
	return strings.Join(parts, ", ")
}

// openLists tells for each criterion how many communes do not meet it, meet it
// basically or have no verdict.
func (n *allNotice) openLists(g rollup.Group) {
	if g.Counts.NotMet == 0 {
		n.paragraph(plain(allNoUnmet))
	}
	for _, kind := range []struct {
		status  criteria.Status
		wording string
	}{{criteria.NotMet, allUnmet}, {criteria.BasicallyMet, allBasic}, {criteria.Unknown, allUnknown}} {
		var parts []string
		for _, c := range g.ByCriterion {
			if count := c.Counts.Of(kind.status); count > 0 {
				parts = append(parts, criterionLabel(c.Number, c.Name)+": "+counted(g, count))
			}
		}
		if len(parts) > 0 {
			n.paragraph(fill(kind.wording, values{
				"n": plain(number(len(parts))), "list": plain(strings.Join(parts, "; ")),
			}))
		}
	}
}

// totalsTable is criterion × verdict.
func totalsTable(g rollup.Group, size float64) document.Table {
	table := document.Table{
		Columns: []document.Column{{Weight: 1.2, Align: document.Centre}, {Weight: 4.6, Align: document.Left}},
		Size:    size,
	}
	titles := []string{wordCriterion, "Tên tiêu chí"}
	for _, status := range criteria.Statuses() {
		titles = append(titles, verdictWord(status))
		table.Columns = append(table.Columns, document.Column{Weight: 1.2, Align: document.Centre})
	}
	table.Header = [][]document.Cell{headerRow(titles...)}
	for _, c := range g.ByCriterion {
		table.Rows = append(table.Rows, countsRow(c.Counts, plain(strconv.Itoa(c.Number)), plain(c.Name)))
	}
	last := countsRow(g.Counts, plain("Cộng"))
	for i := range last {
		last[i].Runs = runs(last[i].Runs).embolden()
	}
	last[0].Span, last[0].Align, last[0].Aligns = 2, document.Centre, true
	table.Rows = append(table.Rows, last)
	return table
}

func countsRow(c criteria.Counts, first ...runs) []document.Cell {
	var row []document.Cell
	for _, text := range first {
		row = append(row, cell(text))
	}
	for _, status := range criteria.Statuses() {
		row = append(row, cell(plain(figure(c.Of(status)))))
	}
	return row
}

// groupWork is what is left to do under one rule set.
func groupWork(g rollup.Group) string {
	if len(g.Entries) == 1 {
		return openWork(g.Counts)
	}
	var parts []string
	for _, kind := range []struct {
		status  criteria.Status
		wording string
	}{{criteria.NotMet, workAllUnmet}, {criteria.BasicallyMet, workAllBasic}, {criteria.Unknown, workAllOpen}} {
		open := 0
		for _, c := range g.ByCriterion {
			if c.Counts.Of(kind.status) > 0 {
				open++
			}
		}
		if open > 0 {
			parts = append(parts, fill(kind.wording, values{"n": plain(number(open))}).text())
		}
	}
	return strings.Join(parts, ", ")
}
