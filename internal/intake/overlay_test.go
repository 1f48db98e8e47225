package intake

import (
	"fmt"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// books makes a workbook of pairs of sheet names and drawings.
func books(drawings ...string) *sheet.Workbook {
	wb := &sheet.Workbook{}
	for i := 0; i+1 < len(drawings); i += 2 {
		wb.Sheets = append(wb.Sheets, sheetOf(drawings[i], drawings[i+1]))
	}
	return wb
}

// showRequired writes what a requirement asks for.
func showRequired(r criteria.Requirement) string {
	sign := map[criteria.Comparison]string{
		criteria.AtLeast: ">=", criteria.AtMost: "<=", criteria.MoreThan: ">", criteria.LessThan: "<", criteria.Exactly: "=",
	}[r.Compare]
	switch r.Compare {
	case criteria.Between:
		return r.Number.String() + ".." + r.Upper.String()
	case criteria.LevelAtLeast:
		return r.Level.Text
	case criteria.AnswerYes:
		return "yes"
	case criteria.AnswerNo:
		return "no"
	}
	return sign + r.Number.String()
}

// overlayText reads an overlay and prints it, one row a line.
func overlayText(t *testing.T, drawings ...string) (*criteria.Overlay, string, string) {
	t.Helper()
	o, found := Overlay(books(drawings...), Source{File: "o.xlsx", SHA256: "ab"}, known(t))
	var lines []string
	if o != nil {
		for _, row := range o.Rows {
			line := fmt.Sprintf("%s %s %s", row.At.Cell, row.ID, showRequired(row.Requirement))
			if row.Region != "" || row.Year != 0 {
				line += fmt.Sprintf(" (%s %d)", row.Region, row.Year)
			}
			for _, part := range []string{row.Text, string(row.Unit), row.Source} {
				if part != "" {
					line += " [" + part + "]"
				}
			}
			lines = append(lines, line)
		}
	}
	return o, strings.Join(lines, "\n"), findingLines(Result{Findings: found})
}

func lines(text string) string {
	var list []string
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			list = append(list, line)
		}
	}
	return strings.Join(list, "\n")
}

const advancedHead = `
	Tỉnh: | Lai Châu
	Quyết định: | Quyết định số 12/2023/QĐ-UBND
	Bộ tiêu chí: | Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025
	TT | Tiêu chí, chỉ tiêu | Đơn vị tính | Mức quy định của tỉnh | Vùng áp dụng | Năm áp dụng | Căn cứ pháp lý
`

