package cli

import (
	"fmt"
	"io"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// element is one row of the guides' tables: where it stands and how it looks.
// NaN is not said. Heights are those of the letters: capitals reach 0.676 of
// the size above the baseline, "g" 0.216 below it.
type element struct {
	text                string  // with which its line begins
	left, centre, right float64 // mm from the left edge
	top, bottom         float64 // mm from the top edge
	sizes               [2]float64
	font                string
}

// tolerances of the comparison, mm and pt.
const (
	nearPlace = 1.0
	nearSize  = 0.5
)

var open = math.NaN()

// The Party form of Hướng dẫn 36-HD/VPTW: sizes and styles by its table, places
// as measured on a signed document.
func party36() []element {
	return []element{
		{"ĐẢNG CỘNG SẢN VIỆT NAM", 122, 158.6, 195, open, open, [2]float64{15, 15}, "B"},
		{"ĐẢNG BỘ TỈNH LAI CHÂU", open, 66.7, open, open, open, [2]float64{14, 14}, ""},
		{"HUYỆN ỦY TAM ĐƯỜNG", open, 66.7, open, open, open, [2]float64{14, 14}, "B"},
		{"*", open, 66.7, open, 28, open, [2]float64{14, 14}, ""},
		{"Số 05-TB/HU", open, 66.7, open, 34, 39, [2]float64{14, 14}, ""},
		{"Tam Đường, ngày 03 tháng 02 năm 2023", open, open, 195, 34, 39, [2]float64{14, 14}, "I"},
		{"THÔNG BÁO", open, 112.5, open, 48, 53, [2]float64{15, 16}, "B"},
		{"KẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN ỦY", open, 112.5, open, 56, open, [2]float64{14, 15}, "B"},
		{"về tình hình triển khai", open, 112.5, open, open, open, [2]float64{14, 15}, "B"},
		{"-----", 108, 112.5, 116, open, open, [2]float64{14, 14}, ""},
		{"Thực hiện chương trình công tác", 42.7, open, 195, open, open, [2]float64{14, 15}, ""},
		{"1. Kết quả triển khai thực hiện", 42.7, open, open, open, open, [2]float64{14, 15}, "B"},
		{"2", open, 112.5, open, 10, open, [2]float64{14, 14}, ""}, // the page number
		{"T/L BAN THƯỜNG VỤ", open, 155, open, open, open, [2]float64{14, 14}, "B"},
		{"CHÁNH VĂN PHÒNG", open, 155, open, open, open, [2]float64{14, 14}, ""},
		{"Vũ Ngọc Sơn", open, 155, open, open, open, [2]float64{14, 14}, "B"},
		{"Nơi nhận:", 33, open, open, open, open, [2]float64{14, 14}, ""},
		{"- Đảng ủy xã Bản Bo,", 30, open, open, open, open, [2]float64{12, 12}, ""},
		{"- Lưu.", 30, open, open, open, open, [2]float64{12, 12}, ""},
		{"Phụ lục", open, 112.5, open, open, open, [2]float64{14, 15}, "B"},
	}
}

// Hướng dẫn 05-HD/VPTW differs in what stands between recipients and in the line
// that names the document on an annex.
func party05() []element {
	var all []element
	for _, e := range party36() {
		if strings.HasPrefix(e.text, "- Đảng ủy") {
			e.text = "- Đảng ủy xã Bản Bo;"
		}
		all = append(all, e)
	}
	return append(all, element{"(Kèm theo Thông báo số 05-TB/HU", open, 112.5, open, open, open, [2]float64{14, 15}, "I"})
}

// The State form of Nghị định 30/2020/NĐ-CP, Phụ lục I.
func state() []element {
	return []element{
		{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", open, open, 195, open, open, [2]float64{12, 13}, "B"},
		{"Độc lập - Tự do - Hạnh phúc", open, 148, open, open, open, [2]float64{13, 14}, "B"},
		{"ĐẢNG BỘ TỈNH LAI CHÂU", open, 61, open, open, open, [2]float64{12, 13}, ""},
		{"HUYỆN ỦY TAM ĐƯỜNG", open, 61, open, open, open, [2]float64{12, 13}, "B"},
		{"Số: 05/TB-UBND", open, 61, open, open, open, [2]float64{13, 13}, ""},
		{"Tam Đường, ngày 03 tháng 02 năm 2023", open, 148, open, open, open, [2]float64{13, 14}, "I"},
		{"THÔNG BÁO", open, 112.5, open, open, open, [2]float64{13, 14}, "B"},
		{"Kết luận của Ban Thường vụ Huyện ủy về", open, 112.5, open, open, open, [2]float64{13, 14}, "B"},
		{"Thực hiện chương trình công tác", 42.7, open, 195, open, open, [2]float64{13, 14}, ""},
		{"1. Kết quả triển khai thực hiện", 42.7, open, open, open, open, [2]float64{13, 14}, "B"},
		{"2", open, 112.5, open, 10, open, [2]float64{13, 14}, ""},
		{"T/L BAN THƯỜNG VỤ", open, 152, open, open, open, [2]float64{13, 14}, "B"},
		{"CHÁNH VĂN PHÒNG", open, 152, open, open, open, [2]float64{13, 14}, "B"},
		{"Vũ Ngọc Sơn", open, 152, open, open, open, [2]float64{13, 14}, "B"},
		{"Nơi nhận:", 30, open, open, open, open, [2]float64{12, 12}, "BI"},
		{"- Đảng ủy xã Bản Bo;", 30, open, open, open, open, [2]float64{11, 11}, ""},
		{"Phụ lục", open, 112.5, open, open, open, [2]float64{14, 14}, "B"},
		{"KẾT QUẢ ĐÁNH GIÁ", open, 112.5, open, open, open, [2]float64{13, 14}, "B"},
		{"(Kèm theo Thông báo số 05/TB-UBND", open, 112.5, open, open, open, [2]float64{13, 14}, "I"},
	}
}

func TestPositions(t *testing.T) {
	for _, form := range []struct {
		name, signs string
		table       []element
		pitch       float64      // pt
		rules       [][3]float64 // of page 1: left, right and height of each drawn line, mm
	}{
		{"party-36", "TB/HU", party36(), 18, [][3]float64{{122, 195, 23}}},
		{"party-05", "TB/HU", party05(), 19, [][3]float64{{122, 195, 23}}},
		{"state", "TB-UBND", state(), 18, [][3]float64{{50, 72, 31.4}, {118, 178, 31.5}, {82, 143, 77.5}}},
	} {
		t.Run(form.name, func(t *testing.T) {
			lines, strokes := paper(t, "--form", form.name, "--office", profileOf(t, form.signs))
			for _, e := range form.table {
				e.check(t, lines)
			}
			checkBody(t, lines, form.pitch)
			if form.name != "state" { // the decree has no such heights
				checkBegin(t, lines, form.pitch)
			}
			checkSigner(t, lines, form.pitch)
			checkRules(t, strokes, form.rules)
		})
	}
}

// check holds the first line that begins as the element does against it.
func (e element) check(t *testing.T, lines []printedLine) {
	t.Helper()
	for _, l := range lines {
		if !strings.HasPrefix(l.text, e.text) || len(e.text) == 1 && strings.TrimSpace(l.text) != e.text {
			continue
		}
		top, bottom := l.base-0.676*l.size*ptIn, l.base+0.216*l.size*ptIn
		for _, d := range []struct {
			what      string
			got, want float64
		}{{"left", l.left, e.left}, {"centre", l.centre(), e.centre}, {"right", l.right, e.right}, {"top", top, e.top}, {"bottom", bottom, e.bottom}} {
			if math.Abs(d.got-d.want) > nearPlace { // false for what is open
				t.Errorf("%s: %s at %.1f mm, want %.1f", e.text, d.what, d.got, d.want)
			}
		}
		if l.size < e.sizes[0]-nearSize || l.size > e.sizes[1]+nearSize || l.font != e.font {
			t.Errorf("%s: %.1f pt %q, want %v %q", e.text, l.size, l.font, e.sizes, e.font)
		}
		return
	}
	t.Errorf("%s is not printed", e.text)
}

// checkBody: the body stands within the margins (20, 20, 30, 15), its lines one
// exact pitch apart, its paragraphs by 6 pt more at least.
func checkBody(t *testing.T, lines []printedLine, pitch float64) {
	t.Helper()
	var last printedLine
	for _, l := range lines {
		if l.size != 14 || l.left < 29.9 || l.font != "" {
			continue
		}
		if l.right > 195.1 || l.base > 277.1 {
			t.Errorf("page %d: %q ends at %.1f, %.1f mm", l.page, l.text, l.right, l.base)
		}
		if d := (l.base - last.base) / ptIn; l.page == last.page && l.left < 30.1 && last.right > 194.9 && math.Abs(d-pitch) > 0.02 {
			t.Errorf("page %d: %q is %.2f pt below the line above it, want %.0f", l.page, l.text, d, pitch)
		}
		if d := (l.base - last.base) / ptIn; l.page == last.page && math.Abs(l.left-42.7) < 0.1 && d < pitch+6-0.02 {
			t.Errorf("page %d: the paragraph %q begins %.2f pt below the one above it", l.page, l.text, d)
		}
		last = l
	}
}

// checkBegin: under a subject of one line, "-----" stands at y 65 and the text
// begins at y 76, as measured on a signed document of the Party; each further
// line moves them down by the pitch.
func checkBegin(t *testing.T, lines []printedLine, pitch float64) {
	t.Helper()
	subject := 0
	for _, l := range lines {
		if l.page > 1 {
			return
		}
		below := float64(subject-1) * pitch * ptIn
		switch {
		case l.font == "B" && l.size == 14 && math.Abs(l.centre()-112.5) < nearPlace:
			subject++
		case l.text == "-----":
			if dash := l.base - 0.23*l.size*ptIn - below; math.Abs(dash-65) > nearPlace {
				t.Errorf("the dashes stand at %.1f mm under %d lines of subject", dash, subject)
			}
		case strings.HasPrefix(l.text, "Thực hiện chương trình công tác"):
			if top := l.base - 0.891*l.size*ptIn - below; math.Abs(top-76) > nearPlace {
				t.Errorf("the text begins at %.1f mm under %d lines of subject", top, subject)
			}
			return
		}
	}
}

// checkSigner: "Nơi nhận:" on the height of the authority, the office one line
// below it, then 34 to 36 mm (5-6 lines) left free for signature and seal.
func checkSigner(t *testing.T, lines []printedLine, pitch float64) {
	t.Helper()
	base := func(text string) float64 {
		for _, l := range lines {
			if strings.HasPrefix(l.text, text) {
				return l.base
			}
		}
		return math.NaN()
	}
	authority := base("T/L BAN THƯỜNG VỤ")
	if d := base("Nơi nhận:") - authority; !(math.Abs(d) < nearPlace) {
		t.Errorf("Nơi nhận is %.1f mm off the authority", d)
	}
	if d := (base("CHÁNH VĂN PHÒNG") - authority) / ptIn; !(math.Abs(d-pitch) < 0.02) {
		t.Errorf("the office is %.1f pt below the authority", d)
	}
	if free := base("Vũ Ngọc Sơn") - base("CHÁNH VĂN PHÒNG") - pitch*ptIn; !(free > 34-nearPlace && free < 36+nearPlace) {
		t.Errorf("%.1f mm are left for the signature", free)
	}
}

// checkRules: the drawn lines of page 1, and no other.
func checkRules(t *testing.T, strokes []stroke, want [][3]float64) {
	t.Helper()
	var told []string
	found := 0
	for _, s := range strokes {
		if s.page != 1 {
			continue
		}
		told = append(told, fmt.Sprintf("%.1f-%.1f at %.1f", s.left, s.right, s.y))
		for _, w := range want {
			if math.Abs(s.left-w[0]) < nearPlace && math.Abs(s.right-w[1]) < nearPlace && math.Abs(s.y-w[2]) < nearPlace {
				found++
			}
		}
	}
	if len(told) != len(want) || found != len(want) {
		t.Errorf("drawn lines %v, want %v", told, want)
	}
}

// profileOf fills in the office's form: number and date as the guides' examples
// have them.
func profileOf(t *testing.T, signs string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "co-quan.xlsx")
	if code := Main(t.Context(), []string{"form", "--office-form", "-o", file}, io.Discard, io.Discard); code != exitDone {
		t.Fatalf("exit code %d", code)
	}
	book, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	facts := map[string]string{"Số": "5", "Ký hiệu": signs, "Ngày ban hành": "3/2/2023"}
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			if value := facts[append(row, "")[0]]; value != "" {
				if err := book.SetCellStr(sheet, fmt.Sprintf("B%d", i+1), value); err != nil {
					t.Fatal(err)
				}
				delete(facts, row[0])
			}
		}
	}
	if err := book.Save(); err != nil || len(facts) > 0 {
		t.Fatalf("%v, left %v", err, facts)
	}
	return file
}
