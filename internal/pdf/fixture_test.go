package pdf

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"tieuchi/internal/document"
	"tieuchi/templates"
)

func testFonts() Fonts { return Fonts(templates.Fonts()) }

// monospaced measures without fonts: every letter is half the size wide, bold
// ones a tenth wider.
func monospaced(s Style, size float64, text string) float64 {
	w := float64(utf8.RuneCountInString(text)) * size / 2
	if s&Bold != 0 {
		w *= 1.1
	}
	return w
}

func plain(s string) []document.Run  { return []document.Run{{Text: s}} }
func strong(s string) []document.Run { return []document.Run{{Text: s, Bold: true}} }

func body(runs ...document.Run) document.Paragraph {
	return document.Paragraph{Runs: runs, Indent: true}
}

func titleOf(s string, gap float64) document.Paragraph {
	return document.Paragraph{Runs: strong(s), Align: document.Centre, Gap: gap, KeepNext: true}
}

func partyLayout() document.Layout {
	return document.Layout{Top: 20, Bottom: 20, Left: 30, Right: 15, PageNumberY: 10, PageNumberSize: 14,
		LinePitch: 19, ParagraphGap: 6, FirstIndent: 12.7, BodySize: 14}
}

// syllables are enough to make lines that look like a notice.
func syllables() []string {
	return strings.Fields("xã tiêu chí nông thôn mới nâng cao hoàn thành kế hoạch trong tháng 5/2023, " +
		"Ủy ban nhân dân huyện chỉ đạo rà soát; đường trục chính nội đồng 12,5 km 1 234 hộ nghèo đa chiều " +
		"(đảm bảo năm 2024 hoàn thành), số 10 thu nhập 45 triệu đồng/người/năm – đạt 92,5 % nghiêng")
}

// prose is n words, some of them bold or italic, the same for the same seed.
func prose(n int, seed uint64) []document.Run {
	rnd := rand.New(rand.NewPCG(seed, 1))
	words := syllables()
	var runs []document.Run
	for i := range n {
		r := document.Run{Text: words[rnd.IntN(len(words))], Bold: rnd.IntN(8) == 0, Italic: rnd.IntN(12) == 0}
		if i+1 < n {
			r.Text += " "
		}
		runs = append(runs, r)
	}
	return runs
}

func textOf(runs []document.Run) string {
	var s strings.Builder
	for _, r := range runs {
		s.WriteString(r.Text)
	}
	return s.String()
}

func letterhead() document.Letterhead {
	return document.Letterhead{LeftCentre: 66.7, RightCentre: 158.6,
		Left: []document.HeadLine{
			{Y: 21.3, Runs: plain("ĐẢNG BỘ TỈNH LAI CHÂU"), Size: 14},
			{Y: 26.7, Runs: strong("HUYỆN ỦY TAM ĐƯỜNG"), Size: 14},
			{Y: 32.1, Runs: strong("*"), Size: 14},
			{Y: 38.4, Runs: plain("Số 05-TB/HU"), Size: 14}},
		Right: []document.HeadLine{
			{Y: 21.3, Runs: strong("ĐẢNG CỘNG SẢN VIỆT NAM"), Size: 15, Rule: true, Ratio: 1},
			{Y: 38.4, Runs: []document.Run{{Text: "Tam Đường, ngày 10 tháng 3 năm 2023", Italic: true}}, Size: 14}}}
}

func signature(recipients int) document.Signature {
	s := document.Signature{Heading: document.Run{Text: "Nơi nhận:", Underline: true}, HeadingSize: 14,
		RecipientsSize: 12, RecipientsX: 30, Size: 14, Centre: 155, Room: 36,
		Lines: []document.Run{{Text: "T/L BAN THƯỜNG VỤ", Bold: true}, {Text: "CHÁNH VĂN PHÒNG"}},
		Name:  document.Run{Text: "Người Ký Văn Bản", Bold: true}}
	for i := range recipients {
		s.Recipients = append(s.Recipients, document.Run{Text: fmt.Sprintf("- Nơi nhận thứ %d của thông báo này,", i+1)})
	}
	return s
}

// notice is a document of every kind of block: four pages and two annexes.
func notice() document.Document {
	d := document.Document{Layout: partyLayout(), Head: letterhead(),
		Meta: document.Meta{Title: "Thông báo (kết luận)", Author: "Huyện ủy", Subject: "nông thôn mới", Keywords: "tiêu chí", Lang: "vi-VN", Date: "2023-03-10"}}
	d.Blocks = []document.Block{titleOf("THÔNG BÁO", 20), titleOf("về tình hình triển khai thực hiện", -1), document.Rule{Text: "-----"}}
	for i := range 16 {
		if i%4 == 0 {
			d.Blocks = append(d.Blocks, document.Paragraph{Runs: strong("1. Kết quả triển khai thực hiện"), Indent: true, KeepNext: true})
		}
		d.Blocks = append(d.Blocks, body(prose(60+9*i, uint64(i))...))
	}
	d.Blocks = append(d.Blocks, body(document.Run{Text: "Thời hạn "}, document.Run{Blank: 40}, document.Run{Text: "."}), signature(5))
	d.Annexes = []document.Annex{
		{Label: "Phụ lục 1", Title: "TỔNG HỢP KẾT QUẢ", Reference: "(Kèm theo Thông báo số 05-TB/HU)", Landscape: true, Blocks: []document.Block{matrix(45, 19)}},
		{Label: "Phụ lục 2", Title: "TIÊU CHÍ CHƯA ĐẠT", Blocks: []document.Block{matrix(3, 4)}}}
	return d
}

// matrix is a table of communes by criteria with a header of two rows.
func matrix(rows, criteria int) document.Table {
	t := document.Table{Size: 11, Columns: []document.Column{{Weight: 1.4, Align: document.Centre}, {Weight: 5}}}
	top := []document.Cell{{Runs: strong("STT"), Rows: 2, Shade: 0.1}, {Runs: strong("Xã"), Rows: 2, Shade: 0.1},
		{Runs: strong("Tiêu chí"), Span: criteria, Shade: 0.1}}
	var below []document.Cell
	for i := range criteria {
		t.Columns = append(t.Columns, document.Column{Weight: 1, Align: document.Centre})
		below = append(below, document.Cell{Runs: strong(fmt.Sprint(i + 1)), Shade: 0.1})
	}
	t.Header = [][]document.Cell{top, below}
	for i := range rows {
		row := []document.Cell{{Runs: plain(fmt.Sprint(i + 1))}, {Runs: plain("Xã minh họa số " + fmt.Sprint(i+1))}}
		for range criteria {
			row = append(row, document.Cell{Runs: plain("Đ")})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// pagesOf lays a document out and checks what must hold for every layout.
func pagesOf(t *testing.T, doc document.Document) []Page {
	t.Helper()
	pages, err := Layout(doc, testFonts())
	if err != nil {
		t.Fatalf("layout: %v", err)
	}
	checkPages(t, pages, withDefaults(doc.Layout))
	return pages
}
