package xlsx

import "unicode/utf8"

// document reads a part whose root is the named element: body handles each
// child of the root. The part is read to its end, or refused.
func (a *archive) document(s *scanner, name, root string, home space, body func() error) error {
	p, err := a.open(name)
	if err != nil {
		return err
	}
	s.depth = a.limits.NestedDepth
	err = s.begin(name, p)
	if err == nil {
		err = s.document(root, home, body)
	}
	return p.close(err)
}

// document reads from the first tag to the end of the input.
func (s *scanner) document(root string, home space, body func() error) error {
	if !s.next() {
		return s.err
	}
	if string(s.local) != root || s.space != home {
		return damaged(s.part, "root element is <%s>, not the format's <%s>", s.local, root)
	}
	if err := s.each(home, body); err != nil {
		return err
	}
	s.next() // nothing may follow
	return s.err
}

// each calls handle on every child of the opened element that is of the
// namespace, and returns when the element is closed. What handle leaves unread
// of a child is passed over, as are children of other namespaces.
func (s *scanner) each(home space, handle func() error) error {
	level := s.level()
	for s.next() {
		switch {
		case s.event == closed && s.level() < level:
			return nil
		case s.event == chars && !blank(s.text):
			return damaged(s.part, "text where only elements belong")
		case s.event != opened:
		case s.space == home:
			if err := handle(); err != nil {
				return err
			}
			s.skip(level)
		default:
			if err := s.foreign(level, home, handle); err != nil {
				return err
			}
		}
	}
	return s.unfinished()
}

// foreign passes over an element of another namespace. Of alternatives for
// readers of different knowledge (ISO 29500-3) it takes the fallback, as this
// reader knows no extension; where data has none, some of it would be lost.
func (s *scanner) foreign(level int, home space, handle func() error) error {
	if s.space != compatSpace || string(s.local) != "AlternateContent" {
		s.skip(level)
		return s.err
	}
	fallback := false
	err := s.each(compatSpace, func() error {
		if string(s.local) != "Fallback" {
			return nil
		}
		fallback = true
		return s.each(home, handle)
	})
	if err == nil && !fallback && level > 1 {
		err = damaged(s.part, "alternative content without fallback amidst the data")
	}
	return err
}

// skip reads on until no more than level elements are open.
func (s *scanner) skip(level int) {
	for s.level() > level && s.next() {
	}
}

// unfinished is the error of a document that ended too early.
func (s *scanner) unfinished() error {
	if s.err == nil {
		s.failf("ends too early")
	}
	return s.err
}

// content reads the text of the opened element, entities decoded, up to its
// end. The slice is valid until the next call.
func (s *scanner) content() ([]byte, error) {
	level := s.level()
	s.scratch = s.scratch[:0]
	for s.next() {
		switch s.event {
		case opened:
			return nil, damaged(s.part, "element <%s> inside of a text", s.local)
		case chars:
			if err := s.gather(); err != nil {
				return nil, err
			}
		case closed:
			if s.level() < level {
				return s.scratch, s.checkText(s.scratch)
			}
		}
	}
	return nil, s.unfinished()
}

// gather adds the text at hand to scratch.
func (s *scanner) gather() (err error) {
	if len(s.scratch)+len(s.text) > largeWindow {
		return beyond(s.part, "text of more than %d bytes", largeWindow)
	}
	if s.literal {
		s.scratch = append(s.scratch, s.text...)
		return nil
	}
	s.scratch, err = appendDecoded(s.scratch, s.text)
	return s.fail(err)
}

// attrText gives a plain attribute with entities and escapes decoded, "" when
// it is missing.
func (s *scanner) attrText(name string) (string, error) {
	value, _ := s.attr(name)
	decoded, err := appendDecoded(nil, value)
	if err != nil {
		return "", s.fail(err)
	}
	return string(unescape(decoded)), s.checkText(decoded)
}

// checkText refuses bytes that no XML text may have.
func (s *scanner) checkText(text []byte) error {
	for _, c := range text {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			return damaged(s.part, "control character %#x in a text", c)
		}
	}
	if !utf8.Valid(text) {
		return damaged(s.part, "text is not valid UTF-8")
	}
	return nil
}

// blank tells whether the text is nothing but XML's white space.
func blank(text []byte) bool { return len(trim(text)) == 0 }

// trim takes off the white space around a text. It runs on every value, so it
// does without the sets that bytes.Trim builds.
func trim(text []byte) []byte {
	for len(text) > 0 && isSpace(text[0]) {
		text = text[1:]
	}
	for len(text) > 0 && isSpace(text[len(text)-1]) {
		text = text[:len(text)-1]
	}
	return text
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }
