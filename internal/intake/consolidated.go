package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// consolidation is a consolidated workbook of ours while it is read: what an
// office above puts together from the workbooks of those below.
//
//  1. It is known by its mark or by the headers of its table of indicators,
//     never by the names of file or sheets.
//  2. Each row of the table of indicators says all of itself; rows with the same
//     commune, period, rule set and number are one report. Rows may be sorted,
//     columns moved.
//  3. The table of sources adds the commune's own workbook, its hash and what
//     the report says of itself; that of tasks the tasks.
//  4. The matrix shows the verdicts that the office stands by. One that was
//     changed there is a claim, with its cell, and judged as such.
//  5. What is missing, stands twice or contradicts itself is told with its cell,
//     and so is every cell that was changed since the program wrote it.
type consolidation struct {
	src        Source
	known      Known
	found      *collector
	grids      []*grid
	indicators []*listing
	tasks      []*listing
	sources    []*listing
	matrices   []*matrix
	sourceRows []sourceRow
	reports    []*carried // in the order of their first rows
	byKey      map[carriedKey]*carried
	byName     map[string][]*carried // by the commune's name
	kept       map[string]bool       // ids of rule sets that the user did not ask for, once told
	date1904   bool
}

// consolidationIn is the consolidated workbook that a workbook is, nil when it
// is none of ours.
func consolidationIn(wb *sheet.Workbook, src Source, known Known) *consolidation {
	if !slices.ContainsFunc(wb.Sheets, isConsolidated) {
		return nil
	}
	c := &consolidation{
		src: src, known: known, found: newCollector(src.File), date1904: wb.Date1904,
		byKey: make(map[carriedKey]*carried), byName: make(map[string][]*carried), kept: make(map[string]bool),
	}
	for _, s := range wb.Sheets {
		g := newGrid(s, wb.Date1904)
		c.grids = append(c.grids, g)
		c.indicators = append(c.indicators, g.listings(finding.IndicatorHeads(), indicatorNeeds())...)
		c.tasks = append(c.tasks, g.listings(finding.TaskHeads(), taskNeeds())...)
		c.sources = append(c.sources, g.listings(finding.SourceHeads(), sourceNeeds())...)
	}
	for _, g := range c.grids {
		c.matrices = append(c.matrices, c.matricesOn(g)...)
	}
	if len(c.indicators)+len(c.matrices) == 0 {
		return nil // the mark alone, quoted somewhere
	}
	return c
}

// isConsolidated knows a sheet of ours by the mark, or by the table's headers
// where the rows above it are gone.
func isConsolidated(s *sheet.Sheet) bool {
	if slices.ContainsFunc(s.Cells, func(c sheet.Cell) bool { return finding.MarksConsolidated(c.Row, c.Value) }) {
		return true
	}
	if !slices.ContainsFunc(s.Cells, func(c sheet.Cell) bool { return c.Value == finding.HeadValueWords }) {
		return false
	}
	return len(newGrid(s, false).listings(finding.IndicatorHeads(), indicatorNeeds())) > 0
}

// What a table cannot be read without.
func indicatorNeeds() []string {
	return []string{finding.HeadCommune, finding.HeadRules, finding.HeadCriterion, finding.HeadIndicator}
}

func taskNeeds() []string { return []string{finding.HeadTaskCriterion, finding.HeadTask} }

func sourceNeeds() []string { return []string{finding.HeadHash, finding.HeadCommune} }

// read turns the workbook into reports.
func (c *consolidation) read() Result {
	c.reportMissing()
	c.reportStrangers()
	for _, l := range c.sources {
		c.readSources(l)
	}
	for _, l := range c.indicators {
		c.readIndicators(l)
	}
	c.settleSources()
	for _, m := range c.matrices {
		c.readMatrix(m)
	}
	c.settleMatrices()
	for _, l := range c.tasks {
		c.readTasks(l)
	}
	c.settleTasks()
	return Result{Reports: c.judged(), Findings: c.found.list, Understood: c.understood()}
}

// add takes a report into the lists.
func (c *consolidation) add(one *carried) {
	c.reports = append(c.reports, one)
	c.byKey[one.key] = one
	c.byName[one.key.name] = append(c.byName[one.key.name], one)
}

// named lists the reports whose commune a table names; one without a name is
// named by its file.
func (c *consolidation) named(name string) []*carried {
	file, isUnnamed := strings.CutPrefix(name, finding.Unnamed)
	if !isUnnamed {
		return c.byName[criteria.NameKey(name)]
	}
	return slices.DeleteFunc(slices.Clone(c.byName[""]), func(one *carried) bool {
		return strings.TrimSuffix(file, ")") != one.report.Origin.File
	})
}

// judged lists the reports whose rule set is loaded.
func (c *consolidation) judged() []*criteria.Report {
	var list []*criteria.Report
	for _, one := range c.reports {
		if one.report.Rules != nil {
			list = append(list, one.report)
		}
	}
	return list
}

// reportMissing tells of tables and columns that are gone, and of what is
// hidden. Only without the indicators are figures missing; the others have
// what goes with them.
func (c *consolidation) reportMissing() {
	at := criteria.Ref{}
	if len(c.grids) > 0 {
		at = c.grids[0].place()
	}
	if len(c.indicators) == 0 {
		c.found.add(101, "part", at, subject{}, "Chỉ tiêu")
	}
	for name, isThere := range map[string]bool{
		"Ma trận": len(c.matrices) > 0, "Nhiệm vụ": len(c.tasks) > 0, "Nguồn": len(c.sources) > 0,
	} {
		if !isThere {
			c.found.soften(finding.Warning, 101, "part", at, name)
		}
	}
	for _, l := range slices.Concat(c.indicators, c.tasks, c.sources) {
		c.reportListing(l)
	}
}

func (c *consolidation) reportListing(l *listing) {
	for _, label := range l.missing {
		c.found.soften(l.weight(label), 101, "column", l.g.ref(l.header, l.first), l.g.sheet.Name, label)
	}
	if l.g.sheet.Hidden {
		c.found.add(205, "sheet", l.g.place(), subject{}, l.g.sheet.Name)
	}
	if rows := l.hiddenRows(); len(rows) > 0 {
		c.found.add(205, "row", l.g.ref(rows[0], l.first), subject{}, joinRuns(rows))
	}
}
