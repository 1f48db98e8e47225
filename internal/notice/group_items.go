package notice

import (
	"fmt"
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// groupItems adds one item for each criterion that some commune does not meet:
// which communes, which bodies, by when.
func (n *allNotice) groupItems(g rollup.Group) {
	names := shortNames(g)
	item := 0
	for _, c := range g.ByCriterion {
		open := openAt(g, c.Number)
		if len(open) == 0 {
			continue
		}
		item++
		label := fmt.Sprintf("(%d) %s: ", item, criterionLabel(c.Number, c.Name))
		n.paragraph(plain(label), n.itemText(g, open, names))
	}
}

// openTask is a commune that does not meet a criterion, with what it says of it.
type openTask struct {
	report    *criteria.Report
	criterion *criteria.CriterionResult
}

// openAt lists the communes that do not meet a criterion, in the group's order.
func openAt(g rollup.Group, number int) []openTask {
	var open []openTask
	for _, e := range g.Entries {
		for i := range e.Report.Criteria {
			c := &e.Report.Criteria[i]
			if c.Number == number && c.Status == criteria.NotMet {
				open = append(open, openTask{e.Report, c})
			}
		}
	}
	return open
}

func (n *allNotice) itemText(g rollup.Group, open []openTask, names map[*criteria.Report]string) runs {
	var who []string
	for _, o := range open {
		who = append(who, names[o.report])
	}
	text := fill(itemUnmet, values{
		"communes": plain(counted(g, len(open))), "names": plain(strings.Join(who, ", ")),
	})
	leads := gather(open, names, func(t criteria.Task) []string { return cleaned([]string{t.Lead}) })
	if len(leads.said) > 0 {
		text = text.and(fill(itemLead, values{"bodies": plain(leads.told(itemNoLead))}))
	}
	helpers := gather(open, names, func(t criteria.Task) []string { return cleaned(t.Support) })
	if len(helpers.said) > 0 {
		text = text.and(fill(itemSupport, values{"bodies": plain(helpers.told(""))}))
	}
	if label := n.unmetLabel(g); label != "" {
		text = text.and(plain(fmt.Sprintf(itemTasks, label)))
	}
	if when := itemDeadlines(open, names); when != "" {
		text = text.and(plain(" "), bold("("+when+")."))
	}
	return text
}

// itemDeadlines words the deadlines of an item: one that holds for all as in a
// commune's own notice, else each with its communes.
func itemDeadlines(open []openTask, names map[*criteria.Report]string) string {
	times := gather(open, names, func(t criteria.Task) []string { return cleaned([]string{t.Deadline.Text}) })
	switch {
	case len(times.said) == 0:
		return ""
	case len(times.said) == 1 && times.ofAll(times.said[0]):
		return deadlineText(times.said[0])
	}
	for _, time := range times.said {
		times.spelt[time] = lowerFirst(time)
	}
	return fill(itemDeadline, values{"deadlines": plain(times.told(itemNoTime))}).text()
}

// gathering is what the tasks of several communes say on one point.
type gathering struct {
	said   []string            // the different values, in the order met
	by     map[string][]string // the communes that say a value
	spelt  map[string]string   // how to print a value, where not as it is
	silent []string            // communes that say nothing
	all    int                 // how many communes there are
}

// gather asks the tasks of each commune.
func gather(open []openTask, names map[*criteria.Report]string, of func(criteria.Task) []string) gathering {
	g := gathering{by: map[string][]string{}, spelt: map[string]string{}, all: len(open)}
	for _, o := range open {
		name, quiet := names[o.report], true
		for _, t := range o.criterion.Tasks {
			for _, value := range of(t) {
				quiet = false
				if g.by[value] == nil {
					g.said = append(g.said, value)
				}
				if !slices.Contains(g.by[value], name) {
					g.by[value] = append(g.by[value], name)
				}
			}
		}
		if quiet {
			g.silent = append(g.silent, name)
		}
	}
	return g
}

func (g gathering) ofAll(value string) bool { return len(g.by[value]) == g.all }

// told lists the values: first those of all communes, then each other one with
// its communes, then the communes that say nothing, by the word none ("" for
// leaving them out).
func (g gathering) told(none string) string {
	var common, apart []string
	for _, value := range g.said {
		text := value
		if spelt, ok := g.spelt[value]; ok {
			text = spelt
		}
		if g.ofAll(value) {
			common = append(common, text)
		} else {
			apart = append(apart, ofCommunes(text, g.by[value]))
		}
	}
	if len(g.silent) > 0 && none != "" {
		apart = append(apart, ofCommunes(none, g.silent))
	}
	if len(common) == 0 {
		return " " + strings.Join(apart, "; ")
	}
	return ": " + strings.Join(append(common, apart...), "; ")
}

func ofCommunes(value string, names []string) string {
	return fill(itemOf, values{"value": plain(value), "names": plain(strings.Join(names, ", "))}).text()
}
