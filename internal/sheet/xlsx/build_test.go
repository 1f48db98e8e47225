package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"tieuchi/internal/sheet"
)

const (
	mainNS   = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	strictNS = "http://purl.oclc.org/ooxml/spreadsheetml/main"
	relNS    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	pkgRelNS = "http://schemas.openxmlformats.org/package/2006/relationships"
)

// parts is a package under construction: names and contents.
type parts map[string]string

// workbookOf is a package with one sheet "S" of the given children of
// worksheet, and three texts and three styles to point at.
func workbookOf(worksheet string) parts {
	return parts{
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels":                rels("rId1 officeDocument xl/workbook.xml"),
		"xl/workbook.xml":            workbookXML(`<sheet name="S" sheetId="1" r:id="rId1"/>`),
		"xl/_rels/workbook.xml.rels": rels("rId1 worksheet worksheets/sheet1.xml", "rId2 styles styles.xml", "rId3 sharedStrings sharedStrings.xml"),
		"xl/worksheets/sheet1.xml":   `<worksheet xmlns="` + mainNS + `">` + worksheet + `</worksheet>`,
		"xl/sharedStrings.xml": `<sst xmlns="` + mainNS + `"><si><t>Quy hoạch</t></si><si><t>Đạt</t></si>` +
			`<si><r><t>a</t></r><r><rPr><b/><rFont val=".VnTime"/></rPr><t xml:space="preserve"> b</t></r></si></sst>`,
		"xl/styles.xml": `<styleSheet xmlns="` + mainNS + `"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; ha&quot;"/></numFmts>` +
			`<fonts><font><sz val="11"/><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>` +
			`<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="1"/><xf numFmtId="170" fontId="0"/></cellXfs></styleSheet>`,
	}
}

// dataOf is workbookOf with rows.
func dataOf(rows string) parts { return workbookOf("<sheetData>" + rows + "</sheetData>") }

func workbookXML(sheets string) string {
	return `<workbook xmlns="` + mainNS + `" xmlns:r="` + relNS + `"><sheets>` + sheets + `</sheets></workbook>`
}

// rels writes relationships given as "id kind target".
func rels(lines ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<Relationships xmlns="%s">`, pkgRelNS)
	for _, line := range lines {
		f := strings.Fields(line)
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="%s/%s" Target="%s"/>`, f[0], relNS, f[1], f[2])
	}
	return b.String() + "</Relationships>"
}

// with gives a copy with one part changed; "" leaves the part out.
func (p parts) with(name, content string) parts {
	p = maps.Clone(p)
	if content == "" {
		delete(p, name)
	} else {
		p[name] = content
	}
	return p
}

// zip packs the parts, sorted by name.
func (p parts) zip(t testing.TB) []byte {
	t.Helper()
	var buffer bytes.Buffer
	w := zip.NewWriter(&buffer)
	for _, name := range slices.Sorted(maps.Keys(p)) {
		f, err := w.Create(name)
		if err == nil {
			_, err = f.Write([]byte(p[name]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.Bytes()
}

func readBytes(file []byte) (*sheet.Workbook, error) {
	return Read(bytes.NewReader(file), int64(len(file)), sheet.DefaultLimits())
}

// openBytes reads a file as the program does, by its content.
func openBytes(file []byte) (*sheet.Workbook, error) {
	return sheet.Open(bytes.NewReader(file), int64(len(file)), sheet.DefaultLimits(), sheet.Readers{XLSX: Read})
}

// mustRead reads a package that is right.
func mustRead(t *testing.T, p parts) *sheet.Workbook {
	t.Helper()
	book, err := readBytes(p.zip(t))
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// demandFault checks that the error is a Fault of the kind whose text has the
// given words in it.
func demandFault(t *testing.T, err error, trouble sheet.Trouble, words string) {
	t.Helper()
	var fault *sheet.Fault
	if !errors.As(err, &fault) {
		t.Fatalf("got %v, want a fault", err)
	}
	if fault.Trouble != trouble || !strings.Contains(err.Error(), words) {
		t.Errorf("got %d %q, want %d %q", fault.Trouble, err, trouble, words)
	}
}

// show writes cells in a line: "A1=text:Đạt B2=number:1.5*" (* for formulas).
func show(s *sheet.Sheet) string {
	kinds := map[sheet.Kind]string{
		sheet.Text: "text", sheet.Number: "number", sheet.Bool: "bool", sheet.Error: "error", sheet.NoResult: "none",
	}
	var words []string
	for i := range s.Cells {
		c := &s.Cells[i]
		word := c.Ref() + "=" + kinds[c.Kind] + ":" + c.Value
		if c.Formula {
			word += "*"
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

// withEntry adds an empty entry, such as a folder.
func (p parts) withEntry(name string) parts {
	p = maps.Clone(p)
	p[name] = ""
	return p
}

func replaceSlashes(name string) string { return strings.ReplaceAll(name, "/", `\`) }

// utf16Text writes text as UTF-16, with or without a byte order mark.
func utf16Text(text string, big, mark bool) string {
	if mark {
		text = "\ufeff" + text
	}
	var order binary.AppendByteOrder = binary.LittleEndian
	if big {
		order = binary.BigEndian
	}
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, unit)
	}
	return string(b)
}
