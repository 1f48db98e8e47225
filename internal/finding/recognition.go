package finding

// recognitionEntries are codes 107 to 110: which rule set, commune and period
// a workbook is about, and columns that nobody asked for.
func recognitionEntries() []Entry {
	return []Entry{
		unsureRuleSet(),
		noCommune(),
		noPeriod(),
		strangeColumn(),
	}
}

// unsureRuleSet is a form that follows no rule set, or two.
func unsureRuleSet() Entry {
	return Entry{
		Code: 107, Severity: Error,
		Title: Text{"Chưa rõ bộ tiêu chí", "rule set not recognised or mixed"},
		Variants: []Variant{
			{Text: Text{
				"Không nhận ra biểu này theo bộ tiêu chí nào.",
				"It cannot be told which rule set this form follows."}},
			{Name: "mixed", Args: 2, Text: Text{
				"Biểu lẫn hai bộ tiêu chí: có chỗ theo “%s”, có chỗ theo “%s”.",
				"The form mixes two rule sets: “%s” in one place, “%s” in another."}},
			{Name: "unloaded", Args: 1, Text: Text{
				"Bảng tổng hợp có báo cáo theo bộ tiêu chí “%s”, nhưng chương trình chưa có bộ này nên không đọc được số liệu của các báo cáo đó.",
				"The consolidation has reports under the rule set “%s”, which the program does not have, so that none of their figures could be read."},
				Fix: Text{
					"Chạy lại với --rules TỆP.xlsx là tệp bộ tiêu chí mà nơi lập bảng tổng hợp đã dùng.",
					"Run again with --rules FILE.xlsx, the rule set that the consolidating office used."}},
			{Name: "kept", Args: 2, Severity: Warning, Text: Text{
				"Bảng tổng hợp có báo cáo theo “%s”, không phải “%s” mà --rules chỉ định; số liệu đó vẫn được đánh giá theo bộ tiêu chí đã ghi.",
				"The consolidation has reports under “%s”, not under “%s” as --rules asks; they are judged by the rule set that they state."},
				Fix: Text{
					"Bỏ --rules nếu đây là bộ đúng; nếu không thì tổng hợp lại từ biểu của xã với --rules.",
					"Leave --rules out if this set is right; else consolidate the communes' own workbooks again with --rules."}},
			{Name: "assumed", Args: 1, Text: Text{
				"Trong tệp không có dấu hiệu nào về bộ tiêu chí; tạm dùng bộ mặc định “%s”.",
				"Nothing in the workbook tells the rule set; the default one, “%s”, was assumed."}},
			gapInSet(),
		},
		Fix: Text{
			"Ghi rõ tên bộ tiêu chí ở dòng tiêu đề (xã nông thôn mới hay xã nông thôn mới nâng cao), hoặc chạy lệnh với --rules.",
			"Name the rule set in the title (xã nông thôn mới or xã nông thôn mới nâng cao), or run the command with --rules."},
		Why: Text{
			"Hai bộ tiêu chí cùng đánh số như nhau nhưng tên và mức đạt khác nhau; chọn sai bộ thì mọi kết luận đều sai.",
			"Both sets use the same numbers for other criteria and thresholds; the wrong set makes every verdict wrong."},
		Example: Text{
			"Tiêu đề “BÁO CÁO KẾT QUẢ”. Sửa: “BÁO CÁO KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO”.",
			"Title “BÁO CÁO KẾT QUẢ”. Mended: “BÁO CÁO KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO”."},
	}
}

// noCommune is a workbook that names no commune.
func noCommune() Entry {
	return Entry{
		Code: 108, Severity: Error,
		Title: Text{"Chưa ghi tên xã", "commune not named"},
		Variants: []Variant{{Text: Text{
			"Không tìm thấy tên xã trong các dòng quanh bảng, cũng không có trong trang thông tin chung.",
			"No commune name was found around the table or on an info sheet."}}},
		Fix: Text{
			"Ghi một dòng như “Xã: Bản Bo” phía trên bảng.",
			"Write a line such as “Xã: Bản Bo” above the table."},
		Why: Text{
			"Không có tên xã thì số liệu không biết tổng hợp cho xã nào; tên tệp không được dùng thay.",
			"Without it the figures belong to nobody; the file's name is not taken instead."},
		Example: Text{
			"Phía trên bảng chỉ có “Huyện Tam Đường”. Sửa: “Xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu”.",
			"Only “Huyện Tam Đường” stands above the table. Mended: “Xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu”."},
	}
}

