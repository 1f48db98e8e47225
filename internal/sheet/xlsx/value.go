package xlsx

import "tieuchi/internal/sheet"

// fillValue applies the cell's type to its content.
func (r *sheetReader) fillValue(cell *sheet.Cell) error {
	c := &r.cell
	if c.inlined && c.kind != inlineText {
		return r.wrong(c.col, "has a text of its own but another type")
	}
	switch c.kind {
	case inlineText:
		if c.inlined {
			setText(cell, c.inline)
			return nil
		}
		return r.fillText(cell)
	case formulaText:
		return r.fillText(cell)
	}
	// Of these an empty value is no value: producers write it for blank cells
	// and for formulas that were never calculated.
	value := trim(c.value)
	if len(value) == 0 {
		cell.Kind = sheet.NoResult
		return nil
	}
	switch c.kind {
	case sharedText:
		return r.fillShared(cell, value)
	case truth:
		return r.fillTruth(cell, value)
	case failure:
		return r.keep(cell, sheet.Error, value)
	case isoDate:
		return r.fillDate(cell, value)
	}
	if !isDouble(value) {
		return r.wrong(c.col, "number %q", value)
	}
	return r.keep(cell, sheet.Number, value)
}

// fillText takes the value as text. The empty text is a result as good as any,
// but a formula without the element v has none.
func (r *sheetReader) fillText(cell *sheet.Cell) error {
	c := &r.cell
	if !c.valued {
		cell.Kind = sheet.NoResult
		return nil
	}
	return r.keep(cell, sheet.Text, unescape(c.value))
}

// fillShared follows the index into the table of texts. Beyond its end the
// cell would be blank, which nobody would notice.
func (r *sheetReader) fillShared(cell *sheet.Cell, value []byte) error {
	index, ok := natural(value, len(r.book.strings)-1)
	if !ok {
		return r.wrong(cell.Col, "shared string %q of %d", value, len(r.book.strings))
	}
	setText(cell, r.book.strings[index])
	return nil
}

// setText takes a text that may have fonts of its own. Runs that say no more
// than the cell's style are dropped.
func setText(cell *sheet.Cell, text richText) {
	cell.Kind, cell.Value = sheet.Text, text.text
	for _, run := range text.runs {
		if run.Font != "" && run.Font != cell.Style.Font {
			cell.Rich = &sheet.Rich{Runs: text.runs}
			return
		}
	}
}

// fillTruth brings both spellings of xsd:boolean into one.
func (r *sheetReader) fillTruth(cell *sheet.Cell, value []byte) error {
	cell.Kind = sheet.Bool
	switch string(value) {
	case "1", "true":
		cell.Value = "1"
	case "0", "false":
		cell.Value = "0"
	default:
		return r.wrong(cell.Col, "truth value %q", value)
	}
	return nil
}

// fillDate takes a date in words of ISO 8601 as the number that other cells
// hold dates as. What is no full date stays the text it is.
func (r *sheetReader) fillDate(cell *sheet.Cell, value []byte) error {
	serial, ok := dateSerial(string(value), r.book.result.Date1904)
	if !ok {
		return r.keep(cell, sheet.Text, value)
	}
	cell.Style = r.book.dateStyle(cell.Style)
	return r.keep(cell, sheet.Number, []byte(serial))
}

// keep stores the value.
func (r *sheetReader) keep(cell *sheet.Cell, kind sheet.Kind, value []byte) (err error) {
	cell.Kind = kind
	cell.Value, err = r.book.keepText(r.s.part, value)
	return err
}
