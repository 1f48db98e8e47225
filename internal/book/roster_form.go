package book

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// RosterSheet is the sheet of the list of communes that must report.
const RosterSheet = "Danh sách xã"

// RosterColumns heads that list.
func RosterColumns() []string { return []string{"TT", "Tên xã", "Mã xã", "Huyện", "Tỉnh"} }

// The lines of the form: as many as fit on its first page are drawn, and below
// them the code's column stays ready for the communes of a province.
const (
	rosterLines     = 32
	rosterLast      = 1000 // the last row with checks
	rosterCode      = 3    // column of the codes
	rosterWidth     = 5    // columns
	rosterCodeHint  = "Mã đơn vị hành chính, 5 chữ số, giữ số 0 ở đầu, ví dụ: 03424"
	rosterCodeError = "Mã xã phải có đúng 5 chữ số, kể cả số 0 ở đầu (ví dụ: 03424). Không rõ mã thì để trống."
)

// RosterForm writes the blank list of the communes that must report, which
// --roster reads.
func RosterForm(w io.Writer) error { return rosterBook(w, nil) }

// rosterBook writes the list with some communes filled in.
func rosterBook(w io.Writer, communes []criteria.Commune) error {
	b := page.NewBook("Danh sách xã phải báo cáo")
	p := b.Page(RosterSheet, 6, 32, 12, 28, 28)
	keepCodes(b, p)
	title(p, rosterWidth, "DANH SÁCH XÃ PHẢI BÁO CÁO")
	p.Skip(1)
	for _, line := range rosterGuide() {
		p.Row(page.Cell{Value: line, Span: rosterWidth, Style: noteStyle()})
	}
	p.Skip(1)
	top := p.Row(head(RosterColumns()...)...)
	for i := range max(rosterLines, len(communes)) {
		var c criteria.Commune
		if i < len(communes) {
			c = communes[i]
		}
		p.Row(rosterLine(i+1, c)...)
		p.Raise(lineHeight)
	}
	codeChecks(b, p, top+1)
	p.Freeze(1, top+1)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top, Footer: RosterSheet})
	return b.Write(w)
}

// rosterGuide holds no name of a place: what heads the list is read as the
// district and province of its communes.
func rosterGuide() []string {
	return []string{
		"- Mỗi xã (phường, thị trấn, đặc khu) một dòng, dù đã gửi báo cáo hay chưa. Thiếu dòng thì ghi tiếp xuống dưới.",
		"- Cột “Tên xã” bắt buộc; tên ghi như trong biểu của xã. Các cột khác giúp phân biệt những xã trùng tên.",
		"- Cột “Mã xã” ghi đủ 5 chữ số, kể cả số 0 ở đầu; không rõ thì để trống. Từ 01/7/2025 cột “Huyện” để trống.",
		"- Không đổi tên cột. Lưu tệp ở dạng Excel (.xlsx), không đặt mật khẩu, rồi dùng với --roster.",
	}
}

func rosterLine(number int, c criteria.Commune) []page.Cell {
	code := typed()
	code.Style.Align, code.Style.Indent = page.Centre, 0
	code.Value = c.Code
	named := func(name string) page.Cell {
		cell := typed()
		cell.Value = name
		return cell
	}
	return []page.Cell{centred(number), named(c.Name), code, named(c.District), named(c.Province)}
}

// codeChecks makes the code's column refuse what is no code. A code is text:
// the formula holds it against the five digits of its number.
func codeChecks(b *page.Book, p *page.Page, first int) {
	at := page.Address(rosterCode, first)
	check := excelize.NewDataValidation(true)
	check.SetSqref(at + ":" + page.Address(rosterCode, rosterLast))
	formula := fmt.Sprintf(`AND(LEN(%[1]s)=5,EXACT(TEXT(INT(ABS(%[1]s)),"00000"),%[1]s))`, at)
	b.Keep(check.SetRange(formula, "", excelize.DataValidationTypeCustom, excelize.DataValidationOperatorBetween))
	check.SetError(excelize.DataValidationErrorStyleStop, "Mã xã", rosterCodeError)
	check.SetInput("Mã xã", rosterCodeHint)
	b.Keep(b.File.AddDataValidation(p.Name, check))
}

// keepCodes makes the whole column of codes text: a code keeps its first zero
// below the lines drawn as well.
func keepCodes(b *page.Book, p *page.Page) {
	style, err := b.File.NewStyle(&excelize.Style{NumFmt: textFormat})
	b.Keep(err)
	column, err := excelize.ColumnNumberToName(rosterCode)
	b.Keep(err)
	b.Keep(b.File.SetColStyle(p.Name, column, style))
}

// textFormat is the format's number for text ("@").
const textFormat = 49
