package intake

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// small is a table that leaves everything else to the lines around it.
const small = `
	TT | Tiêu chí | Đánh giá
	1 | Quy hoạch | Đạt
	5 | Giáo dục | Đạt
	14 | Y tế | Đạt
	15 | Hành chính công | Chưa đạt`

func placeText(c criteria.Commune) string {
	return strings.TrimSpace(fmt.Sprintf("%s/%s/%s %s %s %s", c.Name, c.District, c.Province, c.Region, c.Code, c.At.Cell))
}

func TestCommune(t *testing.T) {
	tests := []struct{ above, want string }{
		{"Xã: Bản Bo\nHuyện: Tam Đường\nTỉnh: Lai Châu", "Bản Bo/Tam Đường/Lai Châu TDMNPB  A1"},
		{"Xã: | Bản Bo | Huyện: | Tam Đường | Tỉnh: | Lai Châu", "Bản Bo/Tam Đường/Lai Châu TDMNPB  B1"},
		{"Xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu", "Bản Bo/Tam Đường/Lai Châu TDMNPB  A1"},
		{"UBND HUYỆN TAM ĐƯỜNG | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ BẢN BO | | Độc lập - Tự do - Hạnh phúc", "Bản Bo/Tam Đường/   A2"},
		{"ỦY BAN NHÂN DÂN\\nXÃ BẢN BO", "Bản Bo//   A1"},
		{"Đơn vị: xã Bản Bo (Mã xã: 3424)", "Bản Bo//  03424 A1"},
		{"Đơn vị báo cáo: Xã Bản Bo\nMã xã: 3424", "Bản Bo//  03424 A1"},
		{"KẾT QUẢ THỰC HIỆN TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO XÃ BẢN BO NĂM 2023", "Bản Bo//   A1"},
		{"Kết quả xây dựng xã nông thôn mới nâng cao của xã Bản Bo đến tháng 3/2023", "Bản Bo//   A1"},
		{"XÃ EA H'LEO, HUYỆN EA H'LEO, TỈNH ĐẮK LẮK", "Ea H'leo/Ea H'leo/Đắk Lắk TN  A1"},
		{"Xã Đường Lâm, thị xã Sơn Tây, thành phố Hà Nội", "Đường Lâm/Sơn Tây/Hà Nội ĐBSH  A1"},
		{"Xã San Thàng, thành phố Lai Châu, tỉnh Lai Châu", "San Thàng/Lai Châu/Lai Châu TDMNPB  A1"},
		{"Xã Bản Bo, tỉnh Lai Châu", "Bản Bo//Lai Châu TDMNPB  A1"},
		{"Xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu\nVùng: Tây Nguyên", "Bản Bo/Tam Đường/Lai Châu TN  A1"},
		{"Hợp tác xã Bình An\nXã hội hóa | Thị xã Sa Pa", "/Sa Pa/"},
		{"Xã: bản bo", "bản bo//   A1"},
		{"BCĐ CÁC CHƯƠNG TRÌNH MTQG XÃ BẢN BO", "Bản Bo//   A1"},
		{"Huyện ủy Tam Đường\nĐảng ủy xã Bản Bo", "Bản Bo/Tam Đường/   A2"},
	}
	for _, test := range tests {
		report, _ := readOne(t, "Biểu", test.above+small)
		if got := placeText(report.Commune); got != test.want {
			t.Errorf("%q: got %q, want %q", test.above, got, test.want)
		}
	}
}

