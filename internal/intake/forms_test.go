package intake

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// form is a workbook with what must be read from it.
type form struct {
	name     string
	sheets   []string
	want     string // brief of the only report
	findings string
}

const head = `
	ỦY BAN NHÂN DÂN XÃ BẢN BO
	KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
	Huyện Tam Đường, tỉnh Lai Châu
	Kỳ báo cáo: tháng 3/2023
	+1
`

func TestForms(t *testing.T) {
	for _, f := range slicesOf(formsA(), formsB(), formsE(), formsOdd()) {
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

func slicesOf(lists ...[]form) []form {
	var all []form
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

func formsA() []form {
	return []form{
		{
			name: "merged header of two rows, number row, indicators",
			sheets: []string{"Tiêu chí", head + `
				TT | Tiêu chí | Nội dung tiêu chí | ĐVT | Chỉ tiêu | Kết quả | < | Ghi chú
				^  | ^        | ^                 | ^   | ^        | Kết quả thực hiện | Đánh giá | ^
				(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
				I | HẠ TẦNG KINH TẾ - XÃ HỘI
				1 | Quy hoạch | | | | | Chưa đạt
				1.1 | | Có quy hoạch chung xây dựng xã | | Đạt | Đạt | Đạt
				1.2 | | Có quy chế quản lý | | Đạt | Chưa đạt | Chưa đạt
				2 | Giao thông | | | | | Đạt
				2.1 | | Tỷ lệ đường xã được bảo trì hàng năm | % | ≥ 90% | #0.925 0% | Đạt
				2.2 | | Tỷ lệ đường thôn được cứng hóa | % | ≥ 80% | 37/40 km | Đạt
				Tổng số tiêu chí đạt: | < | < | < | < | 1/2
				NGƯỜI LẬP BIỂU | | | | CHỦ TỊCH`},
			want: `
				1 not_met [1.1 met =met >Đạt] [1.2 not_met =not_met >Đạt]
				2 met [2.1 met =92.5 >≥ 90%] [2.2 met =92.5 >≥ 80%]`,
			findings: ``,
		},
		{
			name: "columns in another order, number in the name",
			sheets: []string{"Sheet1", head + `
				Ghi chú | Đánh giá | Kết quả thực hiện | Yêu cầu | Đơn vị tính | Nội dung tiêu chí
				| Chưa đạt | | | | 1. Quy hoạch
				| Chưa đạt | Không | Đạt | Đạt/Không đạt | 1.1. Có quy hoạch chung xây dựng xã
				| Đạt | #95 | 90 | % | 14.1. Tỷ lệ người dân tham gia bảo hiểm y tế
				| Đạt | 98,5% | ≥ 98% | % hộ | Tiêu chí 4: Điện`},
			want: `
				1 not_met [1.1 not_met =none >Đạt]
				4 met [4 unknown =98.5 >≥ 98%]
				14 unknown [14.1 met =95 >90]`,
		},
		{
			name: "national layout: criterion merged over its indicators",
			sheets: []string{"Biểu 1", head + `
				TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu | Kết quả thực hiện | Tự đánh giá
				#1 | Quy hoạch | 1.1. Có quy hoạch chung xây dựng xã | Đạt | Đạt | Đạt
				^ | ^ | 1.2. Có quy chế quản lý | Đạt | Đạt | Đạt
				#2 | Giao thông | 2.1. Tỷ lệ đường xã được bảo trì | ≥ 90% | 80% | Chưa đạt
				^ | ^ | 2.2. Tỷ lệ đường thôn | ≥ 80% | 85% | ^
				#4 | Điện | Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện | ≥ 98% | 99% | Đạt
				#7 | Cơ sở hạ tầng thương mại nông thôn | Có mô hình chợ thí điểm | Đạt | Đạt | Đạt`},
			want: `
				1 unknown [1.1 met =met >Đạt] [1.2 met =met >Đạt]
				2 not_met [2.1 unknown =80 >≥ 90%] [2.2 unknown =85 >≥ 80%]
				4 met [4 unknown =99 >≥ 98%]
				7 met [7 unknown =met >Đạt]`,
		},
		{
			name: "one indicator: 4 twice, 7.1, blank under 9, nothing under 10",
			sheets: []string{"Tiêu chí", head + `
				STT | Tên tiêu chí | Kết quả | Đánh giá
				4 | Điện | | Đạt
				4 | Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện | 99% | Đạt
				7 | Cơ sở hạ tầng thương mại nông thôn | | Đạt
				7.1 | Có mô hình chợ thí điểm | Đạt | Đạt
				9 | Nhà ở dân cư | | Đạt
				| Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố | 96% | Đạt
				10 | Thu nhập | 52,5 | Chưa đạt`},
			want: `
				4 met [4 met =99]
				7 met [7 met =met]
				9 met [9 met =96]
				10 not_met [10 unknown =52.5]`,
		},
		{
			name: "Đạt and Chưa đạt as two columns",
			sheets: []string{"Tiêu chí", head + `
				TT | Tiêu chí | Kết quả thực hiện | Đánh giá | <
				^ | ^ | ^ | Đạt | Chưa đạt
				1 | Quy hoạch | | | x
				1.1 | Có quy hoạch chung xây dựng xã | Đạt | x |
				1.2 | Có quy chế quản lý | Chưa đạt | | x
				2 | Giao thông | | x | x
				3 | Thủy lợi và phòng, chống thiên tai | | #1 | #0
				5 | Giáo dục | | #0 | #1`},
			want: `
				1 not_met [1.1 met =met] [1.2 not_met =not_met]
				2 unknown
				3 met
				5 not_met`,
			findings: `NTM105 error Tiêu chí!E11 x | x`,
		},
		{
			name: "17.10 stored as a number, a province's own parts",
			sheets: []string{"Tiêu chí", head + `
				TT | Tiêu chí | Kết quả | Đánh giá
				#2 | Giao thông | | Đạt
				#2.2 | Tỷ lệ đường thôn | |
				2.2.1 | Đường trục thôn | 95% | Đạt
				2.2.2 | Đường liên thôn | 96% | Đạt
				#17 | Môi trường | | Chưa đạt
				#17.1 | Khu kinh doanh, dịch vụ | Đạt | Đạt
				#17.9 | Nghĩa trang | Đạt | Đạt
				#17.1 | Tỷ lệ sử dụng hình thức hỏa táng | 12% | Chưa đạt
				#17.11 | Đất cây xanh | 4,5 | Đạt`},
			want: `
				2 met [2.2 unknown] [2.2.1 met =95] [2.2.2 met =96]
				17 not_met [17.1 met =met] [17.9 met =met] [17.10 not_met =12] [17.11 met =4.5]`,
		},
	}
}

func formsB() []form {
	return []form{
		{
			name: "one row a criterion, verdict in the result column",
			sheets: []string{"Biểu 2", head + `
				Số TT | Tên tiêu chí | Kết quả | Ghi chú
				1 | Quy hoạch | Chưa đạt |
				2 | Giao thông | Đạt |
				4 | Điện | 99% - Đạt |
				5 | Giáo dục | x |
				6 | Văn hóa | CĐ |
				10 | Thu nhập | 45 | `},
			want: `
				1 not_met
				2 met
				4 met [4 unknown =99]
				5 met
				6 unknown
				10 unknown [10 unknown =45]`,
			findings: `NTM106 error Biểu 2!C11 CĐ`,
		},
		{
			name: "tasks beside, bodies merged, group headings, a running number",
			sheets: []string{"Biểu 3", head + `
				STT | Tiêu chí | Tự đánh giá | Nhiệm vụ, giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
				1 | Tiêu chí số 5 (Giáo dục) | Chưa đạt | Bố trí vốn xây trường | Phòng Giáo dục | UBND xã; Phòng Tài chính | 31/12/2023
				2 | Tiêu chí số 6 (Văn hóa) | Chưa đạt | Khảo sát nhà văn hóa | Phòng Văn hóa | | tháng 5/2023
				  |  |  | Vận động nhân dân | ^ | | không rõ bao giờ
				3 | Tiêu chí số 8 (Thông tin và Truyền thông) | Đạt | | | | `},
			want: `
				5 not_met {Bố trí vốn xây trường; Phòng Giáo dục; UBND xã,Phòng Tài chính; 2023-12-31}
				6 not_met {Khảo sát nhà văn hóa; Phòng Văn hóa; ; 2023-05-31} {Vận động nhân dân; Phòng Văn hóa; ; }
				8 met`,
			findings: `NTM404 warning Biểu 3!G9 không rõ bao giờ`,
		},
	}
}

func formsE() []form {
	return []form{
		{
			name: "info, criteria and task sheets",
			sheets: []string{
				"Thông tin", `
				THÔNG TIN CHUNG
				Mục | Nội dung
				Xã | Bản Bo
				Mã xã | #3424
				Huyện | Tam Đường
				Tỉnh | Lai Châu
				Kỳ báo cáo | tháng 3/2023
				Bộ tiêu chí | nông thôn mới nâng cao
				Số, ký hiệu | 05-TB/HU
				Ngày ban hành | #44988 dd/mm/yyyy`,
				"Tiêu chí", `
				TT | Tiêu chí | Đánh giá
				1 | Quy hoạch | Chưa đạt
				2 | Giao thông | Chưa đạt
				3 | Thủy lợi và phòng, chống thiên tai | Đạt`,
				"Nhiệm vụ", `
				TT | Tiêu chí | Nội dung | Cơ quan chủ trì | Thời gian hoàn thành
				1 | 1 | Rà soát quy hoạch | Phòng Kinh tế - Hạ tầng | tháng 6/2023
				2 | Tiêu chí 2 | Bảo trì đường xã | UBND xã | quý IV/2023
				3 |  | Cứng hóa đường nội đồng | UBND xã | hết năm 2024
				4 | Thủy lợi và phòng chống thiên tai | Kiểm tra hồ | UBND xã | 2023
				5 | Công tác cán bộ | Kiện toàn ban chỉ đạo | Đảng ủy xã | 2023`},
			want: `
				1 not_met {Rà soát quy hoạch; Phòng Kinh tế - Hạ tầng; ; 2023-06-30}
				2 not_met {Bảo trì đường xã; UBND xã; ; 2023-12-31} {Cứng hóa đường nội đồng; UBND xã; ; 2024-12-31}
				3 met {Kiểm tra hồ; UBND xã; ; 2023-12-31}`,
			findings: `NTM201/row warning Nhiệm vụ!C6 Kiện toàn ban chỉ đạo`,
		},
		{
			name: "task table under the criteria on the same sheet",
			sheets: []string{"Báo cáo", head + `
				TT | Tiêu chí | Đánh giá
				1 | Quy hoạch | Chưa đạt
				2 | Giao thông | Đạt
				Số tiêu chí đạt: 1/2
				+1
				NHIỆM VỤ TRỌNG TÂM
				Tiêu chí | Nhiệm vụ | Đơn vị thực hiện | Thời hạn
				Tiêu chí số 1 (Quy hoạch) | Rà soát | Phòng Hạ tầng | 30/6/2023`},
			want: `
				1 not_met {Rà soát; Phòng Hạ tầng; ; 2023-06-30}
				2 met`,
		},
	}
}

func formsOdd() []form {
	return []form{
		{
			name: "rows that cannot be placed, twice, beyond the set, unknown columns",
			sheets: []string{"Tiêu chí", head + `
				TT | Tiêu chí | Kết quả | Đánh giá | Điểm thi đua | Kinh phí
				1 | Quy hoạch | | Đạt | 10 |
				1 | Quy hoạch | | Chưa đạt | |
				2a | Giao thông | | Đạt | 9 | 100
				45 | Việc khác | | Đạt | |
				3 | Thủy lợi và phòng, chống thiên tai | | Đạtt | |
				5 | Giáo dục | !#REF! | =? | |
				Tổng cộng | | | 3 | |`},
			want: `
				1 unknown
				3 unknown
				5 unknown ?#REF!`,
			findings: `
				NTM103 error Tiêu chí!A8 tiêu chí 1 ; A7
				NTM105/suggest error Tiêu chí!D11 Đạtt ; Đạt
				NTM204 error Tiêu chí!D12
				NTM204/error error Tiêu chí!C12 #REF!
				NTM201/named warning Tiêu chí!A9 2a Giao thông 9 100 ; 2 (Giao thông)
				NTM201/row warning Tiêu chí!A10 45 Việc khác
				NTM110 info Tiêu chí!E6 Điểm thi đua`,
		},
		{
			name: "two periods and a plan: the latest result counts",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | KQ đến 31/12 năm trước | < | TH 6 tháng đầu năm 2023 | < | KH 6 tháng cuối năm 2023 | <
				^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá | Kết quả | Đánh giá
				1 | Quy hoạch | | Chưa đạt | | Đạt | | Đạt
				4 | Điện | 90% | Chưa đạt | 98% | Đạt | 100% | Đạt`},
			want: `
				1 met
				4 met [4 unknown =98]`,
			findings: `
				NTM110 info Biểu!G7 KH 6 tháng cuối năm 2023 / Kết quả
				NTM110 info Biểu!C7 KQ đến 31/12 năm trước / Kết quả
				NTM110 info Biểu!H7 KH 6 tháng cuối năm 2023 / Đánh giá
				NTM110 info Biểu!D7 KQ đến 31/12 năm trước / Đánh giá`,
		},
		{
			name: "three levels of appraisal: the highest filled in counts",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Xã tự đánh giá | Huyện thẩm tra | Tỉnh thẩm định
				1 | Quy hoạch | Đạt | Chưa đạt |
				2 | Giao thông | Đạt | |
				3 | Thủy lợi và phòng, chống thiên tai | Đạt | Đạt |`},
			want: `
				1 not_met
				2 met
				3 met`,
			findings: `NTM307 warning Biểu!C7 Huyện thẩm tra: Chưa đạt; Xã tự đánh giá: Đạt`,
		},
		{
			name: "two columns of verdicts that nothing tells apart",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Đánh giá | Kết luận
				1 | Quy hoạch | Đạt | Chưa đạt
				2 | Giao thông | Đạt | Đạt`},
			want: `
				1 unknown
				2 met`,
			findings: `
				NTM105 error Biểu!D7 Đạt | Chưa đạt
				NTM110 warning Biểu!D6 Kết luận`,
		},
		{
			name: "cells under the columns of marks that are no mark",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Đạt | Chưa đạt
				1 | Quy hoạch | 85% |
				2 | Giao thông | xong rồi |
				3 | Thủy lợi và phòng, chống thiên tai | | Không
				4 | Điện | x |
				5 | Giáo dục | CĐ |`},
			want: `
				1 unknown
				2 unknown
				3 unknown
				4 met [4 unknown]
				5 unknown`,
			findings: `
				NTM105 error Biểu!C7 85%
				NTM105 error Biểu!C8 xong rồi
				NTM105 error Biểu!D9 Không
				NTM106 error Biểu!C11 CĐ`,
		},
		{
			name: "no verdict in the column for criteria",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Kết quả | Đánh giá chỉ tiêu | Đánh giá tiêu chí
				1 | Quy hoạch | | | tốt lắm
				1.1 | Có quy hoạch chung | Đạt | Đạt |
				2 | Giao thông | | | CĐ
				2.1 | Đường xã | 92% | Đạt |`},
			want: `
				1 unknown [1.1 met =met]
				2 unknown [2.1 met =92]`,
			findings: `
				NTM105 error Biểu!E7 tốt lắm
				NTM106 error Biểu!E9 CĐ`,
		},
		{
			name: "a requirement without a result, a value in place of a verdict",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Yêu cầu | Kết quả | Đánh giá
				2 | Giao thông | | | Đạt
				2.1 | Đường xã | =? | 92% | Đạt
				2.2 | Đường thôn | | 92% | 85%`},
			want: "2 met [2.1 met =92] [2.2 unknown =92]",
			findings: `
				NTM204 error Biểu!C8
				NTM105 error Biểu!E9 85%`,
		},
		{
			name: "income in đồng, a count where a share is asked for, serial numbers",
			sheets: []string{"Biểu", head + `
				STT | Số hiệu | Nội dung | ĐVT | Yêu cầu | Kết quả | Đánh giá
				1 | 4 | Điện | hộ | | 812 | Đạt
				2 | 10 | Thu nhập | đồng/người/năm | 48.000.000 | #52500000 | Đạt
				3 | 11 | Nghèo đa chiều | % | ≤ 8 | 7,5 | Đạt`},
			want: `
				4 met [4 unknown ?812]
				10 met [10 unknown =52.5 >48.000.000]
				11 met [11 unknown =7.5 >≤ 8]`,
			findings: `NTM209 error Biểu!F7 hộ ; %`,
		},
		{
			name: "header repeated at the top of a page",
			sheets: []string{"Biểu", head + `
				TT | Tiêu chí | Đánh giá
				1 | Quy hoạch | Đạt
				TT | Tiêu chí | Đánh giá
				2 | Giao thông | Đạt`},
			want: `
				1 met
				2 met`,
		},
	}
}

