package xlsx

import (
	"runtime"
	"strings"
	"testing"

	"tieuchi/internal/sheet"
)

// Every one of these could give other figures than the office wrote.
func TestRefusedSheets(t *testing.T) {
	row := func(cells string) string { return `<row r="1">` + cells + `</row>` }
	tests := []struct{ name, rows, words string }{
		{"text index", row(`<c r="A1" t="s"><v>3</v></c>`), `cell A1 shared string "3" of 3`},
		{"negative index", row(`<c r="A1" t="s"><v>-1</v></c>`), `cell A1 shared string`},
		{"style index", row(`<c r="B1" s="3"><v>1</v></c>`), `cell B1 style "3" of 3`},
		{"number", row(`<c r="A1"><v>1,5</v></c>`), `cell A1 number "1,5"`},
		{"number in words", row(`<c r="A1"><v>NaN</v></c>`), `number "NaN"`},
		{"number too large", row(`<c r="A1"><v>1e999</v></c>`), `number "1e999"`},
		{"truth", row(`<c r="A1" t="b"><v>2</v></c>`), `truth value "2"`},
		{"type", row(`<c r="A1" t="x"><v>2</v></c>`), `type "x" is not known`},
		{"address", row(`<c r="1A"><v>2</v></c>`), `cell address "1A"`},
		{"column", row(`<c r="XFE1"><v>2</v></c>`), `cell address "XFE1"`},
		{"wrong row", row(`<c r="A2"><v>2</v></c>`), `row 1: has the cell A2`},
		{"row zero", `<row r="0"/>`, `row "0"`},
		{"row too far", `<row r="1048577"/>`, `row "1048577"`},
		{"behind the last row", `<row r="1048576"/><row/>`, "behind the last"},
		{"behind the last column", row(`<c r="XFD1"/><c/>`), "behind the last"},
		{"twice", row(`<c r="A1"><v>1</v></c><c r="A1"><v>1</v></c>`), "cell A1 twice"},
		{"twice, apart", row(`<c r="A1"><v>1</v></c><c r="B1"/>`) + row(`<c r="A1"><v>2</v></c>`), "cell A1 twice"},
		{"two values", row(`<c r="A1"><v>1</v><v>2</v></c>`), "cell A1 has two values"},
		{"two texts", row(`<c r="A1" t="inlineStr"><is/><is/></c>`), "has two texts"},
		{"text and type", row(`<c r="A1"><is><t>a</t></is></c>`), "another type"},
		{"stray text", `<row r="1">12</row>`, "text where only elements belong"},
		{"element in a value", row(`<c r="A1"><v>1<b/>2</v></c>`), "inside of a text"},
		{"hidden", `<row r="1" hidden="maybe"/>`, "truth value"},
		{"entity", row(`<c r="A1" t="str"><v>&eacute;</v></c>`), "entity"},
		{"entity without end", row(`<c r="A1" t="str"><v>a & b</v></c>`), "entity"},
		{"half a pair", row(`<c r="A1" t="str"><v>&#xD800;</v></c>`), "entity"},
		{"bytes", row("<c r=\"A1\" t=\"str\"><v>\xff</v></c>"), "UTF-8"},
		{"control", row("<c r=\"A1\" t=\"str\"><v>\x01</v></c>"), "control character"},
		{"nul", row("<c r=\"A1\" t=\"str\"><v>\x00</v></c>"), "NUL"},
		{"prefix", row(`<x:c r="A1"/>`), "prefix x is not declared"},
		{"array", row(`<c r="A1"><f t="array" ref="A">1</f></c>`), "formula fills"},
		{"alternatives", row(`<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"/></mc:AlternateContent>`), "alternative content"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := readBytes(dataOf(test.rows).zip(t))
			demandFault(t, err, sheet.Damaged, test.words)
			if err != nil && !strings.HasPrefix(err.Error(), "xl/worksheets/sheet1.xml: ") {
				t.Errorf("%q does not name the part", err)
			}
		})
	}
}

