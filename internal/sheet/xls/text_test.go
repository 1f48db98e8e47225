package xls

import (
	"bytes"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/sheet"
)

// tableText is a text as the table of texts holds it.
type tableText struct {
	text  string
	runs  []uint16 // places and fonts by turns
	extra int      // bytes of hints how to pronounce it
}

// tableWriter writes the table of texts into records of at most limit bytes,
// by the rules of the format: a text's head stays in one piece, and where its
// letters are cut the next record says anew how many bytes a letter has.
type tableWriter struct {
	limit   int
	records [][]byte
}

func (w *tableWriter) room() int { return w.limit - len(w.last()) }

func (w *tableWriter) last() []byte { return w.records[len(w.records)-1] }

func (w *tableWriter) cut() { w.records = append(w.records, nil) }

// put writes bytes, cut anywhere or, as a piece, nowhere.
func (w *tableWriter) put(b []byte, piece bool) {
	if piece && w.room() < len(b) {
		w.cut()
	}
	for len(b) > 0 {
		if w.room() == 0 {
			w.cut()
		}
		n := min(w.room(), len(b))
		w.records[len(w.records)-1] = append(w.last(), b[:n]...)
		b = b[n:]
	}
}

func (w *tableWriter) write(t tableText) {
	units := utf16.Encode([]rune(t.text))
	isWide := needsWide(units)
	flags := isWide
	head := packed(uint16(len(units)), byte(0))
	if t.runs != nil {
		flags |= richFlag
		head = append(head, packed(uint16(len(t.runs)/2))...)
	}
	if t.extra > 0 {
		flags |= phoneticFlag
		head = append(head, packed(uint32(t.extra))...)
	}
	head[2] = flags
	w.put(head, true)
	for len(units) > 0 {
		size := 1 + int(isWide)
		if n := min(w.room()/size, len(units)); n > 0 {
			for _, unit := range units[:n] {
				w.put(packed(unit)[:size], false)
			}
			units = units[n:]
			continue
		}
		w.cut()
		isWide = needsWide(units) // the rest may need fewer bytes
		w.put([]byte{isWide}, false)
	}
	for _, number := range t.runs {
		w.put(packed(number), false)
	}
	w.put(bytes.Repeat([]byte{0xEE}, t.extra), false)
}

func needsWide(units []uint16) byte {
	for _, unit := range units {
		if unit > 0xFF {
			return wideFlag
		}
	}
	return 0
}

// tableTexts have every property that a text can have.
func tableTexts() []tableText {
	return []tableText{
		{text: "Quy hoạch"}, {text: ""}, {text: "plain and rather long text of Latin-1 letters: é"},
		{text: "Tỷ lệ hộ được sử dụng nước sạch, then Latin to the end of it"},
		{text: "§¹t 100%, chưa", runs: []uint16{3, 5, 10, 6}}, {text: "😀😀 xã", runs: []uint16{4, 6}, extra: 9},
		{text: "left over", runs: []uint16{9, 5}}, {text: "hint", extra: 30}, {text: "end"},
	}
}

// TestContinuedTexts cuts the table at every place that the format allows: the
// texts and their fonts are always the same.
func TestContinuedTexts(t *testing.T) {
	var want []sheet.Cell
	for limit := 12; limit < 400; limit++ {
		p := oneSheet()
		w := &tableWriter{limit: limit, records: [][]byte{packed(uint32(9), uint32(9))}}
		for i, text := range tableTexts() {
			w.write(text)
			p.sheets[0].records = append(p.sheets[0].records, record(recSharedText, place(uint16(i), 0, 0), uint32(i))...)
		}
		for i, one := range w.records {
			kind := uint16(recContinue)
			if i == 0 {
				kind = recSST
			}
			p.globals = append(p.globals, record(kind, one)...)
		}
		got := mustRead(t, p).Sheets[0].Cells
		if want == nil {
			want = got
			demandTexts(t, want)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("cut every %d bytes:\n%s", limit, diff)
		}
	}
}

func demandTexts(t *testing.T, cells []sheet.Cell) {
	t.Helper()
	runs := map[string][]sheet.Run{
		"§¹t 100%, chưa": {{Text: "§¹t"}, {Text: " 100%, ", Font: ".VnTime"}, {Text: "chưa", Font: "VNI-Times"}},
		"😀😀 xã":          {{Text: "😀😀"}, {Text: " xã", Font: "VNI-Times"}},
	}
	for _, text := range tableTexts() {
		if text.text == "" {
			continue // a blank cell
		}
		if cells[0].Value != text.text || cmp.Diff(runs[text.text], cells[0].Runs()) != "" {
			t.Errorf("got %+v, want %q %+v", cells[0], text.text, runs[text.text])
		}
		cells = cells[1:]
	}
	if len(cells) > 0 {
		t.Errorf("left over: %v", cells)
	}
}

