package finding

// batchEntries are codes 501 to 505: what shows only when the workbooks of one
// run are seen together.
func batchEntries() []Entry {
	return []Entry{
		reportedTwice(),
		otherPeriod(),
		notReported(),
		notExpected(),
		otherRuleSet(),
	}
}

// reportedTwice is a commune with two reports, or a code with two communes.
func reportedTwice() Entry {
	return Entry{
		Code: 501, Severity: Error,
		Title: Text{"Một xã có hai báo cáo", "commune reported twice"},
		Variants: []Variant{
			{Name: "same", Args: 1, Severity: Info, Text: Text{
				"Xã này đã có báo cáo cùng kỳ, cùng số liệu tại %s.",
				"This commune already has a report of the same period with the same figures in %s."},
				Fix: Text{
					"Không cần sửa số liệu; nên bỏ bớt một tệp.",
					"No figure needs mending; one of the files can go."}},
			{Name: "differs", Args: 4, Text: Text{
				"Xã này đã có báo cáo cùng kỳ tại %s, nhưng số liệu khác nhau: khác đầu tiên so với ô %s, ở đây là “%s”, ở đó là “%s”.",
				"This commune already has a report of the same period in %s, with other figures: the first difference is against cell %s, “%s” here and “%s” there."}},
			{Name: "newer", Args: 6, Severity: Warning, Text: Text{
				"Xã này có báo cáo cùng kỳ lập sau, ngày %[6]s, tại %[1]s: theo --prefer newest, báo cáo đó được tính, báo cáo này lập ngày %[5]s thì không; khác đầu tiên so với ô %[2]s, ở đây là “%[3]s”, ở đó là “%[4]s”.",
				"This commune has a report of the same period that was drawn up later, on %[6]s, in %[1]s: by --prefer newest that one counts and this one of %[5]s does not; the first difference is against cell %[2]s, “%[3]s” here and “%[4]s” there."},
				Fix: Text{
					"Đối chiếu hai báo cáo; nếu bản lập sau không đúng thì chọn bản kia bằng --prefer ĐƯỜNG-DẪN.",
					"Compare both reports; if the later one is wrong, choose the other with --prefer PATH."}},
			{Name: "preferred", Args: 4, Severity: Warning, Text: Text{
				"Xã này có báo cáo cùng kỳ tại %s, nơi được chọn bằng --prefer: báo cáo đó được tính, báo cáo này thì không; khác đầu tiên so với ô %s, ở đây là “%s”, ở đó là “%s”.",
				"This commune has a report of the same period in %s, which --prefer chooses: that one counts and this one does not; the first difference is against cell %s, “%s” here and “%s” there."},
				Fix: Text{
					"Đối chiếu hai báo cáo, để chắc rằng nơi được chọn có bản đúng.",
					"Compare both reports, to be sure that the right one was chosen."}},
			{Name: "undated", Args: 4, Text: Text{
				"Xã này đã có báo cáo cùng kỳ tại %s, nhưng số liệu khác nhau: khác đầu tiên so với ô %s, ở đây là “%s”, ở đó là “%s”; --prefer newest không chọn được, vì trong các báo cáo của xã có bản không ghi rõ ngày lập.",
				"This commune already has a report of the same period in %s, with other figures: the first difference is against cell %s, “%s” here and “%s” there; --prefer newest could not choose, as not every report on the commune says when it was drawn up."},
				Fix: Text{
					"Ghi ngày lập vào biểu còn thiếu, chọn bằng --prefer ĐƯỜNG-DẪN, hoặc bỏ bản không đúng khỏi thư mục.",
					"Write the day into the form that lacks it, choose with --prefer PATH, or take the wrong one out of the folder."}},
			{Name: "sameday", Args: 4, Text: Text{
				"Xã này đã có báo cáo cùng kỳ tại %s, nhưng số liệu khác nhau: khác đầu tiên so với ô %s, ở đây là “%s”, ở đó là “%s”; --prefer newest không chọn được, vì các bản lập sau cùng ghi một ngày.",
				"This commune already has a report of the same period in %s, with other figures: the first difference is against cell %s, “%s” here and “%s” there; --prefer newest could not choose, as the latest reports on the commune bear one day."},
				Fix: Text{
					"Chọn bằng --prefer ĐƯỜNG-DẪN, hoặc bỏ bản không đúng khỏi thư mục.",
					"Choose with --prefer PATH, or take the wrong one out of the folder."}},
			{Name: "maybe", Args: 1, Text: Text{
				"Xã này có thể là xã đã báo cáo cùng kỳ tại %s; không đủ huyện, tỉnh hoặc mã xã để biết, nên cả hai đều được tính.",
				"This may be the commune that is already reported for the period in %s; district, province or code are missing to tell, so both were counted."},
				Fix: Text{
					"Ghi đủ huyện, tỉnh và mã xã trong cả hai biểu; nếu là một xã thì bỏ bớt một tệp.",
					"Write district, province and code in both workbooks; take one away if they are of one commune."}},
			{Name: "code", Args: 3, Severity: Warning, Text: Text{
				"Mã xã %s cũng được ghi cho xã %s tại %s; có thể biểu được chép lại mà chưa sửa mã.",
				"The commune code %s also stands for %s in %s; the form may have been copied with the code left in."},
				Fix: Text{
					"Đối chiếu mã đơn vị hành chính của hai xã và sửa mã ghi sai.",
					"Compare the codes of both communes and correct the wrong one."}},
			{Name: "unpaired", Args: 1, Severity: Warning, Text: Text{
				"Xã này có thể là xã báo cáo ở bên so sánh kia tại %s; không đủ huyện, tỉnh hoặc mã xã để biết, nên không ghép hai báo cáo với nhau.",
				"This may be the commune that is reported on the other side of the comparison in %s; district, province or code are missing to tell, so they were not paired."},
				Fix: Text{
					"Ghi đủ huyện, tỉnh và mã xã trong các biểu rồi so sánh lại.",
					"Write district, province and code in the workbooks, then compare again."}},
		},
		Fix: Text{
			"Xác định bản đúng và bỏ bản còn lại khỏi thư mục; hoặc chọn bằng --prefer newest (bản ghi ngày lập sau) hay --prefer ĐƯỜNG-DẪN.",
			"Find out which one is right and take the other out of the folder; or choose with --prefer newest (the one drawn up later) or --prefer PATH."},
		Why: Text{
			"Cộng cả hai bản thì xã bị tính hai lần; chương trình chỉ tính một bản, và không tự quyết định bản nào là đúng.",
			"Adding up both counts the commune twice; only one is counted, and the program does not decide by itself which is right."},
		Example: Text{
			"“ban-bo.xlsx” và “ban-bo (sửa).xlsx” cùng nằm trong thư mục.",
			"“ban-bo.xlsx” and “ban-bo (sửa).xlsx” lie in the same folder."},
	}
}

