package cli_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/criteria"
	"tieuchi/templates"
)

// Workbooks for the findings are drawn from one of two sound ones by a few
// edits: form B has one row a criterion, form A rows of indicators too. Their
// commune is invented.
const (
	codesSheet = "Biểu"
	codesTitle = "BIỂU KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NÂNG CAO GIAI ĐOẠN 2021-2025"
	headRow    = 7 // of the table; criterion n of form B stands in row 7+n
)

// edit changes a workbook that is being drawn.
type edit func(d *draft)

// draft is a workbook that is being drawn.
type draft struct {
	t     testing.TB
	file  *excelize.File
	sheet string // the edits are for this one
}

func (d *draft) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

func (d *draft) put(cell string, value any) {
	d.t.Helper()
	if value == nil {
		value = ""
	}
	d.must(d.file.SetCellValue(d.sheet, cell, value))
}

// row writes values from column A on.
func (d *draft) row(row int, values ...any) {
	for i, value := range values {
		if value != nil && value != "" {
			d.put(fmt.Sprintf("%c%d", 'A'+i, row), value)
		}
	}
}

// bytes is the finished workbook.
func (d *draft) bytes() []byte {
	var out bytes.Buffer
	d.must(d.file.Write(&out))
	d.must(d.file.Close())
	return out.Bytes()
}

// drawing is a file of a case: its bytes, made when the case runs.
type drawing func(t testing.TB) []byte

// drawn is a sound workbook with edits.
func drawn(sound edit, edits ...edit) drawing {
	return func(t testing.TB) []byte {
		t.Helper()
		d := &draft{t: t, file: excelize.NewFile(), sheet: codesSheet}
		d.must(d.file.SetSheetName("Sheet1", codesSheet))
		sound(d)
		for _, change := range edits {
			change(d)
		}
		return d.bytes()
	}
}

// rulesOf is a rule set of the program by its id.
func rulesOf(t testing.TB, id string) *criteria.RuleSet {
	t.Helper()
	for _, file := range templates.RuleSets() {
		rules, err := criteria.ParseRuleSet(file.Data)
		if err != nil {
			t.Fatal(err)
		}
		if rules.ID == id {
			return rules
		}
	}
	t.Fatalf("no rule set %s", id)
	return nil
}

const (
	advancedSet = "ntm-nang-cao-2021-2025"
	basicSet    = "ntm-2021-2025"
)

// letterhead writes what stands above the table.
func letterhead(d *draft) {
	for row, text := range []string{codesTitle, "Xã: Bản Thử", "Huyện Tam Đường, tỉnh Lai Châu", "Kỳ báo cáo: tháng 3/2023", "Số liệu minh họa"} {
		d.put(fmt.Sprintf("A%d", row+1), text)
	}
}

// formB has every criterion in a row of its own, all met.
func formB(d *draft) {
	letterhead(d)
	d.row(headRow, "TT", "Tên tiêu chí", "Đánh giá", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Thời hạn")
	for _, c := range rulesOf(d.t, advancedSet).Criteria {
		d.row(headRow+c.Number, c.Number, c.Name, "Đạt")
	}
}

// formA has the indicators of one criterion below its row (rows 8 onwards), and
// every other criterion in a row of its own; all are met by the office's word.
//
// Columns: A TT · B Nội dung · C ĐVT · D Yêu cầu · E Kết quả · F Đánh giá.
func formA(number int) edit {
	return func(d *draft) {
		letterhead(d)
		d.row(headRow, "TT", "Nội dung tiêu chí", "ĐVT", "Yêu cầu", "Kết quả thực hiện", "Đánh giá", "Nhiệm vụ, giải pháp")
		row := headRow + 1
		rules := rulesOf(d.t, advancedSet)
		whole := rules.Criterion(number)
		d.row(row, number, whole.Name, "", "", "", "Đạt")
		for _, indicator := range whole.Indicators {
			row++
			d.row(row, indicator.ID, indicator.Text, string(indicator.Unit), "", "", "Đạt")
		}
		for _, c := range rules.Criteria {
			if c.Number != number {
				row++
				d.row(row, c.Number, c.Name, "", "", "", "Đạt")
			}
		}
	}
}

// The edits.

// set writes a value; nil empties the cell.
func set(cell string, value any) edit { return func(d *draft) { d.put(cell, value) } }

// all makes one edit of several.
func all(edits ...edit) edit {
	return func(d *draft) {
		for _, change := range edits {
			change(d)
		}
	}
}

// on makes edits on another sheet, which is made if it is not there.
func on(sheet string, edits ...edit) edit {
	return func(d *draft) {
		before := d.sheet
		if i, _ := d.file.GetSheetIndex(sheet); i < 0 {
			_, err := d.file.NewSheet(sheet)
			d.must(err)
		}
		d.sheet = sheet
		all(edits...)(d)
		d.sheet = before
	}
}

func line(row int, values ...any) edit { return func(d *draft) { d.row(row, values...) } }

func removeRow(row int) edit { return func(d *draft) { d.must(d.file.RemoveRow(d.sheet, row)) } }

// insertRow writes a row in between.
func insertRow(row int, values ...any) edit {
	return func(d *draft) {
		d.must(d.file.InsertRows(d.sheet, row, 1))
		d.row(row, values...)
	}
}

func hideRow(row int) edit {
	return func(d *draft) { d.must(d.file.SetRowVisible(d.sheet, row, false)) }
}

func hideColumn(column string) edit {
	return func(d *draft) { d.must(d.file.SetColVisible(d.sheet, column, false)) }
}

func hideSheet(sheet string) edit {
	return func(d *draft) { d.must(d.file.SetSheetVisible(sheet, false)) }
}

// formula writes a formula whose result is not stored.
func formula(cell, text string) edit {
	return func(d *draft) { d.must(d.file.SetCellFormula(d.sheet, cell, text)) }
}

// format gives a cell a number format.
func format(cell, code string) edit {
	return func(d *draft) { d.style(cell, &excelize.Style{CustomNumFmt: &code}) }
}

// font gives a cell the font of an old encoding.
func font(cell, name string) edit {
	return func(d *draft) { d.style(cell, &excelize.Style{Font: &excelize.Font{Family: name, Size: 13}}) }
}

func (d *draft) style(cell string, style *excelize.Style) {
	d.t.Helper()
	id, err := d.file.NewStyle(style)
	d.must(err)
	d.must(d.file.SetCellStyle(d.sheet, cell, cell, id))
}

// legacy writes a text in the font of an old encoding.
func legacy(cell, fontName, text string) edit { return all(set(cell, text), font(cell, fontName)) }

// save writes the files of a case into a folder; one without bytes is a link to
// nowhere.
func save(t testing.TB, dir string, files map[string]drawing) {
	t.Helper()
	for name, draw := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		data := draw(t)
		err := os.WriteFile(path, data, 0o644)
		if data == nil {
			err = errors.Join(err, os.Remove(path), os.Symlink(path+" (đã chuyển)", path))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}
