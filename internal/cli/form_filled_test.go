package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book"
	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// clerk fills every cell of a blank form in that can be typed in. Place and
// figures are invented.
type clerk struct {
	t   *testing.T
	f   *excelize.File
	set *criteria.RuleSet
}

// unmet is the criterion that the clerk's commune does not meet.
const unmet = 2

func (c clerk) fill() {
	c.t.Helper()
	for _, sheet := range c.f.GetSheetList() {
		label := ""
		for row := 1; row <= c.height(sheet); row++ {
			if text := c.value(sheet, fmt.Sprintf("A%d", row)); text != "" {
				label = text
			}
			for _, column := range "ABCDEFG" {
				at := fmt.Sprintf("%c%d", column, row)
				if c.isOpen(sheet, at) && c.value(sheet, at) == "" {
					c.keep(c.f.SetCellStr(sheet, at, c.answer(sheet, label, byte(column), row)))
				}
			}
		}
	}
	c.recalculate(book.CriteriaSheet)
}

// answer is what the clerk types into a cell.
func (c clerk) answer(sheet, label string, column byte, row int) string {
	switch sheet {
	case book.InfoSheet:
		return c.fact(label)
	case book.CriteriaSheet:
		return c.result(label, column)
	case book.TasksSheet:
		return map[byte]string{'A': fmt.Sprint(unmet), 'B': fmt.Sprintf("Việc minh họa số %d.", row), 'C': "Phòng Kinh tế",
			'D': "Công an xã; Trạm Y tế xã", 'E': "quý IV/2023"}[column]
	case book.TextsSheet:
		return fmt.Sprintf("Đoạn văn minh họa của dòng %d.", row)
	}
	return fmt.Sprintf("Cơ quan minh họa %d", row)
}

func (c clerk) fact(label string) string {
	text, ok := map[string]string{"Xã": "Bản Mẫu", "Mã xã": "00042", "Huyện": "Tam Đường", "Tỉnh": "Lai Châu",
		"Vùng": "Trung du miền núi phía Bắc", "Kỳ báo cáo": "tháng 3/2023", "Ngày lập biểu": "10/4/2023",
		criteria.IssueDate.Label(): "ngày 12 tháng 4 năm 2023", criteria.MeetingDate.Label(): "11/4/2023",
		criteria.DocumentNumber.Label(): "05-TB/HU", criteria.TargetYear.Label(): "hết năm 2024"}[label]
	if !ok {
		text = "Nội dung minh họa của " + label
	}
	return text
}

// result answers for a row of the table of criteria.
func (c clerk) result(id string, column byte) string {
	if column == 'G' {
		return "Ghi chú minh họa"
	}
	own := strings.HasPrefix(id, fmt.Sprint(unmet)+".") || id == fmt.Sprint(unmet)
	if column == 'F' {
		if own {
			return "Chưa đạt"
		}
		return "Đạt"
	}
	ind := c.set.Indicator(id)
	if ind == nil {
		ind = c.set.Indicator(strings.TrimSuffix(id, ".1"))
	}
	if column == 'D' {
		return c.wanted(ind)
	}
	return c.reached(ind, own)
}

// wanted is the requirement for the commune, one of the clerk's own where the
// rule set has none.
func (c clerk) wanted(ind *criteria.Indicator) string {
	if r := ind.Requirement("TDMNPB", 2023); r.Compare != criteria.NoComparison {
		return r.Text
	}
	return "≥ 50"
}

func (c clerk) reached(ind *criteria.Indicator, fails bool) string {
	r := ind.Requirement("TDMNPB", 2023)
	switch {
	case fails && ind.Unit.IsPercent():
		return "12,5%"
	case fails:
		return "Chưa đạt"
	case r.Compare == criteria.AnswerNo:
		return "Không"
	case ind.Kind == criteria.YesNo:
		return "Đạt"
	case ind.Kind == criteria.LevelKind:
		return r.Level.Text
	case r.Compare == criteria.AtMost:
		return "0,5%"
	case ind.Unit.IsPercent():
		return "100%"
	}
	return "99,5"
}

