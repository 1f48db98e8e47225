package wording

import (
	"strings"
)

// Sentence is one checked sentence.
type Sentence struct {
	Name    string
	File    string   // in which it stands: "thong-bao-xa.txt"
	Facts   []string // that it may use, in the order declared
	Own     bool     // the office's own, not the default
	source  string   // between define and end, for telling an office's own from the default
	comment string   // above it
	pieces  []piece
}

// piece is text, a fact, or a choice between pieces.
type piece struct {
	text   string
	fact   string
	choice *choice
}

type choice struct {
	when       test
	yes, other []piece
}

// test asks whether facts say anything. Of no parts it is the fact's own.
type test struct {
	fact  string
	op    string // not, and, or
	parts []test
}

func (t test) holds(has func(string) bool) bool {
	switch t.op {
	case "not":
		return !t.parts[0].holds(has)
	case "and":
		for _, part := range t.parts {
			if !part.holds(has) {
				return false
			}
		}
		return true
	case "or":
		for _, part := range t.parts {
			if part.holds(has) {
				return true
			}
		}
		return false
	}
	return has(t.fact)
}

// Values are what a sentence is written with.
type Values interface {
	Has(fact string) bool // the fact says something, a blank to be filled in included
	Text(text string)     // takes a piece of the sentence's own text
	Fact(fact string)     // takes a fact that says something
}

// Write hands over text and facts in their order.
func (s *Sentence) Write(v Values) {
	w := writer{values: v}
	w.write(s.pieces)
}

// writer keeps a blank back until something follows it.
type writer struct {
	values        Values
	begun, parted bool
}

func (w *writer) write(pieces []piece) {
	for _, p := range pieces {
		switch {
		case p.choice != nil && p.choice.when.holds(w.values.Has):
			w.write(p.choice.yes)
		case p.choice != nil:
			w.write(p.choice.other)
		case p.fact == "":
			w.text(p.text)
		case w.values.Has(p.fact):
			if w.due("") {
				w.values.Text(" ")
			}
			w.values.Fact(p.fact)
		}
	}
}

// text writes a piece in which all blanks are single.
func (w *writer) text(text string) {
	if rest := strings.TrimPrefix(text, " "); rest != text {
		w.parted, text = true, rest
	}
	if text == "" {
		return
	}
	bare := strings.TrimSuffix(text, " ")
	parted := bare != text
	if w.due(bare) {
		bare = " " + bare
	}
	w.values.Text(bare)
	w.parted = parted
}

// due tells whether the blank kept back stands before what follows: text, or a
// fact (""). Dots for a gap ("ngày ... tháng ...") are no full stop.
func (w *writer) due(next string) bool {
	closes := next != "" && strings.ContainsRune(",.;:)", rune(next[0])) && !strings.HasPrefix(next, "..")
	due := w.parted && w.begun && !closes
	w.parted, w.begun = false, true
	return due
}

// single makes every stretch of blanks and line ends one blank. A no-break
// space is no such blank: whoever types one wants it.
func single(s string) string {
	var out strings.Builder
	parted := false
	for _, r := range s {
		if r == ' ' || r == '\t' || r == '\n' || r == '\r' {
			parted = true
			continue
		}
		if parted {
			out.WriteByte(' ')
		}
		parted = false
		out.WriteRune(r)
	}
	if parted {
		out.WriteByte(' ')
	}
	return out.String()
}
