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
	if len(g.Overdue) == 0 {
		n.paragraph(plain(comparedNotLate))
	} else {
		n.lead(fill(comparedLate, values{
			"n": plain(number(len(g.Overdue))), "annex": annex,
			"communes": plain(number(len(lateCommunes(g.Overdue, names))) + unitCommune),
		}))
		for _, criterion := range g.ByCriterion {
			n.lateAt(criterion, g.Overdue, names)
		}
	}
	if len(g.Review) > 0 {
		n.paragraph(fill(comparedReview, values{
			"n": plain(number(len(g.Review))), "annex": annex, "why": plain(strings.Join(reviewReasons(g.Review), ", ")),
		}))
	}
	if undated := undatedNames(g, names); len(undated) > 0 {
		n.paragraph(fill(comparedUndated, values{"names": plain(someOf(undated))}))
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
		"criterion": plain(criterionLabel(criterion.Number, criterion.Name)), "n": plain(number(len(here))),
		"names": plain(someOf(communes)), "count": plain(number(len(communes)) + unitCommune),
	}
	if len(communes) > mostNamed {
		n.paragraph(fill(comparedLateMany, v))
		return
	}
	n.paragraph(fill(comparedLateAt, v))
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
func reviewReasons(all []rollup.Overdue) []string {
	var parts []string
	for _, kind := range []struct {
		reason rollup.Reason
		why    string
	}{{rollup.Basically, comparedWhyBasic}, {rollup.NoVerdict, comparedWhyUnknown}, {rollup.Postponed, comparedWhyLater}} {
		count := 0
		for _, o := range all {
			if o.Reason == kind.reason {
				count++
			}
		}
		if count > 0 {
			parts = append(parts, fill(comparedReviewWhy, values{"n": plain(number(count)), "why": plain(kind.why)}).text())
		}
	}
	return parts
}
