package intake

import (
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// tally counts texts whose encoding is certain, by encoding.
type tally map[vntext.Encoding]int

// How clear a majority must be: so many for each one that differs. A change of
// text needs more than one or two witnesses.
const (
	clearShare   = 9
	legacyQuorum = 3
)

// agreed is the encoding that a text of its kind surely has.
func (t tally) agreed() (vntext.Encoding, bool) {
	all := 0
	for _, n := range t {
		all += n
	}
	for encoding, n := range t { // at most one can have such a share
		if (all-n)*clearShare <= n && n > 0 && (encoding == vntext.Unicode || n >= legacyQuorum) {
			return encoding, true
		}
	}
	return vntext.Unicode, false
}

// family is TCVN3 for both kinds of its fonts.
func family(e vntext.Encoding) vntext.Encoding {
	if e == vntext.TCVN3Capitals {
		return vntext.TCVN3
	}
	return e
}

// decoder is a workbook whose encodings are being told.
type decoder struct {
	book   *book
	words  map[string]bool // vocabulary, once it is needed
	sheets []*surveyed
	plain  tally // texts in fonts that are of no encoding, and sheet names
	all    tally // and those in legacy fonts
	judged map[part]*judgement
}

// surveyed is a sheet with what its texts say about their encoding.
type surveyed struct {
	of     *decoder
	source *sheet.Sheet
	name   *judgement
	fonts  map[string]tally
	plain  tally
	all    tally
	texts  []judgedCell // those that are not simply Unicode
	count  tally        // cells that were decoded
	open   []openCell   // cells that were left as they are
}

// judgedCell is a cell with what its parts can be.
type judgedCell struct {
	cell  int // in source.Cells
	parts []part
	views []*judgement
}

// survey judges every text of a sheet by itself and counts what is certain.
func (d *decoder) survey(source *sheet.Sheet) {
	if d.plain == nil {
		d.plain, d.all = make(tally), make(tally)
	}
	s := &surveyed{of: d, source: source, fonts: make(map[string]tally), plain: make(tally), all: make(tally)}
	d.sheets = append(d.sheets, s)
	s.name = d.judge(part{text: source.Name})
	if s.name.votes && s.name.settled.encoding != vntext.Unicode {
		s.vote(part{}, s.name)
	}
	for i := range source.Cells {
		c := &source.Cells[i]
		if c.Kind != sheet.Text || isPlain(c.Value) {
			continue
		}
		cell := judgedCell{cell: i, parts: partsOf(c)}
		simple := true
		for _, p := range cell.parts {
			view := d.judge(p)
			s.vote(p, view)
			cell.views = append(cell.views, view)
			simple = simple && view.isUnicode()
		}
		if !simple {
			s.texts = append(s.texts, cell)
		}
	}
}

// vote counts a text that is certain.
func (s *surveyed) vote(p part, view *judgement) {
	if !view.votes {
		return
	}
	encoding := family(view.settled.encoding)
	s.all[encoding]++
	s.of.all[encoding]++
	if p.encoding == vntext.Unicode {
		s.plain[encoding]++
		s.of.plain[encoding]++
	}
	if s.fonts[p.font] == nil {
		s.fonts[p.font] = make(tally)
	}
	s.fonts[p.font][encoding]++
}

// majority is what the other texts say of one in this font: those in the same
// font, then those of the sheet, then those of the workbook. Texts in legacy
// fonts say nothing of one in a plain font.
func (s *surveyed) majority(font string) (vntext.Encoding, bool) {
	for _, t := range []tally{s.fonts[font], s.plain, s.of.plain} {
		if len(t) > 0 {
			return t.agreed()
		}
	}
	return vntext.Unicode, false
}
