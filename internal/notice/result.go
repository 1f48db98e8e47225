package notice

import (
	"strings"

	"tieuchi/internal/criteria"
)

// result adds section 1: the appraisal with the count, shortcomings with the
// criteria that are not met, causes.
func (n *communeNotice) result() {
	n.heading(n.form.word(headingResult, nil))
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
		told = n.say(communeAppraisal, n.values).upperFirst().and(plain(" "))
	}
	v := n.values.with(values{"ky": plain(lowerFirst(oneLine(n.report.Period.Text))), "phu_luc": plain(wordAnnex)})
	unjudged := unjudged(n.counts)
	if unjudged { // "0/19" would read as a result
		v["ti_le"] = nil
	}
	told = told.and(n.say(communeCount, v))
	if bare && n.counts.Met > 0 && n.counts.Met < n.counts.Total() {
		told = told.and(plain(" "), n.say(communeMetList, listed(labels(n.report, criteria.Met))))
	}
	if n.counts.Met+n.counts.NotMet < n.counts.Total() && !unjudged {
		told = told.and(plain(" "), n.say(communeSplit, values{"chi_tiet": plain(n.form.split(n.counts))}))
	}
	n.paragraph(told)
}

// openCriteria lists the criteria that are not met, and those that are neither
// met nor not met: with the met ones all criteria are told.
func (n *communeNotice) openCriteria() {
	c := n.counts
	switch {
	case c.NotMet == 0 && c.Met == c.Total():
		n.paragraph(n.say(communeAllMet, n.values))
	case c.NotMet > 0:
		after := c.Met > 0 && len(n.report.Facts[criteria.Shortcomings]) == 0
		v := n.counted(criteria.NotMet).with(values{"neu_sau_ket_qua": yes(after)})
		n.paragraph(n.say(communeUnmet, v).upperFirst())
	}
	for _, other := range []struct {
		status  criteria.Status
		wording sentence
	}{
		{criteria.BasicallyMet, communeBasicallyMet},
		{criteria.NotConsidered, communeNotConsidered},
		{criteria.Unknown, communeUnknown},
	} {
		if c.Of(other.status) > 0 {
			n.paragraph(n.say(other.wording, n.counted(other.status)))
		}
	}
}

// counted is how many criteria have one verdict, and which.
func (n *communeNotice) counted(status criteria.Status) values {
	return listed(labels(n.report, status)).with(values{
		"xa": n.values["xa"], "so": plain(number(n.counts.Of(status))),
	})
}

// listed is a list and whether it has several entries.
func listed(labels []string) values {
	return values{"danh_sach": plain(strings.Join(labels, "; ")), "neu_nhieu": yes(len(labels) > 1)}
}

// split tells all counts that are not zero: "09 tiêu chí đạt, 10 …".
func (v voice) split(c criteria.Counts) string { return v.counts(c, splitWording) }

// counts tells all counts that are not zero, each in its own words.
func (v voice) counts(c criteria.Counts, wording func(criteria.Status) sentence) string {
	var parts []string
	for _, status := range criteria.Statuses() {
		if count := c.Of(status); count > 0 {
			parts = append(parts, v.word(wording(status), values{"so": plain(number(count))}))
		}
	}
	return strings.Join(parts, ", ")
}
