package page

import (
	"bytes"
	"encoding/xml"
	"strings"
)

// appendText writes text for the format's parts: marked up, without letters
// that XML forbids.
func appendText(to []byte, text string) []byte {
	if !strings.Contains(text, "_x") && !strings.ContainsFunc(text, isMarked) {
		return append(to, text...)
	}
	var escaped bytes.Buffer
	_ = xml.EscapeText(&escaped, []byte(escapeLetters(text))) // a Buffer takes everything
	return append(to, escaped.Bytes()...)
}

// escapeLetters writes the beginning of "_x0041_", which would be read as a
// letter, as such an escape itself.
func escapeLetters(text string) string { return strings.ReplaceAll(text, "_x", "_x005F_x") }

// isMarked tells letters that cannot stand for themselves.
func isMarked(letter rune) bool {
	return letter < ' ' || letter == '<' || letter == '>' || letter == '&' || letter == '"' || letter >= 0xFFFE
}

// tail is what follows the rows of a sheet. The format has its elements in one
// order only.
type tail []byte

// afterMerged and afterLinks list the elements that follow the merged cells and the links.
func afterMerged() []string {
	return append([]string{"<phoneticPr", "<conditionalFormatting", "<dataValidations", "<hyperlinks"}, afterLinks()...)
}

func afterLinks() []string {
	return []string{"<printOptions", "<pageMargins", "<pageSetup", "<headerFooter", "<rowBreaks", "<colBreaks",
		"<drawing", "<legacyDrawing", "<tableParts", "<extLst", "</worksheet>"}
}

// insert puts an element before the first of those that must follow it.
func (t tail) insert(element []byte, following []string) tail {
	if len(element) == 0 {
		return t
	}
	at := len(t)
	for _, next := range following {
		if i := bytes.Index(t, []byte(next)); i >= 0 {
			at = min(at, i)
		}
	}
	return bytes.Join([][]byte{t[:at], element, t[at:]}, nil)
}