func TestRefusedPackages(t *testing.T) {
	good := dataOf(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`)
	one := "xl/worksheets/sheet1.xml"
	main := func(body string) string { return `<worksheet xmlns="` + mainNS + `">` + body }
	tests := []struct {
		name    string
		parts   parts
		trouble sheet.Trouble
		words   string
	}{
		{"no relationships", good.with("_rels/.rels", ""), sheet.Damaged, "_rels/.rels: part is missing"},
		{"no workbook named", good.with("_rels/.rels", rels()), sheet.Damaged, "no workbook is named"},
		{"two workbooks", good.with("_rels/.rels", rels("a officeDocument a", "b officeDocument b")), sheet.Damaged, "two relationships"},
		{"binary", good.with("_rels/.rels", rels("a officeDocument xl/workbook.bin")), sheet.Unsupported, "binary"},
		{"no workbook", good.with("xl/workbook.xml", ""), sheet.Damaged, "xl/workbook.xml: part is missing"},
		{"another document", good.with("xl/workbook.xml", "<document/>"), sheet.Damaged, "root element is <document>"},
		{"no sheet", good.with("xl/workbook.xml", workbookXML("")), sheet.Damaged, "without sheets"},
		{"sheet without link", good.with("xl/workbook.xml", workbookXML(`<sheet name="S"/>`)), sheet.Damaged, `sheet "S" has no relationship`},
		{"sheet with a dead link", good.with("xl/workbook.xml", workbookXML(`<sheet name="S" r:id="rId7"/>`)), sheet.Damaged, "leads to no part"},
		{"sheet that is styles", good.with("xl/workbook.xml", workbookXML(`<sheet name="S" r:id="rId2"/>`)), sheet.Damaged, `kind "styles"`},
		{"no sheet part", good.with(one, ""), sheet.Damaged, one + ": part is missing"},
		{"no styles part", good.with("xl/styles.xml", ""), sheet.Damaged, "xl/styles.xml: part is missing"},
		{"no strings part", good.with("xl/sharedStrings.xml", ""), sheet.Damaged, `shared string "0" of 0`},
		{"relationship twice", good.with("_rels/.rels", rels("a officeDocument xl/workbook.xml", "a x y")), sheet.Damaged, "twice"},
		{"font index", good.with("xl/styles.xml", `<styleSheet xmlns="`+mainNS+`"><cellXfs><xf fontId="2"/></cellXfs></styleSheet>`), sheet.Damaged, "font 2 of 0"},
		{"foreign namespace", good.with(one, `<worksheet xmlns="urn:x"/>`), sheet.Damaged, "root element"},
		{"empty part", good.withEntry(one), sheet.Damaged, "no root"},
		{"not closed", good.with(one, main("<sheetData>")), sheet.Damaged, "ends inside <sheetData>"},
		{"cut in a tag", good.with(one, main("<sheetData")), sheet.Damaged, "ends inside a tag"},
		{"cut in an end tag", good.with(one, main("</worksheet")), sheet.Damaged, "ends inside a tag"},
		{"crossed", good.with(one, main("<a><b></a></b></worksheet>")), sheet.Damaged, "end tag </a>"},
		{"second root", good.with(one, main("</worksheet><worksheet/>")), sheet.Damaged, "second root"},
		{"text behind", good.with(one, main("</worksheet>x")), sheet.Damaged, "outside of the root"},
		{"attribute without quotes", good.with(one, main(`<a b=1/></worksheet>`)), sheet.Damaged, "attribute b"},
		{"attribute twice", good.with(one, main(`<a b="1" b="2"/></worksheet>`)), sheet.Damaged, "twice"},
		{"comment without end", good.with(one, main(`</worksheet><!-- `)), sheet.Damaged, "comment"},
		{"document type", good.with(one, `<!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/passwd">]>`+main("</worksheet>")), sheet.Suspicious, "document type"},
		{"encoding", good.with(one, `<?xml version="1.0" encoding="windows-1258"?>`+main("</worksheet>")), sheet.Damaged, "windows-1258"},
		{"wrong encoding", good.with(one, utf16Text(`<?xml version="1.0" encoding="UTF-8"?>`+main("</worksheet>"), false, true)), sheet.Damaged, "encoding"},
		{"broken UTF-16", good.with(one, utf16Text(main("</worksheet>"), false, true)+"\x00\xd8"), sheet.Damaged, "UTF-16"},
		{"odd UTF-16", good.with(one, utf16Text(main("</worksheet>"), false, true)+" "), sheet.Damaged, "UTF-16"},
		{"two names in one case", good.with("XL/Workbook.xml", "<a/>"), sheet.Suspicious, "twice"},
		{"two names in one slash", good.with(`xl\workbook.xml`, "<a/>"), sheet.Suspicious, "twice"},
		{"name that climbs", good.with("../xl/a.xml", "<a/>"), sheet.Suspicious, "leads out"},
		{"name that climbs inside", good.with(`xl\..\..\a.xml`, "<a/>"), sheet.Suspicious, "leads out"},
		{"absolute name", good.with("/xl/a.xml", "<a/>"), sheet.Suspicious, "leads out"},
		{"drive", good.with(`C:\a.xml`, "<a/>"), sheet.Suspicious, "leads out"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := readBytes(test.parts.zip(t))
			demandFault(t, err, test.trouble, test.words)
		})
	}
}

