package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf16"
)

// archiveOf packs empty entries, after a plainly stored type if one is given.
func archiveOf(t *testing.T, kind string, names ...string) []byte {
	t.Helper()
	var buffer bytes.Buffer
	w := zip.NewWriter(&buffer)
	if kind != "" {
		f, err := w.CreateRaw(&zip.FileHeader{Name: "mimetype", CompressedSize64: uint64(len(kind)), UncompressedSize64: uint64(len(kind))})
		if err == nil {
			_, err = f.Write([]byte(kind))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range names {
		if _, err := w.Create(name); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.Bytes()
}

// compoundOf is a compound file as far as its directory entries go.
func compoundOf(streams ...string) []byte {
	file := append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 1024-8)...)
	for _, name := range streams {
		entry := make([]byte, entrySize)
		for i, unit := range utf16.Encode([]rune(name)) {
			binary.LittleEndian.PutUint16(entry[2*i:], unit)
		}
		binary.LittleEndian.PutUint16(entry[64:], uint16(2*len(name)+2))
		entry[66] = 2
		file = append(file, entry...)
	}
	return file
}

func wideOf(text string) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune("\ufeff" + text)) {
		b = binary.BigEndian.AppendUint16(b, unit)
	}
	return string(b)
}

// lockOf is the file that Excel lays beside an open workbook.
func lockOf(user string) string {
	return string(rune(len(user))) + user + strings.Repeat(" ", 54-len(user)) +
		string(rune(len(user))) + "\x00" + strings.Join(strings.Split(user, ""), "\x00") + "\x00" +
		strings.Repeat(" \x00", 54-len(user))
}

func TestOpenRefuses(t *testing.T) {
	ods := "application/vnd.oasis.opendocument.spreadsheet"
	old := compoundOf("Root", "Workbook")
	copy(old[512:], "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")
	tests := []struct {
		name, content string
		trouble       Trouble
		format        string
	}{
		{"nothing", "", Unsupported, "empty"},
		{"blanks", " \r\n\x00", Unsupported, "empty"},
		{"xlsb", string(archiveOf(t, "", "[Content_Types].xml", "xl/workbook.bin")), Unsupported, "xlsb"},
		{"ods", string(archiveOf(t, ods, "content.xml")), Unsupported, "ods"},
		{"odt", string(archiveOf(t, "application/vnd.oasis.opendocument.text", "content.xml")), Unsupported, "unknown"},
		{"docx", string(archiveOf(t, "", "[Content_Types].xml", `word\Document.xml`)), Unsupported, "docx"},
		{"zip", string(archiveOf(t, "", "photo.jpg")), Unsupported, "unknown"},
		{"cut zip", string(archiveOf(t, "", "xl/workbook.xml"))[:40], Damaged, ""},
		{"two letters", "PK", Damaged, ""},
		{"encrypted", string(compoundOf("Root", "EncryptionInfo", "EncryptedPackage")), Encrypted, ""},
		{"xls", string(old), Unsupported, "xls"},
		{"xls of 1995", string(compoundOf("Book")), Unsupported, "xls"},
		{"xls in capitals", string(compoundOf("WORKBOOK")), Unsupported, "xls"},
		{"xls of 1992", "\x09\x04\x06\x00\x00\x00\x10\x00", Unsupported, "xls"},
		{"doc", string(compoundOf("WordDocument")), Unsupported, "docx"},
		{"rtf", `{\rtf1\ansi`, Unsupported, "docx"},
		{"msi", string(compoundOf("Media")), Unsupported, "unknown"},
		{"cut compound", string(compoundOf())[:100], Damaged, ""},
		{"html", "\r\n<HTML><body><table>", Unsupported, "html"},
		{"html table", "<table border=1><tr><td>Xã</td>", Unsupported, "html"},
		{"xhtml", `<?xml version="1.0"?><!DOCTYPE html PUBLIC "x">`, Unsupported, "html"},
		{"mhtml", "MIME-Version: 1.0\r\n", Unsupported, "html"},
		{"xml 2003", `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>`, Unsupported, "xml2003"},
		{"xml 2003 by its name", `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`, Unsupported, "xml2003"},
		{"other xml", `<?xml version="1.0"?><a/>`, Unsupported, "unknown"},
		{"csv", "\xef\xbb\xbfTT,Tiêu chí\n1,Quy hoạch\n", Unsupported, "csv"},
		{"csv in TCVN3", "TT;Tiªu chÝ\n1;Quy ho¹ch\n", Unsupported, "csv"},
		{"csv in old bytes", "TT;Ti\xaau ch\xdd\n", Unsupported, "csv"},
		{"unicode text", wideOf("TT\tTiêu chí\n"), Unsupported, "csv"},
		{"pdf", "%PDF-1.7\n%\xe2\xe3", Unsupported, "pdf"},
		{"lock", lockOf("Van phong"), Unsupported, "lock"},
		{"picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0d", Unsupported, "unknown"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			book, err := Open(strings.NewReader(test.content), int64(len(test.content)), DefaultLimits(), Readers{XLSX: neverCalled(t)})
			var fault *Fault
			if book != nil || !errors.As(err, &fault) {
				t.Fatalf("got %v, %v", book, err)
			}
			if fault.Trouble != test.trouble || fault.Format != test.format {
				t.Errorf("got %d %q (%v), want %d %q", fault.Trouble, fault.Format, err, test.trouble, test.format)
			}
		})
	}
}