func TestPeriod(t *testing.T) {
	tests := []struct{ above, text, end string }{
		{"Kỳ báo cáo: tháng 3/2023", "tháng 3/2023", "2023-03-31"},
		{"(Tính đến ngày 31/3/2023)", "Tính đến ngày 31/3/2023", "2023-03-31"},
		{"KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2024", "6 THÁNG ĐẦU NĂM 2024", "2024-06-30"},
		{"KẾT QUẢ THỰC HIỆN GIAI ĐOẠN 2021-2025 ĐẾN QUÝ I/2023", "ĐẾN QUÝ I/2023", "2023-03-31"},
		{"Kỳ báo cáo: tháng 3/2023\n(Kèm theo Báo cáo số 12/BC-UBND ngày 5/4/2023)", "tháng 3/2023", "2023-03-31"},
		{"Quyết định số 318/QĐ-TTg ngày 08/3/2022", "", ""},
		{"Bản Bo, ngày 31 tháng 3 năm 2023", "", ""},
		{"Kỳ báo cáo: sau Tết", "sau Tết", ""},
		{"Kết quả năm 2023\nTính đến 31/12/2023", "Tính đến 31/12/2023", "2023-12-31"},
	}
	for _, test := range tests {
		report, result := readOne(t, "Biểu", "Xã: Bản Bo\n"+test.above+small)
		if report.Period.Text != test.text || string(report.Period.End) != test.end {
			t.Errorf("%q: got %q %q", test.above, report.Period.Text, report.Period.End)
		}
		if has := strings.Contains(findingLines(result), "NTM109"); has != (test.end == "") {
			t.Errorf("%q: findings:\n%s", test.above, findingLines(result))
		}
	}
}

func TestPeriodFromHeader(t *testing.T) {
	report, _ := readOne(t, "Biểu", `
		Xã: Bản Bo
		TT | Tiêu chí | Kết quả đến 31/3/2023 | Đánh giá
		1 | Quy hoạch | | Đạt
		5 | Giáo dục | 100% | Đạt`)
	if report.Period.End != "2023-03-31" || report.Period.At.Cell != "C2" {
		t.Errorf("got %+v", report.Period)
	}
}

func TestTotals(t *testing.T) {
	tests := []struct{ line, want string }{
		{"Tổng số tiêu chí đạt: 9/19", "met 9/19"},
		{"Số tiêu chí đạt: 9", "met 9/0"},
		{"Đạt 9/19 tiêu chí", "met 9/19"},
		{"9/19 tiêu chí đạt", "met 9/19"},
		{"Tổng số tiêu chí đạt: 9/19; chưa đạt: 10/19", "met 9/19, not_met 10/19"},
		{"Tổng số tiêu chí đạt chuẩn | | 9", "met 9/0"},
		{"Tổng số tiêu chí chưa đạt | | #10", "not_met 10/0"},
		{"Tổng số tiêu chí cơ bản đạt: 02 tiêu chí", "basically_met 2/0"},
		{"Đến ngày 31/3/2023 xã đạt 9/19 tiêu chí, bằng 47,4%", "met 9/19"},
		{"Tổng số chỉ tiêu đạt: 60/75", ""},
		{"KẾT QUẢ THỰC HIỆN 19 TIÊU CHÍ XÃ ĐẠT CHUẨN", ""},
		{"Tổng cộng | | 19", ""},
	}
	for _, test := range tests {
		for _, drawing := range []string{"Xã: Bản Bo" + small + "\n" + test.line, test.line + "\nXã: Bản Bo" + small} {
			report, _ := readOne(t, "Biểu", drawing)
			var got []string
			for _, total := range report.Totals {
				got = append(got, fmt.Sprintf("%s %d/%d", total.Status, total.Count, total.Of))
				if total.At.Cell == "" {
					t.Errorf("%q: no cell", test.line)
				}
			}
			below := strings.HasPrefix(drawing, "Xã")
			if strings.Join(got, ", ") != test.want && (below || !strings.Contains(test.line, "|")) {
				t.Errorf("%q: got %q, want %q", drawing, got, test.want)
			}
		}
	}
}

