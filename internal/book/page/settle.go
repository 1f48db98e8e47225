package page

import (
	"archive/zip"
	"bytes"
	"cmp"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// numberResult finds formulas with a number as their stored result. excelize
// marks every formula's result as text (t="str"), so that a viewer that does
// not calculate would show it as text and sums over it would be 0.
var numberResult = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(
		`(<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")?) t="str">(<f>[^<]*</f><v>-?[0-9]+(?:\.[0-9]+)?</v>)`)
})

// Settle rewrites the archive that excelize made so that equal content gives
// equal bytes: entries sorted by name, no times, results of formulas with
// their type.
func Settle(w io.Writer, archive []byte) error {
	in, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return fmt.Errorf("settling workbook: %w", err)
	}
	entries := slices.Clone(in.File)
	slices.SortFunc(entries, byName)
	out := zip.NewWriter(w)
	for _, entry := range entries {
		if err := settleEntry(out, entry); err != nil {
			return fmt.Errorf("settling %s: %w", entry.Name, err)
		}
	}
	return out.Close()
}

// contentTypes is the entry that readers look for first; it leads the archive
// as the packaging convention advises.
const contentTypes = "[Content_Types].xml"

func byName(a, b *zip.File) int {
	if (a.Name == contentTypes) != (b.Name == contentTypes) {
		if a.Name == contentTypes {
			return -1
		}
		return 1
	}
	return cmp.Compare(a.Name, b.Name)
}

func settleEntry(out *zip.Writer, entry *zip.File) error {
	part, err := entry.Open()
	if err != nil {
		return err
	}
	defer part.Close()
	// A header without a time: archive/zip then writes the format's zero.
	to, err := out.CreateHeader(&zip.FileHeader{Name: entry.Name, Method: zip.Deflate})
	if err != nil {
		return err
	}
	if !strings.HasPrefix(entry.Name, "xl/worksheets/") {
		_, err = io.Copy(to, part)
		return err
	}
	return settleSheet(to, part)
}

// sheetChunk is how many bytes of a sheet are held at a time: sheets of many
// thousand rows are large, and no formula reaches beyond its row.
const sheetChunk = 1 << 20

// settleSheet copies a sheet and gives the results of its formulas their type.
func settleSheet(to io.Writer, sheet io.Reader) error {
	var rest []byte
	chunk := make([]byte, sheetChunk)
	for {
		n, err := io.ReadFull(sheet, chunk)
		text := append(rest, chunk[:n]...)
		ended := err == io.EOF || err == io.ErrUnexpectedEOF
		if err != nil && !ended {
			return err
		}
		whole := len(text)
		if !ended {
			whole = bytes.LastIndex(text, []byte("</row>")) + 1
		}
		if _, err := to.Write(numberResult().ReplaceAll(text[:whole], []byte("$1>$2"))); err != nil {
			return err
		}
		if ended {
			return nil
		}
		rest = bytes.Clone(text[whole:])
	}
}
