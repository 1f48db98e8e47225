package mark

import (
	"fmt"
	"path"

	"tieuchi/internal/sheet/xlsx"
)

// relation is one line of a part of relationships.
type relation struct {
	id       string
	address  string // the type in full
	kind     string // its last word, "" for types that the format does not know
	target   string // name of a part
	external bool
	node     *node
}

// relations reads the relationships of a part; "" is the package itself. A
// part may have none.
func (p *parcel) relations(source string) ([]relation, error) {
	name := relsPart(source)
	if !p.has(name) {
		return nil, nil
	}
	root, _, err := p.tree(name)
	if err != nil {
		return nil, err
	}
	folder, _ := path.Split(source)
	var found []relation
	for _, n := range root.all("Relationship") {
		one := relation{node: n, external: n.value("TargetMode") == "External"}
		var fields [3]string
		for i, attr := range []string{"Id", "Type", "Target"} {
			if fields[i], err = xlsx.DecodeXML([]byte(n.value(attr))); err != nil {
				return nil, fmt.Errorf("reading %s: %w", name, err)
			}
		}
		one.id, one.address, one.kind = fields[0], fields[1], xlsx.KindOf(fields[1])
		if !one.external {
			one.target = xlsx.ResolveTarget(folder, fields[2])
		}
		found = append(found, one)
	}
	return found, nil
}

// linked finds the part of the first relationship of a kind.
func linked(links []relation, kind string) (relation, bool) {
	for _, one := range links {
		if one.kind == kind && !one.external {
			return one, true
		}
	}
	return relation{}, false
}

// byID finds a relationship.
func byID(links []relation, id string) (relation, bool) {
	for _, one := range links {
		if one.id == id {
			return one, true
		}
	}
	return relation{}, false
}

// relate adds a relationship and gives its id.
func (p *parcel) relate(source, address, target string) (string, error) {
	name := relsPart(source)
	if !p.has(name) {
		p.replace(name, []byte(xmlHead+`<Relationships xmlns="`+relsSpace+`"/>`))
		p.types.set(name, relsType, true)
	}
	links, err := p.relations(source)
	if err != nil {
		return "", err
	}
	id := freeName(func(id string) bool { _, ok := byID(links, id); return ok }, "rId", "")
	root, _, err := p.tree(name)
	if err != nil {
		return "", err
	}
	line := fmt.Sprintf(`<%sRelationship Id="%s" Type="%s" Target="%s"/>`,
		root.prefix(), id, address, escape(relative(source, target)))
	return id, p.patch(name, []edit{root.appendTo(line)})
}

// unrelate takes away the relationships that the condition names, and gives them.
func (p *parcel) unrelate(source string, which func(relation) bool) ([]relation, error) {
	links, err := p.relations(source)
	if err != nil {
		return nil, err
	}
	var gone []relation
	var edits []edit
	for _, one := range links {
		if which(one) {
			gone, edits = append(gone, one), append(edits, one.node.remove())
		}
	}
	return gone, p.patch(relsPart(source), edits)
}
