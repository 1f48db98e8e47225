package cli_test

import "fmt"

// communes is a list of three communes with a column for each criterion; all
// are met in all of them. Rows 8 to 10 are theirs.
func communes(d *draft) {
	for row, text := range []string{codesTitle, "Huyện Tam Đường, tỉnh Lai Châu", "Kỳ báo cáo: tháng 3/2023"} {
		d.put(fmt.Sprintf("A%d", row+1), text)
	}
	d.row(headRow, "TT", "Tên xã")
	for n := range 19 {
		d.put(fmt.Sprintf("%c%d", 'C'+n, headRow), n+1)
	}
	for i, name := range []string{"Bản Thử", "Nà Thử", "Sơn Thử"} {
		d.row(headRow+1+i, i+1, "Xã "+name)
		marks(headRow+1+i, "Đạt")(d)
	}
}

// marks writes the same into the cells of one commune.
func marks(row int, text string) edit {
	return func(d *draft) {
		for n := range 19 {
			d.put(fmt.Sprintf("%c%d", 'C'+n, row), text)
		}
	}
}

// leftAsideCodes are 110: what was not used.
func leftAsideCodes() []codeCase {
	info := func(edits ...edit) edit {
		return on("Thông tin chung", all(line(1, "Mục", "Nội dung"), line(2, "Tên xã", "Bản Thử"), line(3, "Huyện", "Tam Đường"), line(4, "Tỉnh", "Lai Châu")), all(edits...))
	}
	return []codeCase{
		{code: "110", what: "a column that no form has",
			faulty: one(drawn(formB, set("G7", "Số quyết định"), set("G8", "12/QĐ-UBND"))),
			want:   []string{"NTM110 info G7"},
			twin:   one(drawn(formB, set("G7", "Nguồn vốn"), set("G8", "Ngân sách tỉnh"), set("H7", "Số quyết định")))}, // nothing below
		{code: "110", what: "a second column of verdicts that nothing sets apart",
			faulty: one(drawn(formB, set("G7", "Đánh giá"), set("G8", "Đạt"))),
			want:   []string{"NTM110 warning G7"},
			twin:   one(drawn(formB, set("C7", "Xã tự đánh giá"), set("G7", "Huyện thẩm tra"), set("G8", "Đạt")))},
		{code: "110.line", what: "a line of the info sheet that fits nothing",
			faulty: one(drawn(formB, info(line(5, "Diện tích rừng", "1.200 ha")))),
			want:   []string{"NTM110.line info Thông tin chung!A5"},
			twin:   one(drawn(formB, info(line(5, "Ngày làm việc", "10/3/2023"))))},
		{code: "110.label", what: "a label misspelt",
			faulty: one(drawn(formB, set("A3", "Huyên: Tam Đường"), set("A6", "Tỉnh: Lai Châu"))),
			want:   []string{"NTM110.label warning A3"},
			twin:   one(drawn(formB, set("A3", "HUYỆN : Tam Đường"), set("A6", "Tỉnh: Lai Châu")))},
		{code: "110.table", what: "a table of the same commune that says less",
			faulty: one(drawn(formA(19), on("Tổng hợp", formB))),
			want:   []string{"NTM110.table warning Tổng hợp!A7"},
			twin:   one(drawn(formB, on("Hướng dẫn", line(1, "TT", "Cách điền"), line(2, 1, "Ghi Đạt hoặc Chưa đạt"))))},
		{code: "110.foreign", what: "a table of something else",
			faulty: one(drawn(formB, on("Dân số", line(1, "TT", "Chỉ tiêu", "Kết quả"), line(2, 1, "Số hộ", 820), line(3, 2, "Số khẩu", 4100), line(4, 3, "Số thôn", 9)))),
			want:   []string{"NTM110.foreign info Dân số!A1"},
			twin:   one(drawn(formB, on("Dân số", line(1, "Số hộ", 820), line(2, "Số khẩu", 4100))))},
		{code: "110.header", what: "a header word with a slip",
			faulty: one(drawn(formB, set("C7", "Đánh giáa"))),
			want:   []string{"NTM110.header warning C7"},
			twin:   one(drawn(formB, set("C7", "ĐÁNH GIÁ (đạt/chưa đạt)")))},
		{code: "110.period", what: "a period asked for that no column has",
			faulty: one(drawn(formA(4), set("E7", "Kết quả năm 2023"), set("E9", 99))),
			want:   []string{"NTM110.period warning A7"},
			twin:   one(drawn(formA(4), set("E7", "Kết quả năm 2022"), set("E9", 99), set("A4", "Kỳ báo cáo: năm 2022"))),
			args:   []string{"--period-column", "năm 2022"}},
		{code: "110.blanks", what: "a list in which only what is met has a mark",
			faulty:  one(drawn(communes, marks(8, "x"), marks(9, "x"), marks(10, "x"), set("D9", nil))),
			want:    []string{"NTM110.blanks info B8", "NTM401 warning D9"},
			twin:    one(drawn(communes, set("D9", nil))), // words: a blank says nothing
			twinHas: []string{"NTM102.blank error D9"}},
		{code: "110.order", what: "cells out of order in the file",
			faulty: one(withParts(drawn(formB), swapRows)), want: []string{"NTM110.order info"},
			twin: one(drawn(formB, moveRow))},
		{code: "110.commune", what: "the letterhead of another commune",
			faulty: one(drawn(formB, set("A6", "UBND XÃ NÀ KHÁC"))),
			want:   []string{"NTM110.commune warning A6"},
			twin:   one(drawn(formB, set("A6", "UBND XÃ BẢN THỬ"), set("A29", "Nơi nhận: xã Nà Khác")))},
		{code: "110.region", what: "a region that is none",
			faulty: one(drawn(formB, set("A6", "Vùng: núi cao phía trên"))),
			want:   []string{"NTM110.region warning A6"},
			twin:   one(drawn(formB, set("A6", "Vùng: Trung du miền núi phía Bắc")))},
	}
}
