package intake

import (
	"strings"
	"testing"
)

const unmet = head + `
	TT | Tiêu chí | Đánh giá
	2 | Giao thông | Chưa đạt
	10 | Thu nhập | Chưa đạt
	17 | Môi trường | Chưa đạt`

const unmetTasks = `
	2 not_met {Rà soát; UBND huyện; ; 2023-12-31} {Cứng hóa; UBND xã; ; 2024-12-31}
	10 not_met [10 unknown] {Trồng chè; UBND xã; ; 2023-06-30}
	17 not_met {Thu gom rác; UBND xã; ; 2023-12-31}`

func formsTasks() []form {
	return []form{
		{
			name: "headings that name the criterion",
			sheets: []string{"Biểu 1", unmet, "Biểu 2", `
				STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn
				Tiêu chí số 2: Giao thông | < | < | <
				1 | Rà soát | UBND huyện | 31/12/2023
				2 | Cứng hóa | UBND xã | năm 2024
				II. Tiêu chí số 10 (Thu nhập) | < | < | <
				1 | Trồng chè | UBND xã | quý II/2023
				3. Môi trường | < | < | <
				1 | Thu gom rác | UBND xã | 31/12/2023
				IV. Nhiệm vụ chung | < | < | <
				1 | Kiện toàn ban chỉ đạo | Đảng ủy | năm 2023`},
			want:     unmetTasks,
			findings: `NTM201/row warning Biểu 2!B10 Kiện toàn ban chỉ đạo`,
		},
		{
			name: "a signature under the tasks is no task",
			sheets: []string{"Biểu 1", unmet, "Biểu 2", `
				TT | Tiêu chí | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
				1 | Giao thông | Rà soát | UBND huyện | 31/12/2023
				^ | ^ | Cứng hóa | UBND xã | năm 2024
				2 | Thu nhập | Trồng chè | UBND xã | Trước ngày 30 tháng 6 năm 2023
				3 | Môi trường | Thu gom rác | UBND xã | 31/12/2023
				| | Bản Bo, ngày 05 tháng 4 năm 2023
				NGƯỜI LẬP BIỂU | | TM. ỦY BAN NHÂN DÂN
				(Ký, ghi rõ họ tên) | | CHỦ TỊCH
				+3
				| | Nguyễn Văn Mẫu`},
			want: unmetTasks,
		},
		{
			name: "a signature under the dates of the tasks",
			sheets: []string{"Biểu 1", unmet, "Biểu 2", `
				TT | Tiêu chí | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Nguồn vốn
				1 | Giao thông | Rà soát | UBND huyện | 31/12/2023 | NSNN
				^ | ^ | Cứng hóa | UBND xã | năm 2024 | NSNN
				2 | Thu nhập | Trồng chè | UBND xã | quý II/2023 | Dân góp
				3 | Môi trường | Thu gom rác | UBND xã | 31/12/2023 | NSNN
				+1
				| | | | Bản Bo, ngày 05 tháng 4 năm 2023
				| | | | TM. ỦY BAN NHÂN DÂN
				| | | | CHỦ TỊCH
				+4
				| | | | Nguyễn Văn Mẫu`},
			want: unmetTasks,
		},
		{
			name: "a signature right under tasks beside the criteria",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Đánh giá | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
				1 | Quy hoạch | Đạt | | |
				17 | Môi trường | Chưa đạt | Thu gom rác | UBND xã | 31/12/2023
				| | | Bản Bo, ngày 05 tháng 4 năm 2023
				| | | TM. ỦY BAN NHÂN DÂN
				| | | CHỦ TỊCH`},
			want: "1 met\n17 not_met {Thu gom rác; UBND xã; ; 2023-12-31}",
		},
	}
}

func formsAround() []form {
	return []form{
		{
			name: "tables of other things beside the criteria",
			sheets: []string{
				"Thông tin cơ bản", `
				TT | Chỉ tiêu | ĐVT | Kết quả
				1 | Dân số | người | #4512
				2 | Số hộ | hộ | #1021
				3 | Diện tích | ha | #6200
				4 | Số bản | bản | #12
				5 | Lao động | người | #2800`,
				"Biểu", head + `
				TT | Nội dung | Kết quả
				1 | Số tiêu chí đạt | #1
				2 | Số tiêu chí chưa đạt | #1
				+1
				TT | Tiêu chí | Đánh giá
				1 | Quy hoạch | Đạt
				2 | Giao thông | Chưa đạt`,
				"Nguồn vốn", `
				TT | Nội dung | Kế hoạch | Thực hiện
				1 | Ngân sách tỉnh | #100 | #90
				2 | Ngân sách huyện | #50 | #40
				3 | Dân góp | #5 | #5`},
			want: "1 met\n2 not_met",
			findings: `
				NTM110/foreign info Thông tin cơ bản!A1 Thông tin cơ bản: TT | Chỉ tiêu | ĐVT | Kết quả
				NTM110/foreign info Biểu!A6 Biểu: TT | Nội dung | Kết quả
				NTM110/foreign info Nguồn vốn!A1 Nguồn vốn: TT | Nội dung | Kế hoạch | Thực hiện`,
		},
		{
			name: "a whole table whose names stand beside other numbers",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Đánh giá
				1 | Giao thông | Đạt
				2 | Thủy lợi và phòng, chống thiên tai | Chưa đạt
				3 | Điện | Đạt
				4 | Giáo dục | Đạt
				5 | Văn hóa | Đạt
				6 | Cơ sở hạ tầng thương mại nông thôn | Đạt
				7 | Thông tin và Truyền thông | Đạt
				8 | Nhà ở dân cư | Đạt
				9 | Thu nhập | Đạt
				10 | Nghèo đa chiều | Đạt`},
			want: `
				2 met
				3 not_met
				4 met [4 unknown]
				5 met
				6 met
				7 met [7 unknown]
				8 met
				9 met [9 unknown]
				10 met [10 unknown]
				11 met [11 unknown]`,
			findings: `
				NTM104 warning Biểu!B7 1 ; Giao thông ; Quy hoạch
				NTM104 warning Biểu!B8 2 ; Thủy lợi và phòng, chống thiên tai ; Giao thông
				NTM104 warning Biểu!B9 3 ; Điện ; Thủy lợi và phòng, chống thiên tai
				NTM104 warning Biểu!B10 4 ; Giáo dục ; Điện
				NTM104 warning Biểu!B11 5 ; Văn hóa ; Giáo dục
				NTM104 warning Biểu!B12 6 ; Cơ sở hạ tầng thương mại nông thôn ; Văn hóa
				NTM104 warning Biểu!B13 7 ; Thông tin và Truyền thông ; Cơ sở hạ tầng thương mại nông thôn
				NTM104 warning Biểu!B14 8 ; Nhà ở dân cư ; Thông tin và Truyền thông
				NTM104 warning Biểu!B15 9 ; Thu nhập ; Nhà ở dân cư
				NTM104 warning Biểu!B16 10 ; Nghèo đa chiều ; Thu nhập`,
		},
	}
}

func TestOnlyAnotherTable(t *testing.T) {
	result := read(t, "Biểu", `
		XÃ BẢN BO
		TT | Nội dung | Kế hoạch | Thực hiện
		1 | Ngân sách tỉnh | #100 | #90
		2 | Ngân sách huyện | #50 | #40
		3 | Dân góp | #5 | #5`)
	want := "NTM101 error Biểu!\nNTM110/foreign info Biểu!A2 Biểu: TT | Nội dung | Kế hoạch | Thực hiện"
	if len(result.Reports) != 0 || findingLines(result) != want {
		t.Errorf("%d reports, findings:\n%s", len(result.Reports), findingLines(result))
	}
}

func TestPlacesUnderTheNationalTitle(t *testing.T) {
	const title = "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	tests := []struct{ lines, commune, district, findings string }{
		{title + "UBND XÃ NÀ MẪU", "Nà Mẫu", "", ""},
		{title + "BIỂU ĐÁNH GIÁ CỦA XÃ NÀ MẪU, HUYỆN TAM ĐƯỜNG, TỈNH LAI CHÂU", "Nà Mẫu", "Tam Đường", ""},
		{title + "TÌNH HÌNH KINH TẾ - XÃ HỘI ĐỊA PHƯƠNG", "", "", "NTM108 error Biểu!"},
		{title + "UBND THỊ TRẤN NÀ MẪU", "", "", "NTM108 error Biểu!"},
		{title + "XÃ HỘI HOAN, HUYỆN VĂN LÃNG", "Hội Hoan", "Văn Lãng", ""},
		{title + "Xã:Nà Mẫu | Huyện:Tam Đường", "Nà Mẫu", "Tam Đường", ""},
		{title + "XÃ : NÀ MẪU\nHUYỆN : TAM ĐƯỜNG   TỈNH : LAI CHÂU", "Nà Mẫu", "Tam Đường", ""},
		{"UBND XÃ NÀ MẪU\nXã: Sơn Mẫu", "Sơn Mẫu", "", "NTM110/commune warning Biểu!A1 Nà Mẫu"},
	}
	for _, test := range tests {
		report, result := readOne(t, "Biểu", test.lines+"\nKỳ báo cáo: quý I/2023"+small)
		if report.Commune.Name != test.commune || report.Commune.District != test.district {
			t.Errorf("%s: got %+v", test.lines, report.Commune)
		}
		if got := findingLines(result); got != test.findings {
			t.Errorf("%s: findings %q", test.lines, got)
		}
	}
}