func TestOverlayForms(t *testing.T) {
	tests := []struct{ name, drawing, rows, findings string }{
		{"the form's own columns", advancedHead + `
			2 | Giao thông
			2.1 | | % | ≥ 90% | | | Điều 2
			2.2 | | % |
			5.3 | | mức độ | Mức độ 2 trở lên
			3.1 | | % | UBND cấp tỉnh quy định cụ thể`,
			"D6 2.1 >=90 [Điều 2]\nD8 5.3 Mức độ 2", ""},
		{"any order, slips in the words, a letterhead", `
			UBND TỈNH LAI CHÂU | | | BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
			(Kèm theo Quyết định số 15/2022/QĐ-UBND ngày 20/6/2022 của UBND tỉnh Lai Châu)
			Mức quy đinh của tỉnh | ĐVT | Nội dung tiêu chí | Số TT
			(1) | (2) | (3) | (4)
			| | Giao thông | 2
			#0.9 0% | % | Tỷ lệ đường xã được bảo trì hàng năm | 2.1
			không quá 8% | % | Nghèo đa chiều | 11
			| | Người lập biểu`,
			"A6 2.1 >=90\nA7 11 <=8", ""},
		{"a header without marks", "Xã nông thôn mới nâng cao, Quyết định số 9/2023/QĐ-UBND\nTT | Ten chi tieu | Muc quy dinh cua tinh | Nam ap dung\n2.1 | | ≥ 90% | #2024",
			"C3 2.1 >=90 ( 2024)", `NTM110/header info S!B2 Ten chi tieu ; Tên chỉ tiêu
			NTM110/header info S!C2 Muc quy dinh cua tinh ; Mức quy định của tỉnh
			NTM110/header info S!D2 Nam ap dung ; Năm áp dụng`},
		{"regions and years in rows", advancedHead + `
			10.1 | | triệu đồng/người/năm | ≥ 45 | TDMNPB | 2023
			10.1 | | triệu đồng/người/năm | ≥ 50.000.000 đồng | Trung du miền núi phía Bắc | 2024
			10.1 | | nghìn đồng/người/năm | ≥ 60.000 | ĐBSH; BTB | 2024-2025
			 | | | ≥ 70 triệu đồng | TN | #2025`,
			`D5 10 >=45 (TDMNPB 2023)
			D6 10 >=50 (TDMNPB 2024)
			D7 10 >=60 (ĐBSH 2024)
			D7 10 >=60 (ĐBSH 2025)
			D7 10 >=60 (BTB 2024)
			D7 10 >=60 (BTB 2025)
			D8 10 >=70 (TN 2025)`, ""},
		{"regions and years in columns", `
			Tỉnh Lai Châu. Quyết định số 9/2023/QĐ-UBND. Xã nông thôn mới nâng cao
			TT | Tên chỉ tiêu | ĐVT | Mức quy định của tỉnh | < | <
			^ | ^ | ^ | TDMNPB | Năm 2024 | Chung
			2.1 | | % | ≥ 80% | ≥ 85% | ≥ 90%`,
			"D4 2.1 >=80 (TDMNPB 0)\nE4 2.1 >=85 ( 2024)\nF4 2.1 >=90", ""},
		{"parts, an indicator of the province's own, all shapes", advancedHead + `
			2 | Giao thông
			2.2.1 | Đường thôn được cứng hóa | % | ≥ 85%
			2.2.2 | Đường bản được cứng hóa | | từ 60 đến 80%
			2.5 | Có biển tên đường | | Đạt
			2.6 | Cầu xuống cấp | cầu | không quá 2 cầu
			13.9 | Để xảy ra mất an toàn thực phẩm | | Không`,
			`D6 2.2.1 >=85 [Đường thôn được cứng hóa] [%]
			D7 2.2.2 60..80 [Đường bản được cứng hóa] [%]
			D8 2.5 yes [Có biển tên đường]
			D9 2.6 <=2 [Cầu xuống cấp] [cầu]
			D10 13.9 no [Để xảy ra mất an toàn thực phẩm]`, ""},
		{"the only indicator and one beside it", advancedHead + `
			4.1 | | % hộ | ≥ 98,5%
			4.2 | Có điện chiếu sáng công cộng | | Đạt`,
			"D5 4.1 >=98.5\nD6 4.2 yes [Có điện chiếu sáng công cộng]", ""},
		{"the only indicator split", advancedHead + `
			4.1 | Hộ dùng điện lưới quốc gia an toàn | % hộ | ≥ 98,5%
			4.2 | Có điện chiếu sáng công cộng | | Đạt`,
			"D5 4.1 >=98.5 [Hộ dùng điện lưới quốc gia an toàn] [% hộ]\nD6 4.2 yes [Có điện chiếu sáng công cộng]", ""},
		{"a number cell 17.1 after 17.9 is the tenth", advancedHead + `
			#17.9 | | % | ≥ 50%
			#17.1 | | % | ≥ 60%`,
			"D5 17.9 >=50 [%]\nD6 17.10 >=60", ""},
		{"yes or no made concrete", advancedHead + `
			1.1 | | | ≥ 95%
			1.2 | | mô hình | ≥ 2 mô hình`,
			"D5 1.1 >=95\nD6 1.2 >=2 [mô hình]", ""},
	}
	for _, test := range tests {
		_, rows, found := overlayText(t, "S", test.drawing)
		if rows != lines(test.rows) || found != lines(test.findings) {
			t.Errorf("%s:\n%s\nwant\n%s\nfindings\n%s\nwant\n%s", test.name, rows, lines(test.rows), found, lines(test.findings))
		}
	}
}

