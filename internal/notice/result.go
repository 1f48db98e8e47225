package notice

import (
	"strings"

	"tieuchi/internal/criteria"
)

// result adds section 1: the appraisal with the count, shortcomings with the
// criteria that are not met, causes.
func (n *communeNotice) result() {
	n.heading(headingResult)
	n.appraisal()
	facts, c := n.report.Facts, n.counts
	n.shortcomings(facts)
	n.openCriteria()
	if c.NotMet > 0 || len(facts[criteria.Shortcomings]) > 0 || len(facts[criteria.Causes]) > 0 {
		n.causes(facts, c.NotMet)
	}
}

// appraisal adds the office's paragraphs, then always our sentence with the
// count, which is that of the data whatever the paragraphs say.
func (n *communeNotice) appraisal() {
	facts := n.report.Facts
	n.texts(facts, criteria.Appraisal)
	var told runs
	bare := len(textLines(facts, criteria.Appraisal)) == 0
	if bare {
		told = fill(communeAppraisal, n.values).upperFirst()
	}
	count := communeCount
	unjudged := n.counts.Total() > 0 && n.counts.Unknown == n.counts.Total()
	if unjudged { // "0/19" would read as a result
		count = communeNoVerdict
	}
	told = told.and(fill(count, n.values.with(values{"period": n.period()})))
	if bare && n.counts.Met > 0 && n.counts.Met < n.counts.Total() {
		told = told.and(fill(communeMetList, n.values))
	}
	if n.counts.Met+n.counts.NotMet < n.counts.Total() && !unjudged {
		told = told.and(fill(communeSplit, values{"split": plain(split(n.counts))}))
	}
	n.paragraph(told)
}

// period names the reporting period behind the count, if it is known, and the
// annex.
func (n *communeNotice) period() runs {
	text := oneLine(n.report.Period.Text)
	v := values{"period_text": plain(lowerFirst(text)), "annex": plain(wordAnnex)}
	if text == "" {
		return fill(communeNoPeriod, v)
	}
	return fill(communePeriod, v)
}

// openCriteria lists the criteria that are not met, and those that are neither
// met nor not met: with the met ones all criteria are told.
func (n *communeNotice) openCriteria() {
	c := n.counts
	switch {
	case c.NotMet == 0 && c.Met == c.Total():
		n.paragraph(plain(communeAllMet))
	case c.NotMet > 0 && c.Met > 0 && len(n.report.Facts[criteria.Shortcomings]) == 0:
		n.paragraph(fill(communeUnmetAfter, n.values))
	case c.NotMet > 0:
		n.paragraph(fill(communeUnmet, n.values).upperFirst())
	}
	for _, other := range []struct {
		status  criteria.Status
		wording string
	}{
		{criteria.BasicallyMet, communeBasicallyMet},
		{criteria.NotConsidered, communeNotConsidered},
		{criteria.Unknown, communeUnknown},
	} {
		if count := c.Of(other.status); count > 0 {
			n.paragraph(fill(other.wording, values{
				"n": plain(number(count)), "list": plain(gathered(labels(n.report, other.status))),
			}))
		}
	}
}

// split tells all counts that are not zero: "09 tiêu chí đạt, 10 …".
func split(c criteria.Counts) string {
	var parts []string
	for _, status := range criteria.Statuses() {
		if count := c.Of(status); count > 0 {
			parts = append(parts, fill(splitWording(status), values{"n": plain(number(count))}).text())
		}
	}
	return strings.Join(parts, ", ")
}

func splitWording(s criteria.Status) string {
	switch s {
	case criteria.Met:
		return splitMet
	case criteria.BasicallyMet:
		return splitBasicallyMet
	case criteria.NotMet:
		return splitNotMet
	case criteria.NotConsidered:
		return splitNotConsidered
	}
	return splitUnknown
}
