// Package sheet is the spreadsheet as the rest of the program sees it: cells
// with their stored value, kind, number format and font, merged ranges and
// what is hidden. It knows nothing of criteria.
//
// Open decides by a file's content, never by its name, which reader reads it.
// A file is read whole and right, or refused with a Fault: never read short.
package sheet
