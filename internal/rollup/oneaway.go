package rollup

import "tieuchi/internal/criteria"

// Near is what one entry is one indicator away from.
type Near struct {
	Entry    Entry
	Criteria []NearCriterion // by number; none is zero criteria
}

// NearCriterion is a criterion that one indicator keeps from being met.
type NearCriterion struct {
	Criterion *criteria.CriterionResult
	// Indicator is nil where the report has no row for the criterion's only
	// indicator.
	Indicator *criteria.IndicatorResult
}

// OneAway counts, for every entry of a group in its order, the criteria that
// are one indicator away from being met:
//
//  1. the criterion is not met;
//  2. just one of its indicators is not met;
//  3. all others that apply are met. One that is unknown, that has no row or
//     that is only basically met (where the rule set does not count that) may
//     have to be reached too: then the criterion is not surely one away, and it
//     is not counted.
//
// A criterion of a single indicator that is not met is one away, whether or not
// the report has a row for the indicator.
func OneAway(g Group) []Near {
	near := make([]Near, 0, len(g.Entries))
	for _, entry := range g.Entries {
		one := Near{Entry: entry}
		for i := range entry.Report.Criteria {
			c := &entry.Report.Criteria[i]
			if row, ok := awayBy(entry.Report, c); ok {
				one.Criteria = append(one.Criteria, NearCriterion{c, row})
			}
		}
		near = append(near, one)
	}
	return near
}

// awayBy is the one indicator that keeps a criterion from being met; false when
// it is met or when there may be several.
func awayBy(r *criteria.Report, c *criteria.CriterionResult) (*criteria.IndicatorResult, bool) {
	rows := c.Leaves()
	switch {
	case c.Status != criteria.NotMet:
		return nil, false
	case isOnly(r, c):
		return nil, true
	case len(rows) == 1 && onlyRule(r, c) != nil:
		return rows[0], rows[0].Status != criteria.Met
	case !r.Covers(c):
		return nil, false
	}
	var unmet *criteria.IndicatorResult
	for _, row := range rows {
		switch {
		case row.Status == criteria.NotConsidered, row.Status == criteria.Met:
		case row.Status != criteria.NotMet || unmet != nil:
			return nil, false
		default:
			unmet = row
		}
	}
	return unmet, unmet != nil
}

// isOnly tells whether a criterion of a single indicator has no row for it: the
// criterion's verdict is then the indicator's.
func isOnly(r *criteria.Report, c *criteria.CriterionResult) bool {
	return c.Status == criteria.NotMet && len(c.Indicators) == 0 && onlyRule(r, c) != nil
}
