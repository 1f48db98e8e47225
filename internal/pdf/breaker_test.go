package pdf

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"tieuchi/internal/document"
)

// rebuilt joins the lines of a break again, a blank for every break.
func rebuilt(boxes []box, lines []span) string {
	var all []string
	for _, l := range lines {
		var s strings.Builder
		for i := l.from; i < l.to; i++ {
			s.WriteString(boxes[i].text())
			if i+1 < l.to && boxes[i].space > 0 {
				s.WriteByte(' ')
			}
		}
		all = append(all, s.String())
	}
	return strings.Join(all, " ")
}

func TestBreakKeepsEveryWordInOrder(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 7))
	for seed := range uint64(300) {
		runs := prose(1+rnd.IntN(120), seed)
		width := 120 + rnd.Float64()*350
		indent := rnd.Float64() * 40
		for _, m := range []mode{flush, ragged, even} {
			boxes := fitBoxes(monospaced, boxesOf(monospaced, runs, 14), 14, width-indent, width)
			lines := breakLines(boxes, m, width-indent, width, 2*indent)
			if got, want := rebuilt(boxes, lines), textOf(runs); got != want {
				t.Fatalf("seed %d: lines hold\n%s\nwant\n%s", seed, got, want)
			}
			checkWidths(t, boxes, lines, m, width-indent, width)
		}
	}
}

// checkWidths: no line is wider than allowed, blanks shrunk as far as they may.
func checkWidths(t *testing.T, boxes []box, lines []span, m mode, first, rest float64) {
	t.Helper()
	for i, l := range lines {
		width := rest
		if i == 0 {
			width = first
		}
		least := l.natural
		if m == flush && !l.last {
			least -= maxShrink * l.stretch
		}
		if least > width+0.01 {
			t.Errorf("line %d of %d boxes is %.2f wide, allowed %.2f", i, l.to-l.from, least, width)
		}
		if l.last != (l.to == len(boxes)) {
			t.Errorf("line %d: last is %v at box %d of %d", i, l.last, l.to, len(boxes))
		}
	}
}

// leastCost tries every set of breaks: what total-fit has to find.
func leastCost(tt *total, start int) float64 {
	n := len(tt.boxes)
	if start == n {
		return 0
	}
	best := math.Inf(1)
	for end := start + 1; end <= n; end++ {
		if end < n && tt.boxes[end-1].end != may {
			continue
		}
		c := tt.cost(tt.line(start, end))
		if end < n {
			c += tt.boxes[end-1].cost
		}
		best = min(best, c+leastCost(tt, end))
	}
	return best
}

func TestBreakIsTheBestOfAll(t *testing.T) {
	for seed := range uint64(150) {
		for _, m := range []mode{flush, ragged, even} {
			boxes := boxesOf(monospaced, prose(12, seed), 14)
			width := 130 + float64(seed%9)*17
			boxes = fitBoxes(monospaced, boxes, 14, width-20, width)
			if len(boxes) > 16 {
				continue // letters of a split word: too many sets to try
			}
			tt := newTotal(boxes, m, width-20, width, 40)
			want := leastCost(tt, 0)
			got := 0.0
			for _, l := range breakRun(boxes, m, width-20, width, 40) {
				got += tt.cost(l)
				if !l.last {
					got += boxes[l.to-1].cost
				}
			}
			if math.Abs(got-want) > 1e-6*(1+want) {
				t.Errorf("seed %d mode %d: cost %.6f, the best is %.6f", seed, m, got, want)
			}
		}
	}
}

// The classic case where filling every line in turn goes wrong: the second
// line would be left with one short word.
func TestBreakLooksAhead(t *testing.T) {
	boxes := boxesOf(monospaced, plain("aaa bb cc ddddd"), 2)
	var got []string
	for _, l := range breakLines(boxes, even, 6, 6, 0) {
		got = append(got, rebuilt(boxes, []span{l}))
	}
	if s := strings.Join(got, "|"); s != "aaa|bb cc|ddddd" {
		t.Errorf("lines %s, want aaa|bb cc|ddddd", s)
	}
}

