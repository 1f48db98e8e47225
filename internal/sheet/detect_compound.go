package sheet

import (
	"encoding/binary"
	"io"
	"strings"
	"unicode/utf16"
)

// entrySize is that of an entry in the directory of a compound file; entries
// lie at multiples of it ([MS-CFB] 2.6).
const entrySize = 128

// detectCompound tells apart what Microsoft put into compound files: the
// encrypted form of new workbooks, old workbooks, old Word documents.
func detectCompound(r io.ReaderAt, size int64, head []byte) (format string, fault *Fault) {
	streams, err := compoundStreams(r, size, "EncryptedPackage", "Workbook", "Book", "WordDocument")
	switch {
	case err != nil:
		return "", &Fault{Trouble: Damaged, Detail: "read the file", Err: err}
	case len(head) < 512:
		return "", &Fault{Trouble: Damaged, Detail: "compound file is cut off"}
	case streams["EncryptedPackage"]:
		return "", &Fault{Trouble: Encrypted, Detail: "workbook is encrypted with a password"}
	case streams["Workbook"], streams["Book"]:
		return formatXLS, nil
	case streams["WordDocument"]:
		return "docx", nil
	}
	return "", unsupported("unknown", "compound file without a workbook")
}

// compoundStreams looks which of the names a stream in the file has. It does
// not follow the chain of directory sectors: an entry with its name, the
// name's length and the mark of a stream in place is proof enough.
func compoundStreams(r io.ReaderAt, size int64, names ...string) (map[string]bool, error) {
	found := map[string]bool{}
	const window = 64 << 10
	for at := int64(0); at < size; at += window {
		block, err := readFull(r, at, min(window, size-at))
		if err != nil {
			return nil, err
		}
		for ; len(block) >= entrySize; block = block[entrySize:] {
			for _, name := range names {
				if isStream(block[:entrySize], name) {
					found[name] = true
				}
			}
		}
	}
	return found, nil
}

// isStream tells whether a directory entry is the stream of the name. Case does
// not count in names ([MS-CFB] 2.6.4): some producers write "WORKBOOK".
func isStream(entry []byte, name string) bool {
	const streamMark = 2
	length := binary.LittleEndian.Uint16(entry[64:]) // in bytes, with the closing zero
	if entry[66] != streamMark || int(length) != 2*len(name)+2 {
		return false
	}
	units := make([]uint16, len(name))
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(entry[2*i:])
	}
	return strings.EqualFold(string(utf16.Decode(units)), name)
}
