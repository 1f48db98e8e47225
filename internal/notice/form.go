package notice

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/notice/wording"
)

// form is one form of document as data: lengths in mm, sizes in points, heights
// as baselines from the top edge of the paper. What the two forms do otherwise
// stands here and nowhere else.
type form struct {
	layout document.Layout
	head   headForm
	title  titleForm
	sign   signForm
	annex  annexForm

	tableSize, matrixSize float64
	voice                 // says its sentences
}

// headForm is the letterhead. The last lines of both columns stand level.
type headForm struct {
	leftCentre, rightCentre float64
	left, right             []headPart
	number                  string // the word before the number
	joint                   string // between the number and its signs
}

// headPart is one line of the letterhead.
type headPart struct {
	shows        headText
	text         string // of fixedText
	y, size      float64
	bold, italic bool
	rule         float64 // under it, as a part of the text's length; 0: none
}

// headText is what a line of the letterhead shows.
type headText int

const (
	fixedText headText = iota
	superiorBody
	issuingBody
	numberAndSigns
	placeAndDate
)

// titleForm is type, author and subject, and what stands under them.
type titleForm struct {
	gap                   float64 // from the letterhead to the type
	typeSize, subjectSize float64
	typeGap               float64 // pt, from the type to the subject
	ownLine               bool    // who concludes has a line of its own, in capitals; else it opens the subject
	rule                  document.Rule
	ruleGap               float64 // from the rule to the text
}

// signForm is the signature block and the recipients.
type signForm struct {
	centre, room, size float64
	officeBold         bool         // the office below the authority, which is bold
	heading            document.Run // the style of Nơi nhận:
	headingX           float64
	headingSize        float64
	listX, listSize    float64
	listEnd            string // of every entry but the last
}

// annexForm is how annexes are named.
type annexForm struct {
	numeral   func(int) string // where there are several
	capitals  bool             // the title
	reference bool             // a line names the document
	kind      string           // what that line calls it
}

// formOf is the form that the facts ask for, with the voice that goes with it.
// ends are the ends of the periods that the paper is about.
func (p Papers) formOf(facts criteria.Facts, ends ...criteria.Date) form {
	f, of := partyForm(), wording.Party
	days := append(ends, criteria.Date(fileDate(facts.One(criteria.IssueDate))), criteria.Date(fileDate(facts.One(criteria.MeetingDate))))
	switch criteria.PaperFormOf(facts).ByGuide(days...) {
	case criteria.StateForm:
		f, of = stateForm(), wording.State
	case criteria.Party05:
		f = partyForm05()
	}
	f.voice = voice{office: p.Wording, of: of, heard: p.heard}
	f.tones, _ = criteria.ParseTones(facts.One(criteria.Spelling))
	return f
}

// Lengths of dotted blanks in characters of about 2,5 mm: for a day or month, a
// year, a place or number, a name, a line, a text of several lines. A date line
// of blanks still fits into its column.
const (
	blankDay   = 3
	blankYear  = 4
	blankPlace = 8
	blankName  = 24
	blankLine  = 45
	blankText  = 130
)
