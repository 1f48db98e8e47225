package pdf

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"tieuchi/internal/document"
)

func TestEmptyDocument(t *testing.T) {
	if pages := pagesOf(t, document.Document{}); len(pages) != 1 || len(pages[0].Items) != 0 {
		t.Errorf("an empty document has %d pages, want one without items", len(pages))
	}
	d := document.Document{Head: letterhead(), Blocks: []document.Block{body(), document.Paragraph{Runs: plain(" \n ")}, document.Table{}, document.Signature{}, document.Rule{}, document.Space{Height: 9}}}
	if pages := pagesOf(t, d); len(pages) != 1 {
		t.Errorf("a document of empty blocks has %d pages, want 1", len(pages))
	}
}

func TestNoticeHolds(t *testing.T) {
	pages := pagesOf(t, notice())
	if len(pages) < 6 {
		t.Fatalf("%d pages, want the notice's, two of the wide annex and one of the other", len(pages))
	}
	if last := pages[len(pages)-2]; last.Width < last.Height {
		t.Errorf("page %d of the wide annex is upright", last.Number)
	}
}

// Every length of the text above a heading, a paragraph and a signature must
// keep all rules, wherever the page happens to end.
func TestBreaksAnywhere(t *testing.T) {
	for n := 1; n < 60; n += 3 {
		d := document.Document{Layout: partyLayout(), Head: letterhead()}
		d.Blocks = append(d.Blocks, titleOf("THÔNG BÁO", 20))
		for i := range n {
			d.Blocks = append(d.Blocks, body(prose(1+(i*7+n)%45, uint64(i))...))
		}
		d.Blocks = append(d.Blocks, document.Paragraph{Runs: strong("2. Nhiệm vụ trọng tâm"), Indent: true, KeepNext: true},
			document.Paragraph{Runs: strong("a) Trước mắt"), Indent: true, KeepNext: true}, body(prose(40, 99)...), signature(5))
		pages := pagesOf(t, d)
		checkHeadings(t, pages)
		checkSignature(t, pages, fmt.Sprintf("%d paragraphs", n))
	}
}

// checkHeadings: text follows a bold line on its page.
func checkHeadings(t *testing.T, pages []Page) {
	t.Helper()
	for _, p := range pages {
		after := 0
		for _, it := range p.Items {
			if it.Part != Body {
				continue
			}
			if strings.Contains(it.Text, "tâm") || strings.Contains(it.Text, "mắt") {
				after = 0
				for _, later := range p.Items {
					if later.Part == Body && later.Y > it.Y+1 && later.Style == Regular {
						after++
					}
				}
				if after == 0 {
					t.Errorf("page %d ends with a heading", p.Number)
				}
			}
		}
	}
}

// checkSignature: the whole block on the last page, with at least two lines
// of text.
func checkSignature(t *testing.T, pages []Page, what string) {
	t.Helper()
	last := pages[len(pages)-1]
	lines := map[float64]bool{}
	for _, p := range pages {
		for _, it := range p.Items {
			if it.Part == Sign && p.Number != last.Number {
				t.Errorf("%s: %q of the signature is on page %d of %d", what, it.Text, p.Number, last.Number)
			}
			if it.Part == Body && p.Number == last.Number {
				lines[it.Y] = true
			}
		}
	}
	if len(lines) < 2 {
		t.Errorf("%s: the signature's page has %d lines of text", what, len(lines))
	}
}

// A signature after one-line paragraphs takes two of them with it.
func TestSignatureAfterShortParagraphs(t *testing.T) {
	for n := 22; n < 34; n++ {
		d := document.Document{Layout: partyLayout()}
		for range n {
			d.Blocks = append(d.Blocks, body(document.Run{Text: "Một dòng."}))
		}
		d.Blocks = append(d.Blocks, document.Space{Height: 3}, signature(4))
		checkSignature(t, pagesOf(t, d), fmt.Sprintf("%d lines", n))
	}
}

func TestRecipients(t *testing.T) {
	for _, n := range []int{0, 1, 40, 47, 48, 49, 50, 120} {
		d := document.Document{Layout: partyLayout(), Blocks: []document.Block{body(prose(80, 1)...), signature(n)}}
		pages := pagesOf(t, d)
		var text strings.Builder
		for _, p := range pages {
			for _, it := range p.Items {
				if it.Part == Sign && it.Kind == Text {
					text.WriteString(it.Text + " ")
				}
			}
		}
		for i := 1; i <= n; i++ {
			if !strings.Contains(text.String(), fmt.Sprintf("thứ %d của", i)) {
				t.Errorf("%d recipients: number %d is missing", n, i)
			}
		}
		if n == 40 {
			checkSignature(t, pages, "40 recipients")
		}
	}
}

