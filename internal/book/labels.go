package book

import "tieuchi/internal/criteria"

// Names of the sheets of a commune's workbook: the blank form and the samples
// have them, and the reading of workbooks knows them by their words.
const (
	GuideSheet    = "Hướng dẫn"
	InfoSheet     = "Thông tin"
	CriteriaSheet = "Tiêu chí"
	TasksSheet    = "Nhiệm vụ"
	TextsSheet    = "Nội dung thông báo"
)

// CriteriaColumns heads the table of criteria and indicators.
func CriteriaColumns() []string {
	return []string{
		"TT", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu (yêu cầu)",
		"Kết quả thực hiện", "Đánh giá", "Ghi chú",
	}
}

// TaskColumns heads the table of tasks.
func TaskColumns() []string {
	return []string{
		"Tiêu chí", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn",
	}
}

// PlaceLabels are the lines of the info sheet that say which commune and
// period a workbook is about; the facts of a notice follow them.
func PlaceLabels() []string {
	return []string{"Xã", "Mã xã", "Huyện", "Tỉnh", "Vùng", "Kỳ báo cáo", ruleSetLabel}
}

// ruleSetLabel is the line for the rule set's title.
const ruleSetLabel = "Bộ tiêu chí"

// DrawnLabel is the line for the day on which the commune drew its workbook up:
// by it the newest of several is chosen.
const DrawnLabel = "Ngày lập biểu"

// placeValue is what the blank form has beside one of these labels already.
func placeValue(label string, rules *criteria.RuleSet, commune criteria.Commune) string {
	switch label {
	case "Xã":
		return commune.Name
	case "Mã xã":
		return commune.Code
	case "Huyện":
		return commune.District
	case "Tỉnh":
		return commune.Province
	case ruleSetLabel:
		return rules.Title
	}
	return ""
}
