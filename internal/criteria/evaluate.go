package criteria

// Evaluate sets the requirement that counts, the evidence, the status and the
// judgement of every indicator and criterion of the report. It reads only what
// the office wrote, so running it again changes nothing. With trustClaims no
// claim is overturned; the judgement still says that it was contradicted.
//
// For an indicator:
//
//  1. The requirement that counts is the province's, where an overlay has one
//     for the region and the year of the period's end that can be compared;
//     else the workbook's own when it can be compared; else the rule set's for
//     region and year. A part that a province made of an indicator (2.2.1) has
//     no threshold but that of its own row in the overlay: that of the whole is
//     not its own.
//  2. The evidence is the value held against it (Requirement.Met). A verdict
//     word in place of a value is the office's own and needs no requirement.
//     "Không áp dụng" is not considered. Anything else is unknown: a bare "Có"
//     or "Không" for an indicator that both forbids and demands, an impossible
//     figure that would be met, and a figure for a whole that the overlay split
//     where parts have no row and the figure is not firmly not met.
//  3. Not met is firm when the requirement is the workbook's or the province's
//     or was read in its source, or when it is the office's own word. An
//     unverified threshold fails nobody: it only casts doubt.
//  4. Claimed met and firmly not met (or basically met): the evidence stands,
//     Contradicted. Claimed met and unsurely not met: the claim stands,
//     Doubted. Claimed not met and met: the claim stands, Understated. Any
//     other claim stands.
//  5. No claim: the evidence; unsurely not met is unknown and Doubted; met by
//     an unverified threshold is met and RestsOnUnsure.
//
// For a criterion:
//
//  6. Its indicators are the rows of the workbook and, when there is any row,
//     the indicators of the rule set that have none: these are unknown. Parts
//     stand for their whole, whose own row is then a heading unless it says
//     something itself. An indicator that the overlay split is such a whole: its
//     parts are wanted, not itself. A row for the whole alone covers them with
//     its words (claim, "Đạt" as result, "Không áp dụng"), never with a figure.
//  7. The criterion's own value counts as one more row: a number where the
//     rule set has a single indicator, a verdict word always. Rows that say
//     nothing do not stand in its way.
//  8. The evidence: any row firmly not met, or claimed not met → not met; else
//     any basically met → basically met; else all met → met; rows not
//     considered are out, and all of them out → not considered; else unknown.
//  9. The status follows 4 with the criterion's own claim; without one, with
//     the claims of its indicators together (where some indicators have a
//     claim and others only evidence, that evidence serves as claim); without
//     any, 5.
//
// Where the rule set says that "cơ bản đạt" is as good as met
// (BasicallyMetCounts), that word is judged as "Đạt" everywhere above.
//
// A criterion may so repeat the judgement of its indicators; OwnJudgement
// tells when it does.
func Evaluate(r *Report, trustClaims bool) {
	for i := range r.Criteria {
		e := evaluation{
			region: r.Commune.Region, year: r.Period.Year(), trust: trustClaims,
			result: &r.Criteria[i],
		}
		if r.Rules != nil {
			e.rule = r.Rules.Criterion(e.result.Number)
			e.basicallyCounts = r.Rules.BasicallyMetCounts
		}
		e.run()
	}
}

// evaluation is the work on one criterion.
type evaluation struct {
	result *CriterionResult
	rule   *Criterion // nil when the rule set is not known
	region Region
	year   int
	trust  bool
	// basicallyCounts: "cơ bản đạt" is judged as met.
	basicallyCounts bool
}

func (e evaluation) run() {
	for i := range e.result.Indicators {
		e.indicator(&e.result.Indicators[i])
	}
	for i := range e.result.Indicators {
		if row := &e.result.Indicators[i]; e.isHeading(row) {
			e.heading(row)
		}
	}
	e.criterion()
}

// indicator judges one row by its own value and claim.
func (e evaluation) indicator(row *IndicatorResult) {
	row.Requirement = e.requirement(row)
	p := e.proofOf(row)
	row.Evidence = p.verdict
	row.Status, row.Judgement = p.decide(e.word(row.Claim.Status), e.trust)
}

// heading gives a silent row the verdict of its parts.
func (e evaluation) heading(row *IndicatorResult) {
	parts := e.rowsWhere(func(other *IndicatorResult) bool { return partOf(other.ID, row.ID) && !e.isHeading(other) })
	isAll := !e.lacksParts(row)
	proofs := e.contributions(parts)
	if !isAll {
		proofs = append(proofs, proof{Unknown, true})
	}
	p := combine(proofs)
	row.Evidence = p.evidence()
	row.Status, row.Judgement = p.decide(e.claimsTogether(parts, isAll), e.trust)
}

// criterion judges the criterion itself.
func (e evaluation) criterion() {
	own := e.weigh(e.result.Value, e.ownRequirement())
	speaks := own.verdict != Unknown
	rows := e.rowsWhere(func(row *IndicatorResult) bool {
		return !e.isHeading(row) && !(speaks && row.isSilent())
	})
	parts := e.contributions(rows)
	if speaks {
		parts = append(parts, own)
	}
	if len(rows) > 0 && !e.coversAll(rows, e.settles) {
		parts = append(parts, proof{Unknown, true})
	}
	claim := e.word(e.result.Claim.Status)
	if claim == Unknown {
		claim = e.claimsTogether(rows, e.coversAll(rows, e.claims))
	}
	p := combine(parts)
	e.result.Evidence = p.evidence()
	e.result.Status, e.result.Judgement = p.decide(claim, e.trust)
}

// OwnJudgement is the criterion's judgement, or Agreed when one of its
// indicators has the same one: so that a finding is made once, where the
// figure stands. A claim of the criterion's own is always judged for itself.
func (c *CriterionResult) OwnJudgement() Judgement {
	if c.Claim.Status != Unknown {
		return c.Judgement
	}
	for _, row := range c.Indicators {
		if row.Judgement == c.Judgement {
			return Agreed
		}
	}
	return c.Judgement
}
