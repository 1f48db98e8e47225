package page

import "github.com/xuri/excelize/v2"

// Look is how a cell looks while a formula holds of it; for the first cell of
// its area the formula is written, for others it is moved along. A formula that
// fails changes nothing.
type Look struct {
	When  string // "$E8=\"K\""
	Color string // RRGGBB of the letters, "" as they are
	Fill  string // RRGGBB, "" for none
	Bold  bool
}

// Looks gives an area looks that follow what its cells say, also after an edit.
// The first that holds counts.
func (p *Page) Looks(area string, looks ...Look) {
	var rules []excelize.ConditionalFormatOptions
	for _, look := range looks {
		id := p.book.look(look)
		rules = append(rules, excelize.ConditionalFormatOptions{
			Type: "formula", Criteria: look.When, Format: &id, StopIfTrue: true,
		})
	}
	p.book.keep(p.book.File.SetConditionalFormat(p.Name, area, rules))
}

// look gives the number of a look, making it when first used.
func (b *Book) look(l Look) int {
	l.When = ""
	if id, ok := b.looks[l]; ok {
		return id
	}
	style := &excelize.Style{Font: &excelize.Font{Bold: l.Bold, Color: l.Color}}
	if l.Fill != "" {
		style.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{l.Fill}}
	}
	id, err := b.File.NewConditionalStyle(style)
	b.keep(err)
	b.looks[l] = id
	return id
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
