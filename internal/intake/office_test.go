package intake

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// office reads a profile that is drawn as readOne's workbooks are.
func office(drawings ...string) (map[criteria.FactKey][]string, Result) {
	wb := &sheet.Workbook{}
	for i := 0; i < len(drawings); i += 2 {
		wb.Sheets = append(wb.Sheets, sheetOf(drawings[i], drawings[i+1]))
	}
	facts, findings := Office(wb, Source{File: "co-quan.xlsx"})
	texts := make(map[criteria.FactKey][]string)
	for key := range facts {
		texts[key] = facts.All(key)
	}
	return texts, Result{Findings: findings}
}

type officeFacts = map[criteria.FactKey][]string

func TestOffice(t *testing.T) {
	for _, c := range []struct {
		name, drawing string
		want          officeFacts
		findings      string
	}{
		{"all", `
			THÔNG TIN CƠ QUAN BAN HÀNH
			Mục | Nội dung
			Cơ quan cấp trên | ĐẢNG BỘ TỈNH LAI CHÂU
			Cơ quan ban hành | HUYỆN ỦY TAM ĐƯỜNG
			Thể thức | Đảng
			Số | #5
			Ký hiệu | TB/HU
			Địa danh | Tam Đường
			Ngày ban hành | 14/02/2023
			Tác giả kết luận | BAN THƯỜNG VỤ HUYỆN ỦY
			Thẩm quyền ký | T/L BAN THƯỜNG VỤ
			Chức vụ người ký | CHÁNH VĂN PHÒNG
			Người ký | Vũ Ngọc Sơn
			Nơi nhận | - TT. Huyện ủy, HĐND;
			 | - Các đồng chí Ủy viên BTV Huyện ủy,
			+2
			 | - Lưu.
			Cách bỏ dấu | kiểu cũ (hòa, ủy)`,
			officeFacts{
				criteria.SuperiorBody: {"ĐẢNG BỘ TỈNH LAI CHÂU"}, criteria.IssuingBody: {"HUYỆN ỦY TAM ĐƯỜNG"},
				criteria.DocumentForm: {"Đảng"}, criteria.DocumentNumber: {"5"}, criteria.DocumentSigns: {"TB/HU"},
				criteria.IssuePlace: {"Tam Đường"}, criteria.IssueDate: {"ngày 14 tháng 02 năm 2023"},
				criteria.Author: {"BAN THƯỜNG VỤ HUYỆN ỦY"}, criteria.SignerAuthority: {"T/L BAN THƯỜNG VỤ"},
				criteria.SignerOffice: {"CHÁNH VĂN PHÒNG"}, criteria.SignerName: {"Vũ Ngọc Sơn"},
				criteria.Recipients: {"TT. Huyện ủy, HĐND", "Các đồng chí Ủy viên BTV Huyện ủy", "Lưu."},
				criteria.Spelling:   {"kiểu cũ (hòa, ủy)"},
			}, ""},
		{"other words, numbered, in one cell", `
			1 | Tên cơ quan: | UBND XÃ BẢN BO
			2 | Họ và tên người ký | Lò Văn Mẫu
			 | Chức vụ: CHỦ TỊCH
			3 | Ngày ban hành | ngày … tháng 3 năm 2026`,
			officeFacts{criteria.IssuingBody: {"UBND XÃ BẢN BO"}, criteria.SignerName: {"Lò Văn Mẫu"},
				criteria.SignerOffice: {"CHỦ TỊCH"}, criteria.IssueDate: {"tháng 3 năm 2026"}},
			"NTM110/line info S!A1 1\nNTM110/line info S!A2 2\nNTM110/line info S!A4 3"},
		{"labels that are none", `
			Cơ quan ban hành | HUYỆN ỦY
			Người kí | A
			Kỳ báo cáo | tháng 3/2023
			Noi nhận
			 | Đảng ủy xã
			Ghi chú
			Đia danh: Tam Đường`,
			officeFacts{criteria.IssuingBody: {"HUYỆN ỦY"}},
			"NTM110/label warning S!A2 Người kí ; Người ký\nNTM110/office warning S!A3 Kỳ báo cáo\n" +
				"NTM110/label warning S!A4 Noi nhận ; Nơi nhận\nNTM110/label warning S!A7 Đia danh ; Địa danh"},
		{"what follows a label that is none", "Người ký | A\nThành phần | B\n | C\n | D\nĐịa danh | E",
			officeFacts{criteria.SignerName: {"A"}, criteria.IssuePlace: {"E"}}, "NTM110/office warning S!A2 Thành phần"},
		{"the first label is misspelt", "Mẫu của cơ quan\nCơ quan ban hàng | HUYỆN ỦY\nNgười ký | A",
			officeFacts{criteria.SignerName: {"A"}}, "NTM110/label warning S!A2 Cơ quan ban hàng ; Cơ quan ban hành"},
		{"values that cannot be", `
			Người ký | A
			Thể thức | Đảng và Nhà nước
			Cách bỏ dấu | hòa, uỷ
			Số | năm
			Ký hiệu | 05-TB/HU
			Ngày ban hành | quý I/2023`,
			officeFacts{criteria.SignerName: {"A"}},
			"NTM201/fact warning S!B2 Thể thức ; Đảng và Nhà nước ; Đảng; Nhà nước\nNTM201/fact warning S!B4 Số ; năm ; 05\n" +
				"NTM201/fact warning S!B5 Ký hiệu ; 05-TB/HU ; TB/HU\nNTM201/fact warning S!B6 Ngày ban hành ; quý I/2023 ; 10/3/2023; tháng 3 năm 2023\n" +
				"NTM201/fact warning S!B3 Cách bỏ dấu ; hòa, uỷ ; kiểu cũ (hòa, ủy); kiểu mới (hoà, uỷ)"},
		{"no such day", "Người ký | A\nNgày ban hành | 30/02/2023", officeFacts{criteria.SignerName: {"A"}},
			"NTM201/fact warning S!B2 Ngày ban hành ; 30/02/2023 ; 10/3/2023; tháng 3 năm 2023"},
		{"twice", `
			Người ký | A
			Địa danh | Tam Đường
			Người ký | B
			Địa danh | Tam Đường`,
			officeFacts{criteria.IssuePlace: {"Tam Đường"}}, "NTM103/fact error S!B3 Người ký ; B1"},
		{"signs that do not agree", "Số | 05-TB/HU\nKý hiệu | TB-UBND\nNgười ký | A", officeFacts{criteria.SignerName: {"A"}},
			"NTM103/fact error S!B2 Ký hiệu ; B1"},
		{"signs beside the number", "Số, ký hiệu | 05-TB/HU\nKý hiệu | TB/HU", officeFacts{
			criteria.DocumentNumber: {"05-TB/HU"}, criteria.DocumentSigns: {"TB/HU"}}, ""},
		{"examples beside the values", "Người ký | A | ví dụ: B\nĐịa danh | | ví dụ: Tam Đường\nCơ quan ban hành | HUYỆN ỦY", officeFacts{
			criteria.SignerName: {"A"}, criteria.IssuingBody: {"HUYỆN ỦY"}},
			"NTM110/line info S!C1 ví dụ: B\nNTM110/line info S!C2 ví dụ: Tam Đường"},
		{"a body on two lines, a stray line", "Cơ quan ban hành | ĐẢNG ỦY XÃ\n | BẢN BO\nNgười ký | A\n+1\n | chờ duyệt", officeFacts{
			criteria.IssuingBody: {"ĐẢNG ỦY XÃ BẢN BO"}, criteria.SignerName: {"A"}}, "NTM110/line info S!B5 chờ duyệt"},
		{"an authority on two lines", "Thẩm quyền ký | TM. ỦY BAN NHÂN DÂN\n | KT. CHỦ TỊCH\nChức vụ người ký | PHÓ CHỦ TỊCH", officeFacts{
			criteria.SignerAuthority: {"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"}, criteria.SignerOffice: {"PHÓ CHỦ TỊCH"}}, ""},
		{"a broken cell", "Người ký | A\nĐịa danh | !#REF!", officeFacts{criteria.SignerName: {"A"}}, "NTM204/error error S!B2 #REF!"},
		{"blanks", "Cơ quan ban hành | ……\nNgười ký | .....\nSố |", officeFacts{}, "NTM101/office error !"},
		{"nothing of the kind", "TT | Tên xã\n1 | Bản Bo", officeFacts{}, "NTM101/office error !"},
		{"only what cannot be", "Thể thức | Đản", officeFacts{}, "NTM201/fact warning S!B1 Thể thức ; Đản ; Đảng; Nhà nước"},
	} {
		got, result := office("S", c.drawing)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: facts (-want +got):\n%s", c.name, diff)
		}
		if lines := findingLines(result); lines != c.findings {
			t.Errorf("%s: findings\n%s\nwant\n%s", c.name, lines, c.findings)
		}
	}
}

