package pdf

import (
	"errors"

	"tieuchi/internal/document"
)

// Measures that hold where a layout leaves them at zero: those of the Party
// form (Hướng dẫn 36-HD/VPTW).
const (
	stdTop, stdBottom = 20.0, 20.0 // mm
	stdLeft, stdRight = 30.0, 15.0 // mm
	stdNumberY        = 10.0       // mm
	stdNumberSize     = 14.0       // pt
	stdBodySize       = 14.0       // pt
	stdPitch          = 1.35       // times the body size
	leastPitch        = 1.15       // times the size: letters of two lines never touch
)

// withDefaults fills what a layout leaves open. Margins are taken as a whole:
// a layout that sets any of them means the zeros too.
func withDefaults(l document.Layout) document.Layout {
	if l.Top == 0 && l.Bottom == 0 && l.Left == 0 && l.Right == 0 {
		l.Top, l.Bottom, l.Left, l.Right = stdTop, stdBottom, stdLeft, stdRight
	}
	l.PageNumberY = orElse(l.PageNumberY, stdNumberY)
	l.PageNumberSize = orElse(l.PageNumberSize, stdNumberSize)
	l.BodySize = orElse(l.BodySize, stdBodySize)
	l.LinePitch = orElse(l.LinePitch, stdPitch*l.BodySize)
	l.ParagraphGap = max(l.ParagraphGap, 0)
	return l
}

func orElse(v, other float64) float64 {
	if v > 0 {
		return v
	}
	return other
}

// frame is the text block of a page.
type frame struct {
	column
	top, bottom   float64
	width, height float64 // of the page
	landscape     bool
}

func (f frame) room() float64 { return f.bottom - f.top }

// frameOf is the text block that a layout leaves on A4.
func frameOf(l document.Layout, landscape bool) frame {
	f := frame{width: a4Width, height: a4Height, landscape: landscape}
	if landscape {
		f.width, f.height = a4Height, a4Width
	}
	f.left, f.right = mm(l.Left), f.width-mm(l.Right)
	f.top, f.bottom = mm(l.Top), f.height-mm(l.Bottom)
	return f
}

// check refuses margins and sizes that leave no room for a few words and lines.
func check(l document.Layout) error {
	f := frameOf(l, true)
	p := frameOf(l, false)
	if p.column.width() < 5*l.BodySize || f.room() < 6*l.LinePitch || l.Left < 0 || l.Right < 0 || l.Top < 0 || l.Bottom < 0 {
		return errors.New("the margins leave no room for text")
	}
	return nil
}
