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
	papers  Papers
	summary rollup.Summary
	facts   criteria.Facts
	checked Checked
	values  values
	order   []annexRef
	charts  int // so many are drawn
}

// Consolidated builds the notice on all communes of a summary. The facts are
// those of the body that issues it; SharedFacts finds them in the workbooks.
func (p Papers) Consolidated(s rollup.Summary, facts criteria.Facts, checked Checked) document.Document {
	n := &allNotice{draft: draft{form: p.formOf(facts, endsOf(s)...)}, papers: p, summary: s, facts: facts, checked: checked}
	n.values = values{
		"chuong_trinh":     plain(programmes(s)),
		"dia_ban":          n.form.area(s),
		"co_quan_ket_luan": authorInProse(facts),
		"thoi_han":         target(facts),
		"cac_xa":           everyone(s),
	}
	n.orderAnnexes()
	about := orElse(subject(facts), n.say(allSubject, n.values))
	n.title(facts, about)
	n.opening(facts, n.say(allTopic, n.values))
	n.result()
	n.plan()
	n.close(facts, n.say(allClosing, n.values))
	n.markMadeUp(&n.draft)
	n.add(n.form.signature(facts))
	return document.Document{
		Meta:    meta(facts, about, append([]string{programmes(s), placeWords(n.form.area(s))}, periodNames(s)...)...),
		Layout:  n.form.layout,
		Head:    n.form.letterhead(facts),
		Blocks:  n.blocks,
		Annexes: n.form.finish(n.buildAnnexes(), facts),
	}
}

// result adds section 1, group by group: figures of different rule sets are
// never added up.
func (n *allNotice) result() {
	n.heading(n.form.word(headingResult, nil))
	n.texts(n.facts, criteria.Appraisal)
	n.attendance()
	if len(n.summary.Groups) == 0 {
		n.paragraph(n.say(allNothing, nil))
	}
	for i, g := range n.summary.Groups {
		n.groupHeading(i, g)
		n.groupResult(g)
	}
	n.toReview()
	n.shortcomings(n.facts)
	if unmet := n.unmetCriteria(); unmet > 0 || len(n.facts[criteria.Causes]) > 0 {
		n.causes(n.facts, unmet)
	}
}

// plan adds section 2: general tasks, then one item for each criterion that
// some commune does not meet.
func (n *allNotice) plan() {
	n.heading(n.form.word(headingTasks, nil))
	n.texts(n.facts, criteria.GeneralTasks)
	if len(textLines(n.facts, criteria.GeneralTasks)) == 0 && n.counts().Met > 0 {
		n.paragraph(n.say(allKeep, n.values.with(values{"neu_nhieu": yes(n.counts().Met > 1)})))
	}
	for _, g := range n.summary.Groups {
		if work := n.form.groupWork(g); work != "" {
			n.paragraph(n.say(allGoal, n.values.with(values{
				"viec": plain(work), "chuong_trinh": plain(g.RuleSet.Programme),
			})))
		}
	}
	if n.counts().NotMet > 0 {
		n.lead(n.say(allItemsLead, n.values).upperFirst())
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
		n.headingBelow(fmt.Sprintf(allGroup, string(rune('a'+i)), g.RuleSet.Title), 1)
	}
}

// unmetCriteria counts the criteria that some commune does not meet.
func (n *allNotice) unmetCriteria() int {
	count := 0
	for _, g := range n.summary.Groups {
		for _, c := range g.ByCriterion {
			count += min(1, c.Counts.NotMet)
		}
	}
	return count
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
		d.madeUp(nil)
	default:
		d.madeUp(names)
	}
}
