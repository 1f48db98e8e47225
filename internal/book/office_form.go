package book

import (
	"fmt"
	"io"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// OfficeSheet is the sheet of an office's profile.
const OfficeSheet = "Cơ quan ban hành"

// OfficeForm writes the blank profile of an office that issues notices: a guide
// and a line for every fact. Examples are shown when a cell is chosen; they
// stand in no cell, where they would be read as facts.
func OfficeForm(w io.Writer) error {
	b := page.NewBook("Mẫu thông tin cơ quan ban hành")
	officeGuide(b)
	p := b.Page(OfficeSheet, 30, 92)
	title(p, 2, "THÔNG TIN CƠ QUAN BAN HÀNH THÔNG BÁO", "Điền cột “Nội dung”; mục nào chưa có thì để trống, thông báo sẽ in dòng chấm")
	p.Skip(1)
	top := p.Row(head("Mục", "Nội dung")...)
	for _, key := range criteria.OfficeKeys() {
		first := p.Last() + 1
		blankLines(p, key.OfficeLabel(), officeLines(key), typed())
		fillIn(b, p, columnCells(2, first, p.Last()), officeInput(key))
	}
	p.AllowTextNumbers(columnCells(2, top+1, p.Last()))
	p.Freeze(1, top+1)
	p.Protect(true)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top, Footer: OfficeSheet})
	return b.Write(w)
}

// officeLines is how many lines the form has for a fact: a body of three levels
// has more recipients than a commune's workbook needs.
func officeLines(key criteria.FactKey) int {
	if key == criteria.Recipients {
		return 10
	}
	return 1
}

// officeWords are the words of a fact that has only a few.
func officeWords(key criteria.FactKey) []string {
	switch key {
	case criteria.DocumentForm:
		return paperWords()
	case criteria.Spelling:
		// The format parts the words of a list by commas, so none may hold one.
		return []string{"kiểu cũ", "kiểu mới"}
	}
	return nil
}

func paperWords() []string {
	var words []string
	for _, form := range criteria.PaperForms() {
		words = append(words, form.Word())
	}
	return words
}

// officeInput is the input of a fact. Other words than those of a list are let
// pass with a warning: what cannot be read is told with its cell when the
// profile is used.
func officeInput(key criteria.FactKey) input {
	in := input{name: key.OfficeLabel(), example: officeHint(key), words: officeWords(key)}
	if len(in.words) > 0 {
		in.advice = "Hãy chọn một trong: " + strings.Join(in.words, "; ") + "."
	}
	return in
}

// officeHint is an example for a fact of the profile.
func officeHint(key criteria.FactKey) string {
	switch key {
	case criteria.SuperiorBody:
		return "Ví dụ: ĐẢNG BỘ TỈNH LAI CHÂU. Nơi không ghi cơ quan cấp trên (như UBND tỉnh) thì ghi: Không"
	case criteria.DocumentForm:
		return "Đảng: Hướng dẫn 36-HD/VPTW, từ 27/5/2026 là 05-HD/VPTW. Nhà nước: Nghị định 30/2020/NĐ-CP. Để trống thì UBND theo Nhà nước, nơi khác theo Đảng."
	case criteria.DocumentNumber:
		return "Số của một văn bản, ví dụ: 05. Dùng cho thông báo tổng hợp và lệnh notice; thông báo từng xã để trống. Chưa có số thì không ghi."
	case criteria.DocumentSigns:
		return "Dùng cho mọi thông báo của cơ quan, ví dụ: TB/HU, TB-UBND"
	case criteria.IssueDate:
		return "Ngày của một văn bản, ví dụ: 10/3/2023. Dùng cho thông báo tổng hợp và lệnh notice; thông báo từng xã để trống."
	case criteria.SignerAuthority:
		return "Ghi như trên văn bản, ví dụ: T/L BAN THƯỜNG VỤ; TM. ỦY BAN NHÂN DÂN"
	case criteria.Author:
		return "Ai kết luận, ví dụ: BAN THƯỜNG VỤ HUYỆN ỦY; BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA"
	case criteria.Recipients:
		return "Mỗi nơi một dòng, không ghi gạch đầu dòng. Dòng cuối là nơi lưu, ví dụ: Lưu; hoặc Lưu: VT"
	case criteria.Spelling:
		return "Cách bỏ dấu trong phần lời văn do chương trình viết. Kiểu cũ: hòa, ủy, khỏe. Kiểu mới: hoà, uỷ, khoẻ. Tên riêng và lời văn của cơ quan giữ nguyên."
	}
	return factHint(key)
}

// officeGuide tells a clerk how to fill the profile in.
func officeGuide(b *page.Book) {
	p := b.Page(GuideSheet, 5, 112)
	title(p, 2, "HƯỚNG DẪN ĐIỀN THÔNG TIN CƠ QUAN BAN HÀNH")
	p.Skip(1)
	for i, step := range officeSteps() {
		p.Row(page.Cell{Value: fmt.Sprintf("%d.", i+1), Style: page.Style{Top: true, Align: page.Right}},
			page.Cell{Value: step, Style: page.Style{Top: true}})
	}
	p.Protect(false)
	p.Setup(page.Print{Portrait: true, Footer: GuideSheet})
}

func officeSteps() []string {
	return []string{
		"Điền một lần cho cơ quan, dùng cho mọi lần lập thông báo: “tieuchi report thư-mục --office tệp-này.xlsx”. Các lệnh notice, " +
			"check và demo cũng nhận --office.",
		"Trang “" + OfficeSheet + "”: bấm vào một ô ở cột “Nội dung” để xem ví dụ. Nội dung điền ở đây được dùng trước nội dung ghi trong " +
			"biểu của xã; mục để trống thì lấy theo biểu, biểu cũng không có thì thông báo in dòng chấm để điền tay.",
		"Biểu của xã ghi cơ quan ban hành khác với tệp này thì mọi nội dung về cơ quan ghi trong biểu (số, ngày, người ký, nơi nhận…) " +
			"không được dùng, để thông báo không lẫn hai cơ quan.",
		"“" + criteria.DocumentNumber.OfficeLabel() + "” và “" + criteria.IssueDate.OfficeLabel() + "” chỉ thuộc về một văn bản: được in ở " +
			"thông báo tổng hợp và ở thông báo lập bằng lệnh notice. Thông báo từng xã của lệnh report chỉ in “" +
			criteria.DocumentSigns.OfficeLabel() + "”, còn số và ngày để trống để điền tay.",
		"“" + criteria.DocumentForm.OfficeLabel() + "”: cơ quan của Đảng (huyện ủy, tỉnh ủy, đảng ủy xã) chọn “Đảng”; Ủy ban nhân dân chọn " +
			"“Nhà nước”. Tùy chọn --form party hoặc --form state khi chạy lệnh được dùng trước.",
		"Chỉ cột “Nội dung” điền được; tên mục đã khóa (không có mật khẩu) vì chương trình nhận ra mục theo tên. Mục nào không nhận ra thì chương trình nêu rõ ô và tên mục gần nhất.",
	}
}
