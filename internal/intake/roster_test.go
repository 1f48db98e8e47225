package intake

import (
	"fmt"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// rosterText reads a roster of drawings and prints its communes, one a line.
func rosterText(drawings ...string) (communes, findings string) {
	wb := &sheet.Workbook{}
	for i := 0; i+1 < len(drawings); i += 2 {
		wb.Sheets = append(wb.Sheets, sheetOf(drawings[i], drawings[i+1]))
	}
	list, found := Roster(wb, Source{File: "ds.xlsx"})
	var lines []string
	for _, c := range list {
		lines = append(lines, rosterLine(c))
	}
	return strings.Join(lines, "\n"), findingLines(Result{Findings: found})
}

func rosterLine(c criteria.Commune) string {
	return fmt.Sprintf("%s %s/%s/%s %s", c.At.Cell, c.Name, c.District, c.Province, c.Code)
}

func TestRoster(t *testing.T) {
	tests := []struct{ name, drawing, communes, findings string }{
		{"all columns", `
			DANH SÁCH XÃ PHẢI BÁO CÁO
			STT | Tên xã | Mã xã | Huyện | Tỉnh
			1 | Bản Bo | 03424 | Tam Đường | Lai Châu
			2 | Xã Nà Tăm | #3430 | Huyện Tam Đường | tỉnh Lai Châu`,
			"B3 Bản Bo/Tam Đường/Lai Châu 03424\nB4 Nà Tăm/Tam Đường/Lai Châu 03430", ""},
		{"names only", "Tên xã\nBản Bo\nNà Tăm", "A2 Bản Bo// \nA3 Nà Tăm// ", ""},
		{"another order, merged district, title", `
			UBND TỈNH LAI CHÂU
			Danh sách các xã
			Huyện | Mã số xã | Xã | TT
			(1) | (2) | (3) | (4)
			Tam Đường | 03424 | BẢN BO | 1
			^ | 03430 | NÀ TĂM | 2
			Tân Uyên | 03500 | Trung Đồng | 3
			Tổng số | | 3 xã |
			+1
			| | NGƯỜI LẬP BIỂU
			| | Nguyễn Văn Mẫu`,
			"C5 Bản Bo/Tam Đường/Lai Châu 03424\nC6 Nà Tăm/Tam Đường/Lai Châu 03430\nC7 Trung Đồng/Tân Uyên/Lai Châu 03500", ""},
		{"districts head their communes", `
			Tỉnh Lai Châu
			TT | Tên xã
			I | Huyện Tam Đường
			1 | Bản Bo
			II | Huyện Tân Uyên
			1 | Bản Bo
			2 | Thị trấn Tân Uyên
			3 | Cộng Hòa
			4 | Ký Phú
			| Cộng: 4 xã`,
			"B4 Bản Bo/Tam Đường/Lai Châu \nB6 Bản Bo/Tân Uyên/Lai Châu \nB7 Tân Uyên/Tân Uyên/Lai Châu \nB8 Cộng Hòa/Tân Uyên/Lai Châu \nB9 Ký Phú/Tân Uyên/Lai Châu ", ""},
		{"what cannot be read", `
			TT | Tên xã | Mã xã
			1 | Bản Bo | 3424A
			2 | !#REF! | 03430
			3 | #12 | 03431
			4 | | 03432
			5 | Nà Tăm | 1
			6 | BẢN BO |
			7 | =? |`,
			"B2 Bản Bo// \nB6 Nà Tăm// ", `
			NTM201/code warning DS!C2 3424A
			NTM204/error error DS!B3 #REF!
			NTM201 warning DS!B4 12
			NTM201/row warning DS!C5 03432
			NTM201/code warning DS!C6 1
			NTM103 error DS!B7 xã Bản Bo ; B2
			NTM204 error DS!B8`},
		{"a district that is a number", "Tên xã | Huyện\nBản Bo | #12", "A2 Bản Bo// ", "NTM201 warning DS!B2 12"},
		{"no header", "Bản Bo\nNà Tăm", "", "NTM101/roster error !"},
		{"a header only", "TT | Tên xã | Huyện", "", "NTM101/roster error !"},
		{"nothing", "", "", "NTM101/roster error !"},
	}
	for _, test := range tests {
		communes, findings := rosterText("DS", test.drawing)
		if communes != test.communes || findings != tidy(test.findings) {
			t.Errorf("%s:\n%s\nfindings:\n%s\nwant:\n%s\n%s", test.name, communes, findings, test.communes, tidy(test.findings))
		}
	}
}

func TestRosterOfManySheets(t *testing.T) {
	communes, findings := rosterText(
		"Tam Đường", "Huyện: | Tam Đường\nTên xã | Mã xã\nBản Bo | 03424",
		"Ghi chú", "Danh sách này do Văn phòng điều phối lập.",
		"Tân Uyên", "Huyện Tân Uyên\nMã xã | Tên xã\n03500 | Bản Bo")
	if communes != "A3 Bản Bo/Tam Đường/ 03424\nB3 Bản Bo/Tân Uyên/ 03500" || findings != "" {
		t.Errorf("%s\nfindings:\n%s", communes, findings)
	}
}

// A roster on a hidden sheet, in an old encoding, counts; both are told.
func TestRosterNotAsSeen(t *testing.T) {
	s := sheetOf("DS", "TT | Tên xã | Huyện\n1 | Bản Bo | Tam Đường\n2 | Nà Tăm | Tam Đường")
	rewrite(s, vntext.TCVN3, ".VnTime")
	s.Hidden = true
	list, found := Roster(bookOf(s), Source{File: "ds.xlsx"})
	if len(list) != 2 || list[1].Name != "Nà Tăm" {
		t.Errorf("got %+v", list)
	}
	if got := findingLines(Result{Findings: found}); got != "NTM206 info DS! 6 ; TCVN3\nNTM205/sheet warning DS! DS" {
		t.Errorf("findings:\n%s", got)
	}
}

func FuzzRoster(f *testing.F) {
	f.Add("TT | Tên xã | Mã xã | Huyện\n1 | Bản Bo | 3424 | Tam Đường")
	f.Add("Tỉnh Lai Châu\nTên xã\nHuyện Tam Đường\nBản Bo\nNgười lập")
	f.Fuzz(func(t *testing.T, drawing string) {
		wb := &sheet.Workbook{Sheets: []*sheet.Sheet{sheetOf("DS", drawing)}}
		list, found := Roster(wb, Source{File: "ds.xlsx"})
		if len(list) == 0 && len(found) == 0 {
			t.Fatal("neither communes nor a finding")
		}
		for _, c := range list {
			if criteria.NameKey(c.Name) == "" || c.At.Cell == "" || c.Code != "" && len(c.Code) != 5 {
				t.Fatalf("commune %+v", c)
			}
		}
	})
}
