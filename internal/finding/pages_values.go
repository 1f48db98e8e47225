package finding

// valuePages are the pages of codes 201 to 204 and 209.
func valuePages() map[Code]Page {
	return map[Code]Page{
		201: {When: Text{
			"Ô kết quả không phải số, mức độ hay đánh giá; hoặc một dòng, một xã, một mã có nội dung mà không biết xếp vào đâu.",
			"A result is no number, level or verdict; or a row, commune or code has content that cannot be placed."},
			Not: Text{
				"“92,5%”, “98,7 % (1.052/1.066 hộ)”, “37/40 hộ”, “0/0” (không áp dụng), “Khá”; ô trống, dấu gạch ngang; dòng ký tên, dòng tổng.",
				"“92,5%”, “98,7 % (1.052/1.066 hộ)”, “37/40 hộ”, “0/0” (not applicable), “Khá”; blanks and dashes; signatures and totals."},
			Related: []Code{105, 203, 209}},
		202: {When: Text{
			"Tỷ lệ nhỏ hơn 0 hoặc lớn hơn 100%, hoặc một số lượng nhỏ hơn 0.",
			"A share is below 0 or above 100 %, or a quantity below 0."},
			Not: Text{
				"Đúng 0% hoặc đúng 100%; số tiền và số lượng lớn hơn 100.",
				"Exactly 0 % or 100 %; sums and quantities above 100."},
			Related: []Code{203, 209, 301}},
		203: {When: Text{
			"Văn bản như “51.300” có thể là nghìn, có thể là phần thập phân; ô tỷ lệ lưu số trong khoảng 0 đến 1 mà không có định dạng %. Áp dụng cho cả cột kết quả và cột yêu cầu.",
			"Text such as “51.300” may mean thousands or decimals; a share is stored as a number from 0 to 1 without a % format. In columns of results and of requirements alike."},
			Not: Text{
				"Số có dấu phẩy thập phân, ô có kiểu số, 0,985 với định dạng %; số đếm nguyên (“1.234 hộ”), hoặc chỉ một cách đọc là có thể.",
				"Numbers with a decimal comma, number cells, 0.985 under a % format; what is counted whole (“1.234 hộ”), or where only one reading is possible."},
			Related: []Code{202, 208, 209}},
		204: {When: Text{
			"Ô được dùng có công thức mà tệp không lưu kết quả, hoặc có giá trị lỗi như #DIV/0!, #REF!.",
			"A cell that is used has a formula without a stored result, or an error such as #DIV/0! or #REF!."},
			Not: Text{
				"Công thức có kết quả đã lưu; lỗi ở cột không dùng đến.",
				"Formulas with a stored result; errors in columns that are not used."},
			Related: []Code{201}},
		209: {When: Text{
			"Đơn vị ghi cạnh con số hoặc ở cột đơn vị tính không quy đổi được sang đơn vị của chỉ tiêu, hoặc con số không thể có ở đơn vị đó.",
			"The unit beside a figure or in the column of units cannot be converted into the indicator's, or the figure cannot be in that unit."},
			Not: Text{
				"Nghìn đồng thay cho triệu đồng (được quy đổi); “98,7% hộ”; cột đơn vị ghi “Đạt/không đạt” hoặc để trống.",
				"Thousand đồng for million đồng, which is converted; “98,7% hộ”; a unit “Đạt/không đạt” or a blank."},
			Related: []Code{201, 202, 203}},
	}
}

// cellPages are the pages of codes 205 to 208.
func cellPages() map[Code]Page {
	return map[Code]Page{
		205: {When: Text{
			"Dòng, cột hoặc trang đang ẩn có nội dung và thuộc bảng được đọc.",
			"A hidden row, column or sheet has content and belongs to a table that was read."},
			Not: Text{
				"Dòng, cột ẩn mà trống hoặc nằm ngoài bảng; trang ẩn không có bảng nào được đọc.",
				"Hidden rows and columns that are blank or outside the table; hidden sheets without a table that was read."},
			Related: []Code{110}},
		206: {When: Text{
			"Có ô gõ bằng bảng mã TCVN3, VNI hoặc UTF-8 bị đọc nhầm, và nghĩa của chữ đã rõ.",
			"Cells are in TCVN3, VNI or misread UTF-8, and it is clear what they say."},
			Not: Text{
				"Chữ Unicode đặt phông .VnTime; dấu tích bằng phông Wingdings.",
				"Unicode text in the font .VnTime; check marks in Wingdings."},
			Related: []Code{207}},
		207: {When: Text{
			"Chữ trong ô đọc được theo hai bảng mã, hoặc không theo bảng mã nào, và các ô khác không cho biết là cách nào.",
			"A text reads well in two encodings or in none, and the other cells do not tell which it is."},
			Not: Text{
				"Tên riêng tiếng nước ngoài (“Müller”); chữ mà các ô cùng phông hoặc cùng trang đã cho biết bảng mã.",
				"Foreign names (“Müller”); text whose encoding other cells of its font or sheet tell."},
			Related: []Code{206}},
		208: {When: Text{
			"Định dạng số làm kết quả hoặc mức yêu cầu hiện khác đi, và số hiển thị cho kết luận khác với số được lưu.",
			"The number format shows a value or a requirement as another, and the shown one gives another verdict than the stored one."},
			Not: Text{
				"Làm tròn mà kết luận không đổi, như 99,5 hiện “100” khi yêu cầu ≥ 98; ô không có mức yêu cầu.",
				"Rounding that changes no verdict, such as 99.5 shown as “100” where ≥ 98 is required; cells without a requirement."},
			Related: []Code{203, 301, 303}},
	}
}
