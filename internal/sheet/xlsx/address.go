package xlsx

import (
	"bytes"

	"tieuchi/internal/sheet"
)

// The size of a sheet since Excel 2007.
const (
	lastRow = 1 << 20
	lastCol = 1 << 14
)

// parseAddress reads "G9".
func parseAddress(text []byte) (row, col int, ok bool) {
	col, rest := letters(text)
	if col == 0 || len(rest) == 0 || rest[0] == '0' {
		return 0, 0, false
	}
	row, ok = natural(rest, lastRow)
	return row, col, ok && col <= lastCol
}

// letters reads the column's letters and gives the rest; 0 without letters.
func letters(text []byte) (col int, rest []byte) {
	i := 0
	for ; i < len(text) && i < 4; i++ {
		c := text[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		col = col*26 + int(c-'A') + 1
	}
	return col, text[i:]
}

// parseRange reads "A1:C3", "A1", and whole columns "A:C" and rows "1:3".
func parseRange(text []byte) (sheet.Range, bool) {
	first, last, cut := bytes.Cut(text, []byte(":"))
	if !cut {
		last = first
	}
	row1, col1, ok1 := parseAddress(first)
	row2, col2, ok2 := parseAddress(last)
	if ok1 && ok2 {
		return sheet.Range{
			Row1: min(row1, row2), Col1: min(col1, col2),
			Row2: max(row1, row2), Col2: max(col1, col2),
		}, true
	}
	if !cut {
		return sheet.Range{}, false
	}
	return wholeLines(first, last)
}

// wholeLines reads ranges that name columns or rows only.
func wholeLines(first, last []byte) (sheet.Range, bool) {
	col1, rest1 := letters(first)
	col2, rest2 := letters(last)
	if col1 > 0 && col2 > 0 && len(rest1)+len(rest2) == 0 {
		return sheet.Range{Row1: 1, Col1: min(col1, col2), Row2: lastRow, Col2: max(col1, col2)},
			max(col1, col2) <= lastCol
	}
	row1, ok1 := natural(first, lastRow)
	row2, ok2 := natural(last, lastRow)
	return sheet.Range{Row1: min(row1, row2), Col1: 1, Row2: max(row1, row2), Col2: lastCol},
		ok1 && ok2 && row1 > 0 && row2 > 0
}
