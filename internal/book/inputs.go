package book

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
)

// input is what cells to be filled in show when they are chosen, and take.
type input struct {
	name    string   // heads both messages
	example string   // shown when a cell is chosen; "" shows nothing
	words   []string // a list to choose from, none with a comma
	list    string   // the name of a range to choose from
	formula string   // true while what was typed can be read
	advice  string   // shown otherwise; "" lets everything pass
	strict  bool     // what cannot be read is refused, not only asked about
}

// The most letters that the format allows for the title and text of a message.
const (
	inputTitle = 32
	inputText  = 255
)

// fillIn gives cells ("E7:E9 E12") an input. An example stands in no cell,
// where it would be read as a fact.
//
// Mostly what was typed is asked about and let pass: a rule of a sheet knows
// less words than the reading of workbooks, which tells with its cell what it
// cannot read.
func fillIn(b *page.Book, p *page.Page, cells string, in input) {
	v := excelize.NewDataValidation(true)
	v.SetSqref(cells)
	switch {
	case in.formula != "":
		b.Keep(v.SetRange(escaped(in.formula), "", excelize.DataValidationTypeCustom, excelize.DataValidationOperatorBetween))
		v.Operator = "" // of numbers only
	case in.list != "":
		v.SetSqrefDropList(in.list)
	case len(in.words) > 0:
		b.Keep(v.SetDropList(in.words))
	}
	if in.example != "" {
		v.SetInput(short(in.name, inputTitle), short(in.example, inputText))
	}
	if v.ShowErrorMessage = in.advice != ""; v.ShowErrorMessage {
		style := excelize.DataValidationErrorStyleWarning
		if in.strict {
			style = excelize.DataValidationErrorStyleStop
		}
		v.SetError(style, short(in.name, inputTitle), short(in.advice, inputText))
	}
	b.Keep(b.File.AddDataValidation(p.Name, v))
}

// escaped is a formula as it stands in the file: excelize writes it as it is.
func escaped(formula string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(formula)
}

// short cuts a text to what the format allows for it.
func short(text string, most int) string {
	letters := []rune(text)
	if len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return text
}

// columnCells are the cells of a column from the row first to the row last.
func columnCells(number, first, last int) string {
	return page.Address(number, first) + ":" + page.Address(number, last)
}

// codeInput refuses what is no code of an administrative unit. A code is text:
// the formula for the cell at holds it against the five digits of its number.
func codeInput(at string) input {
	return input{
		name: "Mã xã", example: "Mã đơn vị hành chính, 5 chữ số, giữ số 0 ở đầu, ví dụ: 03424",
		formula: strings.ReplaceAll(`AND(LEN(#)=5,EXACT(TEXT(INT(ABS(#)),"00000"),#))`, "#", at),
		advice:  "Mã xã phải có đúng 5 chữ số, kể cả số 0 ở đầu (ví dụ: 03424). Không rõ mã thì để trống.",
		strict:  true,
	}
}
