package rollup

import "tieuchi/internal/criteria"

// Distance is how far a value is from what is required, exactly.
type Distance struct {
	HasFigure bool
	// Away is in the indicator's unit, or in steps of its scale; it is zero where
	// the requirement is more than (less than) just the value.
	Away criteria.Decimal
	// Relative is Away as a part of the requirement, or of the level's rank;
	// IsRelative is false where the requirement is zero.
	Relative   criteria.Decimal
	IsRelative bool
	Over       bool // the value is too high, not too low
	Strict     bool // Away itself is not enough: it must be more
	Steps      bool // Away counts steps of a scale
}

// distanceOf measures a value that does not reach its requirement. It has no
// figure where the two cannot be compared, where the value is impossible (202)
// and where it does reach the requirement, whatever is claimed.
func distanceOf(v criteria.Value, r criteria.Requirement, unit criteria.Unit) Distance {
	met, known := r.Met(v)
	switch {
	case !known || met || v.OutOf(unit) != "":
		return Distance{}
	case r.Compare == criteria.LevelAtLeast:
		return stepsOf(v, r)
	case v.Answer == criteria.NumberAnswer:
		return numberDistance(v.Number, r)
	}
	return Distance{}
}

// numberDistance counts from the nearer end of what is required.
func numberDistance(n criteria.Decimal, r criteria.Requirement) Distance {
	end := r.Number
	if r.Compare == criteria.Between && n.Cmp(r.Upper) > 0 {
		end = r.Upper
	}
	d := Distance{HasFigure: true, Away: end.Minus(n)}
	d.Over = r.Compare == criteria.LessThan || n.Cmp(end) > 0
	d.Strict = r.Compare == criteria.MoreThan || r.Compare == criteria.LessThan
	if d.Over {
		d.Away = n.Minus(end)
	}
	d.Relative, d.IsRelative = d.Away.Over(absolute(end))
	return d
}

// stepsOf counts the steps up to a level.
func stepsOf(v criteria.Value, r criteria.Requirement) Distance {
	rank := criteria.Int(v.Level.Rank)
	switch v.Answer {
	case criteria.LevelAnswer:
	case criteria.NumberAnswer:
		rank = v.Number // a bare 2 for Mức độ 2
	default:
		return Distance{}
	}
	d := Distance{HasFigure: true, Steps: true, Away: criteria.Int(r.Level.Rank).Minus(rank)}
	d.Relative, d.IsRelative = d.Away.Over(criteria.Int(r.Level.Rank))
	return d
}

func absolute(d criteria.Decimal) criteria.Decimal {
	if d.Cmp(criteria.Int(0)) < 0 {
		return criteria.Int(0).Minus(d)
	}
	return d
}
