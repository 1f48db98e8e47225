package pdf

// Style is one of the four cuts of the typeface.
type Style uint8

// Bold and Italic may be combined; Regular is neither.
const (
	Regular Style = 0
	Bold    Style = 1
	Italic  Style = 2
)

// Kind says what an Item is.
type Kind uint8

// A Text has its baseline at Y; a Rule is a horizontal stroke of thickness H
// whose upper edge is Y; a Box is a bordered rectangle, Shade 0 (white) to 1
// (black), and a Text with a Shade is grey, the paler the less of it; 0 is black.
const (
	Text Kind = iota
	Rule
	Box
)

// Part is the part of the document that an Item belongs to.
type Part uint8

// Parts in the order in which they stand on page 1.
const (
	Number Part = iota // page number
	Head               // letterhead
	Body               // paragraphs, titles, rules
	Cell               // table
	Sign               // signature block and recipients
	Plot               // chart
	Stamp              // the mark of a draft
)

// Item is one placed thing. Lengths are points from the top left corner of
// its page. Block, Line and Lines tell which line of how many in which block
// of the document it stands on; they are for checking a layout, drawing does
// not need them.
type Item struct {
	Kind  Kind
	Part  Part
	X, Y  float64
	W, H  float64
	Text  string
	Style Style
	Size  float64
	Space bool    // a blank follows on the same line
	Shade float64 // of a Box or Text

	Block, Line, Lines int
}

// Page is one page with everything on it. Number counts from 1 through the
// annexes, or within each of them where the layout says so.
type Page struct {
	Width, Height float64
	Number        int
	Items         []Item
	Marks         []Mark // from the top down
}

// A4, in points.
const (
	a4Width  = 595.28
	a4Height = 841.89
)

// ascent and descent are those of Times New Roman and Liberation Serif as
// parts of the size; digit is the height of a figure.
const (
	ascent  = 0.891
	descent = 0.216
	digit   = 0.676
)

// mm converts millimetres to points.
func mm(v float64) float64 { return v * 72 / 25.4 }

// dropOf is how far the baseline lies below the top of a line of the given
// pitch: the letters stand in the middle of their line.
func dropOf(pitch, size float64) float64 {
	return (pitch-(ascent+descent)*size)/2 + ascent*size
}
