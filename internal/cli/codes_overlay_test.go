package cli_test

// decree is a province's decision in rows 6 onwards: it sets indicator 9.
//
// Columns: A TT · B Nội dung · C ĐVT · D Mức quy định của tỉnh · E Vùng · F Năm.
func decree(edits ...edit) drawing {
	return drawn(func(d *draft) {
		d.row(1, "Tỉnh:", "Lai Châu")
		d.row(2, "Quyết định:", "Quyết định số 12/2023/QĐ-UBND ngày 15/5/2023")
		d.row(3, "Bộ tiêu chí:", rulesOf(d.t, advancedSet).Title)
		d.row(5, "TT", "Tiêu chí, chỉ tiêu", "Đơn vị tính", "Mức quy định của tỉnh", "Vùng áp dụng", "Năm áp dụng")
		nine := rulesOf(d.t, advancedSet).Criterion(9)
		d.row(6, "9", nine.Name)
		d.row(7, "9.1", nine.Indicators[0].Text, "% hộ", "≥ 85%")
	}, edits...)
}

// ownRules is a rule set of two criteria from scratch.
func ownRules(edits ...edit) drawing {
	return drawn(func(d *draft) {
		d.row(1, "Bộ tiêu chí:", "Bộ tiêu chí thử nghiệm")
		d.row(2, "Quyết định:", "Quyết định số 1/2023/QĐ-UBND ngày 15/5/2023")
		d.row(5, "TT", "Tiêu chí, chỉ tiêu", "Đơn vị tính", "Mức quy định của tỉnh")
		d.row(6, "1", "Đường làng")
		d.row(7, "1.1", "Tỷ lệ đường có đèn", "%", "≥ 80%")
		d.row(8, "2", "Nước uống")
		d.row(9, "2.1", "Tỷ lệ hộ có nước", "% hộ", "≥ 90%")
	}, edits...)
}

// ownForm is a commune's workbook under these rules.
func ownForm(d *draft) {
	letterhead(d)
	d.put("A1", "BIỂU KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ THỬ NGHIỆM")
	d.row(headRow, "TT", "Tên tiêu chí", "Đánh giá")
	d.row(8, 1, "Đường làng", "Đạt")
	d.row(9, 2, "Nước uống", "Đạt")
}

