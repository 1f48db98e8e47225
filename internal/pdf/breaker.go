package pdf

import "math"

// span is one line: boxes from..to (exclusive). natural is its width with
// blanks as wide as the font has them, stretch the sum of those blanks. last
// is set where the text itself ends the line.
type span struct {
	from, to         int
	natural, stretch float64
	last             bool
}

// mode is what the breaker strives for.
type mode uint8

const (
	flush  mode = iota // justified: even blanks
	ragged             // left: fewest lines, even ends
	even               // centred: fewest lines, all of them alike, the last too
)

// A blank of a justified line may lose a fifth of its width and grow without
// limit; a line whose blanks would grow beyond maxRatio times their width is
// set natural, which happens only beside a word as long as the line.
const (
	maxShrink = 0.20
	maxRatio  = 4.0
	tolerance = 1e-6 // pt, for sums of widths
)

// Costs that are not the squared stretch itself. lineCost keeps ragged text to
// the fewest lines; stubCost keeps a last line from being a single short word.
const (
	lineCost = 10.0
	stubCost = 1.0
	overCost = 1e6
)

// breakLines breaks boxes into lines. first and rest are the widths of the
// first line and of the others; stub is the width under which a last line
// looks lost. Every box is on exactly one line, in order; a line is wider
// than allowed only where a single box is.
func breakLines(boxes []box, m mode, first, rest, stub float64) []span {
	var lines []span
	for start := 0; start < len(boxes); {
		end := start
		for end < len(boxes) && boxes[end].end != must {
			end++
		}
		end = min(end+1, len(boxes))
		for _, l := range breakRun(boxes[start:end], m, first, rest, stub) {
			l.from, l.to = l.from+start, l.to+start
			lines = append(lines, l)
		}
		start, first = end, rest
	}
	return lines
}

// total finds, for one run of boxes without a line end inside, the set of
// breaks with the least sum of costs: total-fit by dynamic programming.
type total struct {
	boxes       []box
	mode        mode
	first, rest float64
	stub        float64
	width, gaps []float64 // prefix sums of box+blank and of blanks
	best        []float64 // best[k]: least cost of lines covering k boxes
	from        []int     // where the last of those lines begins
}

func breakRun(boxes []box, m mode, first, rest, stub float64) []span {
	t := newTotal(boxes, m, first, rest, stub)
	for end := 1; end <= len(boxes); end++ {
		if end == len(boxes) || boxes[end-1].end == may {
			t.reach(end)
		}
	}
	return t.trace()
}

func newTotal(boxes []box, m mode, first, rest, stub float64) *total {
	n := len(boxes)
	t := &total{boxes: boxes, mode: m, first: first, rest: rest, stub: stub,
		width: make([]float64, n+1), gaps: make([]float64, n+1),
		best: make([]float64, n+1), from: make([]int, n+1)}
	for i, b := range boxes {
		t.width[i+1] = t.width[i] + b.width + b.space
		t.gaps[i+1] = t.gaps[i] + b.space
		t.best[i+1] = math.Inf(1)
	}
	return t
}

// reach finds the best line that ends before box end. Starts are tried from
// the nearest backwards, until nothing more fits.
func (t *total) reach(end int) {
	widest := max(t.first, t.rest)
	for start := end - 1; start >= 0; start-- {
		if start > 0 && t.boxes[start-1].end != may {
			continue
		}
		l := t.line(start, end)
		if t.tightest(l) > widest+tolerance && !math.IsInf(t.best[end], 1) {
			break
		}
		c := t.best[start] + t.cost(l)
		if !l.last {
			c += t.boxes[end-1].cost
		}
		if c < t.best[end] {
			t.best[end], t.from[end] = c, start
		}
	}
}

func (t *total) line(start, end int) span {
	tail := t.boxes[end-1].space
	return span{from: start, to: end, last: end == len(t.boxes),
		natural: t.width[end] - t.width[start] - tail,
		stretch: t.gaps[end] - t.gaps[start] - tail}
}

// tightest is the least width a line can be set to.
func (t *total) tightest(l span) float64 {
	if t.mode == flush && !l.last {
		return l.natural - maxShrink*l.stretch
	}
	return l.natural
}

// cost of one line: the square of how far its blanks are from natural, or of
// how much is left over at a ragged end.
func (t *total) cost(l span) float64 {
	width := t.rest
	if l.from == 0 {
		width = t.first
	}
	if over := t.tightest(l) - width; over > tolerance {
		return overCost * (1 + over)
	}
	left := width - l.natural
	if t.mode != flush {
		return t.raggedCost(l, left, width)
	}
	if l.last {
		if l.from > 0 && l.natural < t.stub {
			return stubCost
		}
		return 0
	}
	return flushCost(left, l.stretch, width)
}

func (t *total) raggedCost(l span, left, width float64) float64 {
	if l.last && t.mode == ragged {
		return lineCost
	}
	return lineCost + (left/width)*(left/width)
}

// flushCost takes half a blank's width as the unit of stretching and a fifth
// as that of shrinking: a page is uglier when it is crowded.
func flushCost(left, stretch, width float64) float64 {
	if stretch <= 0 {
		r := left / width * 20 // no blank to stretch: as bad as it looks
		return r * r
	}
	r := left / (stretch * 0.5)
	if left < 0 {
		r = left / (stretch * maxShrink)
	}
	return r * r
}

func (t *total) trace() []span {
	var back []span
	for end := len(t.boxes); end > 0; end = t.from[end] {
		back = append(back, t.line(t.from[end], end))
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return back
}
