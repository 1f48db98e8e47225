package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"

	"tieuchi/internal/document"
)

// attachedObjects are two objects for each file: its content, then what a
// viewer shows of it. The first gets the number given. names is the entry of
// the catalogue by which they are found. No day stands beside a file, so that
// the same content gives the same bytes.
func attachedObjects(files []document.Attachment, first int) (objects []string, names string, err error) {
	if len(files) == 0 {
		return nil, "", nil
	}
	var list strings.Builder
	for i, f := range files {
		var packed bytes.Buffer
		w := zlib.NewWriter(&packed)
		if _, err := w.Write(f.Data); err != nil {
			return nil, "", fmt.Errorf("packing %s: %w", f.Name, err)
		}
		if err := w.Close(); err != nil {
			return nil, "", fmt.Errorf("packing %s: %w", f.Name, err)
		}
		content, name := first+2*i, clean(f.Name)
		objects = append(objects,
			fmt.Sprintf("<</Type /EmbeddedFile /Filter /FlateDecode /Length %d /Params <</Size %d>>>>\nstream\n%s\nendstream",
				packed.Len(), len(f.Data), packed.Bytes()),
			fmt.Sprintf("<</Type /Filespec /F %s /UF %s /EF <</F %d 0 R /UF %[3]d 0 R>> /Desc %s>>",
				oldName(name), hexText(name), content, hexText(clean(f.Description))))
		fmt.Fprintf(&list, "(%04d) %d 0 R ", i, content+1) // the keys must rise
	}
	return objects, fmt.Sprintf("/Names <</EmbeddedFiles <</Names [%s]>>>>\n", list.String()), nil
}

// oldName is a file's name for programs that know letters without marks only.
func oldName(name string) string {
	return "(" + strings.Map(func(r rune) rune {
		if r > '~' || r < ' ' || strings.ContainsRune(`()\/:`, r) {
			return '_'
		}
		return r
	}, name) + ")"
}
