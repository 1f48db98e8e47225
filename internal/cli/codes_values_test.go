package cli_test

import "fmt"

// result writes requirement, value and verdict of the only indicator of
// criterion 4 (households with electricity, %, published ≥ 98 in Lai Châu),
// which formA(4) has in row 9.
func result(required, value, verdict any) edit { return line(9, "", "", "", required, value, verdict) }

// valueCodes are 201 to 204 and 209.
func valueCodes() []codeCase {
	return []codeCase{
		{code: "201", what: "a share in words",
			faulty: one(drawn(formA(4), set("E9", "khoảng hơn chín mươi phần trăm"))),
			want:   []string{"NTM201 warning E9"},
			twin:   one(drawn(formA(4), set("E9", "98,7 % (1.052/1.066 hộ)")))},
		{code: "201.suggest", what: "a verdict misspelt in the column of results",
			faulty: one(drawn(formA(4), set("E9", "Đạtt"))),
			want:   []string{"NTM201.suggest warning E9"},
			twin:   one(drawn(formA(4), set("E9", "ĐẠT")))},
		{code: "201.code", what: "a code of too many digits",
			faulty: one(drawn(formB, on("Thông tin chung", line(1, "Mục", "Nội dung"), line(2, "Tên xã", "Bản Thử"), line(3, "Mã xã", "034245")))),
			want:   []string{"NTM201.code warning Thông tin chung!B3"},
			twin:   one(drawn(formB, on("Thông tin chung", line(1, "Mục", "Nội dung"), line(2, "Tên xã", "Bản Thử"), line(3, "Mã xã", 3424))))},
		{code: "201.unfilled", what: "a commune of a list without a figure",
			faulty: one(drawn(communes, marks(10, ""))),
			want:   []string{"NTM201.unfilled warning B10"},
			twin:   one(drawn(communes, marks(10, "Không áp dụng")))},
		{code: "201.named", what: "a row without a number and a name misspelt",
			faulty: one(drawn(formB, line(27, "", "Giao thôngg", "Đạt"))),
			want:   []string{"NTM201.named warning B27"},
			twin:   one(drawn(formB, line(27, "", "Cộng", "")))},
		{code: "201.row", what: "a row with a result and no number",
			faulty: one(drawn(formA(4), line(28, "", "Số lớp xóa mù chữ", "lớp", "", 12, "Đạt"))),
			want:   []string{"NTM201.row warning B28"},
			twin:   one(drawn(formA(4), line(28, "", "Người lập biểu", "", "", "Chủ tịch")))},
		{code: "202", what: "a share above the whole",
			faulty: one(drawn(formA(4), set("E9", "987%"))),
			want:   []string{"NTM202 error E9"},
			twin:   one(drawn(formA(4), set("E9", 100.0)))},
		{code: "203", what: "a point of thousands or of decimals",
			faulty: one(drawn(formA(10), set("E9", "51.300"))),
			want:   []string{"NTM203 warning E9"},
			twin:   one(drawn(formA(10), set("E9", "51,3")))},
		{code: "203", what: "a share between 0 and 1",
			faulty: one(drawn(formA(4), set("E9", 0.985))),
			want:   []string{"NTM203 warning E9"},
			twin:   one(drawn(formA(4), set("E9", 0.985), format("E9", "0.0%")))},
		{code: "203", what: "a requirement that may be either",
			faulty:  one(drawn(formA(10), set("D9", "≥ 50.000"), set("E9", "51,3"))),
			want:    []string{"NTM203 warning D9"},
			twin:    one(drawn(formA(10), set("D9", "≥ 50"), set("E9", "51,3"))),
			twinHas: nil},
		{code: "204", what: "a formula that was never computed",
			faulty: one(drawn(formA(4), formula("E9", "98.5+0.2"))),
			want:   []string{"NTM204 error E9"},
			twin:   one(drawn(formA(4), formula("G9", "98.5+0.2"), set("E9", 98.7), set("G7", nil)))},
		{code: "204", what: "a requirement's formula that was never computed",
			faulty: one(drawn(formA(4), formula("D9", "90+8"), set("E9", 98.7))),
			want:   []string{"NTM204 error D9"},
			twin:   one(drawn(formA(4), set("D9", ""), set("E9", 98.7)))}, // a blank one
		{code: "204", what: "a period whose formula was never computed",
			faulty: one(drawn(formB, set("A4", "Kỳ báo cáo:"), formula("B4", "\"tháng 3/2023\""))),
			want:   []string{"NTM109 warning", "NTM204 error B4"},
			twin:   one(drawn(formB, set("A4", "Kỳ báo cáo:"), set("B4", "tháng 3/2023")))},
		{code: "204.error", what: "an error value",
			faulty: one(withParts(drawn(formA(4), set("E9", 12345)), replaceIn("xl/worksheets/sheet1.xml",
				`<c r="E9"><v>12345</v></c>`, `<c r="E9" t="e"><v>#DIV/0!</v></c>`))),
			want: []string{"NTM204.error error E9"},
			twin: one(drawn(formA(4), set("E9", "0/0")))}, // nothing to measure
		{code: "204.error", what: "an error value for a requirement",
			faulty: one(withParts(drawn(formA(4), result(12345, 98.7, "Đạt")), replaceIn("xl/worksheets/sheet1.xml",
				`<c r="D9"><v>12345</v></c>`, `<c r="D9" t="e"><v>#REF!</v></c>`))),
			want: []string{"NTM204.error error D9"},
			twin: one(drawn(formA(4), result("UBND tỉnh quy định", 98.7, "Đạt")))},
		{code: "209", what: "a count where a share is asked for",
			faulty: one(drawn(formA(4), set("E9", "1.052 hộ"))),
			want:   []string{"NTM209 error E9"},
			twin:   one(drawn(formA(4), set("E9", "98,7% hộ")))},
		{code: "209", what: "a column of units with another one",
			faulty: one(drawn(formA(10), set("C9", "hộ"), set("E9", 51))),
			want:   []string{"NTM209 error C9"},
			twin:   one(drawn(formA(10), set("C9", "nghìn đồng"), set("E9", 51300)))},
	}
}

