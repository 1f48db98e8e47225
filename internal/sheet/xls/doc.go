// Package xls reads .xls workbooks of Excel 5 to 2003 into the model of package
// sheet. It owns everything between the bytes of the compound file and that
// model; BIFF5 (Excel 5 and 95) and BIFF8 (Excel 97 to 2003) are the two record
// formats that it knows ([MS-XLS], and for BIFF5 OpenOffice's description).
//
// A file is read whole and right, or refused with a *sheet.Fault:
//
//  1. the stream with the workbook must have its full length, no sector of it
//     used twice (container.go);
//  2. every record must lie inside the stream, and the globals and each sheet
//     must end with their own end record before another begins (record.go);
//  3. every record that bears data must be as long as its content needs, and
//     texts are followed over all their CONTINUE records (input.go, text.go);
//  4. every number that points elsewhere (shared text, style, font, place of a
//     sheet) must lead somewhere, and no cell may be there twice.
//
// One thing cannot be proven: the format has no checksums. A flipped bit inside
// a figure or a letter makes another figure or letter, and no reader can tell.
// That is the format's fault; .xlsx does not share it.
//
// Formulas are never computed and macros, drawings and other streams are never
// opened. Encrypted workbooks are refused, also those that Excel opens without
// asking because they are only protected from being changed. Texts of BIFF5 in
// code pages of several bytes a character are refused too.
package xls
