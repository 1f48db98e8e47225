package finding

// fileEntries are codes 901 to 905: files that are refused as a whole.
func fileEntries() []Entry {
	return []Entry{
		damagedFile(),
		encryptedFile(),
		unsupportedEntry(),
		oversizedFile(),
		suspiciousFile(),
	}
}

// damagedFile is a file that cannot be trusted to be whole.
func damagedFile() Entry {
	return Entry{
		Code: 901, Severity: Error,
		Title: Text{"Tệp bị hỏng", "damaged file"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Tệp bị hỏng nên không đọc: phần “%s” có lỗi (%s).",
				"The file is damaged and was not read: part “%s” (%s)."}},
			// Chosen when the part is empty, see Finding.text.
			{Name: wholeFile, Args: 2, Text: Text{
				"Tệp bị hỏng nên không đọc (%[2]s).",
				"The file is damaged and was not read (%[2]s)."}},
		},
		Fix: Text{
			"Mở tệp bằng Excel (Open and Repair), kiểm tra số liệu rồi lưu thành tệp mới; hoặc xin lại tệp gốc.",
			"Open it in Excel (Open and Repair), check the figures and save a new file; or ask for the original."},
		Why: Text{
			"Đọc một phần tệp hỏng có thể cho số liệu thiếu mà không ai biết, nên tệp bị từ chối toàn bộ.",
			"A damaged file read in part gives figures that lack something unnoticed, so it is refused as a whole."},
		Example: Text{
			"Tệp chép dở từ USB hoặc tải về chưa xong.",
			"A file whose copy or download was cut off."},
	}
}

// encryptedFile is a file behind a password.
func encryptedFile() Entry {
	return Entry{
		Code: 902, Severity: Error,
		Title: Text{"Tệp có mật khẩu", "encrypted file"},
		Variants: []Variant{{Text: Text{
			"Tệp được bảo vệ bằng mật khẩu nên không đọc được.",
			"The file is protected by a password and cannot be read."}}},
		Fix: Text{
			"Mở bằng Excel, vào File → Info → Protect Workbook → Encrypt with Password, xóa mật khẩu rồi lưu.",
			"Open it in Excel, clear the password under File → Info → Protect Workbook → Encrypt with Password, and save."},
		Why: Text{
			"Nội dung đã mã hóa; chương trình không tìm cách mở khóa.",
			"Its contents are encrypted; the program does not try to unlock them."},
		Example: Text{
			"Excel hỏi mật khẩu khi mở tệp.",
			"Excel asks for a password when the file is opened."},
	}
}

// oversizedFile is a file that would cost too much to read.
func oversizedFile() Entry {
	return Entry{
		Code: 904, Severity: Error,
		Title: Text{"Tệp vượt giới hạn", "beyond a limit"},
		Variants: []Variant{{Args: 1, Text: Text{
			"Tệp vượt quá giới hạn đọc an toàn (%s).",
			"The file is beyond what is read safely (%s)."}}},
		Fix: Text{
			"Chỉ để lại các trang có biểu tiêu chí, bỏ hình ảnh và vùng định dạng thừa rồi lưu thành tệp mới.",
			"Keep only the sheets with the form, drop pictures and stray formatting, and save a new file."},
		Why: Text{
			"Biểu tiêu chí chỉ vài trăm dòng; tệp lớn bất thường có thể làm treo máy.",
			"Such a form has some hundred rows; a file of unusual size could choke the computer."},
		Example: Text{
			"Tệp hơn một triệu ô có dữ liệu.",
			"A file with more than a million cells in use."},
	}
}

// suspiciousFile is an archive that no office program writes.
func suspiciousFile() Entry {
	return Entry{
		Code: 905, Severity: Error,
		Title: Text{"Tệp đáng ngờ", "suspicious archive"},
		Variants: []Variant{{Args: 1, Text: Text{
			"Cấu trúc tệp bất thường, không giống tệp do Excel lưu, nên không đọc (%s).",
			"The file is built as no office program would, and was not read (%s)."}}},
		Fix: Text{
			"Không mở tệp nếu không rõ nguồn; xin đơn vị gửi lại tệp gốc.",
			"Do not open it unless its origin is known; ask the sender for the original."},
		Why: Text{
			"Tệp có hai phần trùng tên hoặc trỏ ra ngoài có thể hiện số liệu khác nhau ở mỗi chương trình, hoặc gây hại.",
			"An archive with duplicate or escaping entries can show other figures in each program, or do harm."},
		Example: Text{
			"Trong tệp có hai phần cùng tên “xl/worksheets/sheet1.xml”.",
			"The archive has two entries named “xl/worksheets/sheet1.xml”."},
	}
}
