package finding

// formPages are the pages of codes 101 to 106.
func formPages() map[Code]Page {
	return map[Code]Page{
		101: {When: Text{
			"Không trang nào có dòng tiêu đề (một đến bốn dòng) với cột tiêu chí và cột kết quả hoặc đánh giá, mà bên dưới có số hoặc tên tiêu chí.",
			"No sheet has a header of one to four rows, with a column of criteria and one of results or verdicts, over numbers or names of criteria."},
			Not: Text{
				"Tiêu đề dùng từ khác (“Số TT”, “Nội dung”, “Tự đánh giá”), tiêu đề nhiều dòng, tiêu chí xếp theo cột, hoặc trang trống, trang hướng dẫn nằm cạnh bảng tiêu chí.",
				"A header in other words (“Số TT”, “Nội dung”, “Tự đánh giá”), of several rows, criteria from left to right, or a blank sheet or guide beside the table."},
			Related: []Code{107, 110}},
		102: {When: Text{
			"Một tiêu chí của bộ tiêu chí không có dòng, hoặc những gì ghi cho tiêu chí và các chỉ tiêu không cho biết đạt hay chưa đạt; hoặc tiêu chí ghi là đạt mà bảng thiếu dòng của chỉ tiêu.",
			"A criterion of the rule set has no row, or what is written for it and its indicators does not tell whether it is met; or it is claimed as met while rows of its indicators are missing."},
			Not: Text{
				"Tiêu chí ghi “Không áp dụng”, dòng đặt không theo thứ tự, tiêu chí chưa rõ vì đã có mã 105, 106 hay 306, hoặc biểu chỉ có dòng tiêu chí.",
				"A criterion that is “Không áp dụng”, rows in another order, one that is open because of 105, 106 or 306, or a table of criteria only."},
			Related: []Code{105, 106, 306}},
		103: {When: Text{
			"Hai dòng mang cùng một số, hai bảng của cùng một xã kết luận khác nhau về một tiêu chí, hoặc ô của bảng tổng hợp không còn như lúc lập.",
			"Two rows carry one number, two tables of one commune judge a criterion otherwise, or a cell of a consolidation is no longer as it was made."},
			Not: Text{
				"Tiêu chí 4 và chỉ tiêu duy nhất 4.1 của nó; bảng tổng hợp kết luận giống bảng chi tiết, dù dùng từ khác.",
				"Criterion 4 and its only indicator 4.1; a summary that agrees with the details, in other words perhaps."},
			Related: []Code{104, 110, 501}},
		104: {When: Text{
			"Tên ghi cạnh số không phải tên của tiêu chí đó: thiếu từ so với tên đúng và thừa từ khác, hoặc trùng tên một tiêu chí khác.",
			"The name beside a number is not that criterion's: neither has all words of the other, or it is exactly another criterion's name."},
			Not: Text{
				"Tên viết hoa, không dấu, rút gọn hoặc dài hơn; chữ tắt quen dùng như CSHT, CSVC, MT, NT.",
				"A name in capitals, without marks, shortened or longer; customary short forms such as CSHT, CSVC, MT, NT."},
			Related: []Code{103, 107}},
		105: {When: Text{
			"Ô đánh giá có từ không phải đánh giá, hoặc hai ô đánh giá ngang nhau của một tiêu chí nói khác nhau.",
			"A cell of verdicts has a word that is none, or two cells of equal rank judge one row otherwise."},
			Not: Text{
				"“Đạt”, “Hoàn thành”, “Đ”, “x”, “1”, “K”, “KĐ”, có dấu hay không dấu, viết hoa hay thường; ô trống và dấu gạch ngang.",
				"“Đạt”, “Hoàn thành”, “Đ”, “x”, “1”, “K”, “KĐ”, with or without marks, in any case; blanks and dashes."},
			Related: []Code{102, 106, 201, 307}},
		106: {When: Text{
			"Ô ghi “CĐ” mà biểu không giải thích, hoặc chỉ ghi “Có”, “Không” cho chỉ tiêu vừa cấm một điều vừa đòi hỏi một điều.",
			"A cell says “CĐ” without a legend in the workbook, or a bare “Có” or “Không” for an indicator that forbids one thing and asks for another."},
			Not: Text{
				"“KĐ”, “CBĐ”; “CĐ” khi trong tệp có dòng giải thích như “CĐ: Chưa đạt”; “Không” ở chỉ tiêu chỉ cấm (“Không để xảy ra…”).",
				"“KĐ”, “CBĐ”; “CĐ” where a line says so, “CĐ: Chưa đạt” say; “Không” for an indicator that only forbids."},
			Related: []Code{102, 105}},
	}
}

// recognitionPages are the pages of codes 107 to 110.
func recognitionPages() map[Code]Page {
	return map[Code]Page{
		107: {When: Text{
			"Tên các dòng không khớp bộ tiêu chí nào, tiêu đề nói bộ này mà tên các dòng là của bộ kia, hoặc không có dấu hiệu nào.",
			"The rows' names fit no rule set, the title names one set over the names of the other, or nothing tells the set."},
			Not: Text{
				"Tên tiêu chí viết tắt hoặc không dấu; bảng chỉ có số nhưng tiêu đề ghi rõ bộ tiêu chí; biểu của xã chạy với --rules.",
				"Names shortened or without marks; a table of numbers under a title that names the set; a commune's workbook run with --rules."},
			Related: []Code{104, 308, 505}},
		108: {When: Text{
			"Không dòng nào quanh bảng, ở phần đầu biểu hay trang thông tin chung ghi tên xã.",
			"No line around the table, in the letterhead or on the info sheet names a commune."},
			Not: Text{
				"Tên xã chỉ có ở phần đầu (“UBND XÃ BẢN BO”) hoặc trong tiêu đề; bảng nhiều xã có cột tên xã.",
				"A name that only the letterhead (“UBND XÃ BẢN BO”) or the title has; a table of several communes with their names."},
			Related: []Code{501, 504}},
		109: {When: Text{
			"Không có kỳ báo cáo, kỳ ghi bằng chữ không đọc được, hoặc một dòng khác ghi năm khác hay ngày muộn hơn kỳ đã lấy.",
			"There is no period, its words cannot be read, or another line names another year or a later day than the period that was taken."},
			Not: Text{
				"“Tính đến ngày 31/3/2023”, “quý I/2023”, “6 tháng đầu năm 2024”; thời gian của chương trình (“giai đoạn 2021-2025”).",
				"“Tính đến ngày 31/3/2023”, “quý I/2023”, “6 tháng đầu năm 2024”; the years of the programme (“giai đoạn 2021-2025”)."},
			Related: []Code{405, 502}},
		110: {When: Text{
			"Trong tệp có cột, dòng, nhãn hay bảng có nội dung mà không được dùng, hoặc được hiểu theo một cách mà người lập biểu nên biết.",
			"The workbook has a column, line, label or table with content that was not used, or that was understood in a way its author should know."},
			Not: Text{
				"Cột trống; cột Ghi chú, Nguồn vốn, Minh chứng; trang hướng dẫn; trang “Kết quả kiểm tra” do chương trình lập.",
				"Blank columns; columns of notes, funds or proofs; a guide; the sheet of findings that this program made."},
			Related: []Code{101, 103, 201}},
	}
}
