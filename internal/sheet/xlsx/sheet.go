package xlsx

import "tieuchi/internal/sheet"

// sheetReader reads one worksheet.
type sheetReader struct {
	s     *scanner
	book  *book
	sheet *sheet.Sheet

	progress progress      // through the part
	row, col int           // of the row and the cell last read
	cell     rawCell       // the cell being read
	inline   *textReader   // of texts that stand in the cell itself
	arrays   []sheet.Range // covered by one formula, its cells without their own

	hiddenRows, shownRows, hiddenCols []sheet.Span
	hideOthers                        bool // rows that the file does not list are hidden

	// The handlers as values made once, not once for every row and cell.
	onRow, onCell, onCellChild func() error
}

func newSheetReader(b *book, into *sheet.Sheet) *sheetReader {
	r := &sheetReader{s: &b.scan, book: b, sheet: into, inline: newTextReader(b)}
	r.onRow, r.onCell, r.onCellChild = r.readRow, r.readCell, r.cellChild
	return r
}

// section reads a child of the element worksheet.
func (r *sheetReader) section() (err error) {
	switch string(r.s.local) {
	case "sheetFormatPr":
		r.hideOthers, err = r.s.isTrue("zeroHeight")
	case "cols":
		return r.s.each(mainSpace, r.readCols)
	case "sheetData":
		return r.s.each(mainSpace, r.onRow)
	case "mergeCells":
		return r.s.each(mainSpace, r.readMerge)
	}
	return err
}

// readCols reads a col, which is one or more columns of one look.
func (r *sheetReader) readCols() error {
	hidden, err := r.s.isTrue("hidden")
	if err != nil || !hidden {
		return err
	}
	from, _ := r.s.attr("min")
	to, _ := r.s.attr("max")
	first, ok1 := natural(from, lastCol)
	last, ok2 := natural(to, lastCol)
	if !ok1 || !ok2 || first < 1 || first > last {
		return damaged(r.s.part, "hidden columns %q to %q", from, to)
	}
	r.hiddenCols = sheet.AddSpan(r.hiddenCols, sheet.Span{First: first, Last: last})
	return nil
}

// readMerge reads one merged range. Whole columns, even the whole sheet, are
// legal: ranges are kept as corners and never expanded.
func (r *sheetReader) readMerge() error {
	ref, _ := r.s.attr("ref")
	merge, ok := parseRange(ref)
	if !ok {
		return damaged(r.s.part, "merged cells %q", ref)
	}
	if len(r.sheet.Merges) >= r.book.limits.Merges {
		return beyond(r.s.part, "more than %d merged ranges", r.book.limits.Merges)
	}
	r.sheet.Merges = append(r.sheet.Merges, merge)
	return nil
}

// readRow reads a row. One without a number follows the one before.
func (r *sheetReader) readRow() error {
	if string(r.s.local) != "row" {
		return nil
	}
	number, err := r.rowNumber()
	if err != nil {
		return err
	}
	hidden, err := r.s.isTrue("hidden")
	if err != nil {
		return err
	}
	if number <= r.row {
		r.sheet.OutOfOrder = true
	}
	r.row, r.col = number, 0
	if span := (sheet.Span{First: number, Last: number}); hidden {
		r.hiddenRows = sheet.AddSpan(r.hiddenRows, span)
	} else {
		r.shownRows = sheet.AddSpan(r.shownRows, span)
	}
	return r.s.each(mainSpace, r.onCell)
}

// rowNumber is the row's own number, or the one after the row before.
func (r *sheetReader) rowNumber() (int, error) {
	text, ok := r.s.attr("r")
	if !ok {
		if r.row == lastRow {
			return 0, damaged(r.s.part, "row behind the last one")
		}
		return r.row + 1, nil
	}
	number, ok := natural(text, lastRow)
	if !ok || number == 0 {
		return 0, damaged(r.s.part, "row %q", text)
	}
	return number, nil
}

// finish brings what was read into the order of the model.
func (r *sheetReader) finish(part string) error {
	if r.sheet.OutOfOrder {
		if twice := sheet.SortCells(r.sheet.Cells); twice != nil {
			return damaged(part, "cell %s twice", twice.Ref())
		}
	}
	if err := r.markArrays(part); err != nil {
		return err
	}
	r.sheet.HiddenCols = sheet.JoinSpans(r.hiddenCols)
	r.sheet.HiddenRows = sheet.JoinSpans(r.hiddenRows)
	if r.hideOthers {
		r.sheet.HiddenRows = sheet.Gaps(sheet.JoinSpans(r.shownRows), lastRow)
	}
	return nil
}
