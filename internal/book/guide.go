package book

import (
	"fmt"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// guideSheet tells a clerk how to fill the form in.
func guideSheet(b *page.Book, rules *criteria.RuleSet) {
	p := b.Page(GuideSheet, 5, 112)
	title(p, 2, "HƯỚNG DẪN ĐIỀN BIỂU", rules.Title)
	p.Skip(1)
	for i, step := range guideSteps(rules) {
		p.Row(page.Cell{Value: fmt.Sprintf("%d.", i+1), Style: page.Style{Top: true, Align: page.Right}},
			page.Cell{Value: step, Style: page.Style{Top: true}})
	}
	p.Protect(false)
	p.Setup(page.Print{Portrait: true, Footer: GuideSheet})
}

// guideSteps hold no example of a figure or a date: a reader that looks for
// what a workbook states must not find it here. Examples are hints of cells.
func guideSteps(rules *criteria.RuleSet) []string {
	return []string{
		"Trang “" + InfoSheet + "”: ghi tên xã, huyện, tỉnh và kỳ báo cáo. Các mục từ “" + criteria.SuperiorBody.Label() +
			"” trở xuống dùng để lập thông báo, do cơ quan ban hành thông báo điền; mục nào chưa có thì để trống, thông báo sẽ in " +
			"dòng chấm để điền tay. Bấm vào một ô để xem ví dụ.",
		"Mục có nhiều dòng (" + strings.ToLower(criteria.Participants.Label()) + ", " + strings.ToLower(criteria.Recipients.Label()) +
			"): ghi mỗi nơi một dòng. Thiếu dòng thì chèn thêm vào giữa mục đó.",
		fmt.Sprintf("Trang “%s”: mỗi chỉ tiêu ghi kết quả thực hiện và chọn đánh giá; mỗi dòng tiêu chí (in đậm) chọn đánh giá chung. "+
			"Biểu có đủ %d tiêu chí, %d chỉ tiêu; không xóa dòng, không đổi số thứ tự, không đổi tên trang.",
			CriteriaSheet, len(rules.Criteria), rules.IndicatorCount()),
		"Tiêu chí chỉ đạt khi mọi chỉ tiêu áp dụng đều đạt. Chỉ tiêu không phát sinh trên địa bàn thì ghi “Không áp dụng” ở cả " +
			"hai cột kết quả và đánh giá.",
		"Kết quả ghi bằng số theo đơn vị tính của dòng đó, có thể có hoặc không có dấu %; chỉ tiêu có hoặc không thì ghi “Đạt” " +
			"hoặc “Chưa đạt”. Phần giải thích ghi ở cột “Ghi chú”. Không viết tắt “CĐ”: từ này có thể hiểu là chưa đạt, cũng có thể " +
			"hiểu là cơ bản đạt.",
		"Cột “Chỉ tiêu (yêu cầu)” là mức mà chương trình dùng để đối chiếu. Ô còn trống thì ghi theo quyết định đang áp dụng ở tỉnh; " +
			"mức ghi là “tham khảo” ở cột “Ghi chú” chưa được kiểm chứng, phải đối chiếu trước khi dùng.",
		"Dòng cuối của bảng ghi số tiêu chí đạt trên số tiêu chí của bộ. Chương trình đếm lại và báo nếu lệch.",
		"Trang “" + TasksSheet + "”: mỗi tiêu chí chưa đạt ghi việc cần làm, một cơ quan chủ trì, các cơ quan phối hợp " +
			"(ngăn cách bằng dấu chấm phẩy) và thời hạn theo ngày, tháng, quý hoặc năm.",
		"Trang “" + TextsSheet + "”: chỉ điền khi muốn dùng lời văn riêng. Không nêu số tiêu chí đạt và danh sách tiêu chí chưa đạt, " +
			"vì chương trình tự thêm từ số liệu.",
		"Lưu tệp ở dạng Excel (.xlsx), không đặt mật khẩu; rồi chạy lệnh “tieuchi check” với tên tệp để xem chỗ cần sửa, và " +
			"“tieuchi notice” để lập thông báo.",
	}
}
