package intake

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
)

// BenchmarkRead is what recognition costs once a workbook is read: of the
// samples, and of tables longer than any that a district sends.
func BenchmarkRead(b *testing.B) {
	k := known(b)
	for _, name := range []string{"tam-duong/ban-bo", "tam-duong/ban-vi-du", "co-loi/gia-tri-sai"} {
		benchRead(b, filepath.Base(name), sampleBook(b, name), k, 1)
	}
	benchRead(b, "across", benchBook(longAcross(1000)), k, 1000)
	benchRead(b, "transposed", benchBook(longTransposed(200)), k, 200) // of maxColumns
}

func benchRead(b *testing.B, name string, wb *sheet.Workbook, k Known, reports int) {
	b.Run(name, func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if result := Read(wb, Source{File: name}, k); len(result.Reports) != reports {
				b.Fatalf("%d reports, want %d", len(result.Reports), reports)
			}
		}
	})
}

// TestLongTables reads the tables of the benchmark whole: each commune with its
// own verdicts, whichever way the table runs.
func TestLongTables(t *testing.T) {
	for name, table := range map[string]struct {
		drawing            string
		communes, criteria int
	}{
		"across":     {longAcross(300), 300, 19},
		"transposed": {longTransposed(200), 200, 10},
	} {
		t.Run(name, func(t *testing.T) {
			result := Read(benchBook(table.drawing), Source{File: name}, known(t))
			if len(result.Reports) != table.communes {
				t.Fatalf("%d reports, want %d", len(result.Reports), table.communes)
			}
			for n, r := range result.Reports {
				if r.Commune.Name != longName(n) || len(r.Criteria) < table.criteria {
					t.Fatalf("report %d: %q with %d criteria, want %q", n, r.Commune.Name, len(r.Criteria), longName(n))
				}
				for _, c := range r.Criteria[:table.criteria] {
					want := criteria.NotMet
					if longMet(n, c.Number) {
						want = criteria.Met
					}
					if c.Claim.Status != want {
						t.Fatalf("%s, criterion %d: %v, want %v", r.Commune.Name, c.Number, c.Claim.Status, want)
					}
				}
			}
		})
	}
}

// longAcross is a table with a row for each commune and a column for each of
// the 19 criteria.
func longAcross(communes int) string {
	var b strings.Builder
	b.WriteString(acrossHead)
	b.WriteString("\tTT | Tên xã | Tiêu chí" + strings.Repeat(" | <", 18) + " | Tổng số tiêu chí đạt | Ghi chú\n\t^ | ^")
	for number := 1; number <= 19; number++ {
		fmt.Fprintf(&b, " | #%d", number)
	}
	b.WriteString(" | ^ | ^\n")
	for n := range communes {
		fmt.Fprintf(&b, "\t#%d | %s", n+1, longName(n))
		met := 0
		for number := 1; number <= 19; number++ {
			mark := ""
			if longMet(n, number) {
				mark = "x"
				met++
			}
			b.WriteString(" | " + mark)
		}
		fmt.Fprintf(&b, " | #%d |\n", met)
	}
	return b.String()
}

// longTransposed is a table with a row for each of the first ten criteria and
// a column for each commune.
func longTransposed(communes int) string {
	names := []string{
		"Quy hoạch", "Giao thông", "Thủy lợi và phòng, chống thiên tai", "Điện", "Giáo dục", "Văn hóa",
		"Cơ sở hạ tầng thương mại nông thôn", "Thông tin và Truyền thông", "Nhà ở dân cư", "Thu nhập",
	}
	var b strings.Builder
	b.WriteString(acrossHead)
	b.WriteString("\tTT | Tiêu chí | Kết quả thực hiện" + strings.Repeat(" | <", communes-1) + "\n\t^ | ^")
	for n := range communes {
		b.WriteString(" | " + longName(n))
	}
	for i, name := range names {
		fmt.Fprintf(&b, "\n\t#%d | %s", i+1, name)
		for n := range communes {
			verdict := "Chưa đạt"
			if longMet(n, i+1) {
				verdict = "Đạt"
			}
			b.WriteString(" | " + verdict)
		}
	}
	return b.String() + "\n"
}

// longMet tells whether the n-th commune meets a criterion: most do, no two
// neighbours the same ones.
func longMet(n, number int) bool { return (n+number*number)%7 > 0 }

// longName is the n-th commune's name, made up: a tree, and another for each of
// up to 1,024.
func longName(n int) string {
	first := strings.Fields("Bưởi Cam Chanh Dừa Đào Gạo Hồng Khế Lê Lim Lựu Mít Mận Me Mơ Nhãn Ổi Quýt Sấu Sến Sim Táo Thông Tre Trúc Vải Xoan Xoài Bàng Bồng Chò Dẻ")
	second := strings.Fields("An Biên Cát Dương Giang Hải Hạnh Khê Lâm Linh Long Lộc Mai Minh Mỹ Nghĩa Ngọc Nguyên Phong Phú Phước Quang Sơn Thạch Thành Thắng Thiện Tiến Trung Tường Vân Yên")
	return first[n/len(second)%len(first)] + " " + second[n%len(second)]
}

// sampleBook reads a sample by its name without the ending.
func sampleBook(t testing.TB, name string) *sheet.Workbook {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "samples", filepath.FromSlash(name)+".xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	wb, err := sheet.Open(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits(), sheet.Readers{XLSX: xlsx.Read})
	if err != nil {
		t.Fatal(err)
	}
	return wb
}

func benchBook(drawing string) *sheet.Workbook {
	return &sheet.Workbook{Sheets: []*sheet.Sheet{sheetOf("Biểu", drawing)}}
}
