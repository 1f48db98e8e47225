package book

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
)

// Closed sets of answers have a list: verdicts, answers to yes/no indicators,
// levels, regions; bodies and criteria's numbers are offered.
func TestFormLists(t *testing.T) {
	f := open(t, form(t, advanced(t)))
	for _, want := range []struct{ sheet, cell, list string }{
		{CriteriaSheet, verdictOf(t, f, "2"), `"Đạt,Chưa đạt,Không áp dụng"`},
		{CriteriaSheet, verdictOf(t, f, "2.1"), `"Đạt,Chưa đạt,Không áp dụng"`},
		{CriteriaSheet, resultOf(t, f, "1.1"), `"Đạt,Chưa đạt,Không áp dụng"`},
		{CriteriaSheet, resultOf(t, f, "5.3"), `"Mức độ 1,Mức độ 2,Mức độ 3,Không áp dụng"`},
		{CriteriaSheet, resultOf(t, f, "5.5"), `"Yếu,Trung bình,Khá,Tốt,Không áp dụng"`},
		{CriteriaSheet, resultOf(t, f, "3.6"), `"Yếu,Trung bình,Khá,Tốt,Không áp dụng"`},
		{CriteriaSheet, resultOf(t, f, "18.5"), `"Không,Có,Không áp dụng"`},
		{TasksSheet, "A5", `"1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19"`},
		{TasksSheet, "C5", bodiesName}, {TasksSheet, "D5", bodiesName},
		{InfoSheet, page.Address(2, labelled(t, f, InfoSheet, "Vùng")), `"Trung du miền núi phía Bắc,Đồng bằng sông Hồng,Bắc Trung Bộ,Duyên hải Nam Trung Bộ,Tây Nguyên,Đông Nam Bộ,Đồng bằng sông Cửu Long"`},
	} {
		if got := checkOf(t, f, want.sheet, want.cell); got == nil || got.Type != "list" || got.Formula1 != want.list {
			t.Errorf("%s!%s: %+v, want the list %s", want.sheet, want.cell, got, want.list)
		}
	}
}

// Figures are checked in their cell by unit and kind, in Vietnamese.
func TestFormChecks(t *testing.T) {
	f := open(t, form(t, advanced(t)))
	for _, want := range []struct{ cell, name, words string }{
		{resultOf(t, f, "2.1"), shareName, "Tỷ lệ phải từ 0 đến 100"}, {resultOf(t, f, "10"), amountName, "một số không âm"},
	} {
		got := checkOf(t, f, CriteriaSheet, want.cell)
		if got == nil || got.Type != "custom" || !strings.Contains(got.Formula1, want.name) || !strings.Contains(*got.Error, want.words) || *got.Prompt == "" {
			t.Errorf("%s: %+v", want.cell, got)
		}
	}
}

func verdictOf(t testing.TB, f *excelize.File, id string) string {
	return page.Address(verdictColumn, labelled(t, f, CriteriaSheet, id))
}

// resultOf is the cell of the result of an indicator.
func resultOf(t testing.TB, f *excelize.File, id string) string {
	if !strings.Contains(id, ".") {
		id += ".1"
	}
	return page.Address(resultColumn, labelled(t, f, CriteriaSheet, id))
}

// checkOf is the check of a cell, nil where there is none or more than one.
func checkOf(t testing.TB, f *excelize.File, sheet, cell string) *excelize.DataValidation {
	t.Helper()
	all, err := f.GetDataValidations(sheet)
	if err != nil {
		t.Fatal(err)
	}
	column, row, err := excelize.CellNameToCoordinates(cell)
	if err != nil {
		t.Fatal(err)
	}
	var found *excelize.DataValidation
	for _, check := range all {
		for area := range strings.FieldsSeq(check.Sqref) {
			from, to, isRange := strings.Cut(area, ":")
			if !isRange {
				to = from
			}
			c1, r1, err1 := excelize.CellNameToCoordinates(from)
			c2, r2, err2 := excelize.CellNameToCoordinates(to)
			if err1 != nil || err2 != nil || column < c1 || column > c2 || row < r1 || row > r2 {
				continue
			}
			if found != nil {
				t.Errorf("%s!%s has two checks", sheet, cell)
			}
			found = check
		}
	}
	return found
}

// Headings, numbers, names and what the rule set states are locked without a
// password; what a clerk fills in is open, on every sheet of every form. Rows
// and columns can be sized and rows filtered.
func TestFormsAreProtected(t *testing.T) {
	forms := map[string][]byte{"form": form(t, advanced(t)), "office": officeForm(t)}
	for name, write := range map[string]func(io.Writer) error{"roster": RosterForm,
		"overlay": func(w io.Writer) error { return OverlayForm(w, advanced(t), regions(t).All()) }} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		forms[name] = out.Bytes()
	}
	for name, data := range forms {
		f := open(t, data)
		for _, sheet := range f.GetSheetList() {
			lock, err := f.GetSheetProtection(sheet)
			if err != nil || lock.Password != "" || !lock.FormatColumns || !lock.FormatRows || !lock.AutoFilter || !lock.SelectUnlockedCells || lock.FormatCells {
				t.Errorf("%s, %s: %+v, %v", name, sheet, lock, err)
			}
			if isOpen(t, f, sheet, "A1") {
				t.Errorf("%s, %s: the title can be typed in", name, sheet)
			}
		}
	}
	f := open(t, forms["form"])
	row := labelled(t, f, CriteriaSheet, "1.1")
	for column, want := range []bool{false, false, false, false, true, true, true} {
		if at := page.Address(column+1, row); isOpen(t, f, CriteriaSheet, at) != want {
			t.Errorf("%s can be typed in: %v, want %v", at, !want, want)
		}
	}
	blank := page.Address(requirementColumn, labelled(t, f, CriteriaSheet, "2.1"))
	for sheet, cells := range map[string][]string{CriteriaSheet: {blank}, TasksSheet: {"A5", "B20", "E34", "C200"}, TextsSheet: {"B5"}, BodiesSheet: {"B5", "B64"}} {
		for _, cell := range cells {
			if !isOpen(t, f, sheet, cell) {
				t.Errorf("%s!%s cannot be typed in", sheet, cell)
			}
		}
	}
}
