package finding

// formEntries are codes 101 to 106: the criteria table and what stands in it.
func formEntries() []Entry {
	return []Entry{
		noTable(),
		missingCriterion(),
		repeatedRow(),
		strangeName(),
		unknownWord(),
		ambiguousWord(),
	}
}

// noTable is a workbook in which no criteria table was recognised.
func noTable() Entry {
	return Entry{
		Code: 101, Severity: Error,
		Title: Text{"Không tìm thấy bảng tiêu chí", "no criteria table found"},
		Variants: append([]Variant{
			{Text: Text{
				"Không tìm thấy bảng tiêu chí: không có dòng tiêu đề nào gồm cột số thứ tự, cột tiêu chí và cột kết quả hoặc đánh giá.",
				"No criteria table was found: no header row has a number column, a criterion column and a result or verdict column."}},
			{Name: "empty", Text: Text{
				"Trang tính hoặc tệp này trống, không có số liệu.",
				"This sheet or workbook is empty."},
				Fix: Text{
					"Kiểm tra có gửi nhầm tệp không; nếu đúng tệp thì xin xã gửi lại biểu đã điền.",
					"Check that it is the right file; if it is, ask the commune for the form filled in."}},
			{Name: "part", Args: 1, Text: Text{
				"Tệp này là bảng tổng hợp do chương trình lập nhưng thiếu bảng “%s”, hoặc dòng tiêu đề của bảng đó đã bị sửa.",
				"This is a consolidation made by the program, but its table “%s” is missing or its header row was changed."},
				Fix: partFix()},
			{Name: "column", Args: 2, Text: Text{
				"Bảng “%s” của bảng tổng hợp thiếu cột “%s”; những gì ghi ở cột đó không được dùng.",
				"The table “%s” of the consolidation lacks the column “%s”; nothing in it was used."},
				Fix: partFix()},
			{Name: "roster", Text: Text{
				"Không tìm thấy danh sách xã: không có dòng tiêu đề nào có cột “Tên xã”, hoặc dưới đó không có tên xã nào.",
				"No roster was found: no header row has a column “Tên xã”, or no commune stands below it."},
				Fix: Text{
					"Ghi dòng tiêu đề có cột “Tên xã” (có thể thêm “Mã xã”, “Huyện”, “Tỉnh”), mỗi xã một dòng.",
					"Write a header row with a column “Tên xã” (and “Mã xã”, “Huyện”, “Tỉnh” if you like), one commune a row."}},
			{Name: "office", Text: Text{
				"Không có nội dung nào về cơ quan ban hành: tệp chưa điền, hoặc không có mục nào như “Cơ quan ban hành”, “Người ký”.",
				"Nothing about an issuing office was found: the file is not filled in, or has no row such as “Cơ quan ban hành”, “Người ký”."},
				Fix: Text{
					"Tạo mẫu bằng lệnh “tieuchi form --office-form”, điền cột “Nội dung” rồi chạy lại.",
					"Make the form by “tieuchi form --office-form”, fill in its column “Nội dung”, and run again."}},
			noOverlay(), blankOverlay(), noRules(),
		}, attachedForms()...),
		Fix: Text{
			"Ghi lại dòng tiêu đề của bảng (TT, Tiêu chí, Kết quả thực hiện, Đánh giá…) hoặc chép số liệu sang biểu trống do lệnh “tieuchi form” tạo ra.",
			"Restore the table's header row (TT, Tiêu chí, Kết quả thực hiện, Đánh giá…) or copy the figures into a blank form made by “tieuchi form”."},
		Why: Text{
			"Chương trình nhận ra bảng nhờ tên các cột. Không nhận ra được thì xã này không có mặt trong bảng tổng hợp.",
			"The table is recognised by the names of its columns. Without it the commune is absent from the consolidated figures."},
		Example: Text{
			"Bảng bắt đầu ngay bằng dòng “1 | Quy hoạch”. Sửa: thêm phía trên dòng “TT | Tiêu chí | Kết quả thực hiện | Đánh giá”.",
			"A table that starts with “1 | Quy hoạch”. Mended: a row “TT | Tiêu chí | Kết quả thực hiện | Đánh giá” above it."},
	}
}

