// Package page lays text out on worksheets the way offices print them: Times
// New Roman, wrapped cells with borders, merged titles, A4.
//
// It makes up for what excelize leaves to its user:
//
//  1. Row heights are computed from the text, the columns' widths and the font
//     (excelize and the file format have no automatic height).
//  2. Text stays text: a leading "=", "+", "-" or "@" never becomes a formula,
//     and no text is lost silently: one too long for a row's height goes on
//     in marked rows below, one over a cell's limit on a single line is cut
//     visibly.
//  3. Formulas carry the result that the caller computed, with its right type.
//  4. Rows of large tables are packed as they come (Stream), links are written
//     without a search through all others.
//  5. Write gives the same bytes for the same content: sorted archive entries,
//     fixed times.
//
// The first error of a workbook is kept and returned by Write, so that the
// code that lists rows stays a list of rows. A Book serves one goroutine.
package page
