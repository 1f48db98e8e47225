package cli

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"tieuchi/internal/finding"
)

// printer is standard output. Its first error is kept rather than returned: a
// full disk behind "> tep.txt" must not stop the outputs in the folder, but it
// must show in the exit code at the end.
type printer struct {
	to  io.Writer
	err error
}

func (p *printer) Write(data []byte) (int, error) {
	if p.err == nil {
		_, p.err = p.to.Write(data)
	}
	return len(data), nil
}

// unprinted is the message for what could not be printed.
func unprinted(err error) finding.Text {
	why := writeTrouble(err)
	return finding.Text{
		Vi: fmt.Sprintf("không in được hết kết quả: %s.", why.Vi),
		En: fmt.Sprintf("not everything could be printed: %s.", why.En),
	}
}

// printable is a path or word as a message quotes it: as it is, but on one
// line and without what would move a terminal's cursor.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return ' '
		}
		return r
	}, text)
}
