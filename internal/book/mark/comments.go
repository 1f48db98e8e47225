package mark

import (
	"fmt"
	"strconv"
	"strings"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet/xlsx"
)

// commentList is a sheet's part of comments while it is edited.
type commentList struct {
	text    []byte
	root    *node
	prefix  string
	authors []string
	edits   []edit

	present map[place]string // how much each remaining comment says, ours included
	gone    []place          // cells that have lost a comment of ours
	fresh   []place          // cells that get a comment
	grown   map[place]string // comments of others that say more now
}

func emptyComments(space string) []byte {
	return []byte(xmlHead + `<comments xmlns="` + space + `"><authors></authors><commentList></commentList></comments>`)
}

func readComments(text []byte) (*commentList, error) {
	root, err := parseTree(text, visitor{})
	if err != nil {
		return nil, fmt.Errorf("reading the comments: %w", err)
	}
	l := &commentList{text: text, root: root, prefix: root.prefix(), present: map[place]string{}, grown: map[place]string{}}
	if root.child("authors") == nil || root.child("commentList") == nil {
		return nil, fmt.Errorf("comments without a list")
	}
	for _, n := range root.child("authors").all("author") {
		name, err := xlsx.DecodeName(n.text(text))
		if err != nil {
			return nil, fmt.Errorf("reading the comments: %w", err)
		}
		l.authors = append(l.authors, name)
	}
	return l, nil
}

// update takes out what an earlier copy added and puts in the notes of this
// one: behind what the sender wrote in the same cell, or as new comments.
func (l *commentList) update(cells []place, notes map[place][]piece) error {
	done := map[place]bool{}
	for _, n := range l.root.child("commentList").all("comment") {
		row, col, ok := parseAddress(n.value("ref"))
		if !ok {
			continue
		}
		at := place{row, col}
		if err := l.updateOne(n, at, notes[at]); err != nil {
			return err
		}
		_, kept := l.present[at]
		done[at] = done[at] || kept
	}
	var added strings.Builder
	for _, at := range cells {
		if !done[at] {
			l.fresh = append(l.fresh, at)
			l.present[at] = plain(notes[at])
			fmt.Fprintf(&added, `<%scomment ref="%s" authorId="%d" shapeId="0"><%stext>%s</%stext></%scomment>`,
				l.prefix, at, l.ourAuthor(), l.prefix, runs(notes[at], l.prefix), l.prefix, l.prefix)
		}
	}
	if added.Len() > 0 {
		l.edits = append(l.edits, l.root.child("commentList").appendTo(added.String()))
	}
	return nil
}

// updateOne mends one comment that is there.
func (l *commentList) updateOne(n *node, at place, add []piece) error {
	by := l.authorOf(n)
	if strings.HasPrefix(by, "tc=") {
		l.present[at] = "" // stands for a conversation, which is left alone
		return nil
	}
	body := n.child("text")
	if body == nil {
		l.present[at] = ""
		return nil
	}
	kept, err := l.without(body)
	if err != nil {
		return err
	}
	if by == author && strings.TrimSpace(kept.plain) == "" {
		l.edits = append(l.edits, n.remove())
		l.gone = append(l.gone, at)
		return nil
	}
	l.present[at] = kept.plain
	if len(add) > 0 {
		if kept.plain != "" {
			add = append([]piece{{text: "\n" + add[0].text, bold: true}}, add[1:]...)
		}
		kept.runs += runs(add, l.prefix)
		l.present[at] += plain(add)
		l.grown[at] = l.present[at]
	}
	if len(add) > 0 || kept.changed {
		inner := kept.runs + kept.rest
		if body.void {
			l.edits = append(l.edits, body.appendTo(inner))
		} else {
			l.edits = append(l.edits, edit{body.inner, body.close, inner})
		}
	}
	return nil
}

func (l *commentList) authorOf(n *node) string {
	number, err := strconv.Atoi(n.value("authorId"))
	if err != nil || number < 0 || number >= len(l.authors) {
		return ""
	}
	return l.authors[number]
}

// ourAuthor is the number of our name, which is added when it is not there.
func (l *commentList) ourAuthor() int {
	for i, name := range l.authors {
		if name == author {
			return i
		}
	}
	l.authors = append(l.authors, author)
	l.edits = append(l.edits, l.root.child("authors").appendTo(
		"<"+l.prefix+"author>"+author+"</"+l.prefix+"author>"))
	return len(l.authors) - 1
}

// remains is what is left of a comment without our part.
type remains struct {
	runs, rest string // as XML; rest is what must stand behind runs
	plain      string
	changed    bool
}

// without takes our part out of a comment's text, run by run, for another
// program may have joined or parted the runs.
func (l *commentList) without(body *node) (remains, error) {
	var left remains
	inOurs := false
	for _, n := range body.children {
		raw := string(l.text[n.from:n.to])
		text := n
		switch n.local {
		case "t":
			raw = "<" + l.prefix + "r>" + raw + "</" + l.prefix + "r>"
		case "r":
			text = n.child("t")
		default:
			left.rest += raw
			continue
		}
		words, err := "", error(nil)
		if text != nil {
			words, err = xlsx.DecodeName(text.text(l.text))
		}
		if err != nil {
			return left, fmt.Errorf("reading the comments: %w", err)
		}
		own := outside(words, &inOurs)
		left.plain += own
		switch {
		case own == words && (words != "" || !inOurs):
			left.runs += raw
		case own != "":
			left.runs += l.rewritten(n, text, own)
			left.changed = true
		default:
			left.changed = true
		}
	}
	return left, nil
}

// outside gives what of a run's words is not ours. inOurs goes on from run to run.
func outside(words string, inOurs *bool) string {
	kept := ""
	for words != "" {
		mark := noteBegin
		if *inOurs {
			mark = noteEnd
		}
		before, after, found := strings.Cut(words, mark)
		if !*inOurs {
			if found {
				before = strings.TrimSuffix(before, "\n")
			}
			kept += before
		}
		if words = after; !found {
			break
		}
		*inOurs = !*inOurs
	}
	return kept
}

// rewritten is a run with other words in the same look.
func (l *commentList) rewritten(n, text *node, words string) string {
	if n == text {
		return "<" + l.prefix + "r>" + textElement(words, l.prefix) + "</" + l.prefix + "r>"
	}
	return string(l.text[n.from:text.from]) + textElement(words, l.prefix) + string(l.text[text.to:n.to])
}

// notesOf writes the notes of a sheet's cells.
func notesOf(cells map[place][]finding.Finding, lang finding.Lang) map[place][]piece {
	notes := make(map[place][]piece, len(cells))
	for at, findings := range cells {
		notes[at] = note(ranked(findings), lang)
	}
	return notes
}
