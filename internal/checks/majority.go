package checks

import (
	"cmp"
	"maps"
	"slices"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// checkPeriods (502): periods are the same when they end on the same day,
// whatever their words. Reports without a period have 109.
func checkPeriods(rs []*criteria.Report, found tell) {
	ends, texts := map[string]int{}, map[string]map[string]int{}
	for _, r := range rs {
		end := string(r.Period.End)
		if end == "" {
			continue
		}
		ends[end]++
		if texts[end] == nil {
			texts[end] = map[string]int{}
		}
		texts[end][r.Period.Text]++
	}
	common := commonest(ends)
	for _, r := range rs {
		if end := string(r.Period.End); end != "" && end != common {
			found(finding.New(502, "", r.File, place(r, r.Period.At), r.Period.Text, commonest(texts[common])))
		}
	}
}

// checkRuleSets (505): one number is two criteria in two rule sets.
func checkRuleSets(rs []*criteria.Report, found tell) {
	ids, titles := map[string]int{}, map[string]string{}
	for _, r := range rs {
		if r.Rules != nil {
			ids[r.Rules.ID]++
			titles[r.Rules.ID] = r.Rules.Title
		}
	}
	common := commonest(ids)
	for _, r := range rs {
		if r.Rules != nil && r.Rules.ID != common {
			found(finding.New(505, "", r.File, criteria.Ref{Sheet: r.Sheet}, r.Rules.Title, titles[common]))
		}
	}
}

// commonest is the key that was counted most often; of equals the last in
// order, which for days is the latest. "" when nothing was counted.
func commonest(counts map[string]int) string {
	keys := slices.Sorted(maps.Keys(counts))
	best := ""
	for _, key := range keys {
		if cmp.Compare(counts[key], counts[best]) >= 0 {
			best = key
		}
	}
	return best
}
