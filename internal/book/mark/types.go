package mark

import (
	"fmt"
	"strings"
)

// contentTypes is the part that says what every other part is. Its edits are
// gathered and made at the end.
type contentTypes struct {
	name     string // as the archive writes it
	text     []byte
	root     *node
	defaults map[string]string // by extension
	parts    map[string]*node  // by key, overrides in the file
	gone     map[string]bool
	fresh    []string // names of new overrides, in order
	typed    map[string]string
	plain    []string // extensions of new defaults, in order
}

func readTypes(p *parcel) (*contentTypes, error) {
	name, ok := p.names[keyOf("[Content_Types].xml")]
	if !ok {
		return nil, fmt.Errorf("archive has no list of content types")
	}
	root, text, err := p.tree(name)
	if err != nil {
		return nil, err
	}
	t := &contentTypes{
		name: name, text: text, root: root, defaults: map[string]string{},
		parts: map[string]*node{}, gone: map[string]bool{}, typed: map[string]string{},
	}
	for _, n := range root.all("Default") {
		t.defaults[strings.ToLower(n.value("Extension"))] = n.value("ContentType")
	}
	for _, n := range root.all("Override") {
		t.parts[overrideKey(n.value("PartName"))] = n
	}
	return t, nil
}

func overrideKey(name string) string { return keyOf(strings.TrimPrefix(name, "/")) }

// known tells whether the list names the part, be it there or not.
func (t *contentTypes) known(name string) bool {
	_, ok := t.parts[keyOf(name)]
	return ok || t.typed[keyOf(name)] != ""
}

// of is the type of a part.
func (t *contentTypes) of(name string) string {
	if own := t.typed[keyOf(name)]; own != "" {
		return own
	}
	if n, ok := t.parts[keyOf(name)]; ok && !t.gone[keyOf(name)] {
		return n.value("ContentType")
	}
	return t.defaults[extension(name)]
}

// set gives a new part its type: one of its own, or, where shared says so,
// one for all parts of the extension.
func (t *contentTypes) set(name, contentType string, shared bool) {
	if t.of(name) == contentType {
		return
	}
	ext := extension(name)
	if _, taken := t.defaults[ext]; shared && !taken {
		t.defaults[ext] = contentType
		t.plain = append(t.plain, ext)
		return
	}
	key := keyOf(name)
	if t.parts[key] != nil {
		t.gone[key] = true
	}
	if t.typed[key] == "" {
		t.fresh = append(t.fresh, name)
	}
	t.typed[key] = contentType
}

// forget takes the part off the list.
func (t *contentTypes) forget(name string) {
	key := keyOf(name)
	delete(t.typed, key)
	if t.parts[key] != nil {
		t.gone[key] = true
	}
}

// render gives the part's new text, nil when nothing has changed.
func (t *contentTypes) render() []byte {
	var edits []edit
	for key, n := range t.parts {
		if t.gone[key] {
			edits = append(edits, n.remove())
		}
	}
	var b strings.Builder
	prefix := t.root.prefix()
	for _, ext := range t.plain {
		fmt.Fprintf(&b, `<%sDefault Extension="%s" ContentType="%s"/>`, prefix, ext, t.defaults[ext])
	}
	for _, name := range t.fresh {
		if own := t.typed[keyOf(name)]; own != "" {
			fmt.Fprintf(&b, `<%sOverride PartName="/%s" ContentType="%s"/>`, prefix, escape(name), own)
		}
	}
	if b.Len() > 0 {
		edits = append(edits, t.root.appendTo(b.String()))
	}
	if len(edits) == 0 {
		return nil
	}
	return apply(t.text, edits)
}
