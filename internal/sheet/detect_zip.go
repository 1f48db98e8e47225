package sheet

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"
)

// Sizes of zip records (APPNOTE 4.3).
const (
	zipEndSize    = 22
	zipRecordSize = 46
	zipTail       = zipEndSize + 1<<16 - 1 // the end record with its longest comment
)

// detectZip tells formats in zip archives apart by the names of their parts.
// It only looks: whether the archive is sound, its reader must prove.
func detectZip(r io.ReaderAt, size int64, head []byte, limits Limits) (format string, fault *Fault) {
	// OpenDocument demands that its type comes first, stored plainly.
	if kind, ok := strings.CutPrefix(string(head[min(30, len(head)):]), "mimetype"); ok {
		if strings.HasPrefix(kind, "application/vnd.oasis.opendocument.spreadsheet") {
			return "ods", nil
		}
		return "", unsupported("unknown", "zip archive of another program")
	}
	names, err := zipNames(r, size, limits.Entries)
	if err != nil || len(names) == 0 {
		return "", &Fault{Trouble: Damaged, Detail: "archive has no readable directory", Err: err}
	}
	packaged := false
	for _, name := range names {
		switch {
		case name == "xl/workbook.bin":
			return "xlsb", nil
		case name == "word/document.xml":
			return "docx", nil
		case name == "[content_types].xml", name == "_rels/.rels", strings.HasPrefix(name, "xl/"):
			packaged = true
		}
	}
	if !packaged {
		return "", unsupported("unknown", "zip archive without a workbook")
	}
	return formatXLSX, nil
}

// zipEnd finds the end record; -1 where there is none.
func zipEnd(r io.ReaderAt, size int64) int64 {
	from := max(0, size-zipTail)
	tail, err := readFull(r, from, size-from)
	at := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if err != nil || at < 0 || len(tail)-at < zipEndSize {
		return -1
	}
	return from + int64(at)
}

// zipNames lists the archive's entries in lower case with forward slashes, at
// most limit of them: a file may claim many more than it has.
func zipNames(r io.ReaderAt, size int64, limit int) ([]string, error) {
	end := zipEnd(r, size)
	if end < 0 {
		return nil, io.ErrUnexpectedEOF
	}
	record, err := readFull(r, end, zipEndSize)
	if err != nil {
		return nil, err
	}
	length := int64(binary.LittleEndian.Uint32(record[12:]))
	start := max(0, end-length)
	// A directory whose place only zip64 records tell is read from there.
	if from := int64(binary.LittleEndian.Uint32(record[16:])); from < end {
		start = from
	}
	// Names of workbook parts are short: no more than this is of interest.
	dir, err := readFull(r, start, min(end-start, int64(limit)*(zipRecordSize+64)))
	if err != nil {
		return nil, err
	}
	return directoryNames(dir), nil
}

// directoryNames walks over the records of a directory until one is not whole.
func directoryNames(dir []byte) (names []string) {
	for len(dir) >= zipRecordSize && bytes.HasPrefix(dir, []byte("PK\x01\x02")) {
		name := int(binary.LittleEndian.Uint16(dir[28:]))
		rest := int(binary.LittleEndian.Uint16(dir[30:])) + int(binary.LittleEndian.Uint16(dir[32:]))
		if zipRecordSize+name+rest > len(dir) {
			break
		}
		text := string(dir[zipRecordSize : zipRecordSize+name])
		names = append(names, strings.ToLower(strings.ReplaceAll(text, `\`, "/")))
		dir = dir[zipRecordSize+name+rest:]
	}
	return names
}
