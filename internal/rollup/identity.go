package rollup

import (
	"slices"

	"tieuchi/internal/criteria"
)

// place is one commune with all its reports, by file.
type place struct {
	reports []*criteria.Report
	// doubtful: a workbook does not name its district, province or code, and
	// fits several communes of that name. It is counted as one of its own.
	doubtful bool
}

// places sorts reports, which come by file, into communes.
//
// Two reports are on the same commune when their names agree and neither
// province, district nor code speaks against it: what one workbook leaves out
// does not make it another commune. A code alone joins nothing, for a copied
// workbook often keeps the code of the one that it was copied from. Reports
// that name no commune are each on their own.
func places(reports []*criteria.Report) []place {
	var all []place
	for _, named := range byName(reports) {
		for _, joined := range connect(named) {
			all = append(all, settle(joined)...)
		}
	}
	return all
}

// byName groups reports by the commune's name, keeping their order. Each
// report without a name is a group of its own.
func byName(reports []*criteria.Report) [][]*criteria.Report {
	var unnamed [][]*criteria.Report
	var named []*criteria.Report
	for _, r := range reports {
		if orderKey(r.Commune.Name) == "" {
			unnamed = append(unnamed, []*criteria.Report{r})
		} else {
			named = append(named, r)
		}
	}
	groups := partition(named, func(r *criteria.Report) string { return orderKey(r.Commune.Name) })
	return append(groups, unnamed...)
}

// byPeriod groups one commune's reports by period, keeping their order.
func byPeriod(reports []*criteria.Report) [][]*criteria.Report {
	return partition(reports, func(r *criteria.Report) string { return periodKey(r.Period) })
}

// partition groups reports by key, in the order of each key's first report.
func partition(reports []*criteria.Report, key func(*criteria.Report) string) [][]*criteria.Report {
	slot := map[string]int{}
	var groups [][]*criteria.Report
	for _, r := range reports {
		k := key(r)
		at, known := slot[k]
		if !known {
			at = len(groups)
			slot[k] = at
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], r)
	}
	return groups
}

// connect joins reports of one name that fit each other, directly or through
// others.
func connect(reports []*criteria.Report) [][]*criteria.Report {
	var groups [][]*criteria.Report
	for _, r := range reports {
		joined := []*criteria.Report{r}
		var apart [][]*criteria.Report
		for _, group := range groups {
			if slices.ContainsFunc(group, func(other *criteria.Report) bool { return fits(r, other) }) {
				joined = append(joined, group...)
			} else {
				apart = append(apart, group)
			}
		}
		groups = append(apart, joined)
	}
	for _, group := range groups {
		slices.SortStableFunc(group, byFile)
	}
	return groups
}

// settle makes communes of connected reports: one when all of them fit each
// other. Otherwise only those that name the same whole place are the same.
func settle(reports []*criteria.Report) []place {
	if allFit(reports) {
		return []place{{reports: reports}}
	}
	var all []place
	for _, same := range partition(reports, wholePlace) {
		doubtful := 0
		for _, other := range reports {
			if fits(same[0], other) && wholePlace(same[0]) != wholePlace(other) {
				doubtful++
			}
		}
		all = append(all, place{same, doubtful > 1})
	}
	return all
}

func allFit(reports []*criteria.Report) bool {
	for i, a := range reports {
		for _, b := range reports[i+1:] {
			if !fits(a, b) {
				return false
			}
		}
	}
	return true
}

func fits(a, b *criteria.Report) bool {
	return agree(orderKey(a.Commune.Province), orderKey(b.Commune.Province)) &&
		agree(orderKey(a.Commune.District), orderKey(b.Commune.District)) &&
		agree(a.Commune.Code, b.Commune.Code)
}

func agree(a, b string) bool { return a == b || a == "" || b == "" }

func wholePlace(r *criteria.Report) string {
	return orderKey(r.Commune.Province) + "|" + orderKey(r.Commune.District) + "|" + r.Commune.Code
}