// otherPeriod is a report of another period than most.
func otherPeriod() Entry {
	return Entry{
		Code: 502, Severity: Warning,
		Title: Text{"Kỳ báo cáo không thống nhất", "periods differ"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Kỳ báo cáo là “%s”, trong khi phần lớn báo cáo của lần tổng hợp này là “%s”.",
				"The period is “%s”, while most reports of this run are for “%s”."}},
			{Name: "earlier", Args: 3, Severity: Info, Text: Text{
				"Xã có báo cáo của nhiều kỳ; báo cáo kỳ “%s” không dùng để so sánh, vì đã có kỳ muộn hơn “%s” tại %s.",
				"The commune has reports of several periods; that of “%s” was not compared, as the later “%s” is in %s."},
				Fix: Text{
					"Nếu cần so sánh với kỳ này thì bỏ báo cáo của các kỳ muộn hơn khỏi thư mục.",
					"To compare this period, take the reports of later ones out of the folder."}},
			{Name: "order", Args: 3, Text: Text{
				"Kỳ báo cáo của bên mới là “%s”, không muộn hơn kỳ “%s” của chính xã này ở bên cũ tại %s; có thể hai bên bị đổi chỗ.",
				"The NEW period “%s” is not later than “%s”, the same commune's on the OLD side in %s; the sides may be swapped."},
				Fix: swappedFix()},
			{Name: "swapped", Args: 3, Text: Text{
				"Cả %s xã so sánh được đều có kỳ báo cáo ở bên mới không muộn hơn ở bên cũ (chẳng hạn “%s” so với “%s”); có thể hai bên bị đổi chỗ.",
				"All %s communes compared have a NEW period that is not later than the OLD one (“%s” against “%s”, say); the sides may be swapped."},
				Fix: swappedFix()},
		},
		Fix: Text{
			"Xin xã báo cáo đúng kỳ, hoặc tổng hợp riêng từng kỳ.",
			"Ask the commune for the right period, or consolidate each period apart."},
		Why: Text{
			"Cộng số liệu của các kỳ khác nhau cho một con số không thuộc kỳ nào.",
			"Figures of different periods add up to a total of no period at all."},
		Example: Text{
			"Một xã gửi biểu “quý I/2024” trong đợt “quý II/2024”.",
			"One commune sends “quý I/2024” in the round of “quý II/2024”."},
	}
}

