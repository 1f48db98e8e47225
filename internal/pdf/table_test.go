package pdf

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"tieuchi/internal/document"
)

func TestTablesOfManyRows(t *testing.T) {
	for _, n := range []int{1, 2, 7, 33, 34, 35, 36, 120, 200} {
		d := document.Document{Layout: partyLayout(), Blocks: []document.Block{body(prose(30, 2)...), matrix(n, 6)}}
		pages := pagesOf(t, d)
		seen := map[string]int{}
		for _, p := range pages {
			heads, rows := 0, 0
			for _, it := range p.Items {
				if it.Part != Cell || it.Kind != Text {
					continue
				}
				if it.Text == "STT" {
					heads++
				} else if it.Style == Regular {
					rows++
					seen[it.Text]++
				}
			}
			if rows > 0 && heads != 1 || heads > 0 && rows == 0 {
				t.Errorf("%d rows, page %d: %d headers over %d texts", n, p.Number, heads, rows)
			}
		}
		for i := 1; i <= n; i++ {
			if seen[fmt.Sprint(i)] != 2 { // in its column and in the name
				t.Errorf("%d rows: number %d is there %d times", n, i, seen[fmt.Sprint(i)])
			}
		}
	}
}

// A table never begins with its header alone at the foot of a page.
func TestTableHeaderKeepsARow(t *testing.T) {
	for n := 30; n < 42; n++ {
		d := document.Document{Layout: partyLayout()}
		for range n {
			d.Blocks = append(d.Blocks, document.Paragraph{Runs: plain("Một dòng."), Gap: -1})
		}
		d.Blocks = append(d.Blocks, document.Paragraph{Runs: strong("Bảng"), KeepNext: true}, matrix(3, 4))
		for _, p := range pagesOf(t, d) {
			var title, head, row bool
			for _, it := range p.Items {
				title = title || it.Text == "Bảng"
				head = head || it.Text == "STT"
				row = row || it.Part == Cell && it.Text == "1"
			}
			if (title || head) && !row && p.Number == 1 {
				t.Errorf("%d lines: title %v, header %v, but no row on page 1", n, title, head)
			}
		}
	}
}

func TestRowTallerThanAPage(t *testing.T) {
	runs := prose(1500, 8)
	tb := document.Table{Size: 12, Columns: []document.Column{{Weight: 1}, {Weight: 3}},
		Header: [][]document.Cell{{{Runs: strong("Số")}, {Runs: strong("Việc")}}},
		Rows:   [][]document.Cell{{{Runs: plain("1")}, {Runs: runs}}, {{Runs: plain("2")}, {Runs: plain("ngắn")}}}}
	pages := pagesOf(t, document.Document{Layout: partyLayout(), Blocks: []document.Block{tb}})
	var words []string
	for _, p := range pages {
		for _, it := range p.Items {
			if it.Part == Cell && it.Kind == Text && it.X > 190 && it.Text != "Việc" && it.Text != "ngắn" {
				words = append(words, it.Text)
			}
		}
	}
	if got, want := strings.Join(words, " "), textOf(runs); len(pages) < 3 || got != want {
		t.Errorf("%d pages, the row's words are not all there in order", len(pages))
	}
}

// A row that goes over pages is one row: a line closes it where a page ends, and
// none parts it before.
func TestTornRowIsOneRow(t *testing.T) {
	for _, headed := range []bool{true, false} {
		tb := document.Table{Size: 12, Columns: []document.Column{{Weight: 1}, {Weight: 3}},
			Rows: [][]document.Cell{{{Runs: plain("1")}, {Runs: prose(1500, 8)}}}}
		if headed {
			tb.Header = [][]document.Cell{{{Runs: strong("Số")}, {Runs: strong("Việc")}}}
		}
		for i, p := range pagesOf(t, document.Document{Layout: partyLayout(), Blocks: []document.Block{tb}}) {
			var ends []float64 // of the lines across the table
			top, bottom := a4Height, 0.0
			for _, it := range p.Items {
				switch {
				case it.Part != Cell || it.Kind == Text:
				case it.W > 0 && it.H > 0: // a cell of the header
					top = min(top, it.Y+it.H)
				case it.W > 0:
					ends = append(ends, it.Y)
				default:
					top, bottom = min(top, it.Y), max(bottom, it.Y+it.H)
				}
			}
			if len(ends) == 0 {
				t.Errorf("header %v, page %d: no line across the table", headed, i+1)
				continue
			}
			first, last := top, ends[len(ends)-1]
			if headed && i > 0 { // the header's edge is there
				first = last
			}
			if math.Abs(last-bottom) > tolerance || slices.ContainsFunc(ends, func(y float64) bool {
				return math.Abs(y-first) > tolerance && math.Abs(y-bottom) > tolerance
			}) {
				t.Errorf("header %v, page %d: lines at %v, row from %.1f to %.1f", headed, i+1, ends, top, bottom)
			}
		}
	}
}

