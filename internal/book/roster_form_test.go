package book

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/rollup"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
)

func readRoster(t *testing.T, data []byte) ([]criteria.Commune, []finding.Finding) {
	t.Helper()
	wb, err := xlsx.Read(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return intake.Roster(wb, intake.Source{File: "ds.xlsx"})
}

// Left blank, the form says one thing: that there is no commune in it.
func TestRosterFormBlank(t *testing.T) {
	var out bytes.Buffer
	if err := RosterForm(&out); err != nil {
		t.Fatal(err)
	}
	communes, found := readRoster(t, out.Bytes())
	if len(communes) != 0 || len(found) != 1 || found[0].Code != 101 || found[0].Variant != "roster" {
		t.Errorf("communes %v, findings %+v", communes, found)
	}
}

// Filled in, it is read back as it was written, also beyond the lines drawn.
func TestRosterFormRoundTrip(t *testing.T) {
	list := []criteria.Commune{
		{Name: "Bản Bo", Code: "03424", District: "Tam Đường", Province: "Lai Châu"},
		{Name: "Cộng Hòa"}, {Name: "Tổng Cọt", Code: "00001"}, {Name: "Ký Phú", Province: "Thái Nguyên"},
	}
	for i := range 300 {
		list = append(list, criteria.Commune{Name: fmt.Sprintf("Nà Thử %d", i+1), Code: fmt.Sprintf("%05d", 4000+i), District: "Tân Uyên", Province: "Lai Châu"})
	}
	for _, n := range []int{1, 4, rosterLines, len(list)} {
		var out bytes.Buffer
		if err := rosterBook(&out, list[:n]); err != nil {
			t.Fatal(err)
		}
		communes, found := readRoster(t, out.Bytes())
		for i := range communes {
			communes[i].At = criteria.Ref{}
		}
		if diff := cmp.Diff(list[:n], communes); diff != "" || len(found) > 0 {
			t.Errorf("%d communes (-written +read):\n%s\nfindings %+v", n, diff, found)
		}
	}
}

// A clerk fills the blank itself: codes that Excel would take for numbers stay
// texts, and what is no code is refused.
func TestRosterFormChecks(t *testing.T) {
	var out bytes.Buffer
	if err := RosterForm(&out); err != nil {
		t.Fatal(err)
	}
	f := open(t, out.Bytes())
	check := checkOf(t, f, RosterSheet, "C9")
	if check == nil || check.Type != "custom" || !strings.Contains(check.Formula1, "LEN(C9)=5") || check.Sqref != "C9:C1000" || !strings.Contains(*check.Error, "5 chữ số") {
		t.Errorf("check %+v, formula %s", check, check.Formula1)
	}
	for _, cell := range []string{"C9", "C900"} {
		id, err := f.GetCellStyle(RosterSheet, cell)
		if err != nil {
			t.Fatal(err)
		}
		style, err := f.GetStyle(id)
		if err != nil || style.NumFmt != 49 && (style.CustomNumFmt == nil || *style.CustomNumFmt != "@") {
			t.Errorf("%s is no text: %+v, %v", cell, style, err)
		}
	}
}

// The sheet of those who have not reported, with a name that is misspelt at
// both ends; without a roster there is none.
func TestAbsentSheet(t *testing.T) {
	r := &criteria.Report{File: "bieu/a.xlsx", Sheet: "TC", Commune: criteria.Commune{Name: "Bàn Bo", At: criteria.Ref{Sheet: "TC", Cell: "A3"}}, Rules: advanced(t)}
	s := rollup.Summarise([]*criteria.Report{r})
	if rows := absentRows(t, s); rows != nil {
		t.Errorf("a sheet without a roster: %q", rows)
	}
	banBo := criteria.Commune{Name: "Bản Bo", Code: "03424", District: "Tam Đường"}
	s.Roster = &criteria.Attendance{File: "ds.xlsx", Expected: 2, Reported: 0,
		Absent:     []criteria.Absent{{Commune: banBo, Near: r}, {Commune: criteria.Commune{Name: "Nà Tăm", Province: "Lai Châu", At: criteria.Ref{Sheet: "DS", Cell: "B7"}}}},
		Unexpected: []criteria.Unexpected{{Report: r, Meant: &banBo}}}
	want := []string{
		"ĐƠN VỊ CHƯA GỬI BÁO CÁO", "Đã nhận báo cáo của 0/2 xã trong danh sách phải báo cáo; còn 02 xã chưa gửi báo cáo",
		"Danh sách phải báo cáo: ds.xlsx", finding.ResultMark,
		"TT|Xã|Mã xã|Huyện|Tỉnh|Nguồn|Báo cáo có thể là của xã này",
		"1|Bản Bo|03424|Tam Đường||ds.xlsx|bieu/a.xlsx, TC!A3, ghi là “Bàn Bo”", "2|Nà Tăm|||Lai Châu|ds.xlsx, DS!B7", "",
		"Báo cáo của xã không có trong danh sách (được tính trong số liệu tổng hợp)",
		"TT|Xã|Mã xã|Huyện|Tỉnh|Nguồn|Xã trong danh sách mà báo cáo có thể nói đến",
		"1|Bàn Bo||||bieu/a.xlsx, TC!A3|Bản Bo (Tam Đường)",
	}
	if diff := cmp.Diff(want, absentRows(t, s)); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
	s.Roster = &criteria.Attendance{File: "ds.xlsx", Expected: 1, Reported: 1}
	if rows := absentRows(t, s); len(rows) != 6 || rows[1] != "Đã nhận đủ báo cáo của 1/1 xã trong danh sách phải báo cáo" || rows[5] != "Không có xã nào chưa gửi báo cáo." {
		t.Errorf("all have reported: %q", rows)
	}
}

// absentRows are the rows of the sheet, nil when there is none.
func absentRows(t *testing.T, s rollup.Summary) []string {
	t.Helper()
	var out bytes.Buffer
	if err := Consolidated(&out, s, nil, Options{}); err != nil {
		t.Fatal(err)
	}
	f := open(t, out.Bytes())
	if i, err := f.GetSheetIndex(AbsentSheet); err != nil || i < 0 {
		return nil
	}
	rows, err := f.GetRows(AbsentSheet)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, row := range rows {
		lines = append(lines, strings.TrimRight(strings.Join(row, "|"), "|"))
	}
	return lines
}
