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
		"Chỉ điền vào ô nền vàng nhạt và cột “Ghi chú”; các ô khác đã khóa để không bị sửa nhầm. Bấm vào một ô để xem cách ghi và ví dụ; " +
			"ô có mũi tên thì chọn trong danh sách. Vẫn chỉnh được độ rộng cột, độ cao dòng và lọc dòng. Cần sửa phần đã khóa thì vào " +
			"Review, chọn Unprotect Sheet (không có mật khẩu).",
		"Trang “" + InfoSheet + "”: ghi tên xã, huyện, tỉnh và kỳ báo cáo. Các mục từ “" + criteria.SuperiorBody.Label() +
			"” trở xuống dùng để lập thông báo, do cơ quan ban hành thông báo điền; mục nào chưa có thì để trống, thông báo sẽ in " +
			"dòng chấm để điền tay.",
		"Mục có nhiều dòng (" + strings.ToLower(criteria.Participants.Label()) + ", " + strings.ToLower(criteria.Recipients.Label()) +
			"): ghi mỗi nơi một dòng. Thiếu dòng thì chèn thêm vào giữa mục đó.",
		fmt.Sprintf("Trang “%s”: mỗi chỉ tiêu ghi kết quả thực hiện và chọn đánh giá; mỗi dòng tiêu chí (in đậm) chọn đánh giá chung. "+
			"Biểu có đủ %d tiêu chí, %d chỉ tiêu; không xóa dòng, không đổi số thứ tự, không đổi tên trang.",
			CriteriaSheet, len(rules.Criteria), rules.IndicatorCount()),
		"Tiêu chí chỉ đạt khi mọi chỉ tiêu áp dụng đều đạt. Chỉ tiêu không phát sinh trên địa bàn thì ghi “Không áp dụng” ở cả " +
			"hai cột kết quả và đánh giá.",
		"Kết quả ghi bằng số theo đơn vị tính của dòng đó, dấu phẩy cho phần lẻ, có thể có hoặc không có dấu %; ghi sao thì ô giữ nguyên như " +
			"vậy, máy dùng tiếng Việt hay tiếng Anh cũng hiểu như nhau. Tỷ lệ rất nhỏ (từ một phần trăm trở xuống) phải có dấu %. Phần giải " +
			"thích ghi ở cột “Ghi chú”. Không viết tắt “CĐ”: từ này có thể hiểu là chưa đạt, cũng có thể hiểu là cơ bản đạt.",
		"Ô kết quả và đánh giá chuyển màu đỏ khi đánh giá trái với kết quả và yêu cầu của dòng đó; màu vàng đậm khi chỉ mức tham khảo chưa " +
			"kiểm chứng nói khác. Ô đánh giá của tiêu chí chuyển màu đỏ khi trái với đánh giá của các chỉ tiêu. Ô không đổi màu chưa chắc đã " +
			"đúng: yêu cầu bằng lời, mức khác nhau theo vùng, theo năm chỉ được đối chiếu khi kiểm tra bằng chương trình.",
		"Cột “Chỉ tiêu (yêu cầu)” là mức mà chương trình dùng để đối chiếu. Ô còn trống thì ghi theo quyết định đang áp dụng ở tỉnh; " +
			"mức ghi là “tham khảo” ở cột “Ghi chú” chưa được kiểm chứng, phải đối chiếu trước khi dùng.",
		"Số tiêu chí đã đánh giá và số tiêu chí đạt ở phía trên bảng và ở dòng cuối tự đếm theo cột “Đánh giá”.",
		"Trang “" + TasksSheet + "”: mỗi tiêu chí chưa đạt ghi việc cần làm, một cơ quan chủ trì, các cơ quan phối hợp " +
			"(ngăn cách bằng dấu chấm phẩy) và thời hạn theo ngày, tháng, quý hoặc năm. Tên cơ quan chọn trong danh sách hoặc ghi tên khác; " +
			"danh sách sửa được ở trang “" + BodiesSheet + "”.",
		"Trang “" + TextsSheet + "”: chỉ điền khi muốn dùng lời văn riêng. Không nêu số tiêu chí đạt và danh sách tiêu chí chưa đạt, " +
			"vì chương trình tự thêm từ số liệu.",
		"Lưu tệp ở dạng Excel (.xlsx), không đặt mật khẩu; rồi chạy lệnh “tieuchi check” với tên tệp để xem chỗ cần sửa, và " +
			"“tieuchi notice” để lập thông báo.",
	}
}
