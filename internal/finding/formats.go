package finding

// unsupportedEntry is code 903, with advice for each format that offices send
// in place of a workbook. The variants are the words of sheet.Fault.Format.
func unsupportedEntry() Entry {
	return Entry{
		Code: 903, Severity: Error,
		Title: Text{"Định dạng tệp không hỗ trợ", "format not supported"},
		Variants: append([]Variant{{Args: 1, Text: Text{
			"Định dạng %s chưa được hỗ trợ.",
			"The format %s is not supported."}}}, formatVariants()...),
		Fix: saveAsWorkbook(),
		Why: Text{
			"Chương trình nhận dạng theo nội dung tệp, không theo phần mở rộng; đổi tên tệp không làm đổi định dạng.",
			"A file is known by its contents, not by its extension; renaming it does not change its format."},
		Example: Text{
			"Tệp “bao-cao.xlsx” thực ra là trang HTML xuất từ phần mềm khác.",
			"“bao-cao.xlsx” is in truth an HTML page exported by another program."},
	}
}

func saveAsWorkbook() Text {
	return Text{
		"Mở tệp bằng Excel, chọn Lưu thành… (Save As) → Excel Workbook (.xlsx), rồi dùng tệp mới.",
		"Open it in Excel, choose Save As → Excel Workbook (.xlsx), and use the new file."}
}

func formatVariants() []Variant {
	return []Variant{
		{Name: "xls", Text: Text{
			"Đây là tệp .xls của Excel 4 trở về trước, hoặc dùng bảng mã nhiều byte cũ, chưa được hỗ trợ.",
			"This is an .xls of Excel 4 or older, or in an old multi-byte code page, which is not supported."}},
		{Name: "xlsb", Text: Text{
			"Đây là sổ tính Excel nhị phân (.xlsb), chưa được hỗ trợ.",
			"This is a binary Excel workbook (.xlsb), which is not supported."}},
		{Name: "ods", Text: Text{
			"Đây là bảng tính OpenDocument (.ods), chưa được hỗ trợ.",
			"This is an OpenDocument spreadsheet (.ods), which is not supported."},
			Fix: Text{
				"Mở tệp bằng LibreOffice hoặc Excel, chọn Lưu thành… (Save As) → Excel 2007-365 (.xlsx), rồi dùng tệp mới.",
				"Open it in LibreOffice or Excel, choose Save As → Excel 2007-365 (.xlsx), and use the new file."}},
		{Name: "html", Text: Text{
			"Đây là trang HTML được lưu với tên tệp Excel.",
			"This is an HTML page under the name of a workbook."}},
		{Name: "xml2003", Text: Text{
			"Đây là bảng tính XML 2003, chưa được hỗ trợ.",
			"This is an XML Spreadsheet 2003, which is not supported."}},
		{Name: "csv", Text: Text{
			"Đây là tệp văn bản (CSV hoặc TXT), không phải sổ tính Excel.",
			"This is plain text (CSV or TXT), not a workbook."},
			Fix: Text{
				"Mở Excel, dùng Data → From Text/CSV với bảng mã 65001 (UTF-8), kiểm tra số liệu rồi lưu thành Excel Workbook (.xlsx).",
				"In Excel use Data → From Text/CSV with encoding 65001 (UTF-8), check the figures and save as Excel Workbook (.xlsx)."}},
		{Name: "docx", Text: Text{
			"Đây là tài liệu Word, không phải sổ tính Excel.",
			"This is a Word document, not a workbook."},
			Fix: Text{
				"Chép bảng số liệu trong Word sang biểu trống do lệnh “tieuchi form” tạo ra.",
				"Copy the table from Word into a blank form made by “tieuchi form”."}},
		{Name: "pdf", Text: Text{
			"Đây là tệp PDF, không phải sổ tính Excel.",
			"This is a PDF, not a workbook."},
			Fix: Text{
				"Xin xã gửi tệp Excel gốc; không nhập số liệu từ bản chụp.",
				"Ask the commune for the original workbook; do not retype from a scan."}},
		{Name: "lock", Text: Text{
			"Đây là tệp tạm do Excel tạo khi đang mở một sổ tính, không chứa số liệu.",
			"This is the lock file of a workbook that somebody has open; it holds no figures."},
			Fix: Text{
				"Đóng Excel trên máy đang mở tệp; dùng tệp cùng tên không có “~$” ở đầu.",
				"Close the workbook; use the file of the same name without “~$”."}},
		{Name: "empty", Text: Text{
			"Tệp trống (0 byte).",
			"The file is empty (0 bytes)."},
			Fix: Text{
				"Xin gửi lại tệp; lần chép hoặc tải về trước không thành công.",
				"Ask for the file again; the copy or download failed."}},
		{Name: "unknown", Text: Text{
			"Không nhận ra định dạng của tệp; đây không phải sổ tính Excel (.xlsx, .xls).",
			"The format is not recognised; this is not an Excel workbook (.xlsx, .xls)."},
			Fix: Text{
				"Kiểm tra có chọn nhầm tệp không; nếu đúng là biểu, mở bằng chương trình đã tạo ra nó và lưu thành Excel Workbook (.xlsx).",
				"Check that it is the right file; if so, open it in the program that made it and save as Excel Workbook (.xlsx)."}},
	}
}
