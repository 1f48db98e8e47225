package intake

import (
	"fmt"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

// acrossLines is what was read of tables with several communes: a line each,
// with the criteria that are met (+), not met (-), basically met (~), not
// considered (o); those that are unknown are left out.
func acrossLines(result Result) string {
	signs := map[criteria.Status]string{criteria.Met: "+", criteria.NotMet: "-", criteria.BasicallyMet: "~", criteria.NotConsidered: "o"}
	var lines []string
	for _, r := range result.Reports {
		line := r.Commune.Name + "/" + r.Commune.District + "/" + string(r.Period.End)
		for _, c := range r.Criteria {
			if sign := signs[c.Claim.Status]; sign != "" {
				line += fmt.Sprintf(" %d%s", c.Number, sign)
			}
			for _, ind := range c.Indicators {
				if ind.Value.Answer == criteria.NumberAnswer || ind.Claim.Status != criteria.Unknown {
					line += fmt.Sprintf(" [%s%s %s]", ind.ID, signs[ind.Claim.Status], ind.Value.Text)
				}
			}
		}
		for _, total := range r.Totals {
			line += fmt.Sprintf(" (%d)", total.Count)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

const acrossHead = `
	TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
	Huyện Tam Đường, tỉnh Lai Châu
	Kỳ báo cáo: tháng 3/2023
	+1
`

// acrossTest is a sheet drawn below the common head, with what must be read.
type acrossTest struct{ name, drawing, want, findings string }

func checkAcross(t *testing.T, tests []acrossTest) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			result := read(t, "Biểu", acrossHead+test.drawing)
			if got := acrossLines(result); got != tidy(test.want) {
				t.Errorf("got\n%s\nwant\n%s", got, tidy(test.want))
			}
			if got := findingLines(result); got != test.findings {
				t.Errorf("findings:\n%s\nwant:\n%s", got, test.findings)
			}
		})
	}
}

