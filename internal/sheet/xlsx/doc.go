// Package xlsx reads .xlsx and .xlsm workbooks into the model of package
// sheet. It owns everything between the bytes of the archive and that model.
//
// A file is read whole and right, or refused with a *sheet.Fault:
//
//  1. the archive's directory must describe every byte of the file: each entry
//     agrees with its own local header, and the entries and the directory lie
//     side by side without gap or overlap (directory.go, tiling.go);
//  2. parts are found through relationships only, so a part that is named but
//     missing is damage, never an empty table (relations.go);
//  3. every part that is used is read to its end, where its length and
//     checksum are proven, and must be one well-formed XML document
//     (part.go, scanner.go);
//  4. every reference from one part into another (shared string, style, font)
//     must lead somewhere, and every address and number must be valid.
//
// Parts stream through a small buffer; the limits count what was really
// unpacked, not what headers claim. Macros, formulas' texts, drawings and
// everything else that the model does not know are never opened.
package xlsx
