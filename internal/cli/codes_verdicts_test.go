package cli_test

// verdictCodes are 301 to 304: claims against figures.
func verdictCodes() []codeCase {
	unmet := set("F8", "Chưa đạt") // criterion 4 itself
	return []codeCase{
		{code: "301", what: "claimed as met below the requirement",
			faulty: one(drawn(formA(4), result("≥ 98%", 97.9, "Đạt"))),
			want:   []string{"NTM301.claims error F8", "NTM401 warning F8", "NTM301 error E9"},
			twin:   one(drawn(formA(4), result("≥ 98%", 98, "Đạt")))},
		{code: "301.claims", what: "a criterion claimed over an indicator that is not",
			faulty: one(drawn(formA(19), set("F10", "Chưa đạt"))),
			want:   []string{"NTM301.claims error F8", "NTM401 warning F8"},
			twin:   one(drawn(formA(19), set("F10", "Không áp dụng")))},
		{code: "301.words", what: "the result says otherwise in words",
			faulty: one(drawn(formA(19), set("E10", "Chưa đạt"))),
			want:   []string{"NTM301.claims error F8", "NTM401 warning F8", "NTM301.words error E10"},
			twin:   one(drawn(formA(19), set("E10", "Hoàn thành")))},
		{code: "302", what: "a total of one too many",
			faulty:  one(drawn(formB, set("C12", "Chưa đạt"), set("A27", "Tổng số tiêu chí đạt: 19/19"))),
			want:    []string{"NTM401 warning C12", "NTM302 error A27"},
			twin:    one(drawn(formB, set("C12", "Chưa đạt"), set("A27", "Tổng số tiêu chí đạt: 18/19; chưa đạt: 01"))),
			twinHas: []string{"NTM401 warning C12"}},
		{code: "302.of", what: "a total out of another number",
			faulty: one(drawn(formB, set("A27", "Tổng số tiêu chí đạt: 19/20"))),
			want:   []string{"NTM302.of error A27"},
			twin:   one(drawn(formB, set("A27", "Tổng số tiêu chí đạt: 19")))},
		{code: "302.text", what: "a paragraph with another figure",
			faulty: one(drawn(formB, on("Nội dung thông báo", line(1, "Mục", "Nội dung"), line(2, "Đánh giá chung", "Đến nay xã đạt 17/19 tiêu chí.")))),
			want:   []string{"NTM302.text error Nội dung thông báo!B2"},
			twin:   one(drawn(formB, on("Nội dung thông báo", line(1, "Mục", "Nội dung"), line(2, "Đánh giá chung", "Đến nay xã đạt 19/19 tiêu chí; năm trước đạt 17/19 tiêu chí."))))},
		{code: "303", what: "a column that asks for less than the decision",
			faulty: one(drawn(formA(4), result("≥ 95%", 99, "Đạt"))),
			want:   []string{"NTM303 warning D9"},
			twin:   one(drawn(formA(4), result("từ 98% trở lên", 99, "Đạt")))},
		{code: "304", what: "claimed as not met above the requirement",
			faulty:  one(drawn(formA(4), result("≥ 98%", 98, "Chưa đạt"), unmet)),
			want:    []string{"NTM401 warning F8", "NTM304 warning E9"},
			twin:    one(drawn(formA(4), result("> 98%", 98, "Chưa đạt"), unmet)),
			twinHas: []string{"NTM401 warning F8", "NTM303 warning D9"}},
		{code: "304.unsure", what: "above a threshold that nobody has verified",
			faulty: one(drawn(formA(10), result("", 50, "Chưa đạt"), unmet)),
			want:   []string{"NTM401 warning F8", "NTM304.unsure warning E9"},
			twin:   one(drawn(formA(10), result("", 49.9, "Chưa đạt"), unmet)), twinHas: []string{"NTM401 warning F8"}},
		{code: "304.words", what: "the result says met in words",
			faulty:  one(drawn(formA(7), result("", "Đạt", "Chưa đạt"), unmet)),
			want:    []string{"NTM401 warning F8", "NTM304.words warning E9"},
			twin:    one(drawn(formA(7), result("", "Không đạt", "Chưa đạt"), unmet)),
			twinHas: []string{"NTM401 warning F8"}},
		{code: "304.criterion", what: "all indicators met",
			faulty:  one(drawn(formA(19), unmet)),
			want:    []string{"NTM304.criterion warning F8", "NTM401 warning F8"},
			twin:    one(drawn(formA(19), unmet, set("F10", nil))), // one of them is open
			twinHas: []string{"NTM401 warning F8"}},
	}
}

