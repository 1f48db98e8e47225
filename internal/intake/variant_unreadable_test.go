package intake_test

import (
	"fmt"
	"slices"
	"strings"
)

// unreadable is a workbook in which a person cannot tell what is meant.
type unreadable struct {
	name   string
	sheets []string // name, drawing, name, drawing …
	codes  string   // of errors or warnings, one of which must come; "|" parts them
	// figures that must come out: "2 status unknown", "10 value -". A figure
	// that cannot be told must not be told.
	figures []string
}

const around = `
	ỦY BAN NHÂN DÂN XÃ BẢN BO
	KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
	Huyện Tam Đường, tỉnh Lai Châu
	Kỳ báo cáo: tháng 3/2023

`

func unreadables() []unreadable {
	return slices.Concat(unreadableVerdicts(), unreadableColumns(), unreadableFigures(), unreadableSheets())
}

func unreadableVerdicts() []unreadable {
	return []unreadable{
		{"CĐ is chưa đạt or cơ bản đạt", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt
			2 | Giao thông | CĐ
			4 | Điện | C.Đ`}, "NTM106", []string{"1 status met", "2 status unknown", "4 status unknown"}},
		{"x under both Đạt and Chưa đạt", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đạt | Chưa đạt
			1 | Quy hoạch | x |
			2 | Giao thông | x | x
			4 | Điện | | x`}, "NTM105", []string{"1 status met", "2 status unknown", "4 status not_met"}},
		{"both words in one cell", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt/Chưa đạt
			2 | Giao thông | Đạt`}, "NTM105", []string{"1 status unknown", "2 status met"}},
		{"a value in the place of a verdict", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá
			2 | Giao thông | Đạt 85%
			4 | Điện | Đạt`}, "NTM105|NTM102", []string{"2 status unknown", "4 status met"}},
		{"a word that nobody knows", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá
			2 | Giao thông | Tương đối
			4 | Điện | Đạt`}, "NTM105", []string{"2 status unknown", "4 status met"}},
		{"a dash and a blank", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá
			1 | Quy hoạch | -
			2 | Giao thông |
			4 | Điện | Đạt`}, "NTM102", []string{"1 status unknown", "2 status unknown", "4 status met"}},
		{"a verdict that is a formula without a result", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá
			2 | Giao thông | =?
			4 | Điện | Đạt`}, "NTM204", []string{"2 status unknown", "4 status met"}},
	}
}

func unreadableColumns() []unreadable {
	return []unreadable{
		{"two verdict columns of equal right that disagree", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá | Đánh giá
			1 | Quy hoạch | Đạt | Đạt
			2 | Giao thông | Đạt | Chưa đạt
			4 | Điện | Chưa đạt | Đạt`}, "NTM105|NTM110|NTM307", []string{"1 status met", "2 status unknown", "4 status unknown"}},
		{"groups without dates, equal in rank", []string{"Biểu", around + `
			TT | Nội dung tiêu chí | Yêu cầu | Lần 1 | < | Lần 2 | <
			^ | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá
			2 | Giao thông | | | Chưa đạt | | Đạt
			2.1 | Tỷ lệ đường xã được bảo trì | ≥ 90% | 85% | Chưa đạt | 92% | Đạt
			4 | Điện | ≥ 98% | 97% | Chưa đạt | 99% | Đạt`}, "NTM105|NTM203",
			[]string{"2 claimed unknown", "4 claimed unknown", "2.1 claimed unknown"}},
		{"a plan and no result", []string{"Biểu", around + `
			TT | Nội dung tiêu chí | Yêu cầu | KH 6 tháng cuối năm 2023 | <
			^ | ^ | ^ | Kết quả | Đánh giá
			2 | Giao thông | | | Đạt
			2.1 | Tỷ lệ đường xã được bảo trì | ≥ 90% | 92% | Đạt
			4 | Điện | ≥ 98% | 99% | Đạt`}, "NTM101|NTM102|NTM109|NTM110", []string{"2 status unknown", "4 status unknown", "2.1 value -"}},
		{"a header of words that mean nothing", []string{"Biểu", around + `
			abc | xyz | qwe
			1 | Quy hoạch | Đạt
			2 | Giao thông | Chưa đạt`}, "NTM101", nil},
		{"requirements of two regions, neither the commune's", []string{"Biểu", around + `
			TT | Nội dung tiêu chí | Yêu cầu | < | Kết quả | Đánh giá
			^ | ^ | Vùng ĐBSH | Vùng BTB | ^ | ^
			12 | Lao động | | | |
			12.1 | Tỷ lệ lao động qua đào tạo | ≥ 80% | ≥ 75% | 65% | Đạt`}, "NTM102|NTM110|NTM303", []string{"12.1 evidence unknown"}},
		{"names one row away from their numbers", []string{"Biểu", around + shifted()}, "NTM104", nil},
		{"marks, dashes and blanks in one table of communes", []string{"Tổng hợp", `
			TỔNG HỢP THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
			Huyện Tam Đường, tỉnh Lai Châu
			Kỳ báo cáo: tháng 3/2023

			TT | Tên xã | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19
			1 | Bản Bo | x | - | | x | x | x | x | x | x | - | - | x | x | x | x | x | | x | x
			2 | Bình Lư | x | x | - | x | | x | x | x | x | x | - | x | x | x | x | x | - | x | x`},
			"NTM102|NTM105", []string{"Bản Bo 1 status met", "Bản Bo 3 status unknown", "Bản Bo 2 status unknown", "Bình Lư 5 status unknown"}},
		{"one commune twice in a table of communes", []string{"Tổng hợp", `
			TỔNG HỢP THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
			Huyện Tam Đường, tỉnh Lai Châu
			Kỳ báo cáo: tháng 3/2023

			TT | Tên xã | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19
			1 | Bản Bo | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ
			2 | Bản Bo | K | K | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ | Đ`}, "NTM501|NTM103", nil},
	}
}

