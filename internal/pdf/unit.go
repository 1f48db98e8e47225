package pdf

import "strings"

// isLabel holds for words that name the number which follows.
func isLabel(w string) bool {
	switch w {
	case "số", "điều", "khoản", "mục", "điểm", "tháng", "ngày", "năm", "quý", "lục", "biểu", "mẫu", "độ", "khóa", "khoá",
		"chương", "phần", "bảng", "đồ", "tiêu", "chí", "thôn", "tổ", "khu", "lớp", "kỳ", "thứ":
		return true // "lục" of phụ lục, "độ" of mức độ, "đồ" of biểu đồ, "tiêu" of chỉ tiêu, "chí" of tiêu chí
	}
	return false
}

// isScale holds for the words between a number and its currency.
func isScale(w string) bool {
	switch w {
	case "triệu", "tỷ", "tỉ", "nghìn", "ngàn":
		return true
	}
	return false
}

// isSpell holds for units of time that stand before a number as well: "tháng 3".
func isSpell(w string) bool {
	switch w {
	case "tháng", "ngày", "năm", "tuần", "quý":
		return true
	}
	return false
}

// isSign holds for what compares or reckons with the number which follows.
func isSign(w string) bool {
	switch w {
	case "≥", "≤", ">", "<", ">=", "<=", "=", "≈", "~", "±", "+", "×", "x":
		return true
	}
	return false
}

// isUnit holds for units written after a number, and for the first word of what
// is counted. "35 triệu đồng/người/năm": only the first part of a compound unit
// is looked at.
func isUnit(w string) bool {
	w, _, _ = strings.Cut(w, "/")
	switch w {
	case "%", "‰", "°c", "ha", "mm", "cm", "m", "m2", "m3", "m²", "m³", "km", "km2", "km²", "kg", "g", "l", "lít",
		"w", "kw", "mw", "kwh", "kv", "kva", "tấn", "tạ", "đồng", "đ", "vnđ", "trđ", "tr.đ", "tr.đồng", "usd",
		"giờ", "phút", "tuổi", "lần", "lượt", "hộ", "người", "điểm", "xã", "thôn", "bản",
		"tiêu", "chỉ", "nhiệm", "báo", "nội", "lỗi", "cảnh", "tệp", "cơ":
		return true // tiêu chí, chỉ tiêu, nhiệm vụ, báo cáo, nội dung, cảnh báo, cơ quan
	}
	return isScale(w)
}
