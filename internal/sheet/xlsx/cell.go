package xlsx

import "tieuchi/internal/sheet"

// rawCell is a cell as its element has it, before its type is applied.
type rawCell struct {
	kind     cellType
	row, col int
	style    *sheet.Style
	formula  bool
	valued   bool   // the element v was there, even if empty
	value    []byte // its text; memory is used again
	inlined  bool   // the element is was there
	inline   richText
}

// cellType is the attribute t.
type cellType uint8

const (
	plainNumber cellType = iota
	sharedText
	formulaText
	inlineText
	truth
	failure
	isoDate
)

// parseType reads the attribute; missing means a number.
func parseType(text []byte) (cellType, bool) {
	switch string(text) {
	case "", "n":
		return plainNumber, true
	case "s":
		return sharedText, true
	case "str":
		return formulaText, true
	case "inlineStr":
		return inlineText, true
	case "b":
		return truth, true
	case "e":
		return failure, true
	case "d":
		return isoDate, true
	}
	return 0, false
}

// readCell reads a cell. One without an address follows the one before.
func (r *sheetReader) readCell() error {
	if string(r.s.local) != "c" {
		return nil
	}
	if err := r.beginCell(); err != nil {
		return err
	}
	if err := r.s.each(mainSpace, r.onCellChild); err != nil {
		return err
	}
	return r.storeCell()
}

// beginCell reads the attributes.
func (r *sheetReader) beginCell() error {
	col, err := r.cellColumn()
	if err != nil {
		return err
	}
	if col == r.col {
		return r.wrong(col, "twice")
	}
	if col < r.col {
		r.sheet.OutOfOrder = true
	}
	r.col = col
	kind, _ := r.s.attr("t")
	c := &r.cell
	*c = rawCell{row: r.row, col: col, value: c.value[:0]}
	var ok bool
	if c.kind, ok = parseType(kind); !ok {
		return r.wrong(col, "type %q is not known", kind)
	}
	index := 0
	if text, given := r.s.attr("s"); given {
		if index, ok = natural(text, len(r.book.styles)-1); !ok {
			return r.wrong(col, "style %q of %d", text, len(r.book.styles))
		}
	}
	c.style = r.book.styles[index]
	return nil
}

// cellColumn reads the address, which must lie in the row that the cell
// stands in: where the two differ nobody knows which of them is right.
func (r *sheetReader) cellColumn() (int, error) {
	text, ok := r.s.attr("r")
	if !ok {
		if r.col == lastCol {
			return 0, damaged(r.s.part, "row %d: cell behind the last column", r.row)
		}
		return r.col + 1, nil
	}
	row, col, ok := parseAddress(text)
	if !ok {
		return 0, damaged(r.s.part, "row %d: cell address %q", r.row, text)
	}
	if row != r.row {
		return 0, damaged(r.s.part, "row %d: has the cell %s", r.row, text)
	}
	return col, nil
}

// cellChild reads a child of the element c.
func (r *sheetReader) cellChild() error {
	c := &r.cell
	switch string(r.s.local) {
	case "f":
		// The formula itself is never computed, so its text is passed over.
		c.formula = true
		return r.readArray()
	case "v":
		if c.valued {
			return r.wrong(c.col, "has two values")
		}
		c.valued = true
		content, err := r.s.content()
		c.value = append(c.value, content...)
		return err
	case "is":
		if c.inlined {
			return r.wrong(c.col, "has two texts")
		}
		c.inlined = true
		text, err := r.inline.read()
		c.inline = text
		return err
	}
	return nil
}

// readArray notes the range that a formula fills besides its own cell.
func (r *sheetReader) readArray() error {
	kind, _ := r.s.attr("t")
	if string(kind) != "array" && string(kind) != "dataTable" {
		return nil
	}
	ref, ok := r.s.attr("ref")
	if !ok {
		return nil
	}
	area, ok := parseRange(ref)
	if !ok {
		return r.wrong(r.cell.col, "formula fills %q", ref)
	}
	if area.Row1 == area.Row2 && area.Col1 == area.Col2 {
		return nil
	}
	if len(r.arrays) >= r.book.limits.Merges {
		return beyond(r.s.part, "more than %d array formulas", r.book.limits.Merges)
	}
	r.arrays = append(r.arrays, area)
	return nil
}

// storeCell adds the cell to the sheet unless it is blank.
func (r *sheetReader) storeCell() error {
	c := &r.cell
	if !c.formula && !c.valued && !c.inlined {
		return nil
	}
	cell := sheet.Cell{Row: c.row, Col: c.col, Formula: c.formula, Style: c.style}
	if err := r.fillValue(&cell); err != nil {
		return err
	}
	if cell.Value == "" && !c.formula {
		return nil
	}
	if err := r.book.budget.AddCell(r.s.part); err != nil {
		return err
	}
	r.makeRoom()
	r.sheet.Cells = append(r.sheet.Cells, cell)
	return nil
}

// wrong is the fault of a cell of the current row.
func (r *sheetReader) wrong(col int, format string, args ...any) error {
	return damaged(r.s.part, "cell "+sheet.Address(r.row, col)+" "+format, args...)
}
