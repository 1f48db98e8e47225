package pdf

import "fmt"

// Mark is a place on a page that the outline of the file leads to.
type Mark struct {
	Text  string
	Depth int     // 0 is the highest
	Y     float64 // pt from the top edge
}

// outlineEntry is an entry with its place in the tree; indexes are those of the
// list, -1 for none.
type outlineEntry struct {
	Mark
	page                            int // from 0
	height                          float64
	parent, first, last, prev, next int
	under                           int // entries directly below it
}

// outlineOf makes the tree of the marks of all pages, in their order. An entry
// is never more than one step below the one before it.
func outlineOf(pages []Page) []outlineEntry {
	var all []outlineEntry
	var open []int // the last entry of each depth
	for p, page := range pages {
		for _, m := range page.Marks {
			m.Depth = min(max(m.Depth, 0), len(open))
			e := outlineEntry{Mark: m, page: p, height: page.Height, parent: -1, first: -1, last: -1, prev: -1, next: -1}
			at := len(all)
			if m.Depth < len(open) {
				e.prev = open[m.Depth]
				all[e.prev].next = at
			}
			if m.Depth > 0 {
				e.parent = open[m.Depth-1]
				above := &all[e.parent]
				if above.first < 0 {
					above.first = at
				}
				above.last, above.under = at, above.under+1
			}
			open = append(open[:m.Depth], at)
			all = append(all, e)
		}
	}
	return all
}

// outlineObjects are the objects of the outline: its root, whose number is
// given, then the entries. What is below an entry is folded away at first.
func outlineObjects(entries []outlineEntry, root int, pages []int) []string {
	if len(entries) == 0 {
		return nil
	}
	object := func(at int) int { return root + 1 + at }
	top, last := 0, 0
	for i, e := range entries {
		if e.parent < 0 {
			top, last = top+1, i
		}
	}
	dicts := []string{fmt.Sprintf("<</Type /Outlines /First %d 0 R /Last %d 0 R /Count %d>>", object(0), object(last), top)}
	for _, e := range entries {
		parent := root
		if e.parent >= 0 {
			parent = object(e.parent)
		}
		dict := fmt.Sprintf("<</Title %s /Parent %d 0 R", hexText(e.Text), parent)
		for _, link := range []struct {
			name string
			to   int
		}{{"Prev", e.prev}, {"Next", e.next}, {"First", e.first}, {"Last", e.last}} {
			if link.to >= 0 {
				dict += fmt.Sprintf(" /%s %d 0 R", link.name, object(link.to))
			}
		}
		if e.under > 0 {
			dict += fmt.Sprintf(" /Count -%d", e.under)
		}
		dicts = append(dicts, dict+fmt.Sprintf(" /Dest [%d 0 R /XYZ null %.2f null]>>", pages[e.page], e.height-e.Y))
	}
	return dicts
}
