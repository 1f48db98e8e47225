// Package pdffile owns the format of PDF files: pages of text and filled
// rectangles, embedded fonts, an outline and attached files.
//
// The contract:
//
//   - the same calls give the same bytes; no clock, no random numbers;
//   - a font is embedded with the glyphs in use only, each text reads back as
//     the very characters that were written (ToUnicode);
//   - a damaged font gives an error or blank glyphs, never a fault.
//
// Lengths are points, y grows upwards from the bottom edge, as in the format.
package pdffile
