package intake_test

// heads is the header synonyms of workbooks.md, by what the column holds.
func heads() map[string][]string {
	return map[string][]string{
		"no":        {"TT", "STT", "Số TT"},
		"criterion": {"Tiêu chí", "Tên tiêu chí"},
		"name":      {"Nội dung tiêu chí", "Tiêu chí", "Tên tiêu chí", "Nội dung", "Chỉ tiêu", "Tên chỉ tiêu"},
		"unit":      {"ĐVT", "Đơn vị tính", "Đơn vị"},
		"required":  {"Chỉ tiêu", "Yêu cầu", "Chỉ tiêu quy định", "Mức quy định", "Mức đạt chuẩn", "Tiêu chuẩn đạt chuẩn", "Quy định"},
		"value":     {"Kết quả thực hiện", "Kết quả", "Thực hiện", "Hiện trạng", "Kết quả đạt được"},
		"verdict":   {"Đánh giá", "Tự đánh giá", "Xã tự đánh giá", "Kết quả đánh giá", "Mức độ đạt", "Đạt/Chưa đạt"},
		"task":      {"Nhiệm vụ, giải pháp", "Nhiệm vụ", "Giải pháp", "Nhiệm vụ và giải pháp"},
		"lead":      {"Cơ quan chủ trì", "Cơ quan phụ trách", "Đơn vị phụ trách", "Đơn vị thực hiện"},
		"support":   {"Phối hợp", "Cơ quan phối hợp"},
		"deadline":  {"Thời hạn", "Thời gian", "Thời gian hoàn thành", "Hoàn thành trước"},
		"note":      {"Ghi chú"},
		"met":       {"Đạt"},
		"notMet":    {"Chưa đạt"},
		"commune":   {"Tên xã"},
		"across":    {"Tiêu chí", "Các tiêu chí"},
		"total":     {"Tổng số tiêu chí đạt"},
	}
}

// head is the variant's word over a column.
func (w ways) head(role string) string {
	list := heads()[role]
	return list[w.heads%len(list)]
}

// longestHeads is how many rounds use every synonym.
func longestHeads() int {
	most := 0
	for _, list := range heads() {
		most = max(most, len(list))
	}
	return most
}
