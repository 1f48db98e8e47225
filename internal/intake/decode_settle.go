package intake

import (
	"slices"

	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// settledText is a cell's text after decoding.
type settledText struct {
	text     string
	runs     []sheet.Run
	changed  bool
	encoding vntext.Encoding // of the first part that was decoded
}

// openCell is a cell that was left as it is, in part or whole.
type openCell struct {
	cell  *sheet.Cell // nil for the sheet's name
	part  part
	other option // another way to read it; "" when nothing makes sense
}

// settle decides every part of a cell.
func (s *surveyed) settle(t judgedCell) settledText {
	var now settledText
	reported := false
	for i, p := range t.parts {
		chosen, sure := s.choose(p, t.views[i])
		if !sure && !reported {
			reported = true
			s.open = append(s.open, openCell{&s.source.Cells[t.cell], p, alternative(t.views[i])})
		}
		if chosen.text != p.text && !now.changed {
			now.changed, now.encoding = true, family(chosen.encoding)
		}
		now.text += chosen.text
		now.runs = append(now.runs, sheet.Run{Text: chosen.text, Font: p.font})
	}
	return now
}

// choose is the reading of a part; sure is false when it had to be left open.
func (s *surveyed) choose(p part, view *judgement) (chosen option, sure bool) {
	asIs := option{vntext.Unicode, p.text}
	if len(view.options) == 0 && !view.lost {
		return view.settled, true
	}
	if view.own {
		return s.chooseOwn(p, view.options[0])
	}
	winner, agreed := s.majority(p.font)
	if p.encoding != vntext.Unicode {
		winner, agreed = s.fonts[p.font].agreed()
	}
	for _, o := range view.options {
		if agreed && family(o.encoding) == winner {
			return s.unlessUnlikely(p, o, view.options)
		}
	}
	if view.lost && agreed && winner == vntext.Unicode && p.encoding == vntext.Unicode {
		return asIs, true // a foreign name among Unicode
	}
	if agreed && winner != vntext.Unicode && !view.lost && readsSame(winner, p.text) {
		return asIs, true // "Kinh phí" among VNI, which writes í as Unicode does
	}
	return asIs, view.faint && !(view.lost && s.hasLegacy())
}

func (s *surveyed) hasLegacy() bool { return len(s.all) > min(1, s.all[vntext.Unicode]) }

// chooseOwn decides between what a legacy font says and the text as it is, which
// both make sense. The font counts, unless a text in it is Unicode for sure, or
// the words as they are belong on forms and the decoded ones do not.
func (s *surveyed) chooseOwn(p part, font option) (chosen option, sure bool) {
	asIs := option{vntext.Unicode, p.text}
	winner, agreed := s.fonts[p.font].agreed()
	witness := s.fonts[p.font][vntext.Unicode] > 0
	points := s.of.favours(p.text, font.text)
	switch {
	case points > 0, points == 0 && (!witness || agreed && winner != vntext.Unicode):
		return font, true
	case witness && (points < 0 || agreed):
		return asIs, true
	}
	return asIs, false
}

// unlessUnlikely takes the reading of the majority, but leaves a text open that
// makes sense as it is and would lose words that forms use.
func (s *surveyed) unlessUnlikely(p part, o option, options []option) (chosen option, sure bool) {
	asIs := option{vntext.Unicode, p.text}
	if slices.Contains(options, asIs) && s.of.favours(p.text, o.text) < 0 {
		return asIs, false
	}
	return o, true
}

// alternative is the first reading that is not the text itself.
func alternative(view *judgement) option {
	for _, o := range view.options {
		if o.encoding != vntext.Unicode && !view.lost {
			return o
		}
	}
	return option{}
}

// title is the sheet's name in Unicode, "" when it stays. No font can show a
// name in a legacy encoding as it is meant; so one that makes sense as it is has
// been typed so. Of any other the texts of the sheet, then those of its
// neighbours, in whatever font, say what it is.
func (s *surveyed) title() string {
	if vntext.Weigh(s.source.Name).Possible() {
		return ""
	}
	name := part{text: s.source.Name}
	votes := s.all
	if len(votes) == 0 {
		votes = s.of.all
	}
	witnesses := surveyed{of: &decoder{book: s.of.book}, plain: votes, all: votes}
	chosen, sure := witnesses.choose(name, s.name)
	switch {
	case chosen.text != name.text:
		return chosen.text
	case !sure && witnesses.hasLegacy() && (!s.name.lost || !s.name.faint):
		s.open = append(s.open, openCell{part: name, other: alternative(s.name)})
	}
	return ""
}
