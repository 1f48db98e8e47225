package notice

import (
	"cmp"
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// area says where the communes of a summary are: the one commune, the district
// or province that they share, else how many they are.
func (v voice) area(s rollup.Summary) runs {
	var all []criteria.Commune
	communes := 0
	for _, g := range s.Groups {
		communes = max(communes, g.Communes)
		for _, e := range g.Entries {
			all = append(all, e.Report.Commune)
		}
	}
	if communes == 1 && len(s.Groups) == 1 {
		return v.say(sayArea, values{"ten_dia_ban": nil, "noi": placeName(all[0]), "so_xa": nil})
	}
	district := shared(all, func(c criteria.Commune) string { return c.District })
	province := shared(all, func(c criteria.Commune) string { return c.Province })
	if liesInSeveral(all) {
		district = "" // districts of one name, each in a province of its own
	}
	return v.say(sayArea, values{
		"ten_dia_ban": plain(strings.TrimPrefix(parents(district, province), ", ")),
		"noi":         nil, "so_xa": plain(number(distinct(s)) + unitCommune),
	})
}

// liesInSeveral tells whether the communes name more than one province.
func liesInSeveral(all []criteria.Commune) bool {
	first := ""
	for _, c := range all {
		if key := criteria.NameKey(c.Province); key != "" && first != "" && key != first {
			return true
		}
		first = cmp.Or(first, criteria.NameKey(c.Province))
	}
	return false
}

// everyone is the communes that a notice speaks to.
func everyone(s rollup.Summary) runs {
	if distinct(s) == 1 {
		return communeName(s.Groups[0].Entries[0].Report.Commune)
	}
	return plain(allCommunes)
}

// shared is the name that all communes have, or "". A district counts only
// when all of them name it.
func shared(all []criteria.Commune, of func(criteria.Commune) string) string {
	for _, c := range all[:min(1, len(all))] {
		name := of(c)
		if !slices.ContainsFunc(all, func(other criteria.Commune) bool { return oneLine(of(other)) != oneLine(name) }) {
			return name
		}
	}
	return ""
}

// distinct counts the communes of all groups; one that reports under two rule
// sets counts once.
func distinct(s rollup.Summary) int {
	if len(s.Groups) == 1 {
		return s.Groups[0].Communes
	}
	seen := map[string]bool{}
	for _, g := range s.Groups {
		for _, e := range g.Entries {
			c := e.Report.Commune
			seen[strings.ToLower(strings.Join([]string{c.Province, c.District, c.Name, c.Code}, "|"))] = true
		}
	}
	return len(seen)
}

// programmes joins the programmes of the groups.
func programmes(s rollup.Summary) string {
	var all []string
	for _, g := range s.Groups {
		if !slices.Contains(all, g.RuleSet.Programme) {
			all = append(all, g.RuleSet.Programme)
		}
	}
	return strings.Join(all, andPrograms)
}

// endsOf are the ends of the periods of a summary.
func endsOf(s rollup.Summary) []criteria.Date {
	var ends []criteria.Date
	for _, g := range s.Groups {
		for _, p := range g.Periods {
			ends = append(ends, p.End)
		}
	}
	return ends
}

// placeWords is an area as a keyword: without the words that tie it to a
// sentence.
func placeWords(area runs) string { return strings.TrimPrefix(area.text(), "trên địa bàn ") }

// periodNames are the periods of a summary, each once.
func periodNames(s rollup.Summary) []string {
	var names []string
	for _, g := range s.Groups {
		if name := periodsOf(g).text(); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// shortNames names the communes of a group for lists. Names that occur more
// than once get their district, and communes with several reports the period.
func shortNames(g rollup.Group) map[*criteria.Report]string {
	names := map[*criteria.Report]string{}
	for _, e := range g.Entries {
		names[e.Report] = dotted(communeName(e.Report.Commune))
	}
	qualify(names, func(r *criteria.Report) string { return strings.TrimPrefix(parents(r.Commune.District, ""), ", ") })
	qualify(names, func(r *criteria.Report) string { return oneLine(r.Period.Text) })
	return names
}

// qualify adds more to names that stand for several reports.
func qualify(names map[*criteria.Report]string, more func(*criteria.Report) string) {
	count, kinds := map[string]int{}, map[string]map[string]bool{}
	for r, name := range names {
		count[name]++
		if kinds[name] == nil {
			kinds[name] = map[string]bool{}
		}
		kinds[name][more(r)] = true
	}
	for r, name := range names {
		if extra := more(r); count[name] > 1 && len(kinds[name]) > 1 && extra != "" {
			names[r] = name + " (" + extra + ")"
		}
	}
}
