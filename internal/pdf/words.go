package pdf

import (
	"strings"

	"tieuchi/internal/document"
)

const (
	nbsp      = '\u00A0'
	zeroSpace = '\u200B'
	dots      = '…' // what a dotted blank is made of
)

// Measure gives the width in points of a text at the given size. It is the
// only thing that breaking and paging know about fonts.
type Measure func(style Style, size float64, text string) float64

// ending says what may happen after a box.
type ending uint8

const (
	stay ending = iota // no break
	may                // a break is allowed, at the box's cost
	must               // the line ends here
)

// part is text in one style.
type part struct {
	text  string
	style Style
	under bool
	width float64
}

// box is what a line is made of: parts that are never separated, then a blank
// of a natural width (0 when the next box adjoins) and what may happen there.
type box struct {
	parts      []part
	width      float64
	space      float64
	spaceUnder bool
	end        ending
	cost       float64 // demerit of breaking here
}

func (b *box) text() string {
	if len(b.parts) == 1 {
		return b.parts[0].text
	}
	var s strings.Builder
	for _, p := range b.parts {
		s.WriteString(p.text)
	}
	return s.String()
}

// boxer collects runs into boxes.
type boxer struct {
	measure Measure
	size    float64
	boxes   []box
	open    bool // the last box may still grow
}

// boxesOf turns runs into boxes with every break rule applied except the
// splitting of what is wider than a line.
func boxesOf(m Measure, runs []document.Run, size float64) []box {
	b := boxer{measure: m, size: size}
	for _, r := range runs {
		st := styleOf(r)
		if r.Blank > 0 {
			b.blank(r.Blank, st, r.Underline)
			continue
		}
		b.run(clean(r.Text), st, r.Underline)
	}
	b.trim()
	bind(b.boxes)
	return b.boxes
}

func styleOf(r document.Run) Style {
	var s Style
	if r.Bold {
		s |= Bold
	}
	if r.Italic {
		s |= Italic
	}
	return s
}

// run adds the text of one run, cut at its blanks.
func (b *boxer) run(text string, st Style, under bool) {
	start := 0
	for i, r := range text {
		if r != ' ' && r != nbsp && r != '\n' && r != zeroSpace {
			continue
		}
		b.add(text[start:i], st, under)
		start = i + len(string(r))
		b.separate(r, st, under)
	}
	b.add(text[start:], st, under)
}

// add appends text to the open box, or opens one.
func (b *boxer) add(text string, st Style, under bool) {
	if text == "" {
		return
	}
	if !b.open {
		b.boxes = append(b.boxes, box{})
		b.open = true
	}
	last := &b.boxes[len(b.boxes)-1]
	w := b.measure(st, b.size, text)
	last.parts = append(last.parts, part{text, st, under, w})
	last.width += w
}

// separate closes the open box. Of several blanks in a row the strongest
// counts: a line end, then a blank that must not break.
func (b *boxer) separate(r rune, st Style, under bool) {
	if len(b.boxes) == 0 {
		return // blanks at the start of a paragraph
	}
	last, fresh := &b.boxes[len(b.boxes)-1], b.open
	b.open = false
	switch {
	case r == '\n':
		last.end, last.space = must, 0
	case last.end == must:
	case r == zeroSpace:
		if fresh {
			last.end = may
		}
	default:
		last.space, last.spaceUnder = b.measure(st, b.size, " "), under
		if fresh || last.end == may {
			last.end = endingOf(r)
		}
	}
}

func endingOf(blank rune) ending {
	if blank == nbsp {
		return stay
	}
	return may
}

// A long dotted blank may be broken between any two "…", but not closer than
// blankEnd to its ends; a short one stays whole.
const (
	blankEnd   = 3
	blankWhole = 7
	blankMax   = 4000 // characters; more than a page is a mistake of the caller
	blankCost  = 1.0
)

// blank adds a dotted blank for so many characters written by hand. A
// character takes half an em, a "…" is a whole one wide.
func (b *boxer) blank(chars int, st Style, under bool) {
	n := (min(chars, blankMax) + 1) / 2
	for piece := blankEnd; n > blankWhole || n > blankEnd && piece == 1; piece = 1 {
		b.add(strings.Repeat(string(dots), piece), st, under)
		last := &b.boxes[len(b.boxes)-1]
		last.end, last.cost = may, blankCost
		b.open = false
		n -= piece
	}
	b.add(strings.Repeat(string(dots), n), st, under)
}

// trim removes what follows the last box.
func (b *boxer) trim() {
	if n := len(b.boxes); n > 0 {
		b.boxes[n-1].end, b.boxes[n-1].space = must, 0
	}
}