func TestOverlayFaults(t *testing.T) {
	tests := []struct{ name, drawing, rows, findings string }{
		{"unreadable", "2.1 | | % | khoảng 90 phần trăm", "", "NTM201/requirement error S!D5 khoảng 90 phần trăm"},
		{"a bare number of no direction", "2.5 | Cầu | | 90%", "", "NTM201/requirement error S!D5 90%"},
		{"region", "2.1 | | % | ≥ 90% | Vùng sâu", "", "NTM201/region error S!E5 Vùng sâu"},
		{"year", "2.1 | | % | ≥ 90% | | từ năm 2024", "", "NTM201/year error S!F5 từ năm 2024"},
		{"until a year", "2.1 | | % | ≥ 90% | | đến năm 2024", "", "NTM201/year error S!F5 đến năm 2024"},
		{"unit of the row", "2.1 | | hộ | ≥ 90", "", "NTM209 error S!C5 hộ ; %"},
		{"a figure of another unit", "10.1 | | đồng/người/năm | ≥ 48", "", "NTM209 error S!C5 đồng/người/năm ; triệu đồng/người/năm"},
		{"unit of the figure", "2.1 | | % | ≥ 90 hộ", "", "NTM209 error S!D5 hộ ; %"},
		{"out of range", "2.1 | | % | ≥ 190%", "", "NTM202/requirement error S!D5 ≥ 190% ; 0–100%"},
		{"twice", "2.1 | | % | ≥ 90% | TN | 2024\n2.1 | | % | ≥ 80% | Tây Nguyên | 2023-2024",
			"D5 2.1 >=90 (TN 2024)\nD6 2.1 >=80 (TN 2023)", "NTM103/overlay error S!D6 chỉ tiêu 2.1, vùng TN, năm 2024 ; D5"},
		{"name", "2.1 | Tỷ lệ người dân tham gia bảo hiểm y tế | % | ≥ 90%", "",
			"NTM104/left error S!B5 2.1 ; Tỷ lệ người dân tham gia bảo hiểm y tế ; Tỷ lệ đường xã được bảo trì hàng năm, đảm bảo sáng - xanh - sạch - đẹp và có cá…"},
		{"a name of another number", "2.6 | Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố | % | ≥ 90%", "",
			"NTM104/left error S!B5 9 ; Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố (2.6) ; Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố"},
		{"against the rule set's kind", "9.1 | | % hộ | ≥ 90%\n3.1 | | % | ≤ 10%", "D5 9 >=90", "NTM201/kind error S!D6 ≤ 10% ; ≥ 90%"},
		{"two kinds", "2.5 | Cầu | % | ≥ 90% | TN\n2.5 | Cầu | | Đạt", "D5 2.5 >=90 (TN 0) [Cầu] [%]", "NTM201/kind error S!D6 Đạt ; ≥ 90%"},
		{"criterion that is not there", "25.1 | Cầu | | Đạt", "", "NTM201/id error S!A5 25.1"},
		{"under another criterion", "2 | Giao thông\n3.7 | Cầu | | Đạt\n3 | Thủy lợi và phòng, chống thiên tai", "", "NTM201/id error S!A6 3.7"},
		{"a known one under another criterion", "2 | Giao thông\n3.1 | | % | ≥ 90%\n3 | Thủy lợi và phòng, chống thiên tai", "", "NTM201/id error S!A6 3.1"},
		{"a criterion's row", "2 | Giao thông | | ≥ 90%", "", "NTM201/id error S!A5 2"},
		{"no number", "| Cầu | | Đạt", "", "NTM201/row error S!D5 Cầu"},
		{"a criterion's name", "2 | Quy hoạch\n2.1 | | % | ≥ 90%", "D6 2.1 >=90", "NTM104 warning S!B5 2 ; Quy hoạch ; Giao thông"},
		{"formula and error", "2.1 | | % | =?\n2.2 | | % | !#REF!\n2.3 | | % | ≥ 90%", "D7 2.3 >=90",
			"NTM204 error S!D5\nNTM204/error error S!D6 #REF!"},
		{"weaker than published", "4.1 | | % hộ | ≥ 97%", "D5 4 >=97",
			"NTM303/weaker warning S!D5 ≥ 97% ; ≥ 98% ; https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/ve-dien-18-tieu-chi-nong-thon-moi-nang-cao-2025-trung-du-mien-nui-phia-bac-tay-nguyen-duyen-hai-nam-trun-182478-226131.html"},
		{"shown otherwise than stored", "2.1 | | % | #0.895 0%", "D5 2.1 >=89.5", "NTM208/requirement warning S!D5 ≥ 89,5% ; 90%"},
		{"ambiguous number", "10.1 | | triệu đồng/người/năm | ≥ 1.234", "", "NTM203 error S!D5 ≥ 1.234 ; 1234 ; 1,234"},
	}
	for _, test := range tests {
		_, rows, found := overlayText(t, "S", advancedHead+test.drawing)
		if rows != lines(test.rows) || !sameFindings(found, test.findings) {
			t.Errorf("%s:\n%s\nwant\n%s\nfindings\n%s\nwant\n%s", test.name, rows, lines(test.rows), found, lines(test.findings))
		}
	}
}

