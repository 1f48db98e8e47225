package finding

// valueEntries are codes 201 to 204 and 209: figures that cannot be used as
// they stand.
func valueEntries() []Entry {
	return []Entry{
		unreadableValue(),
		impossibleValue(),
		ambiguousNumber(),
		noResult(),
		otherUnit(),
	}
}

// unreadableValue is a result that is no number, level or verdict.
func unreadableValue() Entry {
	return Entry{
		Code: 201, Severity: Warning,
		Title: Text{"Kết quả không đọc được", "unreadable value"},
		Variants: []Variant{
			{Args: 1, Text: Text{
				"Không đọc được kết quả “%s” thành số, mức độ hay đánh giá.",
				"The value “%s” is neither a number, a level nor a verdict that can be read."}},
			{Name: "suggest", Args: 2, Text: Text{
				"Không đọc được kết quả “%s”; có phải định ghi “%s”?",
				"The value “%s” cannot be read; was “%s” meant?"},
				Fix: Text{
					"Gõ lại cho đúng chính tả.",
					"Type it again without the slip."}},
			{Name: "code", Args: 1, Text: Text{
				"Mã xã “%s” không phải là mã có 5 chữ số.",
				"The commune code “%s” is not a code of 5 digits."},
				Fix: Text{
					"Ghi đủ 5 chữ số của mã đơn vị hành chính, ví dụ 03424.",
					"Write all 5 digits of the administrative code, 03424 say."}},
			{Name: "unfilled", Args: 1, Text: Text{
				"Xã “%s” có tên trong bảng nhưng không có kết quả hay đánh giá nào; chưa lập báo cáo cho xã này.",
				"The commune “%s” is in the table without any result or verdict; it has no report."},
				Fix: Text{
					"Điền kết quả của xã, hoặc xóa tên xã khỏi bảng nếu xã không phải báo cáo.",
					"Fill in the commune's results, or take its name off the table if it need not report."}},
			{Name: "named", Args: 2, Text: Text{
				"Không rõ dòng “%s” thuộc tiêu chí nào nên chưa dùng đến; có phải là tiêu chí %s?",
				"It is not clear which criterion the row “%s” belongs to, so it was not used; did you mean %s?"},
				Fix: Text{
					"Sửa lại tên tiêu chí, và ghi số tiêu chí ở cột đầu của dòng.",
					"Correct the criterion's name, and write its number in the row's first column."}},
			{Name: "fact", Args: 3, Text: Text{
				"Mục “%s” ghi “%s” nên chưa dùng được; có thể ghi: %s.",
				"“%s” says “%s”, which cannot be used; it may say: %s."},
				Fix: Text{
					"Ghi lại theo gợi ý, hoặc để trống.",
					"Write it as suggested, or leave it blank."}},
			{Name: "row", Args: 1, Text: Text{
				"Không rõ dòng “%s” thuộc tiêu chí nào nên chưa dùng đến.",
				"It is not clear which criterion the row “%s” belongs to; it was not used."},
				Fix: Text{
					"Ghi số tiêu chí hoặc chỉ tiêu ở cột đầu của dòng.",
					"Write the number of the criterion or indicator in the row's first column."}},
			badRequirement(), otherKind(), strangeRegion(), strangeYear(), unclearScope(), strangeID(), strangeProvince(),
			badSeverity(), strangeCode(),
		},
		Fix: Text{
			"Chỉ ghi con số theo đơn vị tính của chỉ tiêu (ví dụ 92,5%), phần giải thích chuyển sang cột Ghi chú.",
			"Write only the figure in the indicator's unit (92,5%, say) and move explanations to the notes column."},
		Why: Text{
			"Kết quả không đọc được thì không đối chiếu được với mức đạt; chương trình chỉ còn dựa vào đánh giá của xã.",
			"A value that cannot be read cannot be held against the requirement; only the office's own verdict is left."},
		Example: Text{
			"Ô ghi “khoảng hơn 90 phần trăm”. Sửa: “90,4%”.",
			"A cell says “khoảng hơn 90 phần trăm”. Mended: “90,4%”."},
	}
}

