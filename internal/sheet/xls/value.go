package xls

import (
	"encoding/binary"
	"math"
	"strconv"

	"tieuchi/internal/sheet"
)

// float reads a number of eight bytes.
func (r *sheetReader) float(at int) float64 {
	return math.Float64frombits(binary.LittleEndian.Uint64(r.body[at:]))
}

// shortNumber decodes a number of four bytes: a whole number of 30 bits or the
// upper 30 bits of a float64, either of them perhaps to be divided by 100
// ([MS-XLS] 2.5.217).
func shortNumber(bits uint32) float64 {
	const hundredthFlag, wholeFlag = 1, 2
	number := math.Float64frombits(uint64(bits&^3) << 32)
	if bits&wholeFlag != 0 {
		number = float64(int32(bits) >> 2)
	}
	if bits&hundredthFlag != 0 {
		number /= 100
	}
	return number
}

// setNumber writes a number as .xlsx would hold it, in the fewest digits that
// give the same float64 again.
func (r *sheetReader) setNumber(c *sheet.Cell, number float64) error {
	if math.IsNaN(number) || math.IsInf(number, 0) {
		return r.wrong(c, "number that is none")
	}
	form := byte('f')
	// Beyond these Excel writes exponents too; and 300 zeros help nobody.
	if size := math.Abs(number); size >= 1e21 || size < 1e-6 && size > 0 {
		form = 'E'
	}
	if number == 0 {
		number = 0 // no "-0"
	}
	c.Kind, c.Value = sheet.Number, strconv.FormatFloat(number, form, -1, 64)
	return r.book.budget.AddText(r.part, len(c.Value))
}

func (r *sheetReader) setTruth(c *sheet.Cell, value byte) error {
	if value > 1 {
		return r.wrong(c, "truth value %d", value)
	}
	c.Kind, c.Value = sheet.Bool, strconv.Itoa(int(value))
	return nil
}

// errorNames are those of the error values by their codes ([MS-XLS] 2.5.10).
func errorNames() map[byte]string {
	return map[byte]string{
		0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!",
		0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
	}
}

func (r *sheetReader) setError(c *sheet.Cell, code byte) error {
	c.Kind, c.Value = sheet.Error, errorNames()[code]
	if c.Value == "" {
		return r.wrong(c, "error %d", code)
	}
	return nil
}

// setText takes a text that may have fonts of its own. Runs that say no more
// than the cell's style are dropped.
func setText(c *sheet.Cell, text string, runs []sheet.Run) {
	c.Kind, c.Value = sheet.Text, text
	for _, run := range runs {
		if run.Font != "" && run.Font != c.Style.Font {
			c.Rich = &sheet.Rich{Runs: runs}
			return
		}
	}
}
