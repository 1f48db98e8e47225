package notice

import (
	"fmt"
	"strings"

	"tieuchi/internal/criteria"
)

// plan adds section 2: general tasks with the number of criteria that are not
// met and the target, then one item for each of them.
func (n *communeNotice) plan() {
	n.heading(headingTasks)
	n.generalTasks()
	unmet := n.report.Unmet()
	if len(unmet) > 0 {
		n.lead(fill(communeItemsLead, n.values).upperFirst())
	}
	for i, c := range unmet {
		n.paragraph(plain(fmt.Sprintf("(%d) %s: ", i+1, criterionLabel(c.Number, c.Name))), tasksText(c.Tasks))
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
			n.paragraph(fill(communeKeepAll, n.values))
		case c.Met > 0:
			n.paragraph(fill(n.form.own(communeKeep), n.values))
		}
	}
	if work := openWork(c); work != "" {
		n.paragraph(fill(communeGoal, n.values.with(values{"work": plain(work)})))
	}
}

// openWork is what is left to do, with the number of criteria of each kind.
func openWork(c criteria.Counts) string {
	var parts []string
	for _, kind := range []struct {
		count   int
		wording string
	}{{c.NotMet, workUnmet}, {c.BasicallyMet, workBasicallyMet}, {c.Unknown, workUnknown}} {
		if kind.count > 0 {
			parts = append(parts, fill(kind.wording, values{"n": plain(number(kind.count))}).text())
		}
	}
	return strings.Join(parts, ", ")
}

// otherTasks adds the tasks that the office set for criteria whose verdict is
// another than not met: nothing that it wrote is left out.
func (n *communeNotice) otherTasks() {
	led := false
	for _, c := range n.report.Criteria {
		if c.Status == criteria.NotMet || len(c.Tasks) == 0 {
			continue
		}
		if !led {
			n.lead(plain(communeOthers))
			led = true
		}
		n.paragraph(plain("- "+criterionLabel(c.Number, c.Name)+": "), tasksText(c.Tasks))
	}
}
