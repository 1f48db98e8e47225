package finding

// doubtEntries are codes 305 to 307: verdicts that could not be checked, or
// only against a threshold that is not sure.
func doubtEntries() []Entry {
	return []Entry{
		noRequirement(),
		unsureThreshold(),
		appraisalsDiffer(),
	}
}

// noRequirement is a value that nothing could be held against.
func noRequirement() Entry {
	return Entry{
		Code: 305, Severity: Info,
		Title: Text{"Không có mức yêu cầu để đối chiếu", "no requirement known"},
		Variants: []Variant{
			{Text: Text{
				"Không có mức yêu cầu nào để đối chiếu kết quả này; đánh giá của xã, nếu có, được giữ nguyên.",
				"No requirement is known to check this value against; the office's verdict, if any, stands."}},
			{Name: "unfit", Args: 2, Text: Text{
				"Kết quả “%s” không thể đối chiếu với yêu cầu “%s” vì khác dạng; đánh giá của xã, nếu có, được giữ nguyên.",
				"The value “%s” cannot be held against the requirement “%s”; the office's verdict, if any, stands."}},
			{Name: "scope", Args: 2, Text: Text{
				"Yêu cầu “%s” được ghi theo vùng, theo năm hoặc theo loại xã, nhưng không xác định được mức dành cho xã này (%s) nên không dùng.",
				"The requirement “%s” is for some regions, years or communes, and which level is this commune's (%s) cannot be told; it is left aside."},
				Fix: Text{
					"Ghi vùng và kỳ báo cáo của xã vào biểu, hoặc ghi riêng mức yêu cầu của xã vào ô này.",
					"Write the commune's region and period into the form, or just the commune's own level into this cell."}},
			{Name: "unread", Args: 1, Text: Text{
				"Yêu cầu “%s” không đọc được thành một mức để đối chiếu nên không dùng.",
				"The requirement “%s” could not be read as one bound to check against; it is left aside."},
				Fix: Text{
					"Ghi một mức: số kèm dấu ≥, ≤, >, < hoặc các từ “tối thiểu”, “không quá”, “từ … trở lên”, “từ … đến …”; mức độ; xếp loại. Phần giải thích chuyển sang cột Ghi chú.",
					"Write one bound: a number with ≥, ≤, >, < or “tối thiểu”, “không quá”, “từ … trở lên”, “từ … đến …”; a degree; a grade. Explanations go into the column of notes."}},
		},
		Fix: Text{
			"Ghi mức yêu cầu theo quyết định của tỉnh vào cột “Yêu cầu” của biểu.",
			"Write the requirement that the province decided into the form's “Yêu cầu” column."},
		Why: Text{
			"Nhiều mức đạt do UBND cấp tỉnh quy định; chương trình không tự đặt ra con số.",
			"Many thresholds are set by the province; the program does not make them up."},
		Example: Text{
			"Chỉ tiêu do UBND cấp tỉnh quy định cụ thể, cột yêu cầu để trống. Sửa: ghi “≥ 85%” theo quyết định của tỉnh.",
			"An indicator left to the province, with a blank requirement. Mended: “≥ 85%” as the province decided."},
	}
}

// unsureThreshold is a verdict that hangs on an unverified number.
func unsureThreshold() Entry {
	return Entry{
		Code: 306, Severity: Warning,
		Title: Text{"Chỉ có mức chưa kiểm chứng để đối chiếu", "only an unverified threshold says otherwise"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Ghi là đạt, còn kết quả “%s” chưa đáp ứng yêu cầu “%s”; mức yêu cầu này chưa được kiểm chứng nên đánh giá của xã được giữ nguyên.",
				"Claimed as met, while the value “%s” does not reach “%s”; that threshold is unverified, so the claim stands."}},
			{Name: "unclaimed", Args: 2, Text: Text{
				"Chưa ghi đánh giá; kết quả “%s” không đáp ứng yêu cầu “%s”, nhưng mức yêu cầu này chưa được kiểm chứng nên kết luận để là “Chưa rõ”.",
				"No verdict is written; the value “%s” does not reach “%s”, but that threshold is unverified, so the status is left unknown."}},
			{Name: "met", Args: 2, Text: Text{
				"Chưa ghi đánh giá; kết luận đạt chỉ dựa vào kết quả “%s” so với yêu cầu “%s”, mà mức yêu cầu này chưa được kiểm chứng.",
				"No verdict is written; met rests only on the value “%s” against “%s”, and that threshold is unverified."}},
		},
		Fix: Text{
			"Đối chiếu với quyết định đang áp dụng, rồi ghi mức yêu cầu và đánh giá vào biểu.",
			"Compare with the decision in force, then write the requirement and the verdict into the form."},
		Why: Text{
			"Không được kết luận một xã chưa đạt dựa trên một con số chưa ai đối chiếu với văn bản gốc.",
			"A commune must not fail by a number that nobody has compared with the decision itself."},
		Example: Text{
			"Kết quả “48”, mức chưa kiểm chứng “≥ 50”, đánh giá “Đạt”. Sửa: ghi mức của tỉnh vào cột “Yêu cầu”.",
			"Value “48”, unverified threshold “≥ 50”, verdict “Đạt”. Mended: the province's figure in the “Yêu cầu” column."},
	}
}

// appraisalsDiffer is an appraisal that changes the one below.
func appraisalsDiffer() Entry {
	return Entry{
		Code: 307, Severity: Warning,
		Title: Text{"Các cấp đánh giá khác nhau", "appraisal levels disagree"},
		Variants: []Variant{{Args: 1, Text: Text{
			"Kết quả đánh giá của các cấp không thống nhất: %s.",
			"The appraisals do not agree: %s."}}},
		Fix: Text{
			"Xem lại biên bản thẩm tra, thẩm định; kết luận lấy theo cấp cao nhất đã ghi.",
			"Look at the appraisal records; the highest level that is filled in counts."},
		Why: Text{
			"Bảng tổng hợp dùng kết quả của cấp cao nhất; cấp dưới cần biết vì sao bị thay đổi.",
			"The consolidated figures use the highest level; the one below should know why it was changed."},
		Example: Text{
			"Xã tự đánh giá “Đạt”, huyện thẩm tra “Chưa đạt”.",
			"The commune says “Đạt”, the district's appraisal “Chưa đạt”."},
	}
}
