package mark

import (
	"archive/zip"
	"fmt"
	"io"
	"path"
	"strings"

	"tieuchi/internal/sheet/xlsx"
)

// parcel is the sender's archive with what is changed in it. Parts that are
// not changed are copied as they lie, without being unpacked.
type parcel struct {
	archive *xlsx.Package
	names   map[string]string // of the archive's entries by key, as the archive writes them
	whole   map[string][]byte // parts put in place of others, by key
	edits   map[string][]edit // parts with small changes, by key
	dropped map[string]bool   // by key
	added   []string          // names of new parts, in order
	types   *contentTypes
}

func openParcel(archive *xlsx.Package) (*parcel, error) {
	p := &parcel{
		archive: archive, names: map[string]string{}, whole: map[string][]byte{},
		edits: map[string][]edit{}, dropped: map[string]bool{},
	}
	for _, entry := range archive.Entries() {
		p.names[keyOf(entry.Name)] = entry.Name
	}
	var err error
	p.types, err = readTypes(p)
	return p, err
}

// keyOf makes the names of entries and parts comparable.
func keyOf(name string) string { return xlsx.PartKey(strings.ReplaceAll(name, `\`, "/")) }

// has tells whether there is a part of the name in the copy.
func (p *parcel) has(name string) bool {
	key := keyOf(name)
	if _, ok := p.whole[key]; ok {
		return true
	}
	_, ok := p.names[key]
	return ok && !p.dropped[key]
}

// part gives the part's text as it stands now.
func (p *parcel) part(name string) ([]byte, error) {
	key := keyOf(name)
	if text, ok := p.whole[key]; ok {
		return text, nil
	}
	text, err := p.archive.Part(strings.ReplaceAll(name, `\`, "/"))
	if err == nil && len(p.edits[key]) > 0 {
		text = apply(text, p.edits[key])
	}
	return text, err
}

// tree reads a part as it stands now.
func (p *parcel) tree(name string) (*node, []byte, error) {
	text, err := p.part(name)
	if err != nil {
		return nil, nil, err
	}
	root, err := parseTree(text, visitor{})
	if err != nil {
		return nil, nil, fmt.Errorf("reading %s: %w", name, err)
	}
	return root, text, nil
}

// replace puts a text in a part's place, or adds the part.
func (p *parcel) replace(name string, text []byte) {
	key := keyOf(name)
	if !p.has(name) {
		p.added = append(p.added, name)
	}
	p.whole[key] = text
	delete(p.dropped, key)
}

// patch changes a part as it stands now. Only of parts that nobody has changed
// before it keeps no copy.
func (p *parcel) patch(name string, edits []edit) error {
	if len(edits) == 0 {
		return nil
	}
	key := keyOf(name)
	if _, ok := p.whole[key]; !ok && len(p.edits[key]) == 0 {
		p.edits[key] = edits
		return nil
	}
	text, err := p.part(name)
	if err == nil {
		p.whole[key] = apply(text, edits)
		delete(p.edits, key)
	}
	return err
}

// drop leaves a part out, with its relationships and its content type.
func (p *parcel) drop(name string) {
	for _, one := range []string{name, relsPart(name)} {
		delete(p.whole, keyOf(one))
		p.dropped[keyOf(one)] = true
	}
	p.types.forget(name)
}

// free finds the name of a part that is not there yet.
func (p *parcel) free(before, after string) string {
	return freeName(func(name string) bool {
		_, there := p.names[keyOf(name)]
		return there || p.has(name) || p.types.known(name)
	}, before, after)
}

// write writes the copy: the sender's entries in their order, then ours.
func (p *parcel) write(w io.Writer) error {
	if text := p.types.render(); text != nil {
		p.replace(p.types.name, text)
	}
	out := zip.NewWriter(w)
	for _, entry := range p.archive.Entries() {
		if err := p.writeEntry(out, entry); err != nil {
			return fmt.Errorf("copying %s: %w", entry.Name, err)
		}
	}
	for _, name := range p.added {
		if text, ok := p.whole[keyOf(name)]; ok {
			if err := writePart(out, name, text); err != nil {
				return fmt.Errorf("writing %s: %w", name, err)
			}
		}
	}
	return out.Close()
}

func (p *parcel) writeEntry(out *zip.Writer, entry *zip.File) error {
	key := keyOf(entry.Name)
	_, whole := p.whole[key]
	switch {
	case p.dropped[key]:
		return nil
	case whole || len(p.edits[key]) > 0:
		text, err := p.part(entry.Name)
		if err != nil {
			return err
		}
		return writePart(out, entry.Name, text)
	}
	return copyRaw(out, entry)
}

// copyRaw copies the packed bytes. Extra fields hold times and owners, and
// sizes that the header has already: none is needed.
func copyRaw(out *zip.Writer, entry *zip.File) error {
	header := entry.FileHeader
	header.Extra, header.Comment = nil, ""
	from, err := entry.OpenRaw()
	if err != nil {
		return err
	}
	to, err := out.CreateRaw(&header)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from)
	return err
}

// writePart packs a part. Its header carries no time, so that equal content
// gives equal bytes.
func writePart(out *zip.Writer, name string, text []byte) error {
	to, err := out.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err != nil {
		return err
	}
	_, err = to.Write(text)
	return err
}

// extension is a part's extension in small letters, without the point.
func extension(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))
}
