package intake

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// Overlay reads a province's decision: a table with the numbers of indicators
// and the province's requirements, in any order of columns, with units, regions,
// years and legal sources where it has them; above it the province, the decision
// and the rule set. Requirements of several regions or years may stand in rows
// of their own or in columns under one header. Every sheet is read; one with
// codes of findings and severities gives the severities.
//
// What cannot be read is a finding with its cell, and its row is left out. Nil
// and 101 when there is no such table or nothing is filled in.
func Overlay(wb *sheet.Workbook, src Source, known Known) (*criteria.Overlay, []finding.Finding) {
	d := newDecree(wb, src, known)
	d.read(false)
	if len(d.rows) == 0 && d.severities == nil {
		d.found.add(101, "overlay", criteria.Ref{}, subject{})
		return nil, d.found.list
	}
	rules := d.ruleSet()
	if rules == nil {
		return nil, d.found.list
	}
	o := &criteria.Overlay{
		File: src.File, SHA256: src.SHA256, RuleSet: rules.ID,
		Decision: d.decision, Provinces: d.provinces, Severities: d.severities,
	}
	l := newLayer(d, rules)
	o.Rows = l.overlayRows()
	switch {
	case !l.filled && len(d.severities) == 0:
		d.found.add(101, "unfilled", d.place(), subject{})
		return nil, d.found.list
	case d.decision == "" && l.filled:
		d.found.add(601, "decision", d.place(), subject{})
	}
	return o, d.found.list
}

// decree is the workbook of an overlay or a rule set while it is read.
type decree struct {
	b     *book
	known Known
	found *collector
	rows  []decreeRow

	province   criteria.Fact // the label's value, as written
	provinces  []string
	decision   string
	titled     struct{ province, decision bool } // it comes from a title: a label counts more
	id         string                            // of a rule set, as its label says
	idAt       criteria.Ref
	title      criteria.Fact
	programme  string
	titles     []string // lines above the tables
	severities map[string]string
	headings   map[int]bool // criteria that have a row of their own

	nearest map[string]string // labels that others were taken for
	lenient int               // rows that were looked at for misspelt headers
}

// place is the sheet with the first row of a table, else nowhere.
func (d *decree) place() criteria.Ref {
	if len(d.rows) == 0 {
		return criteria.Ref{}
	}
	return d.rows[0].g.place()
}

// isAstray tells whether a row stands under another criterion than its number's.
// A list of some indicators may leave out the criteria's own rows, but then goes
// on upwards. A bare "11" below "10" is the next criterion, or its only indicator.
func (d *decree) isAstray(r decreeRow) bool {
	n := criterionOf(r.id)
	return r.heading > 0 && r.heading != n && (n < r.heading || isIndicatorID(r.id) && d.headings[n])
}

// newDecree decodes the workbook. Of what that finds only legacy texts matter:
// the rest is about reports.
func newDecree(wb *sheet.Workbook, src Source, known Known) *decree {
	if known.Force != nil {
		known.RuleSets = append([]*criteria.RuleSet{known.Force}, known.RuleSets...)
		known.Force = nil
	}
	d := &decree{b: newBook(wb, src, known), known: known, found: newCollector(src.File), headings: make(map[int]bool), nearest: make(map[string]string)}
	for _, f := range d.b.found.list {
		if f.Code == 206 || f.Code == 207 {
			d.found.put(f)
		}
	}
	return d
}

// read goes over the sheets. whole: the workbook is a rule set, whose rows count
// without a requirement too.
func (d *decree) read(whole bool) {
	for _, p := range d.b.pages {
		if p.isGuide() {
			continue
		}
		if d.readSeverities(p.g) {
			continue
		}
		before := len(d.rows)
		d.readSheet(p.g, whole)
		if p.g.sheet.Hidden && len(d.rows) > before {
			d.found.add(205, "sheet", p.g.place(), subject{}, p.g.sheet.Name)
		}
	}
	d.settleProvinces()
}

// readSheet reads the lines and tables of one sheet, top down.
func (d *decree) readSheet(g *grid, whole bool) {
	var t *decreeTable
	for i := 0; i < len(g.rows); i++ {
		row := g.rows[i]
		if found := d.header(g, row, whole, t == nil); found != nil {
			t.close()
			t = found
			for i+1 < len(g.rows) && g.rows[i+1] <= t.bottom {
				i++
			}
			continue
		}
		if t == nil || t.ended {
			d.line(g, row)
			continue
		}
		t.row(row)
	}
	t.close()
}
