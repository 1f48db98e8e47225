package criteria

import "slices"

// Preference says which of several reports on one commune, period and rule set
// counts where they differ. The zero Preference chooses none.
type Preference struct {
	// Newest: the one that was drawn up last.
	Newest bool
	// Chosen: the one from the file or folder that the user named; nil for none.
	Chosen func(*Report) bool
	// Differ tells whether two reports state other figures. Reports that state
	// the same need no choice.
	Differ func(a, b *Report) bool
}

// Indecision is why the days on which reports were drawn up choose none.
type Indecision int

// Decided also stands where nothing was to be decided.
const (
	Decided Indecision = iota
	NoDay              // a report does not say when it was drawn up
	SameDay            // reports that differ were drawn up on one day, the latest
)

// Settle sets YieldsTo on the reports that give way to another. It goes by the
// order of the reports only where two state the same.
func (p Preference) Settle(reports []*Report) {
	judged := slices.DeleteFunc(slices.Clone(reports), func(r *Report) bool { return r.Rules == nil })
	for _, set := range partition(judged, func(r *Report) string { return r.Rules.ID }) {
		for _, commune := range Communes(set) {
			for _, same := range SamePeriods(commune.Reports) {
				p.settle(same)
			}
		}
	}
}

func (p Preference) settle(same []*Report) {
	switch winner := p.winner(same); {
	case winner == nil:
	case p.Newest:
		yield(same, winner, func(*Report) bool { return true })
		winner.YieldsTo = nil // whatever an office below had chosen
	default:
		// Two from the place that the user named stay a conflict.
		yield(same, winner, func(r *Report) bool { return !p.Chosen(r) })
	}
}

func yield(same []*Report, winner *Report, gives func(*Report) bool) {
	for _, r := range same {
		if r != winner && gives(r) {
			r.YieldsTo = winner
		}
	}
}

// winner is the report that the preference chooses, nil for none.
func (p Preference) winner(same []*Report) *Report {
	switch {
	case p.Newest:
		winner, _ := p.newest(same)
		return winner
	case p.Chosen != nil:
		chosen := slices.DeleteFunc(slices.Clone(same), func(r *Report) bool { return !p.Chosen(r) })
		if len(chosen) > 0 {
			return Counted(chosen) // a consolidation may hold several, and its choice
		}
	}
	return nil
}

// Undecided tells why the newest of the reports could not be chosen.
func (p Preference) Undecided(same []*Report) Indecision {
	if !p.Newest {
		return Decided
	}
	_, why := p.newest(same)
	return why
}

// newest is the report that was drawn up after all that differ from it. A day
// that is missing, or the same, decides nothing: what is not written is no
// reason to drop an office's figures.
func (p Preference) newest(same []*Report) (*Report, Indecision) {
	last := same[0]
	for _, r := range same[1:] {
		if r.Drawn.End > last.Drawn.End {
			last = r
		}
	}
	why := Decided
	for _, r := range same {
		switch {
		case r == last || !p.Differ(r, last):
		case r.Drawn.End == "": // last has one, unless nobody has
			return nil, NoDay
		case r.Drawn.End == last.Drawn.End:
			why = SameDay
		}
	}
	if why != Decided {
		return nil, why
	}
	return last, Decided
}

// Counted is the one of the reports on one commune, period and rule set that
// figures are taken from: the one that others yield to, else the first.
func Counted(same []*Report) *Report {
	for _, r := range same {
		if r.YieldsTo != nil && slices.Contains(same, r.YieldsTo) {
			return r.YieldsTo
		}
	}
	return same[0]
}
