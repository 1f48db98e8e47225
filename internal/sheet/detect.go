package sheet

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Names of formats that Open itself asks for; the others are only told.
const (
	formatXLSX = "xlsx"
	formatXLS  = "xls"
)

// headLength is how much of a file is looked at to recognise text formats.
const headLength = 4 << 10

// detect names the format of a file from its content, or gives the fault of
// one that can be no workbook whatever reader there is.
func detect(r io.ReaderAt, size int64, limits Limits) (format string, fault *Fault) {
	if size == 0 {
		return "", unsupported("empty", "file has no bytes")
	}
	head, err := readFull(r, 0, min(size, headLength))
	if err != nil {
		return "", &Fault{Trouble: Damaged, Detail: "read the file", Err: err}
	}
	switch {
	case bytes.HasPrefix(head, []byte("PK")):
		return detectZip(r, size, head, limits)
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return detectCompound(r, size, head)
	case zipEnd(r, size) >= 0:
		// It can only be a damaged one, but let its reader say how.
		return detectZip(r, size, head, limits)
	case isOldSheet(head):
		return formatXLS, nil
	case isLock(head, size):
		return "", unsupported("lock", "owner file of an open workbook")
	case isEmpty(head) && size <= headLength:
		return "", unsupported("empty", "file has nothing but blanks")
	}
	return "", unsupported(detectText(head), "content is not a workbook")
}

// isOldSheet knows the sheets of Excel 2 to 4, which are in no container.
func isOldSheet(head []byte) bool {
	for _, mark := range []string{"\x09\x00\x04\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00"} {
		if bytes.HasPrefix(head, []byte(mark)) {
			return true
		}
	}
	return false
}

// isLock knows the file "~$name" that Excel lays beside an open workbook: the
// length of the user's name, the name in 54 bytes, and the same in UTF-16.
func isLock(head []byte, size int64) bool {
	return size == 165 && head[0] > 0 && head[0] <= 54 && bytes.HasSuffix(head, []byte(" \x00"))
}

func isEmpty(head []byte) bool { return len(bytes.Trim(head, "\x00 \t\r\n")) == 0 }

// detectText names what a file that is neither zip nor compound seems to be.
func detectText(head []byte) string {
	if i := bytes.Index(head, []byte("%PDF-")); i >= 0 && i <= 1024 {
		return "pdf"
	}
	text, ok := plainText(head)
	if !ok {
		return "unknown"
	}
	start := strings.ToLower(strings.TrimSpace(text))
	switch {
	case strings.HasPrefix(start, `{\rtf`):
		return "docx"
	case strings.HasPrefix(start, "<") && isXML2003(start):
		return "xml2003"
	case strings.HasPrefix(start, "mime-version:"), isHTML(start):
		return "html"
	case strings.HasPrefix(start, "<?xml"):
		return "unknown"
	}
	return "csv"
}

// isXML2003 knows the single XML file that Excel 2003 could save, often handed
// out under the name .xls.
func isXML2003(start string) bool {
	return strings.Contains(start, "urn:schemas-microsoft-com:office:spreadsheet") ||
		strings.Contains(start, `progid="excel.sheet"`)
}

// isHTML knows the pages that web systems hand out under the name .xls. They
// often begin in the middle of the page.
func isHTML(start string) bool {
	if !strings.HasPrefix(start, "<") {
		return false
	}
	for _, tag := range []string{
		"<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<style", "<div", "<p", "<center", "<font",
	} {
		if strings.Contains(start, tag) {
			return true
		}
	}
	return false
}

// plainText decodes the beginning of a text file; false when control bytes
// tell that it is none. Text in an old code page passes, whatever it says.
func plainText(head []byte) (string, bool) {
	if order, rest, ok := wideText(head); ok {
		units := make([]uint16, len(rest)/2)
		for i := range units {
			units[i] = order(rest[2*i:])
		}
		return string(utf16.Decode(units)), true
	}
	head = bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	controls := bytes.IndexFunc(head, func(c rune) bool {
		return c < ' ' && !strings.ContainsRune("\t\r\n\f\x1a", c) && c != utf8.RuneError
	})
	return string(head), controls < 0
}

// wideText knows UTF-16 by its byte order mark.
func wideText(head []byte) (order func([]byte) uint16, rest []byte, ok bool) {
	if rest, ok = bytes.CutPrefix(head, []byte("\xff\xfe")); ok {
		return func(b []byte) uint16 { return uint16(b[0]) | uint16(b[1])<<8 }, rest, true
	}
	rest, ok = bytes.CutPrefix(head, []byte("\xfe\xff"))
	return func(b []byte) uint16 { return uint16(b[1]) | uint16(b[0])<<8 }, rest, ok
}
