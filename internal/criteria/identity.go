package criteria

import (
	"slices"
	"strings"
	"unicode"
)

// districtsEnded is the day from which there are no districts: a commune's
// name is then its own within its province.
const districtsEnded Date = "2025-07-01"

// CommuneReports is one commune with all its reports, in the order given.
type CommuneReports struct {
	Reports []*Report
	// MayBe is a report on another commune that this one may be as well: the
	// workbook does not name the whole place, and fits more than one. It is
	// taken for a commune of its own. Mostly nil.
	MayBe *Report
}

// Communes sorts reports into communes, so that a total counts a commune once
// and a finding says twice of the same ones. The answer does not depend on the
// order of the reports; the order within a commune does.
//
//  1. Two reports fit when their names agree and neither province, district
//     nor code speaks against it. What a workbook leaves out speaks against
//     nothing. Where both name the district, or districts are no more, another
//     code is a slip: a name stands once in its district.
//  2. A code alone joins nothing: a copied workbook often keeps the code of
//     the one that it was copied from.
//  3. Reports that fit each other, all of them, are one commune. Where one of
//     them fits two that do not fit each other, only those that name the same
//     place are the same.
//  4. A report that names no commune is on its own.
func Communes(reports []*Report) []CommuneReports {
	var all []CommuneReports
	for _, named := range partition(reports, communeKey) {
		if communeKey(named[0]) == "" {
			for _, r := range named {
				all = append(all, CommuneReports{Reports: []*Report{r}})
			}
			continue
		}
		for _, joined := range connect(named) {
			all = append(all, settle(joined)...)
		}
	}
	return all
}

// SamePeriods groups one commune's reports by the day on which their period
// ends, else by its words. A report without a period joins the others when
// these have one period: it comes last there, and a commune is not counted
// twice because a line was forgotten.
func SamePeriods(reports []*Report) [][]*Report {
	var dated, undated []*Report
	for _, r := range reports {
		if periodKey(r) == "" {
			undated = append(undated, r)
		} else {
			dated = append(dated, r)
		}
	}
	groups := partition(dated, periodKey)
	switch {
	case len(undated) == 0:
	case len(groups) == 1:
		groups[0] = append(groups[0], undated...)
	default:
		groups = append(groups, undated)
	}
	return groups
}

// NameKey is the key by which names of places are the same: lower case, one
// blank between words, no punctuation, one place for tone marks (hoà, hòa);
// Bản Bo is not Bản Bổ. The text is NFC. Keys are not for print.
func NameKey(name string) string {
	return strings.Join(strings.FieldsFunc(foldName(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

func communeKey(r *Report) string { return NameKey(r.Commune.Name) }

func periodKey(r *Report) string {
	if r.Period.End != "" {
		return string(r.Period.End)
	}
	return NameKey(r.Period.Text)
}

// partition groups reports by key, in the order of each key's first report.
func partition(reports []*Report, key func(*Report) string) [][]*Report {
	slot := map[string]int{}
	var groups [][]*Report
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
func connect(reports []*Report) [][]*Report {
	group := make([]int, len(reports))
	for i := range reports {
		group[i] = i
		for j := range i {
			if group[j] == group[i] || !fit(reports[i], reports[j]) {
				continue
			}
			from, to := max(group[i], group[j]), min(group[i], group[j])
			for k := range i + 1 {
				if group[k] == from {
					group[k] = to
				}
			}
		}
	}
	joined := make([][]*Report, len(reports))
	for i, r := range reports {
		joined[group[i]] = append(joined[group[i]], r)
	}
	return slices.DeleteFunc(joined, func(g []*Report) bool { return len(g) == 0 })
}

// settle makes communes of connected reports.
func settle(reports []*Report) []CommuneReports {
	if allFit(reports) {
		return []CommuneReports{{Reports: reports}}
	}
	var all []CommuneReports
	for _, same := range partition(reports, placeKey) {
		all = append(all, CommuneReports{same, mayBe(same[0], reports)})
	}
	return all
}

// mayBe is the first report of another place that fits one that does not name
// its own.
func mayBe(r *Report, others []*Report) *Report {
	if namesPlace(r) {
		return nil
	}
	for _, other := range others {
		if placeKey(other) != placeKey(r) && fit(r, other) {
			return other
		}
	}
	return nil
}

func allFit(reports []*Report) bool {
	for i, a := range reports {
		for _, b := range reports[:i] {
			if !fit(a, b) {
				return false
			}
		}
	}
	return true
}

// fit is asked of reports with the same name.
func fit(a, b *Report) bool {
	p, q := a.Commune, b.Commune
	if !agree(NameKey(p.Province), NameKey(q.Province)) || !agree(NameKey(p.District), NameKey(q.District)) {
		return false
	}
	bothDistricts := p.District != "" && q.District != ""
	noDistricts := a.Period.End >= districtsEnded && b.Period.End >= districtsEnded
	return bothDistricts || noDistricts || agree(p.Code, q.Code)
}

func agree(a, b string) bool { return a == b || a == "" || b == "" }

// namesPlace tells whether the report says all that sets its commune apart
// from others of the name.
func namesPlace(r *Report) bool {
	return r.Commune.Province != "" && (r.Commune.District != "" || r.Period.End >= districtsEnded)
}

// placeKey is the place as far as the report names it; the code counts only
// where it has to stand in for the district.
func placeKey(r *Report) string {
	key := NameKey(r.Commune.Province) + "|" + NameKey(r.Commune.District)
	if !namesPlace(r) {
		key += "|" + r.Commune.Code
	}
	return key
}
