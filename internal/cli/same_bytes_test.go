package cli

import (
	"bytes"
	"io"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/finding"
	"tieuchi/internal/notice"
	"tieuchi/internal/pdf"
	"tieuchi/internal/rollup"
)

// Every paper of a run has the same bytes each time that it is made, from the
// reading of the workbooks on: no order of a map may reach the paper.
func TestPapersHaveTheSameBytes(t *testing.T) {
	var first [][]byte
	for i := range 30 {
		papers := papersOf(t, "../../samples/co-loi", "../../samples/tam-duong/ban-bo.xlsx")
		if i == 0 {
			first = papers
		}
		for k, paper := range papers {
			if !bytes.Equal(paper, first[k]) {
				t.Fatalf("run %d: paper %d has other bytes", i+1, k+1)
			}
		}
	}
}

// papersOf makes the consolidated notice, a comparison of the run with itself
// and the notice of each commune.
func papersOf(t *testing.T, paths ...string) [][]byte {
	t.Helper()
	env := &environment{stdout: io.Discard, stderr: io.Discard, lang: finding.Vietnamese}
	flags := readFlags{rules: "auto", jobs: 2, quiet: true, draftMark: true}
	all, err := env.gather(t.Context(), paths, "", flags)
	if err != nil {
		t.Fatal(err)
	}
	e, summary, facts := all.enclosing(flags, env.lang), rollup.Summarise(all.reports), notice.SharedFacts(all.counted())
	var papers [][]byte
	write := func(doc document.Document) {
		var out bytes.Buffer
		if err := pdf.Write(&out, doc, loadFonts()); err != nil {
			t.Fatal(err)
		}
		papers = append(papers, out.Bytes())
	}
	write(e.ofAll(flags.papers.Consolidated(summary, facts, all.checked())))
	write(e.ofAll(flags.papers.Comparison(rollup.Compare(summary, rollup.Summarise(all.reports)), criteria.Facts{})))
	for _, report := range all.counted() {
		write(e.ofCommune(flags.papers.Commune(report), report))
	}
	return papers
}
