package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"tieuchi/internal/document"
)

// gofpdf ends a file with its catalogue and the table of where each object
// stands. Both are written anew here, with what its own would get wrong: its
// catalogue knows no language, its bookmarks take every page to be as high as
// the last one and lead astray once a file is attached, and its attached files
// have an empty name, which not every program can save.

// tail is what is needed of a file that gofpdf wrote.
type tail struct {
	kept    []byte // all objects but the catalogue, which is the last one
	catalog string // the entries of the catalogue
	root    int    // its number
	pages   []int  // the numbers of the pages' objects
	table   []byte // where the kept objects stand, an entry of 20 bytes each
}

// entrySize is that of a line of the table of objects.
const entrySize = 20

var (
	startPattern   = regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`)
	tablePattern   = regexp.MustCompile(`^xref\n0 (\d+)\n`)
	catalogPattern = regexp.MustCompile(`(?s)^(\d+) 0 obj\n<<\n(/Type /Catalog\n.*)>>\nendobj\n$`)
	kidsPattern    = regexp.MustCompile(`^1 0 obj\n<</Type /Pages\n/Kids \[((?:\d+ 0 R )*)\]`)
)

// finish gives a file of gofpdf its own end. A file of another shape than
// gofpdf's is an error, never half understood.
func finish(file []byte, doc document.Document, pages []Page) ([]byte, error) {
	t, err := tailOf(file)
	if err != nil {
		return nil, err
	}
	if len(t.pages) != len(pages) {
		return nil, fmt.Errorf("the file has %d pages of %d", len(t.pages), len(pages))
	}
	return t.write(doc, outlineOf(pages))
}

func tailOf(file []byte) (tail, error) {
	start := startPattern.FindSubmatch(file)
	if start == nil {
		return tail{}, fmt.Errorf("the file has no end")
	}
	from := number(start[1])
	if from > len(file) {
		return tail{}, fmt.Errorf("the file has no table of objects")
	}
	size := tablePattern.FindSubmatch(file[from:])
	if size == nil {
		return tail{}, fmt.Errorf("the file has no table of objects")
	}
	t := tail{root: number(size[1]) - 1}
	table := file[from+len(size[0]):]
	if t.root < 2 || len(table) < entrySize*(t.root+1) {
		return tail{}, fmt.Errorf("the table of objects is short")
	}
	t.table = table[:entrySize*t.root]
	last := offset(table, t.root)
	if last > from {
		return tail{}, fmt.Errorf("the catalogue is not where it should be")
	}
	catalog := catalogPattern.FindSubmatch(file[last:from])
	if catalog == nil || number(catalog[1]) != t.root {
		return tail{}, fmt.Errorf("the file does not end in its catalogue")
	}
	kids := kidsPattern.FindSubmatch(file[min(offset(table, 1), last):last])
	if kids == nil {
		return tail{}, fmt.Errorf("the file has no list of pages")
	}
	t.kept, t.catalog = file[:last], string(catalog[2])
	for kid := range strings.SplitSeq(strings.TrimSuffix(string(kids[1]), " 0 R "), " 0 R ") {
		t.pages = append(t.pages, number([]byte(kid)))
	}
	return t, nil
}

// offset is where an object stands.
func offset(table []byte, object int) int {
	return number(table[entrySize*object : entrySize*object+10])
}

// number reads digits that a pattern has found; what overflows is no place in
// any file.
func number(digits []byte) int {
	n, _ := strconv.Atoi(string(digits))
	return n
}

// noNames is what gofpdf writes where no file is attached.
const noNames = "/Names <<\n/EmbeddedFiles << /Names [\n  \n] >>\n>>\n"

// write puts the file together again: the catalogue with its additions, the
// outline, the attached files, the table of objects, and an identity made of
// the content.
func (t tail) write(doc document.Document, entries []outlineEntry) ([]byte, error) {
	if !strings.Contains(t.catalog, noNames) {
		return nil, fmt.Errorf("the catalogue has other names than expected")
	}
	outline := outlineObjects(entries, t.root+1, t.pages)
	files, names, err := attachedObjects(doc.Attached, t.root+1+len(outline))
	if err != nil {
		return nil, err
	}
	catalog := strings.Replace(t.catalog, noNames, names, 1) + "/Version /1.7\n/ViewerPreferences <</DisplayDocTitle true>>\n"
	if doc.Meta.Lang != "" {
		catalog += "/Lang " + oldName(doc.Meta.Lang) + "\n"
	}
	if len(outline) > 0 {
		catalog += fmt.Sprintf("/Outlines %d 0 R\n", t.root+1)
	}
	out, places := bytes.NewBuffer(t.kept), bytes.NewBuffer(bytes.Clone(t.table))
	for i, object := range slices.Concat([]string{"<<\n" + catalog + ">>"}, outline, files) {
		fmt.Fprintf(places, "%010d 00000 n \n", out.Len())
		fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\n", t.root+i, object)
	}
	start, count := out.Len(), places.Len()/entrySize
	identity := sha256.Sum256(out.Bytes())
	fmt.Fprintf(out, "xref\n0 %d\n%s", count, places.Bytes())
	fmt.Fprintf(out, "trailer\n<<\n/Size %d\n/Root %d 0 R\n/Info %d 0 R\n/ID [<%x> <%[4]x>]\n>>\nstartxref\n%d\n%%%%EOF\n",
		count, t.root, t.root-1, identity[:16], start)
	return out.Bytes(), nil
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
