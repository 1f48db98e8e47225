package pdffile

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf16"
)

// Info is what a viewer shows of a file. Texts that are "" are left out.
type Info struct {
	Title, Author, Subject, Keywords, Producer, Lang string
	Date                                             time.Time
}

func (w *Writer) info(info Info) {
	var entries strings.Builder
	for _, e := range []struct{ name, text string }{
		{"Title", info.Title}, {"Author", info.Author}, {"Subject", info.Subject}, {"Keywords", info.Keywords}, {"Producer", info.Producer},
	} {
		if e.text != "" {
			fmt.Fprintf(&entries, "/%s%s", e.name, hexText(e.text))
		}
	}
	day := info.Date.UTC().Format("20060102150405")
	w.object(infoObject, "<<%s/CreationDate(D:%s+00'00')/ModDate(D:%[2]s+00'00')>>", entries.String(), day)
}

// hexText is a text string of PDF: UTF-16 with its mark, in hexadecimal digits,
// so that nothing has to be escaped.
func hexText(text string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, unit := range utf16.Encode([]rune(text)) {
		fmt.Fprintf(&b, "%04X", unit)
	}
	b.WriteString(">")
	return b.String()
}

// plainText is a text for programs that know letters without marks only.
func plainText(text string) string {
	return "(" + strings.Map(func(r rune) rune {
		if r > '~' || r < ' ' || strings.ContainsRune(`()\/:`, r) {
			return '_'
		}
		return r
	}, text) + ")"
}
