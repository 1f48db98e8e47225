package mark

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"tieuchi/internal/book/page"
	"tieuchi/internal/finding"
)

// marked edits a worksheet with an error on each cell; style 1 is the filled
// form of style 0, and so on.
func marked(t *testing.T, worksheet string, cells ...string) string {
	t.Helper()
	styles, err := readStyles([]byte(`<styleSheet xmlns="` + mainSpace + `"><cellXfs count="4">` +
		`<xf numFmtId="0"/><xf numFmtId="1"/><xf numFmtId="2"/><xf numFmtId="3"/></cellXfs></styleSheet>`))
	if err != nil {
		t.Fatal(err)
	}
	s := &shading{styles: styles, marks: map[place]finding.Severity{}, bases: map[place]int{}, ours: func(int) bool { return false }}
	for _, cell := range cells {
		row, col, ok := parseAddress(cell)
		if !ok {
			t.Fatal(cell)
		}
		s.marks[place{row, col}] = finding.Error
	}
	w, err := readWorksheet("sheet", []byte(worksheet), s)
	if err != nil {
		t.Fatal(err)
	}
	return string(apply([]byte(worksheet), w.edits))
}

func TestMarkedCells(t *testing.T) {
	const ns = `xmlns="` + mainSpace + `"`
	for _, test := range []struct{ name, cells, before, after string }{
		{"a cell with a style", "B2",
			`<sheetData><row r="2"><c r="B2" s="2"><v>1</v></c></row></sheetData>`,
			`<sheetData><row r="2"><c r="B2" s="4"><v>1</v></c></row></sheetData>`},
		{"a cell without one", "A1",
			`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
			`<sheetData><row r="1"><c s="4" r="A1"><v>1</v></c></row></sheetData>`},
		{"between cells", "B1",
			`<sheetData><row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row></sheetData>`,
			`<sheetData><row r="1"><c r="A1"/><c r="B1" s="4"/><c r="C1"/></row></sheetData>`},
		{"behind all cells", "D1 C1",
			`<sheetData><row r="1"><c r="A1"/></row></sheetData>`,
			`<sheetData><row r="1"><c r="A1"/><c r="C1" s="4"/><c r="D1" s="4"/></row></sheetData>`},
		{"a blank row with a style", "A1",
			`<sheetData><row r="1" s="3" customFormat="1"/></sheetData>`,
			`<sheetData><row r="1" s="3" customFormat="1"><c r="A1" s="4"/></row></sheetData>`},
		{"no such row", "A2 A9",
			`<sheetData><row r="1"/><row r="3"/></sheetData>`,
			`<sheetData><row r="1"/><row r="2"><c r="A2" s="4"/></row><row r="3"/><row r="9"><c r="A9" s="4"/></row></sheetData>`},
		{"no rows at all", "A1",
			`<sheetData/>`,
			`<sheetData><row r="1"><c r="A1" s="4"/></row></sheetData>`},
		{"rows and cells without addresses", "B2 C1",
			`<sheetData><row><c/></row><row><c/><c s="1"/></row></sheetData>`,
			`<sheetData><row><c/><c r="C1" s="5"/></row><row><c/><c s="4"/></row></sheetData>`},
		{"the style of a column", "C1",
			`<cols><col min="2" max="4" style="2" width="9"/></cols><sheetData><row r="1"/></sheetData>`,
			`<cols><col min="2" max="4" style="2" width="9"/></cols><sheetData><row r="1"><c r="C1" s="4"/></row></sheetData>`},
		{"rows out of order", "A2 B5",
			`<sheetData><row r="5"><c r="A5"/></row><row r="2"><c r="A2"/></row></sheetData>`,
			`<sheetData><row r="5"><c r="A5"/><c r="B5" s="4"/></row><row r="2"><c s="4" r="A2"/></row></sheetData>`},
		{"the extent", "C9",
			`<dimension ref="B2:B3"/><sheetData/>`,
			`<dimension ref="B2:C9"/><sheetData><row r="9"><c r="C9" s="4"/></row></sheetData>`},
		{"the selection", "",
			`<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>`,
			`<sheetViews><sheetView tabSelected="0" workbookViewId="0"/></sheetViews><sheetData/>`},
		{"the fallback of alternatives", "A1",
			`<sheetData xmlns:mc="x"><mc:AlternateContent><mc:Choice><row r="1"><c r="A1"/></row></mc:Choice><mc:Fallback><row r="1"><c r="A1"/></row></mc:Fallback></mc:AlternateContent></sheetData>`,
			`<sheetData xmlns:mc="x"><mc:AlternateContent><mc:Choice><row r="1"><c r="A1"/></row></mc:Choice><mc:Fallback><row r="1"><c s="4" r="A1"/></row></mc:Fallback></mc:AlternateContent></sheetData>`},
	} {
		want := `<worksheet ` + ns + `>` + test.after + `</worksheet>`
		got := marked(t, `<worksheet `+ns+`>`+test.before+`</worksheet>`, strings.Fields(test.cells)...)
		if got != want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, want)
		}
	}
}

// A part may write all its names with a prefix.
func TestPrefixedWorksheet(t *testing.T) {
	got := marked(t, `<x:worksheet xmlns:x="`+mainSpace+`"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>`, "B1", "A2")
	want := `<x:worksheet xmlns:x="` + mainSpace + `"><x:sheetData><x:row r="1"><x:c r="B1" s="4"/></x:row><x:row r="2"><x:c r="A2" s="4"/></x:row></x:sheetData></x:worksheet>`
	if got != want {
		t.Error(got)
	}
}

// Children are put where the schema has them, whatever stands around.
func TestInsertKeepsTheOrder(t *testing.T) {
	for before, after := range map[string]string{
		`<a/>`:                             `<a><n/></a>`,
		`<a><sheetData/><drawing/></a>`:    `<a><sheetData/><drawing/><n/></a>`,
		`<a><sheetData/><tableParts/></a>`: `<a><sheetData/><n/><tableParts/></a>`,
		`<a><drawing/><m:AlternateContent><m:Choice><controls/></m:Choice></m:AlternateContent><extLst/></a>`: `<a><drawing/><n/><m:AlternateContent><m:Choice><controls/></m:Choice></m:AlternateContent><extLst/></a>`,
	} {
		root, err := parseTree([]byte(before), visitor{})
		if err != nil {
			t.Fatal(err)
		}
		if got := string(apply([]byte(before), []edit{root.insert("<n/>", behindLegacy()...)})); got != after {
			t.Errorf("got %s, want %s", got, after)
		}
	}
}

// Attributes and elements are found at the bytes where they stand.
func TestPlacesInTheTree(t *testing.T) {
	text := "<?xml version=\"1.0\"?>\n<!-- <a b='c'/> --><r xmlns:p='u'>\n <p:a  one = 'x&amp;y' two=\"2\"/>t<b><![CDATA[<c>]]></b></r>"
	root, err := parseTree([]byte(text), visitor{})
	if err != nil {
		t.Fatal(err)
	}
	a, b := root.children[0], root.children[1]
	if got := text[a.from:a.to]; got != `<p:a  one = 'x&amp;y' two="2"/>` || a.space != "u" || a.local != "a" || !a.void {
		t.Errorf("%q %+v", got, a)
	}
	if got := text[a.attrs[0].from:a.attrs[0].to]; got != `  one = 'x&amp;y'` || a.value("one") != "x&amp;y" {
		t.Errorf("%q", got)
	}
	if got := string(apply([]byte(text[a.from:a.to]), nil)); got != text[a.from:a.to] {
		t.Errorf("%q", got)
	}
	if got := string(b.text([]byte(text))); got != "&lt;c&gt;" {
		t.Errorf("%q", got)
	}
	edited := string(apply([]byte(text), slices.Concat(a.set("one", "1"), a.unset("two"), a.set("three", "3"), []edit{b.remove()})))
	if !strings.HasSuffix(edited, "<p:a three=\"3\" one=\"1\"/>t</r>") {
		t.Errorf("%q", edited)
	}
	for _, bad := range []string{"", "<a>", "<a></b>", "<a/><b/>", "</a>", "<a b=c/>", "<!DOCTYPE a><a/>", "<a", strings.Repeat("<a>", 300)} {
		if _, err := parseTree([]byte(bad), visitor{}); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

func FuzzTree(f *testing.F) {
	for _, seed := range []string{"<a/>", `<a b="c"><d/>e</a>`, "<a><![CDATA[x]]></a>", "<?x?><a xmlns:b='c' b:d=''/>"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		root, err := parseTree(slices.Clone(text), visitor{})
		if err != nil {
			return
		}
		var walk func(*node)
		walk = func(n *node) {
			if n.from < 0 || n.from >= n.inner || n.inner > n.close || n.close > n.to || n.to > len(text) {
				t.Fatalf("%+v", n)
			}
			for _, c := range n.children {
				if c.from < n.inner || c.to > n.close {
					t.Fatalf("%+v in %+v", c, n)
				}
				walk(c)
			}
		}
		walk(root)
	})
}

func TestTextHelpers(t *testing.T) {
	if got := cellText("a<b>&\"\x01\x00 _x0041_\n\ufffe\xff"); got != "a&lt;b&gt;&amp;&quot; _x005F_x0041_\n\uFFFD" {
		t.Errorf("%q", got)
	}
	if got := fit(strings.Repeat("ộ", 10), 5); got != "ộộộộ…" {
		t.Errorf("%q", got)
	}
	if got := page.Units(fit(strings.Repeat("😀", 30_000), maxText)); got > maxText || got < maxText-2 {
		t.Error(got)
	}
	for target, want := range map[string]string{
		"xl/comments1.xml": "../comments1.xml", "xl/worksheets/a.xml": "a.xml", "xl/drawings/d.vml": "../drawings/d.vml", "b.xml": "../../b.xml",
	} {
		if got := relative("xl/worksheets/sheet1.xml", target); got != want {
			t.Errorf("%s: %s, want %s", target, got, want)
		}
	}
	if got := relative("workbook.xml", "xl/a.xml"); got != "xl/a.xml" {
		t.Error(got)
	}
	for _, bad := range []string{"", "A", "1", "A0", "XFE1", "A1048577", "AAAAAAAAAAAAAAAAAAAAAA1"} {
		if row, col, ok := parseAddress(bad); ok {
			t.Errorf("%s is %d, %d", bad, row, col)
		}
	}
	want := map[string]place{"A1": {1, 1}, "$xfd$1048576": {lastRow, lastCol}, "B3:D9": {3, 2}}
	for text := range maps.Keys(want) {
		if row, col, ok := parseAddress(text); !ok || (place{row, col}) != want[text] {
			t.Errorf("%s is %d, %d", text, row, col)
		}
	}
}
