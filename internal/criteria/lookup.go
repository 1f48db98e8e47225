package criteria

import "strings"

// Indicator returns the indicator with this identifier, or nil.
func (rs *RuleSet) Indicator(id string) *Indicator {
	for i := range rs.Criteria {
		if ind := rs.Criteria[i].Indicator(id); ind != nil {
			return ind
		}
	}
	return nil
}

// IndicatorCount is the number of indicators of all criteria.
func (rs *RuleSet) IndicatorCount() int {
	count := 0
	for _, c := range rs.Criteria {
		count += len(c.Indicators)
	}
	return count
}

// Indicator returns the criterion's indicator with this identifier, or nil.
func (c *Criterion) Indicator(id string) *Indicator {
	for i := range c.Indicators {
		if c.Indicators[i].ID == id {
			return &c.Indicators[i]
		}
	}
	return nil
}

// partOf tells whether a province's identifier is a part of another: 2.2.1 and
// 2.2a are parts of 2.2, and 2.20 is not.
func partOf(id, whole string) bool {
	rest, ok := strings.CutPrefix(id, whole)
	return ok && whole != "" && rest != "" && strings.Trim(rest[:1], "0123456789") != ""
}
