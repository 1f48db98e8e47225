package cli

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
)

// readOverlay writes the overlay's form for a rule set and reads it again.
func readOverlay(t *testing.T, set *criteria.RuleSet, known intake.Known) (*criteria.Overlay, []finding.Finding) {
	t.Helper()
	var out bytes.Buffer
	if err := book.OverlayForm(&out, set, known.Regions.All()); err != nil {
		t.Fatal(err)
	}
	wb, err := sheet.Open(bytes.NewReader(out.Bytes()), int64(out.Len()), sheet.DefaultLimits(), workbookReaders())
	if err != nil {
		t.Fatal(err)
	}
	return intake.Overlay(wb, intake.Source{File: "o.xlsx"}, known)
}

// rowLines prints what the rows of an overlay ask for.
func rowLines(o *criteria.Overlay) []string {
	var lines []string
	for _, r := range o.Rows {
		q := r.Requirement
		lines = append(lines, fmt.Sprintf("%s %d %q %q %s %d %d %s..%s %s %q %q", r.ID, r.Criterion, r.Text, r.Unit, r.Region, r.Year,
			q.Compare, q.Number, q.Upper, q.Level.Text, q.Text, r.Source))
	}
	return lines
}

// The blank form of every rule set reads as nothing filled in, and tells it once.
func TestBlankOverlayForm(t *testing.T) {
	known, err := loadKnown("auto")
	if err != nil {
		t.Fatal(err)
	}
	for _, set := range known.RuleSets {
		o, found := readOverlay(t, set, known)
		if o != nil || len(found) != 1 || found[0].Code != 101 || found[0].Variant != "unfilled" {
			t.Errorf("%s: %+v, %v", set.ID, o, found)
		}
	}
}

// A form that is filled in reads back what was filled in.
func TestOverlayFormRoundTrip(t *testing.T) {
	known, err := loadKnown("auto")
	if err != nil {
		t.Fatal(err)
	}
	say := func(compare criteria.Comparison, number int, text string) criteria.Requirement {
		return criteria.Requirement{Compare: compare, Number: criteria.Int(number), Text: text}
	}
	degree, _ := criteria.ParseLevel("Mức độ 2")
	want := &criteria.Overlay{
		RuleSet: defaultRuleSet, Decision: "Quyết định số 12/2023/QĐ-UBND ngày 15/5/2023", Provinces: []string{"Lai Châu", "Điện Biên"},
		Severities: map[string]string{"NTM304": "error", "NTM601": "warning"},
		Rows: []criteria.OverlayRow{
			{ID: "2.1", Criterion: 2, Requirement: say(criteria.AtLeast, 90, "≥ 90%"), Source: "Điều 2, khoản 1"},
			{ID: "2.2.1", Criterion: 2, Text: "Đường thôn được cứng hóa", Unit: "%", Requirement: say(criteria.MoreThan, 60, "trên 60%")},
			{ID: "2.2.2", Criterion: 2, Text: "Đường bản được cứng hóa", Unit: "%", Region: "TN", Year: 2024, Requirement: say(criteria.AtLeast, 70, "từ 70% trở lên")},
			{ID: "2.2.2", Criterion: 2, Text: "Đường bản được cứng hóa", Unit: "%", Region: "TDMNPB", Year: 2024, Requirement: say(criteria.AtLeast, 50, "tối thiểu 50%")},
			{ID: "2.5", Criterion: 2, Text: "Có biển tên đường", Unit: "", Requirement: criteria.Requirement{Compare: criteria.AnswerYes, Text: "Đạt"}},
			{ID: "4", Criterion: 4, Requirement: say(criteria.AtLeast, 99, "≥ 99%")},
			{ID: "5.3", Criterion: 5, Requirement: criteria.Requirement{Compare: criteria.LevelAtLeast, Level: degree, Text: "Mức độ 2 trở lên"}},
			{ID: "11", Criterion: 11, Year: 2023, Requirement: say(criteria.AtMost, 8, "không quá 8%")},
			{ID: "17.10", Criterion: 17, Requirement: criteria.Requirement{Compare: criteria.Between, Number: criteria.Int(60), Upper: criteria.Int(80), Text: "từ 60 đến 80%"}},
		},
	}
	got, found := readOverlay(t, known.RuleSets[0].With(want), known)
	if got == nil {
		t.Fatalf("nothing read: %v", found)
	}
	for _, f := range found {
		t.Errorf("%s %s!%s %v", f.Code, f.Sheet, f.Cell, f.Args)
	}
	if diff := cmp.Diff(rowLines(want), rowLines(got)); diff != "" {
		t.Error(diff)
	}
	if got.RuleSet != want.RuleSet || got.Decision != want.Decision || strings.Join(got.Provinces, ";") != "Lai Châu;Điện Biên" ||
		!cmp.Equal(got.Severities, want.Severities) {
		t.Errorf("%s, %s, %v, %v", got.RuleSet, got.Decision, got.Provinces, got.Severities)
	}
}

