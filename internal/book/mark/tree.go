package mark

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/xml"
)

// node is an element with its place in the bytes that it was read from, so
// that an edit can replace just these.
type node struct {
	name     string // with its prefix
	local    string
	space    string // the namespace's address
	attrs    []attr
	parent   *node
	children []*node

	from, inner int // the first byte of the start tag, the first one behind it
	close, to   int // the end tag's first byte, the first one behind it
	void        bool
	scope       *scope
}

// attr is an attribute with its place.
type attr struct {
	name     string
	value    string // as written, entities not decoded
	from, to int    // with the blank before it
}

// scope is the namespaces that an element declares itself.
type scope struct {
	prefix, space string
	outer         *scope
}

// visitor takes part in the building of a tree, for parts too large to keep.
type visitor struct {
	open func(*node)      // after the start tag
	shut func(*node) bool // after the end tag; false drops the element from its parent
}

// mostDepth bounds nested elements as the reader does.
const mostDepth = 256

var errBadXML = errors.New("part is not well-formed XML")

// parseTree reads a document. The slice must not be changed while the tree is
// in use, except by the lexer itself.
func parseTree(data []byte, visit visitor) (*node, error) {
	input := parse.NewInputBytes(data)
	defer input.Restore()
	b := builder{input: input, lexer: xml.NewLexer(input), visit: visit}
	for b.err == nil && !b.done {
		b.step()
	}
	if b.err != nil {
		return nil, fmt.Errorf("byte %d: %w", input.Offset(), b.err)
	}
	return b.root, nil
}

// builder builds a tree token by token.
type builder struct {
	input  *parse.Input
	lexer  *xml.Lexer
	visit  visitor
	root   *node
	at     *node // the innermost open element
	depth  int
	inside bool // an instruction: its attributes are no element's
	done   bool
	err    error
}

func (b *builder) step() {
	from := b.input.Offset()
	token, _ := b.lexer.Next()
	switch token {
	case xml.StartTagToken:
		b.start(from)
	case xml.StartTagPIToken:
		b.inside = true
	case xml.StartTagClosePIToken:
		b.inside = false
	case xml.AttributeToken:
		b.attribute(from)
	case xml.StartTagCloseToken, xml.StartTagCloseVoidToken:
		b.opened(token == xml.StartTagCloseVoidToken)
	case xml.EndTagToken:
		b.end(from)
	case xml.DOCTYPEToken:
		b.err = errBadXML
	case xml.ErrorToken:
		if b.done = true; b.at != nil || b.root == nil {
			b.err = errBadXML
		}
	}
}

func (b *builder) start(from int) {
	if b.root != nil && b.at == nil || b.depth == mostDepth {
		b.err = errBadXML
		return
	}
	b.depth++
	n := &node{name: string(b.lexer.Text()), from: from, parent: b.at}
	if b.at != nil {
		n.scope = b.at.scope
		b.at.children = append(b.at.children, n)
	} else {
		b.root = n
	}
	b.at = n
}

func (b *builder) attribute(from int) {
	value := b.lexer.AttrVal()
	if b.inside || b.at == nil {
		return
	}
	if len(value) < 2 || value[0] != value[len(value)-1] {
		b.err = errBadXML
		return
	}
	a := attr{string(b.lexer.Text()), string(value[1 : len(value)-1]), from, b.input.Offset()}
	b.at.attrs = append(b.at.attrs, a)
	if prefix, ok := strings.CutPrefix(a.name, "xmlns"); ok && (prefix == "" || prefix[0] == ':') {
		b.at.scope = &scope{strings.TrimPrefix(prefix, ":"), a.value, b.at.scope}
	}
}

// opened ends a start tag.
func (b *builder) opened(void bool) {
	n := b.at
	if n == nil {
		b.err = errBadXML
		return
	}
	n.inner, n.void = b.input.Offset(), void
	prefix, local := split(n.name)
	n.local, n.space = local, n.scope.find(prefix)
	if b.visit.open != nil {
		b.visit.open(n)
	}
	if void {
		b.shut(n.inner, n.inner)
	}
}

// end takes an end tag, which must fit the innermost open element.
func (b *builder) end(from int) {
	if b.at == nil || string(b.lexer.Text()) != b.at.name {
		b.err = errBadXML
		return
	}
	b.shut(from, b.input.Offset())
}

func (b *builder) shut(from, to int) {
	n := b.at
	n.close, n.to = from, to
	b.at = n.parent
	b.depth--
	if b.visit.shut != nil && !b.visit.shut(n) && n.parent != nil {
		n.parent.children = n.parent.children[:len(n.parent.children)-1]
	}
}

// find gives the address of a prefix, "" when it is not declared.
func (s *scope) find(prefix string) string {
	for ; s != nil; s = s.outer {
		if s.prefix == prefix {
			return s.space
		}
	}
	return ""
}

// prefixOf gives a prefix that stands for a namespace at the element, with
// its colon. The empty prefix does not count for attributes, so it is no answer.
func (n *node) prefixOf(isSpace func(string) bool) (string, bool) {
	for s := n.scope; s != nil; s = s.outer {
		if s.prefix != "" && isSpace(s.space) && n.scope.find(s.prefix) == s.space {
			return s.prefix + ":", true
		}
	}
	return "", false
}

// prefix is that of the element's own name, with its colon.
func (n *node) prefix() string { return n.name[:len(n.name)-len(n.local)] }

func split(name string) (prefix, local string) {
	if before, after, ok := strings.Cut(name, ":"); ok {
		return before, after
	}
	return "", name
}

// attr gives a plain attribute as written.
func (n *node) attr(name string) (string, bool) {
	for i := range n.attrs {
		if n.attrs[i].name == name {
			return n.attrs[i].value, true
		}
	}
	return "", false
}

// value is a plain attribute as written, "" when it is missing.
func (n *node) value(name string) string {
	value, _ := n.attr(name)
	return value
}

// child is the first child of the name in the element's own namespace.
func (n *node) child(local string) *node {
	for _, c := range n.children {
		if c.local == local && c.space == n.space {
			return c
		}
	}
	return nil
}

// all are the children of the name in the element's own namespace.
func (n *node) all(local string) []*node {
	var found []*node
	for _, c := range n.children {
		if c.local == local && c.space == n.space {
			found = append(found, c)
		}
	}
	return found
}

// text is what stands between the tags, for elements without children.
func (n *node) text(data []byte) []byte {
	text := data[n.inner:n.close]
	if literal, ok := bytes.CutPrefix(bytes.TrimSpace(text), []byte("<![CDATA[")); ok {
		return []byte(escape(string(bytes.TrimSuffix(literal, []byte("]]>")))))
	}
	return text
}
