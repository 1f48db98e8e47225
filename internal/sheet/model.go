package sheet

import (
	"sort"
	"strconv"
)

// Workbook is everything read from one file.
type Workbook struct {
	Sheets   []*Sheet // in the order of the tabs
	Date1904 bool     // serial 0 is 1904-01-01 instead of 1899-12-30
}

// Sheet is one worksheet. Chart sheets and the like are left out.
type Sheet struct {
	Name       string
	Hidden     bool   // hidden or very hidden
	Cells      []Cell // non-blank cells, by row, then column; no cell twice
	Merges     []Range
	HiddenRows []Span // ascending, apart from each other
	HiddenCols []Span // ascending, apart from each other
	// OutOfOrder tells that the file had rows or cells out of order; Cells
	// are sorted all the same.
	OutOfOrder bool
}

// Kind is the kind of a stored value.
type Kind uint8

// The kinds of cells. A formula whose result was never stored is NoResult.
const (
	Text Kind = iota + 1
	Number
	Bool
	Error
	NoResult
)

// Cell is one cell with something in it.
type Cell struct {
	Row, Col int // 1-based
	Kind     Kind
	Formula  bool   // Value is the stored result of a formula
	Value    string // number: as stored, "0.92500000000000004"; bool: "1" or "0"; error: "#REF!"; text: as stored, not normalised
	Style    *Style // never nil; shared between cells
	Rich     *Rich  // when some of Value has another font than Style; nil otherwise
}

// Rich is a text in several fonts. Few cells have one, so that it stands apart:
// a sheet of a whole country has millions of cells.
type Rich struct {
	Runs []Run // all of the text
}

// Runs are the parts of a text in several fonts; nil for any other.
func (c *Cell) Runs() []Run {
	if c.Rich == nil {
		return nil
	}
	return c.Rich.Runs
}

// Style is what matters of a cell's style.
type Style struct {
	Format string // number format code, "" for General
	Font   string // font name, "" when not given
}

// Run is a part of a rich text with its own font.
type Run struct {
	Text string
	Font string // "" when the run has none of its own
}

// Range is a rectangle of cells, both corners included, 1-based.
type Range struct{ Row1, Col1, Row2, Col2 int }

// Contains tells whether the cell lies in the range.
func (r Range) Contains(row, col int) bool {
	return r.Row1 <= row && row <= r.Row2 && r.Col1 <= col && col <= r.Col2
}

// Span is a run of rows or columns, both ends included, 1-based.
type Span struct{ First, Last int }

// RowHidden tells whether the row is hidden.
func (s *Sheet) RowHidden(row int) bool { return covers(s.HiddenRows, row) }

// ColHidden tells whether the column is hidden.
func (s *Sheet) ColHidden(col int) bool { return covers(s.HiddenCols, col) }

func covers(spans []Span, n int) bool {
	i := sort.Search(len(spans), func(i int) bool { return spans[i].Last >= n })
	return i < len(spans) && spans[i].First <= n
}

// Ref is the cell's address: "G9".
func (c *Cell) Ref() string { return Address(c.Row, c.Col) }

// Address writes a 1-based row and column as "G9".
func Address(row, col int) string { return Column(col) + strconv.Itoa(row) }

// Column writes a 1-based column number in letters: 28 is "AB".
func Column(col int) string {
	var letters []byte
	for ; col > 0; col = (col - 1) / 26 {
		letters = append([]byte{byte('A' + (col-1)%26)}, letters...)
	}
	return string(letters)
}