// swappedFix is what to do where NEW is not later than OLD.
func swappedFix() Text {
	return Text{
		"Ghi kỳ cũ trước, kỳ mới sau: tieuchi compare KỲ-CŨ KỲ-MỚI; và kiểm tra kỳ báo cáo ghi trong biểu.",
		"Name the old side first: tieuchi compare OLD NEW; and check the periods in the workbooks."}
}

// notReported is a commune that still owes its report.
func notReported() Entry {
	return Entry{
		Code: 503, Severity: Warning,
		Title: Text{"Xã trong danh sách chưa nộp báo cáo", "commune on the roster has not reported"},
		Variants: []Variant{
			{Args: 1, Text: Text{
				"Xã %s có trong danh sách phải báo cáo nhưng chưa nộp.",
				"Commune %s is on the roster but has not reported."}},
			{Name: "near", Args: 3, Text: Text{
				"Xã %s có trong danh sách phải báo cáo nhưng chưa nộp; báo cáo của “%s” tại %s có thể là của xã này.",
				"Commune %s is on the roster but has not reported; the report on “%s” in %s may be on this commune."},
				Fix: Text{
					"Đối chiếu tên, huyện và mã xã ở danh sách và ở biểu, rồi sửa chỗ ghi sai.",
					"Compare name, district and code on the roster and in the form, and correct the wrong one."}},
		},
		Fix: Text{
			"Đôn đốc xã nộp báo cáo, hoặc kiểm tra cách ghi tên xã trong tệp đã nộp.",
			"Ask for the report, or check how the commune's name is written in its file."},
		Why: Text{
			"Số tổng hợp khi còn thiếu xã phải được đọc cùng với danh sách chưa nộp.",
			"Totals with communes missing must be read together with the list of those."},
		Example: Text{
			"Danh sách có 13 xã, thư mục có 12 báo cáo.",
			"The roster has 13 communes, the folder 12 reports."},
	}
}

// notExpected is a commune that nobody listed.
func notExpected() Entry {
	return Entry{
		Code: 504, Severity: Warning,
		Title: Text{"Xã không có trong danh sách", "commune not on the roster"},
		Variants: []Variant{
			{Args: 1, Text: Text{
				"Xã %s có báo cáo nhưng không có trong danh sách phải báo cáo.",
				"Commune %s has reported but is not on the roster."}},
			{Name: "suggest", Args: 2, Text: Text{
				"Xã %s có báo cáo nhưng không có trong danh sách phải báo cáo; có phải là xã %s?",
				"Commune %s has reported but is not on the roster; is it %s?"}},
		},
		Fix: Text{
			"Kiểm tra cách ghi tên xã, huyện; bổ sung danh sách nếu thiếu.",
			"Check the commune's and district's names; add to the roster if it lacks them."},
		Why: Text{
			"Có thể là tên ghi sai, hoặc báo cáo của địa bàn khác lẫn vào.",
			"The name may be misspelt, or another area's report has slipped in."},
		Example: Text{
			"Danh sách ghi “Bản Bo”, tệp ghi “Bàn Bo”.",
			"The roster says “Bản Bo”, the file “Bàn Bo”."},
	}
}

// otherRuleSet is a report by another rule set than most.
func otherRuleSet() Entry {
	return Entry{
		Code: 505, Severity: Error,
		Title: Text{"Bộ tiêu chí không thống nhất", "rule sets differ"},
		Variants: []Variant{
			{Args: 2, Text: Text{
				"Báo cáo theo “%s”, trong khi phần lớn báo cáo của lần tổng hợp này theo “%s”.",
				"The report follows “%s”, while most reports of this run follow “%s”."}},
			{Name: "sides", Args: 3, Text: Text{
				"Xã này báo cáo theo “%s”, còn ở bên cũ theo “%s” (%s), nên không so sánh được từng tiêu chí.",
				"The commune reports under “%s”, on the OLD side under “%s” (%s), so its criteria cannot be compared."},
				Fix: Text{
					"So sánh hai kỳ theo cùng một bộ tiêu chí; nếu biểu bị nhận nhầm bộ thì chạy lại với --rules.",
					"Compare two periods under one rule set; if a workbook was taken for the wrong one, run again with --rules."}},
		},
		Fix: Text{
			"Tổng hợp riêng từng bộ tiêu chí, hoặc xin xã lập lại biểu.",
			"Consolidate each rule set apart, or ask the commune for a new form."},
		Why: Text{
			"Cùng một số nhưng là hai tiêu chí khác nhau thì không cộng chung được.",
			"One number that means two criteria cannot be added up."},
		Example: Text{
			"Một xã gửi biểu xã nông thôn mới trong đợt tổng hợp nông thôn mới nâng cao.",
			"One commune sends the basic form in a round on the advanced set."},
	}
}