// impossibleValue is a share above 100 %, or a count below zero.
func impossibleValue() Entry {
	return Entry{
		Code: 202, Severity: Error,
		Title: Text{"Kết quả ngoài phạm vi cho phép", "value outside its range"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Kết quả “%s” nằm ngoài phạm vi có thể có (%s).",
				"The value “%s” lies outside what is possible (%s)."}},
			impossibleRequirement(),
		},
		Fix: Text{
			"Kiểm tra lại con số, dấu phẩy thập phân và đơn vị tính.",
			"Check the figure, its decimal comma and its unit."},
		Why: Text{
			"Tỷ lệ phần trăm không thể âm hoặc vượt 100; con số như vậy thường do gõ thiếu dấu phẩy.",
			"A percentage is never negative nor above 100; such a figure is mostly a missing decimal comma."},
		Example: Text{
			"Ô ghi “925%”. Sửa: “92,5%”.",
			"A cell says “925%”. Mended: “92,5%”."},
	}
}

// ambiguousNumber is a number whose point may be one of two things.
func ambiguousNumber() Entry {
	return Entry{
		Code: 203, Severity: Warning,
		Title: Text{"Con số có hai cách đọc", "ambiguous number"},
		Variants: []Variant{{Args: 3, Text: Text{
			"“%s” có thể đọc là %s, cũng có thể đọc là %s.",
			"“%s” may be read as %s or as %s."}}},
		Fix: Text{
			"Gõ lại bằng số (không gõ dạng văn bản), dùng dấu phẩy cho phần thập phân.",
			"Type it again as a number, not as text, with a comma before the decimals."},
		Why: Text{
			"Dấu chấm có nơi dùng để tách hàng nghìn, có nơi dùng cho phần thập phân; hai cách đọc lệch nhau một nghìn lần.",
			"A point separates thousands in some offices and decimals in others; the readings differ a thousandfold."},
		Example: Text{
			"Ô ghi văn bản “1.234”. Sửa: số 1234 hoặc “1,234”.",
			"A cell holds the text “1.234”. Mended: the number 1234, or “1,234”."},
	}
}

// noResult is a formula without result, or with an error.
func noResult() Entry {
	return Entry{
		Code: 204, Severity: Error,
		Title: Text{"Công thức lỗi hoặc chưa có kết quả", "formula without stored result, or error value"},
		Variants: []Variant{
			{Text: Text{
				"Ô có công thức nhưng tệp không lưu kết quả của công thức.",
				"The cell has a formula, but the file holds no result of it."}},
			{Name: "error", Args: 1, Text: Text{
				"Ô có giá trị lỗi %s.",
				"The cell holds the error value %s."},
				Fix: Text{
					"Sửa công thức trong ô (thường do ô nguồn bị xóa hoặc chia cho 0), hoặc ghi thẳng con số.",
					"Mend the cell's formula (mostly a deleted source cell or a division by zero), or type the figure."}},
		},
		Fix: Text{
			"Mở tệp bằng Excel, bấm F9 để tính lại rồi lưu; hoặc ghi thẳng con số.",
			"Open the file in Excel, press F9 to recalculate, and save; or type the figure."},
		Why: Text{
			"Chương trình chỉ dùng kết quả đã lưu trong tệp, không tự tính thay Excel.",
			"Only results stored in the file are used; nothing is computed in Excel's place."},
		Example: Text{
			"Ô ghi =E10/E11 và hiện #DIV/0!. Sửa: bổ sung số liệu ở E11.",
			"A cell with =E10/E11 shows #DIV/0!. Mended: the figure in E11 is filled in."},
	}
}

// otherUnit is a value in a unit that the indicator does not have.
func otherUnit() Entry {
	return Entry{
		Code: 209, Severity: Error,
		Title: Text{"Đơn vị tính không phù hợp", "unit does not fit"},
		Variants: []Variant{{Args: 2, Text: Text{
			"Đơn vị tính ghi là “%s”, trong khi chỉ tiêu này tính bằng “%s”.",
			"The unit is “%s”, but this indicator is measured in “%s”."}}, unitless()},
		Fix: Text{
			"Quy đổi kết quả sang đơn vị của chỉ tiêu hoặc sửa lại cột đơn vị tính.",
			"Convert the value to the indicator's unit or correct the unit column."},
		Why: Text{
			"Con số đúng mà sai đơn vị vẫn cho kết luận sai: 39.000 nghìn đồng là 39 triệu đồng.",
			"A right figure in a wrong unit still gives a wrong verdict: 39,000 thousand đồng are 39 million."},
		Example: Text{
			"Chỉ tiêu tính bằng “%” nhưng ghi “hộ”. Sửa: tính tỷ lệ hộ và ghi “%”.",
			"An indicator in “%” is given in “hộ”. Mended: compute the share of households and write “%”."},
	}
}
