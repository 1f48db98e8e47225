package cli

import (
	"io"
	"testing"

	"tieuchi/internal/notice"
	"tieuchi/internal/pdf"
)

// BenchmarkNotice typesets the notice on Bản Bo: four pages and an annex of two,
// from the evaluated report to the file, every font loaded anew.
func BenchmarkNotice(b *testing.B) {
	env := &environment{stdout: io.Discard, stderr: io.Discard}
	all, err := env.gather(b.Context(), []string{"../../samples/tam-duong/ban-bo.xlsx"}, "", readFlags{rules: "auto", jobs: 1, quiet: true, single: true})
	if err != nil || len(all.reports) != 1 {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := pdf.Write(io.Discard, notice.Papers{}.Commune(all.reports[0]), loadFonts()); err != nil {
			b.Fatal(err)
		}
	}
}
