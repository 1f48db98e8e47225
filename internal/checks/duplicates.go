package checks

import (
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// duplicates (501): of the reports on one commune, period and rule set one
// counts; each of the others is held against it. Which are on one commune and
// which of them counts is for criteria to say, so that totals go by the same
// answer. A commune under two rule sets has 505.
type duplicates struct{ prefer criteria.Preference }

func (d duplicates) check(rs []*criteria.Report, found tell) {
	for _, set := range byRuleSet(rs) {
		for _, commune := range criteria.Communes(set) {
			for _, same := range criteria.SamePeriods(commune.Reports) {
				if other := commune.MayBe; other != nil && samePeriod(same[0], other) {
					found(doubtful(criteria.Counted(same), other))
				}
				d.holdAgainst(criteria.Counted(same), same, found)
			}
		}
	}
	checkCodes(rs, found)
}

// holdAgainst holds the reports on one commune against the one that counts.
func (d duplicates) holdAgainst(counted *criteria.Report, same []*criteria.Report, found tell) {
	for _, r := range same {
		if r != counted {
			found(d.duplicate(r, counted, d.prefer.Undecided(same)))
		}
	}
}

// byRuleSet groups reports by their rule set, keeping their order. Those
// without one are in no total, so nothing counts them twice.
func byRuleSet(rs []*criteria.Report) [][]*criteria.Report {
	slot := map[string]int{}
	var sets [][]*criteria.Report
	for _, r := range rs {
		if r.Rules == nil {
			continue
		}
		at, known := slot[r.Rules.ID]
		if !known {
			at = len(sets)
			slot[r.Rules.ID] = at
			sets = append(sets, nil)
		}
		sets[at] = append(sets[at], r)
	}
	return sets
}

// checkCodes (501): a code that communes of two names share is a slip in one
// of them.
func checkCodes(rs []*criteria.Report, found tell) {
	byCode := map[string]*criteria.Report{}
	for _, r := range rs {
		name, code := criteria.NameKey(r.Commune.Name), r.Commune.Code
		if name == "" || code == "" {
			continue // 108 tells of the name
		}
		if byCode[code] == nil {
			byCode[code] = r
		}
		if other := byCode[code]; criteria.NameKey(other.Commune.Name) != name {
			found(finding.New(501, "code", r.File, place(r, r.Commune.At), code, other.Commune.Name, where(r, other)))
		}
	}
}

func samePeriod(a, b *criteria.Report) bool {
	return len(criteria.SamePeriods([]*criteria.Report{a, b})) == 1
}

// doubtful is a report that leaves out what tells it from another: the first
// difference is the part of the place that it lacks.
func doubtful(r, other *criteria.Report) finding.Finding {
	return finding.New(501, "maybe", r.File, place(r, r.Commune.At), where(r, other))
}

// duplicate tells how a report stands to the one that counts: it states the
// same, or gave way to it, or differs and nothing was decided.
func (d duplicates) duplicate(r, counted *criteria.Report, why criteria.Indecision) finding.Finding {
	first, differs := firstDifference(r, counted)
	if !differs {
		return finding.New(501, "same", r.File, place(r, r.Commune.At), where(r, counted))
	}
	variant, more := d.outcome(r, counted, why)
	args := []string{where(r, counted), cellName(place(counted, first.there)), first.textHere, first.textThere}
	return finding.New(501, variant, r.File, place(r, first.here, r.Commune.At), append(args, more...)...).
		On(first.criterion, first.indicator)
}

// outcome is the variant of 501 for two reports that differ, with what it says
// beside the difference.
func (d duplicates) outcome(r, counted *criteria.Report, why criteria.Indecision) (variant string, more []string) {
	switch {
	case r.YieldsTo == counted && d.prefer.Newest && why == criteria.Decided:
		return "newer", []string{dayText(r.Drawn.End), dayText(counted.Drawn.End)}
	case r.YieldsTo == counted:
		return "preferred", nil
	case why == criteria.NoDay:
		return "undated", nil
	case why == criteria.SameDay:
		return "sameday", nil
	}
	return "differs", nil
}

// dayText is a day as offices write it: "10/3/2023".
func dayText(day criteria.Date) string {
	parts := strings.Split(string(day), "-")
	if len(parts) != 3 {
		return string(day)
	}
	return strings.TrimPrefix(parts[2], "0") + "/" + strings.TrimPrefix(parts[1], "0") + "/" + parts[0]
}

// cellName is "Sheet!A3", or the sheet alone where no cell is known.
func cellName(at criteria.Ref) string {
	if at.Cell == "" {
		return at.Sheet
	}
	return at.Sheet + "!" + at.Cell
}

// where names another report: its file, and its sheet when it is in the same.
func where(r, other *criteria.Report) string {
	if r.File == other.File {
		return other.File + " (" + other.Sheet + ")"
	}
	return other.File
}
