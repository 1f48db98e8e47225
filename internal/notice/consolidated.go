package notice

import (
	"fmt"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// allNotice is a summary with what its notice says again and again.
type allNotice struct {
	draft
	summary rollup.Summary
	facts   criteria.Facts
	values  values
	annexes []document.Annex
}

// Consolidated builds the notice on all communes of a summary. The facts are
// those of the body that issues it; SharedFacts finds them in the workbooks.
func Consolidated(s rollup.Summary, facts criteria.Facts) document.Document {
	n := &allNotice{draft: draft{form: formOf(facts)}, summary: s, facts: facts}
	n.values = values{
		"programme": plain(programmes(s)),
		"area":      area(s),
		"author":    authorInProse(facts),
		"target":    target(facts),
		"who":       everyone(s),
	}
	n.buildAnnexes()
	about := orElse(subject(facts), fill(allSubject, n.values))
	n.title(facts, about)
	n.opening(facts, fill(allTopic, n.values))
	n.result()
	n.plan()
	n.close(facts, fill(allClosing, n.values))
	n.markMadeUp(&n.draft)
	n.add(n.form.signature(facts))
	return document.Document{
		Meta:    meta(facts, about),
		Layout:  n.form.layout,
		Head:    n.form.letterhead(facts),
		Blocks:  n.blocks,
		Annexes: n.form.finish(n.annexes, facts),
	}
}

// result adds section 1, group by group: figures of different rule sets are
// never added up.
func (n *allNotice) result() {
	n.heading(headingResult)
	n.texts(n.facts, criteria.Appraisal)
	n.attendance()
	if len(n.summary.Groups) == 0 {
		n.paragraph(plain(allNothing))
	}
	for i, g := range n.summary.Groups {
		n.groupHeading(i, g)
		n.groupResult(g)
	}
	n.shortcomings(n.facts)
	if n.counts().NotMet > 0 || len(n.facts[criteria.Causes]) > 0 {
		n.causes(n.facts, n.counts().NotMet)
	}
}

// plan adds section 2: general tasks, then one item for each criterion that
// some commune does not meet.
func (n *allNotice) plan() {
	n.heading(headingTasks)
	n.texts(n.facts, criteria.GeneralTasks)
	if len(textLines(n.facts, criteria.GeneralTasks)) == 0 && n.counts().Met > 0 {
		n.paragraph(fill(n.form.own(allKeep), n.values))
	}
	for _, g := range n.summary.Groups {
		if work := groupWork(g); work != "" {
			n.paragraph(fill(allGoal, n.values.with(values{
				"work": plain(work), "programme": plain(g.RuleSet.Programme),
			})))
		}
	}
	if n.counts().NotMet > 0 {
		n.lead(fill(allItemsLead, n.values).upperFirst())
	}
	for i, g := range n.summary.Groups {
		if g.Counts.NotMet > 0 {
			n.groupHeading(i, g)
			n.groupItems(g)
		}
	}
}

// groupHeading names the rule set where there are several.
func (n *allNotice) groupHeading(i int, g rollup.Group) {
	if len(n.summary.Groups) > 1 {
		n.heading(fmt.Sprintf(allGroup, string(rune('a'+i)), g.RuleSet.Title))
	}
}

// counts adds up the groups, only to tell whether there is anything of a kind.
func (n *allNotice) counts() criteria.Counts {
	var all criteria.Counts
	for _, g := range n.summary.Groups {
		all.Met += g.Counts.Met
		all.NotMet += g.Counts.NotMet
	}
	return all
}

// markMadeUp says which communes' figures are made up.
func (n *allNotice) markMadeUp(d *draft) {
	var names []string
	all := true
	for _, g := range n.summary.Groups {
		short := shortNames(g)
		made := g.Illustrative()
		all = all && len(made) == len(g.Entries)
		for _, r := range made {
			names = append(names, short[r])
		}
	}
	switch {
	case len(names) == 0:
	case all:
		d.madeUp(n.form.own(wordingMadeUp))
	default:
		d.madeUp(fill(n.form.own(madeUpSome), values{"names": plain(list(names))}).text())
	}
}
