package cli_test

// officeCodes are the findings on an office's profile.
func officeCodes() []codeCase {
	args := []string{"--office", "{dir}/cq.xlsx"}
	with := func(rows ...edit) map[string]drawing {
		base := func(d *draft) { d.row(1, "Cơ quan ban hành", "HUYỆN ỦY MINH HỌA") }
		return map[string]drawing{"a.xlsx": drawn(formB), "cq.xlsx": drawn(base, rows...)}
	}
	return []codeCase{
		{code: "101.office", what: "a roster for a profile", args: args,
			faulty: map[string]drawing{"a.xlsx": drawn(formB), "cq.xlsx": listed("Bản Thử")}, want: []string{"NTM101.office stops the run"},
			twin: with()},
		{code: "103.fact", what: "one fact in two ways", args: args,
			faulty: with(line(2, "Địa danh", "Tam Đường"), line(3, "Địa danh", "Tân Uyên")), want: []string{"NTM103.fact error cq.xlsx:B3"},
			twin: with(line(2, "Địa danh", "Tam Đường"), line(3, "Địa danh", "Tam Đường"))},
		{code: "110.office", what: "a row that the form does not have", args: args,
			faulty: with(line(2, "Điện thoại", "0213 3879 000")), want: []string{"NTM110.office warning cq.xlsx:A2"},
			twin: with(line(2, "Chức vụ người ký", "CHÁNH VĂN PHÒNG"))},
		{code: "201.fact", what: "a form of papers that is none", args: args,
			faulty: with(line(2, "Thể thức", "Đản")), want: []string{"NTM201.fact warning cq.xlsx:B2"},
			twin: with(line(2, "Thể thức", "ĐẢNG"))},
	}
}

// attachedCodes are our forms that lie among the reports and are named by no
// flag; as a sheet of a commune's workbook their names mean nothing.
func attachedCodes() []codeCase {
	var cases []codeCase
	for code, sheet := range map[string]string{
		"101.isroster": "Danh sách xã", "101.isoffice": "Cơ quan ban hành", "101.isoverlay": "Mức quy định",
	} {
		beside := on(sheet, line(1, "Mục", "Nội dung"))
		cases = append(cases, codeCase{code: code, what: "a form among the reports",
			faulty: map[string]drawing{"a.xlsx": drawn(formB), "b.xlsx": drawn(func(*draft) {}, beside)},
			want:   []string{"NTM" + code + " error b.xlsx:" + sheet + "!"},
			twin:   one(drawn(formB, beside))})
	}
	return cases
}

// openingCodes are the findings on a roster that is none.
func openingCodes() []codeCase {
	return []codeCase{{code: "101.roster", what: "a form for a roster", args: []string{"--roster", "{dir}/ds.xlsx"},
		faulty: map[string]drawing{"a.xlsx": drawn(formB), "ds.xlsx": drawn(formB)}, want: []string{"NTM101.roster stops the run"},
		twin: map[string]drawing{"a.xlsx": drawn(formB), "ds.xlsx": listed("Bản Thử")}}}
}