// recalculate stores the results of formulas, as Excel does when it saves: of
// those above the table all criteria are judged, and all but one are met.
// LibreOffice calculates them anew in sameInOffice.
func (c clerk) recalculate(sheet string) {
	c.t.Helper()
	seen := map[string]bool{} // all cells of a merged one have its formula
	for row := 1; row <= c.height(sheet); row++ {
		for _, column := range "ABCDEFG" {
			at := fmt.Sprintf("%c%d", column, row)
			formula, err := c.f.GetCellFormula(sheet, at)
			c.keep(err)
			if key := fmt.Sprint(row, formula); formula == "" || seen[key] {
				continue
			} else {
				seen[key] = true
			}
			result := len(c.set.Criteria) - 1
			if strings.Contains(formula, `<>""`) {
				result++
			}
			c.keep(c.f.SetCellInt(sheet, at, int64(result)))
			c.keep(c.f.SetCellFormula(sheet, at, formula))
		}
	}
	if len(seen) != 3 {
		c.t.Errorf("%d live counts, want 3", len(seen))
	}
}

// height is the number of the last row of a sheet that the form lists.
func (c clerk) height(sheet string) int {
	extent, err := c.f.GetSheetDimension(sheet)
	c.keep(err)
	_, last, _ := strings.Cut(extent, ":")
	_, row, err := excelize.CellNameToCoordinates(last)
	c.keep(err)
	return row
}

func (c clerk) value(sheet, at string) string {
	c.t.Helper()
	text, err := c.f.GetCellValue(sheet, at)
	c.keep(err)
	return text
}

func (c clerk) isOpen(sheet, at string) bool {
	c.t.Helper()
	id, err := c.f.GetCellStyle(sheet, at)
	c.keep(err)
	style, err := c.f.GetStyle(id)
	c.keep(err)
	return style.Protection != nil && !style.Protection.Locked
}

func (c clerk) keep(err error) {
	c.t.Helper()
	if err != nil {
		c.t.Fatal(err)
	}
}

// formCase is a form as the command writes it, and what it is checked with.
type formCase struct {
	name string
	args []string
}

func formCases(t *testing.T, dir string) []formCase {
	t.Helper()
	rules := filepath.Join(dir, "bo.xlsx")
	writeTenCriteria(t, rules)
	return []formCase{
		{"nang-cao", []string{"--rules", "ntm-nang-cao-2021-2025"}},
		{"nong-thon-moi", []string{"--rules", "ntm-2021-2025"}},
		{"overlay", []string{"--overlay", "../../samples/kem-theo/muc-quy-dinh.xlsx"}},
		{"ten", []string{"--rules", rules}},
	}
}

// writeTenCriteria writes an invented rule set of ten criteria by filling the
// form for a province's requirements in.
func writeTenCriteria(t *testing.T, file string) {
	t.Helper()
	rows := [][]string{{"TT", "Tiêu chí, chỉ tiêu", "Đơn vị tính", "Mức quy định của tỉnh"}}
	kinds := [][3]string{{"Tỷ lệ đường được cứng hóa", "%", "≥ 90%"}, {"Tỷ lệ hộ nghèo", "% hộ", "không quá 8%"}, {"Trường đạt chuẩn cơ sở vật chất", "mức độ", "Mức độ 2 trở lên"},
		{"Cộng đồng học tập được xếp loại", "xếp loại", "Khá trở lên"}, {"Không để xảy ra trọng án", "", "Không"}, {"Có trạm y tế đạt chuẩn", "", "Đạt"},
		{"Thu nhập bình quân", "triệu đồng/người/năm", "từ 50 trở lên"}, {"Tỷ lệ dùng nước sạch", "%", "từ 60% đến 100%"}}
	for i, name := range []string{"Giao thông", "Nước sạch", "Thu nhập", "Hộ nghèo", "Trường học", "Văn hóa", "Y tế", "Chuyển đổi số", "Môi trường", "An ninh"} {
		n := i + 1
		rows = append(rows, []string{fmt.Sprint(n), name})
		for i := range 2 {
			kind := kinds[(2*n+i)%len(kinds)]
			rows = append(rows, []string{fmt.Sprintf("%d.%d", n, i+1), kind[0] + " (" + strings.ToLower(name) + ")", kind[1], kind[2]})
		}
	}
	f := excelize.NewFile()
	defer f.Close()
	for at, text := range map[string]string{"A1": "Bộ tiêu chí: Bộ tiêu chí xã thí dụ giai đoạn 2026-2030", "A2": "Quyết định: Quyết định số 1/2026/QĐ-UBND ngày 02/01/2026"} {
		if err := f.SetCellStr("Sheet1", at, text); err != nil {
			t.Fatal(err)
		}
	}
	for i, row := range rows {
		if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+4), &row); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.SaveAs(file); err != nil {
		t.Fatal(err)
	}
}

