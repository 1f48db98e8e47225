package xls

import "tieuchi/internal/sheet"

// readCells reads a record with one or more cells.
func (r *sheetReader) readCells() error {
	switch r.kind {
	case recNumber:
		return r.readNumber()
	case recRK:
		return r.readRK()
	case recManyRK:
		return r.readManyRK()
	case recSharedText:
		return r.readShared()
	case recLabel, recRichLabel:
		return r.readLabel()
	case recBoolError:
		return r.readBoolError()
	case recFormula:
		return r.readFormula()
	case recBlank:
		_, err := r.cell(6)
		return err
	case recManyBlank:
		_, err := r.many(2)
		return err
	case 0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0206, 0x0406:
		// Cells of Excel 2 to 4 would get lost.
		return damaged(r.part, "cell of another version, record %#04x", r.kind)
	}
	return nil
}

// cell begins a cell whose record has at least length bytes.
func (r *sheetReader) cell(length int) (sheet.Cell, error) {
	if err := r.demand(length); err != nil {
		return sheet.Cell{}, err
	}
	return r.cellAt(r.u16(0), r.u16(2), r.u16(4))
}

// cellAt begins the cell of a row and a column, from zero, and a style.
func (r *sheetReader) cellAt(row, col, style int) (sheet.Cell, error) {
	c := sheet.Cell{Row: row + 1, Col: col + 1}
	if c.Col > lastCol {
		return c, damaged(r.part, "cell in column %d", c.Col)
	}
	if style >= len(r.book.styles) {
		return c, r.wrong(&c, "style %d of %d", style, len(r.book.styles))
	}
	c.Style = r.book.styles[style]
	return c, nil
}

// many reads the frame of a record with several cells of size bytes each, and
// gives how many there are.
func (r *sheetReader) many(size int) (int, error) {
	if err := r.demand(6); err != nil {
		return 0, err
	}
	count := r.u16(len(r.body)-2) - r.u16(2) + 1
	if count < 1 || len(r.body) != 6+count*size || r.u16(2)+count > lastCol {
		return 0, damaged(r.part, "record %#04x of %d bytes for %d cells", r.kind, len(r.body), count)
	}
	return count, nil
}

// store adds a cell to the sheet.
func (r *sheetReader) store(c sheet.Cell) error {
	if c.Value == "" && !c.Formula {
		return nil
	}
	if err := r.book.budget.AddCell(r.part); err != nil {
		return err
	}
	if c.Row < r.row || c.Row == r.row && c.Col <= r.col {
		r.sheet.OutOfOrder = true
	}
	r.row, r.col = c.Row, c.Col
	r.sheet.Cells = append(r.sheet.Cells, c)
	return nil
}

// storeNumber adds a number.
func (r *sheetReader) storeNumber(c sheet.Cell, number float64) error {
	if err := r.setNumber(&c, number); err != nil {
		return err
	}
	return r.store(c)
}

func (r *sheetReader) readNumber() error {
	c, err := r.cell(14)
	if err != nil {
		return err
	}
	return r.storeNumber(c, r.float(6))
}

func (r *sheetReader) readRK() error {
	c, err := r.cell(10)
	if err != nil {
		return err
	}
	return r.storeNumber(c, shortNumber(r.u32(6)))
}

// readManyRK reads numbers of neighbouring cells.
func (r *sheetReader) readManyRK() error {
	const size = 6
	count, err := r.many(size)
	if err != nil {
		return err
	}
	for i := range count {
		at := 4 + i*size
		c, err := r.cellAt(r.u16(0), r.u16(2)+i, r.u16(at))
		if err != nil {
			return err
		}
		if err := r.storeNumber(c, shortNumber(r.u32(at+2))); err != nil {
			return err
		}
	}
	return nil
}

// readBoolError reads a truth value or an error.
func (r *sheetReader) readBoolError() error {
	c, err := r.cell(8)
	if err != nil {
		return err
	}
	switch r.body[7] {
	case 0:
		err = r.setTruth(&c, r.body[6])
	case 1:
		err = r.setError(&c, r.body[6])
	default:
		err = r.wrong(&c, "neither truth value nor error")
	}
	if err != nil {
		return err
	}
	return r.store(c)
}

// wrong is the fault of a cell.
func (r *sheetReader) wrong(c *sheet.Cell, format string, args ...any) error {
	return damaged(r.part, "cell "+c.Ref()+" "+format, args...)
}
