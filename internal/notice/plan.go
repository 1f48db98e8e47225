package notice

import "tieuchi/internal/criteria"

// plan adds section 2: general tasks with the number of criteria that are not
// met and the target, then one item for each of them.
func (n *communeNotice) plan() {
	n.heading(n.form.word(headingTasks, nil))
	n.generalTasks()
	unmet := n.report.Unmet()
	if len(unmet) > 0 {
		n.lead(n.say(communeItemsLead, n.values).upperFirst())
	}
	for i, c := range unmet {
		n.item(i+1, criterionLabel(c.Number, c.Name), 1, n.form.tasksText(c.Tasks))
	}
	n.otherTasks()
}

// generalTasks adds the office's own text or ours, then our sentence with the
// figures.
func (n *communeNotice) generalTasks() {
	facts, c := n.report.Facts, n.counts
	n.texts(facts, criteria.GeneralTasks)
	if len(textLines(facts, criteria.GeneralTasks)) == 0 {
		switch {
		case c.Met == c.Total():
			n.paragraph(n.say(communeKeepAll, n.values))
		case c.Met > 0:
			n.paragraph(n.say(communeKeep, n.values.with(values{"neu_nhieu": yes(c.Met > 1)})))
		}
	}
	if work := n.form.openWork(c); work != "" {
		n.paragraph(n.say(communeGoal, n.values.with(values{"viec": plain(work)})))
	}
}

// openWork is what is left to do, with the number of criteria of each kind.
func (v voice) openWork(c criteria.Counts) string {
	var parts []string
	for _, kind := range []struct {
		count   int
		wording sentence
	}{{c.NotMet, workUnmet}, {c.BasicallyMet, workBasicallyMet}, {c.Unknown, workUnknown}} {
		if kind.count > 0 {
			parts = append(parts, v.word(kind.wording, values{"so": plain(number(kind.count))}))
		}
	}
	return list(parts)
}

// otherTasks adds the tasks that the office set for criteria whose verdict is
// another than not met: nothing that it wrote is left out.
func (n *communeNotice) otherTasks() {
	var others []criteria.CriterionResult
	for _, c := range n.report.Criteria {
		if c.Status != criteria.NotMet && len(c.Tasks) > 0 {
			others = append(others, c)
		}
	}
	if len(others) > 0 {
		n.lead(n.say(communeOthers, n.values.with(values{"neu_nhieu": yes(len(others) > 1)})))
	}
	for _, c := range others {
		n.paragraph(plain("- "+criterionLabel(c.Number, c.Name)+": "), n.form.tasksText(c.Tasks))
	}
}
