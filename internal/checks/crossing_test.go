package checks

import (
	"testing"

	"tieuchi/internal/criteria"
)

// What one commune of several lacks stands where its column, or row, and that
// of the criterion cross.
func TestCellOf(t *testing.T) {
	for _, test := range []struct{ head, sheet, cell, want string }{
		{"D6", "TC", "A12", "D12"},   // communes in columns, the criterion's row
		{"A12", "TC", "D6", "D12"},   // communes in rows, the criterion's column
		{"D6", "TC", "F12", "F12"},   // a cell behind the head is its own
		{"AA6", "TC", "Z12", "AA12"}, // Z before AA
		{"Z6", "TC", "AA12", "AA12"},
		{"D6", "TC", "D12", "D12"},
		{"D6", "TC 2", "A12", "A12"}, // another sheet's head says nothing
		{"", "TC", "A12", "A12"},
		{"D6", "TC", "", ""},
		{"D6", "TC", "A", "A"},
		{"D6", "TC", "12", "12"},
		{"6", "TC", "A12", "A12"},
		{"D", "TC", "A12", "A12"},
	} {
		r := &criteria.Report{Sheet: "TC"}
		if test.head != "" {
			r.Head = criteria.Ref{Sheet: "TC", Cell: test.head}
		}
		want := criteria.Ref{Sheet: test.sheet, Cell: test.want}
		if got := cellOf(r, criteria.Ref{Sheet: test.sheet, Cell: test.cell}); got != want {
			t.Errorf("head %s, heading %s!%s: %v, want %v", test.head, test.sheet, test.cell, got, want)
		}
	}
}