func TestMarkTotals(t *testing.T) {
	report, _ := readOne(t, "Biểu", `
		Xã: Bản Bo
		TT | Tiêu chí | Đạt | Chưa đạt
		1 | Quy hoạch | x |
		2 | Giao thông | | x
		Tổng cộng | | #1 | #1`)
	if len(report.Totals) != 2 || report.Totals[0].At.Cell != "C5" || report.Totals[1].Status != criteria.NotMet {
		t.Errorf("got %+v", report.Totals)
	}
}

func TestRuleSet(t *testing.T) {
	basic := `
		TT | Tiêu chí | Đánh giá
		1 | Quy hoạch | Đạt
		5 | Trường học | Đạt
		14 | Giáo dục và Đào tạo | Đạt
		15 | Y tế | Đạt`
	plain := `
		TT | Tiêu chí | Đánh giá
		1 | Quy hoạch | Đạt
		2 | Giao thông | Đạt`
	strange := `
		TT | Tiêu chí | Đánh giá
		1 | Hạ tầng | Đạt
		2 | Kinh tế số | Đạt
		3 | Con người | Đạt
		4 | Cảnh quan | Đạt
		5 | Chuyển đổi số | Đạt
		6 | An sinh | Đạt`
	const advancedID, basicID = "ntm-nang-cao-2021-2025", "ntm-2021-2025"
	tests := []struct{ drawing, want, findings string }{
		{"Xã: Bản Bo" + small, advancedID, ""},
		{"Xã: Bản Bo" + basic, basicID, ""},
		{"Xã: Bản Bo" + plain, advancedID, "NTM107/assumed warning"},
		{"TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO" + plain, advancedID, ""},
		{"TIÊU CHÍ XÃ NÔNG THÔN MỚI" + plain, basicID, ""},
		{"TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO" + basic, basicID, "NTM107/mixed error"},
		{"Xã: Bản Bo" + strange, advancedID, "NTM107 error"},
	}
	for _, test := range tests {
		report, result := readOne(t, "Biểu", test.drawing)
		if report.Rules.ID != test.want {
			t.Errorf("%s: got %s, want %s", test.drawing, report.Rules.ID, test.want)
		}
		var got string
		for _, line := range strings.Split(findingLines(result), "\n") {
			if strings.HasPrefix(line, "NTM107") {
				got = line
			}
		}
		if !strings.HasPrefix(got, test.findings) || (got == "") != (test.findings == "") {
			t.Errorf("%s: got %q, want %q", test.drawing, got, test.findings)
		}
		if len(result.Understood) != 1 || result.Understood[0].RuleSet != test.want {
			t.Errorf("%s: understood %+v", test.drawing, result.Understood)
		}
	}
}

func TestForcedRuleSet(t *testing.T) {
	k := known(t)
	k.Force = k.RuleSets[1]
	wb := &sheet.Workbook{Sheets: []*sheet.Sheet{sheetOf("Biểu", "Xã: Bản Bo"+small)}}
	result := Read(wb, Source{File: "a.xlsx"}, k)
	if got := result.Reports[0].Rules; got != k.Force || !result.Understood[0].Forced {
		t.Errorf("got %s", got.ID)
	}
}