// partFix is what to do about a consolidation from which something is gone.
func partFix() Text {
	return Text{
		"Xin nơi gửi tệp tổng hợp như chương trình đã lập, hoặc tổng hợp lại từ biểu của các xã; muốn sửa thì sửa trong ô, không xóa trang, dòng tiêu đề hay dòng số liệu.",
		"Ask for the consolidation as the program made it, or consolidate the communes' workbooks again; change cells if need be, but delete no sheet, header or row."}
}

// missingCriterion is a criterion without a row or without a verdict.
func missingCriterion() Entry {
	return Entry{
		Code: 102, Severity: Error,
		Title: Text{"Thiếu tiêu chí", "criterion missing"},
		Variants: []Variant{
			{Args: 1, Text: Text{
				"Bảng không có dòng nào cho tiêu chí %s.",
				"The table has no row for criterion %s."}},
			{Name: "blank", Args: 1, Text: Text{
				"Tiêu chí %s có dòng nhưng chưa ghi đánh giá, cũng chưa ghi kết quả; vì vậy chưa rõ đạt hay chưa đạt.",
				"Criterion %s has a row but neither a verdict nor a value, so its status is unknown."},
				Fix: Text{
					"Ghi đánh giá “Đạt” hoặc “Chưa đạt” cho tiêu chí này.",
					"Write this criterion's verdict, “Đạt” or “Chưa đạt”."}},
			{Name: "undecided", Args: 1, Text: Text{
				"Tiêu chí %s chưa ghi đánh giá, và những gì đã ghi cho tiêu chí và các chỉ tiêu của nó chưa đủ để kết luận đạt hay chưa đạt.",
				"Criterion %s has no verdict, and what is written for it and its indicators does not settle one."},
				Fix: Text{
					"Ghi đánh giá “Đạt” hoặc “Chưa đạt” cho tiêu chí này.",
					"Write this criterion's verdict, “Đạt” or “Chưa đạt”."}},
			{Name: "indicators", Args: 2, Severity: Warning, Text: Text{
				"Tiêu chí %s được tính là đạt theo đánh giá ghi trong biểu, nhưng bảng không có dòng cho chỉ tiêu %s.",
				"Criterion %s counts as met by the verdict written, but the table has no row for indicator %s."},
				Fix: Text{
					"Bổ sung dòng của chỉ tiêu còn thiếu cùng kết quả; không áp dụng thì ghi “Không áp dụng”.",
					"Add the missing indicator's row with its result, or “Không áp dụng” where it does not apply."}},
			{Name: "rows", Args: 3, Text: Text{
				"Xã %s có %s dòng ở bảng từng chỉ tiêu, nhưng lúc lập bảng tổng hợp có %s dòng: có dòng đã bị xóa, thêm hoặc ghi sang xã khác.",
				"Commune %s has %s rows among the indicators, but had %s when the consolidation was made: rows were deleted, added or given to another commune."},
				Fix: partFix()},
			{Name: "norows", Args: 2, Text: Text{
				"Xã %s không có dòng nào ở bảng “%s” của bảng tổng hợp.",
				"Commune %s has no row in the table “%s” of the consolidation."},
				Fix: partFix()},
			{Name: "tasks", Args: 3, Severity: Warning, Text: Text{
				"Xã %s có %s nhiệm vụ ở bảng nhiệm vụ, nhưng lúc lập bảng tổng hợp có %s nhiệm vụ: có dòng đã bị xóa, thêm hoặc ghi sang xã khác.",
				"Commune %s has %s tasks, but had %s when the consolidation was made: rows were deleted, added or given to another commune."},
				Fix: partFix()},
			{Name: "reports", Args: 2, Text: Text{
				"Bảng nguồn số liệu có %s báo cáo, nhưng lúc lập bảng tổng hợp có %s báo cáo: có xã đã bị xóa hoặc thêm.",
				"The table of sources has %s reports, but had %s when the consolidation was made: communes were deleted or added."},
				Fix: partFix()},
		},
		Fix: Text{
			"Bổ sung dòng tiêu chí và ghi đánh giá “Đạt” hoặc “Chưa đạt”.",
			"Add the criterion's row and write its verdict, “Đạt” or “Chưa đạt”."},
		Why: Text{
			"Số tiêu chí đạt phải tính trên đủ các tiêu chí của bộ tiêu chí; tiêu chí thiếu được tính là “Chưa rõ”, không tính là đạt.",
			"The number of criteria met is counted over all criteria of the rule set; a missing one counts as unknown, never as met."},
		Example: Text{
			"Sau dòng “6 | Văn hóa” là dòng “8 | Thông tin và Truyền thông”. Sửa: chèn dòng tiêu chí 7 cùng đánh giá.",
			"Row “6 | Văn hóa” is followed by “8 | Thông tin và Truyền thông”. Mended: insert the row of criterion 7 with its verdict."},
	}
}

