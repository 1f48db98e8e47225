package intake

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWideForms holds layouts that offices use beside the common ones, with
// what a person reads in each.
func TestWideForms(t *testing.T) {
	for _, f := range slicesOf(formsVerdicts(), formsNumbers(), formsResults(), formsTasks(), formsAround()) {
		t.Run(f.name, func(t *testing.T) {
			report, result := readOne(t, f.sheets...)
			if diff := cmp.Diff(tidy(f.want), brief(report)); diff != "" {
				t.Errorf("report (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tidy(f.findings), findingLines(result)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func formsVerdicts() []form {
	return []form{
		{
			name: "verdicts of indicators and criteria side by side, names split",
			sheets: []string{"Biểu", head + `
				Tiêu chí | < | Chỉ tiêu | < | < | Tự đánh giá | <
				Số | Tên | Nội dung | Yêu cầu | Kết quả | Chỉ tiêu | Tiêu chí
				1 | Quy hoạch | 1.1 Có quy hoạch chung xây dựng xã | Đạt | Đạt | Đạt | Chưa đạt
				^ | ^ | 1.2 Có quy chế quản lý và tổ chức thực hiện | Đạt | Chưa đạt | Chưa đạt | ^
				2 | Giao thông | 2.1 Tỷ lệ đường xã được bảo trì hàng năm | ≥ 90% | 92,5% | Đạt | Đạt
				4 | Điện | Tỷ lệ hộ được sử dụng điện | ≥ 98% | 97% | Chưa đạt | Chưa đạt`},
			want: `
				1 not_met [1.1 met =met >Đạt] [1.2 not_met =not_met >Đạt]
				2 met [2.1 met =92.5 >≥ 90%]
				4 not_met [4 not_met =97 >≥ 98%]`,
		},
		{
			name: "a header of four rows: both verdicts, requirements of the region",
			sheets: []string{"Biểu", head + `
				TT | Nội dung | Quy định đối với xã NTM nâng cao | < | Kết quả thực hiện | < | <
				^ | ^ | Bộ tiêu chí | < | Thực hiện đến kỳ báo cáo | < | <
				^ | ^ | Chung | Vùng TDMNPB | Số liệu | Đánh giá | <
				^ | ^ | ^ | ^ | ^ | Chỉ tiêu | Tiêu chí
				2 | Giao thông | | | | | Chưa đạt
				2.1 | Tỷ lệ đường xã được bảo trì hàng năm | | ≥ 90% | 92,5 | Đạt |
				2.2 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | | 75 | Chưa đạt |`},
			want: `
				2 not_met [2.1 met =92.5 >≥ 90%] [2.2 not_met =75 >≥ 80%]`,
		},
		{
			name: "flat labels: đánh giá chỉ tiêu, đánh giá tiêu chí",
			sheets: []string{"Biểu", head + `
				TT | Nội dung tiêu chí | Kết quả | Đánh giá chỉ tiêu | Đánh giá tiêu chí
				1 | Quy hoạch | | | Chưa đạt
				1.1 | Có quy hoạch chung xây dựng xã | Đạt | Đạt |
				1.2 | Có quy chế quản lý | Chưa đạt | Chưa đạt |
				2 | Giao thông | | |
				2.1 | Tỷ lệ đường xã được bảo trì | 92% | Đạt | Đạt
				2.2 | Tỷ lệ đường thôn được cứng hóa | 85% | Đạt | Chưa đạt`},
			want: `
				1 not_met [1.1 met =met] [1.2 not_met =not_met]
				2 unknown [2.1 met =92] [2.2 met =85]`,
			findings: `NTM105 error Biểu!E12 Đạt | Chưa đạt`,
		},
		{
			name: "other words for the verdict's column",
			sheets: []string{"Biểu", head + `
				TT | Tên tiêu chí | Xã đánh giá | Huyện đánh giá
				1 | Quy hoạch | Đạt | Chưa đạt
				2 | Giao thông | Đạt |`},
			want:     "1 not_met\n2 met",
			findings: `NTM307 warning Biểu!C7 Huyện đánh giá: Chưa đạt; Xã đánh giá: Đạt`,
		},
		{
			name: "ones and zeros in the only column of results",
			sheets: []string{"Biểu", head + `
				TT | Tên tiêu chí | Kết quả đạt được
				4 | Điện | #1
				9 | Nhà ở dân cư | #1
				10 | Thu nhập | #0
				11 | Nghèo đa chiều | #0
				15 | Hành chính công | #1
				| Cộng | #3`},
			want: "4 met [4 unknown]\n9 met [9 unknown]\n10 not_met [10 unknown]\n11 not_met [11 unknown]\n15 met",
		},
		{
			name: "grades in the column of verdicts are no verdicts",
			sheets: []string{"Biểu", head + `
				TT | Tên tiêu chí | Đánh giá
				1 | Quy hoạch | Tốt
				2 | Giao thông | 85%
				3 | Thủy lợi và phòng, chống thiên tai | Đạt`},
			want:     "1 unknown =Tốt\n2 unknown ?85%\n3 met",
			findings: "NTM105 error Biểu!C7 Tốt\nNTM105 error Biểu!C8 85%",
		},
		{
			name: "a verdict of its own beside the result",
			sheets: []string{"Biểu", head + `
				TT | Tên tiêu chí | Kết quả | Đánh giá
				4 | Điện | 97% - Chưa đạt |
				9 | Nhà ở dân cư | 85% - Chưa đạt | Đạt
				10 | Thu nhập | Đạt (44,5) | Chưa đạt`},
			want:     "4 not_met [4 unknown =97]\n9 unknown [9 unknown =85]\n10 not_met [10 unknown =44.5]",
			findings: `NTM105 error Biểu!C8 Đạt | 85% - Chưa đạt`,
		},
		{
			name: "a conclusion under the indicators",
			sheets: []string{"Biểu", head + `
				TT | Nội dung tiêu chí | Kết quả | Đánh giá
				2 | Giao thông | |
				2.1 | Tỷ lệ đường xã được bảo trì | 92% | Đạt
				2.2 | Tỷ lệ đường thôn được cứng hóa | 55% | Chưa đạt
				| Kết luận tiêu chí 2 | | Chưa đạt
				4 | Điện | |
				4 | Tỷ lệ hộ được sử dụng điện | 99% | Đạt
				| Kết luận tiêu chí số 4 | | Đạt`},
			want: "2 not_met [2.1 met =92] [2.2 not_met =55]\n4 met [4 met =99]",
		},
	}
}

func formsNumbers() []form {
	return []form{
		{
			name: "Roman criteria, indicators from 1 under each",
			sheets: []string{"Biểu", head + `
				TT | Nội dung tiêu chí | Kết quả | Đánh giá
				I | Quy hoạch | | Đạt
				1 | Có quy hoạch chung xây dựng xã còn thời hạn | Đạt | Đạt
				2 | Có quy chế quản lý và tổ chức thực hiện quy hoạch xây dựng | Đạt | Đạt
				II | Giao thông | | Chưa đạt
				1 | Tỷ lệ đường xã được bảo trì hàng năm | 100% | Đạt
				2 | Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp được cứng hóa | 75% | Chưa đạt
				IV | Điện | | Đạt
				1 | Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện | 99% | Đạt`},
			want: `
				1 met [1.1 met =met] [1.2 met =met]
				2 not_met [2.1 met =100] [2.2 not_met =75]
				4 met [4 met =99]`,
		},
		{
			name: "the criterion in words, indicators from 1 under each",
			sheets: []string{"Biểu", head + `
				TT | Nội dung tiêu chí | Kết quả | Đánh giá
				Tiêu chí 1 | Quy hoạch | | Đạt
				1 | Có quy hoạch chung xây dựng xã còn thời hạn | Đạt | Đạt
				2 | Có quy chế quản lý và tổ chức thực hiện quy hoạch xây dựng | Đạt | Đạt
				Tiêu chí 2 | Giao thông | | Chưa đạt
				1 | Tỷ lệ đường xã được bảo trì hàng năm | 100% | Đạt
				2 | Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp được cứng hóa | 75% | Chưa đạt`},
			want: `
				1 met [1.1 met =met] [1.2 met =met]
				2 not_met [2.1 met =100] [2.2 not_met =75]`,
		},
		{
			name: "a running number, the criterion's number and the indicator's",
			sheets: []string{"Biểu", head + `
				STT | Tiêu chí số | Mã chỉ tiêu | Tên tiêu chí/chỉ tiêu | Thực hiện | Kết luận
				1 | 1 | | Quy hoạch | | Đạt
				2 | 1 | 1.1 | Có quy hoạch chung xây dựng xã | Đạt | Đạt
				3 | 1 | 1.2 | Có quy chế quản lý | Đạt | Đạt
				4 | 2 | | Giao thông | | Chưa đạt
				5 | 2 | 2.1 | Tỷ lệ đường xã được bảo trì | 92% | Đạt
				6 | 2 | 2.2 | Tỷ lệ đường thôn được cứng hóa | 70% | Chưa đạt`},
			want: `
				1 met [1.1 met =met] [1.2 met =met]
				2 not_met [2.1 met =92] [2.2 not_met =70]`,
		},
		{
			name: "chỉ tiêu over the indicators' numbers, stored as numbers",
			sheets: []string{"Biểu", head + `
				Tiêu chí | Chỉ tiêu | Nội dung | Yêu cầu | Kết quả | Đánh giá
				#2 | | Giao thông | | | Đạt
				| #2.1 | Tỷ lệ đường xã được bảo trì | ≥ 90% | 92% | Đạt
				| #2.2 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 85% | Đạt
				#3 | | Thủy lợi và phòng, chống thiên tai | | | Đạt
				| #3.1 | Tỷ lệ diện tích được tưới | ≥ 90% | 95% | Đạt`},
			want: "2 met [2.1 met =92 >≥ 90%] [2.2 met =85 >≥ 80%]\n3 met [3.1 met =95 >≥ 90%]",
		},
		{
			name: "no label over the numbers",
			sheets: []string{"Biểu", head + `
				| Nội dung tiêu chí | Kết quả | Đánh giá
				2 | Giao thông | | Đạt
				2.1 | Tỷ lệ đường xã được bảo trì | 92% | Đạt
				2.2 | Tỷ lệ đường thôn được cứng hóa | 85% | Đạt`},
			want: "2 met [2.1 met =92] [2.2 met =85]",
		},
		{
			name: "no numbers, only names",
			sheets: []string{"Biểu", head + `
				Tên tiêu chí | Đánh giá
				Quy hoạch | Đạt
				Giao thông | Chưa đạt
				Điện | Đạt
				Giáo dục | Đạt
				Văn hóa | Chưa đạt
				Tổng số tiêu chí đạt: 3/5 |`},
			want: "1 met\n2 not_met\n4 met [4 unknown]\n5 met\n6 not_met",
		},
		{
			name: "dashes for numbers, neighbours with almost the same words",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí/Nội dung | Mức đạt chuẩn | Kết quả | Đánh giá
				2 | GIAO THÔNG | | | ĐẠT
				| - Tỷ lệ đường xã được bảo trì hàng năm, đảm bảo sáng - xanh - sạch - đẹp | 100% | 100% | Đạt
				| - Tỷ lệ đường ngõ, xóm được cứng hóa, đảm bảo sáng - xanh - sạch - đẹp | ≥ 70% | 75,2% | Đạt`},
			want: "2 met [2.1 met =100 >100%] [2.3 met =75.2 >≥ 70%]",
		},
	}
}

func formsResults() []form {
	return []form{
		{
			name: "counts beside shares",
			sheets: []string{"Biểu", head + `
				TT | Nội dung tiêu chí | Kết quả thực hiện | < | Đánh giá
				^ | ^ | Số lượng | Tỷ lệ (%) | ^
				2 | Giao thông | | | Đạt
				2.1 | Tỷ lệ đường xã được bảo trì | #37 | 92,5 | Đạt
				10 | Thu nhập | #52 | | Đạt
				11 | Nghèo đa chiều | #21 | 6,2 | Đạt
				13.2 | Có sản phẩm OCOP | #3 | | Đạt`},
			want: "2 met [2.1 met =92.5]\n10 met [10 unknown =52]\n11 met [11 unknown =6.2]\n13 unknown [13.2 met =3]",
		},
		{
			name: "a share that nothing makes a pair with the other column",
			sheets: []string{"Biểu", head + `
				TT | Nội dung tiêu chí | Thực hiện | Kết quả (%) | Đánh giá
				2 | Giao thông | | | Đạt
				2.1 | Tỷ lệ đường xã được bảo trì | #37 | 92,5 | Đạt
				10 | Thu nhập | #52 | | Đạt`},
			want:     "2 met [2.1 met =92.5]\n10 met [10 unknown =52]",
			findings: `NTM110 warning Biểu!C6 Thực hiện`,
		},
		{
			name: "requirements of two regions, neither the commune's",
			sheets: []string{"Biểu", "Xã: Bản Bo\nKỳ báo cáo: quý I/2023\nBỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO" + `
				TT | Nội dung tiêu chí | Yêu cầu | < | Kết quả | Đánh giá
				^ | ^ | ĐBSH | ĐNB | ^ | ^
				4 | Điện | 100% | 99% | 98,5% | Đạt
				10 | Thu nhập | 62 | 70 | 50 | Đạt`},
			want:     "4 met [4 unknown =98.5]\n10 met [10 unknown =50]",
			findings: "NTM110 warning Biểu!C5 Yêu cầu / ĐBSH\nNTM110 warning Biểu!D5 Yêu cầu / ĐNB",
		},
		{
			name: "a target of the plan is no requirement",
			sheets: []string{"Biểu", head + `
				TT | Nội dung tiêu chí | Chỉ tiêu kế hoạch năm 2023 | Chỉ tiêu NTM nâng cao | Kết quả | Đánh giá
				2 | Giao thông | | | | Đạt
				2.1 | Tỷ lệ đường xã được bảo trì | 95% | ≥ 90% | 92% | Đạt
				2.2 | Tỷ lệ đường thôn được cứng hóa | 85% | ≥ 80% | 82% | Đạt`},
			want:     "2 met [2.1 met =92 >≥ 90%] [2.2 met =82 >≥ 80%]",
			findings: `NTM110 info Biểu!C6 Chỉ tiêu kế hoạch năm 2023`,
		},
	}
}