// overlayCodes are the findings on a province's decision, on a rule set from a
// file, and on reports that a decision meets.
func overlayCodes() []codeCase {
	sound := drawn(formB)
	laid := func(book, overlay drawing) map[string]drawing {
		return map[string]drawing{"a.xlsx": book, "muc.xlsx": overlay}
	}
	again := func(values ...any) edit { return line(8, append([]any{"9.1", ""}, values...)...) }
	severities := func(code, word string) edit {
		return on("Mức độ cảnh báo", line(1, "Mã", "Nội dung", "Mức độ thường dùng", "Mức độ của tỉnh"), line(2, code, "", "cảnh báo", word))
	}
	nine := func(required any) drawing { return drawn(formA(9), result(required, 92, "Đạt")) }
	cases := []codeCase{
		{code: "101.overlay", what: "a letter for an overlay",
			faulty: laid(sound, drawn(func(d *draft) { d.put("A1", "Công văn") })), want: []string{"NTM101.overlay stops the run"},
			twin: laid(sound, decree(line(5, "STT", "Nội dung", "ĐVT", "Mức của tỉnh")))},
		{code: "101.unfilled", what: "the blank form",
			faulty: laid(sound, decree(set("D7", nil))), want: []string{"NTM101.unfilled stops the run"},
			twin: laid(sound, decree(set("D7", "≥ 85")))},
		{code: "103.overlay", what: "one indicator twice",
			faulty: laid(sound, decree(again("% hộ", "≥ 80%"))), want: []string{"NTM103.overlay error muc.xlsx:D8"},
			twin: laid(sound, decree(again("% hộ", "≥ 80%", "", 2022)))},
		{code: "104.left", what: "the words of another indicator",
			faulty: laid(sound, decree(set("B7", "Thu nhập bình quân đầu người"), again("% hộ", "≥ 80%", "", 2022))),
			want:   []string{"NTM104.left error muc.xlsx:B7"},
			twin:   laid(sound, decree(set("B7", "Tỷ lệ hộ có nhà ở kiên cố")))},
		{code: "201.requirement", what: "a requirement in words",
			faulty: laid(sound, decree(again("% hộ", "cao hơn năm trước", "", 2022))), want: []string{"NTM201.requirement error muc.xlsx:D8"},
			twin: laid(sound, decree(again("% hộ", "UBND tỉnh quy định cụ thể", "", 2022)))},
		{code: "201.kind", what: "a ceiling beside a floor",
			faulty: laid(sound, decree(again("% hộ", "≤ 80%", "", 2022))), want: []string{"NTM201.kind error muc.xlsx:D8"},
			twin: laid(sound, decree(again("% hộ", "từ 80% trở lên", "", 2022)))},
		{code: "201.region", what: "a region that is none",
			faulty: laid(sound, decree(again("% hộ", "≥ 80%", "vùng xa"))), want: []string{"NTM201.region error muc.xlsx:E8"},
			twin: laid(sound, decree(again("% hộ", "≥ 80%", "Trung du miền núi phía Bắc")))},
		{code: "201.year", what: "a year in words",
			faulty: laid(sound, decree(again("% hộ", "≥ 80%", "", "năm tới"))), want: []string{"NTM201.year error muc.xlsx:F8"},
			twin: laid(sound, decree(again("% hộ", "≥ 80%", "", "Năm 2022")))},
		{code: "201.scope", what: "a column for some communes",
			faulty: laid(sound, decree(set("D5", "Mức quy định của tỉnh"), line(8, "9.1", "", "% hộ", "≥ 80%", "", 2022), set("G5", "Mức của tỉnh đối với xã biên giới"), set("G7", "≥ 70%"))),
			want:   []string{"NTM201.scope error muc.xlsx:G5"},
			twin:   laid(sound, decree(set("G5", "Mức quy định của tỉnh năm 2022"), set("G7", "≥ 70%")))},
		{code: "201.id", what: "a number of no criterion",
			faulty: laid(sound, decree(line(8, "29.1", "Số nhà máy", "%", "≥ 80%"))), want: []string{"NTM201.id error muc.xlsx:A8"},
			twin: laid(sound, decree(line(8, "2", "Giao thông"), line(9, "2.5", "Số cầu treo", "cầu", "≥ 3")))}, // the province's own
		{code: "201.province", what: "a province misspelt",
			faulty: laid(sound, decree(set("B1", "Lai Chấu"))),
			want:   []string{"NTM308 warning a.xlsx:A3", "NTM201.province warning muc.xlsx:B1"},
			twin:   laid(sound, decree(set("B1", "TỈNH LAI CHÂU")))},
		{code: "201.severity", what: "a severity that is none",
			faulty: laid(sound, decree(severities("NTM304", "nặng"))), want: []string{"NTM201.severity warning muc.xlsx:Mức độ cảnh báo!D2"},
			twin: laid(sound, decree(severities("NTM304", "Lỗi")))},
		{code: "201.ncode", what: "a code that does not exist",
			faulty: laid(sound, decree(severities("NTM399", "lỗi"))), want: []string{"NTM201.ncode warning muc.xlsx:Mức độ cảnh báo!A2"},
			twin: laid(sound, decree(severities("304", "lỗi")))},
		{code: "202.requirement", what: "a share above the whole",
			faulty: laid(sound, decree(again("% hộ", "≥ 850%", "", 2022))), want: []string{"NTM202.requirement error muc.xlsx:D8"},
			twin: laid(sound, decree(again("% hộ", "100%", "", 2022)))},
		{code: "209.none", what: "a bare figure without a unit",
			faulty: laid(sound, decree(line(8, "13", "Tổ chức sản xuất và phát triển kinh tế nông thôn"), line(9, "13.9", "Mô hình sinh kế", "", "≥ 2"))), want: []string{"NTM209.none warning muc.xlsx:D9"},
			twin: laid(sound, decree(line(8, "13", "Tổ chức sản xuất và phát triển kinh tế nông thôn"), line(9, "13.9", "Mô hình sinh kế", "", "≥ 2 mô hình")))},
		{code: "303.overlay", what: "a form that asks for less than the province",
			faulty: laid(nine("≥ 80%"), decree()), want: []string{"NTM303.overlay warning a.xlsx:D9"},
			twin: laid(nine("từ 85% trở lên"), decree())},
		{code: "303.weaker", what: "a province that asks for less than the decision",
			faulty: laid(sound, decree(line(8, "4", "Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện sinh hoạt", "% hộ", "≥ 95%"))), want: []string{"NTM303.weaker warning muc.xlsx:D8"},
			twin: laid(sound, decree(line(8, "4", "Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện sinh hoạt", "% hộ", "≥ 99%")))},
		{code: "308", what: "another province's decision",
			faulty: laid(sound, decree(set("B1", "Sơn La"))), want: []string{"NTM308 warning a.xlsx:A3"},
			twin: laid(sound, decree(set("B1", "Sơn La; Lai Châu")))},
		{code: "308.set", what: "a decision on the other rule set",
			faulty: laid(drawn(formB, set("A1", "BIỂU XÃ NÔNG THÔN MỚI"), basicNames), decree()), want: []string{"NTM308.set warning a.xlsx:"},
			twin: laid(sound, decree())},
		{code: "601.decision", what: "a decision without its number",
			faulty: laid(sound, decree(set("A2", nil), set("B2", nil))), want: []string{"NTM601.decision info muc.xlsx:"},
			twin: laid(sound, decree(set("A2", nil), set("B2", nil), set("A4", "(Kèm theo Quyết định số 12/2023/QĐ-UBND ngày 15/5/2023)")))},
	}
	for i := range cases {
		cases[i].args = []string{"--overlay", "{dir}/muc.xlsx"}
	}
	return append(cases, groundCodes(laid)...)
}

// groundCodes are those on a rule set from a file.
func groundCodes(with func(book, file drawing) map[string]drawing) []codeCase {
	own, form := []string{"--rules", "{dir}/muc.xlsx"}, drawn(ownForm)
	return []codeCase{
		{code: "101.rules", what: "a table without numbers and names", args: own,
			faulty: with(form, ownRules(line(5, "Phần", "Ý kiến", "Người", "Ngày"))), want: []string{"NTM101.rules stops the run"},
			twin: with(form, ownRules(line(5, "STT", "Nội dung", "ĐVT", "Yêu cầu")))},
		{code: "107.gap", what: "a criterion left out", args: own,
			faulty: with(form, ownRules(set("A8", "3"), set("A9", "3.1"))), want: []string{"NTM107.gap stops the run"},
			twin: with(form, ownRules())},
	}
}
