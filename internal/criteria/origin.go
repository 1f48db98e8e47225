package criteria

import (
	"cmp"
	"slices"
)

// Own is the commune's own workbook: where the report was read from, or what a
// consolidation that it was read from says of it.
func (r *Report) Own() Origin {
	if r.Origin != nil {
		return *r.Origin
	}
	return Origin{File: r.File, SHA256: r.SHA256, Sheet: r.Sheet, Cell: r.Commune.At.Cell}
}

// OwnCell is where the commune's own workbook has a figure: own where a
// consolidation says so, else at.
func (r *Report) OwnCell(own, at Ref) Ref {
	if r.Origin != nil {
		return own
	}
	return at
}

// ProvinceDecision is the province's decision whose requirements count for the
// report: the one of this run's overlay, or the one that a consolidation below
// had. name is "" where it names none.
func (r *Report) ProvinceDecision() (name string, isSet bool) {
	if r.Rules != nil && r.Rules.Overlay != nil {
		o := r.Rules.Overlay
		return o.Decision, len(o.Rows) > 0
	}
	for i := range r.Criteria {
		for j := range r.Criteria[i].Indicators {
			if r.Criteria[i].Indicators[j].Requirement.From == FromOverlay {
				return r.Decree, true
			}
		}
	}
	return "", false
}

// BySource orders reports by the communes' own workbooks, so that it does not
// matter through which consolidations they came. Of the same report the commune's
// own workbook comes before a consolidation of it. Hash and names only serve
// to keep the order free where one path is given twice.
func BySource(a, b *Report) int {
	p, q := a.Own(), b.Own()
	return cmp.Or(
		cmp.Compare(p.File, q.File),
		cmp.Compare(p.Sheet, q.Sheet),
		cmp.Compare(p.Cell, q.Cell),
		cmp.Compare(p.SHA256, q.SHA256),
		byNames(a, b),
		cmp.Compare(a.handed(), b.handed()),
		cmp.Compare(a.File, b.File),
		cmp.Compare(a.Commune.At.Cell, b.Commune.At.Cell),
	)
}

func byNames(a, b *Report) int {
	p, q := a.Commune, b.Commune
	return cmp.Or(
		slices.Compare([]string{p.Name, p.District, p.Province, p.Code}, []string{q.Name, q.District, q.Province, q.Code}),
		cmp.Compare(a.Period.End, b.Period.End),
		cmp.Compare(a.Period.Text, b.Period.Text),
	)
}

// handed is 0 for the commune's own workbook and 1 for a consolidation.
func (r *Report) handed() int {
	if r.Origin != nil {
		return 1
	}
	return 0
}

// Awaited lists the indicators that a province added to the criterion and that
// the workbook says nothing of: no row, and no word on the whole that they are
// a part of. They are unknown while the overlay is loaded, and a consolidated
// workbook must say so to readers who do not have it.
func (r *Report) Awaited(c *CriterionResult) []*Indicator {
	if r.Rules == nil || len(c.Indicators) == 0 {
		return nil
	}
	e := evaluation{result: c, rule: r.Rules.Criterion(c.Number)}
	if e.rule == nil {
		return nil
	}
	rows := e.rowsWhere(func(row *IndicatorResult) bool { return !e.isHeading(row) })
	var awaited []*Indicator
	for i := range e.rule.Indicators {
		ind := &e.rule.Indicators[i]
		if ind.Added && !e.isSplit(ind) && !e.isCovered(ind, rows, e.claims) {
			awaited = append(awaited, ind)
		}
	}
	return awaited
}

// Unseen lists the indicators of the rule set that a criterion with indicator
// rows has neither a row nor a word for. A figure for a whole that the province
// split says nothing of its parts.
func (r *Report) Unseen(c *CriterionResult) []string {
	if r.Rules == nil || len(c.Indicators) == 0 || r.Rules.Criterion(c.Number) == nil {
		return nil
	}
	e := evaluation{result: c, rule: r.Rules.Criterion(c.Number)}
	rows := e.rowsWhere(func(row *IndicatorResult) bool { return !e.isHeading(row) })
	var unseen []string
	for i := range e.rule.Indicators {
		if ind := &e.rule.Indicators[i]; !e.isSplit(ind) && !e.isCovered(ind, rows, e.settles) {
			unseen = append(unseen, ind.ID)
		}
	}
	return unseen
}

// Leaves are the criterion's indicator rows that count: all but the headings
// over rows that are their parts.
func (c *CriterionResult) Leaves() []*IndicatorResult {
	e := evaluation{result: c}
	return e.rowsWhere(func(row *IndicatorResult) bool { return !e.isHeading(row) })
}

// Covers tells whether every indicator of the rule set has a row or is covered
// by one.
func (r *Report) Covers(c *CriterionResult) bool {
	if r.Rules == nil {
		return false
	}
	e := evaluation{result: c, rule: r.Rules.Criterion(c.Number)}
	return e.rule != nil && e.coversAll(c.Leaves(), e.claims)
}