// A header that would fill the page is set once, every word of it.
func TestHeaderTallerThanAPage(t *testing.T) {
	tb := document.Table{Size: 12, Columns: []document.Column{{Weight: 1}, {Weight: 1}},
		Header: [][]document.Cell{{{Runs: prose(700, 3)}, {Runs: plain("x")}}},
		Rows:   [][]document.Cell{{{Runs: plain("1")}, {Runs: plain("2")}}}}
	pages := pagesOf(t, document.Document{Layout: partyLayout(), Blocks: []document.Block{tb}})
	n := 0
	for _, p := range pages {
		for _, it := range p.Items {
			if it.Part == Cell && it.Kind == Text {
				n += len(strings.Fields(it.Text))
			}
		}
	}
	if want := len(strings.Fields(textOf(prose(700, 3)))) + 3; n != want {
		t.Errorf("%d words, want %d", n, want)
	}
}

func TestColumnWidths(t *testing.T) {
	s := &setter{measure: monospaced, form: withDefaults(partyLayout())}
	tb := document.Table{Columns: []document.Column{{Weight: 1}, {Weight: 3}, {}}, Rows: [][]document.Cell{
		{{Runs: plain("a")}, {Runs: plain("b"), Span: 2}},
		{{Runs: plain("a")}, {}, {}, {Runs: plain("thừa")}}}}
	g := s.gridOf(tb, column{100, 700})
	want := []float64{100, 200, 500, 600, 700}
	if len(g.edges) != len(want) {
		t.Fatalf("edges %v, want %v", g.edges, want)
	}
	for i := range want {
		if math.Abs(g.edges[i]-want[i]) > 1e-9 {
			t.Errorf("edge %d at %.2f, want %.2f", i, g.edges[i], want[i])
		}
	}
}

func TestArrangeCoversCells(t *testing.T) {
	cell := func(span, rows int) document.Cell { return document.Cell{Span: span, Rows: rows} }
	rows := arrange([][]document.Cell{{cell(0, 2), cell(2, 0), cell(1, 9)}, {cell(0, 0), cell(0, 0)}})
	got := fmt.Sprint(places(rows[0]), places(rows[1]))
	if want := "[0-1x2 1-3x1 3-4x2] [1-2x1 2-3x1]"; got != want {
		t.Errorf("cells at %s, want %s", got, want)
	}
}

func places(row []gridCell) []string {
	var out []string
	for _, c := range row {
		out = append(out, fmt.Sprintf("%d-%dx%d", c.from, c.to, c.deep))
	}
	return out
}

// The boxes of a table fill its width and height without a hole: the areas of
// cells add up to the area of the whole.
func TestCellsFillTheTable(t *testing.T) {
	pages := pagesOf(t, document.Document{Layout: partyLayout(), Blocks: []document.Block{matrix(12, 5)}})
	var area float64
	top, bottom := math.Inf(1), 0.0
	for _, it := range pages[0].Items {
		if it.Kind == Box {
			area += it.W * it.H
			top, bottom = min(top, it.Y), max(bottom, it.Y+it.H)
		}
	}
	if want := (bottom - top) * (a4Width - mm(45)); math.Abs(area-want) > 0.01 {
		t.Errorf("cells cover %.2f, the table is %.2f", area, want)
	}
}

// A large table is set row by row as it is placed; it looks like a small one.
func TestLargeTables(t *testing.T) {
	pagesOfRows := func(n int) []Page {
		return pagesOf(t, document.Document{Blocks: []document.Block{matrix(n, 5)}})
	}
	small, large := pagesOfRows(largeTable), pagesOfRows(largeTable+100)
	for i := range len(small) - 2 { // the last rows keep together
		for j, it := range large[i].Items {
			it.Lines = small[i].Items[j].Lines
			if it != small[i].Items[j] {
				t.Fatalf("page %d: %+v, in a small table %+v", i+1, it, small[i].Items[j])
			}
		}
	}
	if len(large) <= len(small) {
		t.Errorf("%d pages and %d", len(small), len(large))
	}
}

// A cell has no line more for the sake of a compound.
func TestCellsStayLow(t *testing.T) {
	s := &setter{measure: monospaced, form: withDefaults(document.Layout{BodySize: 10})}
	g := s.gridOf(document.Table{Columns: []document.Column{{Weight: 1}}, Size: 10}, column{0, 62})
	row := arrange([][]document.Cell{{{Runs: plain("Số tiêu chí đạt")}}})[0]
	g.fill(row, true)
	if got := len(row[0].lines); got != 2 {
		t.Errorf("%d lines, want 2", got)
	}
}
