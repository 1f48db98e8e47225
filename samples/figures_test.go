package samples

// figure is what a sample states for one indicator.
type figure struct {
	require string // the requirement, as the workbook prints it
	value   any    // a value that meets it
}

// figures gives requirement and value of every indicator for a commune that
// meets it. Requirements that the decision leaves to the province, and all
// values, are made up; a test checks that no indicator of the rule set is
// missing.
func figures() map[string]figure {
	yes := figure{"Đạt", "Đạt"}
	return map[string]figure{
		"1.1": yes, "1.2": yes, "1.3": yes,
		"2.1": {"100%", 100}, "2.2": {"≥ 80%", 86.4}, "2.3": {"≥ 70%", 75.2}, "2.4": {"≥ 70%", 74},
		"3.1": {"≥ 90%", 92.5}, "3.2": yes, "3.3": {"≥ 10%", 12.8}, "3.4": {"100%", 100},
		"3.5": yes, "3.6": {"Khá", "Khá"},
		"4":   {"≥ 98%", 99.1},
		"5.1": {"100%", 100}, "5.2": yes, "5.3": {"Mức độ 3", "Mức độ 3"},
		"5.4": {"Mức độ 2", "Mức độ 2"}, "5.5": {"Khá", "Khá"}, "5.6": yes,
		"6.1": yes, "6.2": yes, "6.3": {"100%", 100},
		"7":   yes,
		"8.1": yes, "8.2": {"≥ 60%", 68.3}, "8.3": yes, "8.4": yes, "8.5": yes,
		"9":    {"≥ 75%", 78.9},
		"10":   {"≥ 50", 51.3},
		"11":   {"≤ 8%", 7.2},
		"12.1": {"≥ 60%", 63.7}, "12.2": {"≥ 25%", 27.4}, "12.3": {"≥ 60%", 66},
		"13.1": {"≥ 1", 1}, "13.2": {"≥ 1", 2}, "13.3": {"≥ 1", 1}, "13.4": yes,
		"13.5": {"≥ 10%", 11.5}, "13.6": yes, "13.7": yes, "13.8": yes,
		"14.1": {"≥ 95%", 97.6}, "14.2": {"≥ 90%", 91.3}, "14.3": {"≥ 40%", 42.7}, "14.4": {"≥ 70%", 72.1},
		"15.1": yes, "15.2": yes, "15.3": yes,
		"16.1": yes, "16.2": {"≥ 90%", 95.5}, "16.3": {"≥ 90%", 100},
		"17.1": yes, "17.2": {"100%", 100}, "17.3": {"≥ 80%", 83.5}, "17.4": {"≥ 30%", 34.8},
		"17.5": {"≥ 40%", 45.1}, "17.6": {"100%", 100}, "17.7": {"≥ 80%", 82.3},
		"17.8": {"≥ 75%", 79.6}, "17.9": yes, "17.10": {"≥ 3%", 3.5}, "17.11": {"≥ 4", 4.3},
		"17.12": {"≥ 60%", 64.9},
		"18.1":  {"≥ 20%", 26.7}, "18.2": {"≥ 60", 65}, "18.3": {"≥ 25%", 33.3}, "18.4": {"100%", 100},
		"18.5": {"Không", "Không"}, "18.6": {"100%", 100}, "18.7": {"≥ 80%", 84.2}, "18.8": {"100%", 100},
		"19.1": yes, "19.2": yes,
	}
}

// shortfall is an indicator that a sample does not meet.
type shortfall struct {
	id    string
	value any
	note  string
}

// shortfalls gives, for a criterion that a sample does not meet, the
// indicators that fall short.
func shortfalls(criterion int) []shortfall {
	switch criterion {
	case 1:
		return []shortfall{{"1.3", "Chưa đạt", "Đang lập quy hoạch chi tiết trung tâm xã"}}
	case 2:
		return []shortfall{{"2.4", 58.5, ""}}
	case 3:
		return []shortfall{{"3.3", 6.2, "Mới áp dụng tưới nhỏ giọt tại một vùng rau"}}
	case 5:
		return []shortfall{{"5.1", 66.7, ""}}
	case 6:
		return []shortfall{{"6.3", 88.9, "Còn một bản chưa có nhà văn hóa"}}
	case 8:
		return []shortfall{{"8.5", "Chưa đạt", ""}}
	case 9:
		return []shortfall{{"9", 68.4, ""}}
	case 10:
		return []shortfall{{"10", 46.8, ""}}
	case 11:
		return []shortfall{{"11", 11.9, ""}}
	}
	return lateShortfalls(criterion)
}

func lateShortfalls(criterion int) []shortfall {
	switch criterion {
	case 12:
		return []shortfall{{"12.2", 21.6, ""}}
	case 13:
		return []shortfall{{"13.2", 0, "Đang lập hồ sơ xếp hạng"}}
	case 14:
		return []shortfall{{"14.4", 54.3, ""}}
	case 17:
		return []shortfall{{"17.5", 31.2, ""}, {"17.11", 2.6, ""}}
	case 18:
		return []shortfall{{"18.1", 12.4, ""}, {"18.7", 73.8, ""}}
	case 19:
		return []shortfall{{"19.2", "Chưa đạt", ""}}
	}
	return nil
}
