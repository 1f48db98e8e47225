package page

import "github.com/xuri/excelize/v2"

// Font is the typeface of official papers.
const Font = "Times New Roman"

// DefaultSize is the type size of a cell whose style names none, in points.
const DefaultSize = 12

// Align is how text stands in its cell.
type Align string

// The alignments in use; the zero value is to the left.
const (
	Left   Align = ""
	Centre Align = "center"
	Right  Align = "right"
)

// Style is how a cell looks. Styles compare equal by value and are shared.
type Style struct {
	Bold, Italic bool
	Size         float64 // points; 0 is DefaultSize
	Align        Align
	Top          bool   // text at the top edge instead of the middle
	Border       bool   // thin lines on all four sides
	Indent       int    // steps of room between the edge and text to the left; see indentPoints
	Fill         string // background, RRGGBB
	Color        string // of the letters, RRGGBB
	Format       string // number format code; "" is General, "@" keeps typed text
	NoWrap       bool   // keep on one line, even past the cell's edge
	Rotated      bool   // bottom to top
	Font         string // "" is Font
	Open         bool   // may be typed in where the sheet is protected
}

func (s Style) size() float64 {
	if s.Size == 0 {
		return DefaultSize
	}
	return s.Size
}

func (s Style) excelize() *excelize.Style {
	style := &excelize.Style{
		Font: &excelize.Font{
			Family: Font, Size: s.size(), Bold: s.Bold, Italic: s.Italic, Color: s.Color,
		},
		Alignment: &excelize.Alignment{
			Horizontal: string(s.Align), Vertical: "center", WrapText: !s.NoWrap,
			Indent: s.Indent,
		},
	}
	if s.Indent > 0 && s.Align == Left {
		style.Alignment.Horizontal = "left" // without a side the format ignores the indent
	}
	if s.Font != "" {
		style.Font.Family = s.Font
	}
	if s.Top {
		style.Alignment.Vertical = "top"
	}
	if s.Rotated {
		style.Alignment.TextRotation = 90
	}
	if s.Open {
		style.Protection = &excelize.Protection{Locked: false}
	}
	if s.Border {
		style.Border = thinBorders()
	}
	if s.Fill != "" {
		style.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{s.Fill}}
	}
	if s.Format != "" {
		style.CustomNumFmt = &s.Format
	}
	return style
}

func thinBorders() []excelize.Border {
	const thin = 1
	var borders []excelize.Border
	for _, side := range [...]string{"left", "top", "right", "bottom"} {
		borders = append(borders, excelize.Border{Type: side, Color: "000000", Style: thin})
	}
	return borders
}
