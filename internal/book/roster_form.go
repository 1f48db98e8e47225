package book

import (
	"io"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// RosterSheet is the sheet of the list of communes that must report.
const RosterSheet = "Danh sách xã"

// RosterColumns heads that list.
func RosterColumns() []string { return []string{"TT", "Tên xã", "Mã xã", "Huyện", "Tỉnh"} }

// The lines of the form: as many as fit on its first page are drawn, and below
// them the columns stay ready for the communes of a province.
const (
	rosterLines = 32
	rosterLast  = 1000 // the last row with checks
	rosterCode  = 3    // column of the codes
	rosterWidth = 5    // columns
)

// RosterForm writes the blank list of the communes that must report, which
// --roster reads.
func RosterForm(w io.Writer) error { return rosterBook(w, nil) }

// rosterBook writes the list with some communes filled in.
func rosterBook(w io.Writer, communes []criteria.Commune) error {
	b := page.NewBook("Danh sách xã phải báo cáo")
	p := b.Page(RosterSheet, 6, 32, 12, 28, 28)
	for i := range rosterWidth {
		below := page.Style{Size: tableSize, Open: true, Format: "@"}
		if i == 0 {
			below.Format = ""
		}
		p.Below(i+1, below)
	}
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
		p.Grow()
	}
	for i, in := range rosterInputs(top + 1) {
		if in.name != "" {
			fillIn(b, p, columnCells(i+1, top+1, rosterLast), in)
		}
	}
	p.AllowTextNumbers(columnCells(rosterCode, top+1, rosterLast))
	p.Freeze(1, top+1)
	p.Protect(true)
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
		"- Tên cột đã khóa (không có mật khẩu). Lưu tệp ở dạng Excel (.xlsx), không đặt mật khẩu, rồi dùng với --roster.",
	}
}

// rosterInputs are the inputs of the columns from the row first on.
func rosterInputs(first int) []input {
	columns := RosterColumns()
	return []input{
		{},
		{name: columns[1], example: "Chỉ ghi tên, như trong biểu của xã, ví dụ: Bản Bo"},
		codeInput(page.Address(rosterCode, first)),
		{name: columns[3], example: "Ví dụ: Tam Đường. Từ 01/7/2025 để trống."},
		{name: columns[4], example: "Ví dụ: Lai Châu"},
	}
}

func rosterLine(number int, c criteria.Commune) []page.Cell {
	code := typedCentred()
	code.Value = c.Code
	count := centred(number)
	count.Style = opened(count.Style) // the list may be sorted and cut short
	named := func(name string) page.Cell {
		cell := typed()
		cell.Value = name
		return cell
	}
	return []page.Cell{count, named(c.Name), code, named(c.District), named(c.Province)}
}
