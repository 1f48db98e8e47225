package xlsx

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// decoded gives the part's bytes as UTF-8 without a byte order mark, and
// whether they were UTF-16. XML may be either; both begin with "<" or a mark.
func decoded(r io.Reader) (utf8Reader io.Reader, wide bool, err error) {
	head := make([]byte, 4)
	n, err := io.ReadFull(r, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return nil, false, err
	}
	head = head[:n]
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		return io.MultiReader(bytes.NewReader(head[3:]), r), false, nil
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		return newWideReader(binary.LittleEndian, head[2:], r), true, nil
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		return newWideReader(binary.BigEndian, head[2:], r), true, nil
	case bytes.HasPrefix(head, []byte("<\x00")):
		return newWideReader(binary.LittleEndian, head, r), true, nil
	case bytes.HasPrefix(head, []byte("\x00<")):
		return newWideReader(binary.BigEndian, head, r), true, nil
	}
	return io.MultiReader(bytes.NewReader(head), r), false, nil
}

// encodingKnown tells whether the encoding that an XML declaration names is
// the one that the bytes are in.
func encodingKnown(name string, wide bool) bool {
	switch strings.ToLower(name) {
	case "", "utf-8", "utf8", "us-ascii", "ascii":
		return !wide || name == ""
	case "utf-16", "utf-16le", "utf-16be":
		return wide
	}
	return false
}

// wideReader turns UTF-16 into UTF-8.
type wideReader struct {
	order binary.ByteOrder
	src   io.Reader
	raw   [4096]byte
	units []uint16 // read, not yet decoded
	room  []byte   // decoded
	next  int      // of room, not yet handed out
	err   error
}

func newWideReader(order binary.ByteOrder, head []byte, rest io.Reader) *wideReader {
	return &wideReader{order: order, src: io.MultiReader(bytes.NewReader(head), rest)}
}

// Read implements io.Reader.
func (w *wideReader) Read(b []byte) (int, error) {
	for w.next == len(w.room) {
		if w.err != nil {
			return 0, w.err
		}
		w.fill()
	}
	n := copy(b, w.room[w.next:])
	w.next += n
	return n, nil
}

// fill reads the next stretch. What is no valid UTF-16 ends the reading.
func (w *wideReader) fill() {
	n, err := io.ReadFull(w.src, w.raw[:])
	if err == io.ErrUnexpectedEOF {
		err = io.EOF
	}
	if w.err = err; n%2 != 0 {
		w.err = errNotUTF16
	}
	for i := 0; i+1 < n; i += 2 {
		w.units = append(w.units, w.order.Uint16(w.raw[i:]))
	}
	w.decode()
}

// decode empties units into room, but keeps half a pair for the next filling.
func (w *wideReader) decode() {
	w.room, w.next = w.room[:0], 0
	units := w.units
	for len(units) > 0 {
		char, size := rune(units[0]), 1
		if utf16.IsSurrogate(char) {
			if len(units) == 1 && w.err == nil {
				break
			}
			if char, size = pairOf(units), 2; char == utf8.RuneError {
				w.err, units = errNotUTF16, nil
				break
			}
		}
		w.room = utf8.AppendRune(w.room, char)
		units = units[size:]
	}
	w.units = append(w.units[:0], units...)
}

var errNotUTF16 = errors.New("text is not valid UTF-16")

// pairOf decodes a surrogate pair, or gives U+FFFD where there is none.
func pairOf(units []uint16) rune {
	if len(units) < 2 {
		return utf8.RuneError
	}
	return utf16.DecodeRune(rune(units[0]), rune(units[1]))
}
