package pdf

import (
	"strings"
	"testing"
	"unicode"

	"tieuchi/internal/document"
)

// Every letter of Vietnamese and every sign of the notices can be drawn; what
// the font lacks is known.
func TestGlyphsOfTheFonts(t *testing.T) {
	vietnamese := "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz"
	signs := "0123456789 .,;:!?()[]{}<>/-–—+*%‰=≥≤²³½“”‘’«»\"'…•@&_#№\u00A0"
	fonts := testFonts()
	for _, font := range [][]byte{fonts.Regular, fonts.Bold, fonts.Italic, fonts.BoldItalic} {
		g, err := glyphsOf(font)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range vietnamese + strings.ToUpper(vietnamese) + signs {
			if r != '№' && !g.has(r) {
				t.Errorf("no glyph for %q", r)
			}
		}
		for _, r := range "漢字あ한😀\uE000" {
			if g.has(r) {
				t.Errorf("a glyph for %q", r)
			}
		}
		if r := g.standIn(); r == ' ' || unicode.IsSpace(r) {
			t.Errorf("nothing visible stands for a missing glyph: %q", r)
		}
	}
}

// A name with a letter that the font lacks does not look whole.
func TestMissingGlyphsAreSeen(t *testing.T) {
	f := newFaces(newFile(document.Meta{}), testFonts())
	for text, want := range map[string]string{
		"HUYỆN ỦY 漢":               "HUYỆN ỦY □",
		clean("Ủy ban 😀 nhân dân"): "Ủy ban □ nhân dân",
		"≥ 90%":                    "≥ 90%",
	} {
		for style := Regular; style <= Bold|Italic; style++ {
			if got := f.drawn(style, text); got != want {
				t.Errorf("%s: %q is drawn %q, want %q", style, text, got, want)
			}
			if got, want := f.width(style, 14, text), f.width(style, 14, want); got != want {
				t.Errorf("%s: %q is measured %v, drawn %v", style, text, got, want)
			}
		}
	}
}

// A damaged font gives an error or fewer glyphs, never a fault.
func TestGlyphsOfDamagedFonts(t *testing.T) {
	font := testFonts().Regular
	for n := 0; n < len(font); n += 1 + len(font)/300 {
		if g, err := glyphsOf(font[:n]); err == nil && g.has('漢') {
			t.Fatalf("%d bytes: a glyph out of nothing", n)
		}
	}
	for i := range 600 {
		broken := append([]byte{}, font[:4096]...)
		broken[i] ^= 0xFF
		glyphsOf(broken) //nolint:errcheck // only its not failing is tried
	}
}
