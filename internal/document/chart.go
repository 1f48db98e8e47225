package document

// Chart is a chart of lying bars, one below the other, on an axis that begins
// at 0; every bar has its figure at its end. There is one unit and one shade,
// so that it reads in black and white.
type Chart struct {
	Title string  // over the bars
	Unit  string  // under the title
	Bars  []Bar   // from the top down
	Ticks []Bar   // figures along the axis, from 0 up; Label is unused
	Size  float64 // pt, of labels and figures; the title has the body's
}

// Bar is one bar. Its length is Value by the axis; Figure is Value as printed.
type Bar struct {
	Label  string
	Figure string
	Value  int // not below 0
}

func (Chart) isBlock() {}
