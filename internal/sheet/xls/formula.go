package xls

import (
	"math"

	"tieuchi/internal/sheet"
)

// Kinds of a formula's result that is not a number; they stand where a number
// would have the bits of no number ([MS-XLS] 2.5.133).
const (
	resultText  = 0
	resultTruth = 1
	resultError = 2
	resultEmpty = 3
)

// readFormula reads the stored result. The formula itself is never computed.
func (r *sheetReader) readFormula() error {
	const head = 22
	c, err := r.cell(head)
	if err != nil {
		return err
	}
	if err := r.demand(head + r.u16(20)); err != nil {
		return err
	}
	c.Formula = true
	isText := false
	if r.u16(12) != math.MaxUint16 {
		err = r.setNumber(&c, r.float(6))
	} else {
		switch r.body[6] {
		case resultText:
			// Its text is in a record of its own; until that comes it has none.
			c.Kind, isText = sheet.NoResult, true
		case resultTruth:
			err = r.setTruth(&c, r.body[8])
		case resultError:
			err = r.setError(&c, r.body[8])
		case resultEmpty:
			c.Kind = sheet.Text
		default:
			err = r.wrong(&c, "result of the kind %d", r.body[6])
		}
	}
	if err != nil {
		return err
	}
	if err := r.store(c); err != nil {
		return err
	}
	if isText {
		r.waiting = len(r.sheet.Cells) - 1
	}
	return nil
}

// readResult reads the text that a formula waits for.
func (r *sheetReader) readResult() error {
	if r.waiting < 0 {
		return damaged(r.part, "text of a formula that has none")
	}
	c := &r.sheet.Cells[r.waiting]
	if err := r.demand(2); err != nil {
		return err
	}
	text, err := r.resultText(c.Style.Font)
	if err != nil {
		return err
	}
	c.Kind, c.Value = sheet.Text, text
	r.endWaiting()
	return r.book.budget.AddText(r.part, len(text))
}

func (r *sheetReader) resultText(font string) (string, error) {
	length := r.u16(0)
	if r.book.version == biff8 {
		r.book.in.start(&r.records, 2)
		rich, err := r.book.in.text(length)
		return rich.text, err
	}
	if err := r.demand(2 + length); err != nil {
		return "", err
	}
	return r.book.page.decode(r.body[2:2+length], font)
}

// endWaiting is called where a formula's text can no longer come.
func (r *sheetReader) endWaiting() { r.waiting = -1 }
