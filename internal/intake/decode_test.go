package intake

import (
	"fmt"
	"strings"
	"testing"

	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"

	"github.com/google/go-cmp/cmp"
)

// inverse finds how each letter is written in a legacy encoding: the decoders,
// which vntext holds to the published tables, are asked for every sign and for
// every vowel with a sign behind it.
func inverse(e vntext.Encoding) map[rune]string {
	written := make(map[rune]string)
	for r := rune(0xA1); r <= 0xFF; r++ {
		for _, before := range append(strings.Split("aeouyôöAEIOUYÔÖ¡¢£¤¥¦", ""), "") {
			text := before + string(r)
			letter := []rune(decodeWith(e, text))
			if len(letter) == 1 && written[letter[0]] == "" {
				written[letter[0]] = text
			}
		}
	}
	return written
}

func decodeWith(e vntext.Encoding, text string) string {
	decoded, ok := e.Decode(text)
	if !ok {
		return ""
	}
	return decoded
}

// encode writes a text in an encoding.
func encode(e vntext.Encoding, text string) string {
	if e == vntext.Misread {
		const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u0178"
		var out strings.Builder
		for _, b := range []byte(text) {
			if b >= 0x80 && b <= 0x9F {
				out.WriteRune([]rune(high)[b-0x80])
			} else {
				out.WriteRune(rune(b))
			}
		}
		return out.String()
	}
	written := inverse(e)
	var out strings.Builder
	for _, r := range text {
		if code := written[r]; code != "" {
			out.WriteString(code)
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// rewrite puts every text of a sheet into an encoding and a font.
func rewrite(s *sheet.Sheet, e vntext.Encoding, font string) {
	written := make(map[string]string)
	for i := range s.Cells {
		c := &s.Cells[i]
		if c.Style = (&sheet.Style{Font: font, Format: c.Style.Format}); c.Kind == sheet.Text {
			if written[c.Value] == "" {
				written[c.Value] = encode(e, c.Value)
			}
			c.Value = written[c.Value]
		}
	}
}

const legacyForm = head + `
	TT | Tiêu chí | Nội dung tiêu chí | ĐVT | Chỉ tiêu | Kết quả thực hiện | Đánh giá | Nhiệm vụ | Cơ quan phụ trách | Thời hạn
	1 | Quy hoạch | | | | | Chưa đạt | Lập quy chế quản lý | Ủy ban nhân dân xã | tháng 6/2023
	1.1 | | Có quy hoạch chung xây dựng xã | | Đạt | Đạt | Đạt
	1.2 | | Có quy chế quản lý | | Đạt | Chưa đạt | Chưa đạt
	2 | Giao thông | | | | | Đ
	2.1 | | Tỷ lệ đường xã được bảo trì hàng năm | % | ≥ 90% | #0.925 0% | Đạt
	2.2 | | Tỷ lệ đường thôn, bản được cứng hóa | % | ≥ 80% | 37/40 km | Đạt
	17 | Môi trường | | | | | Không đạt | Thu gom rác ở các thôn | Hội Phụ nữ | quý III/2023
	17.1 | | Khu kinh doanh, dịch vụ bảo đảm ô nhiễm ở mức cho phép | | | Không | Không đạt
	Người lập biểu | | | | | Chủ tịch`

// told is a report and its findings without those on encodings.
func told(t *testing.T, wb *sheet.Workbook) (report, findings, encodings string) {
	t.Helper()
	result := Read(wb, Source{File: "a.xlsx"}, known(t))
	var rest, about []string
	for _, line := range strings.Split(findingLines(result), "\n") {
		if strings.HasPrefix(line, "NTM206") || strings.HasPrefix(line, "NTM207") {
			about = append(about, line)
		} else {
			rest = append(rest, line)
		}
	}
	for _, r := range result.Reports {
		report += fmt.Sprintf("%+v\n%+v\n%s\n", r.Commune, r.Period, brief(r))
		for _, c := range r.Criteria {
			report += fmt.Sprintf("%s %+v\n", c.Name, c.Tasks)
		}
	}
	return report, strings.Join(rest, "\n"), strings.Join(about, "\n")
}

func bookOf(sheets ...*sheet.Sheet) *sheet.Workbook { return &sheet.Workbook{Sheets: sheets} }

// A form says the same in every encoding, in a legacy font or under a plain one.
func TestLegacyForms(t *testing.T) {
	want, findings, about := told(t, bookOf(sheetOf("Biểu", legacyForm)))
	if about != "" || !strings.Contains(want, "Bản Bo") {
		t.Fatalf("%s\n%s", want, about)
	}
	for _, test := range []struct {
		encoding vntext.Encoding
		font     string
	}{
		{vntext.TCVN3, ".VnTime"}, {vntext.TCVN3, "Times New Roman"}, {vntext.TCVN3, ""},
		{vntext.VNI, "VNI-Times"}, {vntext.VNI, "Times New Roman"},
		{vntext.Misread, "Times New Roman"}, {vntext.Misread, ".VnTime"},
	} {
		s := sheetOf("Biểu", legacyForm)
		rewrite(s, test.encoding, test.font)
		got, rest, about := told(t, bookOf(s))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%v in %q (-want +got):\n%s", test.encoding, test.font, diff)
		}
		if diff := cmp.Diff(findings, rest); diff != "" {
			t.Errorf("%v in %q, findings (-want +got):\n%s", test.encoding, test.font, diff)
		}
		if !strings.HasPrefix(about, "NTM206 info Biểu! ") || !strings.HasSuffix(about, test.encoding.String()) || strings.Contains(about, "\n") {
			t.Errorf("%v in %q: %s", test.encoding, test.font, about)
		}
	}
}

// Headings in a font of capitals.
func TestCapitalFont(t *testing.T) {
	s := sheetOf("Biểu", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023"+small)
	rewrite(s, vntext.TCVN3, ".VnTimeH")
	result := Read(bookOf(s), Source{File: "a.xlsx"}, known(t))
	if len(result.Reports) != 1 || !strings.EqualFold(result.Reports[0].Commune.Name, "Bản Bo") {
		t.Errorf("findings:\n%s", findingLines(result))
	}
	if c := result.Reports[0].Criteria[13]; c.Claim.Text != "ĐẠT" {
		t.Errorf("claim %+v", c.Claim)
	}
}

// cellText is what the book makes of one cell of a sheet, with the findings.
func cellText(t *testing.T, k Known, s *sheet.Sheet, row, col int) (string, string) {
	t.Helper()
	b := &book{found: newCollector("a.xlsx"), known: k}
	wb, _ := b.decode(bookOf(s))
	for i := range wb.Sheets[0].Cells {
		c := &wb.Sheets[0].Cells[i]
		if c.Row != row || c.Col != col {
			continue
		}
		joined := ""
		for _, run := range c.Runs() {
			joined += run.Text
		}
		if c.Rich != nil && joined != c.Value {
			t.Errorf("runs %q, value %q", joined, c.Value)
		}
		return c.Value, findingLines(Result{Findings: b.found.list})
	}
	t.Fatalf("no cell in row %d, column %d", row, col)
	return "", ""
}

// Each sheet is one column of cells "text" or "text @font"; the last is asked for.
func TestDecodeCell(t *testing.T) {
	k := known(t)
	tcvn3 := "TT|Tiªu chÝ|KÕt qu¶|§¸nh gi¸|Quy ho¹ch|Giao th«ng|§iÖn|Tr\u00adêng häc|§¹t|Ch\u00ada ®¹t"
	unicode := "Tiêu chí|Kết quả|Đánh giá|Quy hoạch|Giao thông|Điện|Đạt|Chưa đạt|Đường|Trường học|Thủy lợi"
	vni := "Ñaït|Ñieän|Tieâu chí|Keát quaû|Quy ñònh"
	both := tcvn3 + "|Ñaït|Ñieän|Tieâu chí|Keát quaû"
	tests := []struct{ name, cells, want, finding string }{
		{"font", "x· B¶n Bo @.VnTime", "xã Bản Bo", "NTM206 info S! 1 ; TCVN3"},
		{"the font alone speaks", "Nép @.VnTime", "Nộp", "NTM206 info S! 1 ; TCVN3"},
		{"the font speaks against a word of forms", "xã @.VnTime", "xã", "NTM207 warning S!A1 xã ; xó ; TCVN3"},
		{"capitals", "x· B¶n Bo @.VnTimeH", "XÃ BẢN BO", "NTM206 info S! 1 ; TCVN3"},
		{"plain text in a legacy font", "Tam Duong 90% @.VnTimeH", "Tam Duong 90%", ""},
		{"Unicode in a legacy font", "Chưa đạt @.VnTime", "Chưa đạt", ""},
		{"Unicode without proof in a legacy font", "Tiêu chí @.VnTime", "Tiêu chí", ""},
		{"the font's other cells are Unicode", "Đạt @.VnTime|Điện @.VnTime|xã @.VnTime", "xã", ""},
		{"the font's cells are of both kinds", "Đạt @.VnTime|§iÖn @.VnTime|Nép @.VnTime", "Nép",
			"NTM206 info S! 1 ; TCVN3\nNTM207 warning S!A3 Nép ; Nộp ; TCVN3"},
		{"both kinds, and a word of forms", "Đạt @.VnTime|§iÖn @.VnTime|xã @.VnTime", "xã", "NTM206 info S! 1 ; TCVN3"},
		{"a word of forms among TCVN3", tcvn3 + "|x·|xã", "xã", "NTM206 info S! 10 ; TCVN3\nNTM207 warning S!A12 xã ; xó ; TCVN3"},
		{"misread in a legacy font", "Káº¿t quáº£ @.VnTime", "Kết quả", "NTM206 info S! 1 ; UTF-8"},
		{"VNI text in a TCVN3 font", "Keát quaû ñaït @.VnTime", "Kết quả đạt", "NTM206 info S! 1 ; VNI"},
		{"nonsense in a legacy font", "Zürßch @.VnTime", "Zürßch", "NTM207/lost error S!A1 Zürßch ; .VnTime"},
		{"half converted", "KƠt qu¶ @.VnTime", "KƠt qu¶", "NTM207/lost error S!A1 KƠt qu¶ ; .VnTime"},
		{"a slip in a legacy font", "§iÖn @.VnTime|§¹t @.VnTime|Tr¹m @.VnTime|§¹tªu @.VnTime", "Đạtêu", "NTM206 info S! 4 ; TCVN3"},

		{"its own signs", "x· B¶n Bo", "xã Bản Bo", "NTM206 info S! 1 ; TCVN3"},
		{"its own pairs", "Tieâu chí", "Tiêu chí", "NTM206 info S! 1 ; VNI"},
		{"VNI or TCVN3", "Chöa", "Chöa", "NTM207 warning S!A1 Chöa ; Chửa ; TCVN3"},
		{"VNI by the sheet", "Ñaït|Ñieän|Tieâu chí|Chöa", "Chưa", "NTM206 info S! 4 ; VNI"},
		{"a foreign letter", "Lü", "Lü", "NTM207 warning S!A1 Lü ; Lỹ ; TCVN3"},
		{"a foreign letter among Unicode", unicode + "|Lü", "Lü", ""},
		{"a foreign name", "Zürich", "Zürich", ""},
		{"a foreign language", "Überprüfen: Gespräche führen, Körperpflege, Häufigkeit", "Überprüfen: Gespräche führen, Körperpflege, Häufigkeit", ""},
		{"a slip among TCVN3", tcvn3 + "|§iÖmn", "Điệmn", "NTM206 info S! 10 ; TCVN3"},
		{"nonsense among TCVN3", tcvn3 + "|Zürßch", "Zürßch", "NTM206 info S! 9 ; TCVN3\nNTM207/lost error S!A11 Zürßch ;"},
		{"Latin-1 accents alone", "Xã", "Xã", "NTM207 warning S!A1 Xã ; Xó ; TCVN3"},
		{"Latin-1 accents that read in one way only", "Tiêu chí", "Tiêu chí", ""},
		{"Latin-1 accents among Unicode", unicode + "|Xã", "Xã", ""},
		{"Latin-1 accents among TCVN3", tcvn3 + "|Nép", "Nộp", "NTM206 info S! 10 ; TCVN3"},
		{"Latin-1 accents among TCVN3 and one Unicode", tcvn3 + "|Đạt|Nép", "Nộp", "NTM206 info S! 10 ; TCVN3"},
		{"Latin-1 accents in a mixed sheet", tcvn3 + "|" + unicode + "|Nép", "Nép",
			"NTM206 info S! 9 ; TCVN3\nNTM207 warning S!A15 Giao thông ; Giao thụng ; TCVN3\nNTM207 warning S!A22 Nép ; Nộp ; TCVN3"},
		{"plain font beside legacy fonts", "x· @.VnTime|§¹t @.VnTime|§iÖn @.VnTime|Xã @Arial", "Xã",
			"NTM206 info S! 3 ; TCVN3\nNTM207 warning S!A4 Xã ; Xó ; TCVN3"},
		{"TCVN3 among Unicode", unicode + "|Ch\u00ada ®¹t", "Chưa đạt", "NTM206 info S! 1 ; TCVN3"},
		{"a check mark among TCVN3", tcvn3 + "|ü @Wingdings", "ü", "NTM206 info S! 9 ; TCVN3"},
		{"Latin-1's eth", tcvn3 + "|Ðông @Tahoma", "Ðông", "NTM206 info S! 9 ; TCVN3"},
		{"soft hyphen alone", "Ch\u00ada", "Ch\u00ada", "NTM207 warning S!A1 Ch\u00ada ; Chưa ; TCVN3"},
		{"soft hyphen among Unicode", unicode + "|Ch\u00ada", "Ch\u00ada", ""},
		{"abbreviated verdict among TCVN3", tcvn3 + "|§", "Đ", "NTM206 info S! 10 ; TCVN3"},
		{"small abbreviation among TCVN3", tcvn3 + "|cb®", "cbđ", "NTM206 info S! 10 ; TCVN3"},
		{"small abbreviation in a TCVN3 font", "cb® @.VnTime", "cbđ", "NTM206 info S! 1 ; TCVN3"},
		{"abbreviation in a TCVN3 font of capitals", "k® @.VnTimeH", "KĐ", "NTM206 info S! 1 ; TCVN3"},
		{"letter alone in a TCVN3 font", "® @.VnTime", "đ", "NTM206 info S! 1 ; TCVN3"},
		{"small abbreviation in a VNI font", "cbñ @VNI-Times", "cbđ", "NTM206 info S! 1 ; VNI"},
		{"letter alone in a VNI font", "ñ @VNI-Times", "đ", "NTM206 info S! 1 ; VNI"},
		{"small abbreviation among VNI", vni + "|cbñ", "cbđ", "NTM206 info S! 6 ; VNI"},
		{"abbreviation among VNI that is a syllable in TCVN3", vni + "|KÑ", "KĐ", "NTM206 info S! 6 ; VNI"},
		{"the same in small letters", vni + "|kñ", "kđ", "NTM206 info S! 6 ; VNI"},
		{"the same among TCVN3", tcvn3 + "|KÑ", "Kẹ", "NTM206 info S! 10 ; TCVN3"},
		{"the same alone", "KÑ", "KÑ", "NTM207 warning S!A1 KÑ ; Kẹ ; TCVN3"},
		{"misread small abbreviation", "cbÄ‘", "cbđ", "NTM206 info S! 1 ; UTF-8"},
		{"small abbreviation among Unicode", unicode + "|cb®", "cb®", ""},
		{"the same among both", both + "|KÑ", "KÑ", "NTM206 info S! 13 ; TCVN3, VNI\nNTM207 warning S!A15 KÑ ; Kẹ ; TCVN3"},
		{"letters that VNI writes as Unicode does", vni + "|Kinh phí", "Kinh phí", "NTM206 info S! 5 ; VNI"},
		{"the same letters among TCVN3", tcvn3 + "|Phí", "Phí", "NTM206 info S! 9 ; TCVN3\nNTM207 warning S!A11 Phí ; Phớ ; TCVN3"},
		{"the same letters among both", both + "|Phí", "Phí", "NTM206 info S! 13 ; TCVN3, VNI\nNTM207 warning S!A15 Phí ; Phớ ; TCVN3"},
		{"two legacy readings among Unicode", unicode + "|t\u00adît", "t\u00adît", "NTM207 warning S!A12 t\u00adît ; tượt ; TCVN3"},
		{"section sign among Unicode", unicode + "|§ 5", "§ 5", ""},
		{"times sign among TCVN3", tcvn3 + "|20 × 30 m²", "20 × 30 m²", "NTM206 info S! 9 ; TCVN3"},
		{"misread", "tiÃªu chÃ\u00ad", "tiêu chí", "NTM206 info S! 1 ; UTF-8"},
		{"misread sign", unicode + "|â‰¥ 90%", "≥ 90%", "NTM206 info S! 1 ; UTF-8"},
		{"marks and units", "20 × 30 m², 5 °C, ½, © UBND, Excel®", "20 × 30 m², 5 °C, ½, © UBND, Excel®", ""},
	}
	for _, test := range tests {
		s := &sheet.Sheet{Name: "S"}
		for i, cell := range strings.Split(test.cells, "|") {
			text, font, _ := strings.Cut(cell, " @")
			s.Cells = append(s.Cells, sheet.Cell{Row: i + 1, Col: 1, Kind: sheet.Text, Value: text, Style: &sheet.Style{Font: font}})
		}
		if got, found := cellText(t, k, s, len(s.Cells), 1); got != test.want || found != test.finding {
			t.Errorf("%s: got %q, want %q; findings:\n%s", test.name, got, test.want, found)
		}
	}
}

// Each run goes by its own font; what has none takes the cell's.
func TestDecodeRuns(t *testing.T) {
	s := &sheet.Sheet{Name: "S", Cells: []sheet.Cell{{
		Row: 1, Col: 1, Kind: sheet.Text, Value: "x· Bản x· VNI: xaõ", Style: &sheet.Style{Font: ".VnTime"},
		Rich: &sheet.Rich{Runs: []sheet.Run{{Text: "x"}, {Text: "· "}, {Text: "Bản ", Font: "Arial"}, {Text: "x· ", Font: ".VnTimeH"}, {Text: "VNI: xaõ", Font: "VNI-Times"}}},
	}}}
	before := fmt.Sprintf("%+v", s.Cells)
	if got, found := cellText(t, known(t), s, 1, 1); got != "xã Bản XÃ VNI: xã" || found != "NTM206 info S! 1 ; TCVN3" {
		t.Errorf("got %q, findings %s", got, found)
	}
	if after := fmt.Sprintf("%+v", s.Cells); after != before {
		t.Errorf("the workbook was changed: %s", after)
	}
}

// A sheet's name is decoded for what it says; places keep the name in the file.
func TestDecodeSheetName(t *testing.T) {
	drawing := "Kỳ báo cáo: quý I/2023" + small
	first, second := sheetOf("X· B¶n Bo", drawing), sheetOf("X· S¬n B×nh", drawing)
	rewrite(first, vntext.TCVN3, ".VnTime")
	rewrite(second, vntext.TCVN3, ".VnTime")
	result := Read(bookOf(first, second), Source{File: "a.xlsx"}, known(t))
	if len(result.Reports) != 2 {
		t.Fatalf("%d reports:\n%s", len(result.Reports), findingLines(result))
	}
	for i, want := range []string{"Bản Bo", "Sơn Bình"} {
		r := result.Reports[i]
		if r.Commune.Name != want || r.Sheet != []string{"X· B¶n Bo", "X· S¬n B×nh"}[i] {
			t.Errorf("%+v on %q", r.Commune, r.Sheet)
		}
	}
}

// Names that only others can settle, and names that make sense as they are.
func TestSheetTitle(t *testing.T) {
	k := known(t)
	for _, test := range []struct{ name, encoding, title, finding string }{
		{"Thông tin", "TCVN3", "", ""},
		{"Xã Nép", "TCVN3", "", ""},
		{"Chöa", "TCVN3", "Chửa", ""},
		{"Chöa", "VNI", "Chưa", ""},
		{"Chöa", "", "", "NTM207 warning Chöa! Chöa ; Chửa ; TCVN3"},
		{"Biªu", "", "Biêu", ""},
		{"Zürich", "", "", ""},
	} {
		s := sheetOf(test.name, "Đạt | Chưa đạt | Điện | Trường")
		switch test.encoding {
		case "TCVN3":
			rewrite(s, vntext.TCVN3, ".VnTime")
		case "VNI":
			rewrite(s, vntext.VNI, "Arial")
		default:
			s.Cells = sheetOf("", "Ch\u00ada ®¹t").Cells
		}
		b := &book{found: newCollector("a.xlsx"), known: k}
		_, titles := b.decode(bookOf(s))
		var found []string
		for _, line := range strings.Split(findingLines(Result{Findings: b.found.list}), "\n") {
			if !strings.HasPrefix(line, "NTM206") {
				found = append(found, line)
			}
		}
		if got := strings.Join(found, "\n"); titles[0] != test.title || got != test.finding {
			t.Errorf("%+v: title %q, findings %q", test, titles[0], got)
		}
	}
}

// A sheet full of open cells tells some of them, and how many more there are.
func TestManyOpenCells(t *testing.T) {
	s := &sheet.Sheet{Name: "S"}
	for row := 1; row <= 70; row++ {
		s.Cells = append(s.Cells, sheet.Cell{Row: row, Col: 2, Kind: sheet.Text, Value: "Xã", Style: &sheet.Style{}})
	}
	_, found := cellText(t, known(t), s, 1, 2)
	lines := strings.Split(found, "\n")
	if len(lines) != maxOpen+1 || !strings.Contains(found, "NTM207/more warning S!B21 50 ; B21, B22, ") || !strings.Contains(found, "B40, …") {
		t.Errorf("findings:\n%s", found)
	}
}

// Workbooks in Unicode are passed on as they are, not even copied.
func TestUnicodeIsNotCopied(t *testing.T) {
	for _, f := range slicesOf(formsA(), formsB(), formsE(), formsOdd()) {
		var wb sheet.Workbook
		for i := 0; i < len(f.sheets); i += 2 {
			wb.Sheets = append(wb.Sheets, sheetOf(f.sheets[i], f.sheets[i+1]))
		}
		b := &book{found: newCollector("a.xlsx")}
		if decoded, _ := b.decode(&wb); decoded != &wb || len(b.found.list) > 0 {
			t.Errorf("%s: findings:\n%s", f.name, findingLines(Result{Findings: b.found.list}))
		}
	}
}

// Text that proves Unicode comes out as it went in, whatever is around it.
func FuzzDecodeWorkbook(f *testing.F) {
	k := known(f)
	f.Add("x· B¶n Bo", "xã", ".VnTime", "Biểu")
	f.Add("Chöa ñaït", "Đạt", "VNI-Times", "X· B¶n")
	f.Add("tiÃªu chÃ\u00ad", "KƠt qu¶", "Arial", "Lü")
	f.Fuzz(func(t *testing.T, a, b, font, name string) {
		style := &sheet.Style{Font: font}
		s := &sheet.Sheet{Name: name, Cells: []sheet.Cell{
			{Row: 1, Col: 1, Kind: sheet.Text, Value: a, Style: style},
			{Row: 2, Col: 1, Kind: sheet.Text, Value: b, Style: &sheet.Style{}},
			{Row: 3, Col: 1, Kind: sheet.Text, Value: a + b, Style: style, Rich: &sheet.Rich{Runs: []sheet.Run{{Text: a}, {Text: b, Font: "Arial"}}}},
		}}
		for row, text := range []string{a, b} {
			got, _ := cellText(t, k, s, row+1, 1)
			if vntext.ProvesUnicode(text) && got != text {
				t.Fatalf("%q became %q", text, got)
			}
		}
		cellText(t, k, s, 3, 1)
	})
}

// BenchmarkDecodeUnicode is a form of 1,000 cells in Unicode: the look alone.
func BenchmarkDecodeUnicode(b *testing.B) {
	benchmarkDecode(b, vntext.Unicode, "Times New Roman")
}

// BenchmarkDecodeTCVN3 is the same form in TCVN3.
func BenchmarkDecodeTCVN3(b *testing.B) { benchmarkDecode(b, vntext.TCVN3, ".VnTime") }

// BenchmarkDecodeTCVN3Plain is the same without the font.
func BenchmarkDecodeTCVN3Plain(b *testing.B) { benchmarkDecode(b, vntext.TCVN3, "Arial") }

func benchmarkDecode(b *testing.B, e vntext.Encoding, font string) {
	s := sheetOf("Biểu", strings.Repeat(legacyForm, 15))
	if e != vntext.Unicode {
		rewrite(s, e, font)
	}
	wb := bookOf(s)
	k := known(b)
	for b.Loop() {
		(&book{found: newCollector("a.xlsx"), known: k}).decode(wb)
	}
	b.ReportMetric(float64(len(s.Cells)), "cells")
}
