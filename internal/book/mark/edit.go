package mark

import (
	"cmp"
	"slices"
)

// edit puts text in place of the bytes from up to, but without, to.
type edit struct {
	from, to int
	text     string
}

// apply makes all edits at once. Their places are those of the old bytes and
// do not overlap; insertions at one place come out in the order given, before
// what is put in place of the bytes there.
func apply(data []byte, edits []edit) []byte {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	size := len(data) + 1 // a byte to spare for a lexer's end mark
	for _, e := range edits {
		size += len(e.text) - (e.to - e.from)
	}
	out, at := make([]byte, 0, size), 0
	for _, e := range edits {
		out = append(out, data[at:e.from]...)
		out = append(out, e.text...)
		at = e.to
	}
	return append(out, data[at:]...)
}

// set gives the edits that give a plain attribute its value: none when it has
// it already. The value is written as it is.
func (n *node) set(name, value string) []edit {
	for _, a := range n.attrs {
		if a.name == name {
			if a.value == value {
				return nil
			}
			return []edit{{a.from, a.to, " " + name + `="` + value + `"`}}
		}
	}
	at := n.from + len("<") + len(n.name)
	return []edit{{at, at, " " + name + `="` + value + `"`}}
}

// unset takes an attribute off.
func (n *node) unset(name string) []edit {
	for _, a := range n.attrs {
		if a.name == name {
			return []edit{{a.from, a.to, ""}}
		}
	}
	return nil
}

// remove takes the element away.
func (n *node) remove() edit { return edit{n.from, n.to, ""} }

// appendTo puts text behind the last child; an element that closes at once
// gets an end tag.
func (n *node) appendTo(text string) edit {
	if n.void {
		return edit{n.inner - len("/>"), n.inner, ">" + text + "</" + n.name + ">"}
	}
	return edit{n.close, n.close, text}
}

// insert puts text before the first child that one of the names in later has,
// or behind all children: so the order that the format demands is kept.
func (n *node) insert(text string, later ...string) edit {
	for _, c := range n.children {
		if slices.Contains(later, c.meaning()) {
			return edit{c.from, c.from, text}
		}
	}
	return n.appendTo(text)
}

// meaning is the element's name, of alternatives for readers of different
// knowledge that of the first.
func (n *node) meaning() string {
	if n.local != "AlternateContent" {
		return n.local
	}
	for _, branch := range n.children {
		if len(branch.children) > 0 {
			return branch.children[0].meaning()
		}
	}
	return ""
}