// sameFindings compares but for the address of a source, which is data.
func sameFindings(got, want string) bool {
	cut := func(text string) string {
		text = lines(text)
		if i := strings.Index(text, "https://"); i >= 0 {
			text = text[:i]
		}
		return text
	}
	return cut(got) == cut(want)
}

func TestOverlayHead(t *testing.T) {
	table := "\nTT | Chỉ tiêu | Mức quy định của tỉnh\n2.1 | | ≥ 90%\n"
	tests := []struct{ name, head, set, decision, provinces, findings string }{
		{"nothing said", "", "ntm-nang-cao-2021-2025", "", "", `
			NTM107/assumed warning ! Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025
			NTM601/decision info S!`},
		{"title in capitals", "UBND TỈNH LAI CHÂU\nQUYẾT ĐỊNH\nSố: 12/2023/QĐ-UBND\nBỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI",
			"ntm-2021-2025", "Quyết định số 12/2023/QĐ-UBND", "Lai Châu", ""},
		{"the day in the same line", "Ban hành kèm theo Quyết định số 12/2023/QĐ-UBND ngày 15 tháng 5 năm 2023 của UBND tỉnh Sơn La\nxã nông thôn mới nâng cao",
			"ntm-nang-cao-2021-2025", "Quyết định số 12/2023/QĐ-UBND ngày 15 tháng 5 năm 2023", "Sơn La", ""},
		{"not the Prime Minister's", "Theo Quyết định số 318/QĐ-TTg ngày 08/3/2022\nxã nông thôn mới nâng cao",
			"ntm-nang-cao-2021-2025", "", "", "NTM601/decision info S!"},
		{"labels with a slip, several provinces", "Tỉnh: Lai Châu; Điện Biên\nQuyêt định: số 7/2024/QĐ-UBND\nBộ tiêu chí: xã nông thôn mới",
			"ntm-2021-2025", "Quyết định số 7/2024/QĐ-UBND", "Lai Châu; Điện Biên", "NTM110/header warning S!A2 Quyêt định ; Quyết định"},
		{"a province with a slip", "Tỉnh: | Lai Châo\nQuyết định: | 7/2024/QĐ-UBND\nBộ tiêu chí: | ntm-2021-2025",
			"ntm-2021-2025", "Quyết định số 7/2024/QĐ-UBND", "Lai Châo", "NTM201/province warning S!B1 Lai Châo ; Lai Châu"},
		{"a province of no name", "Tỉnh: | Xyz\nQuyết định: | 7/2024/QĐ-UBND\nBộ tiêu chí: | ntm-2021-2025",
			"ntm-2021-2025", "Quyết định số 7/2024/QĐ-UBND", "Xyz", "NTM201 warning S!B1 Xyz"},
	}
	for _, test := range tests {
		o, _, found := overlayText(t, "S", test.head+table)
		if o == nil {
			t.Errorf("%s: %s", test.name, found)
			continue
		}
		if o.RuleSet != test.set || o.Decision != test.decision || strings.Join(o.Provinces, "; ") != test.provinces || found != lines(test.findings) {
			t.Errorf("%s: %s, %q, %q\n%s", test.name, o.RuleSet, o.Decision, o.Provinces, found)
		}
	}
}

// A title may lie: the names of the rows are another set's.
func TestOverlayOfAnotherSet(t *testing.T) {
	o, _, found := overlayText(t, "S", `
		Bộ tiêu chí: | Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025
		Quyết định: | 7/2024/QĐ-UBND
		TT | Tiêu chí | ĐVT | Mức quy định của tỉnh
		14 | Giáo dục và Đào tạo
		15 | Y tế
		16 | Văn hóa
		2.1 | | % | ≥ 90%`)
	if o == nil || o.RuleSet != "ntm-nang-cao-2021-2025" || !strings.Contains(found, "NTM107/mixed error S!B1") {
		t.Errorf("%+v\n%s", o, found)
	}
}