// noPeriod is a workbook without a reporting period.
func noPeriod() Entry {
	return Entry{
		Code: 109, Severity: Warning,
		Title: Text{"Chưa rõ kỳ báo cáo", "period not named"},
		Variants: []Variant{
			{Text: Text{
				"Không tìm thấy kỳ báo cáo trong tệp.",
				"No reporting period was found in the workbook."}},
			{Name: "unreadable", Args: 1, Text: Text{
				"Không đọc được kỳ báo cáo “%s”.",
				"The reporting period “%s” cannot be read."}},
			{Name: "other", Args: 2, Text: Text{
				"Tệp còn ghi “%s”, khác với kỳ báo cáo “%s” đã lấy.",
				"The workbook also says “%s”, which is not the period “%s” that was taken."},
				Fix: Text{
					"Xác định kỳ đúng và ghi thống nhất; dòng của năm trước thì xóa đi.",
					"Find out which period is right and write one; delete what is left from an older workbook."}},
		},
		Fix: Text{
			"Ghi một dòng như “Kỳ báo cáo: tháng 3/2023” hoặc “6 tháng đầu năm 2024”.",
			"Write a line such as “Kỳ báo cáo: tháng 3/2023” or “6 tháng đầu năm 2024”."},
		Why: Text{
			"Một số mức đạt thay đổi theo năm (như thu nhập), và báo cáo khác kỳ thì không cộng chung được.",
			"Some thresholds change with the year (income does), and reports of different periods cannot be added up."},
		Example: Text{
			"“Kỳ báo cáo: ……”. Sửa: “Kỳ báo cáo: quý II/2024”.",
			"“Kỳ báo cáo: ……”. Mended: “Kỳ báo cáo: quý II/2024”."},
	}
}

// strangeColumn is a column that was left aside.
func strangeColumn() Entry {
	return Entry{
		Code: 110, Severity: Info,
		Title:    Text{"Có cột, nội dung để ngoài hoặc đọc khác cách ghi", "column or text left aside, or read otherwise than written"},
		Variants: asideVariants(),
		Fix: Text{
			"Nếu cột này chứa kết quả hay đánh giá, hãy đổi tiêu đề thành “Kết quả thực hiện” hoặc “Đánh giá”; nếu không thì không cần làm gì.",
			"If it holds results or verdicts, head it “Kết quả thực hiện” or “Đánh giá”; otherwise nothing needs doing."},
		Why: Text{
			"Để người lập biểu biết rằng số liệu trong cột này không được tổng hợp.",
			"So that the office knows that nothing in this column was consolidated."},
		Example: Text{
			"Cột “Số quyết định”. Không cần sửa.",
			"A column “Số quyết định”. Nothing to mend."},
	}
}

