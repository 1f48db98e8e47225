package xlsx

import (
	"archive/zip"
	"bytes"
	"io"

	"tieuchi/internal/sheet"
)

// Package is a workbook's archive for those who copy it part by part. It has
// passed the same proofs of its layout as a workbook that is read; a part's
// length and checksum are proven when it is opened.
type Package struct{ archive *archive }

// OpenPackage opens an archive of size bytes. Its errors are *sheet.Fault.
func OpenPackage(r io.ReaderAt, size int64, limits sheet.Limits) (*Package, error) {
	a, err := openArchive(r, size, limits)
	if err != nil {
		return nil, err
	}
	return &Package{a}, nil
}

// Entries are all entries of the archive in the order of its directory.
func (p *Package) Entries() []*zip.File { return p.archive.files }

// Part unpacks a part as it is, UTF-16 and byte order marks turned into plain
// UTF-8. The limit on all parts together does not count here: the caller holds
// one at a time.
func (p *Package) Part(name string) ([]byte, error) {
	p.archive.spent = 0
	unpacked, err := p.archive.open(name)
	if err != nil {
		return nil, err
	}
	defer unpacked.stream.Close()
	text, wide, err := decoded(unpacked)
	if err != nil {
		return nil, broken(name, "read the part", err)
	}
	// What the header claims is a guess; one byte to spare is for a lexer.
	buffer := bytes.NewBuffer(make([]byte, 0, min(p.archive.size(name), 8<<20)+bytes.MinRead+1))
	if _, err := buffer.ReadFrom(text); err != nil {
		return nil, broken(name, "unpack the part", err)
	}
	if wide {
		return redeclared(buffer.Bytes()), nil
	}
	return buffer.Bytes(), nil
}

// redeclared takes off an XML declaration that names an encoding which the
// text no longer has; without one it is UTF-8.
func redeclared(text []byte) []byte {
	if !bytes.HasPrefix(text, []byte("<?xml")) {
		return text
	}
	if _, rest, ok := bytes.Cut(text, []byte("?>")); ok {
		return rest
	}
	return text
}

// PartKey makes names of parts comparable.
func PartKey(name string) string { return partKey(name) }

// KindOf is the last word of a relationship's type, "" where the format does
// not know the type.
func KindOf(relationType string) string { return kindOf(relationType) }

// ResolveTarget is the part that a relationship's target means, seen from the
// folder of its source ("xl/worksheets/").
func ResolveTarget(folder, target string) string { return resolveTarget(folder, target) }

// DecodeXML decodes the entities of a text or attribute.
func DecodeXML(text []byte) (string, error) {
	decoded, err := appendDecoded(nil, text)
	return string(decoded), err
}

// DecodeName decodes entities and the escapes _xHHHH_, as sheets' names and
// texts of cells may have them.
func DecodeName(text []byte) (string, error) {
	decoded, err := appendDecoded(nil, text)
	return string(unescape(decoded)), err
}
