package pdf

import (
	"fmt"
	"strings"

	"tieuchi/internal/pdf/pdffile"
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

// suffix is what the name of a font has for a style.
func (s Style) suffix() string { return [...]string{"", "-Bold", "-Italic", "-BoldItalic"}[s&3] }

func (s Style) String() string {
	return [...]string{"regular", "bold", "italic", "bold italic"}[s&3]
}

// missing is drawn in the place of a character that the font has no glyph for
// (漢, an emoji): a font's own sign for that may be an empty one, and a name
// that lacks a letter must not look whole. The first that the font has is
// taken.
var missing = [...]rune{'\u25A1', replacement, '?'}

// faces measures text with the widths that the file states, so that what is
// measured is what is drawn. A style is loaded when it is first asked for.
type faces struct {
	fonts  Fonts
	loaded [4]*pdffile.Font
	known  [4]*measured
	err    error // the first style that could not be loaded
}

// measured are the widths of a font's characters, by the two bytes of their
// numbers, in thousandths of the size plus 1; 0 is not known yet.
type measured [256]*[256]uint16

func newFaces(fonts Fonts) *faces { return &faces{fonts: fonts} }

// width is a Measure.
func (f *faces) width(s Style, size float64, text string) float64 {
	if !f.load(s) {
		return 0
	}
	sum := 0
	for _, r := range text {
		sum += f.rune(s, r)
	}
	return float64(sum) * size / 1000
}

func (f *faces) rune(s Style, r rune) int {
	block := &f.known[s&3][r>>8&0xFF]
	if *block == nil {
		*block = new([256]uint16)
	}
	w := &(*block)[r&0xFF]
	if *w == 0 {
		*w = uint16(f.loaded[s&3].Width(f.drawable(s, r))) + 1
	}
	return int(*w) - 1
}

// drawable is the character, or what stands for one without a glyph. The space
// of no width is a place to break, not a letter.
func (f *faces) drawable(s Style, r rune) rune {
	font := f.loaded[s&3]
	if r == zeroSpace || font.Has(r) {
		return r
	}
	for _, m := range missing {
		if font.Has(m) {
			return m
		}
	}
	return ' '
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
	if f.loaded[s] != nil {
		return true
	}
	if f.err != nil {
		return false
	}
	font, err := pdffile.ParseFont(family+s.suffix(), f.fonts.of(s))
	if err != nil {
		f.err = fmt.Errorf("font %s: %w", s, err)
		return false
	}
	f.loaded[s], f.known[s] = font, new(measured)
	return true
}
