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

// AllowTextNumbers takes away the mark that Excel sets on numbers in cells that
// keep what is typed.
func (p *Page) AllowTextNumbers(cells string) {
	p.book.keep(p.book.File.AddIgnoredErrors(p.Name, cells, excelize.IgnoredErrorsNumberStoredAsText))
}
