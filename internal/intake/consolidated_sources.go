package intake

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake/reading"
)

// sourceRow is what the table of sources says of one report.
type sourceRow struct {
	l       *listing
	row     int
	number  int
	name    string // key of the commune's
	own     criteria.Origin
	rulesID string
	counted string
	rows    int
	tasks   int  // -1 where the table does not say
	taken   bool // by a report
}

func (c *consolidation) readSources(l *listing) {
	c.checkSources(l)
	for _, row := range l.rows {
		if number := l.number(row, finding.HeadNumber); number > 0 {
			c.sourceRows = append(c.sourceRows, sourceRow{
				l: l, row: row, number: number, name: criteria.NameKey(l.text(row, finding.HeadCommune)),
				own: criteria.Origin{
					File: l.raw(row, finding.HeadOwnFile), Sheet: l.raw(row, finding.HeadOwnSheet),
					Cell: l.raw(row, finding.HeadOwnCell), SHA256: l.raw(row, finding.HeadHash),
				},
				rulesID: l.raw(row, finding.HeadRules), counted: l.text(row, finding.HeadCounted),
				rows: l.number(row, finding.HeadRows), tasks: l.count(row, finding.HeadTasks),
			})
		}
	}
}

// settleSources adds to each report what the table of sources says of it. A
// report that it does not have, and one that has no rows, are told.
func (c *consolidation) settleSources() {
	for _, one := range c.reports {
		source := c.sourceOf(one)
		if source == nil {
			if len(c.sources) > 0 {
				c.found.soften(finding.Warning, 102, "norows", one.report.Head, one.report.Commune.Name, c.sources[0].g.sheet.Name)
			}
			continue
		}
		source.taken = true
		c.adoptSource(one, source)
		if len(c.indicators) > 0 {
			c.wrongRows(one, source.rows)
		}
	}
	for i := range c.sourceRows {
		if s := &c.sourceRows[i]; !s.taken && s.rows > 0 && len(c.indicators) > 0 && s.counted != finding.WordYes {
			c.noRows(s.l.at(s.row, finding.HeadCommune), s.l.text(s.row, finding.HeadCommune))
		}
	}
	c.settleYields()
}

// noRows tells of a commune without a row among the indicators.
func (c *consolidation) noRows(at criteria.Ref, commune string) {
	name := "Chỉ tiêu"
	if len(c.indicators) > 0 {
		name = c.indicators[0].g.sheet.Name
	}
	c.found.add(102, "norows", at, subject{}, commune, name)
}

// sourceOf finds the row of a report: by its number and the commune's workbook,
// and where a number was changed by workbook and sheet alone.
func (c *consolidation) sourceOf(one *carried) *sourceRow {
	var other *sourceRow
	for i := range c.sourceRows {
		s := &c.sourceRows[i]
		own := one.report.Origin
		switch {
		case s.taken || s.own.File != own.File || s.rulesID != one.key.rulesID && one.report.Rules != nil ||
			s.name != one.key.name:
		case s.number == one.key.number:
			return s
		case other == nil:
			other = s
		}
	}
	return other
}

func (c *consolidation) adoptSource(one *carried, s *sourceRow) {
	r, l := one.report, s.l
	own := s.own
	r.Origin, one.source = &own, s
	r.Decree = l.text(s.row, finding.HeadDecree)
	r.Illustrative = l.text(s.row, finding.HeadIllustrative) == finding.WordYes
	one.counted = s.counted == finding.WordYes || s.counted == ""
	if cell := l.cell(s.row, finding.HeadDrawn); cell != nil {
		r.Drawn, _ = reading.Deadline(cell, c.date1904)
		r.Drawn.At = l.at(s.row, finding.HeadDrawn)
		if r.Drawn.End == "" {
			c.found.add(201, "fact", r.Drawn.At, subject{}, finding.HeadDrawn, shorten(l.text(s.row, finding.HeadDrawn)), expected(criteria.IssueDate))
		}
	}
}

// settleYields restores what the user of the lower office chose between two
// reports on one commune.
func (c *consolidation) settleYields() {
	for _, one := range c.reports {
		source := c.rowOf(one)
		if source == nil {
			continue
		}
		number, ok := strings.CutPrefix(source.counted, finding.YieldedTo)
		if !ok {
			continue
		}
		for _, winner := range c.reports {
			if to := c.rowOf(winner); to != nil && to.number == firstNumber(number) && winner != one {
				one.report.YieldsTo = winner.report
			}
		}
	}
}

// rowOf is the row that was taken for a report.
func (c *consolidation) rowOf(one *carried) *sourceRow {
	for i := range c.sourceRows {
		if s := &c.sourceRows[i]; s.taken && s.number == one.key.number && s.own == *one.report.Origin {
			return s
		}
	}
	return nil
}
