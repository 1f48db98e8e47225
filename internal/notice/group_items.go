package notice

import (
	"fmt"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// groupItems adds one item for each criterion that some commune does not meet:
// which communes, which bodies, by when. Of a single commune it tells the
// tasks themselves, as the commune's own notice does.
func (n *allNotice) groupItems(g rollup.Group) {
	names := shortNames(g)
	item := 0
	for _, c := range g.ByCriterion {
		open := openAt(g, c.Number)
		if len(open) == 0 {
			continue
		}
		item++
		label := plain(fmt.Sprintf("(%d) %s: ", item, criterionLabel(c.Number, c.Name)))
		if len(g.Entries) == 1 {
			n.paragraph(label, tasksText(open[0].criterion.Tasks))
			continue
		}
		n.paragraph(label, itemOfMany(n.unmetLabel(g), open, names, func(k int) string { return counted(g, k) }))
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

// itemOfMany is the text of an item over several communes; count words a
// number of them and annex is where the full table stands.
func itemOfMany(annex string, open []openTask, names map[*criteria.Report]string, count func(int) string) runs {
	var who []string
	for _, o := range open {
		who = append(who, bare(names[o.report]))
	}
	v := values{"communes": plain(count(len(open))), "names": plain(strings.Join(who, ", ")), "annex": plain(annex)}
	text, pointer := fill(itemUnmet, v), itemTasks
	switch {
	case len(who) == 1:
		pointer = itemTasksOne
	case len(who) > mostNamed:
		text, pointer = fill(itemUnmetMany, v), itemTasksMany
	}
	told := teller{count: count, annex: annex}
	leads := gather(open, names, func(t criteria.Task) []string { return bodies(t.Lead) })
	if len(leads.said) > 0 {
		text = text.and(plain(told.tell(itemLead, leads, itemNoLead)))
	}
	helpers := gather(open, names, func(t criteria.Task) []string { return bodies(t.Support...) })
	if len(helpers.said) > 0 {
		text = text.and(plain(told.tell(itemSupport, helpers, "")))
	}
	text = text.and(fill(pointer, v))
	if when := told.deadlines(open, names); when != "" {
		text = text.and(plain(" "), bold("("+when+")."))
	}
	return text
}

// deadlines words the deadlines of an item: one that holds for all as in a
// commune's own notice, else each with its communes.
func (t teller) deadlines(open []openTask, names map[*criteria.Report]string) string {
	times := gather(open, names, func(t criteria.Task) []string {
		if time := oneLine(t.Deadline.Text); time != "" {
			return []string{time}
		}
		return nil
	})
	switch {
	case len(times.said) == 0:
		return ""
	case len(times.said) == 1 && len(times.silent) == 0:
		return deadlineText(times.said[0])
	}
	for i, time := range times.said {
		times.said[i] = lowerFirst(timeInWords(time))
	}
	return t.tell(itemDeadline, times, itemNoTime)
}

// bodies are the names of bodies as they stand within a sentence.
func bodies(names ...string) []string {
	all := cleaned(names)
	for i := range all {
		all[i] = inSentence(all[i])
	}
	return all
}

// bare is a commune's name without the word for its kind.
func bare(name string) string { return strings.TrimPrefix(name, wordCommune+" ") }
