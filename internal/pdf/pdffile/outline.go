package pdffile

import "fmt"

// Entry is an entry of the outline of a file.
type Entry struct {
	Text  string
	Depth int     // 0 is the highest
	Page  int     // that it leads to, from 0
	Y     float64 // of the place on that page
}

// node is an entry with its place in the tree; indexes are those of the list, -1
// for none.
type node struct {
	Entry
	parent, first, last, prev, next int
	under                           int // entries directly below it
}

// treeOf makes the tree of the entries. One is never more than one step below
// the one before it.
func treeOf(entries []Entry) []node {
	var all []node
	var open []int // the last entry of each depth
	for at, e := range entries {
		depth := min(max(e.Depth, 0), len(open))
		n := node{Entry: e, parent: -1, first: -1, last: -1, prev: -1, next: -1}
		if depth < len(open) {
			n.prev = open[depth]
			all[n.prev].next = at
		}
		if depth > 0 {
			n.parent = open[depth-1]
			above := &all[n.parent]
			if above.first < 0 {
				above.first = at
			}
			above.last, above.under = at, above.under+1
		}
		open = append(open[:depth], at)
		all = append(all, n)
	}
	return all
}

// outline writes the tree and gives the number of its root, 0 without entries.
// What is below an entry is folded away at first.
func (w *Writer) outline(entries []Entry) int {
	tree := treeOf(entries)
	if len(tree) == 0 || len(w.pages) == 0 {
		return 0
	}
	root := w.reserve()
	object := func(at int) int { return root + 1 + at }
	top, last := 0, 0
	for i, n := range tree {
		w.reserve()
		if n.parent < 0 {
			top, last = top+1, i
		}
	}
	w.object(root, "<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>", object(0), object(last), top)
	for i, n := range tree {
		parent, more := root, ""
		if n.parent >= 0 {
			parent = object(n.parent)
		}
		for _, link := range []struct {
			name string
			to   int
		}{{"Prev", n.prev}, {"Next", n.next}, {"First", n.first}, {"Last", n.last}} {
			if link.to >= 0 {
				more += fmt.Sprintf("/%s %d 0 R", link.name, object(link.to))
			}
		}
		if n.under > 0 {
			more += fmt.Sprintf("/Count -%d", n.under)
		}
		w.object(object(i), "<</Title%s/Parent %d 0 R%s/Dest[%d 0 R/XYZ null %.2f null]>>",
			hexText(n.Text), parent, more, w.pages[min(n.Page, len(w.pages)-1)], n.Y)
	}
	return root
}
