package mark

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/sheet"
)

// place is a cell of a sheet, 1-based.
type place struct{ row, col int }

func (p place) String() string { return sheet.Address(p.row, p.col) }

// isTrue reads an xsd:boolean.
func isTrue(value string) bool { return value == "1" || value == "true" }

// parseAddress reads "G9", "$G$9" and the first cell of "A5:H5".
func parseAddress(text string) (row, col int, ok bool) {
	text, _, _ = strings.Cut(strings.ReplaceAll(text, "$", ""), ":")
	digits := strings.TrimLeft(strings.ToUpper(text), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	for _, letter := range strings.ToUpper(text[:len(text)-len(digits)]) {
		if col = col*26 + int(letter-'A') + 1; col > lastCol {
			return 0, 0, false
		}
	}
	row, err := strconv.Atoi(digits)
	return row, col, err == nil && col > 0 && row > 0 && row <= lastRow
}

// The size of a sheet since Excel 2007.
const (
	lastRow = 1 << 20
	lastCol = 1 << 14
)

// cutRange parts "A1:C3"; a single cell is both corners.
func cutRange(ref string) (first, last string) {
	first, last, ok := strings.Cut(ref, ":")
	if !ok {
		last = first
	}
	return first, last
}

func comparePlaces(a, b place) int {
	return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.col, b.col))
}

func sortedPlaces[V any](cells map[place]V) []place {
	return slices.SortedFunc(maps.Keys(cells), comparePlaces)
}
