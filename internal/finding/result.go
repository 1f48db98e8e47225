package finding

import (
	"slices"
	"strings"

	"tieuchi/internal/criteria"
)

// Result is what a run found, ready for a writer. Writers neither change it
// nor depend on the order of its findings.
type Result struct {
	Version    string
	Files      int // workbooks that were looked at
	Unreadable int // of these, refused
	Reports    []*criteria.Report
	Findings   []Finding
	Roster     *criteria.Attendance // nil when no roster was given
	Lang       Lang
}

// sorted is a sorted copy of findings.
func sorted(findings []Finding) []Finding {
	copied := slices.Clone(findings)
	Sort(copied)
	return copied
}

// byFile is a copy of the reports by file; the reports of one file keep their
// order, which is that of its sheets and rows.
func byFile(reports []*criteria.Report) []*criteria.Report {
	copied := slices.Clone(reports)
	slices.SortStableFunc(copied, func(a, b *criteria.Report) int {
		return strings.Compare(a.File, b.File)
	})
	return copied
}
