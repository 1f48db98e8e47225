// Package finding owns what the program tells an office about its workbooks:
// the catalogue of codes with their texts in Vietnamese and English, the
// findings themselves, their order, and the writers for text, JSON and CSV.
//
// A finding is data, not an error: it names a place, says what is wrong there
// and what to do. A code never changes its meaning.
package finding
