package notice

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// overdue tells the overdue tasks by criterion, then how many others are late
// and why they are not counted.
func (n *comparedReport) overdue(i int, g rollup.ComparedGroup) {
	names := comparedNames(g)
	annex := plain(n.label(i, true))
	switch {
	case len(g.Overdue) == 0 && len(g.Undated) < later(g): // else nothing could be looked at
		n.paragraph(n.say(comparedNotLate, nil))
	case len(g.Overdue) > 0:
		n.lead(n.say(comparedLate, values{
			"so": plain(number(len(g.Overdue))), "phu_luc": annex,
			"so_xa": plain(number(len(lateCommunes(g.Overdue, names))) + unitCommune),
		}))
		for _, criterion := range g.ByCriterion {
			n.lateAt(criterion, g.Overdue, names)
		}
	}
	if len(g.Review) > 0 {
		n.paragraph(n.say(comparedReview, values{
			"so": plain(number(len(g.Review))), "phu_luc": annex, "ly_do": plain(strings.Join(n.form.reviewReasons(g.Review), ", ")),
		}))
	}
	if undated := undatedNames(g, names); len(undated) > 0 {
		n.paragraph(n.say(comparedUndated, values{"ten_xa": plain(n.form.someOf(undated))}))
	}
}

// lateAt tells the overdue tasks of one criterion.
func (n *comparedReport) lateAt(criterion rollup.CriterionChanges, all []rollup.Overdue, names map[*criteria.Report]string) {
	var here []rollup.Overdue
	for _, o := range all {
		if o.Criterion.Number == criterion.Number {
			here = append(here, o)
		}
	}
	if len(here) == 0 {
		return
	}
	communes := lateCommunes(here, names)
	v := values{
		"tieu_chi": plain(criterionLabel(criterion.Number, criterion.Name)), "so": plain(number(len(here))),
		"ten_xa": nil, "so_xa": plain(number(len(communes)) + unitCommune),
	}
	if len(communes) <= mostNamed {
		v["ten_xa"] = plain(n.form.someOf(communes))
	}
	n.paragraph(n.say(comparedLateAt, v))
}

func lateCommunes(all []rollup.Overdue, names map[*criteria.Report]string) []string {
	var communes []string
	for _, o := range all {
		if name := names[o.Report()]; !slices.Contains(communes, name) {
			communes = append(communes, name)
		}
	}
	return communes
}

func undatedNames(g rollup.ComparedGroup, names map[*criteria.Report]string) []string {
	var all []string
	for _, r := range g.Undated {
		all = append(all, names[r])
	}
	return all
}

// reviewReasons count the late tasks that are not overdue by the reason.
func (v voice) reviewReasons(all []rollup.Overdue) []string {
	var parts []string
	for _, reason := range []rollup.Reason{rollup.Basically, rollup.NoVerdict, rollup.Postponed} {
		count := 0
		for _, o := range all {
			if o.Reason == reason {
				count++
			}
		}
		if count > 0 {
			parts = append(parts, v.word(comparedReviewWhy, values{
				"so": plain(number(count)), "neu_co_ban_dat": yes(reason == rollup.Basically),
				"neu_chua_co_ket_qua": yes(reason == rollup.NoVerdict), "neu_lui_han": yes(reason == rollup.Postponed),
			}))
		}
	}
	return parts
}
