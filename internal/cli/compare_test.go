package cli

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// edit is what a later workbook says otherwise than a sample.
type edit struct{ sheet, cell, text string }

// twoPeriods makes the folders cu and moi in an empty folder: the samples of
// March, and copies of them changed to December.
//
//	Nà Mẫu: 2 and 10 gained, 1 lost, 6 basically met instead of not met
//	Bản Bo: nothing but the period
//	Phiêng Giả Định: gone; Sơn Mẫu: new
func twoPeriods(t *testing.T) {
	t.Helper()
	const december = "Kỳ báo cáo: tháng 12/2023"
	samples, err := filepath.Abs("../../samples/tam-duong")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for name, edits := range map[string][]edit{
		"cu/na-mau.xlsx": nil, "cu/ban-bo.xlsx": nil, "cu/phieng-gia-dinh.xlsx": nil,
		"moi/na-mau.xlsx": {{"Biểu tổng hợp", "A9", december}, {"Biểu tổng hợp", "C13", "Đạt"}, {"Biểu tổng hợp", "C21", "Đạt"},
			{"Biểu tổng hợp", "C12", "Chưa đạt"}, {"Biểu tổng hợp", "C17", "Cơ bản đạt"}, {"Biểu tổng hợp", "A31", "Tổng số tiêu chí đạt: 14/19"}},
		"moi/ban-bo.xlsx":  {{"Tiêu chí", "A9", december}, {"Thông tin", "B10", "tháng 12/2023"}},
		"moi/son-mau.xlsx": {{"Tiêu chí NTM nâng cao", "A9", december}},
	} {
		copySample(t, filepath.Join(samples, filepath.Base(name)), filepath.FromSlash(name), edits)
	}
}

