package finding

// taskEntries are codes 401 to 405: what is to be done for unmet criteria.
func taskEntries() []Entry {
	return []Entry{
		noTask(),
		noLead(),
		noDeadline(),
		unreadableDeadline(),
		pastDeadline(),
	}
}

// noTask is an unmet criterion that nothing is done about.
func noTask() Entry {
	return Entry{
		Code: 401, Severity: Warning,
		Title: Text{"Tiêu chí chưa đạt nhưng chưa có nhiệm vụ", "unmet criterion without task"},
		Variants: []Variant{
			{Args: 1, Text: Text{
				"Tiêu chí %s chưa đạt nhưng chưa ghi nhiệm vụ, giải pháp.",
				"Criterion %s is not met, but no task is given for it."}},
			{Name: "all", Args: 1, Text: Text{
				"Các tiêu chí chưa đạt của xã (%s) đều chưa ghi nhiệm vụ, giải pháp.",
				"No task is given for any of the commune's unmet criteria (%s)."},
				Fix: Text{
					"Nếu thông báo cần nêu nhiệm vụ thì gửi kèm bảng nhiệm vụ của xã, có cột Tiêu chí và cột Nhiệm vụ.",
					"If the notice shall name tasks, send the commune's table of tasks too, with columns Tiêu chí and Nhiệm vụ."}},
		},
		Fix: Text{
			"Ghi nhiệm vụ, cơ quan chủ trì và thời hạn cho tiêu chí này.",
			"Write a task, the body that leads it and a deadline."},
		Why: Text{
			"Thông báo nêu từng nhiệm vụ theo tiêu chí chưa đạt; thiếu thì in dòng chấm để điền tay.",
			"A notice has one item for each unmet criterion; a missing one is printed as a dotted blank."},
		Example: Text{
			"Tiêu chí 2 “Chưa đạt”, cột “Nhiệm vụ, giải pháp” trống. Sửa: ghi việc cần làm.",
			"Criterion 2 is “Chưa đạt” with a blank “Nhiệm vụ, giải pháp”. Mended: the task is written."},
	}
}

// noLead is a task that nobody was given.
func noLead() Entry {
	return Entry{
		Code: 402, Severity: Warning,
		Title: Text{"Chưa ghi cơ quan chủ trì", "no responsible body"},
		Variants: []Variant{{Args: 1, Text: Text{
			"Nhiệm vụ của tiêu chí %s chưa ghi cơ quan chủ trì.",
			"A task of criterion %s names no body that leads it."}}},
		Fix: Text{
			"Ghi tên một cơ quan chủ trì; cơ quan phối hợp ghi riêng.",
			"Name one leading body; supporting bodies go apart."},
		Why: Text{
			"Nhiệm vụ không giao cho cơ quan nào thì không theo dõi, đôn đốc được.",
			"A task that nobody was given cannot be followed up."},
		Example: Text{
			"Cột “Cơ quan chủ trì” trống. Sửa: “Phòng Kinh tế - Hạ tầng”.",
			"“Cơ quan chủ trì” is blank. Mended: “Phòng Kinh tế - Hạ tầng”."},
	}
}

// noDeadline is a criterion whose tasks have no deadline.
func noDeadline() Entry {
	return Entry{
		Code: 403, Severity: Info,
		Title: Text{"Chưa ghi thời hạn", "no deadline"},
		Variants: []Variant{{Args: 1, Text: Text{
			"Nhiệm vụ của tiêu chí %s chưa ghi thời hạn hoàn thành.",
			"The tasks of criterion %s have no deadline."}}},
		Fix: Text{
			"Nếu đã có thời hạn thì ghi vào, ví dụ “tháng 5/2023”.",
			"Write the deadline if there is one, “tháng 5/2023” say."},
		Why: Text{
			"Không phải nhiệm vụ nào cũng có thời hạn, nên đây chỉ là lưu ý.",
			"Not every task has a deadline, so this is only a reminder."},
		Example: Text{
			"Cột “Thời hạn” trống. Sửa: “quý IV/2023”.",
			"“Thời hạn” is blank. Mended: “quý IV/2023”."},
	}
}

// unreadableDeadline is a deadline in words that name no day.
func unreadableDeadline() Entry {
	return Entry{
		Code: 404, Severity: Warning,
		Title: Text{"Thời hạn không đọc được", "deadline unreadable"},
		Variants: []Variant{{Args: 1, Text: Text{
			"Không đọc được thời hạn “%s” thành ngày, tháng, quý hay năm.",
			"The deadline “%s” is no day, month, quarter or year that can be read."}}},
		Fix: Text{
			"Ghi như “31/12/2023”, “tháng 5/2023”, “quý II/2024” hoặc “hết năm 2024”.",
			"Write it like “31/12/2023”, “tháng 5/2023”, “quý II/2024” or “hết năm 2024”."},
		Why: Text{
			"Thông báo vẫn in đúng chữ của xã, nhưng không thể sắp xếp hay nhắc việc theo thời hạn.",
			"The notice prints the office's words all the same, but nothing can be ordered or followed up by it."},
		Example: Text{
			"Ô ghi “sớm nhất có thể”. Sửa: “quý III/2023”.",
			"A cell says “sớm nhất có thể”. Mended: “quý III/2023”."},
	}
}

// pastDeadline is a deadline before the end of the period.
func pastDeadline() Entry {
	return Entry{
		Code: 405, Severity: Warning,
		Title: Text{"Thời hạn trước kỳ báo cáo", "deadline before the report's period"},
		Variants: []Variant{{Args: 2, Text: Text{
			"Thời hạn “%s” đã qua khi kỳ báo cáo kết thúc (%s).",
			"The deadline “%s” had passed when the reporting period ended (%s)."}}},
		Fix: Text{
			"Kiểm tra năm của thời hạn, hoặc đặt thời hạn mới.",
			"Check the deadline's year, or set a new one."},
		Why: Text{
			"Nhiệm vụ trong thời gian tới không thể có thời hạn đã qua; thường do chép lại biểu kỳ trước.",
			"A task for the time to come cannot be due in the past; mostly last period's form was copied."},
		Example: Text{
			"Kỳ báo cáo tháng 3/2024, thời hạn “tháng 5/2023”. Sửa: “tháng 5/2024”.",
			"Period tháng 3/2024, deadline “tháng 5/2023”. Mended: “tháng 5/2024”."},
	}
}
