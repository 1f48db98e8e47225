package book

import (
	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// infoForm has a line for every fact that is no paragraph, and several for
// those that are lists.
func infoForm(b *page.Book, blank Blank) {
	p := b.Page(InfoSheet, 30, 92)
	title(p, 2, "THÔNG TIN CHUNG", "Xã điền cột “Nội dung”; mục nào chưa có thì để trống")
	p.Skip(1)
	top := p.Row(head("Mục", "Nội dung")...)
	for _, name := range PlaceLabels() {
		cell := typed()
		if name == ruleSetLabel {
			cell = text("") // the form belongs to it
		}
		cell.Value = placeValue(name, blank.Rules, blank.Commune)
		p.Row(label(name), cell)
		p.Grow()
		if in := placeInput(name, page.Address(2, p.Last()), blank.Regions); in.example != "" {
			fillIn(b, p, page.Address(2, p.Last()), in)
		}
	}
	p.Row(label(DrawnLabel), typed())
	fillIn(b, p, page.Address(2, p.Last()), input{name: DrawnLabel, example: "Ngày xã lập biểu này, ví dụ: 10/4/2023"})
	for _, key := range criteria.FactKeys() {
		if !key.IsNoticeText() {
			first := p.Last() + 1
			blankLines(p, key.Label(), factLines(key), typed())
			fillIn(b, p, columnCells(2, first, p.Last()), input{name: key.Label(), example: factHint(key)})
		}
	}
	p.AllowTextNumbers(columnCells(2, top+1, p.Last()))
	p.Freeze(1, top+1)
	p.Protect(true)
	p.Setup(page.Print{Portrait: true, HeaderFrom: top, HeaderTo: top, Footer: InfoSheet})
}

// factLines is how many lines the form has for a fact.
func factLines(key criteria.FactKey) int {
	switch key {
	case criteria.Participants:
		return 20
	case criteria.Recipients:
		return 6
	}
	return 1
}

// placeInput is the input of a line that says which commune and period the
// workbook is about; at is its cell.
func placeInput(name, at string, regions criteria.Regions) input {
	switch name {
	case "Mã xã":
		return codeInput(at)
	case "Vùng":
		return regionInput(regions)
	}
	return input{name: name, example: placeHint(name)}
}

// regionInput offers the regions by their names.
func regionInput(regions criteria.Regions) input {
	in := input{name: "Vùng", example: "Để trống thì lấy vùng của tỉnh. Xã đặc biệt khó khăn chọn: " + regions.Name("TDMNPB")}
	for _, code := range regions.All() {
		in.words = append(in.words, regions.Name(code))
	}
	if len(in.words) > 0 {
		in.advice = "Hãy chọn một vùng trong danh sách, hoặc để trống."
	}
	return in
}

// placeHint and factHint are examples, shown when a cell is chosen.
func placeHint(name string) string {
	switch name {
	case "Xã":
		return "Chỉ ghi tên, ví dụ: Bản Bo"
	case "Huyện":
		return "Ví dụ: Tam Đường. Từ 01/7/2025 để trống."
	case "Tỉnh":
		return "Ví dụ: Lai Châu"
	case "Kỳ báo cáo":
		return "Ví dụ: tháng 3/2023, quý II/2024, 6 tháng đầu năm 2024"
	}
	return ""
}
func factHint(key criteria.FactKey) string {
	switch key {
	case criteria.SuperiorBody:
		return "Ví dụ: ĐẢNG BỘ TỈNH LAI CHÂU"
	case criteria.IssuePlace:
		return "Nơi cơ quan ban hành đóng, ví dụ: Tam Đường"
	case criteria.IssuingBody:
		return "Ví dụ: HUYỆN ỦY TAM ĐƯỜNG"
	case criteria.DocumentNumber:
		return "Ví dụ: 05-TB/HU. Chưa có số thì để trống."
	case criteria.IssueDate, criteria.MeetingDate:
		return "Ví dụ: ngày 10 tháng 3 năm 2023, hoặc 10/3/2023"
	case criteria.Author:
		return "Ví dụ: BAN THƯỜNG VỤ HUYỆN ỦY"
	case criteria.Subject:
		return "Bắt đầu bằng “về”, ví dụ: về tình hình thực hiện các tiêu chí xây dựng nông thôn mới nâng cao"
	case criteria.WorkProgramme:
		return "Ví dụ: chương trình công tác tháng 3 năm 2023"
	case criteria.MetWith:
		return "Ví dụ: Đảng ủy xã; Ban Chỉ đạo các chương trình mục tiêu quốc gia xã Bản Bo"
	case criteria.Participants:
		return "Mỗi cơ quan một dòng, ví dụ: Văn phòng Huyện ủy"
	case criteria.ReportedBy:
		return "Nơi có báo cáo được nghe, ví dụ: Đảng ủy xã Bản Bo"
	case criteria.TargetYear:
		return "Ví dụ: hết năm 2024"
	case criteria.SignerAuthority:
		return "Ví dụ: T/L BAN THƯỜNG VỤ"
	case criteria.SignerOffice:
		return "Ví dụ: CHÁNH VĂN PHÒNG"
	case criteria.SignerName:
		return "Họ và tên, không ghi học hàm, học vị"
	case criteria.Recipients:
		return "Mỗi nơi một dòng, ví dụ: Đảng ủy xã Bản Bo. Dòng cuối: Lưu"
	}
	return ""
}
