package pdf

import (
	"strings"
	"unicode"
)

// Costs of breaks that are taken only when there is no other way: at a blank
// that should hold, after a hyphen or a slash, between two letters.
const (
	costHeld   = 30.0
	costJoint  = 40.0
	costLetter = 200.0
)

// fitBoxes loosens what is wider than a line, so that the breaker always has
// a way out: first the held blanks of a chunk, then its longest words. A
// chunk is everything between two allowed breaks.
func fitBoxes(m Measure, boxes []box, size, first, rest float64) []box {
	limit := min(first, rest)
	if widestChunk(boxes) <= limit {
		return boxes
	}
	var out []box
	for start := 0; start < len(boxes); {
		end := start + 1
		for end < len(boxes) && boxes[end-1].end == stay {
			end++
		}
		// A chunk in the middle never has to fit the indented first line.
		width := rest
		if start == 0 || boxes[start-1].end == must {
			width = limit
		}
		out = append(out, fitChunk(m, boxes[start:end], size, width)...)
		start = end
	}
	return out
}

// widestChunk is the greatest width between two allowed breaks.
func widestChunk(boxes []box) float64 {
	var widest, width float64
	for _, b := range boxes {
		width += b.width
		widest = max(widest, width)
		if width += b.space; b.end != stay {
			width = 0
		}
	}
	return widest
}

func fitChunk(m Measure, chunk []box, size, limit float64) []box {
	if widestChunk(chunk) <= limit {
		return chunk
	}
	var out []box
	for _, b := range chunk {
		if b.end == stay {
			b.end, b.cost = may, costHeld
		}
		if b.width > limit {
			out = append(out, splitBox(m, b, size)...)
			continue
		}
		out = append(out, b)
	}
	return out
}

// splitBox cuts a word into single letters with their marks.
func splitBox(m Measure, b box, size float64) []box {
	var out []box
	for _, p := range b.parts {
		for _, letter := range letters(p.text) {
			w := m(p.style, size, letter)
			out = append(out, box{parts: []part{{letter, p.style, p.under, w}}, width: w, spaceUnder: p.under, end: may, cost: letterCost(letter)})
		}
	}
	last := &out[len(out)-1]
	last.space, last.spaceUnder, last.end, last.cost = b.space, b.spaceUnder, b.end, b.cost
	return out
}

func letterCost(letter string) float64 {
	if strings.ContainsAny(letter, "-–/_\\.,;:?&=…") {
		return costJoint
	}
	return costLetter
}

// letters cuts a text before every rune that is not a combining mark.
func letters(s string) []string {
	var out []string
	start := 0
	for i, r := range s {
		if i > start && !unicode.Is(unicode.Mn, r) {
			out = append(out, s[start:i])
			start = i
		}
	}
	return append(out, s[start:])
}