// Long results of formulas go on in CONTINUE records too.
func TestContinuedResult(t *testing.T) {
	book := mustRead(t, oneSheet(
		formula(0, 0, special(0, 0)), record(recArray, "x"),
		record(recString, uint16(7), byte(0), "Ti"), record(recContinue, byte(1), wide("êu")), record(recContinue, byte(0), "chi"),
	))
	if got := book.Sheets[0].Cells[0]; got.Value != "Tiêuchi" || got.Kind != sheet.Text || !got.Formula {
		t.Errorf("%+v", got)
	}
}

// TestRichLabel reads fonts behind the text of a cell's own record.
func TestRichLabel(t *testing.T) {
	book := mustRead(t, oneSheet(
		record(recRichLabel, place(0, 0, 1), long("Chưa §¹t"), uint16(2), uint16(0), uint16(0), uint16(5), uint16(5)),
		record(recRichLabel, place(0, 1, 1), long("§¹t"), uint16(1), uint16(0), uint16(5)),
	))
	want := []sheet.Cell{
		{Row: 1, Col: 1, Kind: sheet.Text, Value: "Chưa §¹t", Style: legacyStyle(),
			Rich: &sheet.Rich{Runs: []sheet.Run{{Text: "Chưa ", Font: "Arial"}, {Text: "§¹t", Font: ".VnTime"}}}},
		{Row: 1, Col: 2, Kind: sheet.Text, Value: "§¹t", Style: legacyStyle()},
	}
	if diff := cmp.Diff(want, book.Sheets[0].Cells); diff != "" {
		t.Error(diff)
	}
}

// oldSheet is a workbook of BIFF5 in a code page.
func oldSheet(page uint16, records ...[]byte) plan {
	p := oneSheet(records...)
	p.version = biff5
	p.sheets[0].name = "\xd0\xb9t" // Đ and ¹ in 1258
	p.page = record(recCodePage, page)
	return p
}

// TestOldCodePages reads one byte a letter: by the code page, or where a font
// draws its own letters by what those fonts expect.
func TestOldCodePages(t *testing.T) {
	records := [][]byte{
		record(recLabel, place(0, 0, 0), uint16(6), "x\xe3 \xd0\xec\xd5"), // combining marks in 1258
		record(recLabel, place(0, 1, 1), uint16(5), "\xd0\xec\xc3\xae\xad"),
		record(recRichLabel, place(0, 2, 0), uint16(4), "\xf0a\xf0b", byte(1), byte(2), byte(6)),
		formula(0, 3, special(0, 0)), record(recString, uint16(2), "\xd0\xdd"),
	}
	for page, want := range map[uint16][]string{
		1258:  {"xă Đ\u0301Ơ", "ÐìÃ®\u00ad", "đaðb", "ĐƯ", "Đ¹t"},
		1252:  {"xã ÐìÕ", "ÐìÃ®\u00ad", "ðaðb", "ÐÝ", "Ð¹t"},
		32769: {"xã ÐìÕ", "ÐìÃ®\u00ad", "ðaðb", "ÐÝ", "Ð¹t"},
	} {
		book := mustRead(t, oldSheet(page, records...))
		var got []string
		for _, c := range book.Sheets[0].Cells {
			got = append(got, c.Value)
		}
		if diff := cmp.Diff(want, append(got, book.Sheets[0].Name)); diff != "" {
			t.Errorf("%d: %s", page, diff)
		}
		runs := book.Sheets[0].Cells[2].Runs()
		if len(runs) != 2 || runs[1] != (sheet.Run{Text: "ðb", Font: "VNI-Times"}) {
			t.Errorf("%d: runs %q", page, runs)
		}
	}
}

// A code page of several bytes a letter matters only where such a letter is.
func TestUnknownCodePage(t *testing.T) {
	p := oldSheet(936, record(recLabel, place(0, 0, 0), uint16(3), "abc"))
	p.sheets[0].name = "a"
	mustRead(t, p)
	p.sheets[0].records = record(recLabel, place(0, 0, 0), uint16(2), "\xb0\xa1")
	_, err := readBytes(p.file())
	demandFault(t, err, sheet.Unsupported)
}
