package criteria

// proof is what values say, and how surely. An unsure "not met" rests on a
// threshold that nobody has checked; it may cast doubt on a claim and never
// overturns one.
type proof struct {
	verdict Status
	sure    bool
}

// weigh holds a value against the requirement that counts.
func weigh(v Value, r Requirement) proof {
	if v.Answer == NotApplicable {
		return proof{NotConsidered, true}
	}
	if v.Answer == VerdictAnswer {
		return proof{v.Status, true} // the office's own word
	}
	met, known := r.Met(v)
	switch {
	case !known:
		return proof{Unknown, true}
	case met:
		// "Có" for a yes/no indicator needs no threshold to be right.
		return proof{Met, r.IsFirm() || r.isYesNo()}
	}
	return proof{NotMet, r.IsFirm()}
}

// IsFirm tells whether a verdict of not met may rest on the requirement.
func (r Requirement) IsFirm() bool { return r.Verified || r.From >= FromWorkbook }

// decide puts a claim and a proof together into the status that reports use.
func (p proof) decide(claim Status, trustClaims bool) (Status, Judgement) {
	switch claim {
	case Unknown:
		return p.alone()
	case Met:
		return p.againstMet(trustClaims)
	case NotMet:
		if p.verdict == Met {
			return NotMet, Understated
		}
	}
	return claim, Agreed
}

// alone is the status when nobody claimed anything.
func (p proof) alone() (Status, Judgement) {
	switch {
	case p.verdict == NotMet && !p.sure:
		return Unknown, Doubted
	case p.verdict == Met && !p.sure:
		return Met, RestsOnUnsure
	}
	return p.verdict, Agreed
}

// againstMet is the status when the office claims to have met the requirement.
func (p proof) againstMet(trustClaims bool) (Status, Judgement) {
	switch {
	case p.verdict != NotMet && p.verdict != BasicallyMet:
		return Met, Agreed
	case !p.sure:
		return Met, Doubted
	case trustClaims:
		return Met, Contradicted
	}
	return p.verdict, Contradicted
}

// evidence is what a group of indicators proves: an unsure "not met" among
// them proves nothing.
func (p proof) evidence() Status {
	if p.verdict == NotMet && !p.sure {
		return Unknown
	}
	return p.verdict
}

// withClaim is what an indicator contributes to its criterion: its proof, in
// which the office's own admission counts as much as a value.
func (p proof) withClaim(claim Status) proof {
	firmlyNotMet := p.verdict == NotMet && p.sure
	switch {
	case claim == NotConsidered, claim == NotMet:
		return proof{claim, true}
	case claim == BasicallyMet && !firmlyNotMet:
		return proof{claim, true}
	}
	return p
}

// combine puts the contributions of the indicators of one criterion together.
// What is not considered does not count; nothing but that is not considered.
func combine(parts []proof) proof {
	has := map[proof]int{}
	considered := 0
	for _, p := range parts {
		has[p]++
		if p.verdict != NotConsidered {
			considered++
		}
	}
	met, unsureMet := has[proof{Met, true}], has[proof{Met, false}]
	switch {
	case len(parts) == 0:
		return proof{Unknown, true}
	case considered == 0:
		return proof{NotConsidered, true}
	case has[proof{NotMet, true}] > 0:
		return proof{NotMet, true}
	case has[proof{BasicallyMet, true}] > 0:
		return proof{BasicallyMet, true}
	case has[proof{NotMet, false}] > 0:
		return proof{NotMet, false}
	case met+unsureMet == considered:
		return proof{Met, unsureMet == 0}
	}
	return proof{Unknown, true}
}
