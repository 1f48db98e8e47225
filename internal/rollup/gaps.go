package rollup

import (
	"cmp"
	"slices"

	"tieuchi/internal/criteria"
)

// Gap is how far an indicator that is not met is from its requirement.
type Gap struct {
	Report    *criteria.Report
	Criterion *criteria.CriterionResult
	// Indicator is nil where the report says of the criterion only that it is
	// not met.
	Indicator   *criteria.IndicatorResult
	Value       criteria.Value
	Requirement criteria.Requirement
	// Distance has no figure for yes and no, for words, and where nothing was
	// written that could be held against the requirement.
	Distance
	// Firm is false where only a threshold that nobody has checked says that
	// something is missing.
	Firm bool
	// Alone: nothing else keeps the criterion from being met (OneAway).
	Alone bool
}

// Gaps lists the indicators that are not met, or only basically met where the
// rule set does not count that, over all entries of a group. The nearest wins
// stand first:
//
//  1. those with a figure, by the distance as a part of the requirement, so that
//     different units can be compared; firm ones before those that only an
//     unverified threshold says;
//  2. those with a distance from zero, which is no part of anything;
//  3. those without a figure.
//
// Ties are in the order of the entries, then of criteria and indicators. A row
// over its parts is left out for them. An indicator without a claim that an
// unverified threshold speaks against is listed, not firmly.
func Gaps(g Group) []Gap {
	var gaps []Gap
	for _, entry := range g.Entries {
		for i := range entry.Report.Criteria {
			gaps = append(gaps, gapsOf(entry.Report, &entry.Report.Criteria[i])...)
		}
	}
	slices.SortStableFunc(gaps, compareGaps)
	return gaps
}

// gapsOf lists what keeps one criterion from being met. Where its own verdict
// is not met and no indicator's is, the criterion itself stands in the list.
func gapsOf(r *criteria.Report, c *criteria.CriterionResult) []Gap {
	alone, _ := awayBy(r, c)
	var gaps []Gap
	for _, row := range c.Leaves() {
		if isUnmet(row) || row == alone {
			gap := Gap{Report: r, Criterion: c, Indicator: row, Value: row.Value, Requirement: row.Requirement, Alone: row == alone}
			gaps = append(gaps, gap.measured(unitOf(row)))
		}
	}
	if len(gaps) > 0 || c.Status != criteria.NotMet {
		return gaps
	}
	gap := Gap{Report: r, Criterion: c, Value: c.Value, Alone: isOnly(r, c)}
	if rule := onlyRule(r, c); rule != nil {
		gap.Requirement = rule.Requirement(r.Commune.Region, r.Period.Year())
		return []Gap{gap.measured(rule.Unit)}
	}
	return []Gap{gap.measured("")}
}

// measured fills in the distance. A claim of not met is firm by itself; what
// the figure lacks is not where the threshold is not.
func (gap Gap) measured(unit criteria.Unit) Gap {
	gap.Distance = distanceOf(gap.Value, gap.Requirement, unit)
	gap.Firm = !gap.HasFigure || gap.Requirement.IsFirm()
	if row := gap.Indicator; row != nil && row.Judgement == criteria.Doubted {
		gap.Firm = false
	}
	return gap
}

// isUnmet tells whether a row is to be listed. Where "cơ bản đạt" counts, a row
// has been judged as met.
func isUnmet(row *criteria.IndicatorResult) bool {
	switch row.Status {
	case criteria.NotMet, criteria.BasicallyMet:
		return true
	case criteria.Unknown:
		return row.Judgement == criteria.Doubted
	}
	return false
}

// onlyRule is the criterion's only indicator in the rule set, nil when there
// are several.
func onlyRule(r *criteria.Report, c *criteria.CriterionResult) *criteria.Indicator {
	if r.Rules == nil {
		return nil
	}
	rule := r.Rules.Criterion(c.Number)
	if rule == nil || len(rule.Indicators) != 1 {
		return nil
	}
	return &rule.Indicators[0]
}

func unitOf(row *criteria.IndicatorResult) criteria.Unit {
	if row.Unit == "" && row.Rule != nil {
		return row.Rule.Unit
	}
	return row.Unit
}

// compareGaps is the order of Gaps; what is equal keeps its place.
func compareGaps(a, b Gap) int {
	if by := cmp.Compare(a.rank(), b.rank()); by != 0 || !a.HasFigure {
		return by
	}
	if a.IsRelative {
		return a.Relative.Cmp(b.Relative)
	}
	return a.Away.Cmp(b.Away)
}

// rank parts the list: firm distances, unsure ones, those from zero, the rest.
func (gap Gap) rank() int {
	switch {
	case !gap.HasFigure:
		return 4
	case !gap.IsRelative && gap.Firm:
		return 2
	case !gap.IsRelative:
		return 3
	case !gap.Firm:
		return 1
	}
	return 0
}
