package finding

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// Sort orders findings by file, sheet, row, column, code, criterion, indicator
// and then everything else, so that equal sets print equally whatever order
// they were found in.
func Sort(findings []Finding) { slices.SortFunc(findings, compare) }

// Distinct drops from sorted findings those that say the same of the same cell
// again: the header of a table of several communes is checked for each of them.
func Distinct(findings []Finding) []Finding {
	return slices.CompactFunc(findings, func(a, b Finding) bool { return a.Cell != "" && compare(a, b) == 0 })
}

// Count counts the findings of a severity.
func Count(findings []Finding, severity Severity) int {
	n := 0
	for _, f := range findings {
		if f.Severity == severity {
			n++
		}
	}
	return n
}

// compare is a total order: 0 only for findings that are equal in every field.
func compare(a, b Finding) int {
	return cmp.Or(
		strings.Compare(a.File, b.File),
		strings.Compare(a.Sheet, b.Sheet),
		compareCells(a.Cell, b.Cell),
		cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.Criterion, b.Criterion),
		compareIDs(a.Indicator, b.Indicator),
		strings.Compare(a.Variant, b.Variant),
		slices.Compare(a.Args, b.Args),
		cmp.Compare(a.Severity, b.Severity),
	)
}

// compareCells orders addresses by row, then column: "F9" before "A10". What
// is no address comes first, as the place of a whole sheet does.
func compareCells(a, b string) int {
	rowA, colA := position(a)
	rowB, colB := position(b)
	return cmp.Or(cmp.Compare(rowA, rowB), cmp.Compare(colA, colB), strings.Compare(a, b))
}

// position is the row and column of an address or of a range's first cell;
// 0, 0 for anything else.
func position(cell string) (row, col int) {
	first, _, _ := strings.Cut(cell, ":")
	digits := strings.TrimLeft(first, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	letters := first[:len(first)-len(digits)]
	row, err := strconv.Atoi(digits)
	if err != nil || row < 1 || letters == "" || len(letters) > 3 {
		return 0, 0
	}
	for _, letter := range letters {
		col = col*26 + int(letter-'A') + 1
	}
	return row, col
}

// compareIDs orders indicator ids by their numbers: "2.2" before "2.10".
func compareIDs(a, b string) int {
	return cmp.Or(slices.Compare(numbers(a), numbers(b)), strings.Compare(a, b))
}

// numbers are the leading digits of an id's parts, 0 where a part has none.
func numbers(id string) []int {
	var parts []int
	for part := range strings.SplitSeq(id, ".") {
		digits := part[:len(part)-len(strings.TrimLeft(part, "0123456789"))]
		n, err := strconv.Atoi(digits)
		if err != nil {
			n = 0
		}
		parts = append(parts, n)
	}
	return parts
}
