package notice

import (
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
		var text runs
		if len(g.Entries) == 1 {
			text = n.form.tasksText(open[0].criterion.Tasks)
		} else {
			text = itemOfMany(teller{n.form.voice, func(k int) string { return counted(g, k) }, n.label(unmetKind, g)}, open, names)
		}
		n.item(item, criterionLabel(c.Number, c.Name), min(len(n.summary.Groups), 2), text)
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

// itemOfMany is the text of an item over several communes.
func itemOfMany(told teller, open []openTask, names map[*criteria.Report]string) runs {
	var who []string
	for _, o := range open {
		who = append(who, bare(names[o.report]))
	}
	v := values{"so_xa": plain(told.count(len(open))), "ten_xa": nil}
	if len(who) <= mostNamed {
		v["ten_xa"] = plain(bracketed(who))
	}
	text := told.say(itemUnmet, v)
	leads := gather(open, names, func(t criteria.Task) []string { return bodies(t.Lead) })
	if len(leads.said) > 0 {
		text = text.and(plain(" "), told.tell(itemLead, leads, told.word(itemNoLead, nil)))
	}
	helpers := gather(open, names, func(t criteria.Task) []string { return bodies(t.Support...) })
	if len(helpers.said) > 0 {
		text = text.and(plain(" "), told.tell(itemSupport, helpers, ""))
	}
	text = text.and(plain(" "), told.say(itemTasks, values{
		"phu_luc": plain(told.annex), "neu_mot_xa": yes(len(who) == 1), "neu_khong_neu_ten": yes(len(who) > mostNamed),
	}))
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
		return t.deadlineText(times.said[0])
	}
	for i, time := range times.said {
		times.said[i] = lowerFirst(timeInWords(time))
	}
	return t.tell(itemDeadline, times, t.word(itemNoTime, nil)).text()
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