// asideVariants weigh what is left aside: a column is mostly harmless, another
// commune or table may mean that figures are missing.
func asideVariants() []Variant {
	return []Variant{
		{Args: 1, Text: Text{
			"Cột “%s” không thuộc mẫu biểu nào đã biết nên không được dùng.",
			"The column “%s” is not part of any known form and was left aside."}},
		{Name: "line", Args: 1, Text: Text{
			"Nội dung “%s” không khớp mục nào của biểu nên không được dùng.",
			"“%s” fits nothing that the form asks for and was left aside."},
			Fix: Text{
				"Kiểm tra nhãn và nội dung của ô; nếu ghi nhầm thì sửa theo biểu do lệnh “tieuchi form” tạo ra.",
				"Check the cell's label and text; if it is a slip, correct it after a form made by “tieuchi form”."}},
		{Name: "label", Args: 2, Severity: Warning, Text: Text{
			"Không nhận ra nhãn “%s”; có phải định ghi “%s”? Nội dung bên cạnh chưa được dùng.",
			"The label “%s” is not known; was “%s” meant? What stands beside it was not used."},
			Fix: Text{
				"Sửa nhãn cho đúng chính tả.",
				"Correct the label's spelling."}},
		{Name: "office", Args: 1, Severity: Warning, Text: Text{
			"Mục “%s” không phải là mục của mẫu thông tin cơ quan ban hành nên không được dùng.",
			"“%s” is no row of the form for an issuing office; it was not used."},
			Fix: Text{
				"Ghi đúng tên mục như trong mẫu do lệnh “tieuchi form --office-form” tạo ra; nếu là ghi chú thì xóa đi.",
				"Write the label as the form made by “tieuchi form --office-form” has it; delete what is only a note."}},
		{Name: "table", Args: 1, Severity: Warning, Text: Text{
			"Bảng “%s” trông giống biểu tiêu chí nhưng không được đọc.",
			"The table “%s” looks like a criteria form but was not read."},
			Fix: Text{
				"Nếu bảng này có số liệu cần tổng hợp, hãy để riêng trong một tệp; nếu không thì xóa đi.",
				"If its figures are to be consolidated, put it into a file of its own; otherwise delete it."}},
		{Name: "foreign", Args: 1, Severity: Info, Text: Text{
			"Bảng “%s” không phải biểu tiêu chí nên được để sang một bên.",
			"The table “%s” is no criteria form and was left aside."},
			Fix: Text{
				"Không cần sửa nếu bảng này không có số liệu về tiêu chí.",
				"Nothing to mend unless it holds figures on criteria."}},
		{Name: "blanks", Args: 1, Severity: Info, Text: Text{
			"Bảng chỉ đánh dấu ở tiêu chí đạt, nên %s ô trống hoặc gạch ngang được hiểu là chưa đạt.",
			"The table only marks what is met, so %s blank or dashed cells were read as not met."},
			Fix: Text{
				"Nếu ô trống nghĩa là chưa báo cáo thì ghi rõ “Đạt” hoặc “Chưa đạt” vào từng ô.",
				"If a blank means that nothing was reported, write “Đạt” or “Chưa đạt” into each cell."}},
		{Name: "header", Args: 2, Severity: Warning, Text: Text{
			"Tiêu đề cột “%s” được hiểu là “%s”.",
			"The column header “%s” was taken for “%s”."},
			Fix: Text{
				"Sửa lại tiêu đề cột cho đúng chính tả; nếu cột nói về việc khác thì đặt tên khác.",
				"Correct the header's spelling, or give it another name if it is about something else."}},
		{Name: "period", Args: 1, Severity: Warning, Text: Text{
			"Bảng không có cột kết quả nào có chữ “%s” ở tiêu đề; đã lấy cột kết quả mới nhất.",
			"No results in the table have “%s” in their header; the latest were taken."},
			Fix: Text{
				"Ghi lại --period-column đúng như chữ ở tiêu đề, hoặc bỏ tùy chọn này.",
				"Give --period-column the words of the header, or leave it out."}},
		{Name: "commune", Args: 1, Severity: Warning, Text: Text{
			"Tệp còn nhắc đến xã “%s”; số liệu được tính cho xã khác.",
			"The workbook also names the commune “%s”; the figures were counted for another one."},
			Fix: Text{
				"Ghi thống nhất một tên xã ở tiêu đề và trang thông tin chung.",
				"Write one commune's name in the title and on the info sheet alike."}},
		{Name: "order", Args: 1, Severity: Info, Text: Text{
			"Tệp lưu các ô của trang tính “%s” không theo thứ tự; khi đọc đã xếp lại theo địa chỉ ô.",
			"The file has the cells of the sheet “%s” out of order; they were read by their addresses."},
			Fix: Text{
				"Không cần sửa số liệu; nếu muốn hết lưu ý này thì mở tệp bằng Excel rồi lưu lại.",
				"No figure needs mending; to be rid of this, open the file in Excel and save it."}},
		{Name: "region", Args: 1, Severity: Warning, Text: Text{
			"Không nhận ra vùng “%s”; mức đạt lấy theo vùng của tỉnh.",
			"The region “%s” is not known; thresholds are those of the province's region."},
			Fix: Text{
				"Ghi một trong bảy vùng, ví dụ “TDMNPB” hoặc “Trung du miền núi phía Bắc”.",
				"Write one of the seven regions, “TDMNPB” say."}},
	}
}
