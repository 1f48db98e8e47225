package intake_test

// formsGroups have several results side by side, of which one counts.
func formsGroups() []form {
	return []form{
		formF("F year before, half year, plan", "KQ đến 31/12/2022", "TH 6 tháng đầu năm 2023", "KH 6 tháng cuối năm 2023"),
		formF("F result after the plan", "Kết quả năm 2022", "Kết quả thực hiện đến tháng 3/2023", "Kế hoạch năm 2023"),
		appraisal("appraisal, levels agree", "Xã tự đánh giá", "Huyện thẩm tra", "Tỉnh thẩm định", "", false),
		appraisal("appraisal, levels disagree", "Xã tự đánh giá", "Huyện thẩm tra", "Tỉnh thẩm định", "", true),
		appraisal("appraisal, the highest filled in", "Tỉnh thẩm định", "Huyện thẩm tra", "Xã tự đánh giá", "province", true),
	}
}

// formF has the year before, the half year and the plan; the half year counts.
// The other two hold what would be wrong.
func formF(name, before, result, plan string) form {
	table := tableA{single: "4", columns: []column{
		{role: "no"}, {role: "name"}, {role: "unit"}, {role: "required"},
		{role: "value", over: []string{before}, head: "Kết quả", fill: other("10", "Chưa đạt"), sums: noInk},
		{role: "verdict", over: []string{before}, head: "Đánh giá", fill: claimed("not_met"), sums: summed("not_met")},
		{role: "value", over: []string{result}, head: "Kết quả"},
		{role: "verdict", over: []string{result}, head: "Đánh giá"},
		{role: "value", over: []string{plan}, head: "Kết quả", fill: other("100", "Đạt"), sums: noInk},
		{role: "verdict", over: []string{plan}, head: "Đánh giá", fill: claimed("met"), sums: summed("met")},
		{role: "note"},
	}}
	return form{name: name, has: all(), draw: one(table), findings: []string{noTasks}}
}

// appraisal has the verdicts of three offices. The commune's own are all met
// where they shall disagree; the province has none, or is the one that counts.
func appraisal(name, first, second, third, counts string, disagree bool) form {
	own := column{role: "verdict", head: first}
	if disagree {
		own.fill, own.sums = claimed("met"), summed("met")
	}
	district := column{role: "verdict", head: second}
	last := column{role: "verdict", head: third, fill: noFill, sums: noInk}
	if counts == "province" {
		own, last = column{role: "verdict", head: first}, own
		last.head = third
		district.fill, district.sums = noFill, noInk
	}
	columns := append(cols("no name unit required value"), own, district, last, column{role: "note"})
	f := form{name: name, has: all(), draw: one(tableA{columns: columns, single: "4"}), findings: []string{noTasks}}
	if disagree {
		f.findings = append(f.findings, "NTM307")
	}
	return f
}

func other(figure, word string) func(ways, indicatorSpec) ink {
	return func(_ ways, i indicatorSpec) ink {
		switch i.kind {
		case "yes":
			return ink{text: word}
		case "level":
			return ink{text: i.value}
		}
		return ink{number: figure}
	}
}

func claimed(status string) func(ways, indicatorSpec) ink {
	return func(w ways, _ indicatorSpec) ink { return w.claim(status) }
}

func summed(status string) func(ways, criterionSpec) ink {
	return func(w ways, _ criterionSpec) ink { return w.claim(status) }
}

func noFill(ways, indicatorSpec) ink { return ink{} }

func noInk(ways, criterionSpec) ink { return ink{} }
