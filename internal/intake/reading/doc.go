// Package reading says what one cell means: a verdict, a value, a requirement,
// a deadline, bodies, an indicator's number. It knows nothing of tables or of
// where the cell stands.
//
// Contract:
//
//  1. Every function takes a cell as stored (nil is a blank cell) and judges by
//     the stored value, never by what a number format rounds it to; the format
//     tells percentages, dates, the words that it writes beside the figure
//     ("hộ", "đồng") and the zeros at the end of "17.10". What a reader sees
//     instead, if that is another value, is kept in Value.Shown.
//  2. What cannot be read for certain is not read: the result says so
//     (UnreadAnswer, NoComparison, Unknown) and a Problem tells why. Readings
//     are never chosen by what is likely, only by what is possible.
//  3. Numbers come out in the unit that is asked for; a percentage is 92.5,
//     not 0.925. Nothing here compares a value with a requirement.
//  4. Words typed wholly without Vietnamese marks ("chua dat") are read where
//     one meaning is left among all words of their kind; a word with some marks
//     and a slip among them ("Chưa đat") is not read but gets a suggestion.
//  5. Texts are kept as the office wrote them, in one tidy line. The place
//     (criteria.Ref) is the caller's to fill in.
package reading