func TestTotalsOfOtherTimes(t *testing.T) {
	tests := []struct {
		line string
		want int
	}{
		{"Năm 2022 xã đạt 12/19 tiêu chí", 0},
		{"Phấn đấu đến hết năm đạt 19/19 tiêu chí", 0},
		{"Số tiêu chí đạt tăng 2 tiêu chí so với cùng kỳ", 0},
		{"Kế hoạch: đạt thêm 2 tiêu chí", 0},
		{"Đã được công nhận đạt 19/19 tiêu chí nông thôn mới", 0},
		{"Năm 2023 xã đạt 12/19 tiêu chí", 1},
	}
	for _, test := range tests {
		above, _ := readOne(t, "Biểu", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023\n"+test.line+small)
		below, _ := readOne(t, "Biểu", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023"+small+"\n"+test.line)
		if len(above.Totals) != test.want || len(below.Totals) != test.want {
			t.Errorf("%s: %+v %+v", test.line, above.Totals, below.Totals)
		}
	}
}

func TestPeriodsThatDisagree(t *testing.T) {
	tests := []struct{ lines, label, want string }{
		{"Kỳ báo cáo: tháng 3/2023", "Đánh giá đến 30/6/2023", "NTM109/other warning Biểu!C3 đến 30/6/2023 ; tháng 3/2023"},
		{"Kỳ báo cáo: quý I/2023\nTính đến 31/12/2022", "Đánh giá", "NTM109/other warning Biểu!A3 Tính đến 31/12/2022 ; quý I/2023"},
		{"Kỳ báo cáo: quý I/2023\nTính đến 25/3/2023", "Đánh giá", ""},
		{"KẾT QUẢ NĂM 2023\nKỳ báo cáo: quý I/2023", "Đánh giá", ""},
		{"Mục tiêu: đạt 19 tiêu chí vào năm 2025\nKỳ báo cáo: quý I/2023", "Đánh giá", ""},
	}
	for _, test := range tests {
		drawing := strings.Replace(small, "Đánh giá", test.label, 1)
		_, result := readOne(t, "Biểu", "Xã: Bản Bo\n"+test.lines+drawing)
		if got := findingLines(result); got != test.want {
			t.Errorf("%s: got %q", test.lines, got)
		}
	}
}
