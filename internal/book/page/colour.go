package page

import "github.com/xuri/excelize/v2"

// Look is how a cell looks while a formula holds of it; for the first cell of
// its area the formula is written, for others it is moved along.
type Look struct {
	When string // "$E8=\"K\""
	Fill string // RRGGBB, "" for none
	Bold bool
}

// Looks gives an area looks that follow what its cells say, also after an edit.
// The first that holds counts.
func (p *Page) Looks(area string, looks ...Look) {
	var rules []excelize.ConditionalFormatOptions
	for _, look := range looks {
		style := &excelize.Style{Font: &excelize.Font{Bold: look.Bold}}
		if look.Fill != "" {
			style.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{look.Fill}}
		}
		id, err := p.book.File.NewConditionalStyle(style)
		p.book.keep(err)
		rules = append(rules, excelize.ConditionalFormatOptions{
			Type: "formula", Criteria: look.When, Format: &id, StopIfTrue: true,
		})
	}
	p.book.keep(p.book.File.SetConditionalFormat(p.Name, area, rules))
}

// Choices lets the cells of an area take only these words, from a list; other
// entries are refused with the message.
func (p *Page) Choices(area, title, message string, words ...string) {
	list := excelize.NewDataValidation(true)
	list.SetSqref(area)
	p.book.keep(list.SetDropList(words))
	list.SetError(excelize.DataValidationErrorStyleStop, title, message)
	p.book.keep(p.book.File.AddDataValidation(p.Name, list))
}
