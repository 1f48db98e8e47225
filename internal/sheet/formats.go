package sheet

// BuiltinFormat gives the code of a number format that files name by number
// only, the same in .xls and .xlsx (ISO 29500-1, 18.8.30). Numbers that depend
// on the user's country are taken as what they have in common: whether they
// are dates, times or amounts.
func BuiltinFormat(id int) string {
	switch {
	case id >= 27 && id <= 31, id >= 50 && id <= 58, id == 36:
		return "mm-dd-yy" // dates in East Asian versions
	case id >= 32 && id <= 35:
		return "h:mm:ss"
	}
	codes := [...]string{
		1:  "0",
		2:  "0.00",
		3:  "#,##0",
		4:  "#,##0.00",
		5:  `"$"#,##0_);("$"#,##0)`,
		6:  `"$"#,##0_);("$"#,##0)`,
		7:  `"$"#,##0.00_);("$"#,##0.00)`,
		8:  `"$"#,##0.00_);("$"#,##0.00)`,
		9:  "0%",
		10: "0.00%",
		11: "0.00E+00",
		12: "# ?/?",
		13: "# ??/??",
		14: "mm-dd-yy",
		15: "d-mmm-yy",
		16: "d-mmm",
		17: "mmm-yy",
		18: "h:mm AM/PM",
		19: "h:mm:ss AM/PM",
		20: "h:mm",
		21: "h:mm:ss",
		22: "m/d/yy h:mm",
		37: "#,##0_);(#,##0)",
		38: "#,##0_);(#,##0)",
		39: "#,##0.00_);(#,##0.00)",
		40: "#,##0.00_);(#,##0.00)",
		41: `_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)`,
		42: `_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_)`,
		43: `_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)`,
		44: `_("$"* #,##0.00_);_("$"* \(#,##0.00\);_("$"* "-"??_);_(@_)`,
		45: "mm:ss",
		46: "[h]:mm:ss",
		47: "mmss.0",
		48: "##0.0E+0",
		49: "@",
	}
	if id < len(codes) {
		return codes[id]
	}
	return ""
}
