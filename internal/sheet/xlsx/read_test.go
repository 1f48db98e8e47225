package xlsx

import (
	"reflect"
	"testing"

	"tieuchi/internal/sheet"
)

func TestCells(t *testing.T) {
	tests := []struct{ name, rows, want string }{
		{"kinds", `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>0.92500000000000004</v></c><c r="C1" t="b"><v>1</v></c>` +
			`<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="inlineStr"><is><t>tại chỗ</t></is></c></row>`,
			"A1=text:Đạt B1=number:0.92500000000000004 C1=bool:1 D1=error:#REF! E1=text:tại chỗ"},
		{"formulas", `<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>1+1</f></c><c r="C2"><f>1</f><v/></c>` +
			`<c r="D2" t="str"><f>""</f><v></v></c><c r="E2" t="str"><f>x</f></c><c r="F2"><f t="shared" si="0"/><v>7</v></c>` +
			`<c r="G2" t="b"><f>TRUE()</f><v>false</v></c></row>`,
			"A2=number:2* B2=none:* C2=none:* D2=text:* E2=none:* F2=number:7* G2=bool:0*"},
		{"array formula", `<row r="1"><c r="A1"><f t="array" ref="A1:B2">x</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>` +
			`<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>5</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>`,
			"A1=number:1* B1=number:2* C1=number:3 A2=number:4* C2=number:5 A3=number:6"},
		{"positions counted", `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
			"A1=number:1 B1=number:2 C5=number:3 D5=number:4 A6=number:5"},
		{"blanks cost nothing", `<row r="1"><c r="A1" s="1"/><c r="B1" t="s"/><c r="C1" t="s"><v></v></c><c r="D1" t="str"><v></v></c><c r="E1" t="inlineStr"><is><t/></is></c></row>` +
			`<row r="1048576"><c r="XFD1048576" s="2"/></row>`, ""},
		{"corners", `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>`,
			"A1=number:1 XFD1=number:2 XFD1048576=number:3"},
		{"out of order", `<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="C3"><v>4</v></c></row>`,
			"A1=number:3 A3=number:2 B3=number:1 C3=number:4"},
		{"text forms", `<row r="1"><c r="A1" t="str"><v>a_x000D_b &amp; &lt;c&gt; &#xE2;&#226; _x005F_x0041_</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[1 < 2 &amp;]]></t></is></c>` +
			`<c r="C1" t="inlineStr"><v>cũ</v></c><c r="D1" t="str"><v>x` + "\r\n" + `y</v></c></row>`,
			"A1=text:a\rb & <c> ââ _x0041_ B1=text:1 < 2 &amp; C1=text:cũ D1=text:x\ny"},
		{"numbers", `<row r="1"><c r="A1"><v> 12 </v></c><c r="B1"><v>-1.5E-3</v></c><c r="C1" t="n"><v>.5</v></c><c r="D1"><v>1e21</v></c></row>`,
			"A1=number:12 B1=number:-1.5E-3 C1=number:.5 D1=number:1e21"},
		{"iso dates", `<row r="1"><c r="A1" t="d"><v>2023-03-31</v></c><c r="B1" t="d"><v>2023-03-31T12:00:00</v></c><c r="C1" t="d"><v>12:30</v></c></row>`,
			"A1=number:45016 B1=number:45016.5 C1=text:12:30"},
		{"comments and foreign elements", `<!-- x --><row r="1"><c r="A1"><v>1</v><extLst><ext><y/></ext></extLst></c><z:c xmlns:z="urn:z" r="B1"><v>9</v></z:c></row><?x y?>`,
			"A1=number:1"},
		{"alternatives", `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="q"><row r="1"><c r="A1"><v>1</v></c></row></mc:Choice>` +
			`<mc:Fallback><row r="1"><c r="A1"><v>2</v></c></row></mc:Fallback></mc:AlternateContent>`,
			"A1=number:2"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			book := mustRead(t, dataOf(test.rows))
			if got := show(book.Sheets[0]); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			if book.Sheets[0].OutOfOrder != (test.name == "out of order") {
				t.Errorf("OutOfOrder is %v", book.Sheets[0].OutOfOrder)
			}
		})
	}
}

func TestStylesAndRuns(t *testing.T) {
	book := mustRead(t, dataOf(`<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s" s="1"><v>2</v></c><c r="C1" s="2"><v>3</v></c>`+
		`<c r="D1" t="inlineStr" s="1"><is><r><rPr><rFont val=".VnTime"/></rPr><t>x</t></r><rPh sb="0" eb="1"><t>âm</t></rPh></is></c>`+
		`<c r="E1" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>x</t></r><r><rPr><rFont val=".VnTime"/><i/></rPr><t>y</t></r></is></c></row>`))
	cells := book.Sheets[0].Cells
	both := []sheet.Run{{Text: "a"}, {Text: " b", Font: ".VnTime"}}
	if cells[0].Value != "a b" || !reflect.DeepEqual(cells[0].Runs(), both) {
		t.Errorf("A1: %q %+v", cells[0].Value, cells[0].Runs())
	}
	if cells[1].Rich != nil || *cells[1].Style != (sheet.Style{Format: "0%", Font: ".VnTime"}) {
		t.Errorf("B1: a run in the cell's own font says nothing: %+v %+v", cells[1].Runs(), cells[1].Style)
	}
	if *cells[2].Style != (sheet.Style{Format: `0.0" ha"`, Font: "Times New Roman"}) {
		t.Errorf("C1: %+v", cells[2].Style)
	}
	if cells[3].Value != "x" || cells[3].Rich != nil {
		t.Errorf("D1: %q %+v", cells[3].Value, cells[3].Runs())
	}
	if want := []sheet.Run{{Text: "xy", Font: ".VnTime"}}; !reflect.DeepEqual(cells[4].Runs(), want) {
		t.Errorf("E1: %+v", cells[4].Runs())
	}
	if cells[0].Style != cells[4].Style {
		t.Error("cells of one style do not share it")
	}
}