// Examples on a guide are no facts; several sheets may hold some; what is taken
// from where nobody sees it is told.
func TestOfficeSheets(t *testing.T) {
	got, result := office("Hướng dẫn", "Người ký | Ví Dụ", "Cơ quan", "Người ký | A", "Ký", "Địa danh | Tam Đường")
	want := officeFacts{criteria.SignerName: {"A"}, criteria.IssuePlace: {"Tam Đường"}}
	if diff := cmp.Diff(want, got); diff != "" || len(result.Findings) > 0 {
		t.Errorf("facts (-want +got):\n%s\nfindings %+v", diff, result.Findings)
	}
	wb := &sheet.Workbook{Sheets: []*sheet.Sheet{sheetOf("S", "Người ký | A\nĐịa danh | B")}}
	wb.Sheets[0].HiddenRows = []sheet.Span{{First: 2, Last: 2}}
	_, findings := Office(wb, Source{})
	if got := findingLines(Result{Findings: findings}); got != "NTM205/row warning S!B2 2" {
		t.Errorf("a hidden row: %s", got)
	}
	wb.Sheets[0].Hidden, wb.Sheets[0].HiddenRows = true, nil
	_, findings = Office(wb, Source{})
	if got := findingLines(Result{Findings: findings}); got != "NTM205/sheet warning S! S" {
		t.Errorf("a hidden sheet: %s", got)
	}
}

// A profile in an old encoding is read, and the decoding is told.
func TestOfficeInLegacyText(t *testing.T) {
	s := sheetOf("S", "Cơ quan ban hành | HUYỆN ỦY TAM ĐƯỜNG\nNgười ký | Ông Mẫu\nĐịa danh | Bản Bo")
	rewrite(s, vntext.TCVN3, ".VnTime")
	facts, found := Office(bookOf(s), Source{File: "co-quan.xlsx"})
	if got := facts.One(criteria.SignerName); got != "Ông Mẫu" {
		t.Errorf("got %q", got)
	}
	if got := findingLines(Result{Findings: found}); got != "NTM206 info S! 6 ; TCVN3" {
		t.Errorf("findings:\n%s", got)
	}
}
