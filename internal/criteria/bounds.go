package criteria

// OutOf is the range that a number in a unit lies outside of, "" when it does
// not: percentages are shares of a whole, and no indicator counts below zero.
func (v Value) OutOf(unit Unit) string {
	if v.Answer != NumberAnswer {
		return ""
	}
	negative := v.Number.Cmp(Int(0)) < 0
	switch {
	case unit.IsPercent() && (negative || v.Number.Cmp(Int(100)) > 0):
		return "0–100%"
	case negative:
		return "≥ 0"
	}
	return ""
}

// unit is the row's unit, else the rule set's.
func (ind *IndicatorResult) unit() Unit {
	if ind.Unit == "" && ind.Rule != nil {
		return ind.Rule.Unit
	}
	return ind.Unit
}
