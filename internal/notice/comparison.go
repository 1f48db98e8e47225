package notice

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// comparedReport is a comparison with what its report says again and again.
type comparedReport struct {
	draft
	c       rollup.Comparison
	facts   criteria.Facts
	values  values
	section int // the last one numbered
}

// Comparison builds the report that holds two periods against each other. The
// facts are those of the body that issues it; SharedFacts finds them in the
// workbooks of the NEW period.
//
// A task is overdue when its deadline ended before the NEW period did and its
// criterion is not met; see rollup.Overdue for those that are told apart.
func (p Papers) Comparison(c rollup.Comparison, facts criteria.Facts) document.Document {
	facts = reportFacts(facts)
	n := &comparedReport{draft: draft{form: p.reportForm(facts, endsOf(c.New))}, c: c, facts: facts}
	all := rollup.Merge(c.Old, c.New)
	n.values = values{
		"chuong_trinh": orDots(programmes(all), blankName), "dia_ban": n.form.area(all), "co_quan_ket_luan": authorInProse(facts).upperFirst(),
		"ky_truoc": periodWord(c, true), "ky_nay": periodWord(c, false),
		"cac_ky_truoc": periodsIn(c, true), "cac_ky_nay": periodsIn(c, false),
	}
	about := n.say(comparedTopic, n.values)
	n.reportTitle(about)
	n.paragraph(n.say(comparedBegin, n.values))
	n.body()
	n.paragraph(n.say(comparedClosing, n.values))
	n.markMadeUp(&n.draft)
	n.add(n.form.signature(facts))
	described := meta(facts, about, programmes(all), placeWords(n.form.area(all)), periodWord(c, true).text(), periodWord(c, false).text())
	described.Title = wordReportLow + " " + about.text()
	return document.Document{
		Meta: described, Layout: n.form.layout, Head: n.form.letterhead(facts), Blocks: n.blocks,
		Annexes: n.form.finish(n.annexes(), facts),
	}
}

// reportFacts are the facts of a notice as far as they hold for a report. Its
// number is another; of the signs the code of the type is BC instead of TB.
func reportFacts(facts criteria.Facts) criteria.Facts {
	signs := facts.Number().Signs
	if strings.HasPrefix(signs, "BC") {
		return facts
	}
	own := maps.Clone(facts)
	delete(own, criteria.DocumentNumber)
	delete(own, criteria.DocumentSigns)
	if rest, ok := strings.CutPrefix(signs, "TB"); ok {
		own[criteria.DocumentSigns] = []criteria.Fact{{Text: "BC" + rest}}
	}
	return own
}

// reportForm is the form with the word for a report where it names the document.
func (p Papers) reportForm(facts criteria.Facts, ends []criteria.Date) form {
	f := p.formOf(facts, ends...)
	f.annex.kind = wordReportLow
	return f
}

// reportTitle adds the type of the document and its subject: a report has no
// line of who concludes.
func (n *comparedReport) reportTitle(about runs) {
	f := n.form.title
	centred := func(text runs, size, gap float64) {
		n.add(document.Paragraph{Runs: text.embolden(), Align: document.Centre, Size: size, Gap: gap, KeepNext: true})
	}
	n.add(document.Space{Height: f.gap})
	centred(plain(wordReport), f.typeSize, 0)
	if !f.ownLine { // in the State form a subject begins with a capital
		about = about.upperFirst()
	}
	centred(about, f.subjectSize, f.typeGap)
	n.add(f.rule)
	n.add(document.Space{Height: f.ruleGap})
}

// numbered adds a heading with the next number.
func (n *comparedReport) numbered(wording sentence) {
	n.section++
	n.heading(n.form.word(wording, values{"so_muc": plain(strconv.Itoa(n.section))}))
}

func (n *comparedReport) body() {
	n.numbered(comparedHeadAll)
	if len(n.c.Groups) == 0 {
		n.paragraph(n.say(comparedNothing, nil))
	} else {
		n.eachGroup(n.totals)
	}
	if n.pairs() { // of nothing that was compared there is nothing to tell
		n.numbered(comparedHeadCriteria)
		n.eachGroup(n.byCriterion)
		if !n.single() { // of whom the table above tells all
			n.numbered(comparedHeadCommunes)
			n.eachGroup(n.byCommune)
		}
	}
	if n.reports() {
		n.numbered(comparedHeadOverdue)
		n.eachGroup(n.overdue)
	}
	if doubts := n.doubts(); len(doubts) > 0 {
		n.numbered(comparedHeadDoubts)
		for _, doubt := range doubts {
			n.paragraph(plain("- "), doubt)
		}
	}
}

