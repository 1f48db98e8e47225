package intake

import (
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

const decisionHead = `
	Tỉnh: | Lai Châu
	Quyết định: | Quyết định số 12/2023/QĐ-UBND
	Bộ tiêu chí: | ntm-nang-cao-2021-2025
`

// Tables as the decisions of provinces print them.
func TestOverlayAsPrinted(t *testing.T) {
	tests := []struct{ name, drawing, rows, findings string }{
		{"the national layout", `
			Phụ lục I. BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO TỈNH LAI CHÂU
			(Kèm theo Quyết định số 1145/QĐ-UBND)
			TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu chung | Chỉ tiêu theo vùng | <
			^ | ^ | ^ | ^ | TDMNPB | ĐBSH
			2 | Giao thông | 2.1. Tỷ lệ đường xã được bảo trì hàng năm | UBND cấp tỉnh quy định cụ thể | ≥ 90% | 100%
			^ | ^ | 2.2. Tỷ lệ đường thôn, bản, ấp và đường liên thôn | ^ | #0.85 0% | #100
			^ | ^ | a) Cầu treo | | ≥ 85% |
			^ | ^ | Tỷ lệ đường ngõ, xóm được cứng hóa | | ≥ 70% |
			4 | Điện | Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện | | ≥ 98% |
			10 | Thu nhập | Thu nhập bình quân đầu người | | ≥ 47 | ≥ 65
			(*) Không áp dụng đối với xã không có đường ngõ, xóm.`,
			`E5 2.1 >=90 (TDMNPB 0)
			F5 2.1 >=100 (ĐBSH 0)
			E6 2.2 >=85 (TDMNPB 0)
			F6 2.2 >=100 (ĐBSH 0)
			E8 2.3 >=70 (TDMNPB 0)
			E9 4 >=98 (TDMNPB 0)
			E10 10 >=47 (TDMNPB 0)
			F10 10 >=65 (ĐBSH 0)`, "NTM201/row error S!E7 a) Cầu treo"},
		{"requirements under a label that may mean indicators", decisionHead + `
			TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu
			3 | Thủy lợi và phòng, chống thiên tai | 3.1. Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới | ≥ 92%
			^ | ^ | 3.2. Có ít nhất 01 tổ chức thủy lợi cơ sở | Đạt`,
			"D5 3.1 >=92\nD6 3.2 yes", ""},
		{"cells merged over columns and rows", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định của tỉnh | < | <
			^ | ^ | ^ | TDMNPB | ĐBSH | BTB
			2.1 | | % | ≥ 90% | < | <
			2.2 | | % | ≥ 80% | ≥ 85% | <
			2.3 | | % | ^ | |`,
			`D6 2.1 >=90 (TDMNPB 0)
			D6 2.1 >=90 (ĐBSH 0)
			D6 2.1 >=90 (BTB 0)
			D7 2.2 >=80 (TDMNPB 0)
			E7 2.2 >=85 (ĐBSH 0)
			E7 2.2 >=85 (BTB 0)
			D7 2.3 >=80 (TDMNPB 0)`, ""},
		{"years within the labels", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định năm 2023 | Mức quy định (năm 2024)
			10 | | triệu đồng/người/năm | ≥ 48 | ≥ 52`,
			"D5 10 >=48 ( 2023)\nE5 10 >=52 ( 2024)", ""},
		{"a region under a year", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định của tỉnh | < | <
			^ | ^ | ^ | TDMNPB | < | BTB
			^ | ^ | ^ | 2023 | 2024 | 2024
			10 | | triệu đồng/người/năm | ≥ 48 | ≥ 52 | ≥ 53`,
			"D7 10 >=48 (TDMNPB 2023)\nE7 10 >=52 (TDMNPB 2024)\nF7 10 >=53 (BTB 2024)", ""},
		{"a column for some communes", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định của tỉnh | Mức quy định của tỉnh đối với xã đặc biệt khó khăn
			2.1 | | % | ≥ 90% | ≥ 70%`,
			"D5 2.1 >=90", "NTM201/scope error S!E4 Mức quy định của tỉnh đối với xã đặc biệt khó khăn"},
		{"communes under one label", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định của tỉnh | < | <
			^ | ^ | ^ | Xã khu vực I | Xã khu vực III | TDMNPB
			2.1 | | % | ≥ 90% | ≥ 70% | ≥ 60%`,
			"F6 2.1 >=60 (TDMNPB 0)", `NTM201/scope error S!D5 Mức quy định của tỉnh / Xã khu vực I
			NTM201/scope error S!E5 Mức quy định của tỉnh / Xã khu vực III`},
		{"two that disagree, and the year of the decision", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức của tỉnh | Mức tỉnh quy định | Mức của tỉnh năm 2024 theo Quyết định số 1 ngày 3 tháng 2 năm 2023
			2.1 | | % | ≥ 90% | ≥ 95% |`,
			"", "NTM201/scope error S!D4 Mức của tỉnh\nNTM201/scope error S!E4 Mức tỉnh quy định\nNTM101/unfilled error S!"},
		{"two that agree", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức của tỉnh | Mức tỉnh quy định
			2.1 | | % | ≥ 90% | ≥ 90%`,
			"D5 2.1 >=90", "NTM110 warning S!E4 Mức tỉnh quy định"},
		{"single indicators below each other", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định của tỉnh
			9 | | % | ≥ 80%
			10 | | triệu đồng/người/năm | ≥ 50`,
			"D5 9 >=80\nD6 10 >=50", ""},
		{"nothing asked for in words", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định của tỉnh
			1.1 | | | Không
			2.1 | | % | Không
			19.2 | | | Không`,
			"D7 19.2 no", "NTM201/kind error S!D5 Không ; Đạt\nNTM201/kind error S!D6 Không ; %"},
		{"units that are implied", decisionHead + `
			TT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định của tỉnh
			2 | Giao thông
			2.5 | Số cầu treo | | ≥ 2 cầu trở lên
			2.6 | Kinh phí bảo trì (triệu đồng/km) | | ≥ 20
			2.7 | Số bến xe (nếu có) | | ≥ 1`,
			`D6 2.5 >=2 [Số cầu treo] [cầu]
			D7 2.6 >=20 [Kinh phí bảo trì (triệu đồng/km)] [triệu đồng/km]
			D8 2.7 >=1 [Số bến xe (nếu có)]`, "NTM209/none warning S!D8 ≥ 1"},
	}
	for _, test := range tests {
		_, rows, found := overlayText(t, "S", test.drawing)
		if rows != lines(test.rows) || found != lines(test.findings) {
			t.Errorf("%s:\n%s\nwant\n%s\nfindings\n%s", test.name, rows, lines(test.rows), found)
		}
	}
}

// A label says what the workbook is for; a letterhead above it does not count.
func TestOverlayLabelsComeFirst(t *testing.T) {
	const table = "\nTT | Chỉ tiêu | Mức quy định của tỉnh\n2.1 | | ≥ 90%\n"
	o, _, found := overlayText(t, "S", "UBND TỈNH SƠN LA. Quyết định số 9/2022/QĐ-UBND\nTỉnh: | tỉnh Lai châu\nQuyết định: | 12/2023/QĐ-UBND\nBộ tiêu chí: | xã NTM nâng cao"+table)
	if o == nil || strings.Join(o.Provinces, ";") != "Lai châu" || o.Decision != "Quyết định số 12/2023/QĐ-UBND" || found != "" {
		t.Fatalf("%+v\n%s", o, found)
	}
	if !o.Covers("Lai Châu", known(t).Regions) || o.Covers("Sơn La", known(t).Regions) {
		t.Errorf("covers %q", o.Provinces)
	}
	o, _, found = overlayText(t, "S", "Tỉnh: | Lai Châu\nBộ tiêu chí: | Xã nông thôn mới kiểu mẫu"+table)
	if o != nil || found != "NTM107 error S!B2" {
		t.Errorf("another programme's: %+v\n%s", o, found)
	}
}

// A rule set as a decision prints it.
func TestRuleSetAsPrinted(t *testing.T) {
	_, text, found := setText(t, "S", `
		BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI KIỂU MẪU TỈNH LAI CHÂU GIAI ĐOẠN 2026-2030
		(Kèm theo Quyết định số 45/QĐ-UBND của Ủy ban nhân dân tỉnh Lai Châu)
		Mã bộ tiêu chí: | ntm-2021-2025
		TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu
		1 | Quy hoạch | 1.1. Có quy hoạch chung | Đạt
		^ | ^ | 1.2. Tỷ lệ đường | ≥ 90%
		2 | Thu nhập | Thu nhập bình quân đầu người (triệu đồng/người/năm) | ≥ 60
		^ | ^ | Thu nhập khác | ≥ 5 triệu đồng`)
	const id = "bo-tieu-chi-xa-nong-thon-moi-kieu-mau-tinh-lai-chau-giai-doan-2026-2030"
	want := lines(id + ` | BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI KIỂU MẪU TỈNH LAI CHÂU GIAI ĐOẠN 2026-2030 | xã nông thôn mới kiểu mẫu tỉnh Lai Châu | Quyết định số 45/QĐ-UBND
		1 Quy hoạch
		1.1 Có quy hoạch chung (đạt/không đạt) kind 6 basis 2 /0 yes
		1.2 Tỷ lệ đường (%) kind 1 basis 2 /0 >=90
		2 Thu nhập
		2.1 Thu nhập bình quân đầu người (triệu đồng/người/năm) (triệu đồng/người/năm) kind 3 basis 2 /0 >=60`)
	if text != want || found != "NTM201/row error S!D8 Thu nhập khác\nNTM201/fact warning S!B3 Mã bộ tiêu chí ; ntm-2021-2025 ; "+id {
		t.Errorf("%s\nwant\n%s\nfindings\n%s", text, want, found)
	}
}

// Money under a rule without a unit is held against nothing: thousands would be
// taken for millions.
func TestMoneyWithoutAUnitInTheRules(t *testing.T) {
	const head = "Bộ tiêu chí: | Bộ tiêu chí xã thí dụ\nQuyết định: | 1/2026/QĐ-UBND\nTT | Tiêu chí, chỉ tiêu | ĐVT | Mức quy định\n"
	rules, _, found := setText(t, "S", head+"1 | Thu nhập | | ≥ 60\n2 | Cầu | | ≥ 3")
	if found != "NTM209/none warning S!D4 ≥ 60\nNTM209/none warning S!D5 ≥ 3" {
		t.Fatal(found)
	}
	k := known(t)
	k.Force = rules
	const form = "Xã Bản Bo, tỉnh Lai Châu\nKỳ báo cáo: năm 2026\nTT | Tiêu chí | ĐVT | Kết quả | Đánh giá\n"
	for row, want := range map[string]string{
		"1 | Thu nhập | nghìn đồng | #55500 | Đạt":    "NTM209 error S!C4 nghìn đồng",
		"1 | Thu nhập | | 55.500.000 đồng | Đạt":      "NTM209 error S!D4 đồng",
		"1 | Thu nhập | | #61 | Đạt":                  "",
		"2 | Cầu | cầu | #4 | Đạt\n1 | Thu nhập | | ": "",
	} {
		result := Read(books("S", form+row), Source{File: "a.xlsx"}, k)
		c := result.Reports[0].Criteria[0]
		unread := len(c.Indicators) > 0 && c.Indicators[0].Value.Answer == criteria.UnreadAnswer || c.Value.Answer == criteria.UnreadAnswer
		told := strings.Contains(findingLines(result), "NTM209 ")
		if told != (want != "") || told != unread || !strings.Contains(findingLines(result), want) {
			t.Errorf("%s: %+v\n%s", row, c, findingLines(result))
		}
	}
}

// What stands right of the values may be another office's.
func TestOfficeBesideAnother(t *testing.T) {
	_, result := office("S", "Mục | Huyện A | Huyện B | Ghi chú\nCơ quan ban hành | HUYỆN ỦY A | HUYỆN ỦY B | bắt buộc")
	if got := findingLines(result); got != "NTM110/line warning S!C2 HUYỆN ỦY B\nNTM110/line info S!D2 bắt buộc" {
		t.Error(got)
	}
}
