package xls

import "tieuchi/internal/sheet"

// The last row and column that the format can hold.
const (
	lastRow = 65536
	lastCol = 256
)

// sheetReader reads one worksheet.
type sheetReader struct {
	records
	book  *book
	sheet *sheet.Sheet

	row, col   int          // of the cell last read
	waiting    int          // the formula whose text is still to come, -1 for none
	dialog     bool         // no table at all but a form of Excel 5
	hidden     []sheet.Span // rows
	shown      []sheet.Span
	hiddenCols []sheet.Span
	hideOthers bool // rows that the file does not list are hidden
}

// read reads the whole sheet; false when it is none that holds a table.
func (r *sheetReader) read() (isTable bool, err error) {
	version, kind, err := r.begin()
	if err != nil {
		return false, err
	}
	// Excel 2007 and later mark the sheets of files that they write for Excel 95
	// as BIFF8, which they are not: the globals decide.
	if version != biff5 && version != biff8 || kind != worksheetBegin {
		return false, damaged(r.part, "begins as version %#04x, kind %#04x", version, kind)
	}
	if err := r.each(r.readRecord); err != nil {
		return false, err
	}
	r.endWaiting()
	if r.sheet.OutOfOrder {
		if twice := sheet.SortCells(r.sheet.Cells); twice != nil {
			return false, damaged(r.part, "cell %s twice", twice.Ref())
		}
	}
	r.sheet.HiddenRows = r.hiddenRows()
	r.sheet.HiddenCols = sheet.JoinSpans(r.hiddenCols)
	return !r.dialog, nil
}

// readRecord reads one record of the sheet.
func (r *sheetReader) readRecord() error {
	switch r.kind {
	case recString:
		return r.readResult()
	case recShared, recArray, recTable, recContinue:
		return nil // they stand between a formula and its text
	}
	r.endWaiting()
	switch r.kind {
	case recFilePass:
		return encrypted()
	case recSheetBool:
		const dialogFlag = 0x0010
		r.dialog = len(r.body) >= 2 && r.u16(0)&dialogFlag != 0
	case recRow:
		return r.readRow()
	case recRowHeight:
		const hiddenFlag = 0x0002
		r.hideOthers = len(r.body) >= 4 && r.u16(0)&hiddenFlag != 0
	case recColumns:
		return r.readColumns()
	case recMerged:
		return r.readMerges()
	}
	return r.readCells()
}

// readRow reads whether a row is hidden.
func (r *sheetReader) readRow() error {
	if err := r.demand(16); err != nil {
		return err
	}
	const hiddenFlag = 0x0020
	span := sheet.Span{First: r.u16(0) + 1, Last: r.u16(0) + 1}
	if r.u16(12)&hiddenFlag != 0 {
		r.hidden = sheet.AddSpan(r.hidden, span)
	} else {
		r.shown = sheet.AddSpan(r.shown, span)
	}
	return nil
}

// readColumns reads one or more columns of one look. Excel itself writes 256
// for the last column now and then, one too many.
func (r *sheetReader) readColumns() error {
	if err := r.demand(10); err != nil {
		return err
	}
	first, last := r.u16(0)+1, min(r.u16(2)+1, lastCol)
	const hiddenFlag = 0x0001
	if r.u16(8)&hiddenFlag == 0 {
		return nil
	}
	if first > last {
		return damaged(r.part, "hidden columns %d to %d", first, last)
	}
	r.hiddenCols = sheet.AddSpan(r.hiddenCols, sheet.Span{First: first, Last: last})
	return nil
}

// readMerges reads merged ranges, of which a sheet may have several records.
// Ranges are kept as corners and never expanded.
func (r *sheetReader) readMerges() error {
	if err := r.demand(2); err != nil {
		return err
	}
	count := r.u16(0)
	if err := r.demand(2 + 8*count); err != nil {
		return err
	}
	for i := range count {
		at := 2 + 8*i
		merge := sheet.Range{
			Row1: r.u16(at) + 1, Row2: r.u16(at+2) + 1, Col1: r.u16(at+4) + 1, Col2: r.u16(at+6) + 1,
		}
		if merge.Row1 > merge.Row2 || merge.Col1 > merge.Col2 || merge.Col2 > lastCol {
			return damaged(r.part, "merged cells %+v", merge)
		}
		if len(r.sheet.Merges) >= r.book.limits.Merges {
			return beyond(r.part, "more than %d merged ranges", r.book.limits.Merges)
		}
		r.sheet.Merges = append(r.sheet.Merges, merge)
	}
	return nil
}
