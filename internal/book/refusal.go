package book

import (
	"fmt"
	"io"
	"path"

	"tieuchi/internal/book/page"
	"tieuchi/internal/finding"
)

// Refusal is what goes back to the sender of a file in which no cell can be
// marked: because it could not be read, or because of its format.
type Refusal struct {
	File     string // as findings print it
	Findings []finding.Finding
	Lang     finding.Lang
	Unread   bool // nothing in the file was read; else only the marking failed
}

// Write writes a workbook of one sheet that says why and what to do.
func (r Refusal) Write(w io.Writer) error {
	say := func(vi, en string) string { return finding.Text{Vi: vi, En: en}.In(r.Lang) }
	heading, why := say("KẾT QUẢ KIỂM TRA BIỂU", "FINDINGS OF THE CHECK"),
		say("Tệp này không phải là biểu Excel kiểu mới (.xlsx, .xlsm), nên không đánh dấu được ngay trong tệp. Mở bằng Excel, lưu thành .xlsx rồi kiểm tra lại thì từng ô được tô màu và có ghi chú.",
			"This file is no workbook of the new kind (.xlsx, .xlsm), so no cell in it can be marked. Save it as .xlsx in Excel and check it again: each cell then gets a colour and a comment.")
	if r.Unread {
		heading, why = say("KHÔNG ĐỌC ĐƯỢC BIỂU", "THE WORKBOOK CANNOT BE READ"),
			say("Số liệu của tệp này chưa được dùng vào bảng tổng hợp nào. Xin làm theo cột “Cách sửa” rồi gửi lại.",
				"No figure of this file has been used. Please do what the column “What to do” says and send it again.")
	}
	b := page.NewBook(heading)
	p := b.Page(finding.ResultSheet().In(r.Lang), 5, 11, 22, 9, 58, 52, 10)
	title(p, 7, heading, fmt.Sprintf(say("Tệp: %s", "File: %s"), path.Base(r.File)), why, finding.ResultMark)
	p.Skip(1)
	top := p.Row(head(say("TT", "No."), say("Mức", "Severity"), say("Trang tính", "Sheet"), say("Ô", "Cell"),
		say("Nội dung", "Finding"), say("Cách sửa", "What to do"), say("Mã", "Code"))...)
	for i, f := range r.Findings {
		severity := centred(capital(f.Severity.Word().In(r.Lang)))
		severity.Style.Bold = f.Severity == finding.Error
		p.Row(centred(i+1), severity, again(f.Sheet), centred(f.Cell),
			text(f.Message(r.Lang)), text(f.Advice(r.Lang)), centred(f.Code.String()))
	}
	p.Freeze(1, top+1)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: path.Base(r.File)})
	return b.Write(w)
}
