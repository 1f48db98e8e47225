// Package pdf typesets an official document: it turns a document.Document
// into pages and the pages into a PDF file.
//
// The work is done in four steps, and only the first and the last know the
// fonts and the format of the file (package pdffile):
//
//  1. measuring (face.go): the width of a text in one of four styles;
//  2. breaking (words.go, bind.go, split.go, breaker.go): runs become boxes
//     and blanks, and a whole paragraph is broken into lines at once;
//  3. paging (slab.go, pager.go): blocks become slabs of a fixed height, and
//     slabs become pages under the keeping rules;
//  4. drawing (draw.go): the placed items of every page are put on paper.
//
// The contract:
//
//   - the same document and fonts give the same bytes;
//   - nothing is dropped, shrunk or clipped to fit: what is too wide is broken
//     onto a further line, what is too tall goes on to a further page;
//   - text is expected in NFC; a character that a page cannot carry or that the
//     font has no glyph for is printed as a box, never left out.
//
// Inside the package every length is in points and y grows downwards from the
// top edge of the page; document.Document gives millimetres.
package pdf