func TestManyCommunes(t *testing.T) {
	tests := []acrossTest{
		{"one row a commune, x or blank", `
			TT | Tên xã | Tiêu chí | < | < | < | < | < | Tổng số tiêu chí đạt | Ghi chú
			^ | ^ | #1 | #2 | #3 | #4 | #5 | #6 | ^ | ^
			1 | Bản Bo | x | x | | x | x | | #4
			2 | Bình Lư | x | x | x | x | x | x | #6 | đạt chuẩn năm 2020
			Cộng | < | #2 | #2 | #1 | #2 | #2 | #1 | #10`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2+ 3- 4+ 5+ 6- (4)
			Bình Lư/Tam Đường/2023-03-31 1+ 2+ 3+ 4+ 5+ 6+ (6)`,
			"NTM110/blanks info Biểu!B7 2"},
		{"district headings, Đ and K, column numbers", `
			TT | Đơn vị | Kết quả đánh giá các tiêu chí | < | < | < | <
			^ | ^ | TC 1 | TC 2 | TC 3 | TC 4 | TC 5
			A | B | 1 | 2 | 3 | 4 | 5
			I | Huyện Tam Đường
			1 | Xã Bản Bo | Đ | K | Đ | Đ | K
			2 | Xã Tân Lập | Đ | Đ | Đ | Đ | K
			II | Huyện Tân Uyên
			1 | Xã Tân Lập | K | K | Đ | Đ | -
			NGƯỜI LẬP BIỂU | | | | CHỦ TỊCH`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- 3+ 4+ 5-
			Tân Lập/Tam Đường/2023-03-31 1+ 2+ 3+ 4+ 5-
			Tân Lập/Tân Uyên/2023-03-31 1- 2- 3+ 4+`, ""},
		{"names of criteria, one and zero", `
			STT | Xã | Quy hoạch | Giao thông | Thủy lợi và phòng, chống thiên tai | Điện | Giáo dục | Văn hóa
			1 | Bản Bo | #1 | #0 | #1 | #1 | #0 | #1
			2 | Bình Lư | #0 | #0 | #1 | #1 | #1 | #1`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- 3+ 4+ 5- 6+
			Bình Lư/Tam Đường/2023-03-31 1- 2- 3+ 4+ 5+ 6+`, ""},
		{"names over numbers, words, blank is unknown", `
			TT | Tên xã | Quy hoạch | Giao thông | Thủy lợi và phòng, chống thiên tai | Điện | Giáo dục
			^ | ^ | #1 | #2 | #3 | #4 | #5
			1 | Bản Bo | Đạt | Chưa đạt | Đạt | | Cơ bản đạt
			2 | Bình Lư | Đạt | Đạt | Đạt | Đạt | Không xét`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- 3+ 5~
			Bình Lư/Tam Đường/2023-03-31 1+ 2+ 3+ 4+ 5o`, ""},
		{"indicators across with values and requirements", `
			TT | Tên xã | 1. Quy hoạch | < | 2. Giao thông | < | 3. Thủy lợi và phòng, chống thiên tai
			^ | ^ | 1.1 | 1.2 | 2.1 | 2.2 | 3.1
			| Yêu cầu | Đạt | Đạt | ≥ 90% | ≥ 80% | ≥ 85%
			1 | Bản Bo | Đạt | Đạt | 92,5% | 70% | 86%
			2 | Bình Lư | Đạt | Chưa đạt | 95% | 100% | 90%`, `
			Bản Bo/Tam Đường/2023-03-31 [1.1+ Đạt] [1.2+ Đạt] [2.1 92,5%] [2.2 70%] [3.1 86%]
			Bình Lư/Tam Đường/2023-03-31 [1.1+ Đạt] [1.2- Chưa đạt] [2.1 95%] [2.2 100%] [3.1 90%]`, ""},
		{"one column a commune", `
			TT | Tiêu chí | Kết quả thực hiện | < | <
			^ | ^ | Bản Bo | Bình Lư | Sơn Bình
			1 | Quy hoạch | x | x | x
			2 | Giao thông | | x | x
			Tổng số tiêu chí đạt | < | 1 | 2 | 2`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- (1)
			Bình Lư/Tam Đường/2023-03-31 1+ 2+ (2)
			Sơn Bình/Tam Đường/2023-03-31 1+ 2+ (2)`,
			"NTM110/blanks info Biểu!C6 1"},
		{"one column a commune, plain header", `
			STT | Tên tiêu chí | Xã Bản Bo | Xã Bình Lư
			1 | Quy hoạch | Đạt | Chưa đạt
			2 | Giao thông | Chưa đạt | Đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2-
			Bình Lư/Tam Đường/2023-03-31 1- 2+`, ""},
		{"two columns a commune", `
			TT | Tiêu chí | Bản Bo | < | Bình Lư | <
			^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá
			2 | Giao thông | | Đạt | | Chưa đạt
			2.1 | Tỷ lệ đường xã được bảo trì | 95% | Đạt | 80% | Chưa đạt
			4 | Điện | 99% | Đạt | 97% | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 2+ [2.1+ 95%] 4+ [4 99%]
			Bình Lư/Tam Đường/2023-03-31 2- [2.1- 80%] 4- [4 97%]`, ""},
		{"one commune, criteria across", `
			Xã: Bản Bo
			Tiêu chí | 1 | 2 | 3 | 4 | 5
			Tên tiêu chí | Quy hoạch | Giao thông | Thủy lợi và phòng, chống thiên tai | Điện | Giáo dục
			Kết quả | | | | 99% | 80%
			Đánh giá | Đạt | Chưa đạt | Đạt | Đạt | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- 3+ 4+ [4 99%] 5-`, ""},
	}
	checkAcross(t, tests)
}

func TestTablesSideBySide(t *testing.T) {
	tests := []acrossTest{
		{"two communes", `
			Xã Bản Bo | | | | Xã Bình Lư
			TT | Tiêu chí | Đánh giá | | TT | Tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt | | 1 | Quy hoạch | Chưa đạt
			2 | Giao thông | Chưa đạt | | 2 | Giao thông | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2-
			Bình Lư/Tam Đường/2023-03-31 1- 2-`, ""},
		{"two communes, label and value", `
			Xã: | Bản Bo | | | Xã: | Bình Lư
			TT | Tiêu chí | Đánh giá | | TT | Tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt | | 1 | Quy hoạch | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+
			Bình Lư/Tam Đường/2023-03-31 1-`, ""},
		{"one commune in two halves", `
			Xã: Bản Bo
			TT | Tiêu chí | Đánh giá | | TT | Tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt | | 3 | Thủy lợi và phòng, chống thiên tai | Chưa đạt
			2 | Giao thông | Chưa đạt | | 4 | Điện | Đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- 3- 4+`, ""},
		{"criteria beside tasks", `
			Xã: Bản Bo
			TT | Tiêu chí | Đánh giá | | TT | Nhiệm vụ | Cơ quan chủ trì
			1 | Quy hoạch | Đạt | | 1 | Tiêu chí 2: Làm đường | UBND xã
			2 | Giao thông | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2-`, ""},
		{"under each other, label and value", `
			Xã: | Bản Bo
			TT | Tiêu chí | Đánh giá
			1 | Quy hoạch | Đạt
			Xã: | Bình Lư
			TT | Tiêu chí | Đánh giá
			1 | Quy hoạch | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+
			Bình Lư/Tam Đường/2023-03-31 1-`, ""},
	}
	checkAcross(t, tests)
}

func TestMisspeltHeaders(t *testing.T) {
	tests := []acrossTest{
		{"a slip", `
			Xã: Bản Bo
			TT | Tiêu chí | Kêt quả thực hiên | Đánh gái
			1 | Quy hoạch | | Đạt
			4 | Điện | 99% | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 4- [4 99%]`,
			"NTM110/header info Biểu!C6 Kêt quả thực hiên ; Kết quả thực hiện\nNTM110/header warning Biểu!D6 Đánh gái ; Đánh giá"},
		{"all without marks", `
			Xã: Bản Bo
			TIEU CHI | KET QUA THUC HIEN | DANH GIA
			1. Quy hoạch | | Đạt
			2. Giao thông | | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2-`,
			"NTM110/header info Biểu!A6 TIEU CHI ; Tiêu chí\nNTM110/header info Biểu!B6 KET QUA THUC HIEN ; Kết quả thực hiện\nNTM110/header info Biểu!C6 DANH GIA ; Đánh giá"},
		{"another word", `
			Xã: Bản Bo
			TT | Tiêu chí | Đợt | Đánh giá
			1 | Quy hoạch | x | Chưa đạt`, `
			Bản Bo/Tam Đường/2023-03-31 1-`,
			"NTM110 info Biểu!C6 Đợt"},
	}
	checkAcross(t, tests)
}

func TestTablesThatDisagree(t *testing.T) {
	tests := []struct {
		name           string
		sheets         []string
		want, findings string
	}{
		{"summary and details", []string{
			"Tổng hợp", acrossHead + `
				Xã: Bản Bo
				TT | Tiêu chí | Đánh giá
				1 | Quy hoạch | Đạt
				2 | Giao thông | Đạt`,
			"Chi tiết", acrossHead + `
				Xã: Bản Bo
				TT | Tiêu chí | Yêu cầu | Kết quả | Đánh giá
				1 | Quy hoạch | | | Đạt
				2 | Giao thông | | | Chưa đạt
				2.1 | Tỷ lệ đường xã được bảo trì | ≥ 90% | 80% | Chưa đạt`}, `
			Bản Bo/Tam Đường/2023-03-31 1+ 2- [2.1- 80%]`,
			"NTM110/table warning Tổng hợp!A6 Tổng hợp: TT | Tiêu chí | Đánh giá\nNTM103/differs error Tổng hợp!C8 tiêu chí 2 ; Đạt ; Chi tiết!E8 ; Chưa đạt"},
		{"all communes, and a sheet of one", []string{
			"Toàn huyện", acrossHead + `
				TT | Tên xã | 1 | 2 | 3 | 4 | 5
				1 | Bản Bo | Đ | K | Đ | Đ | K
				2 | Bình Lư | Đ | Đ | Đ | Đ | Đ`,
			"Bản Bo", acrossHead + `
				Xã: Bản Bo
				TT | Tiêu chí | Đánh giá
				1 | Quy hoạch | Chưa đạt
				2 | Giao thông | Chưa đạt
				3 | Thủy lợi và phòng, chống thiên tai | Đạt
				4 | Điện | Đạt
				5 | Giáo dục | Chưa đạt
				6 | Văn hóa | Đạt`}, `
			Bản Bo/Tam Đường/2023-03-31 1- 2- 3+ 4+ 5- 6+
			Bình Lư/Tam Đường/2023-03-31 1+ 2+ 3+ 4+ 5+`,
			"NTM110/table info Toàn huyện!B6 Toàn huyện: Bản Bo\nNTM103/differs error Toàn huyện!C6 tiêu chí 1 ; Đạt ; Bản Bo!C7 ; Chưa đạt"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			result := read(t, test.sheets...)
			if got := acrossLines(result); got != tidy(test.want) {
				t.Errorf("got\n%s\nwant\n%s", got, tidy(test.want))
			}
			if got := findingLines(result); got != test.findings {
				t.Errorf("findings:\n%s\nwant:\n%s", got, test.findings)
			}
		})
	}
}

// TestNotManyCommunes reads tables with columns that are no communes.
func TestNotManyCommunes(t *testing.T) {
	tests := []acrossTest{
		{"hamlets of one commune", `
			Xã: Bản Bo
			TT | Tiêu chí | Nà Ly | Nà Khuy
			1 | Quy hoạch | Đạt | Đạt
			2 | Giao thông | Đạt | Chưa đạt`, "",
			"NTM110/table warning Biểu!C6 Biểu: TT | Tiêu chí | Nà Ly | Nà Khuy\nNTM101 error Biểu!"},
		{"months", `
			Xã: Bản Bo
			TT | Tiêu chí | Kết quả thực hiện các tháng | < | < | < | < | Đánh giá
			^ | ^ | 1 | 2 | 3 | 4 | 5 | ^
			1 | Quy hoạch | | | | | | Đạt
			2 | Giao thông | | | | | | Chưa đạt`,
			"Bản Bo/Tam Đường/2023-03-31 1+ 2-", ""},
		{"years of a plan", `
			Xã: Bản Bo
			TT | Tiêu chí | Kết quả thực hiện | < | < | Đánh giá
			^ | ^ | 2021 | 2022 | 2023 | ^
			4 | Điện | 97% | 98% | 99% | Đạt`,
			"Bản Bo/Tam Đường/2023-03-31 4+ [4 99%]", "NTM110 info Biểu!D7 Kết quả thực hiện / 2022\nNTM110 info Biểu!C7 Kết quả thực hiện / 2021"},
		{"a commune without a figure", `
			TT | Tiêu chí | Xã Bản Bo | Xã Bình Lư
			1 | Quy hoạch | Đạt |
			2 | Giao thông | Chưa đạt |`,
			"Bản Bo/Tam Đường/2023-03-31 1+ 2-", "NTM201/unfilled warning Biểu!D5 Bình Lư"},
	}
	checkAcross(t, tests)
}

func TestManySheetsOfCommunes(t *testing.T) {
	list := "\nKỳ báo cáo: quý I/2023\n+1\nTT | Tên xã | 1 | 2 | 3 | 4 | 5\n1 | Tân Lập | Đ | K | Đ | Đ | K"
	result := read(t, "Tam Đường", list, "Tân Uyên", list)
	if got, want := acrossLines(result), "Tân Lập/Tam Đường/2023-03-31 1+ 2- 3+ 4+ 5-\nTân Lập/Tân Uyên/2023-03-31 1+ 2- 3+ 4+ 5-"; got != want {
		t.Errorf("by district:\n%s", got)
	}
	result = read(t, "Biểu", acrossHead+`
		TT | Tên xã | 1 | 2 | 3 | 4 | 5
		1 | Bản Bo | Đ | K | Đ | Đ | K
		2 | Bình Lư | Đ | Đ | Đ | Đ | K
		+1
		TT | Tên xã | 6 | 7 | 8 | 9 | 10
		1 | Bản Bo | K | K | K | K | K
		2 | Bình Lư | Đ | Đ | Đ | Đ | Đ`)
	want := "Bản Bo/Tam Đường/2023-03-31 1+ 2- 3+ 4+ 5- 6- 7- 8- 9- 10-\nBình Lư/Tam Đường/2023-03-31 1+ 2+ 3+ 4+ 5- 6+ 7+ 8+ 9+ 10+"
	if got := acrossLines(result); got != want {
		t.Errorf("two blocks:\n%s", got)
	}
}

func TestMisspeltCriterion(t *testing.T) {
	checkAcross(t, []acrossTest{{"without a number", `
		Xã: Bản Bo
		Tiêu chí | Kết quả | Đánh giá
		Quy hoạch | | Đạt
		Giao thôn | | Chưa đạt
		Điện | | Đạt
		Giáo dục | | Đạt
		Văn hóa | | Đạt
		Nhà ở dân cư | | Đạt`,
		"Bản Bo/Tam Đường/2023-03-31 1+ 4+ 5+ 6+ 9+",
		"NTM201/named warning Biểu!A8 Giao thôn ; 2 (Giao thông)"}})
}

func TestTasksOfManyCommunes(t *testing.T) {
	result := read(t, "Biểu", acrossHead+`
		TT | Tên xã | 1 | 2 | 3 | 4 | 5
		1 | Bản Bo | Đ | K | Đ | Đ | K
		2 | Bình Lư | Đ | K | Đ | Đ | Đ`,
		"Nhiệm vụ", `
		TT | Xã | Tiêu chí | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
		1 | Bản Bo | 2. Giao thông | Làm đường | UBND xã | tháng 5/2023
		2 | | 5. Giáo dục | Xây trường | Phòng Giáo dục | 2024
		3 | Xã Bình Lư | 2. Giao thông | Sửa cầu | UBND xã | quý II/2023
		4 | Sơn Bình | 2. Giao thông | Việc khác | UBND xã | 2023`)
	var tasks []string
	for _, r := range result.Reports {
		for _, c := range r.Criteria {
			for _, task := range c.Tasks {
				tasks = append(tasks, fmt.Sprintf("%s %d %s/%s/%s", r.Commune.Name, c.Number, task.Text, task.Lead, task.Deadline.End))
			}
		}
	}
	want := "Bản Bo 2 Làm đường/UBND xã/2023-05-31\nBản Bo 5 Xây trường/Phòng Giáo dục/2024-12-31\nBình Lư 2 Sửa cầu/UBND xã/2023-06-30"
	if got := strings.Join(tasks, "\n"); got != want {
		t.Errorf("tasks:\n%s", got)
	}
	if got := findingLines(result); got != "NTM110/line warning Nhiệm vụ!B5 Sơn Bình" {
		t.Errorf("findings:\n%s", got)
	}
}