func TestNoOverlay(t *testing.T) {
	for drawing, want := range map[string]string{
		"Bản Bo": "NTM101/overlay error !",
		"TT | Tiêu chí | Yêu cầu | Kết quả thực hiện\n2.1 | | ≥ 90% | 85%":           "NTM101/overlay error !", // a commune's report
		advancedHead + "2.1 | | % | \n3.1 | | % | -\n2.2 | | % | UBND tỉnh quy định": "NTM101/unfilled error S!",
	} {
		if o, _, found := overlayText(t, "S", drawing); o != nil || found != want {
			t.Errorf("%s:\n%+v\n%s", drawing, o, found)
		}
	}
}

func TestOverlayHiddenAndLeftAside(t *testing.T) {
	wb := books("S", advancedHead+"2.1 | | % | ≥ 90%\n2.2 | | % | ≥ 80%", "T", "Bảng hai\nTT | Chỉ tiêu | Muc cua tỉn | Số điện thoại\n2.3 | | ≥ 70% | 5 tỷ")
	wb.Sheets[0].HiddenRows = []sheet.Span{{First: 6, Last: 6}}
	wb.Sheets[0].HiddenCols = []sheet.Span{{First: 4, Last: 4}}
	wb.Sheets[1].Hidden = true
	o, found := Overlay(wb, Source{File: "o.xlsx"}, known(t))
	want := lines(`
		NTM205/row warning S!D6 6
		NTM205/column warning S!D4 D
		NTM110/header warning T!C2 Muc cua tỉn ; Mức của tỉnh
		NTM110 info T!D2 Số điện thoại
		NTM205/sheet warning T! T`)
	if got := findingLines(Result{Findings: found}); o == nil || len(o.Rows) != 3 || got != want {
		t.Errorf("%+v\n%s", o, got)
	}
}

func TestOverlaySeverities(t *testing.T) {
	o, _, found := overlayText(t, "Mức độ cảnh báo", `
		Mã | Ý nghĩa | Mức độ thường dùng | Mức độ riêng
		NTM304 | Ghi chưa đạt | cảnh báo | Lỗi
		NTM110 | Cột thừa | lưu ý | canh bao
		NTM301 | | lỗi |
		NTM999 | | | lỗi
		NTM305 | | lưu ý | nặng`)
	if o == nil || len(o.Severities) != 2 || o.Severities["NTM304"] != "error" || o.Severities["NTM110"] != "warning" {
		t.Fatalf("%+v\n%s", o, found)
	}
	want := lines("NTM107/assumed warning ! Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025\n" +
		"NTM201/ncode warning Mức độ cảnh báo!A5 NTM999\nNTM201/severity warning Mức độ cảnh báo!D6 nặng")
	got := strings.Split(found, "\n")
	if len(got) != 3 || !strings.Contains(found, strings.Split(want, "\n")[1]) || !strings.Contains(found, strings.Split(want, "\n")[2]) {
		t.Errorf("%s", found)
	}
}

// Rows without a number are recognised by the names of the overlay's indicators,
// and a row of the province's own is no surprise.
func TestReportUnderOverlay(t *testing.T) {
	o := &criteria.Overlay{RuleSet: "ntm-nang-cao-2021-2025", Provinces: []string{"Lai Châu"}, Rows: []criteria.OverlayRow{
		{ID: "2.5", Criterion: 2, Text: "Có biển tên đường ở mọi thôn bản", Requirement: criteria.Requirement{Compare: criteria.AnswerYes, Text: "Đạt"}},
	}}
	drawing := `
		Bộ tiêu chí xã nông thôn mới nâng cao
		Xã Bản Bo, tỉnh %s
		Kỳ báo cáo: tháng 3/2023
		TT | Tiêu chí, chỉ tiêu | Kết quả | Đánh giá
		2 | Giao thông | | Đạt
		2.1 | Tỷ lệ đường xã được bảo trì hàng năm | 85%% | Đạt
		 | Có biển tên đường ở mọi thôn bản | | Đạt`
	for province, want := range map[string]string{"Lai Châu": "2.1 2.5", "Sơn La": "2.1"} {
		result := Read(books("S", fmt.Sprintf(drawing, province)), Source{File: "a.xlsx"}, known(t).Under(o))
		var ids []string
		for _, ind := range result.Reports[0].Criteria[1].Indicators {
			ids = append(ids, ind.ID)
		}
		told := strings.Contains(findingLines(result), "NTM308 warning S!A2 tỉnh Lai Châu ; Sơn La")
		if got := strings.Join(ids, " "); got != want || told != (province == "Sơn La") {
			t.Errorf("%s: %s\n%s", province, got, findingLines(result))
		}
		if laid := result.Reports[0].Rules.Overlay != nil; laid != (province == "Lai Châu") {
			t.Errorf("%s: laid %v", province, laid)
		}
	}
}

