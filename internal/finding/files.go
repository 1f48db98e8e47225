package finding

// fileEntries are codes 901 to 906: files that are refused as a whole, or that
// could not even be opened. Technical details are in English, for experts; the
// sentence is whole without them.
func fileEntries() []Entry {
	return []Entry{
		damagedFile(),
		encryptedFile(),
		unsupportedEntry(),
		oversizedFile(),
		suspiciousFile(),
		closedFile(),
	}
}

// damagedFile is a file that cannot be trusted to be whole.
func damagedFile() Entry {
	return Entry{
		Code: 901, Severity: Error,
		Title: Text{"Tệp bị hỏng", "damaged file"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Tệp bị hỏng nên không đọc (chi tiết kỹ thuật: %s, %s).",
				"The file is damaged and was not read (technical detail: %s, %s)."}},
			// Chosen when the part is empty, see Finding.variant.
			{Name: wholeFile, Args: 2, Text: Text{
				"Tệp bị hỏng hoặc chép chưa hết nên không đọc (chi tiết kỹ thuật: %[2]s).",
				"The file is damaged or cut off and was not read (technical detail: %[2]s)."}},
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
			"Mở bằng Excel, vào File → Info → Protect Workbook → Encrypt with Password, xóa mật khẩu rồi lưu thành tệp .xlsx.",
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
			"Tệp lớn quá mức đọc an toàn nên không đọc (chi tiết kỹ thuật: %s).",
			"The file is larger than what is read safely, and was not read (technical detail: %s)."}}},
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
			"Cấu trúc tệp bất thường, không giống tệp do Excel lưu, nên không đọc (chi tiết kỹ thuật: %s).",
			"The file is built as no office program would, and was not read (technical detail: %s)."}}},
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

// closedFile is a file that is there but that nothing could be read from.
func closedFile() Entry {
	return Entry{
		Code: 906, Severity: Error,
		Title:    Text{"Không mở được tệp", "file cannot be opened"},
		Variants: closedVariants(),
		Fix: Text{
			"Chép tệp sang một thư mục trên máy, mở thử bằng Excel rồi chạy lại.",
			"Copy the file to a folder on this computer, try it in Excel, and run again."},
		Why: Text{
			"Tệp chưa đọc được thì số liệu của xã không có trong bảng tổng hợp.",
			"Until the file is read, its commune is absent from the consolidated figures."},
		Example: Text{
			"Tệp nằm trên ổ mạng đã mất kết nối. Sửa: kết nối lại, hoặc chép tệp về máy.",
			"A file on a network drive that was disconnected. Mended: connected again, or copied."},
	}
}

func closedVariants() []Variant {
	return []Variant{
		{Args: 1, Text: Text{
			"Không mở được tệp nên chưa đọc (chi tiết kỹ thuật: %s).",
			"The file cannot be opened and was not read (technical detail: %s)."}},
		{Name: "denied", Text: Text{
			"Không có quyền đọc tệp này nên chưa đọc.",
			"There is no right to read this file, so it was not read."},
			Fix: Text{
				"Xin quyền đọc, hoặc nhờ người có quyền chép tệp sang thư mục khác, rồi chạy lại.",
				"Ask for the right to read it, or have it copied elsewhere, and run again."}},
		{Name: "inuse", Text: Text{
			"Tệp đang bị một chương trình khác giữ nên chưa đọc được.",
			"Another program holds the file, so it was not read."},
			Fix: Text{
				"Đóng tệp ở chương trình đang mở rồi chạy lại.",
				"Close it in the other program and run again."}},
		{Name: "missing", Text: Text{
			"Tên tệp có trong thư mục nhưng không còn tệp ở đó (lối tắt hỏng, hoặc tệp vừa bị chuyển đi).",
			"The folder has this name but no file behind it (a broken link, or a file just moved)."},
			Fix: Text{
				"Tìm lại tệp gốc, đặt vào thư mục rồi chạy lại; nếu không cần thì xóa lối tắt.",
				"Find the file, put it into the folder and run again; if it is not needed, delete the link."}},
		{Name: "folder", Text: Text{
			"Không có quyền mở thư mục này; các biểu bên trong chưa được đọc.",
			"There is no right to open this folder; the workbooks in it were not read."},
			Fix: Text{
				"Xin quyền mở thư mục, hoặc nhờ người có quyền chép sang thư mục khác, rồi chạy lại.",
				"Ask for the right to open it, or have it copied elsewhere, and run again."}},
		{Name: "fault", Args: 1, Text: Text{
			"Chương trình gặp trở ngại khi đọc tệp này nên bỏ qua cả tệp (chi tiết kỹ thuật: %s).",
			"The program met a fault of its own in this file and left all of it aside (technical detail: %s)."},
			Fix: Text{
				"Chép số liệu sang biểu trống do lệnh “tieuchi form” tạo ra, và báo cho nơi cung cấp chương trình kèm tệp này.",
				"Copy the figures into a blank form made by “tieuchi form”, and report the fault together with this file."}},
	}
}
