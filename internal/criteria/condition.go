package criteria

import "strings"

// Condition is a part of an indicator's requirement that one value cannot
// answer ("at least 70 % of the schools reach degree 1 where there are more
// than three"). It is shown with the rule set and never judged.
type Condition struct {
	Regions  []Region // none: all
	Standard string   // what must be reached
	Min      Decimal  // percent, when HasMin
	HasMin   bool
	When     string // "" always
}

// String is the condition in Vietnamese, without its regions:
// "cơ sở vật chất mức độ 1: ≥ 70% (xã có hơn 3 trường)".
func (c Condition) String() string {
	var text strings.Builder
	text.WriteString(c.Standard)
	if c.HasMin {
		text.WriteString(": " + percentText("≥", c.Min))
	}
	if c.When != "" {
		text.WriteString(" (" + c.When + ")")
	}
	return text.String()
}
