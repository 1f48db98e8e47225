package xlsx

import "bytes"

// space is a namespace as far as the reader cares. The transitional and the
// strict form of the format are read alike.
type space uint8

const (
	otherSpace        space = iota
	mainSpace               // workbook, sheet, strings, styles
	relationsSpace          // the parts *.rels
	relationshipSpace       // the attribute r:id
	compatSpace             // mc:AlternateContent
)

// spaceOf knows the namespaces by their addresses.
func spaceOf(address []byte) space {
	switch string(address) {
	case "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
		"http://purl.oclc.org/ooxml/spreadsheetml/main":
		return mainSpace
	case "http://schemas.openxmlformats.org/package/2006/relationships":
		return relationsSpace
	case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
		"http://purl.oclc.org/ooxml/officeDocument/relationships":
		return relationshipSpace
	case "http://schemas.openxmlformats.org/markup-compatibility/2006":
		return compatSpace
	}
	return otherSpace
}

// binding is a prefix in use: from its element on, until that is closed.
type binding struct {
	prefix string
	space  space
	level  int
}

// enterScope takes up the prefixes that the opened element declares.
func (s *scanner) enterScope() {
	for _, a := range s.attrs {
		if !bytes.HasPrefix(a.name, []byte("xmlns")) {
			continue
		}
		prefix := a.name[len("xmlns"):]
		if len(prefix) > 0 {
			if prefix[0] != ':' {
				continue
			}
			prefix = prefix[1:]
		}
		s.scopes = append(s.scopes, binding{string(prefix), spaceOf(a.value), len(s.ends)})
	}
}

// leaveScope drops the prefixes of elements that are closed.
func (s *scanner) leaveScope() {
	n := len(s.scopes)
	for n > 0 && s.scopes[n-1].level > len(s.ends) {
		n--
	}
	s.scopes = s.scopes[:n]
}

// resolve splits a full name and finds its namespace. A prefix that was never
// declared would hide the element, so it is damage.
func (s *scanner) resolve(name []byte) {
	var prefix []byte
	s.local = name
	if colon := bytes.IndexByte(name, ':'); colon >= 0 {
		prefix, s.local = name[:colon], name[colon+1:]
	}
	found, ok := s.lookup(prefix)
	if !ok && len(prefix) > 0 {
		s.failf("prefix %s is not declared", prefix)
	}
	s.space = found
}

// lookup finds the innermost meaning of a prefix.
func (s *scanner) lookup(prefix []byte) (space, bool) {
	for i := len(s.scopes) - 1; i >= 0; i-- {
		if s.scopes[i].prefix == string(prefix) {
			return s.scopes[i].space, true
		}
	}
	return otherSpace, false
}

// attr gives the plain attribute of the opened element as written.
func (s *scanner) attr(name string) (value []byte, ok bool) {
	for i := range s.attrs {
		if string(s.attrs[i].name) == name {
			return s.attrs[i].value, true
		}
	}
	return nil, false
}

// relationship gives the attribute r:id, whatever its prefix is.
func (s *scanner) relationship() (value []byte, ok bool) {
	for _, a := range s.attrs {
		prefix, local, cut := bytes.Cut(a.name, []byte(":"))
		if !cut || string(local) != "id" {
			continue
		}
		if found, _ := s.lookup(prefix); found == relationshipSpace {
			return a.value, true
		}
	}
	return nil, false
}
