package intake

import (
	"tieuchi/internal/criteria"
)

// reportContradictions holds the tables that were set aside for a better one of
// the same commune against it: a summary and its details, say. Where they
// judge a criterion otherwise the office must say which is right; the figures
// are those of the table that was kept.
func (b *book) reportContradictions(g *group) {
	if len(g.rivals) == 0 {
		return
	}
	criteria.Evaluate(g.report, false)
	for _, other := range g.rivals {
		report := b.readAside(g, other)
		criteria.Evaluate(report, false)
		for i := range report.Criteria {
			b.compare(&g.report.Criteria[i], &report.Criteria[i])
		}
	}
}

// readAside reads a table that was set aside, without a finding.
func (b *book) readAside(g, other *group) *criteria.Report {
	quiet := *b
	quiet.found = newCollector(b.src.File)
	report := &criteria.Report{Rules: g.report.Rules, Commune: g.report.Commune, Period: g.report.Period}
	builder := newBuilder(&quiet, report)
	for _, t := range other.tables {
		t.chooseRequirement(b.known, report.Commune.Region)
		builder.add(t)
	}
	return report
}

func (b *book) compare(kept, other *criteria.CriterionResult) {
	if kept.Status == criteria.Unknown || other.Status == criteria.Unknown || kept.Status == other.Status {
		return
	}
	at, first := other.Claim.At, kept.Claim.At
	if at.Cell == "" {
		at = other.Row
	}
	if first.Cell == "" {
		first = kept.Row
	}
	b.found.add(103, "differs", at, subject{criterion: kept.Number}, criterionKey(kept.Number),
		other.Status.Vietnamese(), first.Sheet+"!"+first.Cell, kept.Status.Vietnamese())
}