// cellCodes are 205 to 208: how cells are kept and shown.
func cellCodes() []codeCase {
	return []codeCase{
		{code: "205.row", what: "a hidden row of the table",
			faulty: one(drawn(formB, hideRow(12))),
			want:   []string{"NTM205.row warning A12"},
			twin:   one(drawn(formB, hideRow(6), hideRow(40)))}, // nothing there
		{code: "205.column", what: "a hidden column of verdicts",
			faulty: one(drawn(formB, hideColumn("C"))),
			want:   []string{"NTM205.column warning C7"},
			twin:   one(drawn(formB, hideColumn("D"), hideColumn("K")))},
		{code: "205.sheet", what: "a hidden sheet with the table",
			faulty: one(drawn(func(d *draft) { d.put("A1", "Công văn kèm theo") }, on("Biểu 2", formB), hideSheet("Biểu 2"))),
			want:   []string{"NTM205.sheet warning Biểu 2!"},
			twin:   one(drawn(formB, on("Nháp", set("A1", "Tính thử")), hideSheet("Nháp")))},
		{code: "206", what: "text in an old font",
			faulty: one(drawn(formB, legacy("B8", ".VnTime", "Quy ho¹ch"), legacy("B9", ".VnTime", "Giao th«ng"), legacy("C8", ".VnTime", "§¹t"))),
			want:   []string{"NTM206 info"},
			twin:   one(drawn(formB, font("B8", ".VnTime"), legacy("C8", "Wingdings", "ü")))}, // Unicode in an old font
		{code: "207", what: "text that reads well in two ways",
			faulty: one(drawn(formB, set("D12", "Chöa"))),
			want:   []string{"NTM207 warning D12"},
			twin:   one(drawn(formB, set("D12", "Müller")))},
		{code: "207.lost", what: "text in an old font that nothing makes sense of",
			faulty: one(drawn(formB, legacy("D12", ".VnTime", "Zürßch"))),
			want:   []string{"NTM207.lost error D12"},
			twin:   one(drawn(formB, legacy("D12", "Arial", "Zürßch")))},
		{code: "207.more", what: "a sheet full of such text",
			faulty: one(drawn(formB, doubtfulNotes(22))),
			want:   append(doubtfulCells(20), "NTM207.more warning G28"),
			twin:   one(drawn(formB, doubtfulNotes(20))), twinHas: doubtfulCells(20)},
		{code: "208", what: "not met, shown as met",
			faulty: one(drawn(formA(4), result("≥ 98%", 97.6, "Chưa đạt"), set("F8", "Chưa đạt"), format("E9", "0"))),
			want:   []string{"NTM401 warning F8", "NTM208 warning E9"},
			twin:   one(drawn(formA(4), result("≥ 98%", 99.5, "Đạt"), format("E9", "0.0")))},
		{code: "208.requirement", what: "a requirement that looks harder than it is",
			faulty: one(drawn(formA(9), result(89.6, 89.8, "Đạt"), format("D9", "0"))),
			want:   []string{"NTM208.requirement warning D9"},
			twin:   one(drawn(formA(9), result(89.6, 90, "Đạt"), format("D9", "0")))},
	}
}

// doubtfulNotes writes words that may be right or VNI into a column of notes.
func doubtfulNotes(n int) edit {
	return func(d *draft) {
		d.put("G7", "Ghi chú")
		for i := range n {
			d.put(fmt.Sprintf("G%d", headRow+1+i), "Chöa")
		}
	}
}

func doubtfulCells(n int) (want []string) {
	for i := range n {
		want = append(want, fmt.Sprintf("NTM207 warning G%d", headRow+1+i))
	}
	return want
}