func TestHiddenAndMerged(t *testing.T) {
	s := mustRead(t, workbookOf(`<cols><col min="5" max="6" hidden="1"/><col min="2" max="2" hidden="true"/><col min="7" max="16384" hidden="1"/><col min="3" max="3" hidden="0"/></cols>`+
		`<sheetData><row r="2" hidden="1"/><row r="3" hidden="1"/><row r="4"/><row r="9" hidden="1"/></sheetData>`+
		`<mergeCells count="3"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="C2:B1"/><mergeCell ref="D:E"/></mergeCells>`)).Sheets[0]
	want := &sheet.Sheet{
		Name:       "S",
		HiddenRows: []sheet.Span{{First: 2, Last: 3}, {First: 9, Last: 9}},
		HiddenCols: []sheet.Span{{First: 2, Last: 2}, {First: 5, Last: 16384}},
		Merges: []sheet.Range{
			{Row1: 1, Col1: 1, Row2: 1048576, Col2: 16384},
			{Row1: 1, Col1: 2, Row2: 2, Col2: 3},
			{Row1: 1, Col1: 4, Row2: 1048576, Col2: 5},
		},
	}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("got  %+v\nwant %+v", s, want)
	}
}

// Rows that the file does not list are hidden where the sheet says so.
func TestZeroHeight(t *testing.T) {
	s := mustRead(t, workbookOf(`<sheetFormatPr zeroHeight="1"/><sheetData><row r="1"/><row r="2" hidden="1"/><row r="3"/><row r="4"/></sheetData>`)).Sheets[0]
	want := []sheet.Span{{First: 2, Last: 2}, {First: 5, Last: 1048576}}
	if !reflect.DeepEqual(s.HiddenRows, want) {
		t.Errorf("got %v, want %v", s.HiddenRows, want)
	}
}

func TestWorkbook(t *testing.T) {
	p := dataOf(`<row r="1"><c r="A1"><v>1</v></c></row>`)
	p["xl/workbook.xml"] = `<workbook xmlns="` + mainNS + `" xmlns:q="` + relNS + `"><workbookPr date1904="1"/><sheets>` +
		`<sheet name="Một &amp; hai" sheetId="1" q:id="rId9"/><sheet name="Biểu đồ" sheetId="2" q:id="rId5"/><sheet name="Ẩn" sheetId="3" state="veryHidden" q:id="rId1"/></sheets></workbook>`
	p["xl/_rels/workbook.xml.rels"] = rels("rId1 worksheet /xl/worksheets/sheet1.xml", `rId9 worksheet worksheets\t%20hai.xml`, "rId5 chartsheet missing.xml")
	p["xl/worksheets/T hai.xml"] = `<worksheet xmlns="` + mainNS + `"><sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData></worksheet>`
	book := mustRead(t, p)
	if !book.Date1904 || len(book.Sheets) != 2 {
		t.Fatalf("%+v", book)
	}
	first, second := book.Sheets[0], book.Sheets[1]
	if first.Name != "Một & hai" || first.Hidden || show(first) != "A1=number:1" {
		t.Errorf("%+v", first)
	}
	if second.Name != "Ẩn" || !second.Hidden || show(second) != "A1=number:1" {
		t.Errorf("%+v", second)
	}
}

// Other spellings of the same package must give the same workbook.
func TestVariants(t *testing.T) {
	plain := dataOf(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1</f><v>2</v></c></row>`)
	want := mustRead(t, plain)
	part := "xl/worksheets/sheet1.xml"
	content := plain[part]
	prefixed := `<x:worksheet xmlns:x="` + mainNS + `"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
	redeclared := `<x:worksheet xmlns:x="` + strictNS + `"><sheetData xmlns="` + strictNS + `"><row r="1"><c r="A1" t="s"><v>0</v></c><y:c xmlns:y="` + mainNS + `" r="B1"><f>1</f><y:f>1</y:f><y:v>2</y:v></y:c></row></sheetData></x:worksheet>`
	backslashed := parts{}
	for name, text := range plain {
		backslashed[replaceSlashes(name)] = text
	}
	tests := map[string]parts{
		"prefixed":      plain.with(part, prefixed),
		"namespaces":    plain.with(part, redeclared),
		"mark":          plain.with(part, "\xef\xbb\xbf"+`<?xml version="1.0" encoding="UTF-8"?>`+content),
		"UTF-16 little": plain.with(part, utf16Text(content, false, true)),
		"UTF-16 big":    plain.with(part, utf16Text(`<?xml version="1.0" encoding="utf-16"?>`+content, true, true)),
		"without mark":  plain.with(part, utf16Text(content, false, false)),
		"backslashes":   backslashed,
		"folders":       plain.with("xl/worksheets/", "").withEntry("xl/worksheets/"),
	}
	for name, p := range tests {
		t.Run(name, func(t *testing.T) {
			if got := mustRead(t, p); !reflect.DeepEqual(got, want) {
				t.Errorf("got %s, want %s", show(got.Sheets[0]), show(want.Sheets[0]))
			}
		})
	}
}
