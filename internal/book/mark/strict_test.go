package mark

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// strictFaults lists where an archive breaks rules for whose breach Excel
// offers to repair a file: it is Excel's eye in tests that run without it. It
// uses another XML reader than the package does.
func strictFaults(data []byte) []string {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return []string{err.Error()}
	}
	c := &checker{parts: map[string][]byte{}, trees: map[string]*element{}}
	for _, file := range archive.File {
		name := strings.ReplaceAll(file.Name, `\`, "/")
		if strings.HasSuffix(name, "/") {
			continue
		}
		stream, err := file.Open()
		if err != nil {
			return []string{err.Error()}
		}
		text, err := io.ReadAll(stream)
		if err != nil {
			return []string{name + ": " + err.Error()}
		}
		if _, twice := c.parts[strings.ToLower(name)]; twice {
			c.fault("%s is there twice", name)
		}
		c.parts[strings.ToLower(name)] = text
	}
	c.run()
	slices.Sort(c.faults)
	return c.faults
}

type checker struct {
	parts  map[string][]byte
	trees  map[string]*element
	types  map[string]string // overrides by part
	exts   map[string]string
	faults []string
	styles int
}

func (c *checker) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Sprintf(format, args...))
}

// element is an element as encoding/xml reads it.
type element struct {
	name     xml.Name
	attrs    []xml.Attr
	children []*element
	text     string
}

func (e *element) attr(name string) string {
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (e *element) child(name string) *element {
	for _, c := range e.children {
		if c.name.Local == name {
			return c
		}
	}
	return &element{}
}

func parseElement(text []byte) (*element, error) {
	decoder := xml.NewDecoder(bytes.NewReader(text))
	decoder.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	top := &element{}
	stack := []*element{top}
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			if len(top.children) != 1 {
				return nil, fmt.Errorf("%d roots", len(top.children))
			}
			return top.children[0], nil
		}
		if err != nil {
			return nil, err
		}
		last := stack[len(stack)-1]
		switch t := token.(type) {
		case xml.StartElement:
			next := &element{name: t.Name, attrs: slices.Clone(t.Attr)}
			last.children = append(last.children, next)
			stack = append(stack, next)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			last.text += string(t)
		}
	}
}

func (c *checker) tree(name string) *element {
	key := strings.ToLower(name)
	if c.trees[key] == nil {
		root, err := parseElement(c.parts[key])
		if err != nil {
			c.fault("%s: %v", name, err)
			root = &element{}
		}
		c.trees[key] = root
	}
	return c.trees[key]
}

func (c *checker) run() {
	c.contentTypes()
	for name := range c.parts {
		if strings.HasSuffix(name, ".rels") {
			c.relations(name)
		}
	}
	book := ""
	for _, link := range c.links("") {
		if strings.HasSuffix(link.kind, "/officeDocument") {
			book = link.target
		}
	}
	if book == "" {
		c.fault("no workbook")
		return
	}
	for _, link := range c.links(book) {
		if strings.HasSuffix(link.kind, "/styles") {
			c.checkStyles(link.target)
		}
	}
	c.workbook(book)
}

// contentTypes demands a type for every part, and no part named twice.
func (c *checker) contentTypes() {
	c.types, c.exts = map[string]string{}, map[string]string{}
	for _, n := range c.tree("[content_types].xml").children {
		key, table := strings.ToLower(strings.TrimPrefix(n.attr("PartName"), "/")), c.types
		if n.name.Local == "Default" {
			key, table = strings.ToLower(n.attr("Extension")), c.exts
		}
		if _, twice := table[key]; twice {
			c.fault("content type of %s twice", key)
		}
		table[key] = n.attr("ContentType")
	}
	for name := range c.parts {
		if name != "[content_types].xml" && c.typeOf(name) == "" {
			c.fault("%s has no content type", name)
		}
	}
}

func (c *checker) typeOf(name string) string {
	if own := c.types[strings.ToLower(name)]; own != "" {
		return own
	}
	return c.exts[strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))]
}

type link struct{ id, kind, target string }

func (c *checker) links(source string) []link {
	folder, file := path.Split(source)
	name := strings.ToLower(folder + "_rels/" + file + ".rels")
	if _, ok := c.parts[name]; !ok {
		return nil
	}
	var links []link
	for _, n := range c.tree(name).children {
		if n.attr("TargetMode") == "External" {
			links = append(links, link{n.attr("Id"), n.attr("Type"), ""})
			continue
		}
		target := strings.ReplaceAll(n.attr("Target"), `\`, "/")
		if !strings.HasPrefix(target, "/") {
			target = "/" + folder + target
		}
		links = append(links, link{n.attr("Id"), n.attr("Type"), strings.TrimPrefix(path.Clean(target), "/")})
	}
	return links
}

// relations demands that every relationship leads somewhere and has its own id.
func (c *checker) relations(name string) {
	folder, file := path.Split(name)
	source := strings.TrimSuffix(folder, "_rels/") + strings.TrimSuffix(file, ".rels")
	if _, ok := c.parts[source]; !ok && source != "" {
		c.fault("%s belongs to no part", name)
	}
	ids := map[string]bool{}
	for _, one := range c.links(source) {
		if ids[one.id] {
			c.fault("%s has %s twice", name, one.id)
		}
		ids[one.id] = true
		if _, ok := c.parts[strings.ToLower(one.target)]; !ok && one.target != "" {
			c.fault("%s leads to %s, which is not there", name, one.target)
		}
	}
}

// inOrder demands that children come in the order of the schema.
func (c *checker) inOrder(name string, root *element, order string) {
	words, last := strings.Fields(order), -1
	for _, n := range root.children {
		if i := slices.Index(words, n.name.Local); i >= 0 {
			if i < last {
				c.fault("%s: <%s> behind <%s>", name, n.name.Local, words[last])
			}
			last = max(last, i)
		}
	}
}

func (c *checker) checkStyles(name string) {
	root := c.tree(name)
	c.inOrder(name, root, "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst")
	count := func(list string) int {
		n := root.child(list)
		if stated := n.attr("count"); stated != "" && stated != strconv.Itoa(len(n.children)) {
			c.fault("%s: %s says %s, has %d", name, list, stated, len(n.children))
		}
		return len(n.children)
	}
	fonts, fills, borders, base := count("fonts"), count("fills"), count("borders"), count("cellStyleXfs")
	c.styles = count("cellXfs")
	for _, xf := range root.child("cellXfs").children {
		for attr, most := range map[string]int{"fontId": fonts, "fillId": fills, "borderId": borders, "xfId": base} {
			if i, err := strconv.Atoi(xf.attr(attr)); err == nil && i >= most && i > 0 {
				c.fault("%s: a style has %s %d of %d", name, attr, i, most)
			}
		}
	}
}

const (
	workbookOrder = "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
		"definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
	worksheetOrder = "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
		"autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
		"printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
		"drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
)

func (c *checker) workbook(name string) {
	root := c.tree(name)
	c.inOrder(name, root, workbookOrder)
	links := map[string]link{}
	for _, one := range c.links(name) {
		links[one.id] = one
	}
	names, ids, selected := map[string]bool{}, map[string]bool{}, 0
	sheets := root.child("sheets").children
	for _, n := range sheets {
		title := strings.ToLower(n.attr("name"))
		if names[title] || len([]rune(title)) > 31 {
			c.fault("sheet %q twice or too long", title)
		}
		if ids[n.attr("sheetId")] {
			c.fault("sheetId %s twice", n.attr("sheetId"))
		}
		names[title], ids[n.attr("sheetId")] = true, true
		one := links[n.attr("id")]
		if strings.HasSuffix(one.kind, "/worksheet") {
			selected += c.worksheet(one.target)
		}
	}
	if selected > 1 {
		c.fault("%d sheets are selected", selected)
	}
	seen := map[string]bool{}
	for _, n := range root.child("definedNames").children {
		key := strings.ToLower(n.attr("name")) + "/" + n.attr("localSheetId")
		if i, err := strconv.Atoi(n.attr("localSheetId")); seen[key] || err == nil && i >= len(sheets) {
			c.fault("defined name %s twice or of no sheet", key)
		}
		seen[key] = true
	}
}

func (c *checker) worksheet(name string) (selected int) {
	root := c.tree(name)
	c.inOrder(name, root, worksheetOrder)
	ids := map[string]link{}
	comments := ""
	for _, one := range c.links(name) {
		ids[one.id] = one
		if strings.HasSuffix(one.kind, "/comments") {
			comments = one.target
		}
	}
	for _, list := range []string{"drawing", "legacyDrawing"} {
		if n := root.child(list); n.name.Local != "" && ids[n.attr("id")].target == "" {
			c.fault("%s: <%s> leads nowhere", name, list)
		}
	}
	for _, view := range root.child("sheetViews").children {
		if isTrue(view.attr("tabSelected")) {
			selected = 1
		}
	}
	c.rows(name, root.child("sheetData"))
	links := map[string]bool{}
	for _, n := range root.child("hyperlinks").children {
		if links[n.attr("ref")] {
			c.fault("%s: link on %s twice", name, n.attr("ref"))
		}
		links[n.attr("ref")] = true
	}
	if comments != "" {
		c.comments(comments)
	}
	return selected
}

// rows demands cells in order, each once, with a style that there is.
func (c *checker) rows(name string, data *element) {
	row := 0
	for _, r := range data.children {
		row++
		if n, err := strconv.Atoi(r.attr("r")); err == nil {
			if n < row {
				c.fault("%s: row %d behind row %d", name, n, row-1)
			}
			row = n
		}
		col := 0
		for _, cell := range r.children {
			col++
			if cellRow, cellCol, ok := parseAddress(cell.attr("r")); ok {
				if cellCol < col || cellRow != row {
					c.fault("%s: cell %s behind column %d of row %d", name, cell.attr("r"), col-1, row)
				}
				col = cellCol
			}
			if style, err := strconv.Atoi(cell.attr("s")); err == nil && style >= max(c.styles, 1) {
				c.fault("%s: cell %s has style %d of %d", name, cell.attr("r"), style, c.styles)
			}
		}
	}
}

// comments demands one a cell, with an author that there is and a text that a
// comment can hold.
func (c *checker) comments(name string) {
	root := c.tree(name)
	c.inOrder(name, root, "authors commentList extLst")
	seen := map[string]bool{}
	for _, n := range root.child("commentList").children {
		ref := n.attr("ref")
		if seen[ref] {
			c.fault("%s: comment on %s twice", name, ref)
		}
		seen[ref] = true
		if author, err := strconv.Atoi(n.attr("authorId")); err != nil || author >= len(root.child("authors").children) {
			c.fault("%s: comment on %s by author %q", name, ref, n.attr("authorId"))
		}
		if len(commentText(n)) > 4*maxText {
			c.fault("%s: comment on %s is too long", name, ref)
		}
	}
}

// commentText is what a comment says.
func commentText(comment *element) string {
	var b strings.Builder
	for _, n := range comment.child("text").children {
		switch n.name.Local {
		case "t":
			b.WriteString(n.text)
		case "r":
			b.WriteString(n.child("t").text)
		}
	}
	return b.String()
}

// The test of the test: what breaks a rule is found.
func TestStrictFaultsAreFound(t *testing.T) {
	good := small(t, sheetXML(`<row r="1"><c r="A1"><v>1</v></c></row>`))
	if faults := strictFaults(good); len(faults) > 0 {
		t.Fatal(faults)
	}
	for want, data := range map[string][]byte{
		"has style 5":      small(t, sheetXML(`<row r="1"><c r="A1" s="5"/></row>`)),
		"behind column":    small(t, sheetXML(`<row r="1"><c r="B1"/><c r="A1"/></row>`)),
		"behind row":       small(t, sheetXML(`<row r="2"/><row r="1"/>`)),
		"no content type":  small(t, sheetXML(""), [2]string{"xl/a.vml", "<xml/>"}),
		"belongs to no":    small(t, sheetXML(""), [2]string{"xl/_rels/x.xml.rels", `<Relationships xmlns="` + relsSpace + `"/>`}),
		"behind <sheet":    small(t, `<worksheet xmlns="`+mainSpace+`"><sheetData/><dimension ref="A1"/></worksheet>`),
		"which is not":     small(t, sheetXML(""), [2]string{"xl/worksheets/_rels/sheet1.xml.rels", `<Relationships xmlns="` + relsSpace + `"><Relationship Id="a" Type="x" Target="b.xml"/></Relationships>`}),
		"leads nowhere":    small(t, `<worksheet xmlns="`+mainSpace+`" xmlns:r="`+linkBase+`"><sheetData/><legacyDrawing r:id="rId9"/></worksheet>`),
		"XML syntax error": small(t, `<worksheet>`),
	} {
		if faults := strings.Join(strictFaults(data), "\n"); !strings.Contains(faults, want) {
			t.Errorf("want %q, got %q", want, faults)
		}
	}
}