// A rule set that was asked for is used, but never in silence where the names
// are plainly another's.
func TestForcedAgainstTheNames(t *testing.T) {
	k := known(t)
	k.Force = k.RuleSets[1]
	drawing := "Xã Bản Bo, tỉnh Lai Châu\nKỳ báo cáo: tháng 3/2023\nTT | Tiêu chí | Đánh giá\n"
	for _, c := range k.RuleSets[0].Criteria {
		drawing += fmt.Sprintf("%d | %s | Đạt\n", c.Number, c.Name)
	}
	result := Read(books("S", drawing), Source{File: "a.xlsx"}, k)
	if len(result.Reports) != 1 || result.Reports[0].Rules != k.Force || !strings.Contains(findingLines(result), "NTM107/mixed error S!A3") {
		t.Errorf("%s", findingLines(result))
	}
	k.Force = k.RuleSets[0]
	if result = Read(books("S", drawing), Source{File: "a.xlsx"}, k); strings.Contains(findingLines(result), "NTM107") {
		t.Errorf("%s", findingLines(result))
	}
}

// A table whose names are no rule set's is read by the one asked for, not unsaid.
func TestForcedOnAnotherList(t *testing.T) {
	k := known(t)
	k.Force = k.RuleSets[0]
	result := Read(books("S", `
		Xã Bản Bo
		Kỳ báo cáo: tháng 3/2023
		TT | Tiêu chí | Đánh giá
		1 | Nhà kho | Đạt
		2 | Bến bãi | Đạt
		3 | Xe tải | Đạt
		4 | Kho lạnh | Đạt
		5 | Đường sắt | Đạt`), Source{File: "a.xlsx"}, k)
	if got := findingLines(result); got != "NTM107 error S!A3" {
		t.Errorf("findings:\n%s", got)
	}
}

// An old workbook in TCVN3 says the same.
func TestOverlayInLegacyText(t *testing.T) {
	const drawing = `
		UBND TỈNH LAI CHÂU
		QUYẾT ĐỊNH Số: 12/2023/QĐ-UBND
		Mức cụ thể của bộ tiêu chí xã nông thôn mới nâng cao
		TT | Tiêu chí, chỉ tiêu | Đơn vị tính | Mức quy định của tỉnh | Vùng áp dụng
		2.1 | Tỷ lệ đường xã được bảo trì hàng năm | % | không dưới 90% | Tây Nguyên
		2.5 | Có biển tên đường | | Đạt`
	plain, rows, _ := overlayText(t, "S", drawing)
	wb := books("S", drawing)
	for i := range wb.Sheets[0].Cells {
		c := &wb.Sheets[0].Cells[i]
		if c.Kind == sheet.Text {
			c.Value, c.Style = encode(vntext.TCVN3, c.Value), &sheet.Style{Font: ".VnTime"}
		}
	}
	old, found := Overlay(wb, Source{File: "o.xlsx", SHA256: "ab"}, known(t))
	if old == nil || fmt.Sprintf("%+v", old) != fmt.Sprintf("%+v", plain) || rows == "" {
		t.Errorf("%+v\n%+v\n%s", old, plain, findingLines(Result{Findings: found}))
	}
	if !strings.Contains(findingLines(Result{Findings: found}), "NTM206") {
		t.Error("the decoding is not told")
	}
}