func TestInfoSheet(t *testing.T) {
	report, result := readOne(t,
		"Thông tin", `
		THÔNG TIN CHUNG (Số liệu minh họa)
		Mục | Nội dung
		Tên xã | xã Bản Bo
		Mã xã | 03424
		Huyện | huyện Tam Đường
		Tỉnh | Lai Châu
		Kỳ báo cáo | #44986 mm/yyyy
		Cơ quan ban hành: | HUYỆN ỦY TAM ĐƯỜNG
		Ngày ban hành | #44960 dd/mm/yyyy
		Ngày làm việc | 10/3/2023
		Thành phần tham gia (mỗi dòng một đơn vị) | - Phòng Nội vụ;\n- Hội Nông dân, Huyện Đoàn
		 | Trung tâm Y tế huyện
		Nơi nhận | - TT. Huyện ủy, HĐND;
		Nơi nhận | - Lưu.
		Mốc phấn đấu | #2024
		Trích yếu | về tình hình thực hiện
		 | các tiêu chí
		Điện thoại | 0912`,
		"Nội dung thông báo", `
		Đánh giá chung | Đoạn một.
		 | Đoạn hai.
		Hạn chế | Còn hạn chế.
		Nguyên nhân | !#N/A
		Nhiệm vụ chung | =?`,
		"Tiêu chí", small)
	if got, want := placeText(report.Commune), "Bản Bo/Tam Đường/Lai Châu TDMNPB 03424 B3"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if report.Period.End != "2023-03-31" || !report.Illustrative {
		t.Errorf("period %+v, illustrative %t", report.Period, report.Illustrative)
	}
	want := map[criteria.FactKey][]string{
		criteria.IssuingBody:  {"HUYỆN ỦY TAM ĐƯỜNG"},
		criteria.IssueDate:    {"ngày 03 tháng 02 năm 2023"},
		criteria.MeetingDate:  {"ngày 10 tháng 3 năm 2023"},
		criteria.Participants: {"Phòng Nội vụ", "Hội Nông dân, Huyện Đoàn", "Trung tâm Y tế huyện"},
		criteria.Recipients:   {"TT. Huyện ủy, HĐND", "Lưu."},
		criteria.TargetYear:   {"2024"},
		criteria.Subject:      {"về tình hình thực hiện các tiêu chí"},
		criteria.Appraisal:    {"Đoạn một.", "Đoạn hai."},
		criteria.Shortcomings: {"Còn hạn chế."},
	}
	got := make(map[criteria.FactKey][]string)
	for k := range report.Facts {
		got[k] = report.Facts.All(k)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
	if at := report.Facts[criteria.Participants][2].At; at != (criteria.Ref{Sheet: "Thông tin", Cell: "B12"}) {
		t.Errorf("place of a fact: %+v", at)
	}
	wantFindings := "NTM110/line info Thông tin!A18 Điện thoại\nNTM204/error error Nội dung thông báo!B4 #N/A\nNTM204 error Nội dung thông báo!B5"
	if got := findingLines(result); got != wantFindings {
		t.Errorf("findings:\n%s", got)
	}
}

// Of a fact that is stated twice the first counts, and the other is told.
func TestFactStatedTwice(t *testing.T) {
	report, result := readOne(t, "Biểu", "Xã: Bản Bo\nKỳ báo cáo: tháng 3/2023"+small,
		"Thông tin", "Người ký | Ông Mẫu\nĐịa danh | Bản Bo\nNgười ký | Bà Mẫu\nĐịa danh | Bản Bo")
	if got := report.Facts.One(criteria.SignerName); got != "Ông Mẫu" {
		t.Errorf("got %q", got)
	}
	if got := findingLines(result); got != "NTM110/line info Thông tin!B3 Người ký: Bà Mẫu" {
		t.Errorf("findings:\n%s", got)
	}
}

func TestEveryFactLabel(t *testing.T) {
	var drawing strings.Builder
	words := map[criteria.FactKey]string{criteria.DocumentForm: "Nhà nước", criteria.Spelling: "kiểu mới"}
	valueOf := func(k criteria.FactKey) string {
		if word, ok := words[k]; ok {
			return word
		}
		return "giá trị của " + string(k)
	}
	for _, k := range criteria.AllFactKeys() {
		fmt.Fprintf(&drawing, "%s | %s\n", k.Label(), valueOf(k))
	}
	report, result := readOne(t, "Thông tin", drawing.String(), "Tiêu chí", small)
	for _, k := range criteria.AllFactKeys() {
		if got, want := report.Facts.One(k), valueOf(k); got != want {
			t.Errorf("%s: got %q, want %q", k, got, want)
		}
	}
	for _, f := range result.Findings {
		if f.Sheet == "Thông tin" {
			t.Errorf("finding: %+v", f)
		}
	}
}

// A workbook may state the form of its notice; a word that is none is told.
func TestFormOfAWorkbook(t *testing.T) {
	report, result := readOne(t, "Thông tin", "Xã | Bản Bo\nThể thức | Đản\nCách bỏ dấu | kiểu mới", "Tiêu chí", small)
	if report.Facts.One(criteria.DocumentForm) != "" || report.Facts.One(criteria.Spelling) != "kiểu mới" {
		t.Errorf("facts %+v", report.Facts)
	}
	if got := findingLines(result); !strings.Contains(got, "NTM201/fact warning Thông tin!B2 Thể thức ; Đản ; Đảng; Nhà nước") {
		t.Errorf("findings:\n%s", got)
	}
}

func TestPlaceNames(t *testing.T) {
	tests := []struct{ line, commune, district, province string }{
		{"Xã Hội Hoan, huyện Văn Lãng, tỉnh Lạng Sơn", "Hội Hoan", "Văn Lãng", "Lạng Sơn"},
		{"XÃ ĐOÀN KẾT", "Đoàn Kết", "", ""},
		{"PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023", "", "", ""},
		{"XÃ ĐẶC BIỆT KHÓ KHĂN", "", "", ""},
		{"Xã: ……………", "", "", ""},
		{"Chủ tịch UBND xã: Nguyễn Văn A", "", "", ""},
		{"TM. ỦY BAN NHÂN DÂN XÃ CHỦ TỊCH", "", "", ""},
		{"Xã Thạnh Phú 2, huyện Cái Nước", "Thạnh Phú 2", "Cái Nước", ""},
		{"HUYỆN TAM ĐƯỜNG - TỈNH LAI CHÂU", "", "Tam Đường", "Lai Châu"},
		{"Xã Long Sơn, tỉnh Bà Rịa - Vũng Tàu", "Long Sơn", "", "Bà Rịa - Vũng Tàu"},
		{"xã M'Drắk, huyện M'Drắk", "M'Drắk", "M'Drắk", ""},
		{"Danh sách các xã, phường", "", "", ""},
		{"XÃ QUÝ LỘC QUÝ I/2023", "Quý Lộc", "", ""},
		{"XÃ BẢN BO NĂM 2023", "Bản Bo", "", ""},
		{"XÃ BẢN BO 6 THÁNG ĐẦU NĂM 2023", "Bản Bo", "", ""},
		{"XÃ BẢN BO ĐẾN THÁNG 3/2023", "Bản Bo", "", ""},
		{"KẾT QUẢ CỦA XÃ BẢN BO THÁNG 3 NĂM 2023", "Bản Bo", "", ""},
		{"Xã Bản Bo Quý II năm 2024", "Bản Bo", "", ""},
		{"HUYỆN CHÂU THÀNH, TỈNH TIỀN GIANG", "", "Châu Thành", "Tiền Giang"},
		{"HUYỆN KỲ SƠN", "", "Kỳ Sơn", ""},
		{"HUYỆN NĂM CĂN TỈNH CÀ MAU", "", "Năm Căn", "Cà Mau"},
		{"HUYỆN ĐƠN DƯƠNG", "", "Đơn Dương", ""},
		{"HUYỆN NÔNG CỐNG", "", "Nông Cống", ""},
	}
	for _, test := range tests {
		found := placesIn(line{text: test.line})
		for kind, want := range []string{test.commune, test.district, test.province} {
			got := ""
			if len(found[kind]) > 0 {
				got = found[kind][0].name
			}
			if got != want {
				t.Errorf("%q: kind %d: got %q, want %q", test.line, kind, got, want)
			}
		}
	}
	report, _ := readOne(t, "Biểu", "Xã Bản Bo, tỉnh Lai Châu - Tây Bắc"+small)
	if report.Commune.Province != "Lai Châu" || report.Commune.Region != "TDMNPB" {
		t.Errorf("got %+v", report.Commune)
	}
}
