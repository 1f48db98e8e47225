package book

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// Options are what the consolidated workbook needs beside its contents.
type Options struct {
	Version string // of the program, for the sheet of sources
}

// The sheets of the consolidated workbook, with TasksSheet and AbsentSheet.
const (
	SummarySheet  = "Tổng hợp"
	MatrixSheet   = "Ma trận"
	GapsSheet     = "Còn thiếu"
	FindingsSheet = "Kiểm tra"
	SourcesSheet  = "Nguồn"
	// IndicatorsSheet has all that a later run needs to read the reports again.
	IndicatorsSheet = "Chỉ tiêu"
)

// Consolidated writes the consolidated workbook of a run: what the communes
// have reached, the matrix of communes and criteria (one sheet a rule set),
// every indicator, the unmet criteria with what is to be done, what is missing,
// the findings and the sources. The workbook can be read again: intake turns it
// back into the reports.
//
// The verdicts of the matrix are what the summary and its charts count, by
// formulas: it is filled last, when it is known where the others have theirs.
func Consolidated(w io.Writer, s rollup.Summary, findings []finding.Finding, o Options) error {
	b := page.NewBook("Tổng hợp kết quả thực hiện bộ tiêu chí")
	overview := summaryPage(b)
	var matrices []matrix
	for i, group := range s.Groups {
		matrices = append(matrices, matrixSheet(b, matrixName(i), group))
	}
	places := indicatorSheet(b, s)
	tasks := taskSheet(b, s, places)
	absentSheet(b, s)
	gapsSheet(b, s, places)
	ordered := slices.Clone(findings)
	finding.Sort(ordered)
	findingsSheet(b, ordered)
	places.sources = sourcesSheet(b, s, o)
	summarySheet(overview, s, matrices, tasks)
	for i, group := range s.Groups {
		linkMatrix(matrices[i], group, places)
	}
	places.linkSources()
	return b.Write(w)
}

// matrixName is the name of the matrix of the i-th rule set.
func matrixName(i int) string {
	if i == 0 {
		return MatrixSheet
	}
	return fmt.Sprintf("%s %d", MatrixSheet, i+1)
}

// letter is the mark of a verdict in the matrix, which here shows the unknown
// ones too: the office is to see at a glance what is left to ask for.
func letter(status criteria.Status) string { return cmp.Or(status.Mark(), "?") }

// legend explains the short words.
func legend() string {
	return "Đ: đạt; CB: cơ bản đạt; K: chưa đạt; KX: không xét; ?: chưa rõ. " +
		"“Cơ bản đạt” không tính là đạt."
}

// verdictFill is the colour behind a verdict; printed in grey they get darker
// from met to not met.
func verdictFill(status criteria.Status) string {
	switch status {
	case criteria.Met:
		return "E2F0D9"
	case criteria.BasicallyMet:
		return "FFF2CC"
	case criteria.NotMet:
		return "F4B183"
	case criteria.NotConsidered:
		return "D9D9D9"
	}
	return ""
}
