package mark

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

const oneCell = `<row r="1"><c r="A1"><v>1</v></c></row>`

// The list of sheets, the names that count sheets, the first tab.
func TestWorkbookPart(t *testing.T) {
	const office = linkBase
	book := `<workbook xmlns="` + mainSpace + `" xmlns:rel="` + office + `"><workbookPr date1904="1"/><workbookProtection lockStructure="1"/>` +
		`<bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews><sheets><sheet name="kết quả kiểm tra" sheetId="7" rel:id="rId1"/></sheets>` +
		`<definedNames><definedName name="a">1</definedName><definedName name="b" localSheetId="0">2</definedName></definedNames><calcPr/></workbook>`
	data := copyOf(t, small(t, sheetXML(oneCell), [2]string{"xl/workbook.xml", book}),
		oneOf(0, "kết quả kiểm tra", "A1"))
	got := unpack(t, data)["xl/workbook.xml"]
	want := `<workbook xmlns="` + mainSpace + `" xmlns:rel="` + office + `"><workbookPr date1904="1"/><workbookProtection lockStructure="1"/>` +
		`<bookViews><workbookView/></bookViews><sheets><sheet name="Kết quả kiểm tra (2)" sheetId="8" rel:id="rId3"/><sheet name="kết quả kiểm tra" sheetId="7" rel:id="rId1"/></sheets>` +
		`<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Kết quả kiểm tra (2)'!$6:$6</definedName>` +
		`<definedName name="a">1</definedName><definedName name="b" localSheetId="1">2</definedName></definedNames><calcPr/></workbook>`
	if got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	if book := readModel(t, data); !book.Date1904 {
		t.Error("the date system has changed")
	}
}