// doubtCodes are 305 to 307: what could not be checked, or not surely.
func doubtCodes() []codeCase {
	silent := set("F8", nil) // the criterion's own verdict
	return []codeCase{
		{code: "305", what: "a figure without a requirement",
			faulty: one(drawn(formA(9), set("E9", 92))),
			want:   []string{"NTM305 info E9"},
			twin:   one(drawn(formA(9), set("E9", 92), set("D9", "≥ 90%")))},
		{code: "305.unfit", what: "a level against a share",
			faulty: one(drawn(formA(9), result("Khá trở lên", 92, "Đạt"))),
			want:   []string{"NTM305.unfit info E9"},
			twin:   one(drawn(formA(9), result("Khá trở lên", "Đạt", "Đạt")))},
		{code: "305.scope", what: "levels of other years than the period's",
			faulty: one(drawn(formA(9), result("Năm 2024: ≥ 90%; năm 2025: ≥ 95%", 92, "Đạt"))),
			want:   []string{"NTM305.scope info D9", "NTM305 info E9"},
			twin:   one(drawn(formA(9), result("Năm 2022: ≥ 85%; năm 2023: ≥ 90%", 92, "Đạt")))},
		{code: "305.unread", what: "a bound that is written in a way of its own",
			faulty: one(drawn(formA(9), result("từ 90 đến dưới 95%", 92, "Đạt"))),
			want:   []string{"NTM305.unread info D9", "NTM305 info E9"},
			twin:   one(drawn(formA(9), result("từ 90 đến 95%", 92, "Đạt")))},
		{code: "306", what: "claimed as met below an unverified threshold",
			faulty: one(drawn(formA(10), result("", 49.9, "Đạt"))),
			want:   []string{"NTM306 warning E9"},
			twin:   one(drawn(formA(10), result("", 50, "Đạt")))},
		{code: "306.unclaimed", what: "not met by an unverified threshold alone",
			faulty: one(drawn(formA(10), result("", 49.9, ""), set("F9", nil), silent)),
			want:   []string{"NTM306.unclaimed warning E9"},
			twin:   one(drawn(formA(10), result("≥ 50", 50, ""), set("F9", nil), silent))},
		{code: "306.met", what: "met by an unverified threshold alone",
			faulty: one(drawn(formA(10), result("", 50, ""), set("F9", nil), silent)),
			want:   []string{"NTM306.met warning E9"},
			twin:   one(drawn(formA(4), result("", 98, ""), set("F9", nil), silent))}, // a published one
		{code: "307", what: "the district judges otherwise",
			faulty:  one(drawn(formB, appraised("Chưa đạt"))),
			want:    []string{"NTM307 warning C12", "NTM401 warning G12"},
			twin:    one(drawn(formB, appraised("Đạt chuẩn"))),
			twinHas: nil},
	}
}

// appraised gives form B a column of the district with a verdict on criterion 5.
func appraised(verdict string) edit {
	return all(set("C7", "Xã tự đánh giá"), set("G7", "Huyện thẩm tra"), set("G12", verdict))
}

// taskCodes are 401 to 405.
func taskCodes() []codeCase {
	task := func(lead, deadline string) edit {
		return line(12, "", "", "Chưa đạt", "Xây thêm phòng học", lead, deadline)
	}
	const office = "Phòng Giáo dục"
	return []codeCase{
		{code: "401", what: "an unmet criterion without a task",
			faulty: one(drawn(formB, set("C12", "Chưa đạt"))),
			want:   []string{"NTM401 warning C12"},
			twin:   one(drawn(formB, set("C12", "Cơ bản đạt")))},
		{code: "401.all", what: "a list of communes without any task",
			faulty:  one(drawn(communes, set("D9", "Chưa đạt"), set("E9", "Chưa đạt"))),
			want:    []string{"NTM401.all warning B9"},
			twin:    one(drawn(communes, set("D9", "Chưa đạt"))),
			twinHas: []string{"NTM401 warning D9"}},
		{code: "402", what: "a task that nobody was given",
			faulty: one(drawn(formB, task("", "quý IV/2023"))),
			want:   []string{"NTM402 warning D12"},
			twin:   one(drawn(formB, task(office, "quý IV/2023")))},
		{code: "403", what: "a task without a deadline",
			faulty: one(drawn(formB, task(office, ""))),
			want:   []string{"NTM403 info D12"},
			twin:   one(drawn(formB, task(office, "hết năm 2023")))},
		{code: "404", what: "a deadline in words",
			faulty: one(drawn(formB, task(office, "sớm nhất có thể"))),
			want:   []string{"NTM404 warning F12"},
			twin:   one(drawn(formB, task(office, "trước 31-12-2023")))},
		{code: "405", what: "a deadline before the period's end",
			faulty: one(drawn(formB, task(office, "30/3/2023"))),
			want:   []string{"NTM405 warning F12"},
			twin:   one(drawn(formB, task(office, "31/3/2023")))},
	}
}
