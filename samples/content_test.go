package samples

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book"
	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
)

func openSample(t *testing.T, name string) *excelize.File {
	t.Helper()
	data, err := fs.ReadFile(os.DirFS("."), name)
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func rows(t *testing.T, f *excelize.File, sheet string) [][]string {
	t.Helper()
	all, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// text is everything that a workbook says.
func text(t *testing.T, f *excelize.File) string {
	t.Helper()
	var all strings.Builder
	for _, sheet := range f.GetSheetList() {
		for _, row := range rows(t, f, sheet) {
			all.WriteString(strings.Join(row, "\t") + "\n")
		}
	}
	return all.String()
}

// Every workbook says that its figures are made up, and all clean ones are of
// one district and period.
func TestMarks(t *testing.T) {
	for _, folder := range []string{"tam-duong", "co-loi"} {
		names, err := fs.Glob(FS(), path.Join(folder, "*.xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		if len(names) < 7 {
			t.Errorf("%s has %d workbooks, want at least 7", folder, len(names))
		}
		for _, name := range names {
			said := text(t, openSample(t, name))
			if !strings.Contains(strings.ToLower(said), "số liệu minh họa") {
				t.Errorf("%s does not say that its figures are made up", name)
			}
			if folder == "tam-duong" && (!strings.Contains(said, "Tam Đường") || !strings.Contains(said, "tháng 3/2023")) {
				t.Errorf("%s names another district or period", name)
			}
		}
	}
}

// So do the workbooks that are not embedded; the profile names no person.
func TestMarksBeside(t *testing.T) {
	for _, s := range slices.Concat(attached(), later()) {
		if said := text(t, openSample(t, s.path)); !strings.Contains(said, "Số liệu minh họa") {
			t.Errorf("%s does not say that it is made up", s.path)
		}
	}
	profile := openSample(t, "kem-theo/co-quan.xlsx")
	for _, key := range []criteria.FactKey{criteria.SignerName, criteria.DocumentNumber, criteria.IssueDate} {
		row := rowWith(t, profile, book.OfficeSheet, 1, key.OfficeLabel())
		if value, err := profile.GetCellValue(book.OfficeSheet, page.Address(2, row)); value != "" || err != nil {
			t.Errorf("%s is %q, %v", key, value, err)
		}
	}
}

// The verdicts of Bản Bo are those of the notice.
func TestBanBoVerdicts(t *testing.T) {
	f := openSample(t, "tam-duong/ban-bo.xlsx")
	var short, fine []int
	indicators := 0
	for _, row := range rows(t, f, "Tiêu chí") {
		if len(row) < 6 {
			continue
		}
		number, err := strconv.Atoi(row[0])
		switch {
		case err != nil && regexp.MustCompile(`^\d+\.\d+$`).MatchString(row[0]):
			indicators++
			if row[3] == "" || row[4] == "" || row[5] == "" {
				t.Errorf("indicator %s: requirement, value or verdict is blank: %q", row[0], row)
			}
		case err == nil && row[5] == "Đạt":
			fine = append(fine, number)
		case err == nil && row[5] == "Chưa đạt":
			short = append(short, number)
		}
	}
	if want := []int{1, 2, 5, 6, 10, 11, 14, 17, 18, 19}; !slices.Equal(short, want) {
		t.Errorf("unmet %v, want %v", short, want)
	}
	if want := []int{3, 4, 7, 8, 9, 12, 13, 15, 16}; !slices.Equal(fine, want) {
		t.Errorf("met %v, want %v", fine, want)
	}
	if indicators != 75 {
		t.Errorf("%d indicators, want 75", indicators)
	}
	said := text(t, f)
	for _, want := range []string{
		"Tổng số tiêu chí đạt: 9/19", "03424", "bản Hung Phong", "Hoàn thành kế hoạch trong tháng 5/2023",
		"Đảm bảo năm 2024 hoàn thành tiêu chí", "hết năm 2024", "ngày 10 tháng 3 năm 2023", "Vũ Ngọc Sơn",
		"T/L BAN THƯỜNG VỤ", "Trung tâm dịch vụ Nông nghiệp", "VietGAP", "thấp còi",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("the workbook does not say %q", want)
		}
	}
}

// In the clean workbooks each value agrees with its requirement and verdict:
// held against each other here by plain arithmetic, not by the program.
func TestValuesAgree(t *testing.T) {
	columns := map[string]struct {
		sheet                 string
		require, value, claim int
	}{
		"ban-bo": {"Tiêu chí", 3, 4, 5}, "ban-vi-du": {"Tiêu chí", 3, 4, 5},
		"khun-thi-du": {"Tiêu chí", 3, 4, 5}, "ta-minh-hoa": {"Biểu 01", 3, 4, 5},
		"nam-lam-thu": {"Biểu chi tiết", 2, 3, 4},
	}
	threshold := regexp.MustCompile(`^(≥ |≤ |)(\d+)(%?)$`)
	for name, at := range columns {
		checked := 0
		for _, row := range rows(t, openSample(t, "tam-duong/"+name+".xlsx"), at.sheet) {
			if len(row) <= at.claim {
				continue
			}
			wanted := threshold.FindStringSubmatch(row[at.require])
			value, err := strconv.ParseFloat(row[at.value], 64)
			if wanted == nil || err != nil || wanted[1]+wanted[3] == "" {
				continue
			}
			if name == "nam-lam-thu" && wanted[3] == "%" {
				value *= 100
			}
			limit, _ := strconv.ParseFloat(wanted[2], 64)
			reached := value >= limit
			if wanted[1] == "≤ " {
				reached = value <= limit
			}
			if reached != (row[at.claim] == "Đạt") {
				t.Errorf("%s: %q", name, row)
			}
			checked++
		}
		if checked < 35 {
			t.Errorf("%s: only %d values checked", name, checked)
		}
	}
}

// expected.tsv is sorted, names workbooks and sheets that exist and cells that
// have something in them, and has at least ten different codes.
func TestExpected(t *testing.T) {
	data, err := fs.ReadFile(FS(), "co-loi/expected.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	if !slices.IsSorted(lines) {
		t.Error("the lines are not sorted")
	}
	codes, files := map[string]bool{}, map[string]bool{}
	for _, line := range lines {
		columns := strings.Split(line, "\t")
		if len(columns) != 4 {
			t.Fatalf("%q has not four columns", line)
		}
		files[columns[0]], codes[columns[3]] = true, true
		f := openSample(t, "co-loi/"+columns[0])
		if !slices.Contains(f.GetSheetList(), columns[1]) {
			t.Errorf("%q: no such sheet", line)
		}
		if columns[2] == "" {
			continue
		}
		value, _ := f.GetCellValue(columns[1], columns[2])
		formula, _ := f.GetCellFormula(columns[1], columns[2])
		if value == "" && formula == "" {
			t.Errorf("%q: the cell is blank", line)
		}
	}
	names, err := fs.Glob(FS(), "co-loi/*.xlsx")
	if err != nil || len(codes) < 10 || len(files) != len(names) {
		t.Errorf("%d codes in %d of %d workbooks, %v", len(codes), len(files), len(names), err)
	}
}
