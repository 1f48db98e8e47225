package xls

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/sheet"
)

// place writes the beginning of a cell's record: row, column, style.
func place(row, col, style uint16) []byte { return packed(row, col, style) }

// formula writes a formula's record with a result in eight bytes.
func formula(row, col uint16, result []byte) []byte {
	return record(recFormula, place(row, col, 0), result, uint16(0), uint32(0), uint16(3), "\x1e\x01\x00")
}

// special writes a result that is not a number.
func special(kind, value byte) []byte {
	return packed(kind, byte(0), value, "\x00\x00\x00", uint16(math.MaxUint16))
}

// plainStyle and legacyStyle are the two styles of a plan.
func plainStyle() *sheet.Style { return &sheet.Style{Font: "Arial"} }
func legacyStyle() *sheet.Style {
	return &sheet.Style{Font: ".VnTime", Format: "0.0%"}
}

func mustRead(t *testing.T, p plan) *sheet.Workbook {
	t.Helper()
	book, err := readBytes(p.file())
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// TestCells reads one cell of each kind, in an order that is not the sheet's.
func TestCells(t *testing.T) {
	book := mustRead(t, oneSheet(
		record(recRK, place(1, 0, 1), uint32(9250<<2|3)),
		record(recNumber, place(0, 0, 1), 0.925),
		record(recBlank, place(0, 1, 0)),
		record(recManyBlank, uint16(0), uint16(2), uint16(0), uint16(0), uint16(3)),
		record(recManyRK, uint16(1), uint16(1), uint16(0), uint32(7<<2|2), uint16(1), uint32(0xC0000000), uint16(2)),
		record(recSharedText, place(2, 0, 0), uint32(1)),
		record(recSharedText, place(2, 1, 0), uint32(0)),
		record(recLabel, place(2, 2, 0), long("Đạt")),
		record(recBoolError, place(3, 0, 0), "\x01\x00"),
		record(recBoolError, place(3, 1, 0), "\x17\x01"),
		formula(4, 0, packed(1e300)), formula(4, 1, special(1, 1)), formula(4, 2, special(2, 7)), formula(4, 3, special(3, 0)),
		formula(5, 0, special(0, 0)), record(recShared, "x"), record(recString, long("chưa")),
		formula(5, 1, special(0, 0)),
		record(recNumber, place(65535, 255, 0), -1e-9),
	).shared(long(""), long("xã 😀")))
	want := []sheet.Cell{
		{Row: 1, Col: 1, Kind: sheet.Number, Value: "0.925", Style: legacyStyle()},
		{Row: 2, Col: 1, Kind: sheet.Number, Value: "92.5", Style: legacyStyle()},
		{Row: 2, Col: 2, Kind: sheet.Number, Value: "7", Style: plainStyle()},
		{Row: 2, Col: 3, Kind: sheet.Number, Value: "-2", Style: legacyStyle()},
		{Row: 3, Col: 1, Kind: sheet.Text, Value: "xã 😀", Style: plainStyle()},
		{Row: 3, Col: 3, Kind: sheet.Text, Value: "Đạt", Style: plainStyle()},
		{Row: 4, Col: 1, Kind: sheet.Bool, Value: "1", Style: plainStyle()},
		{Row: 4, Col: 2, Kind: sheet.Error, Value: "#REF!", Style: plainStyle()},
		{Row: 5, Col: 1, Kind: sheet.Number, Formula: true, Value: "1E+300", Style: plainStyle()},
		{Row: 5, Col: 2, Kind: sheet.Bool, Formula: true, Value: "1", Style: plainStyle()},
		{Row: 5, Col: 3, Kind: sheet.Error, Formula: true, Value: "#DIV/0!", Style: plainStyle()},
		{Row: 5, Col: 4, Kind: sheet.Text, Formula: true, Value: "", Style: plainStyle()},
		{Row: 6, Col: 1, Kind: sheet.Text, Formula: true, Value: "chưa", Style: plainStyle()},
		{Row: 6, Col: 2, Kind: sheet.NoResult, Formula: true, Style: plainStyle()},
		{Row: 65536, Col: 256, Kind: sheet.Number, Value: "-1E-09", Style: plainStyle()},
	}
	s := book.Sheets[0]
	if diff := cmp.Diff(want, s.Cells); diff != "" {
		t.Error(diff)
	}
	if s.Name != "Tiêu chí" || !s.OutOfOrder || s.Hidden || book.Date1904 {
		t.Errorf("%q, out of order %v, hidden %v, 1904 %v", s.Name, s.OutOfOrder, s.Hidden, book.Date1904)
	}
}

// TestSheets reads what is not in cells: tabs, merges, what is hidden. A chart
// amidst a sheet, with cells of its own, is passed over.
func TestSheets(t *testing.T) {
	row := func(number, flags uint16) []byte {
		return record(recRow, number, make([]byte, 10), flags, uint16(0))
	}
	p := oneSheet(
		record(recColumns, uint16(1), uint16(2), uint16(9), uint16(0), uint16(1), uint16(0)),
		record(recColumns, uint16(5), uint16(256), uint16(9), uint16(0), uint16(1), uint16(0)),
		record(recColumns, uint16(3), uint16(3), uint16(9), uint16(0), uint16(0), uint16(0)),
		row(4, 0x20), row(5, 0x20), row(6, 0), row(9, 0x20),
		record(recMerged, uint16(2), packed(uint16(0), uint16(1), uint16(2), uint16(3)), packed(uint16(0), uint16(65535), uint16(0), uint16(255))),
		begin(biff8, 0x0020), record(recNumber, place(0, 0, 0), 5.0), record(recEOF),
		record(recMerged, uint16(1), packed(uint16(7), uint16(7), uint16(0), uint16(1))),
	)
	p.globals = record(recDateMode, uint16(1))
	p.sheets = append(p.sheets,
		planned{name: "Biểu đồ", kind: 2, begin: begin(biff8, 0x0020)},
		planned{name: "Ẩn", state: 2, records: record(recRowHeight, uint16(2), uint16(0))},
		planned{name: "Form", records: record(recSheetBool, uint16(0x10))})
	p.sheets[2].records = append(p.sheets[2].records, row(1, 0)...)
	book := mustRead(t, p)
	want := &sheet.Workbook{Date1904: true, Sheets: []*sheet.Sheet{{
		Name:       "Tiêu chí",
		Merges:     []sheet.Range{{Row1: 1, Col1: 3, Row2: 2, Col2: 4}, {Row1: 1, Col1: 1, Row2: 65536, Col2: 256}, {Row1: 8, Col1: 1, Row2: 8, Col2: 2}},
		HiddenRows: []sheet.Span{{First: 5, Last: 6}, {First: 10, Last: 10}},
		HiddenCols: []sheet.Span{{First: 2, Last: 3}, {First: 6, Last: 256}},
	}, {
		Name: "Ẩn", Hidden: true,
		HiddenRows: []sheet.Span{{First: 1, Last: 1}, {First: 3, Last: 65536}},
	}}}
	if diff := cmp.Diff(want, book); diff != "" {
		t.Error(diff)
	}
}

// TestNumbers decodes the four forms of short numbers, by hand.
func TestNumbers(t *testing.T) {
	for bits, want := range map[uint32]float64{
		0x3FF00000: 1, 0x3FF00001: 0.01, 0x40934A00: 1234.5, 0xC0934A01: -12.345,
		5<<2 | 2: 5, 5<<2 | 3: 0.05, 0xFFFFFFFE: -1, 0x80000002: -536870912, 0x7FFFFFFE: 536870911,
	} {
		if got := shortNumber(bits); got != want {
			t.Errorf("%#08x: got %v, want %v", bits, got, want)
		}
	}
}

func TestNumberText(t *testing.T) {
	for number, want := range map[float64]string{
		0: "0", math.Copysign(0, -1): "0", 0.30000000000000004: "0.30000000000000004", 1e6: "1000000", 1e21: "1E+21",
		123456789012345680: "123456789012345680", 1e-6: "0.000001", 9e-7: "9E-07", -0.995: "-0.995",
	} {
		r := &sheetReader{book: &book{budget: sheet.Budget{Limits: sheet.DefaultLimits()}}}
		c := sheet.Cell{}
		if err := r.setNumber(&c, number); err != nil || c.Value != want {
			t.Errorf("%v: got %q, want %q, %v", number, c.Value, want, err)
		}
	}
}