func TestThreePageParagraph(t *testing.T) {
	d := document.Document{Layout: partyLayout(), Blocks: []document.Block{body(prose(1700, 4)...)}}
	pages := pagesOf(t, d)
	if len(pages) < 3 {
		t.Errorf("%d pages, want 3 or more", len(pages))
	}
	if got, want := pageText(pages), textOf(prose(1700, 4)); got != want {
		t.Errorf("the pages do not hold the paragraph")
	}
}

// pageText joins the words of the body in the order in which they are drawn.
func pageText(pages []Page) string {
	var s strings.Builder
	lines, order := linesOf(pages, Body)
	for i, k := range order {
		if i > 0 {
			s.WriteByte(' ')
		}
		for _, it := range lines[k] {
			s.WriteString(it.Text)
			if it.Space {
				s.WriteByte(' ')
			}
		}
	}
	return s.String()
}

func TestPageNumbers(t *testing.T) {
	pages := pagesOf(t, notice())
	for _, p := range pages {
		var found []Item
		for _, it := range p.Items {
			if it.Part == Number {
				found = append(found, it)
			}
		}
		if p.Number == 1 {
			if len(found) != 0 {
				t.Errorf("page 1 carries the number %q", found[0].Text)
			}
			continue
		}
		if len(found) != 1 || found[0].Text != fmt.Sprint(p.Number) || found[0].Size != 14 {
			t.Fatalf("page %d carries %v", p.Number, found)
		}
		centre := mm(112.5) // of the text block between 30 and 195 mm
		if p.Width > p.Height {
			centre = (mm(30) + p.Width - mm(15)) / 2
		}
		if got := found[0].X + found[0].W/2; math.Abs(got-centre) > 0.1 {
			t.Errorf("page %d: number centred on %.2f, want %.2f", p.Number, got, centre)
		}
	}
}

func TestLetterheadPlaces(t *testing.T) {
	pages := pagesOf(t, document.Document{Layout: partyLayout(), Head: letterhead(), Blocks: []document.Block{body(prose(50, 1)...)}})
	want := map[string]float64{"ĐẢNG": 21.3, "*": 32.1, "05-TB/HU": 38.4, "2023": 38.4}
	lowest, top := 0.0, math.Inf(1)
	for _, it := range pages[0].Items {
		if y, ok := want[it.Text]; ok && math.Abs(it.Y-mm(y)) > 1e-6 {
			t.Errorf("%q has its baseline at %.2f pt, want %.2f", it.Text, it.Y, mm(y))
		}
		switch it.Part {
		case Head:
			lowest = max(lowest, it.Y)
		case Body:
			top = min(top, it.Y-it.Size)
		}
		if it.Text == "*" && math.Abs(it.X+it.W/2-mm(66.7)) > 0.01 {
			t.Errorf("* is centred on %.2f", it.X+it.W/2)
		}
	}
	if top <= lowest {
		t.Errorf("the body begins at %.1f, the letterhead ends at %.1f", top, lowest)
	}
}

// A name too long for its column goes on to a second line, and what is below
// moves down on both sides.
func TestLetterheadWraps(t *testing.T) {
	h := letterhead()
	h.Left[1].Runs = strong("BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA HUYỆN TAM ĐƯỜNG")
	pages := pagesOf(t, document.Document{Layout: partyLayout(), Head: h, Blocks: []document.Block{body(prose(50, 1)...)}})
	y := map[string]float64{}
	rows := map[float64]bool{}
	for _, it := range pages[0].Items {
		if it.Part != Head {
			continue
		}
		y[it.Text] = it.Y
		if it.X < mm(headRightStart) {
			rows[it.Y] = true
			if it.X+it.W > mm(headLeftEnd)+0.01 {
				t.Errorf("%q leaves the left column", it.Text)
			}
		}
	}
	if len(rows) < 5 {
		t.Errorf("%d rows on the left, want a further one", len(rows))
	}
	if y["05-TB/HU"] <= mm(38.4) || y["05-TB/HU"] != y["2023"] {
		t.Errorf("number at %.1f and date at %.1f, want both moved down alike", y["05-TB/HU"], y["2023"])
	}
	if y["VIỆT"] != mm(21.3) {
		t.Errorf("the first line moved to %.1f", y["VIỆT"])
	}
}

