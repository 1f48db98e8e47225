package pdffile

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"fmt"
	"io"
)

// Objects with a number of their own; all others get theirs as they come.
const (
	pagesObject     = 1
	resourcesObject = 2
	infoObject      = 3
	catalogObject   = 4
	fixedObjects    = 4
)

// Writer collects a file. Its zero value is not ready; see NewWriter.
type Writer struct {
	out    bytes.Buffer
	places []int   // of each object, by its number less one; 0 is not written yet
	pages  []int   // the objects of those that have been written
	faces  []*face // in the order of their first use
	zlib   *zlib.Writer
	packed bytes.Buffer
	room   []byte // for the content of a page, used again
}

// NewWriter begins a file.
func NewWriter() *Writer {
	w := &Writer{places: make([]int, fixedObjects)}
	w.out.WriteString("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") // no text file, for those who look at the first bytes
	return w
}

// reserve gives a number to an object that is written later.
func (w *Writer) reserve() int {
	w.places = append(w.places, 0)
	return len(w.places)
}

// object writes an object under a number.
func (w *Writer) object(number int, format string, args ...any) {
	w.places[number-1] = w.out.Len()
	fmt.Fprintf(&w.out, "%d 0 obj\n", number)
	fmt.Fprintf(&w.out, format, args...)
	w.out.WriteString("\nendobj\n")
}

// stream writes packed bytes with the entries given under a number.
func (w *Writer) stream(number int, entries string, data []byte) {
	packed := w.pack(data)
	w.places[number-1] = w.out.Len()
	fmt.Fprintf(&w.out, "%d 0 obj\n<<%s/Filter/FlateDecode/Length %d>>\nstream\n", number, entries, len(packed))
	w.out.Write(packed)
	w.out.WriteString("\nendstream\nendobj\n")
}

// pack deflates. One packer serves all streams: a new one costs more memory
// than a page of text. The result holds until the next call; writing into
// memory does not fail.
func (w *Writer) pack(data []byte) []byte {
	w.packed.Reset()
	if w.zlib == nil {
		w.zlib, _ = zlib.NewWriterLevel(&w.packed, zlib.BestSpeed)
	} else {
		w.zlib.Reset(&w.packed)
	}
	_, _ = w.zlib.Write(data)
	_ = w.zlib.Close()
	return w.packed.Bytes()
}

// Finish writes fonts, pages and catalogue, and hands the file over whole.
func (w *Writer) Finish(to io.Writer, info Info, outline []Entry, files []File) error {
	w.resources()
	w.pageTree()
	w.info(info)
	w.catalog(info, w.attach(files), w.outline(outline))
	start := w.out.Len()
	identity := sha256.Sum256(w.out.Bytes())
	fmt.Fprintf(&w.out, "xref\n0 %d\n0000000000 65535 f \n", len(w.places)+1)
	for _, place := range w.places {
		fmt.Fprintf(&w.out, "%010d 00000 n \n", place)
	}
	fmt.Fprintf(&w.out, "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%x><%[4]x>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(w.places)+1, catalogObject, infoObject, identity[:16], start)
	_, err := to.Write(w.out.Bytes())
	return err
}

func (w *Writer) pageTree() {
	var kids bytes.Buffer
	for _, page := range w.pages {
		fmt.Fprintf(&kids, "%d 0 R ", page)
	}
	w.object(pagesObject, "<</Type/Pages/Count %d/Kids[%s]>>", len(w.pages), kids.Bytes())
}

func (w *Writer) catalog(info Info, names string, outline int) {
	more := names
	if info.Lang != "" {
		more += "/Lang " + plainText(info.Lang)
	}
	if outline > 0 {
		more += fmt.Sprintf("/Outlines %d 0 R", outline)
	}
	w.object(catalogObject, "<</Type/Catalog/Pages %d 0 R/ViewerPreferences<</DisplayDocTitle true>>%s>>", pagesObject, more)
}
