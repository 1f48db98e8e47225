package cli

import (
	"cmp"
	"encoding/xml"
	"io"
	"math"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// traced is what another program reads from a PDF file: each text and filled
// rectangle with its place.
type traced struct {
	Pages []struct {
		Spans []struct {
			Font   string `xml:"font,attr"`
			Matrix string `xml:"trm,attr"`
			Glyphs []struct {
				Text    string  `xml:"unicode,attr"`
				X       float64 `xml:"x,attr"`
				Y       float64 `xml:"y,attr"`
				Advance float64 `xml:"adv,attr"`
			} `xml:"g"`
		} `xml:"fill_text>span"`
		Paths []struct {
			Corners []struct {
				X float64 `xml:"x,attr"`
				Y float64 `xml:"y,attr"`
			} `xml:"lineto"`
		} `xml:"fill_path"`
	} `xml:"page"`
}

// printedLine is a line of one column of text in one font: mm from the left and
// top edge of its page, sizes in pt. base is the baseline.
type printedLine struct {
	page                    int
	text                    string
	left, right, base, size float64
	font                    string // "", B, I, BI
}

func (l printedLine) centre() float64 { return (l.left + l.right) / 2 }

// stroke is a drawn line.
type stroke struct {
	page           int
	left, right, y float64 // y of its upper edge
}

const (
	ptIn     = 25.4 / 72 // mm in a point
	a4Height = 841.89    // pt
	// columnGap parts the two columns of a letterhead: no blank is as wide, mm.
	columnGap = 8
)

// readPositions reads a file with mutool, or skips.
func readPositions(t *testing.T, file string) ([]printedLine, []stroke) {
	t.Helper()
	if _, err := exec.LookPath("mutool"); err != nil {
		t.Skip("mutool is not installed")
	}
	out, err := exec.Command("mutool", "trace", file).Output()
	if err != nil {
		t.Fatalf("mutool: %v", err)
	}
	var all traced
	if err := xml.Unmarshal(out, &all); err != nil {
		t.Fatal(err)
	}
	var lines []printedLine
	var strokes []stroke
	for i, page := range all.Pages {
		var words []printedLine
		for _, span := range page.Spans {
			size, err := strconv.ParseFloat(strings.Fields(span.Matrix)[0], 64)
			if err != nil || len(span.Glyphs) == 0 {
				t.Fatalf("span %q: %v", span.Matrix, err)
			}
			w := printedLine{page: i + 1, size: size, font: fontOf(span.Font)}
			w.left, w.base = span.Glyphs[0].X*ptIn, (a4Height-span.Glyphs[0].Y)*ptIn
			for _, g := range span.Glyphs {
				if g.Text != " " {
					w.right = (g.X + g.Advance*size) * ptIn
				}
				w.text += g.Text
			}
			words = append(words, w)
		}
		lines = append(lines, joinWords(words)...)
		for _, p := range page.Paths {
			if len(p.Corners) == 3 {
				right, left := p.Corners[0], p.Corners[2]
				strokes = append(strokes, stroke{i + 1, left.X * ptIn, right.X * ptIn, (a4Height - max(left.Y, right.Y)) * ptIn})
			}
		}
	}
	return lines, strokes
}

// joinWords makes lines of the words of a page.
func joinWords(words []printedLine) []printedLine {
	slices.SortStableFunc(words, func(a, b printedLine) int {
		return cmp.Or(cmp.Compare(math.Round(a.base*10), math.Round(b.base*10)), cmp.Compare(a.left, b.left))
	})
	var lines []printedLine
	for _, w := range words {
		if n := len(lines); n > 0 {
			last := &lines[n-1]
			if math.Abs(last.base-w.base) < 0.1 && w.left-last.right < columnGap && w.font == last.font && w.size == last.size {
				last.text, last.right = last.text+w.text, w.right
				continue
			}
		}
		lines = append(lines, w)
	}
	return lines
}

// paper writes the notice on Bản Bo in a form, with the profile's own facts.
func paper(t *testing.T, args ...string) ([]printedLine, []stroke) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.pdf")
	args = append([]string{"notice", "../../samples/tam-duong/ban-bo.xlsx", "-o", file, "--quiet"}, args...)
	if code := Main(t.Context(), args, io.Discard, io.Discard); code != exitDone {
		t.Fatalf("%v: exit code %d", args, code)
	}
	return readPositions(t, file)
}

// fontOf is the style of a font by its name, "ABCDEF+LiberationSerif-Bold", of
// which mutool prints 31 letters.
func fontOf(name string) string {
	_, style, _ := strings.Cut(name, "LiberationSerif")
	switch {
	case strings.HasPrefix(style, "-BoldItal"):
		return "BI"
	case style == "":
		return ""
	}
	return style[1:2]
}
