package pdffile

import (
	"fmt"
	"strings"
)

// File is a file inside the file.
type File struct {
	Name, Description string
	Data              []byte
}

// attach writes files; names is the entry of the catalogue by which they are
// found. No day stands beside a file: the same content gives the same bytes.
func (w *Writer) attach(files []File) (names string) {
	if len(files) == 0 {
		return ""
	}
	var list strings.Builder
	for i, f := range files {
		content, shown := w.reserve(), w.reserve()
		w.stream(content, fmt.Sprintf("/Type/EmbeddedFile/Params<</Size %d>>", len(f.Data)), f.Data)
		w.object(shown, "<</Type/Filespec/F%s/UF%s/EF<</F %d 0 R/UF %[3]d 0 R>>/Desc%s>>", plainText(f.Name), hexText(f.Name), content, hexText(f.Description))
		fmt.Fprintf(&list, "(%04d)%d 0 R", i, shown) // the keys must rise
	}
	return fmt.Sprintf("/Names<</EmbeddedFiles<</Names[%s]>>>>", list.String())
}
