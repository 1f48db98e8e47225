package finding

// noticeEntries is code 601: what a notice prints and the workbook lacks.
func noticeEntries() []Entry {
	return []Entry{{
		Code: 601, Severity: Info,
		Title: Text{"Thông báo còn chỗ để trống", "facts missing for the notice"},
		Variants: []Variant{
			{Args: 1, Text: Text{
				"Tệp chưa có những nội dung sau, thông báo in dòng chấm để điền tay: %s.",
				"The workbook lacks these facts, which the notice prints as dotted blanks: %s."}},
			unnamedDecision(),
		},
		Fix: Text{
			"Điền vào trang thông tin chung và trang nội dung thông báo của biểu (lệnh “tieuchi form”), hoặc vào tệp của cơ quan ban hành (--office), hoặc điền tay trên bản in.",
			"Fill in the form's info sheet and notice sheet (“tieuchi form”) or the profile of the issuing office (--office), or write on the printed notice."},
		Why: Text{
			"Chương trình không tự đặt ra ngày tháng, cơ quan hay tên người; nội dung nào thiếu thì để trống.",
			"The program invents no date, body or name; what is missing is left blank."},
		Example: Text{
			"Trang thông tin chung chưa ghi “Người ký”. Sửa: ghi họ và tên người ký.",
			"The info sheet has no “Người ký”. Mended: the signer's full name."},
	}}
}
