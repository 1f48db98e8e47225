package finding

// cellEntries are codes 205 to 208: how cells are kept and shown.
func cellEntries() []Entry {
	return []Entry{
		hiddenFigures(),
		decodedText(),
		undecodedText(),
		roundedDisplay(),
	}
}

// hiddenFigures is data that nobody sees but that counts.
func hiddenFigures() Entry {
	return Entry{
		Code: 205, Severity: Warning,
		Title: Text{"Dùng số liệu ở dòng, cột hoặc trang bị ẩn", "hidden row, column or sheet in use"},
		Variants: []Variant{
			{Name: "row", Args: 1, Text: Text{
				"Bảng có dòng bị ẩn (%s); số liệu ở đó vẫn được tính.",
				"The table has hidden rows (%s); what they hold was counted."}},
			{Name: "column", Args: 1, Text: Text{
				"Bảng có cột bị ẩn (%s); số liệu ở đó vẫn được tính.",
				"The table has hidden columns (%s); what they hold was counted."}},
			{Name: "sheet", Args: 1, Text: Text{
				"Trang tính “%s” bị ẩn; số liệu ở đó vẫn được tính.",
				"The sheet “%s” is hidden; what it holds was counted."}},
		},
		Fix: Text{
			"Bỏ ẩn để kiểm tra; nếu là số liệu cũ thì xóa đi.",
			"Unhide and look; delete it if it is old."},
		Why: Text{
			"Người ký không nhìn thấy phần bị ẩn, nhưng phần đó vẫn ảnh hưởng đến số tổng hợp.",
			"Whoever signs does not see what is hidden, yet it moves the totals."},
		Example: Text{
			"Dòng 14 (chỉ tiêu 3.2) bị ẩn. Sửa: chọn dòng 13-15, bấm chuột phải, chọn Unhide.",
			"Row 14 (indicator 3.2) is hidden. Mended: select rows 13-15, right click, Unhide."},
	}
}

// decodedText is text that was turned into Unicode.
func decodedText() Entry {
	return Entry{
		Code: 206, Severity: Info,
		Title: Text{"Đã chuyển mã chữ cũ sang Unicode", "legacy encoding decoded"},
		Variants: []Variant{{Args: 2, Text: Text{
			"Đã chuyển %s ô trên trang tính này từ bảng mã %s sang Unicode khi đọc; tệp gửi đến giữ nguyên.",
			"%s cells of this sheet were read as %s and turned into Unicode; the file itself stays as it is."}}},
		Fix: Text{
			"Đối chiếu tên riêng; lần sau nên gõ bằng bảng mã Unicode.",
			"Compare the proper names; type in Unicode next time."},
		Why: Text{
			"Việc chuyển mã dựa vào phông chữ của ô và các ô xung quanh; tên riêng cần được người lập biểu xem lại.",
			"Decoding follows the cell's font and the cells around; the office should look at proper names once more."},
		Example: Text{
			"“§¹t” bằng phông .VnTime được đọc là “Đạt”.",
			"“§¹t” in the font .VnTime is read as “Đạt”."},
	}
}

// undecodedText is text whose encoding could not be told.
func undecodedText() Entry {
	return Entry{
		Code: 207, Severity: Error,
		Title: Text{"Chữ viết bằng bảng mã không rõ", "legacy encoding ambiguous"},
		Variants: []Variant{
			{Args: 3, Severity: Warning, Text: Text{
				"Chữ “%s” có thể đã đúng, cũng có thể phải đọc là “%s” (bảng mã %s); chương trình giữ nguyên chữ trong ô.",
				"“%s” may be right, but may also have to be read as “%s” (%s); it was left as it is."}},
			{Name: "lost", Args: 2, Text: Text{
				"Không đọc được chữ “%s” (phông chữ: %s) theo bảng mã nào; chương trình giữ nguyên chữ trong ô.",
				"“%s” (font: %s) cannot be read in any encoding; it was left as it is."}},
			{Name: "more", Args: 2, Text: Text{
				"Còn %s ô khác trên trang tính này không rõ bảng mã: %s.",
				"%s more cells of this sheet are in an encoding that is not clear: %s."}},
		},
		Fix: Text{
			"Gõ lại các ô này bằng bảng mã Unicode (phông Times New Roman), hoặc dùng công cụ chuyển mã của UniKey, rồi lưu lại.",
			"Type these cells again in Unicode (font Times New Roman), or convert them with UniKey, and save."},
		Why: Text{
			"Đọc nhầm bảng mã làm sai tên và đánh giá mà không ai nhận ra.",
			"A wrong guess changes names and verdicts without anybody noticing."},
		Example: Text{
			"“Chöa” bằng phông Arial có thể là “Chưa” (VNI) hay “Chửa” (TCVN3). Sửa: gõ lại “Chưa”.",
			"“Chöa” in the font Arial may be “Chưa” (VNI) or “Chửa” (TCVN3). Mended: “Chưa” typed anew."},
	}
}

// roundedDisplay is a value that shows as another.
func roundedDisplay() Entry {
	return Entry{
		Code: 208, Severity: Warning,
		Title: Text{"Số hiển thị đã làm tròn làm đổi kết luận", "display rounding would change the verdict"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Ô lưu %s nhưng hiện %s; hai con số cho hai kết luận khác nhau. Kết luận lấy theo số được lưu.",
				"The cell stores %s but shows %s, and the two give different verdicts. The stored one counts."}},
			{Name: "requirement", Args: 2, Text: Text{
				"Mức yêu cầu được lưu là “%s” nhưng hiện “%s”; hai mức cho hai kết luận khác nhau. Kết luận lấy theo mức được lưu.",
				"The requirement is stored as “%s” but shows as “%s”, and the two give different verdicts. The stored one counts."}},
		},
		Fix: Text{
			"Tăng số chữ số thập phân hiển thị, hoặc ghi đúng con số muốn báo cáo.",
			"Show more decimals, or type the figure that is meant."},
		Why: Text{
			"Người đọc bản in thấy số đã làm tròn và sẽ kết luận khác với bảng tổng hợp.",
			"A reader of the printed sheet sees the rounded figure and would conclude otherwise."},
		Example: Text{
			"Ô lưu 89,6 hiện “90%”, yêu cầu ≥ 90%. Sửa: hiện “89,6%”.",
			"A cell stores 89.6 and shows “90%”, where ≥ 90% is required. Mended: it shows “89,6%”."},
	}
}
