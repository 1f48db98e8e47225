package intake

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// Under is what is known with a province's decision laid over the rule set that
// it is for: so that tables are recognised by the names of its indicators too.
func (k Known) Under(o *criteria.Overlay) Known {
	if o == nil {
		return k
	}
	k.Overlay = o
	k.RuleSets = slices.Clone(k.RuleSets)
	for i, rules := range k.RuleSets {
		if rules.ID == o.RuleSet {
			k.RuleSets[i] = rules.With(o)
		}
	}
	if k.Force != nil && k.Force.ID == o.RuleSet {
		k.Force = k.Force.With(o)
	}
	return k
}

// settleOverlay takes the plain rule set for a report of another province or
// under another rule set than the overlay's, and tells so: nobody may think that
// the province's requirements were used.
func (b *book) settleOverlay(report *criteria.Report, at criteria.Ref) {
	o := b.known.Overlay
	switch {
	case o == nil || report.Rules == nil:
	case report.Rules.ID != o.RuleSet:
		b.found.add(308, "set", criteria.Ref{Sheet: report.Sheet}, subject{}, b.overlayTitle(), report.Rules.Title)
	case !o.Covers(report.Commune.Province, b.known.Regions):
		report.Rules = report.Rules.Plain()
		if at.Cell == "" {
			at = criteria.Ref{Sheet: report.Sheet}
		}
		b.found.add(308, "", at, subject{}, "tỉnh "+strings.Join(o.Provinces, ", "), report.Commune.Province)
	}
}

// overlayTitle is the title of the rule set that the overlay is for.
func (b *book) overlayTitle() string {
	for _, rules := range b.known.allSets() {
		if rules.ID == b.known.Overlay.RuleSet {
			return rules.Title
		}
	}
	return b.known.Overlay.RuleSet
}

// allSets are the rule sets that are known, the one asked for first.
func (k Known) allSets() []*criteria.RuleSet {
	if k.Force == nil {
		return k.RuleSets
	}
	sets := []*criteria.RuleSet{k.Force}
	for _, rules := range k.RuleSets {
		if rules.ID != k.Force.ID {
			sets = append(sets, rules)
		}
	}
	return sets
}

// contradictForced tells of a table that plainly follows another rule set than
// the one asked for: the names of its criteria are another's.
func (b *book) contradictForced(t *table, at criteria.Ref) {
	ratings, named := b.rate(t, b.known.allSets())
	asked := b.known.Force
	for _, r := range ratings {
		if r.rules == asked {
			switch best := ratings[0]; {
			case best.rules != asked && best.named-r.named >= 2*pointsName && best.hits > r.hits:
				b.found.add(107, "mixed", at, subject{}, best.rules.Title, asked.Title)
			case named >= 5 && r.hits*3 < named:
				b.found.soften(finding.Error, 107, "", at)
			}
		}
	}
}
