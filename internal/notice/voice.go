package notice

import (
	"tieuchi/internal/criteria"
	"tieuchi/internal/notice/wording"
)

// Papers builds papers in an office's wording; the zero value in ours.
type Papers struct {
	Wording *wording.Office // nil: the default wording

	heard func(*wording.Sentence, values) // told of each sentence that is said; for tests
}

// voice says the sentences of one paper: those of its form, an office's own
// before ours.
type voice struct {
	office *wording.Office
	of     wording.Form
	tones  criteria.Tones // of our own wording
	heard  func(*wording.Sentence, values)
}

// sentence is the name of a sentence in templates/wording.
type sentence string

// values are the facts of a sentence, by the names that its file shows. One
// that says nothing (no text, no blank) prints nothing and answers no.
type values map[string]runs

// yes is a fact that is only asked.
func yes(holds bool) runs {
	if holds {
		return plain("x") // never printed: the name of such a fact begins with neu_
	}
	return nil
}

// with is a copy of the values with more of them.
func (v values) with(more values) values {
	all := values{}
	for _, m := range []values{v, more} {
		for name, value := range m {
			all[name] = value
		}
	}
	return all
}

// say is a sentence with its facts. The spelling that the office asks for is
// that of our sentences, before any fact is filled in: names and the office's
// texts keep theirs, and so do sentences of its own.
func (v voice) say(name sentence, facts values) runs {
	s := v.office.Sentence(v.of, string(name))
	said := &saying{facts: facts, place: v.tones.Place}
	if s == nil { // no name in the code is without its sentence; a gap would be seen
		return dots(blankName)
	}
	if v.heard != nil {
		v.heard(s, facts)
	}
	if s.Own {
		said.place = func(text string) string { return text }
	}
	s.Write(said)
	return said.runs
}

// word is a sentence of plain text.
func (v voice) word(name sentence, facts values) string { return v.say(name, facts).text() }

// saying collects a sentence.
type saying struct {
	runs  runs
	facts values
	place func(string) string
}

// Has tells whether a fact is there. One that the code does not give is: it
// becomes a dotted blank, as a gap in a notice must be seen.
func (s *saying) Has(fact string) bool {
	value, given := s.facts[fact]
	return !given || len((runs{}).and(value)) > 0
}

func (s *saying) Text(text string) { s.runs = s.runs.and(plain(s.place(text))) }

func (s *saying) Fact(fact string) {
	value, given := s.facts[fact]
	if !given {
		value = dots(blankName)
	}
	s.runs = s.runs.and(value)
}
