package pdf

import "testing"

// A name with a letter that the font lacks does not look whole.
func TestMissingGlyphsAreSeen(t *testing.T) {
	f := newFaces(testFonts())
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
