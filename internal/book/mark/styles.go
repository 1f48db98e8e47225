package mark

import (
	"fmt"
	"strconv"
	"strings"
)

// section is one of the lists of the style sheet that grow.
type section struct {
	name  string
	items []string // as written
	old   int      // how many of them the file has
	index map[string]int
}

// find gives the number of an item, adding it when it is not there: so a copy
// of a copy has no more styles than the first.
func (s *section) find(item string) int {
	if i, ok := s.index[item]; ok {
		return i
	}
	s.items = append(s.items, item)
	s.index[item] = len(s.items) - 1
	return len(s.items) - 1
}

// styles is the part of styles with what is added to it.
type styles struct {
	text    []byte
	root    *node
	prefix  string
	fonts   section
	fills   section
	borders section
	base    section // cellStyleXfs
	cells   section // cellXfs
}

// emptyStyles is what a workbook without styles looks like.
func emptyStyles(space string) []byte {
	return []byte(xmlHead + `<styleSheet xmlns="` + space + `"/>`)
}

func readStyles(text []byte) (*styles, error) {
	root, err := parseTree(text, visitor{})
	if err != nil {
		return nil, fmt.Errorf("reading the styles: %w", err)
	}
	s := &styles{text: text, root: root, prefix: root.prefix()}
	for _, part := range s.sections() {
		part.section.name = part.name
		part.section.index = map[string]int{}
		if list := root.child(part.name); list != nil {
			for _, n := range list.children {
				part.section.add(string(text[n.from:n.to]))
			}
		}
		part.section.old = len(part.section.items)
		for len(part.section.items) < len(part.least) {
			part.section.add(s.own(part.least[len(part.section.items)]))
		}
	}
	return s, nil
}

// add takes an item in as the next; the first of equal ones is the one found.
func (s *section) add(item string) {
	if _, there := s.index[item]; !there {
		s.index[item] = len(s.items)
	}
	s.items = append(s.items, item)
}

// growing is a section with the items that Excel takes for given.
type growing struct {
	name    string
	section *section
	least   []string
}

func (s *styles) sections() []growing {
	return []growing{
		{"fonts", &s.fonts, []string{`<~font><~sz val="11"/><~name val="Calibri"/><~family val="2"/></~font>`}},
		{"fills", &s.fills, []string{
			`<~fill><~patternFill patternType="none"/></~fill>`, `<~fill><~patternFill patternType="gray125"/></~fill>`}},
		{"borders", &s.borders, []string{`<~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border>`}},
		{"cellStyleXfs", &s.base, []string{`<~xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`}},
		{"cellXfs", &s.cells, []string{`<~xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`}},
	}
}

// own writes an element of ours with the prefix of the part; "~" stands for it.
func (s *styles) own(element string) string { return strings.ReplaceAll(element, "~", s.prefix) }

// following lists the children that stand behind a section in the order that
// the format demands.
func following(name string) []string {
	order := []string{"numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs",
		"cellStyles", "dxfs", "tableStyles", "colors", "extLst"}
	for i, one := range order {
		if one == name {
			return order[i+1:]
		}
	}
	return nil
}

// render gives the part with everything that was added.
func (s *styles) render() []byte {
	var edits []edit
	missing := "" // sections of a part that has no children at all
	for _, part := range s.sections() {
		more := part.section.items[part.section.old:]
		list := s.root.child(part.name)
		switch {
		case len(more) == 0:
		case list != nil:
			edits = append(edits, list.set("count", strconv.Itoa(len(part.section.items)))...)
			edits = append(edits, list.appendTo(strings.Join(more, "")))
		default:
			text := s.own(fmt.Sprintf(`<~%s count="%d">%s</~%s>`, part.name, len(more), strings.Join(more, ""), part.name))
			if s.root.void {
				missing += text
				continue
			}
			edits = append(edits, s.root.insert(text, following(part.name)...))
		}
	}
	if missing != "" {
		edits = append(edits, s.root.appendTo(missing))
	}
	if len(edits) == 0 {
		return s.text
	}
	return apply(s.text, edits)
}