// The blank rows of the form take what its table has no row for: at the end
// levels of regions and years, under a criterion parts and own indicators.
func TestOverlayFormSpareRows(t *testing.T) {
	known, err := loadKnown("auto")
	if err != nil {
		t.Fatal(err)
	}
	set := known.RuleSets[0]
	var out bytes.Buffer
	if err := book.OverlayForm(&out, set, known.Regions.All()); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := f.GetRows(book.OverlaySheet)
	if err != nil {
		t.Fatal(err)
	}
	under := func(begin string) int {
		return slices.IndexFunc(rows, func(row []string) bool { return len(row) > 0 && strings.HasPrefix(row[0], begin) }) + 2
	}
	name, last := set.Indicator("2.1").Text, under("Dòng ghi thêm")
	for row, cells := range map[int][]string{
		last: {"2.1", name, "%", "", "", "≥ 80%", "TN", "2024", "Điều 3"}, last + 1: {"2.1", name, "%", "", "", "≥ 85%", "ĐBSH", "", "Điều 3"},
		under("2.4"): {"2.2.1", "Đường thôn được cứng hóa", "%", "", "", "≥ 60%"}, under("2.4") + 1: {"2.5", "Có biển tên đường", "", "", "", "Đạt"},
	} {
		for column, text := range cells {
			if err := f.SetCellStr(book.OverlaySheet, fmt.Sprintf("%c%d", 'A'+column, row), text); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := f.SetCellStr(book.OverlaySheet, "C5", "Quyết định số 12/2023/QĐ-UBND ngày 15/5/2023"); err != nil {
		t.Fatal(err)
	}
	var filled bytes.Buffer
	if err := f.Write(&filled); err != nil {
		t.Fatal(err)
	}
	wb, err := sheet.Open(bytes.NewReader(filled.Bytes()), int64(filled.Len()), sheet.DefaultLimits(), workbookReaders())
	if err != nil {
		t.Fatal(err)
	}
	got, found := intake.Overlay(wb, intake.Source{File: "o.xlsx"}, known)
	if got == nil || len(found) > 0 {
		t.Fatalf("%+v, findings %+v", got, found)
	}
	var ids []string
	for _, row := range got.Rows {
		ids = append(ids, fmt.Sprintf("%s %s %d", row.ID, row.Region, row.Year))
	}
	if want := []string{"2.2.1  0", "2.5  0", "2.1 TN 2024", "2.1 ĐBSH 0"}; !slices.Equal(ids, want) {
		t.Errorf("%q, want %q", ids, want)
	}
}

// Severities that an overlay gives change what a run shows.
func TestOverlaySeveritiesWeigh(t *testing.T) {
	known, err := loadKnown("auto")
	if err != nil {
		t.Fatal(err)
	}
	o := &criteria.Overlay{RuleSet: defaultRuleSet, Severities: map[string]string{"NTM304": "error"}}
	laid := known.Under(o)
	if laid.RuleSets[0].Severities["NTM304"] != "error" || len(known.RuleSets[0].Severities) != 0 || laid.RuleSets[1].Overlay != nil {
		t.Error("the overlay lies over the wrong set")
	}
}