// changedFix is what to do about a cell of a consolidation that was changed.
func changedFix() Text {
	return Text{
		"Đối chiếu với biểu của xã; nếu sửa đúng thì sửa cả biểu của xã rồi tổng hợp lại, nếu không thì trả lại nội dung cũ.",
		"Look at the commune's workbook; where the change is right, mend that too and consolidate again, else restore what was here."}
}

// repeatedRow is a number that stands twice.
func repeatedRow() Entry {
	return Entry{
		Code: 103, Severity: Error,
		Title: Text{"Tiêu chí hoặc chỉ tiêu bị lặp", "criterion or indicator twice"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"%s đã có ở ô %s, tại đây lại xuất hiện lần nữa.",
				"%s already stands in cell %s and appears here again."}},
			{Name: "differs", Args: 4, Text: Text{
				"%s ở đây là “%s”, nhưng ở %s lại là “%[4]s”; số liệu lấy theo %[3]s.",
				"%s is “%s” here but “%[4]s” in %[3]s; the figures are those of %[3]s."},
				Fix: Text{
					"Sửa hai bảng cho khớp nhau, hoặc xóa bảng không còn dùng.",
					"Make the two tables agree, or delete the one that is no longer used."}},
			{Name: "fact", Args: 2, Text: Text{
				"Mục “%s” ở đây không khớp với ô %s; chưa dùng nội dung nào, thông báo để trống chỗ này.",
				"“%s” does not agree with cell %s; neither is used, and the notice has a blank there."},
				Fix: Text{
					"Giữ một nội dung đúng và xóa nội dung kia.",
					"Keep the right one and delete the other."}},
			repeatedRequirement(),
			{Name: "changed", Args: 1, Severity: Warning, Text: Text{
				"“%s” ở đây đã được sửa sau khi lập bảng tổng hợp, nên không còn giống số liệu đã tổng hợp; lần này lấy theo nội dung đã sửa.",
				"“%s” was changed here after the consolidation was made and is no longer what was consolidated; what stands here now is used."},
				Fix: changedFix()},
			{Name: "idle", Args: 1, Severity: Warning, Text: Text{
				"“%s” ở đây đã được sửa sau khi lập bảng tổng hợp, nhưng cột này chỉ để đọc: chương trình tính lại, không lấy theo ô này.",
				"“%s” was changed here after the consolidation was made, but the column is only for reading: it is worked out again, and the cell is not used."},
				Fix: Text{
					"Sửa kết quả, đánh giá ở biểu của xã rồi tổng hợp lại; hoặc sửa ở cột “Kết quả”, “Đánh giá” hay ở bảng ma trận.",
					"Mend the result or verdict in the commune's workbook and consolidate again; or mend it under “Kết quả” or “Đánh giá”, or in the matrix."}},
		},
		Fix: Text{
			"Xóa dòng thừa hoặc sửa lại số thứ tự cho đúng.",
			"Delete the extra row or correct its number."},
		Why: Text{
			"Hai dòng cùng số có thể ghi hai kết quả khác nhau; chương trình không tự chọn dòng nào là đúng.",
			"Two rows of one number may state two results; the program does not choose between them."},
		Example: Text{
			"A14 ghi “5”, A20 cũng ghi “5” nhưng là tiêu chí Văn hóa. Sửa: A20 ghi “6”.",
			"A14 says “5”, and A20 says “5” too though it is Văn hóa. Mended: A20 says “6”."},
	}
}

