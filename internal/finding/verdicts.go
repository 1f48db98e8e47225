package finding

// verdictEntries are codes 301 to 304: what the office claims against what
// its own figures say.
func verdictEntries() []Entry {
	return []Entry{
		contradictedClaim(),
		wrongTotal(),
		otherRequirement(),
		understatedClaim(),
	}
}

// contradictedClaim is a claim of met that the figures overturn.
func contradictedClaim() Entry {
	return Entry{
		Code: 301, Severity: Error,
		Title: Text{"Ghi đạt nhưng số liệu cho thấy chưa đạt", "claim contradicted by evidence"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Ghi là đạt, nhưng kết quả “%s” chưa đáp ứng yêu cầu “%s”.",
				"Claimed as met, but the value “%s” does not reach the requirement “%s”."}},
			{Name: "claims", Args: 1, Text: Text{
				"Tiêu chí ghi là đạt, nhưng chỉ tiêu %s chưa đạt.",
				"The criterion is claimed as met, but indicator %s is not met."}},
			{Name: "words", Args: 1, Text: Text{
				"Cột đánh giá ghi là đạt, nhưng cột kết quả lại ghi “%s”.",
				"The verdict column says met, but the result column says “%s”."}},
		},
		Fix: Text{
			"Kiểm tra lại kết quả; nếu kết quả đúng thì sửa đánh giá thành “Chưa đạt”.",
			"Check the value; if it is right, change the verdict to “Chưa đạt”."},
		Why: Text{
			"Một tiêu chí chỉ đạt khi mọi chỉ tiêu áp dụng đều đạt. Trong bảng tổng hợp, tiêu chí này được tính là chưa đạt, trừ khi chạy với --trust-claims.",
			"A criterion is met only when every indicator that applies is met. It is counted as not met, unless run with --trust-claims."},
		Example: Text{
			"F10 ghi “85%”, yêu cầu “≥ 90%”, đánh giá “Đạt”. Sửa: đánh giá “Chưa đạt”.",
			"F10 says “85%”, the requirement is “≥ 90%”, the verdict “Đạt”. Mended: the verdict is “Chưa đạt”."},
	}
}

// wrongTotal is a total that is not the count.
func wrongTotal() Entry {
	return Entry{
		Code: 302, Severity: Error,
		Title: Text{"Số tổng ghi trong biểu khác số đếm được", "stated total differs from the count"},
		Variants: []Variant{
			{Args: 3, Text: Text{
				"Biểu ghi có %[1]s tiêu chí “%[3]s”, nhưng theo kết luận của từng tiêu chí thì có %[2]s.",
				"The form states %[1]s criteria as “%[3]s”, but by the verdict of each there are %[2]s."}},
			{Name: "of", Args: 2, Text: Text{
				"Biểu ghi trên tổng số %s tiêu chí, nhưng bộ tiêu chí có %s tiêu chí.",
				"The form states a total of %s criteria, but the rule set has %s."}},
			{Name: "text", Args: 3, Text: Text{
				"Nội dung thông báo ghi “%s”, nhưng theo bảng là %s tiêu chí có kết luận “%s”.",
				"The notice text says “%s”, but the table has %s criteria with the verdict “%s”."}},
		},
		Fix: Text{
			"Đếm lại và sửa con số tổng, hoặc sửa đánh giá của tiêu chí bị ghi sai.",
			"Count again and correct the total, or the verdict that is wrong."},
		Why: Text{
			"Con số tổng là con số đi vào thông báo; nó phải khớp với từng dòng của bảng.",
			"The total is the figure that goes into a notice; it must agree with the rows."},
		Example: Text{
			"“Tổng số tiêu chí đạt: 10/19” trong khi bảng có 9 dòng “Đạt”. Sửa: “9/19”.",
			"“Tổng số tiêu chí đạt: 10/19” over a table with 9 rows of “Đạt”. Mended: “9/19”."},
	}
}

// otherRequirement is a requirement that is not the rule.
func otherRequirement() Entry {
	return Entry{
		Code: 303, Severity: Warning,
		Title: Text{"Yêu cầu ghi trong biểu khác quy định", "workbook's requirement differs from overlay or published rule"},
		Variants: []Variant{
			{Args: 3, Text: Text{
				"Biểu ghi yêu cầu “%s”, nhưng mức đã công bố là “%s” (%s).",
				"The form's requirement is “%s”, but the published one is “%s” (%s)."}},
			{Name: "overlay", Args: 2, Text: Text{
				"Biểu ghi yêu cầu “%s”, nhưng bảng mức đạt của tỉnh ghi “%s”.",
				"The form's requirement is “%s”, but the province's table says “%s”."}},
			weakerRequirement(),
		},
		Fix: Text{
			"Đối chiếu với quyết định đang áp dụng và sửa cột yêu cầu.",
			"Compare with the decision in force and correct the requirement column."},
		Why: Text{
			"So với một mức yêu cầu sai thì kết luận đạt hay chưa đạt cũng sai.",
			"Against a wrong requirement the verdict is wrong too."},
		Example: Text{
			"Cột yêu cầu ghi “≥ 80%”, quy định là “≥ 90%”. Sửa: “≥ 90%”.",
			"The requirement column says “≥ 80%” where “≥ 90%” is the rule. Mended: “≥ 90%”."},
	}
}

// understatedClaim is a claim of not met that the figures do not bear out.
func understatedClaim() Entry {
	return Entry{
		Code: 304, Severity: Warning,
		Title: Text{"Ghi chưa đạt nhưng số liệu cho thấy đã đạt", "claimed not met though all evidence is met"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Ghi là chưa đạt, nhưng kết quả “%s” đã đáp ứng yêu cầu “%s”.",
				"Claimed as not met, but the value “%s” reaches the requirement “%s”."}},
			{Name: "unsure", Args: 2, Text: Text{
				"Ghi là chưa đạt, nhưng kết quả “%s” đã đáp ứng yêu cầu “%s”; mức yêu cầu này chưa được kiểm chứng.",
				"Claimed as not met, but the value “%s” reaches the requirement “%s”, which has not been verified."}},
			{Name: "words", Args: 1, Text: Text{
				"Cột đánh giá ghi là chưa đạt, nhưng cột kết quả lại ghi “%s”.",
				"The verdict column says not met, but the result column says “%s”."}},
			{Name: "criterion", Text: Text{
				"Tiêu chí ghi là chưa đạt, nhưng theo kết quả và đánh giá đã ghi thì tất cả chỉ tiêu áp dụng đều đạt.",
				"The criterion is claimed as not met, but by what is written all its indicators are met."}},
		},
		Fix: Text{
			"Kiểm tra lại; nếu có lý do khác thì ghi rõ ở cột Ghi chú.",
			"Check it; if there is another reason, state it in the notes column."},
		Why: Text{
			"Đánh giá của xã được giữ nguyên, nhưng có thể do ghi nhầm ô hoặc nhầm kết quả.",
			"The office's verdict stands, but it may be a slip of the cell or of the value."},
		Example: Text{
			"F10 ghi “95%”, yêu cầu “≥ 90%”, đánh giá “Chưa đạt”.",
			"F10 says “95%”, the requirement is “≥ 90%”, the verdict “Chưa đạt”."},
	}
}
