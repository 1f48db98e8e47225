package page

import "github.com/xuri/excelize/v2"

// Protect locks the sheet without a password: only cells with an Open style can
// be typed in. Columns and rows may still be sized, rows filtered, comments
// written. What else is let pass is for tables that grow.
//
// The lock keeps a hand from slipping, not a person from editing: anybody takes
// it off in the menu.
func (p *Page) Protect(growing bool) {
	p.book.keep(p.book.File.ProtectSheet(p.Name, &excelize.SheetProtectionOptions{
		SelectLockedCells: true, SelectUnlockedCells: true,
		FormatColumns: true, FormatRows: true, AutoFilter: true,
		EditObjects: true, EditScenarios: true,
		InsertRows: growing, DeleteRows: growing, Sort: growing,
	}))
}

// Below gives the cells of a column that no row is written to a style, so that
// a table can be typed on. It must come before the rows.
func (p *Page) Below(column int, style Style) {
	name, err := excelize.ColumnNumberToName(column)
	p.book.keep(err)
	p.book.keep(p.book.File.SetColStyle(p.Name, name, p.book.style(style)))
}

// Define gives a formula a name on this sheet, for lists and rules that use it.
// References in it that are not fixed are counted from A1.
func (p *Page) Define(name, formula string) {
	p.book.keep(p.book.File.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: formula, Scope: p.Name}))
}

// Define gives a formula a name in all the workbook; its references are fixed.
func (b *Book) Define(name, formula string) {
	b.keep(b.File.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: formula}))
}

// Look is what Colour changes: letters and background, RRGGBB. The letters
// become bold as well, so that it shows in black and white.
type Look struct{ Color, Fill string }

// Colour gives cells a look while a formula, written for the first of them, is
// true. A formula that fails colours nothing.
func (p *Page) Colour(cells, formula string, look Look) {
	id := p.book.look(look)
	p.book.keep(p.book.File.SetConditionalFormat(p.Name, cells, []excelize.ConditionalFormatOptions{
		{Type: "formula", Criteria: formula, Format: &id},
	}))
}

// look gives the number of a look, making it when first used.
func (b *Book) look(l Look) int {
	if id, ok := b.looks[l]; ok {
		return id
	}
	id, err := b.File.NewConditionalStyle(&excelize.Style{
		Font: &excelize.Font{Bold: true, Color: l.Color},
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{l.Fill}},
	})
	b.keep(err)
	b.looks[l] = id
	return id
}

// AllowTextNumbers takes away the mark that Excel sets on numbers in cells that
// keep what is typed.
func (p *Page) AllowTextNumbers(cells string) {
	p.book.keep(p.book.File.AddIgnoredErrors(p.Name, cells, excelize.IgnoredErrorsNumberStoredAsText))
}