// strangeName is a name that belongs to another number.
func strangeName() Entry {
	return Entry{
		Code: 104, Severity: Warning,
		Title: Text{"Tên tiêu chí không khớp với số", "name does not fit the number"},
		Variants: []Variant{
			{Args: 3, Text: Text{
				"Tiêu chí %s được ghi tên là “%s”, nhưng theo bộ tiêu chí thì tên là “%s”.",
				"Criterion %s is named “%s”, but in the rule set its name is “%s”."}},
			otherName(),
		},
		Fix: Text{
			"Kiểm tra số thứ tự, tên tiêu chí và bộ tiêu chí đang áp dụng (nông thôn mới hay nông thôn mới nâng cao).",
			"Check the number, the name and which rule set applies (basic or advanced)."},
		Why: Text{
			"Cùng một số có thể là hai tiêu chí khác nhau ở hai bộ tiêu chí; nhầm số là ghi kết quả vào sai tiêu chí.",
			"One number can be two different criteria in two rule sets; a slip puts a result under the wrong criterion."},
		Example: Text{
			"“14 | Giáo dục và Đào tạo” trong biểu nông thôn mới nâng cao. Sửa: “14 | Y tế”.",
			"“14 | Giáo dục và Đào tạo” in a form of the advanced set. Mended: “14 | Y tế”."},
	}
}

// unknownWord is a verdict word that nobody knows.
func unknownWord() Entry {
	return Entry{
		Code: 105, Severity: Error,
		Title: Text{"Từ đánh giá không hiểu được", "unknown verdict word"},
		Variants: []Variant{
			{Args: 1, Text: Text{
				"Không hiểu đánh giá “%s”.",
				"The verdict “%s” is not understood."}},
			{Name: "suggest", Args: 2, Text: Text{
				"Không hiểu đánh giá “%s”; có phải định ghi “%s”?",
				"The verdict “%s” is not understood; was “%s” meant?"}},
		},
		Fix: Text{
			"Ghi một trong các từ: Đạt, Chưa đạt, Cơ bản đạt, Không áp dụng.",
			"Write one of: Đạt, Chưa đạt, Cơ bản đạt, Không áp dụng."},
		Why: Text{
			"Đánh giá không đọc được thì tiêu chí được tính là “Chưa rõ”, số tổng hợp sẽ thiếu.",
			"A verdict that cannot be read leaves the criterion unknown, and a figure is missing."},
		Example: Text{
			"Ô ghi “Đạtt”. Sửa: “Đạt”.",
			"A cell says “Đạtt”. Mended: “Đạt”."},
	}
}

// ambiguousWord is a verdict word with two meanings.
func ambiguousWord() Entry {
	return Entry{
		Code: 106, Severity: Error,
		Title: Text{"Đánh giá có hai nghĩa", "ambiguous verdict"},
		Variants: []Variant{
			{Args: 1, Text: Text{
				"Đánh giá “%s” có thể là “chưa đạt”, cũng có thể là “cơ bản đạt”.",
				"The verdict “%s” may mean “chưa đạt” (not met) or “cơ bản đạt” (basically met)."}},
			{Name: "answer", Args: 1, Text: Text{
				"Chỉ tiêu này vừa có điều không được xảy ra, vừa có điều phải có, nên “%s” hiểu được hai cách.",
				"This indicator forbids one thing and asks for another, so “%s” can be understood in two ways."},
				Fix: Text{
					"Ghi “Đạt” hoặc “Chưa đạt”.",
					"Write “Đạt” (met) or “Chưa đạt” (not met)."}},
		},
		Fix: Text{
			"Ghi đầy đủ “Chưa đạt” hoặc “Cơ bản đạt”.",
			"Write “Chưa đạt” or “Cơ bản đạt” in full."},
		Why: Text{
			"Hai cách hiểu cho hai kết quả khác nhau; chương trình không đoán.",
			"The two readings give two different figures; the program does not guess."},
		Example: Text{
			"Ô ghi “CĐ”. Sửa: “Chưa đạt”.",
			"A cell says “CĐ”. Mended: “Chưa đạt”."},
	}
}
