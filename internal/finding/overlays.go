package finding

// overlayEntries is code 308: a province's decision that was not laid over a
// report.
func overlayEntries() []Entry {
	return []Entry{{
		Code: 308, Severity: Warning,
		Title: Text{"Mức quy định của tỉnh không áp dụng cho báo cáo", "overlay does not apply"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Bảng mức quy định là của %s, còn báo cáo này của tỉnh “%s”; báo cáo được đối chiếu theo bộ tiêu chí chung.",
				"The overlay is for %s, but this report is of the province “%s”; it was judged by the plain rule set."}},
			{Name: "set", Args: 2, Text: Text{
				"Bảng mức quy định lập cho “%s”, còn báo cáo này theo “%s”; báo cáo được đối chiếu theo bộ tiêu chí chung.",
				"The overlay is made for “%s”, but this report follows “%s”; it was judged by the plain rule set."},
				Fix: Text{
					"Lập bảng mức quy định cho đúng bộ tiêu chí, hoặc tổng hợp riêng từng bộ tiêu chí.",
					"Make an overlay for this rule set, or consolidate each rule set apart."}},
		},
		Fix: Text{
			"Kiểm tra tên tỉnh ở biểu và ở bảng mức quy định; nếu đúng là tỉnh khác thì chạy riêng với bảng của tỉnh đó.",
			"Check the province in the form and in the overlay; if it is another one, run it with that province's overlay."},
		Why: Text{
			"Mức do một tỉnh quy định chỉ có hiệu lực trong tỉnh đó, theo đúng bộ tiêu chí đã nêu.",
			"What a province decides holds in that province only, and for the rule set that it names."},
		Example: Text{
			"Chạy với bảng của tỉnh Lai Châu, trong thư mục có biểu ghi “tỉnh Sơn La”.",
			"A run with the overlay of Lai Châu over a folder with a form of “tỉnh Sơn La”."},
	}}
}

// The messages on the workbook of an overlay or of a rule set.

func noOverlay() Variant {
	return Variant{Name: "overlay", Text: Text{
		"Không tìm thấy bảng mức quy định: không có dòng tiêu đề nào có cột số thứ tự và cột mức quy định của tỉnh.",
		"No table of requirements was found: no header row has a column of numbers and one of the province's requirements."},
		Fix: Text{
			"Dùng mẫu do lệnh “tieuchi form --overlay-form” tạo ra, hoặc ghi dòng tiêu đề “TT | Tiêu chí, chỉ tiêu | Mức quy định của tỉnh”.",
			"Use the form made by “tieuchi form --overlay-form”, or write the header “TT | Tiêu chí, chỉ tiêu | Mức quy định của tỉnh”."}}
}

func blankOverlay() Variant {
	return Variant{Name: "unfilled", Text: Text{
		"Bảng mức quy định chưa điền mức nào của tỉnh.",
		"The overlay has no requirement of the province filled in."},
		Fix: Text{
			"Điền cột “Mức quy định của tỉnh” theo quyết định của UBND tỉnh; chỉ tiêu nào không có mức riêng thì để trống.",
			"Fill in the column “Mức quy định của tỉnh” by the province's decision; leave it blank where there is none."}}
}

func noRules() Variant {
	return Variant{Name: "rules", Text: Text{
		"Không tìm thấy bảng của bộ tiêu chí: không có dòng tiêu đề nào có cột số thứ tự và cột tên, hoặc dưới đó không có tiêu chí nào.",
		"No table of a rule set was found: no header row has columns of numbers and names, or no criterion stands below it."},
		Fix: Text{
			"Dùng mẫu do lệnh “tieuchi form --overlay-form” tạo ra và ghi đủ các tiêu chí, chỉ tiêu của bộ.",
			"Use the form made by “tieuchi form --overlay-form” and write all criteria and indicators of the set."}}
}

func repeatedRequirement() Variant {
	return Variant{Name: "overlay", Args: 2, Text: Text{
		"Mức của %s đã có ở ô %s; dòng này không được dùng.",
		"The requirement for %s already stands in cell %s; this row was not used."},
		Fix: Text{
			"Giữ một dòng cho mỗi chỉ tiêu, vùng và năm; dòng cho vùng hoặc năm khác thì ghi rõ vùng, năm.",
			"Keep one row for each indicator, region and year; name region and year where they differ."}}
}