// The State's name at 13 pt is wider than the right column of the Party form:
// it stays on one line, and the left column gives way.
func TestLetterheadOfTheState(t *testing.T) {
	h := letterhead()
	h.Left[1].Runs = strong("BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA HUYỆN")
	h.Right[0] = document.HeadLine{Y: 21.3, Runs: strong("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Size: 13}
	pages := pagesOf(t, document.Document{Layout: partyLayout(), Head: h})
	var name []Item
	for _, it := range pages[0].Items {
		if it.Size == 13 {
			name = append(name, it)
		}
	}
	for _, it := range name {
		if it.Y != name[0].Y {
			t.Fatalf("%q stands on a line of its own", it.Text)
		}
	}
	if from, _ := extent(name); from >= mm(headRightStart) {
		t.Errorf("the name begins at %.1f; this test wants one wider than the column", from)
	}
}

func TestTitleRuleAsLongAsItsText(t *testing.T) {
	pages := pagesOf(t, document.Document{Layout: partyLayout(), Head: letterhead()})
	var title []Item
	for _, it := range pages[0].Items {
		if it.Kind == Rule {
			from, to := extent(title)
			if math.Abs(it.X-from) > 0.01 || math.Abs(it.X+it.W-to) > 0.01 {
				t.Errorf("rule %.2f..%.2f under text %.2f..%.2f", it.X, it.X+it.W, from, to)
			}
			return
		}
		if it.Kind == Text && it.Size == 15 {
			title = append(title, it)
		}
	}
	t.Error("no rule under the title")
}

func TestUnknownBlocksAndMargins(t *testing.T) {
	if _, err := Layout(document.Document{Blocks: []document.Block{nil}}, testFonts()); err == nil {
		t.Error("an unknown block passes")
	}
	if _, err := Layout(document.Document{Layout: document.Layout{Left: 110, Right: 100}}, testFonts()); err == nil {
		t.Error("margins without room pass")
	}
}

// A list of recipients longer than a page neither leaves pages nearly empty
// before it nor tears a paragraph or a name apart.
func TestLongRecipients(t *testing.T) {
	long := signature(0)
	for i := range 45 {
		text := fmt.Sprintf("- Cơ quan %d,", i)
		if i%3 == 0 {
			text = fmt.Sprintf("- Cơ quan số %d có tên rất dài để xem dòng được ngắt ra sao trong cột nơi nhận,", i)
		}
		long.Recipients = append(long.Recipients, document.Run{Text: text})
	}
	for n := range 12 {
		d := document.Document{Layout: partyLayout(), Blocks: []document.Block{body(prose(200+15*n, 1)...), body(prose(34, 1)...), long}}
		pages := pagesOf(t, d)
		checkPages(t, pages, partyLayout())
		if len(pages) > 3 {
			t.Errorf("%d words: %d pages, want 3 at most", 234+15*n, len(pages))
		}
		checkEntriesWhole(t, pages)
		for _, p := range pages {
			var name, text bool
			for _, it := range p.Items {
				name = name || strings.HasPrefix(it.Text, "Người")
				text = text || it.Part == Body
			}
			if name && !text {
				t.Errorf("%d words: the signature is alone on page %d", 234+15*n, p.Number)
			}
		}
	}
}

// checkEntriesWhole: no page begins with the second line of a recipient.
func checkEntriesWhole(t *testing.T, pages []Page) {
	t.Helper()
	for _, p := range pages {
		var first Item
		for _, it := range p.Items {
			if it.Part == Sign && it.Kind == Text && (first.Kind != Text || first.Text == "" || it.Y < first.Y || it.Y == first.Y && it.X < first.X) {
				first = it
			}
		}
		if first.Text != "" && first.Text != "-" && first.Text != "Nơi" {
			t.Errorf("page %d begins its list with %q", p.Number, first.Text)
		}
	}
}

// A heading has two lines of text below it on its page, be they of one
// paragraph or of two.
func TestHeadingKeepsTwoLines(t *testing.T) {
	for lines := range 45 {
		var blocks []document.Block
		for range lines {
			blocks = append(blocks, document.Paragraph{Runs: plain("một dòng"), Gap: -1})
		}
		blocks = append(blocks, document.Paragraph{Runs: strong("1. Tiêu đề"), KeepNext: true},
			document.Paragraph{Runs: plain("một dòng"), Gap: -1}, document.Paragraph{Runs: plain("dòng hai"), Gap: -1}, document.Paragraph{Runs: plain("dòng ba"), Gap: -1})
		for _, p := range pagesOf(t, document.Document{Blocks: blocks}) {
			at, last := -1, -1
			for _, it := range p.Items {
				if it.Style == Bold {
					at = it.Block
				}
				last = it.Block
			}
			if at >= 0 && last < at+2 {
				t.Errorf("%d lines above: the heading stands with %d lines", lines, last-at)
			}
		}
	}
}
