package checks

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkDuplicates (501): of the reports on one commune, period and rule set
// the first counts; each of the others is held against it. What is one commune
// is for criteria to say, so that totals can go by the same answer. A commune
// under two rule sets has 505.
func checkDuplicates(rs []*criteria.Report, found tell) {
	for _, set := range byRuleSet(rs) {
		for _, commune := range criteria.Communes(set) {
			for _, same := range criteria.SamePeriods(commune.Reports) {
				if other := commune.MayBe; other != nil && samePeriod(same[0], other) {
					found(doubtful(same[0], other))
				}
				for _, r := range same[1:] {
					found(duplicate(r, same[0]))
				}
			}
		}
	}
	checkCodes(rs, found)
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

func duplicate(r, counted *criteria.Report) finding.Finding {
	d, differs := firstDifference(r, counted)
	if !differs {
		return finding.New(501, "same", r.File, place(r, r.Commune.At), where(r, counted))
	}
	return finding.New(501, "differs", r.File, place(r, d.here, r.Commune.At),
		where(r, counted), cellName(place(counted, d.there)), d.textHere, d.textThere).On(d.criterion, d.indicator)
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
