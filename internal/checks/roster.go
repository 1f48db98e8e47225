package checks

import (
	"cmp"
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// Roster is the list of communes that must report.
type Roster struct {
	File     string             // as findings print it
	Communes []criteria.Commune // with their cells
	// Nearest finds the candidate that a word may be a misspelling of.
	Nearest func(word string, candidates []string) (string, bool)
}

// Hold holds the reports of a run against the roster.
//
//  1. A report is of the roster's commune of its name that neither district,
//     province nor code speaks against. Where the report fits several and the
//     code does not choose, it is of none: nobody is taken for reported by luck.
//  2. Another report is unexpected; with it goes the roster's commune of the
//     same code, else of the name, else of the nearest name, if there is one.
//  3. Whoever has no report is absent, also when an unexpected one points
//     there: a misspelt name is mended by a person, not by us.
//
// Reports that name no commune have 108 and are passed over.
func (l Roster) Hold(rs []*criteria.Report) criteria.Attendance {
	reported := make([]bool, len(l.Communes))
	near := make([]*criteria.Report, len(l.Communes))
	held := criteria.Attendance{File: l.File, Expected: len(l.Communes)}
	for _, r := range rs {
		if criteria.NameKey(r.Commune.Name) == "" {
			continue
		}
		at, sure := l.find(r)
		switch {
		case sure:
			reported[at] = true
		case at >= 0:
			near[at] = earlier(near[at], r)
			held.Unexpected = append(held.Unexpected, criteria.Unexpected{Report: r, Meant: &l.Communes[at]})
		default:
			held.Unexpected = append(held.Unexpected, criteria.Unexpected{Report: r})
		}
	}
	for i, c := range l.Communes {
		if reported[i] {
			held.Reported++
		} else {
			held.Absent = append(held.Absent, criteria.Absent{Commune: c, Near: near[i]})
		}
	}
	slices.SortStableFunc(held.Unexpected, func(a, b criteria.Unexpected) int { return criteria.BySource(a.Report, b.Report) })
	return held
}

// Findings tells what an attendance shows (503, 504); they are sorted.
func (l Roster) Findings(held criteria.Attendance) []finding.Finding {
	var found []finding.Finding
	for _, u := range held.Unexpected {
		r := u.Report
		if u.Meant == nil {
			found = append(found, finding.New(504, "", r.File, place(r, r.Commune.At), r.Commune.Name))
			continue
		}
		found = append(found, finding.New(504, "suggest", r.File, place(r, r.Commune.At), r.Commune.Name, l.suggested(*u.Meant, r)))
	}
	for _, absent := range held.Absent {
		found = append(found, l.missing(absent.Commune, absent.Near))
	}
	finding.Sort(found)
	return found
}

// Check is the findings on the reports of a run.
func (l Roster) Check(rs []*criteria.Report) []finding.Finding { return l.Findings(l.Hold(rs)) }

// earlier is the report of the two that comes first by file and cell, so that
// the order of reading does not show.
func earlier(a, b *criteria.Report) *criteria.Report {
	if a == nil || b.File < a.File || b.File == a.File && b.Commune.Name < a.Commune.Name {
		return b
	}
	return a
}

func (l Roster) missing(c criteria.Commune, near *criteria.Report) finding.Finding {
	if near != nil {
		return finding.New(503, "near", l.File, c.At, l.name(c), near.Commune.Name, near.File)
	}
	return finding.New(503, "", l.File, c.At, l.name(c))
}

// name is a commune as findings name it: with its district where another of
// the name is on the roster.
func (l Roster) name(c criteria.Commune) string {
	same := func(other criteria.Commune) bool {
		return criteria.NameKey(other.Name) == criteria.NameKey(c.Name) && other.At != c.At
	}
	if c.District != "" && slices.ContainsFunc(l.Communes, same) {
		return c.Name + " (" + c.District + ")"
	}
	return c.Name
}

// suggested is a commune in answer to a report; of the same name it says what
// speaks against it, or else what it goes by besides.
func (l Roster) suggested(c criteria.Commune, r *criteria.Report) string {
	if criteria.NameKey(c.Name) != criteria.NameKey(r.Commune.Name) {
		return l.name(c)
	}
	var against []string
	if !agrees(c.District, r.Commune.District) {
		against = append(against, c.District)
	}
	if !agrees(c.Province, r.Commune.Province) {
		against = append(against, c.Province)
	}
	if len(against) == 0 {
		against = append(against, cmp.Or(c.District, c.Code, c.At.Cell))
	}
	return c.Name + " (" + strings.Join(against, ", ") + ")"
}

// find is the roster's commune of a report; unsure, it is the one that may be
// meant, or -1.
func (l Roster) find(r *criteria.Report) (at int, sure bool) {
	named := l.where(func(c criteria.Commune) bool {
		return criteria.NameKey(c.Name) == criteria.NameKey(r.Commune.Name) && samePlace(c, r.Commune)
	})
	fits := slices.DeleteFunc(slices.Clone(named), func(i int) bool { return otherCode(l.Communes[i], r) })
	if coded := l.withCode(fits, r.Commune.Code); len(coded) == 1 {
		fits = coded
	}
	if len(fits) == 1 {
		return fits[0], true
	}
	return l.meant(r, named), false
}

// meant is the commune that a report may be on though it does not say so.
func (l Roster) meant(r *criteria.Report, named []int) int {
	everyone := l.where(func(criteria.Commune) bool { return true })
	if coded := l.withCode(everyone, r.Commune.Code); len(coded) == 1 {
		return coded[0]
	}
	if len(named) > 0 {
		return named[0]
	}
	around := l.where(func(c criteria.Commune) bool { return samePlace(c, r.Commune) })
	var names []string
	for _, i := range around {
		names = append(names, l.Communes[i].Name)
	}
	if nearest, ok := l.Nearest(r.Commune.Name, names); ok {
		return around[slices.Index(names, nearest)]
	}
	elsewhere := func(c criteria.Commune) bool { return criteria.NameKey(c.Name) == criteria.NameKey(r.Commune.Name) }
	if same := l.where(elsewhere); len(same) > 0 {
		return same[0]
	}
	return -1
}

func (l Roster) where(holds func(criteria.Commune) bool) []int {
	var list []int
	for i, c := range l.Communes {
		if holds(c) {
			list = append(list, i)
		}
	}
	return list
}

func (l Roster) withCode(among []int, code string) []int {
	if code == "" {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(among), func(i int) bool { return l.Communes[i].Code != code })
}

// samePlace tells that neither district nor province speaks against it.
func samePlace(a, b criteria.Commune) bool {
	return agrees(a.District, b.District) && agrees(a.Province, b.Province)
}

func agrees(a, b string) bool {
	return a == "" || b == "" || criteria.NameKey(a) == criteria.NameKey(b)
}

// otherCode tells that the codes make them two communes. Within one named
// district a name stands once, and another code is a slip (criteria.Communes).
func otherCode(c criteria.Commune, r *criteria.Report) bool {
	bothDistricts := c.District != "" && r.Commune.District != ""
	return !bothDistricts && c.Code != "" && r.Commune.Code != "" && c.Code != r.Commune.Code
}
