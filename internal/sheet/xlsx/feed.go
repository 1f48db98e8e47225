package xlsx

import (
	"bytes"
	"io"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/xml"
)

// Sizes of the window through which a part streams, in bytes. One token (a
// text, a tag with its attributes, a comment) must fit into the largest.
const (
	smallWindow = 32 << 10
	largeWindow = 4 << 20
)

// feed gives the lexer, which wants all its input at once, a part piece by
// piece: it lexes a window of the part, and where a token touches the window's
// end it moves on and lexes that token anew. A token is a text, a comment or a
// whole tag.
type feed struct {
	src   io.Reader
	room  []byte // the window, with one byte to spare for the lexer's sentinel
	size  int    // bytes of room in use
	whole bool   // src is read to its end
	input *parse.Input
	lexer *xml.Lexer
	attrs []attr // of the token, when it is a tag
	name  []byte // of the token, when it is a tag
	raw   []byte // the token as a whole
}

// attr is one attribute as written, quotes taken off, entities not decoded.
type attr struct{ name, value []byte }

// start begins with a new part. The window's memory is used again.
func (f *feed) start(src io.Reader) error {
	if f.room == nil {
		f.room = make([]byte, smallWindow)
	}
	f.src, f.size, f.whole = src, 0, false
	return f.refill(0)
}

// refill drops what lies before the offset and reads on behind the rest.
func (f *feed) refill(from int) error {
	f.size = copy(f.room, f.room[from:f.size])
	if f.size == len(f.room)-1 {
		if len(f.room) >= largeWindow {
			return beyond("", "text or tag of more than %d bytes", largeWindow)
		}
		f.room = append(f.room, make([]byte, len(f.room))...)
	}
	fresh := f.room[f.size : len(f.room)-1]
	n, err := io.ReadFull(f.src, fresh)
	f.whole = err == io.EOF || err == io.ErrUnexpectedEOF
	if err != nil && !f.whole {
		return err
	}
	// The lexer takes NUL for the end.
	if bytes.IndexByte(fresh[:n], 0) >= 0 {
		return damaged("", "NUL among the text")
	}
	f.size += n
	f.input = parse.NewInputBytes(f.room[: f.size : f.size+1])
	f.lexer = xml.NewLexer(f.input)
	return nil
}

// unread is how many bytes the lexer has not come to yet.
func (f *feed) unread() int64 { return int64(f.size - f.input.Offset()) }

// next reads the next token. Its slices are valid until the one after.
func (f *feed) next() (xml.TokenType, error) {
	for {
		from := f.input.Offset()
		token := f.lex()
		if f.whole || f.input.Offset() < f.size {
			return token, nil
		}
		if err := f.refill(from); err != nil {
			return xml.ErrorToken, err
		}
	}
}

// lex reads one token from the window. For a tag the token tells how it
// closes: StartTagCloseToken, StartTagCloseVoidToken, StartTagClosePIToken.
func (f *feed) lex() xml.TokenType {
	from := f.input.Offset()
	token, _ := f.lexer.Next()
	if token == xml.StartTagToken || token == xml.StartTagPIToken {
		f.name = f.lexer.Text()
		f.attrs = f.attrs[:0]
		instruction := token == xml.StartTagPIToken
		for token, _ = f.lexer.Next(); token == xml.AttributeToken; token, _ = f.lexer.Next() {
			if len(f.attrs) < mostAttrs {
				f.attrs = append(f.attrs, attr{f.lexer.Text(), f.lexer.AttrVal()})
			}
		}
		if instruction != (token == xml.StartTagClosePIToken) {
			token = xml.ErrorToken
		}
	} else {
		f.name = f.lexer.Text()
	}
	f.raw = f.room[from:f.input.Offset()]
	return token
}

// mostAttrs is more than any element of a workbook has; a tag with so many is
// refused by the scanner.
const mostAttrs = 256
