package finding

// filePages are the pages of codes 901 to 906.
func filePages() map[Code]Page {
	return map[Code]Page{
		901: {When: Text{
			"Tệp không toàn vẹn: thiếu một đoạn, sai mã kiểm tra, hoặc một phần bên trong không đúng cấu trúc.",
			"The file is not whole: a piece is missing, a checksum is wrong, or a part inside is not well formed."},
			Not: Text{
				"Tệp do chương trình khác lưu, hoặc nén lại bằng công cụ khác, mà mọi phần vẫn đúng.",
				"A file that another program saved or another tool packed, with every part sound."},
			Related: []Code{904, 905}},
		902: {When: Text{
			"Tệp được mã hóa bằng mật khẩu khi mở.",
			"The file is encrypted and needs a password to open."},
			Not: Text{
				"Trang tính chỉ khóa để không sửa (Protect Sheet): vẫn đọc được.",
				"A sheet that is only locked against changes (Protect Sheet): it can be read."},
			Related: []Code{901, 903}},
		903: {When: Text{
			"Nội dung tệp không phải sổ tính .xlsx, .xlsm hoặc .xls, dù tên tệp là gì.",
			"What the file holds is no workbook of the kinds .xlsx, .xlsm or .xls, whatever its name is."},
			Not: Text{
				"Sổ tính đúng mà đuôi tệp sai (tệp .xlsx mang đuôi .xls); sổ tính có ảnh hoặc chữ giống định dạng khác.",
				"A workbook with the wrong extension (.xlsx named .xls); one with pictures, or text like another format."},
			Related: []Code{901, 902}},
		904: {When: Text{
			"Tệp vượt giới hạn đọc an toàn: 64 MiB, 5.000 phần, 1.000.000 ô, 500 trang tính, hoặc giải nén ra quá lớn.",
			"The file is beyond what is read safely: 64 MiB, 5,000 parts, 1,000,000 cells, 500 sheets, or too much when unpacked."},
			Not: Text{
				"Biểu có nhiều ảnh, nhiều trang hay nhiều nghìn dòng mà chưa tới giới hạn.",
				"A form with many pictures, sheets or thousands of rows within these limits."},
			Related: []Code{901}},
		905: {When: Text{
			"Trong tệp có hai phần trùng tên, phần trỏ ra ngoài tệp, hoặc khai báo gọi dữ liệu bên ngoài.",
			"The archive has two entries of one name, one that leads out of it, or a declaration that calls for outside data."},
			Not: Text{
				"Phần có tên gần giống nhau (“sheet1.xml” và “sheet1.xml.bak”) hoặc tên có dấu chấm ở đầu.",
				"Entries with similar names (“sheet1.xml” and “sheet1.xml.bak”), or a name that begins with dots."},
			Related: []Code{901}},
		906: {When: Text{
			"Hệ thống không cho đọc tệp hoặc thư mục, tệp không còn ở đó, hoặc chương trình gặp trở ngại khi đọc.",
			"The system does not hand out the file or folder, it is no longer there, or the program met a fault in reading it."},
			Not: Text{
				"Lối tắt trỏ tới một tệp còn đó; đường dẫn gõ sai trên dòng lệnh (khi đó chương trình báo ngay).",
				"A link to a file that is there; a path of the command line that is wrong, which is told at once."},
			Related: []Code{901}},
	}
}