func otherName() Variant {
	return Variant{Name: "left", Args: 3, Severity: Error, Text: Text{
		"Số %s ghi tên là “%s”, nhưng theo bộ tiêu chí thì số này là “%s”; dòng này không được dùng.",
		"Number %s is named “%s”, but in the rule set it is “%s”; the row was not used."},
		Fix: Text{
			"Sửa số hoặc tên cho khớp nhau; chỉ tiêu riêng của tỉnh thì đánh số chưa có trong bộ tiêu chí.",
			"Correct the number or the name; give an indicator that only the province has a number that the set does not use."}}
}

func gapInSet() Variant {
	return Variant{Name: "gap", Args: 1, Text: Text{
		"Bộ tiêu chí trong tệp thiếu số %s.",
		"The rule set in the workbook lacks number %s."},
		Fix: Text{
			"Đánh số tiêu chí, chỉ tiêu liên tục từ 1; mỗi tiêu chí có một dòng ghi tên.",
			"Number criteria and indicators from 1 without a gap; each criterion has a row with its name."}}
}

func badRequirement() Variant {
	return Variant{Name: "requirement", Args: 1, Severity: Error, Text: Text{
		"Không đọc được mức quy định “%s” thành mức có thể đối chiếu; dòng này không được dùng.",
		"The requirement “%s” cannot be read as one to compare with; the row was not used."},
		Fix: Text{
			"Ghi mức như “≥ 90%”, “không quá 8%”, “từ 80 đến 90%”, “Mức độ 3”, “Khá trở lên”, “Đạt” hoặc “Không”; mỗi vùng, mỗi năm một dòng.",
			"Write it like “≥ 90%”, “không quá 8%”, “từ 80 đến 90%”, “Mức độ 3”, “Khá trở lên”, “Đạt” or “Không”; one row for each region and year."}}
}

func otherKind() Variant {
	return Variant{Name: "kind", Args: 2, Severity: Error, Text: Text{
		"Mức quy định “%s” khác dạng với “%s” của cùng chỉ tiêu; dòng này không được dùng.",
		"The requirement “%s” is of another kind than “%s” of the same indicator; the row was not used."},
		Fix: Text{
			"Kiểm tra dấu ≥, ≤ và đơn vị tính; mọi mức của một chỉ tiêu phải cùng dạng.",
			"Check the signs ≥ and ≤ and the unit; all requirements of one indicator must be of one kind."}}
}

func strangeRegion() Variant {
	return Variant{Name: "region", Args: 1, Severity: Error, Text: Text{
		"Không nhận ra vùng “%s”; dòng này không được dùng.",
		"The region “%s” is not known; the row was not used."},
		Fix: Text{
			"Chọn một trong bảy vùng, ví dụ “TDMNPB” hoặc “Trung du miền núi phía Bắc”; để trống nếu áp dụng cho mọi vùng.",
			"Choose one of the seven regions, “TDMNPB” say; leave it blank for all."}}
}

func unitless() Variant {
	return Variant{Name: "none", Args: 1, Severity: Warning, Text: Text{
		"Mức quy định “%s” không có đơn vị tính, nên không kiểm tra được đơn vị của kết quả mà xã ghi.",
		"The requirement “%s” has no unit, so that the unit of what communes report cannot be checked."},
		Fix: Text{
			"Điền cột đơn vị tính của chỉ tiêu này.",
			"Fill in the column of units for this indicator."}}
}

func unclearScope() Variant {
	return Variant{Name: "scope", Args: 1, Severity: Error, Text: Text{
		"Không rõ mức ở cột “%s” áp dụng cho vùng, năm nào; cột này không được dùng.",
		"For which regions and years the requirements in column “%s” hold is not clear; the column was not used."},
		Fix: Text{
			"Mỗi vùng, mỗi năm một cột, tiêu đề ghi rõ vùng hoặc năm (ví dụ “TDMNPB”, “Năm 2024”); mức riêng cho một số xã thì lập bảng khác và tổng hợp riêng các xã đó.",
			"One column for each region or year, named in its header (“TDMNPB”, “Năm 2024”); put what holds for some communes into an overlay of its own and run those communes apart."}}
}

