package notice

import (
	"fmt"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
)

// draft collects the blocks of a notice.
type draft struct {
	form   form
	blocks []document.Block
}

// add adds a block. A table says on its further pages that it goes on; in an
// annex, of which one (see goesOn).
func (d *draft) add(b document.Block) {
	if table, ok := b.(document.Table); ok {
		table.Continued = wordContinued
		b = table
	}
	d.blocks = append(d.blocks, b)
}

// paragraph adds a justified paragraph of the body.
func (d *draft) paragraph(pieces ...runs) {
	if text := (runs{}).and(pieces...); len(text) > 0 {
		d.add(document.Paragraph{Runs: text, Indent: true})
	}
}

// say is a sentence of the paper's wording.
func (d *draft) say(name sentence, facts values) runs { return d.form.say(name, facts) }

// heading adds a bold outline heading that stays with what follows.
func (d *draft) heading(text string) { d.headingBelow(text, 0) }

// headingBelow adds one whose entry in the file's outline is so deep.
func (d *draft) headingBelow(text string, depth int) {
	d.add(document.Paragraph{Runs: bold(text), Indent: true, KeepNext: true, Bookmark: text, Depth: depth})
}

// item adds an item of a section: "(1) Tiêu chí số 1 (Quy hoạch): …". The label
// is its entry in the file's outline, so deep.
func (d *draft) item(number int, label string, depth int, text runs) {
	label = fmt.Sprintf("(%d) %s", number, label)
	d.add(document.Paragraph{Runs: plain(label + ": ").and(text), Indent: true, Bookmark: label, Depth: depth})
}

// lead adds a paragraph that announces what follows and stays with it.
func (d *draft) lead(text runs) {
	d.add(document.Paragraph{Runs: text, Indent: true, KeepNext: true})
}

// texts adds the office's own lines of a fact, each a paragraph.
func (d *draft) texts(facts criteria.Facts, key criteria.FactKey) {
	for _, line := range textLines(facts, key) {
		d.paragraph(plain(line))
	}
}

// textLines are the office's paragraphs of a fact, closed with a full stop.
func textLines(facts criteria.Facts, key criteria.FactKey) []string {
	var all []string
	for _, text := range facts.All(key) {
		for _, line := range lines(text) {
			if line = ended(upperFirst(line)); line != "" {
				all = append(all, line)
			}
		}
	}
	return all
}

// title adds the type of the document, its author and subject, and the rule.
func (d *draft) title(facts criteria.Facts, about runs) {
	centred := func(text runs, size, gap float64) {
		d.add(document.Paragraph{Runs: text, Align: document.Centre, Size: size, Gap: gap, KeepNext: true})
	}
	f := d.form.title
	d.add(document.Space{Height: f.gap})
	centred(bold(wordNotice), f.typeSize, 0)
	if f.ownLine {
		whose := orDots(upperCase(author(facts)), blankName)
		centred(d.say(sayConclusionOf, values{"co_quan_ket_luan": whose}).embolden(), f.subjectSize, f.typeGap)
		centred(about.embolden(), f.subjectSize, tight)
	} else {
		whose := d.say(sayConclusionOf, values{"co_quan_ket_luan": authorInProse(facts)})
		centred(whose.and(plain(" "), about).embolden(), f.subjectSize, f.typeGap)
	}
	d.add(f.rule)
	d.add(document.Space{Height: f.ruleGap})
}

// tight is the gap of lines that belong together.
const tight = -1

// opening adds the office's own opening, or ours: under which programme, when,
// who worked with whom about what, who took part, whose report was heard.
func (d *draft) opening(facts criteria.Facts, topic runs) {
	if own := textLines(facts, criteria.Opening); len(own) > 0 {
		d.texts(facts, criteria.Opening)
		return
	}
	participants := cleaned(facts.All(criteria.Participants))
	d.paragraph(d.say(sayOpening, values{
		"chuong_trinh_cong_tac": d.form.workProgramme(facts),
		"ngay":                  longDate(facts.One(criteria.MeetingDate)),
		"co_quan_ket_luan":      authorInProse(facts),
		"lam_viec_voi":          orDots(list(cleaned(facts.All(criteria.MetWith))), blankLine),
		"noi_dung":              topic,
		"thanh_phan":            orDots(list(participants), blankText),
		"neu_la_nguoi":          yes(len(participants) == 0 || people(participants[0])),
		"nguoi_bao_cao":         orDots(list(cleaned(facts.All(criteria.ReportedBy))), blankLine),
	}))
}

// causes adds why shortcomings are there. They can only be asked for. What they
// are causes of is what the notice told before: the office's shortcomings,
// else the unmet criteria.
func (d *draft) causes(facts criteria.Facts, unmet int) {
	because := func(causes runs) runs {
		return d.say(leadCauses, values{
			"nguyen_nhan": causes, "neu_nhieu": yes(unmet > 1),
			"neu_co_han_che": yes(len(textLines(facts, criteria.Shortcomings)) > 0), "neu_chua_dat": yes(unmet > 0),
		})
	}
	own := textLines(facts, criteria.Causes)
	switch {
	case len(own) == 0:
		d.paragraph(because(dots(blankText).and(plain("."))))
	case introduces(own[0]):
		d.texts(facts, criteria.Causes)
	case len(own) == 1:
		d.paragraph(because(plain(own[0])))
	default:
		d.lead(because(nil))
		for _, line := range own {
			d.paragraph(plain("- " + line))
		}
	}
}

// shortcomings adds the office's own text on them, if any.
func (d *draft) shortcomings(facts criteria.Facts) {
	own := textLines(facts, criteria.Shortcomings)
	if len(own) > 0 && !introduces(own[0]) {
		d.lead(d.say(leadShortcomings, nil))
	}
	d.texts(facts, criteria.Shortcomings)
}

// madeUp marks a notice of invented figures, so that it is never taken for a
// real one. Names are those of the communes whose figures are; nil: all.
func (d *draft) madeUp(names []string) {
	text := d.form.word(sayMadeUp, values{"ten_xa": plain(list(names))})
	d.add(document.Paragraph{Runs: italic(text), Align: document.Centre})
}
