package notice

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
)

// Limits that keep an item readable however many communes there are; beyond
// them it gives numbers and points to the annex, which has every row.
const (
	mostNamed  = 10 // names of communes in one list
	fewNamed   = 3  // names in a part of a sentence that is about more than mostNamed
	mostShares = 5  // different answers on one point
)

// gathering is what the tasks of several communes say on one point.
type gathering struct {
	said   []string   // the different values, in the order met
	by     [][]string // for each value the communes that say it
	silent []string   // communes that say nothing
	all    []string   // all communes
}

// gather asks the tasks of each commune.
func gather(open []openTask, names map[*criteria.Report]string, of func(criteria.Task) []string) gathering {
	var g gathering
	at := map[string]int{}
	for _, o := range open {
		name, quiet := names[o.report], true
		g.all = append(g.all, name)
		for _, t := range o.criterion.Tasks {
			for _, value := range of(t) {
				quiet = false
				i, known := at[value]
				if !known {
					i = len(g.said)
					at[value] = i
					g.said, g.by = append(g.said, value), append(g.by, nil)
				}
				if last := len(g.by[i]) - 1; last < 0 || g.by[i][last] != name {
					g.by[i] = append(g.by[i], name)
				}
			}
		}
		if quiet {
			g.silent = append(g.silent, name)
		}
	}
	return g
}

// share is the values that the same communes have.
type share struct{ values, names []string }

// shares parts the values into those of all communes and those of some, values
// of the same communes together; silent communes have the word none ("" leaves
// them out).
func (g gathering) shares(none string) (common []string, apart []share) {
	at := map[string]int{}
	for i, value := range g.said {
		key := strings.Join(g.by[i], "\n")
		known, ok := at[key]
		switch {
		case len(g.by[i]) == len(g.all):
			common = append(common, value)
		case ok:
			apart[known].values = append(apart[known].values, value)
		default:
			at[key] = len(apart)
			apart = append(apart, share{[]string{value}, g.by[i]})
		}
	}
	if len(g.silent) > 0 && none != "" {
		apart = append(apart, share{[]string{none}, g.silent})
	}
	return common, apart
}

// restLast moves the largest share to the end and tells that it may be called
// the rest: it holds exactly the communes that no other share names.
func restLast(apart []share, all, named int) bool {
	if len(apart) < 2 {
		return false
	}
	largest := 0
	for i, s := range apart {
		if len(s.names) > len(apart[largest].names) {
			largest = i
		}
	}
	rest := apart[largest]
	others := map[string]bool{}
	for i, s := range apart {
		if i == largest {
			continue
		}
		if len(s.names) > named {
			return false // whose names are not told
		}
		for _, name := range s.names {
			others[name] = true
		}
	}
	if len(rest.names) < 3 || len(others)+len(rest.names) != all || slices.ContainsFunc(rest.names, func(name string) bool { return others[name] }) {
		return false
	}
	copy(apart[largest:], apart[largest+1:])
	apart[len(apart)-1] = rest
	return true
}

// teller words what was gathered.
type teller struct {
	voice
	count func(int) string // "05 xã"
	annex string
}

// tell lists the values: first those of all communes, then the others with
// their communes.
func (t teller) tell(wording sentence, g gathering, none string) runs {
	common, apart := g.shares(none)
	var parts []string
	switch {
	case len(apart) > mostShares:
		parts = []string{t.word(itemInAnnex, values{"phu_luc": plain(t.annex)})}
	default:
		named := namedOf(len(g.all))
		rest := restLast(apart, len(g.all), named)
		for i, s := range apart {
			who := t.communes(s.names, named)
			if rest && i == len(apart)-1 {
				who = t.word(itemRest, values{"so_xa": plain(t.count(len(s.names)))})
			}
			parts = append(parts, t.word(itemOf, values{"gia_tri": plain(list(s.values)), "ten_xa": plain(who)}))
		}
	}
	return t.say(wording, values{"chung": plain(list(common)), "rieng": plain(strings.Join(parts, "; "))})
}

// namedOf is how many communes a part of an item over so many may name: where
// there are many, the annex has the names.
func namedOf(all int) int {
	if all > mostNamed {
		return fewNamed
	}
	return mostNamed
}

// communes names communes, or says how many there are when it is more than
// named.
func (t teller) communes(names []string, named int) string {
	prefix := wordCommune + " "
	plainNames := !slices.ContainsFunc(names, func(name string) bool { return !strings.HasPrefix(name, prefix) })
	switch {
	case len(names) > named:
		return t.count(len(names))
	case len(names) > 1 && plainNames:
		short := make([]string, len(names))
		for i, name := range names {
			short[i] = bare(name)
		}
		return t.word(sayCommunes, values{"ten_xa": plain(list(short))})
	}
	return list(names)
}
