package pdf

import (
	"io"
	"testing"
)

// BenchmarkWrite typesets a notice of four pages, fonts loaded each time as in
// a batch of communes.
func BenchmarkWrite(b *testing.B) {
	doc, fonts := notice(), testFonts()
	for b.Loop() {
		if err := Write(io.Discard, doc, fonts); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBreak breaks one paragraph of three pages without any font.
func BenchmarkBreak(b *testing.B) {
	runs := prose(1200, 1)
	for b.Loop() {
		lay(monospaced, runs, 14, column{0, 467}, 0, 36)
	}
}
