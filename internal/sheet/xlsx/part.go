package xlsx

import (
	"archive/zip"
	"io"
)

// part is one part of the package while it is unpacked. It counts what really
// comes out, whatever the headers claim.
type part struct {
	name    string
	archive *archive
	file    *zip.File
	stream  io.ReadCloser
	read    int64
	failed  error // what ended the reading, other than the end
}

// has tells whether there is a part of the name.
func (a *archive) has(name string) bool {
	_, ok := a.parts[partKey(name)]
	return ok
}

// size is what the part claims to unpack to, in bytes.
func (a *archive) size(name string) int64 {
	if file, ok := a.parts[partKey(name)]; ok {
		return int64(min(file.UncompressedSize64, 1<<40))
	}
	return 0
}

// open begins to unpack a part. The name is as a relationship gave it.
func (a *archive) open(name string) (*part, error) {
	file, ok := a.parts[partKey(name)]
	if !ok {
		return nil, damaged(name, "part is missing")
	}
	// archive/zip takes a checksum of zero for "not known".
	if file.CRC32 == 0 && file.UncompressedSize64 > 0 {
		return nil, damaged(name, "part has no checksum")
	}
	stream, err := file.Open()
	if err != nil {
		return nil, broken(name, "open the part", err)
	}
	return &part{name: name, archive: a, file: file, stream: stream}, nil
}

// Read implements io.Reader. At the end archive/zip compares length and
// checksum, so io.EOF means that the part came whole.
func (p *part) Read(b []byte) (int, error) {
	if p.failed != nil {
		return 0, p.failed
	}
	n, err := p.stream.Read(b)
	p.read += int64(n)
	p.archive.spent += int64(n)
	switch limits := p.archive.limits; {
	case p.read > limits.PartBytes:
		p.failed = beyond(p.name, "part unpacks to more than %d bytes", limits.PartBytes)
	case p.archive.spent > limits.TotalBytes:
		p.failed = beyond(p.name, "parts unpack to more than %d bytes", limits.TotalBytes)
	case err != nil && err != io.EOF:
		p.failed = broken(p.name, "unpack the part", err)
	default:
		return n, err
	}
	return 0, p.failed
}

// close ends the part. Where its content was found wrong, the rest is read to
// learn whether the part is simply damaged: that is what the user must hear.
func (p *part) close(found error) error {
	defer p.stream.Close()
	if isDamage(found) && p.failed == nil {
		_, _ = io.Copy(io.Discard, p)
		if p.failed != nil && isDamage(p.failed) {
			return p.failed
		}
	}
	return found
}