// pairs tells that some commune has reports on both sides.
func (n *comparedReport) pairs() bool {
	return slices.ContainsFunc(n.c.Groups, func(g rollup.ComparedGroup) bool {
		both, _, _ := g.Sides()
		return both > 0
	})
}

// single tells that there is one commune only.
func (n *comparedReport) single() bool {
	return len(n.c.Groups) == 1 && len(n.c.Groups[0].Communes) == 1
}

// reports tells that some commune reports on the later side.
func (n *comparedReport) reports() bool {
	return slices.ContainsFunc(n.c.Groups, func(g rollup.ComparedGroup) bool { return later(g) > 0 })
}

// later is how many communes report on the later side.
func later(g rollup.ComparedGroup) int {
	both, onlyNew, _ := g.Sides()
	return both + onlyNew
}

// eachGroup tells something of each rule set, which is named where there are
// several.
func (n *comparedReport) eachGroup(tell func(i int, g rollup.ComparedGroup)) {
	for i, g := range n.c.Groups {
		if len(n.c.Groups) > 1 {
			n.headingBelow(fmt.Sprintf(allGroup, string(rune('a'+i)), g.RuleSet.Title), 1)
		}
		tell(i, g)
	}
}

// periodWord is a side's one period, else "kỳ trước" or "kỳ này".
func periodWord(c rollup.Comparison, old bool) runs {
	if texts := periodTexts(c, old); len(texts) == 1 {
		return plain(texts[0])
	}
	if old {
		return plain(comparedOld)
	}
	return plain(comparedNew)
}

// periodsIn is "tháng 3/2023", a blank where no workbook says its period.
func periodsIn(c rollup.Comparison, old bool) runs {
	return orDots(strings.Join(periodTexts(c, old), "; "), blankPlace)
}

func periodTexts(c rollup.Comparison, old bool) []string {
	var texts []string
	for _, g := range c.Groups {
		periods := g.NewPeriods
		if old {
			periods = g.OldPeriods
		}
		for _, p := range periods {
			if text := lowerFirst(oneLine(p.Text)); text != "" && !slices.Contains(texts, text) {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

// doubts tell what the workbooks leave open.
func (n *comparedReport) doubts() []runs {
	var all []runs
	tell := func(wording sentence, names []string) {
		if len(names) > 0 {
			all = append(all, n.say(wording, values{"ten_xa": plain(n.form.someOf(names)).upperFirst()}))
		}
	}
	var switched, unpaired, backward []string
	for _, p := range n.c.Switched {
		switched = append(switched, dotted(communeName(p.Report().Commune)))
	}
	for _, d := range n.c.Unpaired {
		unpaired = append(unpaired, dotted(communeName(d.Report.Commune)))
	}
	pairs, _ := n.c.NotLater()
	for _, p := range pairs {
		backward = append(backward, dotted(communeName(p.Report().Commune)))
	}
	tell(comparedSwitched, switched)
	tell(comparedUnpaired, unpaired)
	if len(backward) > 0 {
		all = append(all, n.say(comparedBackward, values{"ten_xa": plain(n.form.someOf(backward))}))
	}
	for _, side := range []struct {
		files int
		old   bool
	}{{len(n.c.OldUnread), true}, {len(n.c.NewUnread), false}} {
		if side.files > 0 {
			all = append(all, n.say(comparedUnread, values{"so": plain(number(side.files)), "neu_ky_truoc": yes(side.old)}))
		}
	}
	return all
}

// someOf names a few communes, or says how many there are.
func (v voice) someOf(names []string) string {
	return teller{voice: v, count: func(n int) string { return number(n) + unitCommune }}.communes(names, mostNamed)
}

// markMadeUp says whose figures are made up, on whichever side.
func (n *comparedReport) markMadeUp(d *draft) {
	made, all := map[string]bool{}, true
	var names []string
	for _, g := range n.c.Groups {
		short := comparedNames(g)
		for _, commune := range g.Communes {
			isMade := commune.Old != nil && commune.Old.Illustrative || commune.New != nil && commune.New.Illustrative
			all = all && isMade
			if name := short[commune.Report()]; isMade && !made[name] {
				made[name] = true
				names = append(names, name)
			}
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
