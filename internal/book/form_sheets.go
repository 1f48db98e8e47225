package book

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// taskLines is how many empty lines the form has for tasks; more can be typed
// below them.
const taskLines = 30

func tasksForm(b *page.Book, rules *criteria.RuleSet) {
	p := b.Page(TasksSheet, 24, 66, 28, 28, 22)
	title(p, len(TaskColumns()), "NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN CÁC TIÊU CHÍ CHƯA ĐẠT",
		"Mỗi nhiệm vụ một dòng; một tiêu chí có thể có nhiều dòng")
	p.Skip(1)
	top := p.Row(head(TaskColumns()...)...)
	for range taskLines {
		p.Row(blank(), blank(), blank(), blank(), typed())
		p.Raise(lineHeight)
	}
	numbers(b, p, top+1, rules)
	hint(b, p, len(TaskColumns()), top+1, "Thời hạn", "Ví dụ: tháng 5/2023, quý IV/2023, hết năm 2024, 31/12/2024")
	p.Freeze(1, top+1)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: TasksSheet})
}

// numbers offers the criteria's numbers in the first column. Words such as
// "Tiêu chí số 2 (Giao thông)" may be typed as well.
func numbers(b *page.Book, p *page.Page, first int, rules *criteria.RuleSet) {
	var all []string
	for _, criterion := range rules.Criteria {
		all = append(all, strconv.Itoa(criterion.Number))
	}
	list := excelize.NewDataValidation(true)
	list.SetSqref(page.Address(1, first) + ":" + page.Address(1, p.Last()))
	b.Keep(list.SetDropList(all))
	list.ShowErrorMessage = false
	b.Keep(b.File.AddDataValidation(p.Name, list))
}

func textsForm(b *page.Book) {
	p := b.Page(TextsSheet, 26, 110)
	title(p, 2, "NỘI DUNG THÔNG BÁO", "Mỗi đoạn văn một dòng; để trống thì chương trình viết từ số liệu")
	p.Skip(1)
	top := p.Row(head("Mục", "Nội dung")...)
	for _, key := range criteria.FactKeys() {
		if key.IsNoticeText() {
			blankLines(p, key.Label(), textLines(key), blank())
		}
	}
	p.Freeze(1, top+1)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: TextsSheet})
}

// textLines is how many paragraphs the form has room for.
func textLines(key criteria.FactKey) int {
	switch key {
	case criteria.Opening, criteria.Closing:
		return 1
	}
	return 4
}

// placeHint and factHint are examples, shown when a cell is chosen.
func placeHint(name string) string {
	switch name {
	case "Xã":
		return "Chỉ ghi tên, ví dụ: Bản Bo"
	case "Mã xã":
		return "Mã đơn vị hành chính, 5 chữ số, ví dụ: 03424"
	case "Huyện":
		return "Ví dụ: Tam Đường. Từ 01/7/2025 để trống."
	case "Tỉnh":
		return "Ví dụ: Lai Châu"
	case "Vùng":
		return "Để trống thì lấy vùng của tỉnh. Xã đặc biệt khó khăn ghi: TDMNPB"
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
