package xlsx

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/binary"
	"io"
	"slices"
)

// Parts of a local file header (APPNOTE 4.3.7).
const (
	localSize      = 30
	flagEncrypted  = 1 << 0
	flagDescriptor = 1 << 3
)

// placed is an entry with the place of its data.
type placed struct {
	*zip.File
	data int64
}

// checkTiling walks the file from its first byte: local header, data and
// descriptor of every entry must follow each other up to the directory. So no
// flipped bit of a name, size, method or offset goes unnoticed, no two entries
// share bytes, and nothing hides between them. Every one of the 280 archives
// of ten producers that this was tried on is laid out so.
func checkTiling(r io.ReaderAt, files []*zip.File, dir directory) error {
	entries := make([]placed, len(files))
	for i, file := range files {
		at, err := file.DataOffset()
		if err != nil {
			return broken(file.Name, "find the entry", err)
		}
		entries[i] = placed{file, at}
	}
	slices.SortFunc(entries, func(a, b placed) int { return cmp.Compare(a.data, b.data) })
	var at int64
	for _, entry := range entries {
		next, err := checkEntry(r, entry, at, dir.start)
		if err != nil {
			return err
		}
		at = next
	}
	if at != dir.start {
		return damaged("", "%d unexplained bytes before the archive directory", dir.start-at)
	}
	return nil
}

// checkEntry compares the entry with the local header expected at the offset
// and gives the offset behind the entry.
func checkEntry(r io.ReaderAt, entry placed, at, end int64) (int64, error) {
	header := make([]byte, localSize+len(entry.Name))
	if _, err := r.ReadAt(header, at); err != nil {
		return 0, broken(entry.Name, "read the local header", err)
	}
	extra := int64(binary.LittleEndian.Uint16(header[28:]))
	if !bytes.HasPrefix(header, []byte("PK\x03\x04")) || at+int64(len(header))+extra != entry.data {
		return 0, damaged(entry.Name, "entry does not begin where the one before it ends")
	}
	if err := compareHeaders(header, entry.File); err != nil {
		return 0, err
	}
	if entry.CompressedSize64 > uint64(end-entry.data) {
		return 0, damaged(entry.Name, "entry reaches into the archive directory")
	}
	at = entry.data + int64(entry.CompressedSize64)
	if entry.Flags&flagDescriptor == 0 {
		return at, nil
	}
	length, err := descriptorLength(r, entry.File, at)
	return at + length, err
}

// compareHeaders holds the local header against the directory's record.
// Sizes may be missing (zero, or all ones for zip64) where a descriptor or the
// wide fields carry them.
func compareHeaders(header []byte, file *zip.File) error {
	le := binary.LittleEndian
	if int(le.Uint16(header[26:])) != len(file.Name) || string(header[localSize:]) != file.Name {
		return damaged(file.Name, "entry has another name in its local header")
	}
	if le.Uint16(header[6:]) != file.Flags || le.Uint16(header[8:]) != file.Method {
		return damaged(file.Name, "local header and directory differ in flags or method")
	}
	crc, packed, unpacked := le.Uint32(header[14:]), le.Uint32(header[18:]), le.Uint32(header[22:])
	open := file.Flags&flagDescriptor != 0
	if crc != file.CRC32 && (!open || crc != 0) ||
		!sizeAgrees(packed, file.CompressedSize64, open) ||
		!sizeAgrees(unpacked, file.UncompressedSize64, open) {
		return damaged(file.Name, "local header and directory differ in checksum or size")
	}
	return nil
}

// sizeAgrees compares a size of the local header with the directory's; open
// says that a descriptor behind the data has the size.
func sizeAgrees(local uint32, size uint64, open bool) bool {
	return uint64(local) == size || open && local == 0 || local == 1<<32-1
}

// descriptorLength finds which of the four forms the data descriptor has: with
// or without its mark, with sizes of 4 or 8 bytes. What follows it must be
// another record of the archive.
func descriptorLength(r io.ReaderAt, file *zip.File, at int64) (int64, error) {
	var room [28]byte
	n, err := r.ReadAt(room[:], at)
	if err != nil && err != io.EOF {
		return 0, broken(file.Name, "read the data descriptor", err)
	}
	for _, marked := range []bool{true, false} {
		for _, width := range []int{4, 8} {
			want := descriptor(file, marked, width)
			if len(want)+2 <= n && bytes.HasPrefix(room[:], want) && string(room[len(want):][:2]) == "PK" {
				return int64(len(want)), nil
			}
		}
	}
	return 0, damaged(file.Name, "data descriptor and directory differ")
}

// descriptor is the data descriptor that the directory's record leads to.
func descriptor(file *zip.File, marked bool, width int) []byte {
	var b []byte
	if marked {
		b = append(b, "PK\x07\x08"...)
	}
	b = binary.LittleEndian.AppendUint32(b, file.CRC32)
	for _, size := range []uint64{file.CompressedSize64, file.UncompressedSize64} {
		if width == 8 {
			b = binary.LittleEndian.AppendUint64(b, size)
		} else {
			b = binary.LittleEndian.AppendUint32(b, uint32(size))
		}
	}
	return b
}
