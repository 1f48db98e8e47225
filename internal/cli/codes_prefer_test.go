package cli_test

// preferCodes are the variants of 501 that --prefer decides, or cannot.
func preferCodes() []codeCase {
	newest := []string{"--prefer", "newest"}
	signed := func(day string) edit { return set("A29", "Bản Thử, ngày "+day) }
	march := drawn(formB, signed("10 tháng 4 năm 2023"))
	other := func(edits ...edit) drawing { return drawn(formB, append(edits, set("C12", "Cơ bản đạt"))...) }
	later := other(signed("12 tháng 4 năm 2023"))
	return []codeCase{
		{code: "501.newer", what: "a workbook that was drawn up later", args: newest,
			faulty:  two(march, later),
			want:    []string{"NTM501.newer warning a.xlsx:C12"},
			twin:    two(march, drawn(formB, signed("12 tháng 4 năm 2023"))), // the same figures
			twinHas: []string{"NTM501.same info a.xlsx:A2"}},
		{code: "501.preferred", what: "a workbook beside the one chosen", args: []string{"--prefer", "{dir}/b.xlsx"},
			faulty:  two(march, other()),
			want:    []string{"NTM501.preferred warning a.xlsx:C12"},
			twin:    two(march, drawn(formB)),
			twinHas: []string{"NTM501.same info a.xlsx:A2"}},
		{code: "501.undated", what: "a workbook without its day", args: newest,
			faulty:  two(march, other()),
			want:    []string{"NTM501.undated error b.xlsx:C12"},
			twin:    two(march, later),
			twinHas: []string{"NTM501.newer warning a.xlsx:C12"}},
		{code: "501.sameday", what: "two workbooks of one day", args: newest,
			faulty:  two(march, other(signed("10/4/2023"))),
			want:    []string{"NTM501.sameday error b.xlsx:C12"},
			twin:    two(march, later),
			twinHas: []string{"NTM501.newer warning a.xlsx:C12"}},
	}
}
