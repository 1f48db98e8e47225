package finding

import "strings"

// ResultMark stands in a cell of its own on every sheet of findings that we
// put into a workbook. By it, and not by the sheet's name, which offices may
// use or change themselves, a later reading knows the sheet and leaves it out.
// The sentence is the same in every language and must never change.
const ResultMark = "Trang này do chương trình tieuchi lập; khi kiểm tra lại, trang này được bỏ qua."

// markRows is how far down a sheet the mark counts: in the middle of a table
// it would be a quotation.
const markRows = 20

// MarksResult tells whether a cell in a row makes its sheet one of findings.
func MarksResult(row int, text string) bool {
	return row <= markRows && strings.TrimSpace(text) == ResultMark
}

// ResultSheet is the name that such a sheet gets.
func ResultSheet() Text { return Text{"Kết quả kiểm tra", "Check results"} }
