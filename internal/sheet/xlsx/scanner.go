package xlsx

import (
	"bytes"
	"errors"
	"io"

	"github.com/tdewolff/parse/v2/xml"

	"tieuchi/internal/sheet"
)

// event is what the scanner stands on.
type event uint8

const (
	opened event = iota + 1 // a start tag
	closed                  // an end tag, also that of <a/>
	chars                   // text between tags
)

// scanner walks through one XML document and holds it to be well formed:
// nested tags, one root, nothing behind it, no document type. It stays on an
// event until next is called; name, attributes and text are valid until then.
type scanner struct {
	feed
	part  string
	depth int // limit of open elements
	wide  bool
	event event
	local []byte // name of the opened or closed element without its prefix
	space space  // its namespace
	text  []byte // of chars, entities not decoded unless literal
	// literal text comes from CDATA, where nothing is decoded.
	literal bool
	void    bool   // the opened element closes at once
	names   []byte // full names of the open elements, one behind the other
	ends    []int  // where in names each of them ends
	scopes  []binding
	rooted  bool // the root element was seen
	scratch []byte
	err     error
}

// begin starts on a part's bytes.
func (s *scanner) begin(part string, src io.Reader) error {
	s.part, s.err = part, nil
	s.event, s.void, s.rooted = 0, false, false
	s.names, s.ends, s.scopes = s.names[:0], s.ends[:0], s.scopes[:0]
	src, wide, err := decoded(src)
	if err == nil {
		s.wide = wide
		err = s.start(src)
	}
	return s.fail(err)
}

// next moves to the next event; false at the end of the document and when the
// document is not well formed, which s.err then says.
func (s *scanner) next() bool {
	if s.err != nil {
		return false
	}
	if s.void {
		s.void = false
		s.pop()
		return true
	}
	for {
		token, err := s.feed.next()
		if err != nil {
			s.fail(err)
			return false
		}
		if stop, more := s.take(token); stop {
			return more && s.err == nil
		}
	}
}

// take turns a token into an event. Comments and instructions are none.
func (s *scanner) take(token xml.TokenType) (stop, more bool) {
	switch token {
	case xml.StartTagCloseToken, xml.StartTagCloseVoidToken:
		s.push(token == xml.StartTagCloseVoidToken)
		return true, true
	case xml.EndTagToken:
		s.close()
		return true, true
	case xml.TextToken, xml.CDATAToken:
		return s.characters(token == xml.CDATAToken), true
	case xml.StartTagClosePIToken:
		s.declaration()
		return s.err != nil, false
	case xml.CommentToken:
		if !bytes.HasSuffix(s.raw, []byte("-->")) {
			s.failf("comment has no end")
		}
		return s.err != nil, false
	case xml.DOCTYPEToken:
		s.err = suspicious(s.part, "document type declaration")
		return true, false
	}
	s.ending()
	return true, false
}

// ending judges the end of the input.
func (s *scanner) ending() {
	switch {
	case len(s.raw) > 0:
		s.failf("ends inside a tag")
	case len(s.ends) > 0:
		s.failf("ends inside <%s>", s.top())
	case !s.rooted:
		s.failf("has no root element")
	}
}

// characters takes text; blank text outside the root is passed over.
func (s *scanner) characters(literal bool) (stop bool) {
	s.event, s.text, s.literal = chars, s.raw, literal
	if literal {
		if !bytes.HasSuffix(s.raw, []byte("]]>")) {
			s.failf("CDATA has no end")
			return true
		}
		s.text = s.name
	}
	if len(s.ends) > 0 {
		return true
	}
	if literal || !blank(s.text) {
		s.failf("text outside of the root element")
		return true
	}
	return false
}

// declaration refuses an encoding that the bytes are not in.
func (s *scanner) declaration() {
	if string(s.name) != "xml" {
		return
	}
	for _, a := range s.attrs {
		value := bytes.Trim(a.value, `"'`)
		if string(a.name) == "encoding" && !encodingKnown(string(value), s.wide) {
			s.failf("encoding %q cannot be read", value)
		}
	}
}

// level is how many elements are open.
func (s *scanner) level() int { return len(s.ends) }

// top is the full name of the innermost open element.
func (s *scanner) top() []byte {
	from := 0
	if n := len(s.ends); n > 1 {
		from = s.ends[n-2]
	}
	return s.names[from:]
}

// push opens the element that the feed stands on.
func (s *scanner) push(void bool) {
	switch {
	case len(s.ends) == 0 && s.rooted:
		s.failf("second root element <%s>", s.name)
	case len(s.ends) >= s.depth:
		s.err = beyond(s.part, "more than %d nested elements", s.depth)
	case !validName(s.name):
		s.failf("tag without a valid name")
	}
	s.checkAttrs()
	if s.err != nil {
		return
	}
	s.rooted, s.void, s.event = true, void, opened
	s.names = append(s.names, s.name...)
	s.ends = append(s.ends, len(s.names))
	s.enterScope()
	s.resolve(s.name)
}

// validName refuses what cannot be a name because it is other markup.
func validName(name []byte) bool {
	for _, c := range name {
		switch c {
		case '<', '&', '"', '\'', '!', '=':
			return false
		}
	}
	return len(name) > 0
}

// checkAttrs demands quotes and refuses an attribute given twice.
func (s *scanner) checkAttrs() {
	if len(s.attrs) == mostAttrs {
		s.failf("<%s> has too many attributes", s.name)
		return
	}
	for i := range s.attrs {
		a := &s.attrs[i]
		n := len(a.value)
		if n < 2 || a.value[0] != a.value[n-1] || a.value[0] != '"' && a.value[0] != '\'' ||
			bytes.IndexByte(a.value, '<') >= 0 {
			s.failf("attribute %s of <%s> has no valid value", a.name, s.name)
			return
		}
		a.value = a.value[1 : n-1]
		for _, before := range s.attrs[:i] {
			if bytes.Equal(before.name, a.name) {
				s.failf("<%s> has the attribute %s twice", s.name, a.name)
				return
			}
		}
	}
}

// close takes an end tag, which must fit the innermost open element.
func (s *scanner) close() {
	if s.raw[len(s.raw)-1] != '>' {
		s.failf("ends inside a tag")
		return
	}
	if len(s.ends) == 0 || !bytes.Equal(s.name, s.top()) {
		s.failf("end tag </%s> has no start tag", s.name)
		return
	}
	s.pop()
}

// pop leaves the innermost element.
func (s *scanner) pop() {
	s.event = closed
	s.names = s.names[:len(s.names)-len(s.top())]
	s.ends = s.ends[:len(s.ends)-1]
	s.leaveScope()
}

// failf says that the document is damaged.
func (s *scanner) failf(format string, args ...any) {
	s.err = damaged(s.part, format, args...)
}

// fail keeps an error from below and names the part in it.
func (s *scanner) fail(err error) error {
	if err == nil {
		return nil
	}
	var fault *sheet.Fault
	switch {
	case !errors.As(err, &fault):
		s.err = broken(s.part, "read the part", err)
	case fault.Part == "":
		named := *fault
		named.Part = s.part
		s.err = &named
	default:
		s.err = err
	}
	return s.err
}
