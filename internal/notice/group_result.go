package notice

import (
	"fmt"
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
	n.paragraph(n.form.groupTotal(g))
	if !unjudged(g.Counts) { // "0/19" would read as a result
		n.withChart(allSteps, values{"cac_muc": plain(n.form.steps(g))}, distributionTitle, g, n.form.distributionBars(g))
	}
	n.paragraph(n.say(allCases, values{
		"so_luot": plain(number(g.Counts.Total())), "chi_tiet": plain(n.form.counts(g.Counts, caseWording)),
		"so_xa": plain(counted(g, len(g.Entries))), "so_tieu_chi": plain(number(len(g.RuleSet.Criteria))),
	}))
	n.openLists(g)
	n.lead(n.say(allTableLead, values{"don_vi": plain(bareUnit(g)), "phu_luc": plain(n.label(matrixKind, g))}))
	n.add(totalsTable(g, n.form.tableSize))
	if !unjudged(g.Counts) {
		n.areas(g)
	}
}

// unjudged tells that there is no verdict on any criterion.
func unjudged(c criteria.Counts) bool { return c.Total() > 0 && c.Unknown == c.Total() }

// alike tells that all criteria have one verdict.
func alike(c criteria.Counts) bool {
	for _, status := range criteria.Statuses() {
		if c.Of(status) == c.Total() {
			return true
		}
	}
	return false
}

// oneResult tells the result of a single commune: sums and averages over one
// would be odd.
func (n *allNotice) oneResult(g rollup.Group) {
	r := g.Entries[0].Report
	c := n.papers.newCommuneNotice(r)
	v := c.values.with(values{"ky": periodsOf(g), "chi_tiet": nil, "phu_luc": plain(n.label(matrixKind, g))})
	if !alike(c.counts) {
		v["chi_tiet"] = plain(n.form.split(c.counts))
	}
	if unjudged(c.counts) {
		v["ti_le"] = nil
	}
	n.paragraph(n.say(allOne, v))
	c.openCriteria()
	n.blocks = append(n.blocks, c.blocks...)
}

// groupTotal is the first sentence: how many communes, how many meet all
// criteria, the average.
func (v voice) groupTotal(g rollup.Group) runs {
	total := len(g.RuleSet.Criteria)
	full := fullNames(g)
	facts := values{
		"so_xa":      plain(number(g.Communes) + unitCommune),
		"so_bao_cao": nil,
		"ky":         periodsOf(g),
		"so_dat_du":  nil,
		"ten_xa":     nil,
		"ti_le":      plain(ratio(total, total)),
		"binh_quan":  plain(average(g.Counts.Met, len(g.Entries))),
		"don_vi":     plain(bareUnit(g)),
	}
	if len(g.Entries) != g.Communes {
		facts["so_bao_cao"] = plain(number(len(g.Entries)) + unitReport)
	}
	if unjudged(g.Counts) {
		facts["binh_quan"] = nil
	}
	if len(full) > 0 {
		facts["so_dat_du"] = plain(counted(g, len(full)))
	}
	if len(full) <= mostNamed {
		facts["ten_xa"] = plain(bracketed(full))
	}
	return v.say(allTotal, facts)
}

// fullNames are the communes that meet every criterion.
func fullNames(g rollup.Group) []string {
	var full []string
	names := shortNames(g)
	for _, e := range g.Entries {
		if e.Counts.Met == len(g.RuleSet.Criteria) {
			full = append(full, bare(names[e.Report]))
		}
	}
	return full
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

// bareUnit is what the figures of a group count, after another word.
func bareUnit(g rollup.Group) string { return strings.TrimSpace(unitOf(g)) }

func periodsOf(g rollup.Group) runs {
	var texts []string
	for _, p := range g.Periods {
		if text := lowerFirst(oneLine(p.Text)); text != "" {
			texts = append(texts, text)
		}
	}
	return plain(strings.Join(texts, "; "))
}

// silent is how many of a band have no verdict at all: "0/19" is no result of
// theirs.
func silent(g rollup.Group, b band) runs {
	n := 0
	for _, e := range g.Entries {
		if b.least == 0 && unjudged(e.Counts) {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return plain(counted(g, n))
}

func (v voice) steps(g rollup.Group) string {
	var parts []string
	for _, b := range bandsOf(g) {
		parts = append(parts, v.word(allStep, values{
			"so_xa": plain(counted(g, b.entries)),
			"ti_le": plain(v.bandText(b, len(g.RuleSet.Criteria))), "so_chua_ro": silent(g, b),
		}))
	}
	return strings.Join(parts, "; ")
}

// openLists tells for each criterion how many communes do not meet it, meet it
// basically or have no verdict.
func (n *allNotice) openLists(g rollup.Group) {
	if g.Counts.NotMet == 0 && !unjudged(g.Counts) {
		n.paragraph(n.say(allNoUnmet, nil))
	}
	for _, kind := range []struct {
		status  criteria.Status
		wording sentence
	}{{criteria.NotMet, allUnmet}, {criteria.BasicallyMet, allBasic}, {criteria.Unknown, allUnknown}} {
		parts, bars := n.criteriaOf(g, kind.status)
		v := values{"so": plain(number(len(parts))), "danh_sach": plain(strings.Join(parts, "; "))}
		switch {
		case len(parts) == 0:
		case kind.status == criteria.NotMet:
			n.withChart(kind.wording, v, unmetChartTitle, g, bars)
		default:
			n.paragraph(n.say(kind.wording, v))
		}
	}
}

// criteriaOf lists the criteria that have a verdict somewhere, with how many
// communes have it, for the sentence and for the chart.
func (n *allNotice) criteriaOf(g rollup.Group, status criteria.Status) (parts []string, bars []document.Bar) {
	for _, c := range g.ByCriterion {
		if count := c.Counts.Of(status); count > 0 {
			parts = append(parts, criterionLabel(c.Number, c.Name)+": "+counted(g, count))
			bars = append(bars, barOf(fmt.Sprintf("%d. %s", c.Number, c.Name), count))
		}
	}
	return parts, bars
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
func (v voice) groupWork(g rollup.Group) string {
	if len(g.Entries) == 1 {
		return v.openWork(g.Counts)
	}
	var parts []string
	for _, kind := range []struct {
		status  criteria.Status
		wording sentence
	}{{criteria.NotMet, workAllUnmet}, {criteria.BasicallyMet, workAllBasic}, {criteria.Unknown, workAllOpen}} {
		open := 0
		for _, c := range g.ByCriterion {
			if c.Counts.Of(kind.status) > 0 {
				open++
			}
		}
		if open > 0 {
			parts = append(parts, v.word(kind.wording, values{"so": plain(number(open))}))
		}
	}
	return list(parts)
}