// shifted is a form B whose column of names was sorted by itself.
func shifted() string {
	names := strings.Split("Giao thông|Thủy lợi và phòng, chống thiên tai|Điện|Giáo dục|Văn hóa|Cơ sở hạ tầng thương mại nông thôn|"+
		"Thông tin và Truyền thông|Nhà ở dân cư|Thu nhập|Nghèo đa chiều|Lao động|Tổ chức sản xuất và phát triển kinh tế nông thôn|"+
		"Y tế|Hành chính công|Tiếp cận pháp luật|Môi trường|Chất lượng môi trường sống|Quốc phòng và An ninh|Quy hoạch", "|")
	lines := "TT | Tên tiêu chí | Đánh giá\n"
	for i, name := range names {
		lines += fmt.Sprintf("%d | %s | %s\n", i+1, name, []string{"Đạt", "Chưa đạt"}[i%2])
	}
	return lines
}

func unreadableFigures() []unreadable {
	figure := func(name, unit, cell, codes, want string) unreadable {
		return unreadable{name, []string{"Biểu", around + `
			TT | Nội dung tiêu chí | ĐVT | Yêu cầu | Kết quả | Đánh giá
			10 | Thu nhập | | | | Đạt
			10 | Thu nhập bình quân đầu người | ` + unit + ` | | ` + cell + ` |
			14 | Y tế | | | | Đạt
			14.1 | Tỷ lệ người dân tham gia bảo hiểm y tế | % | ≥ 95% | 97% | Đạt`}, codes, []string{want, "14.1 value 97"}}
	}
	percent := func(name, cell, codes, want string) unreadable {
		return unreadable{name, []string{"Biểu", around + `
			TT | Nội dung tiêu chí | ĐVT | Yêu cầu | Kết quả | Đánh giá
			14 | Y tế | | | |
			14.1 | Tỷ lệ người dân tham gia bảo hiểm y tế | % | ≥ 95% | ` + cell + ` |
			14.2 | Tỷ lệ dân số được quản lý sức khỏe | % | ≥ 90% | 92,5% |
			14.3 | Tỷ lệ người dân sử dụng ứng dụng khám chữa bệnh từ xa | % | ≥ 40% | 45% |`}, codes, []string{want, "14.2 value 92.5"}}
	}
	return []unreadable{
		figure("1.234 without a unit", "", "1.234", "NTM203", "10 value 1.234"),
		figure("millions where triệu đồng is asked, without a unit", "", "#45200000", "NTM202|NTM203|NTM209", "10 evidence unknown"),
		figure("another unit than the indicator's", "%", "45", "NTM209|NTM201", "10 evidence unknown"),
		percent("1 under %: 1 % or 100 %", "#1", "NTM203", "14.1 evidence unknown"),
		percent("0.925 under %: less than 1 % or 92.5 %", "#0.925", "NTM203", "14.1 evidence unknown"),
		percent("an error value", "!#REF!", "NTM204|NTM201", "14.1 evidence unknown"),
		percent("a formula without a result", "=?", "NTM204", "14.1 value -"),
		percent("more than all", "137%", "NTM202", "14.1 value 137"),
		percent("two figures", "85% hoặc 92%", "NTM201", "14.1 evidence unknown"),
	}
}

