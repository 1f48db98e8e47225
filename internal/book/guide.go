package book

import (
	"fmt"

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
	p.Setup(page.Print{Portrait: true, Footer: GuideSheet})
}

func guideSteps(rules *criteria.RuleSet) []string {
	return []string{
		"Trang “" + InfoSheet + "”: ghi tên xã, huyện, tỉnh, kỳ báo cáo, rồi đến các thông tin để lập thông báo. " +
			"Bấm vào một ô để xem ví dụ. Mục nào chưa có thì để trống: thông báo sẽ in dòng chấm để điền tay.",
		fmt.Sprintf("Trang “%s”: mỗi chỉ tiêu ghi kết quả thực hiện và chọn đánh giá; mỗi dòng tiêu chí (in đậm) chọn đánh giá chung. "+
			"Biểu có đủ %d tiêu chí, %d chỉ tiêu; không xóa dòng, không đổi số thứ tự.",
			CriteriaSheet, len(rules.Criteria), rules.IndicatorCount()),
		"Tiêu chí chỉ đạt khi mọi chỉ tiêu áp dụng đều đạt. Chỉ tiêu không phát sinh trên địa bàn thì ghi “Không áp dụng” ở cả " +
			"hai cột kết quả và đánh giá.",
		"Kết quả ghi bằng số theo đơn vị tính của dòng đó, ví dụ 92,5 cho 92,5%; phần giải thích ghi ở cột “Ghi chú”. " +
			"Không viết tắt “CĐ”: từ này có thể hiểu là chưa đạt, cũng có thể hiểu là cơ bản đạt.",
		"Cột “Chỉ tiêu (yêu cầu)” là mức mà chương trình dùng để đối chiếu. Ô còn trống thì ghi theo quyết định đang áp dụng ở tỉnh; " +
			"mức ghi là “tham khảo” ở cột “Ghi chú” chưa được kiểm chứng, phải đối chiếu trước khi dùng.",
		"Dòng cuối bảng ghi tổng số tiêu chí đạt, ví dụ 9/19. Chương trình đếm lại và báo nếu lệch.",
		"Trang “" + TasksSheet + "”: mỗi tiêu chí chưa đạt ghi việc cần làm, một cơ quan chủ trì, các cơ quan phối hợp " +
			"(ngăn cách bằng dấu chấm phẩy) và thời hạn, ví dụ “tháng 5/2023”, “quý IV/2023”, “hết năm 2024”.",
		"Trang “" + TextsSheet + "”: chỉ điền khi muốn dùng lời văn riêng. Không nêu số tiêu chí đạt và danh sách tiêu chí chưa đạt, " +
			"vì chương trình tự thêm từ số liệu.",
		"Lưu tệp rồi chạy lệnh “tieuchi check” với tên tệp để xem chỗ cần sửa, và “tieuchi notice” để lập thông báo.",
	}
}
