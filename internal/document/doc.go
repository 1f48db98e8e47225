// Package document is an official document as plain data: a letterhead, titles,
// paragraphs of styled runs, tables, a signature block and annexes. It says
// what stands in the document and in which style; package pdf says where.
//
// Lengths are millimetres, sizes are points.
package document
