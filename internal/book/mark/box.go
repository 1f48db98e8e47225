package mark

import (
	"fmt"
	"strings"
)

// Sizes of a comment's box in pixels; its letters are Tahoma 9.
const (
	boxWidth    = 280
	wideBox     = 440
	linePixels  = 15
	letterWidth = 6
	tallestBox  = 600
)

// boxSize is how large a box must be to show a text.
func boxSize(text string) (width, height float64) {
	width = boxWidth
	if letters(text) > 900 {
		width = wideBox
	}
	perLine, lines := int(width-16)/letterWidth, 1
	for line := range strings.SplitSeq(text, "\n") {
		lines += 1 + letters(line)/perLine
	}
	return width, min(float64(lines*linePixels+10), tallestBox)
}

// anchor places a box beside its cell: column, pixels in it, row, pixels in it
// of the corners top left and bottom right, counted from 0.
func (w *worksheet) anchor(at place, text string) string {
	width, height := boxSize(text)
	left, top := min(at.col, lastCol-8), max(at.row-2, 0)
	right, x := along(left, 15+width, lastCol-1, func(i int) float64 { return w.column(i + 1).pixels })
	bottom, y := along(top, 4+height, lastRow-1, func(i int) float64 { return w.rowPixels(i + 1) })
	return fmt.Sprintf("%d, 15, %d, 4, %d, %d, %d, %d", left, top, right, x, bottom, y)
}

// bottom is the row, counted from 0, in which a box that begins in the row top
// must end to show a text.
func (w *worksheet) bottom(top int, text string) int {
	_, height := boxSize(text)
	row, _ := along(top, height, lastRow-1, func(i int) float64 { return w.rowPixels(i + 1) })
	return row
}

// along goes so many pixels over lines that begin with the first; it gives the
// line that it ends in and the pixels in it.
func along(first int, pixels float64, last int, size func(int) float64) (line, rest int) {
	for line = first; line < last && pixels > size(line); line++ {
		pixels -= size(line)
	}
	return line, int(min(pixels, size(line)))
}