func copySample(t *testing.T, from, to string, edits []edit) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	file, err := excelize.OpenFile(from)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, e := range edits {
		if old, err := file.GetCellValue(e.sheet, e.cell); err != nil || old == "" {
			t.Fatalf("%s %s!%s is blank: %v", from, e.sheet, e.cell, err)
		}
		if err := file.SetCellStr(e.sheet, e.cell, e.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := file.SaveAs(to); err != nil {
		t.Fatal(err)
	}
}

// comparing runs the command and gives what it printed.
func comparing(t *testing.T, code int, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if got := Main(t.Context(), append([]string{"compare"}, args...), &out, &errs); got != code {
		t.Fatalf("compare %q: exit code %d, want %d\n%s%s", args, got, code, out.String(), errs.String())
	}
	return out.String() + errs.String()
}

// comparedRow is a criterion's row: before, gained, lost, after, difference.
type comparedRow [5]int

// handCounted are the rows of twoPeriods that are not all alike, counted from
// the forms by hand: Bản Bo meets 3, 4, 7, 8, 9, 12, 13, 15 and 16; Nà Mẫu all
// but 2, 6, 10, 14, 17 and 18 in March.
func handCounted() map[int]comparedRow {
	return map[int]comparedRow{
		1: {1, 0, 1, 0, -1}, 2: {0, 1, 0, 1, 1}, 3: {2, 0, 0, 2, 0}, 5: {1, 0, 0, 1, 0}, 6: {}, 10: {0, 1, 0, 1, 1},
		14: {}, 16: {2, 0, 0, 2, 0}, 19: {1, 0, 0, 1, 0}, total: {22, 2, 1, 23, 1},
	}
}

// total stands for the row of sums.
const total = 0

// TestCompareWorkbook holds the written workbook against what was counted by hand.
func TestCompareWorkbook(t *testing.T) {
	twoPeriods(t)
	printed := comparing(t, exitDone, "cu", "moi", "-o", "so-sanh.XLSX")
	for _, line := range []string{
		"So sánh được 2 xã: đạt thêm 2, không còn đạt 1 lượt tiêu chí (kỳ cũ đạt 22, kỳ mới đạt 23).\n",
		"Chỉ có ở kỳ mới: 1 xã; chỉ có ở kỳ cũ: 1 xã.\n", "Nhiệm vụ quá hạn mà tiêu chí chưa đạt: 5; cần xem lại: 1.\n",
		"Đã lập bản so sánh: so-sanh.XLSX\n",
	} {
		if !strings.Contains(printed, line) {
			t.Errorf("lacks %q in\n%s", line, printed)
		}
	}
	for _, code := range []string{"NTM502", "NTM505", "NTM501"} {
		if strings.Contains(printed, code) {
			t.Errorf("tells %s of two periods:\n%s", code, printed)
		}
	}
	file, err := excelize.OpenFile("so-sanh.XLSX")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	checkComparedRows(t, sheetRows(t, file, "So sánh"))
	changes := sheetRows(t, file, "Thay đổi")
	for _, want := range []string{
		"Nà Mẫu|Tam Đường|1. Quy hoạch|Đạt|Chưa đạt|Không còn đạt|cu/na-mau.xlsx, Biểu tổng hợp!C12|moi/na-mau.xlsx, Biểu tổng hợp!C12",
		"Nà Mẫu|Tam Đường|6. Văn hóa|Chưa đạt|Cơ bản đạt|Đổi đánh giá", "Sơn Mẫu|Tam Đường|(cả xã)||Đạt 12/19|Mới có",
		"Phiêng Giả Định|Tam Đường|(cả xã)|Đạt 8/19||Không còn báo cáo",
	} {
		if !slices.ContainsFunc(changes, func(row string) bool { return strings.Contains(row, want) }) {
			t.Errorf("no change %q in %q", want, changes)
		}
	}
	var late []string
	days := regexp.MustCompile(`^\d+\|(.*?)\|(\d+)\..*\|(Quá hạn|Cần xem lại)\|.*\|(\d+)\|`)
	for _, row := range sheetRows(t, file, "Quá hạn") {
		if m := days.FindStringSubmatch(row); m != nil {
			late = append(late, strings.Join(m[1:], " "))
		}
	}
	if want := []string{"Bản Bo 10 Quá hạn 214", "Bản Bo 11 Quá hạn 214", "Bản Bo 19 Quá hạn 214", "Nà Mẫu 14 Quá hạn 92", "Sơn Mẫu 10 Quá hạn 184", "Nà Mẫu 6 Cần xem lại 92"}; !slices.Equal(late, want) {
		t.Errorf("late tasks %q, want %q", late, want)
	}
}

func sheetRows(t *testing.T, file *excelize.File, sheet string) []string {
	t.Helper()
	rows, err := file.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, row := range rows {
		lines = append(lines, strings.Join(row, "|"))
	}
	return lines
}

// checkComparedRows reads "1|Quy hoạch|1|0|1|0|-1|…" or the same parted by blanks.
func checkComparedRows(t *testing.T, lines []string) {
	t.Helper()
	shape := regexp.MustCompile(`^\s*(?:(\d+)[| ]+\pL[^|\d]*?|Cộng)[| ]+(\d+)[| ]+(\d+)[| ]+(\d+)[| ]+(\d+)[| ]+([+-]?\d+)`)
	found := map[int]comparedRow{}
	for _, line := range lines {
		m := shape.FindStringSubmatch(strings.ReplaceAll(line, "−", "-"))
		if m == nil {
			continue
		}
		number, _ := strconv.Atoi(m[1])
		var row comparedRow
		for i := range row {
			row[i], _ = strconv.Atoi(m[2+i])
		}
		found[number] = row
	}
	for number, want := range handCounted() {
		if got, ok := found[number]; !ok || got != want {
			t.Errorf("criterion %d: %v, counted by hand %v", number, got, want)
		}
	}
}

// TestComparePDF finds the same figures in the report.
func TestComparePDF(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed")
	}
	twoPeriods(t)
	comparing(t, exitDone, "cu", "moi", "-o", "so-sanh.pdf", "--quiet")
	text, err := exec.Command("pdftotext", "-layout", "so-sanh.pdf", "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	checkComparedRows(t, strings.Split(string(text), "\n"))
	flat := strings.Join(strings.Fields(string(text)), " ")
	for _, want := range []string{
		"BÁO CÁO so sánh kết quả", "đạt 23 lượt tiêu chí, tăng 01 lượt so với kỳ trước (22 lượt): đạt thêm 02 lượt, không còn đạt 01 lượt",
		"có 05 nhiệm vụ đã quá hạn", "Có 01 nhiệm vụ đã qua thời hạn nhưng không tính là quá hạn", "1 Nà Mẫu 13/19 14/19 +1 2, 10 1",
		"2 Nà Mẫu −K +Đ Đ Đ Đ *CB Đ Đ Đ +Đ Đ Đ Đ K Đ Đ K K Đ 13 14 +1", "Phụ lục 2", "214", "Vũ Ngọc Sơn",
	} {
		if !strings.Contains(flat, want) {
			t.Errorf("lacks %q in\n%s", want, text)
		}
	}
}

// TestCompareSameBytes: equal inputs give equal bytes, however many files are
// read at a time, and leave the inputs as they were.
func TestCompareSameBytes(t *testing.T) {
	twoPeriods(t)
	before := filesBelow(t, ".")
	for _, name := range []string{"a.xlsx", "a.pdf"} {
		var first []byte
		for run := range 5 {
			comparing(t, exitDone, "cu", "moi", "-o", name, "--quiet", "--jobs", strconv.Itoa(run+1))
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if run > 0 && !bytes.Equal(data, first) {
				t.Fatalf("%s differs in run %d", name, run+1)
			}
			first = data
		}
	}
	for name, data := range filesBelow(t, ".") {
		if old, ok := before[name]; ok && old != data {
			t.Errorf("the input %s was changed", name)
		}
	}
}

// TestCompareSwapped: the other way round gains are losses, and it is told.
func TestCompareSwapped(t *testing.T) {
	twoPeriods(t)
	printed := comparing(t, exitDone, "moi", "cu", "-o", "nguoc.xlsx")
	for _, want := range []string{"đạt thêm 1, không còn đạt 2 lượt tiêu chí (kỳ cũ đạt 23, kỳ mới đạt 22)", "NTM502", "Cả 2 xã so sánh được"} {
		if !strings.Contains(printed, want) {
			t.Errorf("lacks %q in\n%s", want, printed)
		}
	}
	printed = comparing(t, exitDone, "moi", "moi", "-o", "khong.xlsx")
	for _, want := range []string{"đạt thêm 0, không còn đạt 0 lượt", "NTM502", "6 tệp, 6 báo cáo: 0 lỗi, 9 cảnh báo"} {
		if !strings.Contains(printed, want) {
			t.Errorf("lacks %q in\n%s", want, printed)
		}
	}
}

// TestComparisonIsNoInput: the workbook of a comparison, left among inputs, is
// never read as one of communes.
func TestComparisonIsNoInput(t *testing.T) {
	twoPeriods(t)
	comparing(t, exitDone, "cu", "moi", "-o", "so-sanh.xlsx", "--quiet")
	var out, errs bytes.Buffer
	if code := Main(t.Context(), []string{"check", "so-sanh.xlsx", "--format", "json"}, &out, &errs); code != exitFindings {
		t.Errorf("exit code %d: %s", code, errs.String())
	}
	if !strings.Contains(out.String(), `"reports": []`) || !strings.Contains(out.String(), "NTM101") {
		t.Errorf("printed %s", out.String())
	}
}

// TestCompareConsolidated: consolidated workbooks give the comparison of the
// folders that they were made from.
func TestCompareConsolidated(t *testing.T) {
	twoPeriods(t)
	for _, dir := range []string{"cu", "moi"} {
		var out bytes.Buffer
		if code := Main(t.Context(), []string{"report", dir, "-o", "th-" + dir, "--quiet"}, &out, &out); code != exitDone {
			t.Fatalf("exit code %d: %s", code, out.String())
		}
	}
	last := func(printed string) string {
		return printed[strings.Index(printed, "So sánh được"):strings.Index(printed, "Đã lập")]
	}
	want := last(comparing(t, exitDone, "cu", "moi", "-o", "a.xlsx"))
	got := last(comparing(t, exitDone, filepath.Join("th-cu", workbookName), filepath.Join("th-moi", workbookName), "-o", "b.xlsx"))
	if got != want {
		t.Errorf("of consolidated workbooks %q, of the folders %q", got, want)
	}
}
