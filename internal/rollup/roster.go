package rollup

import (
	"reflect"
	"slices"

	"tieuchi/internal/criteria"
)

// mergeRosters joins what two parts of a run say of one roster: absent is who
// is absent from both. Nothing is known of the whole when only one part was
// held against a roster, or each against another one.
func mergeRosters(a, b Summary) *criteria.Attendance {
	switch {
	case isEmpty(a):
		return b.Roster
	case isEmpty(b):
		return a.Roster
	case a.Roster == nil || b.Roster == nil || !sameRoster(a.Roster, b.Roster):
		return nil
	}
	joined := criteria.Attendance{File: a.Roster.File, Expected: a.Roster.Expected}
	for _, one := range a.Roster.Absent {
		at := slices.IndexFunc(b.Roster.Absent, func(o criteria.Absent) bool { return o.Commune == one.Commune })
		if at >= 0 {
			joined.Absent = append(joined.Absent, criteria.Absent{Commune: one.Commune, Near: earlier(one.Near, b.Roster.Absent[at].Near)})
		}
	}
	joined.Reported = joined.Expected - len(joined.Absent)
	joined.Unexpected = slices.Concat(a.Roster.Unexpected, b.Roster.Unexpected)
	slices.SortStableFunc(joined.Unexpected, func(x, y criteria.Unexpected) int { return criteria.BySource(x.Report, y.Report) })
	return &joined
}

func isEmpty(s Summary) bool { return reflect.DeepEqual(s, Summary{}) }

func sameRoster(a, b *criteria.Attendance) bool { return a.File == b.File && a.Expected == b.Expected }

func earlier(a, b *criteria.Report) *criteria.Report {
	if a == nil || b != nil && criteria.BySource(b, a) < 0 {
		return b
	}
	return a
}
