package finding

// attachedForms are the messages of 101 on our forms that are read as reports:
// they lie among them, and the flag that names them was left out.
func attachedForms() []Variant {
	form := func(name, vi, en, flag string) Variant {
		return Variant{Name: name, Text: Text{
			"Tệp này là " + vi + ", không phải biểu của xã; lần chạy này không dùng đến.",
			"This is " + en + ", no report on a commune; this run does not use it."},
			Fix: Text{
				"Chạy lại với " + flag + " và tên tệp này; nếu không dùng thì để tệp ở thư mục khác.",
				"Run again with " + flag + " and the name of this file, or move it to another folder."}}
	}
	return []Variant{
		form("isroster", "danh sách xã phải báo cáo", "the roster of the communes that must report", "--roster"),
		form("isoffice", "thông tin cơ quan ban hành", "the profile of an issuing office", "--office"),
		form("isoverlay", "bảng mức quy định của tỉnh hoặc bộ tiêu chí", "a province's overlay or a rule set", "--overlay (--rules)"),
	}
}
