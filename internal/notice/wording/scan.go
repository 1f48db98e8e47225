package wording

import (
	"strings"
	"unicode/utf8"
)

// token is a stretch of a file: text, a comment or an action.
type token struct {
	kind kind
	at   int    // bytes before it
	all  string // with its braces
	body string // of an action or comment, without braces, trim marks and blanks
}

type kind int

const (
	textToken kind = iota
	commentToken
	actionToken
)

// file is one file while it is read.
type file struct {
	name   string
	text   string
	faults []Fault
}

// fault tells something of a place.
func (f *file) fault(at int, t told) {
	before := f.text[:at]
	line := strings.Count(before, "\n") + 1
	column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	f.faults = append(f.faults, Fault{File: f.name, Line: line, Column: column, Vi: t.vi, En: t.en})
}

// scan cuts the file into tokens. Braces that nothing closes are a fault and
// what follows them is text, so that the faults after them are found too.
func (f *file) scan() []token {
	var tokens []token
	for at := 0; at < len(f.text); {
		open := strings.Index(f.text[at:], "{{")
		if open != 0 {
			end := len(f.text)
			if open > 0 {
				end = at + open
			}
			f.strayEnd(at, end)
			tokens = append(tokens, token{kind: textToken, at: at, all: f.text[at:end]})
			at = end
			continue
		}
		t, ok := f.braces(at)
		if !ok {
			t = token{kind: textToken, at: at, all: "{{"}
		}
		tokens = append(tokens, t)
		at += len(t.all)
	}
	return tokens
}

// strayEnd tells of braces that close what nothing opened.
func (f *file) strayEnd(from, to int) {
	if i := strings.Index(f.text[from:to], "}}"); i >= 0 {
		f.fault(from+i, tell("“}}” thừa: không có “{{” nào trước nó.", "“}}” without a “{{” before it."))
	}
}

// braces reads the comment or action that begins here.
func (f *file) braces(at int) (token, bool) {
	rest := f.text[at+2:]
	if body := strings.TrimLeft(strings.TrimPrefix(rest, "-"), " \t\r\n"); strings.HasPrefix(body, "/*") {
		return f.comment(at, body)
	}
	end := strings.Index(rest, "}}")
	if next := strings.Index(rest, "{{"); end < 0 || next >= 0 && next < end {
		f.fault(at, tell("“{{” chưa có “}}” đóng lại.", "“{{” is not closed by “}}”."))
		return token{}, false
	}
	body := strings.TrimSuffix(strings.TrimPrefix(rest[:end], "-"), "-")
	return token{kind: actionToken, at: at, all: f.text[at : at+2+end+2], body: strings.TrimSpace(body)}, true
}

func (f *file) comment(at int, body string) (token, bool) {
	end := strings.Index(body, "*/")
	if end >= 0 {
		after := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(body[end+2:], " \t\r\n"), "-"), " ")
		if rest, ok := strings.CutPrefix(after, "}}"); ok {
			return token{kind: commentToken, at: at, all: f.text[at : len(f.text)-len(rest)], body: strings.TrimSpace(body[2:end])}, true
		}
	}
	f.fault(at, tell("chú thích “{{/*” chưa có “*/}}” đóng lại.", "the comment “{{/*” is not closed by “*/}}”."))
	return token{}, false
}
