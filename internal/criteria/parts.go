package criteria

// word is a verdict as the rule set takes it.
func (e evaluation) word(s Status) Status {
	if s == BasicallyMet && e.basicallyCounts {
		return Met
	}
	return s
}

// weigh holds a value against its requirement, in the rule set's words.
func (e evaluation) weigh(v Value, r Requirement) proof {
	p := weigh(v, r)
	p.verdict = e.word(p.verdict)
	return p
}

// proofOf is what a row's value proves. An impossible figure (202) proves no
// success, and a figure for a whole none of the parts that have no row.
func (e evaluation) proofOf(row *IndicatorResult) proof {
	p := e.weigh(row.Value, row.Requirement)
	isFigure := !row.answersInWords()
	if p.verdict == Met && isFigure && (row.Value.OutOf(row.unit()) != "" || e.lacksParts(row)) {
		return proof{Unknown, true}
	}
	return p
}

// answersInWords tells whether the value is the office's own verdict, which
// speaks for all of the indicator.
func (row *IndicatorResult) answersInWords() bool {
	return row.Value.Answer == VerdictAnswer || row.Value.Answer == NotApplicable
}

// IsSplit tells whether the overlay has parts of an indicator: then these are
// wanted in its stead.
func (c *Criterion) IsSplit(id string) bool {
	for i := range c.Indicators {
		if other := &c.Indicators[i]; other.Added && partOf(other.ID, id) {
			return true
		}
	}
	return false
}

func (e evaluation) isSplit(ind *Indicator) bool { return e.rule.IsSplit(ind.ID) }

// lacksParts tells whether a row is about an indicator that the overlay split
// and some part of it has no row.
func (e evaluation) lacksParts(row *IndicatorResult) bool {
	rule := e.ruleOf(row)
	if rule == nil || e.rule == nil || e.isPart(row, rule) {
		return false
	}
	for i := range e.rule.Indicators {
		part := &e.rule.Indicators[i]
		if part.Added && partOf(part.ID, rule.ID) && !e.isSplit(part) && !e.hasRow(part) {
			return true
		}
	}
	return false
}

func (e evaluation) hasRow(ind *Indicator) bool {
	return len(e.rowsWhere(func(row *IndicatorResult) bool { return e.stands(row, ind) })) > 0
}

// coversAll tells whether every indicator of the rule set has a row, or is part
// of one that has a row which speaks for all of it.
func (e evaluation) coversAll(rows []*IndicatorResult, speaks func(*IndicatorResult) bool) bool {
	if e.rule == nil {
		return true
	}
	for i := range e.rule.Indicators {
		ind := &e.rule.Indicators[i]
		if !e.isSplit(ind) && !e.isCovered(ind, rows, speaks) {
			return false
		}
	}
	return true
}

func (e evaluation) isCovered(ind *Indicator, rows []*IndicatorResult, speaks func(*IndicatorResult) bool) bool {
	for _, row := range rows {
		rule := e.ruleOf(row)
		if rule != nil && (rule.ID == ind.ID || partOf(ind.ID, rule.ID) && !e.isPart(row, rule) && speaks(row)) {
			return true
		}
	}
	return false
}

// settles tells whether a row is evidence for all parts of its indicator.
func (e evaluation) settles(row *IndicatorResult) bool {
	return row.answersInWords() || row.Claim.Status == NotConsidered
}

// claims tells whether a row says something of all parts of its indicator.
func (e evaluation) claims(row *IndicatorResult) bool {
	return e.settles(row) || row.Claim.Status != Unknown
}

// contributions is what each row says to its criterion.
func (e evaluation) contributions(rows []*IndicatorResult) []proof {
	var parts []proof
	for _, row := range rows {
		parts = append(parts, e.proofOf(row).withClaim(e.word(row.Claim.Status)))
	}
	return parts
}

// claimsTogether is the claim that the rows make for their criterion; unknown
// when none has a claim or too few have one. complete is false when the rule
// set has indicators without a row: then met cannot be claimed.
func (e evaluation) claimsTogether(rows []*IndicatorResult, complete bool) Status {
	var words []proof
	claimed := false
	for _, row := range rows {
		word := e.word(row.Claim.Status)
		claimed = claimed || word != Unknown
		if word == Unknown {
			word, _ = e.proofOf(row).alone()
		}
		words = append(words, proof{word, true})
	}
	if !claimed {
		return Unknown
	}
	if !complete {
		words = append(words, proof{Unknown, true})
	}
	return combine(words).verdict
}