// A file at its limits is read, one step beyond it is refused.
func TestLimits(t *testing.T) {
	file := workbookOf(`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>abc</t></is></c></row></sheetData>` +
		`<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>`).zip(t)
	largest := 0
	for name, content := range workbookOf("") {
		if name != "[Content_Types].xml" && name != "xl/worksheets/sheet1.xml" {
			largest = max(largest, len(content))
		}
	}
	tests := []struct {
		name string
		set  func(*sheet.Limits, int64)
		at   int64
	}{
		{"file", func(l *sheet.Limits, n int64) { l.FileBytes = n }, int64(len(file))},
		{"entries", func(l *sheet.Limits, n int64) { l.Entries = int(n) }, 7},
		{"part", func(l *sheet.Limits, n int64) { l.PartBytes = n }, int64(largest)},
		{"cells and strings", func(l *sheet.Limits, n int64) { l.Cells = int(n) }, 3},
		{"merges", func(l *sheet.Limits, n int64) { l.Merges = int(n) }, 2},
		{"text", func(l *sheet.Limits, n int64) { l.TextBytes = n }, int64(len("Quy hoạchĐạta babc"))},
		{"sheets", func(l *sheet.Limits, n int64) { l.Sheets = int(n) }, 1},
		{"styles", func(l *sheet.Limits, n int64) { l.Styles = int(n) }, 3},
		{"depth", func(l *sheet.Limits, n int64) { l.NestedDepth = int(n) }, 6},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			limits := sheet.DefaultLimits()
			test.set(&limits, test.at)
			if _, err := Read(strings.NewReader(string(file)), int64(len(file)), limits); err != nil {
				t.Fatalf("at the limit: %v", err)
			}
			test.set(&limits, test.at-1)
			_, err := Read(strings.NewReader(string(file)), int64(len(file)), limits)
			demandFault(t, err, sheet.BeyondLimit, "")
		})
	}
}

// Little that unpacks to much is stopped by what comes out, not by headers.
func TestBombs(t *testing.T) {
	limits := sheet.DefaultLimits()
	limits.PartBytes, limits.TotalBytes = 1<<20, 1<<20
	tests := map[string]string{
		"blanks":     strings.Repeat(" ", 2<<20),
		"blank rows": "<sheetData>" + strings.Repeat("<row/>", 1<<19) + "</sheetData>",
		"deep":       strings.Repeat("<a>", 1<<16) + strings.Repeat("</a>", 1<<16),
	}
	for name, body := range tests {
		t.Run(name, func(t *testing.T) {
			file := workbookOf(body).zip(t)
			_, err := Read(strings.NewReader(string(file)), int64(len(file)), limits)
			demandFault(t, err, sheet.BeyondLimit, "")
		})
	}
	file := workbookOf("<!--" + strings.Repeat("x", largeWindow) + "-->").zip(t)
	_, err := readBytes(file)
	demandFault(t, err, sheet.BeyondLimit, "text or tag")
}

// What sheets often carry without meaning anything must cost next to nothing:
// formatted blanks down to the last row, and rows that are only there.
func TestCheapShapes(t *testing.T) {
	tests := map[string]string{
		"ghost rows":    strings.Repeat(`<row s="1"/>`, lastRow),
		"styled blanks": strings.Repeat("<row>"+strings.Repeat(`<c s="1"/>`, 100)+"</row>", 5000),
	}
	for name, rows := range tests {
		file := dataOf(rows).zip(t)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		book, err := readBytes(file)
		runtime.ReadMemStats(&after)
		if err != nil || len(book.Sheets[0].Cells) != 0 {
			t.Errorf("%s: %v", name, err)
		}
		if spent := after.TotalAlloc - before.TotalAlloc; spent > 2<<20 {
			t.Errorf("%s: %d bytes allocated", name, spent)
		}
	}
}

// Array formulas that cover the same cells over and over must not cost more
// than the sheet is worth.
func TestOverlappingArrays(t *testing.T) {
	var rows strings.Builder
	for range 200 {
		rows.WriteString(`<row>` + strings.Repeat(`<c><f t="array" ref="A1:XFD1048576"/><v>1</v></c>`, 10) + `</row>`)
	}
	file := dataOf(rows.String()).zip(t)
	limits := sheet.DefaultLimits()
	limits.Cells = 2000
	_, err := Read(strings.NewReader(string(file)), int64(len(file)), limits)
	demandFault(t, err, sheet.BeyondLimit, "overlap")
}
