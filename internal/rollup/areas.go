package rollup

import "tieuchi/internal/criteria"

// Area is the entries of one province or, where all are of one province, of
// one district.
type Area struct {
	Province, District string // District is "" for a province, both where the reports do not say
	Entries            []Entry
	Met                int // criteria met, over all entries
	Full               int // entries that meet every criterion
	Most, Least        int // criteria that the best and the last of them meet
}

// Areas parts a group by province where its reports name several, else by
// district; nil where they name one place, or none. Reports that do not name
// theirs are an area of their own. Every entry is in exactly one, and the areas
// are in the order of the entries.
func Areas(g Group) []Area {
	areas := partAreas(g, func(c criteria.Commune) (string, Area) { return c.Province, Area{Province: c.Province} })
	if areas == nil {
		areas = partAreas(g, func(c criteria.Commune) (string, Area) {
			if c.District == "" {
				return "", Area{}
			}
			return c.District, Area{Province: c.Province, District: c.District}
		})
	}
	for i := range areas {
		areas[i].total(len(g.RuleSet.Criteria))
	}
	return areas
}

// partAreas parts by the name that of gives; nil where there are not two.
func partAreas(g Group, of func(criteria.Commune) (string, Area)) []Area {
	var areas []Area
	at, named := map[string]int{}, 0
	for _, e := range g.Entries {
		name, place := of(e.Report.Commune)
		key := criteria.NameKey(name)
		i, known := at[key]
		if !known {
			i = len(areas)
			at[key], areas = i, append(areas, place)
			named += min(1, len(key))
		}
		areas[i].Entries = append(areas[i].Entries, e)
	}
	if named < 2 {
		return nil
	}
	return areas
}

func (a *Area) total(of int) {
	a.Least = a.Entries[0].Counts.Met
	for _, e := range a.Entries {
		a.Met += e.Counts.Met
		a.Most, a.Least = max(a.Most, e.Counts.Met), min(a.Least, e.Counts.Met)
		if e.Counts.Met == of {
			a.Full++
		}
	}
}