// The sheet of findings may have been moved, and names given to it.
func TestListingIsMovedToTheFrontAgain(t *testing.T) {
	first := copyOf(t, small(t, sheetXML(oneCell)), oneOf(0, "Biểu", "A1"))
	parts := unpack(t, first)
	book := parts["xl/workbook.xml"]
	from, to := strings.Index(book, "<sheet name=\"Kết"), strings.Index(book, "<sheet name=\"Biểu")
	moved := book[:from] + book[to:strings.Index(book, "</sheets>")] + book[from:to] + book[strings.Index(book, "</sheets>"):]
	moved = strings.ReplaceAll(strings.ReplaceAll(moved, `localSheetId="0"`, `localSheetId="1"`), "Kết quả kiểm tra\"", "Đổi tên\"")
	parts["xl/workbook.xml"] = moved
	var list [][2]string
	for name, text := range parts {
		list = append(list, [2]string{name, text})
	}
	slices.SortFunc(list, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	again := unpack(t, copyOf(t, pack(t, list...), oneOf(0, "Biểu", "A1")))
	if again["xl/workbook.xml"] != book {
		t.Errorf("\n got %s\nwant %s", again["xl/workbook.xml"], book)
	}
}

// Macros and signatures stay behind, with all that leads to them; the file
// still says that it is of the kind that may have macros.
func TestMacrosAndSignatures(t *testing.T) {
	const macroBook = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
	base := unpack(t, small(t, sheetXML(oneCell)))
	types := strings.Replace(base["[Content_Types].xml"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", macroBook, 1)
	types = strings.Replace(types, "</Types>", `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>`+
		`<Override PartName="/xl/vbaData.xml" ContentType="application/vnd.ms-word.vbaData+xml"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="s"/>`+
		`<Override PartName="/_xmlsignatures/origin.sigs" ContentType="o"/><Override PartName="/customUI/customUI.xml" ContentType="application/xml"/></Types>`, 1)
	rel := func(id, kind, target string) string {
		return `<Relationship Id="` + id + `" Type="` + kind + `" Target="` + target + `"/>`
	}
	rels := func(lines string) string {
		return `<Relationships xmlns="` + relsSpace + `">` + lines + `</Relationships>`
	}
	data := small(t, sheetXML(oneCell),
		[2]string{"[Content_Types].xml", types},
		[2]string{"_rels/.rels", rels(rel("rId1", linkBase+"/officeDocument", "xl/workbook.xml") +
			rel("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs") +
			rel("rId3", "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility", "customUI/customUI.xml"))},
		[2]string{"_xmlsignatures/origin.sigs", ""}, [2]string{"_xmlsignatures/sig1.xml", "<s/>"}, [2]string{"customUI/customUI.xml", "<u/>"},
		[2]string{"_xmlsignatures/_rels/origin.sigs.rels", rels(rel("rId1", "x", "sig1.xml"))},
		[2]string{"xl/_rels/workbook.xml.rels", rels(rel("rId1", linkBase+"/worksheet", "worksheets/sheet1.xml") +
			rel("rId2", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"))},
		[2]string{"xl/vbaProject.bin", "macro"}, [2]string{"xl/vbaData.xml", "<d/>"},
		[2]string{"xl/_rels/vbaProject.bin.rels", rels(rel("rId1", "http://schemas.microsoft.com/office/2006/relationships/wordVbaData", "vbaData.xml"))})
	parts := unpack(t, copyOf(t, data, oneOf(0, "Biểu", "A1")))
	for name, text := range parts {
		for _, word := range []string{"vba", "signature", "customUI"} {
			// What is left is a default for an extension that no part has.
			text = strings.ReplaceAll(text, `ContentType="application/vnd.ms-office.vbaProject"`, "")
			if strings.Contains(name, word) || strings.Contains(text, word) {
				t.Errorf("%s still has %s", name, word)
			}
		}
	}
	if !strings.Contains(parts["[Content_Types].xml"], macroBook) {
		t.Error("the workbook is of another kind")
	}
}

// A strict workbook gets strict parts.
func TestStrictWorkbook(t *testing.T) {
	parts := unpack(t, small(t, sheetXML(oneCell)))
	var list [][2]string
	for name, text := range parts {
		text = strings.ReplaceAll(strings.ReplaceAll(text, mainSpace, strictSpace), linkBase, strictLinks)
		list = append(list, [2]string{name, text})
	}
	slices.SortFunc(list, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	for name, text := range unpack(t, copyOf(t, pack(t, list...), oneOf(0, "Biểu", "A1"))) {
		if strings.Contains(text, mainSpace) || strings.Contains(text, linkBase+"/") {
			t.Errorf("%s is transitional: %s", name, text)
		}
	}
}

// What cannot be read is refused with its fault, and nothing is written.
func TestRefused(t *testing.T) {
	good := small(t, sheetXML(oneCell))
	for _, data := range [][]byte{nil, []byte("x"), good[:len(good)/2]} {
		var out bytes.Buffer
		var fault *sheet.Fault
		if err := Copy(&out, data, nil, options()); !errors.As(err, &fault) || out.Len() > 0 {
			t.Errorf("%v, %d bytes", err, out.Len())
		}
	}
}

// The sheet of findings: worst first, links to cells and sheets, none for what
// is about the file; names with quotes.
func TestListing(t *testing.T) {
	book := strings.ReplaceAll(unpack(t, small(t, sheetXML(oneCell)))["xl/workbook.xml"], "Biểu", "Xã 'A' &amp; B")
	data := copyOf(t, small(t, sheetXML(oneCell), [2]string{"xl/workbook.xml", book}),
		finding.New(305, "", "x", at("Xã 'A' & B", "B2")), finding.New(109, "", "x", at("Xã 'A' & B", "")),
		finding.New(301, "", "x", at("Xã 'A' & B", "C3"), "1", "2"), finding.New(601, "", "x", criteria.Ref{}, "Nơi nhận"),
		finding.New(401, "", "x", at("Trang không có", "A1"), "1"))
	list := readModel(t, data).Sheets[0]
	column := func(col int) (texts []string) {
		for i := range list.Cells {
			if c := &list.Cells[i]; c.Col == col && c.Row > titleRows {
				texts = append(texts, c.Value)
			}
		}
		return texts
	}
	if diff := cmp.Diff([]string{"Lỗi", "Cảnh báo", "Cảnh báo", "Lưu ý", "Lưu ý"}, column(2)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"NTM301", "NTM401", "NTM109", "NTM601", "NTM305"}, column(7)); diff != "" {
		t.Error(diff)
	}
	part := unpack(t, data)["xl/worksheets/sheet2.xml"]
	for _, want := range []string{
		`<hyperlink ref="D7" location="'Xã ''A'' &amp; B'!C3" display="C3"/>`,
		`<hyperlink ref="C9" location="'Xã ''A'' &amp; B'!A1" display="Xã 'A' &amp; B"/>`,
		`<hyperlink ref="D11" location="'Xã ''A'' &amp; B'!B2" display="B2"/></hyperlinks>`,
	} {
		if !strings.Contains(part, want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Count(part, "<hyperlink ") != 3 {
		t.Error("links that lead nowhere")
	}
}

func TestEnglish(t *testing.T) {
	o := options()
	o.Lang = finding.English
	var out bytes.Buffer
	if err := Copy(&out, small(t, sheetXML(oneCell)), []finding.Finding{oneOf(0, "Biểu", "A1")}, o); err != nil {
		t.Fatal(err)
	}
	book := readModel(t, out.Bytes())
	if book.Sheets[0].Name != "Check results" || !isListing(book.Sheets[0]) {
		t.Errorf("the first sheet is %s", book.Sheets[0].Name)
	}
	if got := commentsOf(t, out.Bytes())["Biểu"]["A1"]; !strings.Contains(got, "Error NTM301: ") {
		t.Errorf("comment %q", got)
	}
}
