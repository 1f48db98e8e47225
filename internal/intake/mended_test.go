package intake

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
	"tieuchi/samples"
)

const advancedTitle = "\nKẾT QUẢ THỰC HIỆN TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO\nKỳ báo cáo: tháng 3/2023"

// Line breaks in the cells of tasks part what they part on the sheet.
func TestTaskLines(t *testing.T) {
	report, _ := readOne(t, "Biểu 1", unmet, "Biểu 2", `
		Tiêu chí | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
		2 | Việc một\nViệc hai\ntiếp việc hai | UBND xã\nHội Nông dân | UBND xã\nHội Nông dân | 2023
		10 | Trồng chè | Phòng Kinh tế\nvà Hạ tầng | Hội Nông dân\nPhòng Văn hóa\nvà Thông tin | 2023`)
	tests := []struct{ got, want string }{
		{report.Criteria[1].Tasks[0].Text, "Việc một\nViệc hai tiếp việc hai"},
		{report.Criteria[1].Tasks[0].Lead, "UBND xã, Hội Nông dân"},
		{strings.Join(report.Criteria[1].Tasks[0].Support, "|"), "UBND xã|Hội Nông dân"},
		{report.Criteria[9].Tasks[0].Lead, "Phòng Kinh tế và Hạ tầng"},
		{strings.Join(report.Criteria[9].Tasks[0].Support, "|"), "Hội Nông dân|Phòng Văn hóa và Thông tin"},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

// A sheet of facts may have a single line; elsewhere one label proves nothing.
func TestFewFacts(t *testing.T) {
	tests := []struct {
		sheet, drawing string
		want           bool
	}{
		{"Thông tin chung", "Người ký | Ông Mẫu", true},
		{"Thông tin", "Người ký | Ông Mẫu\nĐịa danh | Bản Bo", true},
		{"Nội dung thông báo", "Người ký | Ông Mẫu", true},
		{"Trang 2", "THÔNG TIN CHUNG\nNgười ký | Ông Mẫu", true},
		{"Trang 2", "Người ký | Ông Mẫu", false},
		{"Hướng dẫn", "THÔNG TIN CHUNG\nNgười ký | Ông Mẫu\nĐịa danh | Bản Bo\nNơi nhận | Lưu", false},
	}
	for _, test := range tests {
		report, _ := readOne(t, "Biểu", "Xã: Bản Bo"+small, test.sheet, test.drawing)
		if got := report.Facts.One(criteria.SignerName) == "Ông Mẫu"; got != test.want {
			t.Errorf("%s %q: read %t, want %t", test.sheet, test.drawing, got, test.want)
		}
	}
}

// Names of places are never cut: two communes would become one.
func TestWholeNames(t *testing.T) {
	tests := []struct{ line, commune, district string }{
		{"Xã Thử 10", "Thử 10", ""},
		{"XÃ THỬ 11, HUYỆN TAM ĐƯỜNG", "Thử 11", "Tam Đường"},
		{"Xã: Thử 10A", "Thử 10A", ""},
		{"Xã Thử 10 năm 2023", "Thử 10", ""},
		{"XÃ THỬ 10 QUÝ I/2023", "Thử 10", ""},
		{"XÃ THỬ 10 THÁNG 3/2023", "Thử 10", ""},
		{"Xã Bản Bo 19 tiêu chí", "Bản Bo", ""},
		{"XÃ BẢN BO 19 TIÊU CHÍ", "Bản Bo", ""},
		{"XÃ BẢN BO 12 THÁNG NĂM 2023", "Bản Bo", ""},
		{"XÃ BẢN BO 10 NĂM XÂY DỰNG", "Bản Bo", ""},
		{"Xã Bản Bo 03424", "Bản Bo", ""},
		{"Xã Bản Bo 2023", "Bản Bo", ""},
		{"Xã Bản Bo 31/3/2023", "Bản Bo", ""},
		{"Xã Bản Bo, huyện Một Hai Ba Bốn Năm Sáu Bảy", "Bản Bo", "Một Hai Ba Bốn Năm Sáu Bảy"},
		{"Xã: Một Hai Ba Bốn Năm Sáu", "Một Hai Ba Bốn Năm Sáu", ""},
	}
	for _, test := range tests {
		report, _ := readOne(t, "Biểu", test.line+small)
		if c := report.Commune; c.Name != test.commune || c.District != test.district {
			t.Errorf("%q: got %q, %q; want %q, %q", test.line, c.Name, c.District, test.commune, test.district)
		}
	}
}

// "Không" in the column of verdicts of an indicator that forbids something.
func TestNegativeVerdicts(t *testing.T) {
	const basicTitle = "\nKẾT QUẢ THỰC HIỆN TIÊU CHÍ XÃ NÔNG THÔN MỚI\nKỳ báo cáo: tháng 3/2023"
	tests := []struct {
		title, row string
		want       criteria.Status
		finding    string
	}{
		{advancedTitle, "18.5 | Không để xảy ra sự cố về an toàn thực phẩm | | | Không", criteria.Met, ""},
		{advancedTitle, "18.5 | Không để xảy ra sự cố về an toàn thực phẩm | Đạt | | Không", criteria.Met, ""},
		{advancedTitle, "18.5 | Không để xảy ra sự cố về an toàn thực phẩm | Không | | không xảy ra", criteria.Met, ""},
		{advancedTitle, "18.5 | Không để xảy ra sự cố về an toàn thực phẩm | | Không | Không", criteria.Met, ""},
		{advancedTitle, "18.5 | Không để xảy ra sự cố về an toàn thực phẩm | | | Có", criteria.NotMet, ""},
		{advancedTitle, "18.5 | Không để xảy ra sự cố về an toàn thực phẩm | | | Đạt", criteria.Met, ""},
		{advancedTitle, "18.5 | Không để xảy ra sự cố về an toàn thực phẩm | | | Không đạt", criteria.NotMet, ""},
		{basicTitle, "9.1 | Nhà tạm, dột nát | | | Không", criteria.Met, ""},
		{basicTitle, "9.1 | Nhà tạm, dột nát | | | Có", criteria.NotMet, ""},
		{advancedTitle, "19.2 | Không có công dân phạm tội; có mô hình | | | Không", criteria.Unknown, "NTM106/answer error Biểu!E5 Không"},
		{advancedTitle, "19.2 | Không có công dân phạm tội; có mô hình | Đạt | | Có", criteria.Unknown, "NTM106/answer error Biểu!E5 Có"},
		{advancedTitle, "18.5.1 | Không để xảy ra ngộ độc | | | Không", criteria.Unknown, "NTM106/answer error Biểu!E5 Không"},
		{advancedTitle, "1.1 | Có quy hoạch chung xây dựng xã | | | Không", criteria.NotMet, ""},
	}
	for _, test := range tests {
		report, result := readOne(t, "Biểu", "Xã: Bản Bo"+test.title+"\nTT | Tiêu chí | Yêu cầu | Kết quả | Đánh giá\n"+test.row)
		var got criteria.Status
		for _, c := range report.Criteria {
			for _, ind := range c.Indicators {
				got = ind.Claim.Status
			}
			if c.Claim.Status != criteria.Unknown {
				got = c.Claim.Status
			}
		}
		if got != test.want || findingLines(result) != test.finding {
			t.Errorf("%s: got %s, want %s; findings:\n%s", test.row, got, test.want, findingLines(result))
		}
	}
}

// The office and the appraisal say the same in different words.
func TestNegativeLevelsAgree(t *testing.T) {
	_, result := readOne(t, "Biểu", "Xã: Bản Bo"+advancedTitle+`
		TT | Tiêu chí | Xã tự đánh giá | Huyện thẩm tra
		18 | Chất lượng môi trường sống | Đạt | Đạt
		18.5 | Không để xảy ra sự cố về an toàn thực phẩm | Không | Đạt`)
	if got := findingLines(result); got != "" {
		t.Errorf("findings:\n%s", got)
	}
}

// Communes in special difficulty use a region's level whatever their province.
func TestHardship(t *testing.T) {
	tests := []struct{ line, region, finding string }{
		{"Xã đặc biệt khó khăn", "TDMNPB", ""},
		{"(Xã thuộc vùng đặc biệt khó khăn)", "TDMNPB", ""},
		{"Xã Ea Bar là xã đặc biệt khó khăn", "TDMNPB", ""},
		{"Xã thuộc vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn", "TDMNPB", ""},
		{"XÃ ĐẶC BIỆT KHÓ KHĂN", "TDMNPB", ""},
		{"Xã đặc biệt khó khăn: Có", "TDMNPB", ""},
		{"Xã đặc biệt khó khăn | Có", "TDMNPB", ""},
		{"Xã đặc biệt khó khăn: Không", "TN", ""},
		{"Xã đặc biệt khó khăn | Không", "TN", ""},
		{"Xã đặc biệt khó khăn: ……", "TN", ""},
		{"Xã đặc biệt khó khăn\nVùng: Đông Nam Bộ", "ĐNB", ""},
		{"Đối với các xã đặc biệt khó khăn áp dụng mức riêng", "TN", "NTM110/region"},
		{"Xã Ea Bar không phải là xã đặc biệt khó khăn", "TN", "NTM110/region"},
		{"Xã Ea Trang là xã đặc biệt khó khăn", "TN", "NTM110/region"},
		{"Xã khu vực III", "TN", "NTM110/region"},
	}
	for _, test := range tests {
		report, result := readOne(t, "Biểu", "Xã: Ea Bar\nTỉnh: Đắk Lắk"+advancedTitle+"\n"+test.line+small)
		got := findingLines(result)
		if string(report.Commune.Region) != test.region || report.Commune.Name != "Ea Bar" ||
			strings.Contains(got, "NTM110/region") != (test.finding != "") {
			t.Errorf("%q: region %q, want %q; findings:\n%s", test.line, report.Commune.Region, test.region, got)
		}
	}
}

// A commune that is not named is not made up from what stands in its place.
func TestNoCommune(t *testing.T) {
	const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	for _, above := range []string{
		"XÃ | | " + motto + "\n | | Độc lập - Tự do - Hạnh phúc",
		"Xã: | | " + motto,
		"Xã: | | Độc lập - Tự do - Hạnh phúc",
		"UBND XÃ: | | " + motto,
		"UBND XÃ | | " + motto,
		"UBND XÃ " + motto,
		"UBND XÃ\\n" + motto,
		"CỘNG HOÀ\\nXÃ HỘI CHỦ NGHĨA VIỆT NAM",
		"Xã: ……", "Xã | ……", "Xã: | …………", "Xã: (ghi tên xã)", "Xã | (ghi tên xã)", "Xã: | ghi tên xã", "XÃ ",
		"Xã: [tên xã]", "Xã | [tên xã]", "Xã: | ĐẢNG CỘNG SẢN VIỆT NAM",
		"Ví dụ: xã Bản Bo", "Ghi tên xã (ví dụ: xã Bản Bo)",
		"Xã: | BÁO CÁO KẾT QUẢ THỰC HIỆN",
	} {
		report, result := readOne(t, "Biểu", above+small)
		if report.Commune.Name != "" || !strings.Contains(findingLines(result), "NTM108 error") {
			t.Errorf("%q: got %q, findings:\n%s", above, report.Commune.Name, findingLines(result))
		}
	}
	for above, want := range map[string]string{
		"XÃ CỘNG HÒA | | " + motto: "Cộng Hòa", "Xã: Độc Lập": "Độc Lập", "XÃ TỰ DO": "Tự Do",
		"Xã Bản Ví Dụ": "Bản Ví Dụ", "Xã: Ví Dụ": "Ví Dụ", "Xã | bản bo": "bản bo", "XÃ HỘI SƠN | | " + motto: "Hội Sơn",
	} {
		if report, _ := readOne(t, "Biểu", above+small); report.Commune.Name != want {
			t.Errorf("%q: got %q, want %q", above, report.Commune.Name, want)
		}
	}
}

// Sheets beside the table name a commune only where they are a cover.
func TestCovers(t *testing.T) {
	tests := []struct{ sheet, drawing, want string }{
		{"Hướng dẫn", "Xã: Bình Lư\nĐơn vị: xã Bình Lư", ""},
		{"1. Hướng dẫn ghi biểu", "XÃ BÌNH LƯ", ""},
		{"Biểu đồ", "So sánh với xã Bình Lư", ""},
		{"Ghi chú", "Xã Bình Lư đã đạt năm 2022", ""},
		{"Trang 2", "Mức này cao hơn của xã Bình Lư", ""},
		{"Trang 2", "Ví dụ: xã Bình Lư", ""},
		{"Trang 2", "Xã Bình Lư\nXã Sơn Bình", ""},
		{"Bìa", "UBND XÃ BÌNH LƯ", "Bình Lư"},
		{"Bìa", "BÁO CÁO KẾT QUẢ CỦA XÃ BÌNH LƯ NĂM 2023", "Bình Lư"},
		{"Bìa", "Báo cáo kết quả của xã Bình Lư năm 2023", "Bình Lư"},
		{"Bìa", "Xã: Bình Lư", "Bình Lư"},
	}
	for _, test := range tests {
		report, result := readOne(t, "Biểu", small, test.sheet, test.drawing)
		if report.Commune.Name != test.want || strings.Contains(findingLines(result), "NTM108") != (test.want == "") {
			t.Errorf("%s %q: got %q, want %q; findings:\n%s", test.sheet, test.drawing, report.Commune.Name, test.want, findingLines(result))
		}
	}
}

// The sample of Nà Mẫu without its name anywhere.
func TestSampleWithoutName(t *testing.T) {
	for name, value := range map[string]string{"blank": "", "dots": "……", "hint": "(ghi tên xã)"} {
		wb := sampleWorkbook(t, "tam-duong", "na-mau.xlsx")
		changed := 0
		replacer := strings.NewReplacer("Nà Mẫu", value, "NÀ MẪU", strings.ToUpper(value))
		for _, s := range wb.Sheets {
			for i := range s.Cells {
				if c := &s.Cells[i]; c.Kind == sheet.Text {
					if text := strings.TrimSpace(replacer.Replace(c.Value)); text != c.Value {
						c.Value, changed = text, changed+1
					}
				}
			}
		}
		result := Read(wb, Source{File: "na-mau.xlsx"}, known(t))
		if changed < 3 || len(result.Reports) != 1 || result.Reports[0].Commune.Name != "" ||
			!strings.Contains(findingLines(result), "NTM108 error") || strings.Contains(findingLines(result), "NTM109") {
			t.Errorf("%s: changed %d cells, got %+v; findings:\n%s", name, changed, result.Reports[0].Commune, findingLines(result))
		}
	}
}

func sampleWorkbook(t *testing.T, path ...string) *sheet.Workbook {
	t.Helper()
	data, err := fs.ReadFile(samples.FS(), strings.Join(path, "/"))
	if err != nil {
		t.Fatal(err)
	}
	wb, err := xlsx.Read(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return wb
}
