package xls

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/richardlehane/mscfb"

	"tieuchi/internal/sheet"
)

// openStream gives the whole stream of a compound file that holds a workbook.
func openStream(r io.ReaderAt, size int64, limits sheet.Limits) ([]byte, error) {
	// A sheet of Excel 2 to 4 is in no container.
	mark := make([]byte, len(compoundMark))
	if _, err := r.ReadAt(mark, 0); err != nil && err != io.EOF {
		return nil, broken("read the file", err)
	}
	if string(mark) != compoundMark {
		return nil, unsupported("xls", "no compound file: a workbook of Excel 4 or older")
	}
	watch := newGuard(r, size, limits)
	file, err := mscfb.New(watch)
	if err != nil {
		return nil, watch.fault("open the compound file", err)
	}
	stream, err := workbookIn(file.File)
	if err != nil {
		return nil, err
	}
	return watch.read(stream, limits.PartBytes)
}

const compoundMark = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// workbookIn finds the workbook among the streams of the root; those further
// down belong to objects that are embedded. Files for both Excel 95 and 97
// have two streams with the same content, of which the newer format counts.
func workbookIn(files []*mscfb.File) (*mscfb.File, error) {
	found := map[string]*mscfb.File{}
	for _, file := range files {
		// The library takes a control character off the name's front; such
		// names are others' ("\x01CompObj").
		if len(file.Path) > 0 || file.FileInfo().IsDir() || file.Initial < ' ' {
			continue
		}
		name := strings.ToLower(file.Name)
		if found[name] != nil {
			return nil, damaged("", "compound file has two streams %q", file.Name)
		}
		found[name] = file
	}
	switch {
	case found["encryptedpackage"] != nil:
		return nil, encrypted()
	case found["workbook"] != nil:
		return found["workbook"], nil
	case found["book"] != nil:
		return found["book"], nil
	case found["worddocument"] != nil:
		return nil, unsupported("docx", "document with a workbook in it")
	}
	return nil, unsupported("unknown", "compound file without a workbook")
}

// Sizes of the compound file format ([MS-CFB] 2.2, 2.4, 2.6), in bytes.
const (
	headerSize = 512
	granule    = 64 // the smallest sector
	entrySize  = 128
	chunkSize  = 4096 // a multiple of every sector's size
)

// guard stands between the library and the file. It bounds what the library
// may read before it hands out streams, and refuses what it lets pass: chains
// that lead into the header, and sectors that a stream uses twice.
type guard struct {
	under  io.ReaderAt
	size   int64
	opened bool   // the header was read
	budget int64  // bytes of directories that may still be read
	used   []bool // by granule, once a stream is being read
	beyond bool   // the budget was spent
}

func newGuard(r io.ReaderAt, size int64, limits sheet.Limits) *guard {
	// Beside the directory only the list of allocation sectors is read in
	// whole sectors: 4 bytes for 128 sectors of 512.
	return &guard{under: r, size: size, budget: headerSize + chunkSize + int64(limits.Entries)*entrySize + size/1024}
}

// ReadAt is what the library calls. It looks up links by four bytes, and reads
// everything else in larger pieces.
func (g *guard) ReadAt(b []byte, at int64) (int, error) {
	if at < headerSize && g.opened {
		return 0, errors.New("chain leads into the header")
	}
	g.opened = true
	if g.used == nil {
		if len(b) > 4 {
			g.budget -= int64(len(b))
		}
		if g.budget < 0 {
			g.beyond = true
			return 0, errors.New("directory is too long")
		}
	} else if len(b) > 4 {
		for i := at / granule; i < (at+int64(len(b))+granule-1)/granule; i++ {
			if i >= int64(len(g.used)) || g.used[i] {
				return 0, fmt.Errorf("stream leads outside the file or twice to byte %d", at)
			}
			g.used[i] = true
		}
	}
	n, err := g.under.ReadAt(b, at)
	if n == len(b) {
		err = nil
	}
	return n, err
}

// read reads a whole stream, a few sectors at a time: the library is slow with
// more at once.
func (g *guard) read(file *mscfb.File, limit int64) ([]byte, error) {
	if file.Size > g.size {
		return nil, damaged("", "stream of %d bytes in a file of %d", file.Size, g.size)
	}
	if file.Size > limit {
		return nil, beyond("", "stream has %d bytes, limit is %d", file.Size, limit)
	}
	g.used = make([]bool, g.size/granule+1)
	data := make([]byte, file.Size)
	for rest := data; len(rest) > 0; {
		n, err := file.Read(rest[:min(chunkSize, len(rest))])
		if err != nil || n == 0 {
			return nil, g.fault("read the workbook's stream", err)
		}
		rest = rest[n:]
	}
	return data, nil
}

// fault is that of an error of the library.
func (g *guard) fault(doing string, err error) error {
	if g.beyond {
		return beyond("", "%s: %v", doing, err)
	}
	return broken(doing, err)
}