func TestBreakAtLineEnds(t *testing.T) {
	boxes := boxesOf(monospaced, plain("  một hai\n\nba\nbốn \n"), 10)
	lines := breakLines(boxes, flush, 400, 400, 0)
	if len(lines) != 3 {
		t.Fatalf("%d lines, want 3", len(lines))
	}
	for i, want := range []string{"một hai", "ba", "bốn"} {
		if got := rebuilt(boxes, lines[i:i+1]); got != want || !lines[i].last {
			t.Errorf("line %d is %q (last %v), want %q", i, got, lines[i].last, want)
		}
	}
}

func TestOverlongWordsAreSplit(t *testing.T) {
	long := strings.Repeat("abcdefghij", 12)
	for _, text := range []string{long, "đầu " + long + " cuối", "x\u00A0" + long, "đường dẫn tài-liệu/" + long, strings.Repeat("a\u0301", 90)} {
		lines := lay(monospaced, plain(text), 14, column{10, 210}, document.Justified, 30)
		var got strings.Builder
		for _, row := range lines {
			from, to := extent(row)
			if from < 10-0.01 || to > 210+0.01 {
				t.Errorf("%.10s…: a line reaches from %.2f to %.2f", text, from, to)
			}
			for _, it := range row {
				got.WriteString(it.Text)
				if strings.HasPrefix(it.Text, "\u0301") {
					t.Errorf("a mark is torn from its letter")
				}
			}
		}
		want := strings.NewReplacer(" ", "", "\u00A0", "").Replace(text)
		if got.String() != want {
			t.Errorf("lines hold %q, want %q", got.String(), want)
		}
	}
}

func TestJustifiedLinesEndFlush(t *testing.T) {
	f := newFaces(testFonts())
	col := column{85, 552}
	lines := lay(f.width, prose(900, 3), 14, col, document.Justified, 36)
	for i, row := range lines {
		from, to := extent(row)
		left := col.left
		if i == 0 {
			left += 36
		}
		if math.Abs(from-left) > 0.01 {
			t.Errorf("line %d begins at %.3f, want %.3f", i, from, left)
		}
		if i+1 < len(lines) && math.Abs(to-col.right) > 0.1 {
			t.Errorf("line %d ends at %.3f, want %.3f", i, to, col.right)
		}
		if i+1 == len(lines) && to > col.right+0.01 {
			t.Errorf("the last line ends at %.3f", to)
		}
	}
}

func TestLastLineIsNatural(t *testing.T) {
	f := newFaces(testFonts())
	rows := lay(f.width, prose(40, 5), 14, column{85, 552}, document.Justified, 36)
	last := rows[len(rows)-1]
	for i := 1; i < len(last); i++ {
		a, b := last[i-1], last[i]
		if !a.Space {
			continue
		}
		gap := b.X - a.X - a.W
		if want := f.width(a.Style, 14, " "); math.Abs(gap-want) > 1e-9 {
			t.Errorf("blank after %q is %.3f, want %.3f", a.Text, gap, want)
		}
	}
}

func FuzzBreak(f *testing.F) {
	f.Add("Tiêu chí số 1 (Quy hoạch): 1 234 hộ", uint16(200), uint8(0))
	f.Add("\u200b \u00a0\n a\u0301\x00\xff 😀 \u00ad", uint16(30), uint8(1))
	f.Add(strings.Repeat("dài-", 50), uint16(60), uint8(2))
	f.Fuzz(func(t *testing.T, text string, width uint16, how uint8) {
		w := 20 + float64(width%600)
		col := column{0, w}
		rows := lay(monospaced, plain(text), 14, col, document.Align(how%4), 0)
		var got strings.Builder
		for _, row := range rows {
			if _, to := extent(row); to > w+0.01 {
				t.Errorf("a line ends at %.2f of %.2f", to, w)
			}
			for _, it := range row {
				got.WriteString(it.Text)
			}
		}
		drop := func(r rune) rune {
			if r == ' ' || r == '\n' || r == nbsp || r == zeroSpace {
				return -1
			}
			return r
		}
		if want := strings.Map(drop, clean(text)); got.String() != want {
			t.Errorf("lines hold %q, want %q", got.String(), want)
		}
	})
}
