package xlsx

import (
	"net/url"
	"path"
	"strings"
)

// relation is one line of a .rels part, its type cut down to the last word:
// "officeDocument", "worksheet", "sharedStrings".
type relation struct {
	kind     string
	target   string // name of a part
	external bool
}

// relations are those of one part, by their ids.
type relations map[string]relation

// readRelations reads the relationships of a part; "" is the package itself.
func (a *archive) readRelations(s *scanner, source string) (relations, error) {
	folder, file := path.Split(source)
	name := folder + "_rels/" + file + ".rels"
	found := relations{}
	err := a.document(s, name, "Relationships", relationsSpace, func() error {
		id, one, err := s.relation(folder)
		if err != nil {
			return err
		}
		if _, twice := found[id]; twice {
			return damaged(name, "relationship %s twice", id)
		}
		found[id] = one
		return nil
	})
	return found, err
}

// relation reads the element Relationship.
func (s *scanner) relation(folder string) (id string, one relation, err error) {
	var fields [4]string
	for i, name := range []string{"Id", "Type", "Target", "TargetMode"} {
		value, _ := s.attr(name)
		decoded, err := appendDecoded(nil, value)
		if err != nil {
			return "", relation{}, s.fail(err)
		}
		fields[i] = string(decoded)
	}
	one.kind = kindOf(fields[1])
	if one.external = fields[3] == "External"; !one.external {
		one.target = resolveTarget(folder, fields[2])
	}
	return fields[0], one, nil
}

// kindOf gives the last word of a relationship type, of the format in its
// transitional or strict form or of Excel's additions; "" for types of others.
func kindOf(relationType string) string {
	for _, base := range []string{
		"http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
		"http://purl.oclc.org/ooxml/officeDocument/relationships/",
		"http://schemas.microsoft.com/office/2006/relationships/",
	} {
		if kind, ok := strings.CutPrefix(relationType, base); ok {
			return kind
		}
	}
	return ""
}

// resolveTarget gives the name of the part that a target means, seen from the
// folder of its source. Backslashes are a habit of old producers.
func resolveTarget(folder, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if plain, err := url.PathUnescape(target); err == nil {
		target = plain
	}
	if !strings.HasPrefix(target, "/") {
		target = "/" + folder + target
	}
	return strings.TrimPrefix(path.Clean(target), "/")
}

// single gives the part of the one relation of a kind, "" when there is none.
func (r relations) single(source, kind string) (string, error) {
	name := ""
	for _, one := range r {
		if one.kind != kind || one.external || one.target == name {
			continue
		}
		if name != "" {
			return "", damaged(source, "two relationships of the kind %s", kind)
		}
		name = one.target
	}
	return name, nil
}