func strangeYear() Variant {
	return Variant{Name: "year", Args: 1, Severity: Error, Text: Text{
		"Không đọc được năm áp dụng “%s”; dòng này không được dùng.",
		"The year “%s” cannot be read; the row was not used."},
		Fix: Text{
			"Ghi một năm bằng bốn chữ số, ví dụ 2024, mỗi năm một dòng; để trống nếu áp dụng cho mọi năm.",
			"Write one year of four digits, 2024 say, one row a year; leave it blank for all."}}
}

func strangeID() Variant {
	return Variant{Name: "id", Args: 1, Severity: Error, Text: Text{
		"Số “%s” không thuộc tiêu chí nào ở chỗ này; dòng này không được dùng.",
		"The number “%s” belongs to no criterion here; the row was not used."},
		Fix: Text{
			"Ghi số theo tiêu chí, ví dụ 2.5 hoặc 2.2.1 ở tiêu chí 2, và để dòng dưới đúng tiêu chí.",
			"Number it by its criterion, 2.5 or 2.2.1 in criterion 2 say, and keep the row under it."}}
}

func strangeProvince() Variant {
	return Variant{Name: "province", Args: 2, Text: Text{
		"Không nhận ra tỉnh “%s”; có phải định ghi “%s”?",
		"The province “%s” is not known; was “%s” meant?"},
		Fix: Text{
			"Ghi tên tỉnh đúng như trong biểu của các xã.",
			"Write the province as the communes' forms do."}}
}

func badSeverity() Variant {
	return Variant{Name: "severity", Args: 1, Text: Text{
		"Không nhận ra mức độ “%s”; mã này giữ mức độ thường dùng.",
		"The severity “%s” is not known; the usual one was kept."},
		Fix: Text{
			"Chọn “lỗi”, “cảnh báo” hoặc “lưu ý”.",
			"Choose “lỗi” (error), “cảnh báo” (warning) or “lưu ý” (info)."}}
}

func strangeCode() Variant {
	return Variant{Name: "ncode", Args: 1, Text: Text{
		"Không có mã kiểm tra “%s”; dòng này không được dùng.",
		"There is no finding with the code “%s”; the row was not used."},
		Fix: Text{
			"Ghi mã như lệnh “tieuchi explain” liệt kê, ví dụ NTM304.",
			"Write a code that “tieuchi explain” lists, NTM304 say."}}
}

func impossibleRequirement() Variant {
	return Variant{Name: "requirement", Args: 2, Text: Text{
		"Mức quy định “%s” nằm ngoài phạm vi có thể có (%s); dòng này không được dùng.",
		"The requirement “%s” lies outside what is possible (%s); the row was not used."}}
}

func weakerRequirement() Variant {
	return Variant{Name: "weaker", Args: 3, Text: Text{
		"Mức quy định của tỉnh “%s” thấp hơn mức đã công bố “%s” (%s); vẫn đối chiếu theo mức của tỉnh.",
		"The province's requirement “%s” is weaker than the published “%s” (%s); the province's is used all the same."},
		Fix: Text{
			"Đối chiếu lại với quyết định của tỉnh và quy định của trung ương; sửa nếu gõ nhầm.",
			"Compare with the province's decision and the national rule; correct it if it is a slip."}}
}

func unnamedDecision() Variant {
	return Variant{Name: "decision", Text: Text{
		"Tệp không ghi số và ngày của quyết định, nên thông báo không nêu được căn cứ này.",
		"The workbook names no decision, so that notices cannot cite it."},
		Fix: Text{
			"Ghi dòng “Quyết định” phía trên bảng, ví dụ “Quyết định số 12/2023/QĐ-UBND ngày 15/5/2023”.",
			"Write a line “Quyết định” above the table, “Quyết định số 12/2023/QĐ-UBND ngày 15/5/2023” say."}}
}
