package checks

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// districtsEnded is the day from which there are no districts; a commune's
// name then is its own within its province.
const districtsEnded criteria.Date = "2025-07-01"

// checkDuplicates (501): each report is held against the first before it that
// is on the same commune and period; and a code that two communes share is a
// slip in one of them.
func checkDuplicates(rs []*criteria.Report, found tell) {
	byName, byCode := map[string][]*criteria.Report{}, map[string]*criteria.Report{}
	for _, r := range rs {
		name, code := nameKey(r.Commune.Name), r.Commune.Code
		if name == "" {
			continue // 108 tells
		}
		if earlier := firstTwin(r, byName[name]); earlier != nil {
			found(duplicate(r, earlier))
		} else if other := byCode[code]; code != "" && other != nil && nameKey(other.Commune.Name) != name {
			found(finding.New(501, "code", r.File, place(r, r.Commune.At), code, other.Commune.Name, where(r, other)))
		}
		byName[name] = append(byName[name], r)
		if byCode[code] == nil {
			byCode[code] = r
		}
	}
}

func firstTwin(r *criteria.Report, earlier []*criteria.Report) *criteria.Report {
	for _, other := range earlier {
		if sameCommune(r, other) && samePeriod(r.Period, other.Period) {
			return other
		}
	}
	return nil
}

// sameCommune is asked of reports with the same name. What one of them leaves
// out does not set them apart. Codes do, unless the whole place is the same:
// then one of the codes is mistyped.
func sameCommune(a, b *criteria.Report) bool {
	p, q := a.Commune, b.Commune
	if !agree(nameKey(p.Province), nameKey(q.Province)) || !agree(nameKey(p.District), nameKey(q.District)) {
		return false
	}
	if agree(p.Code, q.Code) {
		return true
	}
	bothDistricts := p.District != "" && q.District != ""
	noDistricts := a.Period.End >= districtsEnded && b.Period.End >= districtsEnded
	return bothDistricts || noDistricts
}

// samePeriod takes an unknown period for the same one: a commune counted twice
// is worse than a needless question.
func samePeriod(a, b criteria.Period) bool { return agree(string(a.End), string(b.End)) }

func agree(a, b string) bool { return a == b || a == "" || b == "" }

func duplicate(r, earlier *criteria.Report) finding.Finding {
	d, differs := firstDifference(r, earlier)
	if !differs {
		return finding.New(501, "same", r.File, place(r, r.Commune.At), where(r, earlier))
	}
	there := place(earlier, d.there)
	cell := there.Sheet
	if there.Cell != "" {
		cell += "!" + there.Cell
	}
	return finding.New(501, "differs", r.File, place(r, d.here, r.Commune.At),
		where(r, earlier), cell, d.textHere, d.textThere).On(d.criterion, d.indicator)
}

// where names another report: its file, and its sheet when it is in the same.
func where(r, other *criteria.Report) string {
	if r.File == other.File {
		return other.File + " (" + other.Sheet + ")"
	}
	return other.File
}