func unreadableSheets() []unreadable {
	return []unreadable{
		{"two communes named for one table", []string{"Biểu", `
			KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
			Xã: Bản Bo
			Xã: Bình Lư
			Huyện Tam Đường, tỉnh Lai Châu
			Kỳ báo cáo: tháng 3/2023

			TT | Tên tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt
			2 | Giao thông | Đạt`}, "NTM108|NTM110", nil},
		{"numbers without names and without a title", []string{"Biểu", `
			Xã: Bản Bo
			Kỳ báo cáo: tháng 3/2023

			TT | Tiêu chí | Đánh giá
			1 | Tiêu chí 1 | Đạt
			2 | Tiêu chí 2 | Đạt
			14 | Tiêu chí 14 | Chưa đạt`}, "NTM107", nil},
		{"details and summary that disagree", []string{"Tổng hợp", around + `
			TT | Tên tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt
			2 | Giao thông | Đạt`, "Chi tiết", around + `
			TT | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá
			1 | Quy hoạch | | | Đạt
			1.1 | Có quy hoạch chung xây dựng xã | Đạt | Đạt | Đạt
			2 | Giao thông | | | Chưa đạt
			2.1 | Tỷ lệ đường xã được bảo trì | ≥ 90% | 85% | Chưa đạt`}, "NTM103|NTM105|NTM110|NTM301|NTM501", nil},
		{"a total that is not the count", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt
			2 | Giao thông | Chưa đạt
			| Tổng số tiêu chí đạt: 9/19 |`}, "NTM302", []string{"1 status met", "2 status not_met"}},
		{"a criterion twice with two verdicts", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt
			2 | Giao thông | Đạt
			2 | Giao thông | Chưa đạt`}, "NTM103", []string{"1 status met"}},
		{"a deadline that is no day", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
			2 | Giao thông | Chưa đạt | Cứng hóa đường | UBND xã | 30/2/2024`}, "NTM404", []string{"2 deadline -"}},
		{"letters of two encodings, and some that could be of both", []string{"Biểu", around + `
			TT | Tên tiêu chí | Đánh giá | Nhiệm vụ | Cơ quan chủ trì
			1 | Quy ho¹ch | §¹t | |
			2 | Giao th«ng | Ch` + "\u00ad" + `a ®¹t | Bê tông xã | Phßng KÕ ho¹ch
			3 | Thñy lîi | §¹t | |`}, "NTM207", nil},
	}
}
