package book

import (
	"fmt"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

// overlayGuide tells an officer of the province how to fill the form in.
func overlayGuide(b *page.Book, rules *criteria.RuleSet) {
	p := b.Page(GuideSheet, 5, 112)
	title(p, 2, "HƯỚNG DẪN ĐIỀN MỨC QUY ĐỊNH CỦA TỈNH", rules.Title)
	p.Skip(1)
	for i, step := range overlaySteps(rules) {
		p.Row(page.Cell{Value: fmt.Sprintf("%d.", i+1), Style: page.Style{Top: true, Align: page.Right}},
			page.Cell{Value: step, Style: page.Style{Top: true}})
	}
	p.Protect(false)
	p.Setup(page.Print{Portrait: true, Footer: GuideSheet})
}

// overlaySteps hold no figure and no name that could be read as a fact;
// examples are hints of cells.
func overlaySteps(rules *criteria.RuleSet) []string {
	return []string{
		"Biểu này ghi các mức mà UBND cấp tỉnh quy định cụ thể cho bộ tiêu chí. Khi chạy lệnh với --overlay và tên tệp này, mức của " +
			"tỉnh được dùng trước cột yêu cầu trong biểu của xã và trước mức ghi sẵn trong chương trình.",
		"Trang “" + OverlaySheet + "”: ghi tên tỉnh, số và ngày của quyết định ở phía trên bảng. Ghi tên tỉnh thì mức chỉ áp dụng cho " +
			"xã thuộc tỉnh đó. Thông báo và bảng tổng hợp sẽ nêu tên quyết định đúng như ghi ở đây.",
		fmt.Sprintf("Bảng có đủ %d tiêu chí, %d chỉ tiêu với mức của trung ương để đối chiếu. Chỉ điền cột “Mức quy định của tỉnh”; "+
			"chỉ tiêu không có mức riêng thì để trống. Mức của trung ương ghi “chưa kiểm chứng” phải đối chiếu với quyết định gốc.",
			len(rules.Criteria), rules.IndicatorCount()),
		"Mỗi ô ghi một mức: số kèm dấu ≥, ≤, >, < hoặc các từ “tối thiểu”, “không quá”, “từ … trở lên”, “từ … đến …”; mức độ, xếp loại; " +
			"“Đạt” hoặc “Không”. Bấm vào ô để xem ví dụ. Mức viết thành câu dài thì chương trình không đối chiếu được và sẽ báo.",
		"Chỉ điền vào ô nền vàng nhạt; các ô khác đã khóa để không bị sửa nhầm (không có mật khẩu). Cần chèn dòng hoặc sửa phần đã khóa " +
			"thì vào Review, chọn Unprotect Sheet.",
		"Mức khác nhau theo vùng hoặc theo năm: dùng các dòng trống ở cuối bảng, ghi lại số thứ tự, tên của chỉ tiêu, rồi chọn vùng và năm. Dòng để trống " +
			"vùng và năm áp dụng cho mọi vùng, mọi năm còn lại.",
		"Chỉ tiêu được tỉnh chia nhỏ: ghi ở các dòng trống cuối tiêu chí đó, đánh số thêm một cấp (dưới chỉ tiêu 2.2 là 2.2.1, 2.2.2) và ghi " +
			"tên, đơn vị tính, mức. Khi đó các phần thay cho chỉ tiêu chung.",
		"Chỉ tiêu riêng của tỉnh: cũng ghi ở các dòng trống cuối tiêu chí, đánh số tiếp theo và ghi đủ tên, đơn vị tính, mức. Không đổi số và tên của " +
			"chỉ tiêu có sẵn; dòng có tên không khớp với số sẽ không được dùng và được báo.",
		"Cột “Căn cứ pháp lý” ghi điều, khoản của văn bản quy định mức đó.",
		"Trang “" + SeveritySheet + "”: chỉ điền khi tỉnh muốn một loại sai sót được coi là nặng hoặc nhẹ hơn thường dùng.",
		"Dùng biểu này cho một bộ tiêu chí khác: bỏ khóa trang, sửa dòng “Bộ tiêu chí” thành tên bộ đó, xóa các dòng có sẵn, ghi tiêu chí (số, tên) và chỉ " +
			"tiêu của bộ, mức ghi ở cột “Mức quy định của tỉnh”; rồi chạy lệnh với --rules và tên tệp. Có thể thêm dòng “Mã bộ tiêu chí:” " +
			"và “Chương trình:” (tên chương trình như ghi trong thông báo) ở phía trên bảng.",
		"Lưu tệp ở dạng Excel (.xlsx), không đặt mật khẩu. Chỗ không đọc được sẽ được nêu cùng kết quả kiểm tra, kèm tên ô.",
	}
}