func TestTaskRows(t *testing.T) {
	report, result := readOne(t, "Tiêu chí", head+small, "Nhiệm vụ", `
		Tiêu chí | Nhiệm vụ, giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
		Tiêu chí Hành chính công | Lắp máy tính | Văn phòng | Phòng Nội vụ | #45077 dd/mm/yyyy
		^ | Tập huấn | ^ | | ^
		15 | !#VALUE! | UBND xã | |
		15 | | UBND xã | |
		1 | =? | | |`)
	want := "{Lắp máy tính; Văn phòng; Phòng Nội vụ; 2023-05-31} {Tập huấn; Văn phòng; ; 2023-05-31}"
	if got := brief(report); !strings.HasSuffix(got, want) {
		t.Errorf("got\n%s", got)
	}
	wantFindings := tidy(`
		NTM204/error error Nhiệm vụ!B4 #VALUE!
		NTM201 warning Nhiệm vụ!C5 UBND xã
		NTM204 error Nhiệm vụ!B6`)
	if diff := cmp.Diff(wantFindings, findingLines(result)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestBareNumbersAreNoColumnNumbers(t *testing.T) {
	report, _ := readOne(t, "Biểu", `
		Xã: Bản Bo
		Tiêu chí số | Đánh giá
		#1 | #1
		#2 | #0`)
	if got := brief(report); got != "1 met\n2 not_met" {
		t.Errorf("got\n%s", got)
	}
}

func TestTwice(t *testing.T) {
	report, result := readOne(t, "Biểu", head+`
		TT | Tiêu chí | Kết quả | Đánh giá
		1 | Quy hoạch | | Đạt
		1.1 | Có quy hoạch | Đạt | Đạt
		1.1 | Có quy hoạch | Chưa đạt | Chưa đạt
		2 | Giao thông | | Đạt
		1 | Quy hoạch | | Đạt
		4 | Điện | 99% | Đạt
		10 | Thu nhập | 52 | Đạt
		4 | Điện | 97% | Chưa đạt`)
	want := "1 met [1.1 unknown ?Đạt | Chưa đạt]\n2 met\n4 unknown [4 unknown ?99% | 97%]\n10 met [10 unknown =52]"
	if diff := cmp.Diff(want, brief(report)); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
	if got := strings.Count(findingLines(result), "NTM103"); got != 3 {
		t.Errorf("findings:\n%s", findingLines(result))
	}
}
