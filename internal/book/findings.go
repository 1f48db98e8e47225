package book

import (
	"strconv"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// findingsSheet lists the findings as `check` prints them.
func findingsSheet(b *page.Book, findings []finding.Finding) {
	p := b.Page(FindingsSheet, 5, 11, 10, 29, 18, 8, 7, 8, 56, 46)
	title(p, 10, "KẾT QUẢ KIỂM TRA CÁC BIỂU")
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
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: FindingsSheet})
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

// sourcesSheet lists every report with the file that it was read from, those
// too that no figure counts.
func sourcesSheet(b *page.Book, s rollup.Summary, o Options) {
	const columns = 16
	p := b.Page(SourcesSheet, 5, 28, 15, 34, 18, 9, 14, 12, 11, 15, 16, 6, 6.5, 7, 7.5, 6.5)
	title(p, columns, "NGUỒN SỐ LIỆU", strings.TrimSpace("Lập bằng chương trình tieuchi "+o.Version))
	p.Skip(1)
	labels := []string{"TT", "Tệp", "Trang tính", "SHA-256", "Xã", "Mã xã", "Huyện", "Tỉnh", "Vùng",
		"Kỳ báo cáo", "Bộ tiêu chí"}
	for _, status := range criteria.Statuses() {
		labels = append(labels, status.Vietnamese())
	}
	top := p.Row(head(labels...)...)
	for i, r := range s.Reports() {
		p.Row(sourceRow(i+1, r)...)
	}
	last := p.Last()
	p.Row(page.Cell{Value: "SHA-256 là dấu vân tay của tệp: tệp bị sửa dù chỉ một chữ thì dãy này khác đi.",
		Span: columns, Style: noteStyle()})
	p.Freeze(3, top+1)
	p.Filter(1, top, columns, last)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: SourcesSheet})
}

func sourceRow(number int, r *criteria.Report) []page.Cell {
	rules := ""
	if r.Rules != nil {
		rules = r.Rules.ID
	}
	cells := []page.Cell{
		centred(number), text(r.File), text(r.Sheet), small(r.SHA256), text(r.Commune.Name),
		centred(r.Commune.Code), text(r.Commune.District), text(r.Commune.Province),
		centred(string(r.Commune.Region)), text(r.Period.Text), text(rules),
	}
	counts := r.Counts()
	for _, status := range criteria.Statuses() {
		cells = append(cells, centred(counts.Of(status)))
	}
	return cells
}
