package xlsx

import (
	"bytes"
	"encoding/binary"
	"io"

	"tieuchi/internal/sheet"
)

// Sizes and marks of the records at the end of a zip archive (APPNOTE 4.3).
const (
	endSize         = 22
	end64Size       = 56
	locatorSize     = 20
	longestComment  = 1<<16 - 1
	longestTrailing = 1024 // Go's zip reader looks no further for the end
	// A directory record is 46 bytes and a name; more than this per entry on
	// average is no office's file.
	recordAllowance = 1 << 10
	// shortestRecord is the fixed part of a directory record.
	shortestRecord = 46
)

// directory is where the central directory lies: [start, end) of the file.
type directory struct{ start, end int64 }

// findDirectory reads the end record and holds it to its word before the
// archive is opened, so that a file that claims millions of entries costs
// nothing. The directory must end where the end records begin.
func findDirectory(r io.ReaderAt, size int64, limits sheet.Limits) (directory, error) {
	tail, at, err := readTail(r, size)
	if err != nil {
		return directory{}, err
	}
	record := tail[at:]
	count := uint64(binary.LittleEndian.Uint16(record[10:]))
	length := uint64(binary.LittleEndian.Uint32(record[12:]))
	start := uint64(binary.LittleEndian.Uint32(record[16:]))
	end := size - int64(len(record))
	if wide, ok := wideEnd(tail[:at]); ok {
		count, length, start = wide[0], wide[1], wide[2]
		end -= locatorSize + end64Size
	}
	if start > uint64(end) || length != uint64(end)-start {
		return directory{}, damaged("", "archive directory is not where its end says")
	}
	if count > length/shortestRecord {
		return directory{}, damaged("", "archive directory has no room for the %d entries that it claims", count)
	}
	if count > uint64(limits.Entries) || length > uint64(limits.Entries)*recordAllowance {
		return directory{}, beyond("", "archive has %d entries, limit is %d", count, limits.Entries)
	}
	return directory{int64(start), end}, nil
}

// readTail reads the end of the file and finds the end record in it.
func readTail(r io.ReaderAt, size int64) (tail []byte, at int, err error) {
	tail = make([]byte, min(size, endSize+longestComment+locatorSize+end64Size))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return nil, 0, broken("", "read the end of the archive", err)
	}
	at = bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if at < 0 || len(tail)-at < endSize {
		return nil, 0, damaged("", "archive has no directory: the file is cut off")
	}
	return tail, at, checkTrailing(tail[at:])
}

// checkTrailing allows nothing behind the end record and its comment but the
// blanks that mail programs pad attachments with.
func checkTrailing(record []byte) error {
	comment := int(binary.LittleEndian.Uint16(record[20:]))
	if endSize+comment > len(record) {
		return damaged("", "archive comment is cut off")
	}
	rest := record[endSize+comment:]
	if len(rest) > longestTrailing || len(bytes.Trim(rest, "\x00\r\n")) > 0 {
		return damaged("", "%d bytes behind the end of the archive", len(rest))
	}
	return nil
}

// wideEnd reads the zip64 end record that lies right before the locator, if
// there is one: count of entries, length and start of the directory.
func wideEnd(before []byte) (fields [3]uint64, ok bool) {
	n := len(before)
	if n < locatorSize+end64Size || !bytes.HasPrefix(before[n-locatorSize:], []byte("PK\x06\x07")) {
		return fields, false
	}
	record := before[n-locatorSize-end64Size:]
	if !bytes.HasPrefix(record, []byte("PK\x06\x06")) {
		return fields, false
	}
	for i := range fields {
		fields[i] = binary.LittleEndian.Uint64(record[32+8*i:])
	}
	return fields, true
}