func neverCalled(t *testing.T) Reader {
	return func(io.ReaderAt, int64, Limits) (*Workbook, error) {
		t.Error("the reader was called")
		return nil, nil
	}
}

// The reader is chosen by content; what it returns is passed on, and its
// errors become faults.
func TestOpenReads(t *testing.T) {
	file := archiveOf(t, "", "[Content_Types].xml", "XL/workbook.xml")
	want := &Workbook{Date1904: true}
	var failure error
	readers := Readers{XLSX: func(r io.ReaderAt, size int64, limits Limits) (*Workbook, error) {
		if size != int64(len(file)) || limits != DefaultLimits() {
			t.Errorf("called with %d bytes, %+v", size, limits)
		}
		return want, failure
	}}
	open := func(content []byte) (*Workbook, error) {
		return Open(bytes.NewReader(content), int64(len(content)), DefaultLimits(), readers)
	}
	if book, err := open(file); book != want || err != nil {
		t.Errorf("got %v, %v", book, err)
	}
	// A damaged first byte is damage, not another format.
	failure = errors.New("bad luck")
	var fault *Fault
	broken := append([]byte("Q"), file[1:]...)
	if book, err := open(broken); book != nil || !errors.As(err, &fault) || !errors.Is(err, failure) {
		t.Errorf("got %v, %v", book, err)
	}
	limits := DefaultLimits()
	limits.FileBytes = 10
	_, err := Open(bytes.NewReader(file), int64(len(file)), limits, readers)
	if !errors.As(err, &fault) || fault.Trouble != BeyondLimit {
		t.Errorf("got %v", err)
	}
	failure = nil
	old := compoundOf("Workbook")
	readers.XLS = func(_ io.ReaderAt, size int64, _ Limits) (*Workbook, error) {
		if size != int64(len(old)) {
			t.Errorf("called with %d bytes", size)
		}
		return want, nil
	}
	readers.XLSX = neverCalled(t)
	if book, err := open(old); book != want || err != nil {
		t.Errorf("got %v, %v", book, err)
	}
	_, err = Open(bytes.NewReader(file), int64(len(file)), DefaultLimits(), Readers{})
	if !errors.As(err, &fault) || fault.Trouble != Unsupported || fault.Format != "xlsx" {
		t.Errorf("got %v", err)
	}
}

// A file that cannot be read is a fault too.
func TestOpenUnreadable(t *testing.T) {
	_, err := Open(brokenDisk{}, 5000, DefaultLimits(), Readers{})
	var fault *Fault
	if !errors.As(err, &fault) || fault.Trouble != Damaged || !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
}

type brokenDisk struct{}

func (brokenDisk) ReadAt([]byte, int64) (int, error) { return 0, io.ErrClosedPipe }

func FuzzDetect(f *testing.F) {
	f.Add([]byte("PK\x05\x06"))
	f.Add(compoundOf("Workbook"))
	f.Add([]byte("<html>"))
	f.Fuzz(func(t *testing.T, file []byte) {
		format, fault := detect(bytes.NewReader(file), int64(len(file)), DefaultLimits())
		if (format == "") == (fault == nil) {
			t.Fatalf("got %q and %v", format, fault)
		}
	})
}
