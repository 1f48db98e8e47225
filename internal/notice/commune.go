package notice

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// communeNotice is a report with what its notice says again and again.
type communeNotice struct {
	draft
	report *criteria.Report
	rules  *criteria.RuleSet // never nil
	counts criteria.Counts
	values values
}

// Commune builds the notice on one commune from its evaluated report. Without
// a rule set the programme is a blank.
func (p Papers) Commune(r *criteria.Report) document.Document {
	n := p.newCommuneNotice(r)
	r = n.report // with the facts of the office that issues it
	about := orElse(subject(r.Facts), n.say(communeSubject, n.values))
	n.title(r.Facts, about)
	n.opening(r.Facts, n.say(communeTopic, n.values))
	n.result()
	n.plan()
	n.closing(n.say(communeClosing, n.values))
	n.add(n.form.signature(r.Facts))
	return document.Document{
		Meta:    meta(r.Facts, about, n.keywords()...),
		Layout:  n.form.layout,
		Head:    n.form.letterhead(r.Facts),
		Blocks:  n.blocks,
		Annexes: n.form.finish([]document.Annex{n.annex()}, r.Facts),
	}
}

func (p Papers) newCommuneNotice(r *criteria.Report) *communeNotice {
	issued := *r
	issued.Facts = r.NoticeFacts()
	n := &communeNotice{draft: draft{form: p.formOf(issued.Facts, r.Period.End)}, report: &issued, rules: r.Rules, counts: r.Counts()}
	if n.rules == nil {
		n.rules = &criteria.RuleSet{}
	}
	n.values = n.common()
	return n
}

func (n *communeNotice) common() values {
	c, r := n.counts, n.report
	return values{
		"xa":               communeName(r.Commune),
		"noi":              placeName(r.Commune),
		"chuong_trinh":     orDots(n.rules.Programme, blankName),
		"co_quan_ket_luan": authorInProse(r.Facts),
		"ti_le":            plain(ratio(c.Met, c.Total())),
		"thoi_han":         target(r.Facts),
	}
}

// keywords are what somebody would look for the file by.
func (n *communeNotice) keywords() []string {
	c := n.report.Commune
	words := []string{n.rules.Programme}
	if c.Name != "" {
		words = append(words, communeName(c).text())
	}
	if above := strings.TrimPrefix(parents(c.District, c.Province), ", "); above != "" {
		words = append(words, strings.Split(above, ", ")...)
	}
	return append(words, lowerFirst(oneLine(n.report.Period.Text)))
}

// closing adds the office's own closing sentence, or ours, and marks a notice
// of invented figures.
func (n *communeNotice) closing(ours runs) {
	n.close(n.report.Facts, ours)
	if n.report.Illustrative {
		n.madeUp(nil)
	}
}

// close adds the sentence on who carries the notice out.
func (d *draft) close(facts criteria.Facts, ours runs) {
	if own := textLines(facts, criteria.Closing); len(own) > 0 {
		d.texts(facts, criteria.Closing)
		return
	}
	d.paragraph(ours)
}

// orElse is the office's text, or ours where it wrote none.
func orElse(own string, ours runs) runs {
	if own == "" {
		return ours
	}
	return plain(own)
}

// meta describes the file. Its date is that of the notice, when it is known.
// Keywords that say nothing are left out.
func meta(facts criteria.Facts, about runs, keywords ...string) document.Meta {
	title := plain("Thông báo kết luận ").and(about)
	if who := authorInProse(facts).text(); who != "" {
		title = plain("Thông báo kết luận của " + who + " ").and(about)
	}
	return document.Meta{
		Title:    title.text(),
		Author:   oneLine(facts.One(criteria.IssuingBody)),
		Subject:  upperFirst(about.text()),
		Keywords: strings.Join(slices.DeleteFunc(keywords, func(word string) bool { return word == "" }), "; "),
		Lang:     "vi-VN",
		Date:     fileDate(facts.One(criteria.IssueDate)),
	}
}