// A form in which every cell is filled in gives no finding at all: it is read
// as it was filled in, also after LibreOffice has saved it.
func TestFormFilledIn(t *testing.T) {
	dir := t.TempDir()
	for _, form := range formCases(t, dir) {
		blank, filled := filepath.Join(dir, form.name+"-trong.xlsx"), filepath.Join(dir, form.name+".xlsx")
		var told bytes.Buffer
		if code := Main(t.Context(), append([]string{"form", "-o", blank}, form.args...), &told, &told); code != exitDone {
			t.Fatalf("%s: exit code %d\n%s", form.name, code, told.String())
		}
		f, err := excelize.OpenFile(blank)
		if err != nil {
			t.Fatal(err)
		}
		set := formSet(t, form.args)
		clerk{t, f, set}.fill()
		if err := f.SaveAs(filled); err != nil {
			t.Fatal(err)
		}
		ours := checkedAs(t, filled, form.args)
		if len(ours.Findings) > 0 {
			t.Errorf("%s: findings %+v", form.name, ours.Findings)
		}
		if counts := ours.Reports[0].Counts; counts["met"] != len(set.Criteria)-1 || counts["not_met"] != 1 {
			t.Errorf("%s: %v", form.name, counts)
		}
		sameInOffice(t, dir, filled, form.args, ours)
	}
}

// formSet is the rule set of a form's flags.
func formSet(t *testing.T, args []string) *criteria.RuleSet {
	t.Helper()
	rules, overlay := "auto", ""
	if args[0] == "--rules" {
		rules = args[1]
	} else {
		overlay = args[1]
	}
	grounds, err := openGrounds(rules, overlay, sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return grounds.set()
}

// checkedForm is what check prints of a form, without its hash.
type checkedForm struct {
	Reports []struct {
		Commune  any
		Period   any
		Counts   map[string]int
		Criteria any
	}
	Findings []any
	Facts    any
}

func checkedAs(t *testing.T, file string, args []string) checkedForm {
	t.Helper()
	var out, errs bytes.Buffer
	Main(t.Context(), append([]string{"check", file, "--format", "json"}, args...), &out, &errs)
	text := regexp.MustCompile(regexp.QuoteMeta(filepath.ToSlash(file))).ReplaceAllString(out.String(), "FILE")
	var checked checkedForm
	if err := json.Unmarshal([]byte(text), &checked); err != nil || len(checked.Reports) != 1 {
		t.Fatalf("%v, %d reports\n%s%s", err, len(checked.Reports), out.String(), errs.String())
	}
	return checked
}

// sameInOffice saves a filled form with LibreOffice and reads it again.
func sameInOffice(t *testing.T, dir, file string, args []string, want checkedForm) {
	t.Helper()
	soffice, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Log("not compared with LibreOffice: it is not installed, or -short")
		return
	}
	saved := filepath.Join(dir, "luu")
	command := exec.Command(soffice, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", "xlsx", "--outdir", saved, file)
	if text, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	again := filepath.Join(saved, filepath.Base(file))
	if _, err := os.Stat(again); err != nil {
		t.Fatal(err)
	}
	theirs := checkedAs(t, again, args)
	first, _ := json.Marshal(want)
	second, _ := json.Marshal(theirs)
	if !bytes.Equal(first, second) {
		t.Errorf("saved by LibreOffice it is read otherwise:\n%.3000s\n%.3000s", first, second)
	}
}
