package criteria

// Met holds a value against the requirement, in exact decimals. known is false
// when the two cannot be compared: nothing is guessed.
//
//  1. A verdict word ("Đạt", "Chưa đạt") is the office's own verdict and counts
//     whatever the requirement is, even when none is known; "Cơ bản đạt" is
//     known and not met.
//  2. A number answers a number. On the scale of degrees a bare 1, 2 or 3 is
//     the degree. A number never answers a yes/no indicator: 1 may be a count
//     or a mark for met.
//  3. A level answers a level of the same scale.
//  4. "Có" and "Không" answer yes/no indicators; for a negative indicator
//     ("Không để xảy ra …") "Không" is met and "Có" is not. Where it is not
//     clear which of the two is asked for, they prove nothing.
func (r Requirement) Met(v Value) (met, known bool) {
	switch v.Answer {
	case VerdictAnswer:
		known = v.Status == Met || v.Status == BasicallyMet || v.Status == NotMet
		return v.Status == Met, known
	case NumberAnswer:
		return r.metByNumber(v.Number)
	case LevelAnswer:
		return r.metByLevel(v.Level)
	case YesAnswer:
		return r.Compare == AnswerYes && r.isYesNo(), r.isYesNo()
	case NoneAnswer:
		return r.Compare == AnswerNo, r.isYesNo()
	}
	return false, false
}

func (r Requirement) metByNumber(n Decimal) (met, known bool) {
	switch r.Compare {
	case AtLeast:
		return n.Cmp(r.Number) >= 0, true
	case AtMost:
		return n.Cmp(r.Number) <= 0, true
	case MoreThan:
		return n.Cmp(r.Number) > 0, true
	case LessThan:
		return n.Cmp(r.Number) < 0, true
	case Exactly:
		return n.Equal(r.Number), true
	case Between:
		return n.Cmp(r.Number) >= 0 && n.Cmp(r.Upper) <= 0, true
	case LevelAtLeast:
		return r.metByDegree(n)
	}
	return false, false
}

// metByDegree reads a bare number as a degree, which answers a degree only.
func (r Requirement) metByDegree(n Decimal) (met, known bool) {
	for rank := range levels(degreeScale) {
		if n.Equal(Int(rank + 1)) {
			return r.metByLevel(levelOf(degreeScale, rank+1))
		}
	}
	return false, false
}

func (r Requirement) metByLevel(l Level) (met, known bool) {
	if r.Compare != LevelAtLeast || l.Scale != r.Level.Scale {
		return false, false
	}
	return l.Rank >= r.Level.Rank, true
}

// isYesNo tells whether a plain "Có" or "Không" is an answer.
func (r Requirement) isYesNo() bool {
	return (r.Compare == AnswerYes || r.Compare == AnswerNo) && !r.WordsOnly
}

// Equivalent tells whether both ask for the same: the same comparison with the
// same numbers or level. Words, source and certainty do not matter.
func (r Requirement) Equivalent(other Requirement) bool {
	if r.Compare != other.Compare {
		return false
	}
	switch r.Compare {
	case NoComparison, AnswerYes, AnswerNo:
		return true
	case LevelAtLeast:
		return r.Level.same(other.Level)
	case Between:
		return r.Number.Equal(other.Number) && r.Upper.Equal(other.Upper)
	}
	return r.Number.Equal(other.Number)
}

// Requirement is what is asked of the indicator in a region and a year ("" and
// 0: not known). The province's thresholds come first: the closest one that
// fits counts where it can be compared with a value, else the rule set's. Among
// those of one origin a threshold for just this region and year beats one for
// the region, that beats one for the year, and that beats one for all. The zero
// Requirement means that none is known.
func (ind *Indicator) Requirement(region Region, year int) Requirement {
	national := ind.closest(region, year, false)
	national.WordsOnly = national.Compare == AnswerYes && forbids(ind.Text)
	own := ind.closest(region, year, true)
	if own.Compare == NoComparison {
		return national
	}
	if own.Compare == AnswerYes {
		// "Đạt" asks for what the indicator asks for: of a negative one, none.
		if national.Compare == AnswerNo {
			own.Compare = AnswerNo
		}
		own.WordsOnly = own.Compare == AnswerYes && forbids(ind.Text)
	}
	return own
}

// closest is the threshold that fits best among the province's or the others.
func (ind *Indicator) closest(region Region, year int, overlay bool) Requirement {
	best, strength := Requirement{}, -1
	for _, t := range ind.Thresholds {
		if (t.Requirement.From == FromOverlay) != overlay {
			continue
		}
		if s, ok := t.strength(region, year); ok && s > strength {
			best, strength = t.Requirement, s
		}
	}
	return best
}

// strength ranks how closely a threshold fits; ok is false when it does not
// apply at all.
func (t Threshold) strength(region Region, year int) (strength int, ok bool) {
	if t.Region != "" {
		if t.Region != region {
			return 0, false
		}
		strength += 2
	}
	if t.Year != 0 {
		if t.Year != year {
			return 0, false
		}
		strength++
	}
	return strength, true
}
