// Package mark copies a workbook with its mistakes marked: a fill and a comment
// on each cell with a finding, and a first sheet that lists all findings with
// links to their cells.
//
// Contract:
//
//  1. The sender's file stays what it was: parts that need no change are copied
//     byte for byte, of the others only the bytes that must change are edited.
//     No value, formula, style, width, picture or chart is written anew. Only
//     macros and digital signatures are left out.
//  2. Reading the copy gives the same cells, and checking it the same findings:
//     the sheet of findings carries finding.ResultMark and is left aside.
//  3. A copy of a copy has our sheet, comments and fills once. What people
//     wrote beside them stays.
//  4. Equal arguments give equal bytes.
//
// It does without excelize, which writes every part anew and loses what it
// does not know.
package mark
