package book

import (
	"strconv"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/finding"
)

// findingsSheet lists the findings as `check` prints them.
func findingsSheet(b *page.Book, findings []finding.Finding) {
	p := b.Page(FindingsSheet, 5, 11, 10, 29, 18, 8, 7, 8, 56, 46)
	p.Stream()
	title(p, 10, finding.FindingsTitle)
	p.Skip(1)
	top := p.Row(head("TT", "Mức", "Mã", "Tệp", "Trang tính", "Ô", "Tiêu chí", "Chỉ tiêu", "Nội dung", "Cách sửa")...)
	for i, f := range findings {
		p.Row(findingRow(i+1, f)...)
	}
	if len(findings) == 0 {
		p.Row(page.Cell{Value: "Không phát hiện điều gì cần sửa.", Span: 10, Style: textStyle()})
	}
	p.Freeze(1, top+1)
	p.Filter(1, top, 10, p.Last())
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Columns: 10, Footer: FindingsSheet})
}

func findingRow(number int, f finding.Finding) []page.Cell {
	criterion := ""
	if f.Criterion > 0 {
		criterion = strconv.Itoa(f.Criterion)
	}
	severity := centred(capital(f.Severity.Word().In(finding.Vietnamese)))
	severity.Style.Bold = f.Severity == finding.Error
	return []page.Cell{
		centred(number), severity, centred(f.Code.String()), again(f.File), again(f.Sheet), centred(f.Cell),
		centred(criterion), centred(f.Indicator), text(f.Message(finding.Vietnamese)), text(f.Advice(finding.Vietnamese)),
	}
}

// capital turns the first letter into a capital.
func capital(word string) string {
	letters := []rune(word)
	if len(letters) == 0 {
		return word
	}
	return strings.ToUpper(string(letters[:1])) + string(letters[1:])
}
