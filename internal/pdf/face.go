package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/jung-kurt/gofpdf"
)

// Fonts are the four cuts of one typeface as TrueType files. Only those that a
// document uses need be there. The bytes are read, never changed, so one Fonts
// may serve several goroutines.
type Fonts struct {
	Regular, Bold, Italic, BoldItalic []byte
}

func (f Fonts) of(s Style) []byte {
	return [...][]byte{f.Regular, f.Bold, f.Italic, f.BoldItalic}[s&3]
}

// family is the name under which a file lists its fonts: the typeface of the
// notices.
const family = "LiberationSerif"

// code is gofpdf's name for a style.
func (s Style) code() string { return [...]string{"", "B", "I", "BI"}[s&3] }

func (s Style) String() string {
	return [...]string{"regular", "bold", "italic", "bold italic"}[s&3]
}

// faces measures text with gofpdf's own widths, so that what is measured is
// what is drawn. A style is loaded when it is first asked for.
type faces struct {
	pdf    *gofpdf.Fpdf
	fonts  Fonts
	loaded [4]bool
	widths [4][]uint32 // per rune, thousandths of the size plus 1; 0 is not yet known
	glyphs [4]*glyphs
	err    error // the first style that could not be loaded
}

func newFaces(pdf *gofpdf.Fpdf, fonts Fonts) *faces {
	return &faces{pdf: pdf, fonts: fonts}
}

// width is a Measure.
func (f *faces) width(s Style, size float64, text string) float64 {
	if !f.load(s) {
		return 0
	}
	var sum uint32
	for _, r := range text {
		sum += f.rune(s, r)
	}
	return float64(sum) * size / 1000
}

func (f *faces) rune(s Style, r rune) uint32 {
	w := &f.widths[s&3][r&0xFFFF]
	if *w == 0 {
		f.pdf.SetFont(family, s.code(), 10)
		*w = uint32(f.pdf.GetStringSymbolWidth(string(f.drawable(s, r)))) + 1
	}
	return *w - 1
}

// drawable is the character, or what stands for one without a glyph. The space
// of no width is a place to break, not a letter.
func (f *faces) drawable(s Style, r rune) rune {
	if g := f.glyphs[s&3]; r != zeroSpace && !g.has(r) {
		return g.standIn()
	}
	return r
}

// drawn is a text as it goes on paper.
func (f *faces) drawn(s Style, text string) string {
	if !f.load(s) {
		return text
	}
	return strings.Map(func(r rune) rune { return f.drawable(s, r) }, text)
}

func (f *faces) load(s Style) bool {
	s &= 3
	if f.loaded[s] {
		return true
	}
	if f.err != nil {
		return false
	}
	if err := checkFont(f.fonts.of(s)); err != nil {
		f.err = fmt.Errorf("font %s: %w", s, err)
		return false
	}
	known, err := glyphsOf(f.fonts.of(s))
	if err != nil {
		f.err = fmt.Errorf("font %s: %w", s, err)
		return false
	}
	f.glyphs[s] = known
	// gofpdf keeps the slice and writes into it.
	f.pdf.AddUTF8FontFromBytes(family, s.code(), bytes.Clone(f.fonts.of(s)))
	f.widths[s] = make([]uint32, 0x10000)
	f.loaded[s] = true
	return true
}

// checkFont refuses what gofpdf would only complain about on standard output.
func checkFont(b []byte) error {
	switch {
	case len(b) == 0:
		return errors.New("missing")
	case len(b) < 12:
		return errors.New("cut short")
	case !bytes.HasPrefix(b, []byte{0, 1, 0, 0}) && !bytes.HasPrefix(b, []byte("true")):
		return errors.New("not a TrueType font")
	}
	return nil
}
