package mark

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/finding"
)

// withComments makes a workbook whose sheet has the comments given, drawn as
// Excel does.
func withComments(t *testing.T, comments, shapes string) []byte {
	t.Helper()
	rel := func(id, kind, target string) string {
		return `<Relationship Id="` + id + `" Type="` + linkBase + "/" + kind + `" Target="` + target + `"/>`
	}
	types := strings.Replace(unpack(t, small(t, sheetXML(oneCell)))["[Content_Types].xml"], "</Types>",
		`<Default Extension="vml" ContentType="`+vmlType+`"/><Override PartName="/xl/comments1.xml" ContentType="`+commentsType+`"/></Types>`, 1)
	return small(t, `<worksheet xmlns="`+mainSpace+`" xmlns:r="`+linkBase+`"><sheetData>`+oneCell+`</sheetData><legacyDrawing r:id="rId1"/></worksheet>`,
		[2]string{"[Content_Types].xml", types},
		[2]string{"xl/worksheets/_rels/sheet1.xml.rels", `<Relationships xmlns="` + relsSpace + `">` + rel("rId1", "vmlDrawing", "/xl/drawings/vmlDrawing1.vml") +
			rel("rId2", "comments", `..\comments1.xml`) + `</Relationships>`},
		[2]string{"xl/comments1.xml", `<comments xmlns="` + mainSpace + `"><authors><author>Xã</author><author>tc={1}</author></authors><commentList>` + comments + `</commentList></comments>`},
		[2]string{"xl/drawings/vmlDrawing1.vml", `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
			`<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout>` + shapes + `</xml>`})
}

func shapeOn(id, row, col int) string {
	return fmt.Sprintf(`<v:shape id="_x0000_s%d" type="#_x0000_t202"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType="Note">`+
		`<x:Anchor> 1, 15, 0, 2, 3, 15, 4, 1</x:Anchor><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`, id, row-1, col-1)
}

// What the sender wrote stays before ours, its looks included; the box grows.
func TestCommentIsAppended(t *testing.T) {
	data := withComments(t, `<comment ref="A1" authorId="0"><text><r><rPr><i/></rPr><t xml:space="preserve">Hỏi &amp; đáp </t></r></text></comment>`+
		`<comment ref="B1" authorId="0"><text><t>trơn</t><phoneticPr fontId="1"/></text></comment>`+
		`<comment ref="C1" authorId="1"><text><t>[Threaded comment]</t></text></comment>`,
		shapeOn(3073, 1, 1)+shapeOn(3074, 1, 2)+shapeOn(3075, 1, 3))
	out := copyOf(t, data, oneOf(0, "Biểu", "A1"), oneOf(1, "Biểu", "A1"), oneOf(0, "Biểu", "B1"), oneOf(0, "Biểu", "C1"), oneOf(0, "Biểu", "D9"))
	parts := unpack(t, out)
	text := parts["xl/comments1.xml"]
	for _, want := range []string{
		`<comment ref="A1" authorId="0"><text><r><rPr><i/></rPr><t xml:space="preserve">Hỏi &amp; đáp </t></r><r><rPr><b/>`,
		`<comment ref="B1" authorId="0"><text><r><t>trơn</t></r><r><rPr><b/>`,
		`</r><phoneticPr fontId="1"/></text></comment>`,
		`<comment ref="C1" authorId="1"><text><t>[Threaded comment]</t></text></comment>`,
		`<author>tc={1}</author><author>tieuchi</author></authors>`,
		`<comment ref="D9" authorId="2" shapeId="0">`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in %s", want, text)
		}
	}
	if a, b := strings.Index(text, "Lỗi NTM301"), strings.Index(text, "Cảnh báo NTM401"); a < 0 || b < a {
		t.Error("the worst does not come first")
	}
	drawing := parts["xl/drawings/vmlDrawing1.vml"]
	if boxes := boxed([]byte(drawing)); len(boxes) != 4 || !boxes[place{9, 4}] || lastShape([]byte(drawing)) != 3076 {
		t.Errorf("boxes %v in %s", boxes, drawing)
	}
	if strings.Count(drawing, ", 3, 15, 4, 1<") != 1 {
		t.Error("boxes of comments that have grown are as small as before, or others have changed")
	}
	// Without findings the next copy takes it all out again.
	back := unpack(t, copyOf(t, out))
	root, err := parseElement([]byte(back["xl/comments1.xml"]))
	if err != nil {
		t.Fatal(err)
	}
	comments := map[string]string{}
	for _, n := range root.child("commentList").children {
		comments[n.attr("ref")] = commentText(n)
	}
	want := map[string]string{"A1": "Hỏi & đáp ", "B1": "trơn", "C1": "[Threaded comment]"}
	if diff := cmp.Diff(want, comments); diff != "" {
		t.Error(diff)
	}
	if boxes := boxed([]byte(back["xl/drawings/vmlDrawing1.vml"])); len(boxes) != 3 {
		t.Errorf("boxes %v", boxes)
	}
}

// What people write into or beside our comments is theirs and stays.
func TestWordsBesideOursStay(t *testing.T) {
	ours := plain(note([]finding.Finding{oneOf(0, "Biểu", "A1")}, finding.Vietnamese))
	for text, want := range map[string]string{
		ours:                                "",
		ours + "\nĐã sửa":                   "\nĐã sửa",
		"trước\n" + ours + "sau":            "trướcsau",
		"trước\n" + ours + "giữa" + ours:    "trướcgiữa",
		strings.ReplaceAll(ours, "→", "->"): "",
		"không có gì của ta":                "không có gì của ta",
		"— hết —":                           "— hết —",
		noteBegin + " không có chỗ hết":     "",
	} {
		inOurs := false
		if got := outside(text, &inOurs); got != want {
			t.Errorf("%q leaves %q, want %q", text, got, want)
		}
		// The same however another program has parted the runs.
		inOurs = false
		half := len(text) / 2
		for half > 0 && text[half]&0xC0 == 0x80 {
			half--
		}
		if strings.Contains(text[:half], "— ") == strings.Contains(text[:half], " —") {
			if got := outside(text[:half], &inOurs) + outside(text[half:], &inOurs); strings.Contains(got, "NTM") {
				t.Errorf("%q in two runs leaves %q", text, got)
			}
		}
	}
}

// Findings without end are cut with a word on where the rest is.
func TestLongNotes(t *testing.T) {
	long := strings.Repeat("chữ ", 90)
	var findings []finding.Finding
	for range 400 {
		findings = append(findings, finding.New(301, "", "x", at("Biểu", "A1"), long, long))
	}
	data := copyOf(t, small(t, sheetXML(oneCell)), findings...)
	text := commentsOf(t, data)["Biểu"]["A1"]
	if n := page.Units(text); n > maxText || n < mostNote/2 || !strings.Contains(text, "điều nữa, xem trang “Kết quả kiểm tra”") || !strings.HasSuffix(text, noteEnd) {
		t.Errorf("%d units: …%s", n, text[max(0, len(text)-200):])
	}
}

// fillsOf reads the colours behind cells, as another reader sees them.
func fillsOf(t *testing.T, data []byte, cells ...string) (colors []string) {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for _, cell := range cells {
		id, err := book.GetCellStyle("Biểu", cell)
		if err != nil {
			t.Fatal(err)
		}
		style, err := book.GetStyle(id)
		if err != nil {
			t.Fatal(err)
		}
		colors = append(colors, strings.Join(style.Fill.Color, "")+"/"+style.Font.Color)
	}
	return colors
}

// Fills go with the severity; a cell whose finding is gone looks as before,
// also when another program has saved the copy in between.
func TestFills(t *testing.T) {
	f := excelize.NewFile()
	_ = f.SetSheetName("Sheet1", "Biểu")
	pale, err := f.NewStyle(&excelize.Style{
		Font: &excelize.Font{Color: "FFFFFF", Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"1F4E79"}}, NumFmt: 10})
	if err != nil {
		t.Fatal(err)
	}
	_ = f.SetCellStyle("Biểu", "A1", "A2", pale)
	_ = f.SetCellStr("Biểu", "A1", "Tên")
	_ = f.MergeCell("Biểu", "D4", "F6")
	var original bytes.Buffer
	if err := f.Write(&original); err != nil {
		t.Fatal(err)
	}
	one := copyOf(t, original.Bytes(), oneOf(0, "Biểu", "A1"), oneOf(2, "Biểu", "A1"), oneOf(1, "Biểu", "A2"), oneOf(2, "Biểu", "C3"), oneOf(0, "Biểu", "E5"))
	cells := []string{"A1", "A2", "A3", "C3", "D4"}
	want := []string{"F4A7A1/", "FFDD87/", "/", "E3F0FD/", "F4A7A1/"}
	if diff := cmp.Diff(want, fillsOf(t, one, cells...)); diff != "" {
		t.Error(diff)
	}
	saved, err := excelize.OpenReader(bytes.NewReader(one))
	if err != nil {
		t.Fatal(err)
	}
	var resaved bytes.Buffer
	if err := saved.Write(&resaved); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"as written": one, "saved by another program": resaved.Bytes()} {
		back := copyOf(t, data, oneOf(1, "Biểu", "A2"))
		want := []string{"1F4E79/FFFFFF", "FFDD87/", "/", "/", "/"}
		if diff := cmp.Diff(want, fillsOf(t, back, cells...)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// Broken comments are left as they are; the rest is marked.
func TestBrokenComments(t *testing.T) {
	data := withComments(t, `<comment ref="A1"`, "")
	var out bytes.Buffer
	if err := Copy(&out, data, []finding.Finding{oneOf(0, "Biểu", "A1")}, options()); err != nil {
		t.Fatal(err)
	}
	if got := unpack(t, out.Bytes()); got["xl/comments1.xml"] != unpack(t, data)["xl/comments1.xml"] || !strings.Contains(got["xl/worksheets/sheet1.xml"], ` s="1"`) {
		t.Error(got["xl/worksheets/sheet1.xml"])
	}
}
