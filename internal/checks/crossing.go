package checks

import (
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
)

// cellOf is the report's own cell beside a heading. In a table of several
// communes the row of a criterion is that of all of them: what one lacks stands
// where that row and the commune's column cross, whichever of the two runs down.
// Without it two communes that both lack a verdict would have one finding.
func cellOf(r *criteria.Report, heading criteria.Ref) criteria.Ref {
	column, row, ok := parts(heading.Cell)
	headColumn, headRow, hasHead := parts(r.Head.Cell)
	if !ok || !hasHead || heading.Sheet != r.Head.Sheet {
		return heading
	}
	if isBefore(column, headColumn) {
		column = headColumn
	}
	return criteria.Ref{Sheet: heading.Sheet, Cell: column + strconv.Itoa(max(row, headRow))}
}

// parts cuts an address into its column and row.
func parts(cell string) (column string, row int, ok bool) {
	column = strings.TrimRight(cell, "0123456789")
	row, err := strconv.Atoi(cell[len(column):])
	return column, row, err == nil && column != ""
}

// isBefore orders columns: B, Z, AA.
func isBefore(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a < b }
