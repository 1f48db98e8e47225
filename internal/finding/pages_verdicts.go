package finding

// verdictPages are the pages of codes 301 to 304.
func verdictPages() map[Code]Page {
	return map[Code]Page{
		301: {When: Text{
			"Ghi đạt, trong khi kết quả chưa tới mức yêu cầu ghi trong biểu, do tỉnh quy định hoặc đã công bố; hoặc một chỉ tiêu của tiêu chí chưa đạt.",
			"Claimed as met while the value misses the requirement of the workbook, of the province or a published one; or an indicator of the criterion is not met."},
			Not: Text{
				"Kết quả bằng đúng mức (98% khi yêu cầu ≥ 98%); chỉ có mức chưa kiểm chứng nói khác (306); “Cơ bản đạt”, “Không áp dụng”.",
				"A value equal to the bound (98 % where ≥ 98 % is required); only an unverified threshold says otherwise (306); “Cơ bản đạt”, “Không áp dụng”."},
			Related: []Code{302, 303, 304, 306}},
		302: {When: Text{
			"Con số tổng ở bảng hoặc trong nội dung thông báo khác số đếm được theo kết luận của từng tiêu chí.",
			"A total in the table or in the notice's texts is not the count of the criteria's verdicts."},
			Not: Text{
				"Mục tiêu (“phấn đấu đạt 19/19”), số của năm trước, số chỉ tiêu (“57/75 chỉ tiêu”); số tổng không ghi “trên tổng số”.",
				"Goals (“phấn đấu đạt 19/19”), figures of an earlier year, counts of indicators (“57/75 chỉ tiêu”); a total that does not say of how many."},
			Related: []Code{102, 301}},
		303: {When: Text{
			"Mức yêu cầu ghi trong biểu khác mức do tỉnh quy định hoặc mức đã công bố; hoặc mức của tỉnh thấp hơn mức đã công bố.",
			"The workbook's requirement is not the province's or the published one; or the province asks for less than the published one."},
			Not: Text{
				"Cùng một mức viết khác (“từ 98% trở lên” và “≥ 98%”); khác với mức chưa kiểm chứng; phần tách của tỉnh (2.2.1).",
				"The same bound in other words (“từ 98% trở lên” and “≥ 98%”); another one than an unverified threshold; a province's part (2.2.1)."},
			Related: []Code{208, 301, 306, 308}},
		304: {When: Text{
			"Ghi chưa đạt, trong khi kết quả đáp ứng yêu cầu, hoặc mọi chỉ tiêu của tiêu chí đều đạt theo kết quả hay theo chính đánh giá đã ghi.",
			"Claimed as not met while the value reaches the requirement, or all indicators of the criterion are met by their values or by the office's own word."},
			Not: Text{
				"Còn một chỉ tiêu chưa rõ; kết quả bằng mức nhưng yêu cầu là lớn hơn hẳn (“> 98%”); “Cơ bản đạt”.",
				"One indicator is open; a value equal to a bound that must be exceeded (“> 98%”); “Cơ bản đạt”."},
			Related: []Code{301, 307}},
	}
}

// doubtPages are the pages of codes 305 to 308.
func doubtPages() map[Code]Page {
	return map[Code]Page{
		305: {When: Text{
			"Có con số hoặc mức độ, nhưng biểu, tỉnh và bộ tiêu chí đều không cho mức yêu cầu, hoặc mức yêu cầu khác dạng, hoặc viết theo cách không đọc được thành một mức.",
			"There is a number or level, but neither workbook, province nor rule set has a requirement, or one of another shape, or one that cannot be read as a bound."},
			Not: Text{
				"Kết quả ghi bằng lời (“Đạt”, “Có”); biểu có mức ở cột “Yêu cầu”; ô yêu cầu chỉ dẫn văn bản (“Theo Quyết định số 12”).",
				"Results in words (“Đạt”, “Có”); a requirement in the form's own column; a requirement that only names a decision."},
			Related: []Code{303, 306}},
		306: {When: Text{
			"Chỉ có mức của bộ tiêu chí chưa được đối chiếu với văn bản gốc để xét kết quả này.",
			"Only a threshold of the rule set that nobody has compared with the decision is there to judge the value by."},
			Not: Text{
				"Mức chưa kiểm chứng cho cùng kết luận với đánh giá; mức ghi trong biểu, do tỉnh quy định hoặc đã công bố (khi đó là 301).",
				"An unverified threshold that agrees with the claim; a requirement of the workbook, of the province or a published one (that is 301)."},
			Related: []Code{301, 303, 305}},
		307: {When: Text{
			"Biểu có cột đánh giá của nhiều cấp và cấp dưới kết luận khác cấp cao nhất đã ghi.",
			"The form has verdicts of several levels, and a lower one differs from the highest that is filled in."},
			Not: Text{
				"Cấp trên chưa ghi; hai cấp dùng từ khác nhau cho một kết luận (“Đạt”, “Đạt chuẩn”).",
				"A higher level that is blank; two words for one verdict (“Đạt”, “Đạt chuẩn”)."},
			Related: []Code{105, 304}},
		308: {When: Text{
			"Chạy với --overlay, nhưng bảng mức của tỉnh không dành cho tỉnh hoặc bộ tiêu chí của báo cáo này.",
			"The run has --overlay, but the province's decision is not for this report's province or rule set."},
			Not: Text{
				"Bảng hoặc báo cáo không nêu tỉnh; tên tỉnh chỉ viết khác (“TP. Hồ Chí Minh”, “Thành phố Hồ Chí Minh”).",
				"An overlay or a report that names no province; a province spelt otherwise (“TP. Hồ Chí Minh”, “Thành phố Hồ Chí Minh”)."},
			Related: []Code{107, 303}},
	}
}
