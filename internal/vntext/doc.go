// Package vntext reads Vietnamese text as offices type it: it cleans text for
// printing, decodes legacy encodings, folds it for comparing, and reads the numbers, dates and periods
// in it.
//
// Contract:
//
//  1. Nothing is guessed. A number with two readings says so, a date that does
//     not exist or a phrase with two different periods is not read at all.
//  2. Numbers are strings of digits with a point, exact as written; only
//     ShortestFloat goes through a float, because a spreadsheet stores one.
//  3. Days are "2023-05-31", day before month in every text.
//  4. Legacy encodings (TCVN3, VNI, UTF-8 read as Windows-1252) are decoded by
//     Encoding.Decode, before anything else touches the text. Which encoding a
//     text has is not told here; FontEncoding, ProvesUnicode, Signs and Weigh
//     give the evidence.
//  5. NFC and Clean keep what is printed; Key and Plain are for comparing and
//     are never shown.
package vntext
