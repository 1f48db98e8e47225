package book

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/intake"
	"tieuchi/internal/sheet"
	"tieuchi/internal/sheet/xlsx"
	"tieuchi/templates"
)

func form(t testing.TB, rules *criteria.RuleSet) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Form(&out, Blank{Rules: rules, Regions: regions(t)}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// The form lists every criterion and indicator of every rule set, in order.
func TestFormRows(t *testing.T) {
	for _, rules := range ruleSets(t) {
		f := open(t, form(t, rules))
		want := []string{"Hướng dẫn", "Thông tin", "Tiêu chí", "Nhiệm vụ", "Nội dung thông báo", "Danh mục"}
		if got := f.GetSheetList(); !slices.Equal(got, want) {
			t.Errorf("sheets %q, want %q", got, want)
		}
		var names []string
		for _, criterion := range rules.Criteria {
			names = append(names, criterion.Name)
			for _, ind := range criterion.Indicators {
				names = append(names, ind.Text)
			}
		}
		rows, err := f.GetRows(CriteriaSheet)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, row := range rows {
			if len(row) > 1 && row[0] != "" && strings.Trim(row[0], "0123456789.") == "" {
				got = append(got, row[1])
			}
		}
		if !slices.Equal(got, names) {
			t.Errorf("%s: %d rows, want %d, or in another order", rules.ID, len(got), len(names))
		}
	}
}

// What stands in the requirement column decides verdicts, so no unverified or
// regional threshold may be printed there.
func TestFormRequirements(t *testing.T) {
	for _, rules := range ruleSets(t) {
		for _, criterion := range rules.Criteria {
			for _, ind := range criterion.Indicators {
				requirement, remark := formRequirement(ind)
				if requirement != "" && ind.Kind != criteria.YesNo && ind.Basis != criteria.Published {
					t.Errorf("%s: the unverified %q is printed as the requirement", ind.ID, requirement)
				}
				if ind.Basis == criteria.Unverified && requirement == "" && !strings.Contains(remark, "chưa kiểm chứng") {
					t.Errorf("%s: the remark %q does not say that it is unverified", ind.ID, remark)
				}
			}
		}
	}
}

func TestThresholdsText(t *testing.T) {
	at := func(region criteria.Region, year int, text string) criteria.Threshold {
		return criteria.Threshold{Region: region, Year: year, Requirement: criteria.Requirement{Text: text}}
	}
	got := thresholdsText([]criteria.Threshold{
		at("TN", 0, "≥ 98%"), at("ĐBSH", 0, "100%"), at("TDMNPB", 0, "≥ 98%"), at("BTB", 2023, "≥ 50"), at("", 0, "≥ 1"),
	})
	if want := "TN, TDMNPB ≥ 98%; ĐBSH 100%; BTB năm 2023 ≥ 50; ≥ 1"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// Every fact has its line on one of the two sheets, with room beside it.
func TestFormFacts(t *testing.T) {
	f := open(t, form(t, advanced(t)))
	for _, key := range criteria.FactKeys() {
		name := InfoSheet
		if key.IsNoticeText() {
			name = TextsSheet
		}
		at := labelled(t, f, name, key.Label())
		if at == 0 || value(t, f, name, page.Address(2, at)) != "" {
			t.Errorf("%s has no blank line on %s", key.Label(), name)
		}
	}
	for _, label := range PlaceLabels() {
		if labelled(t, f, InfoSheet, label) == 0 {
			t.Errorf("no line %q", label)
		}
	}
}

// labelled is the row of a label, 0 when it is not there exactly once.
func labelled(t testing.TB, f *excelize.File, sheet, label string) int {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for i, row := range rows {
		if len(row) > 0 && row[0] == label {
			if found > 0 {
				return 0
			}
			found = i + 1
		}
	}
	return found
}

// Each line of a fact shows its example, and none of them is longer than the
// format allows.
func TestFormHints(t *testing.T) {
	f := open(t, form(t, advanced(t)))
	hints, err := f.GetDataValidations(InfoSheet)
	if err != nil {
		t.Fatal(err)
	}
	lines := map[string]string{}
	for _, hint := range hints {
		lines[*hint.PromptTitle] = hint.Sqref
		if len([]rune(*hint.Prompt)) > 255 || len([]rune(*hint.PromptTitle)) > 32 || strings.HasSuffix(*hint.Prompt, "…") {
			t.Errorf("hint %q: %q is too long", *hint.PromptTitle, *hint.Prompt)
		}
	}
	for _, key := range criteria.FactKeys() {
		if key.IsNoticeText() {
			continue
		}
		first := labelled(t, f, InfoSheet, key.Label())
		want := page.Address(2, first) + ":" + page.Address(2, first+factLines(key)-1)
		if lines[key.Label()] != want {
			t.Errorf("%s: hint on %q, want %q", key.Label(), lines[key.Label()], want)
		}
	}
}

// A form that nobody has filled in states no place, no period and no figure but
// the live count of nothing: the guide's own words must not be read as a
// commune's.
func TestBlankFormStatesNothing(t *testing.T) {
	for _, rules := range ruleSets(t) {
		r := read(t, form(t, rules))
		if live := r.Totals; r.Commune.Name != "" || r.Period.Text != "" || len(live) != 1 || live[0].Count != 0 {
			t.Errorf("%s: commune %q, period %q, total %+v", rules.ID, r.Commune.Name, r.Period.Text, r.Totals)
		}
	}
}

// A row to be filled in has no fixed height: it grows with what is typed.
func TestFormRowsGrow(t *testing.T) {
	f := open(t, form(t, advanced(t)))
	for sheet, row := range map[string]int{InfoSheet: labelled(t, f, InfoSheet, "Xã"), TasksSheet: 20, TextsSheet: 7} {
		if height, err := f.GetRowHeight(sheet, row); err != nil || height != 15 {
			t.Errorf("%s: row %d is %v points high, %v", sheet, row, height, err)
		}
	}
}

// The forms are the same on 30 runs.
func TestFormsSameBytes(t *testing.T) {
	laid, known := advanced(t).With(law()), regions(t)
	for name, write := range map[string]func(io.Writer) error{
		"form": func(w io.Writer) error {
			return Form(w, Blank{Rules: laid, Regions: known, Commune: criteria.Commune{Name: "Bản Mẫu"}})
		},
		"overlay": func(w io.Writer) error { return OverlayForm(w, laid, known.All()) },
		"office":  OfficeForm, "roster": RosterForm,
	} {
		var first []byte
		for run := range 30 {
			var out bytes.Buffer
			if err := write(&out); err != nil {
				t.Fatal(err)
			}
			if run == 0 {
				first = out.Bytes()
			} else if !bytes.Equal(first, out.Bytes()) {
				t.Fatalf("%s: run %d gave other bytes", name, run+1)
			}
		}
	}
}

// A form that was filled in is read back as it was filled in: place, period,
// verdicts, tasks and every fact.
func TestFormRoundTrip(t *testing.T) {
	for _, rules := range ruleSets(t) {
		f := open(t, form(t, rules))
		fill(t, f, rules)
		var filled bytes.Buffer
		if err := f.Write(&filled); err != nil {
			t.Fatal(err)
		}
		r := read(t, filled.Bytes())
		if r.Commune.Name != "Bản Mẫu" || r.Commune.Code != "00042" || r.Commune.District != "Tam Đường" ||
			r.Commune.Province != "Lai Châu" || r.Period.End != "2023-03-31" || r.Rules.ID != rules.ID {
			t.Errorf("commune %+v, period %+v, rule set %s", r.Commune, r.Period, r.Rules.ID)
		}
		for _, criterion := range r.Criteria {
			want := criteria.Met
			if criterion.Number == 2 {
				want = criteria.NotMet
			}
			if criterion.Claim.Status != want {
				t.Errorf("criterion %d: claim %v, want %v", criterion.Number, criterion.Claim.Status, want)
			}
		}
		if tasks := r.Criteria[1].Tasks; len(tasks) != 1 || tasks[0].Text != "Cứng hóa đường." ||
			tasks[0].Lead != "Phòng Kinh tế" || tasks[0].Deadline.End != "2023-05-31" {
			t.Errorf("tasks %+v", tasks)
		}
		for _, key := range criteria.FactKeys() {
			if got, want := r.Facts.All(key), factsFor(key); !slices.Equal(got, want) {
				t.Errorf("%s: %q, want %q", key, got, want)
			}
		}
	}
}

// factsFor are the lines that fill writes for a fact.
func factsFor(key criteria.FactKey) []string {
	switch key {
	case criteria.Participants, criteria.Recipients, criteria.Appraisal, criteria.Shortcomings,
		criteria.Causes, criteria.GeneralTasks:
		return []string{"Nội dung " + string(key) + " thứ nhất", "Nội dung " + string(key) + " thứ hai"}
	}
	return []string{"Nội dung " + string(key)}
}

func fill(t testing.TB, f *excelize.File, rules *criteria.RuleSet) {
	t.Helper()
	set := func(sheet, cell, text string) {
		if err := f.SetCellStr(sheet, cell, text); err != nil {
			t.Fatal(err)
		}
	}
	for label, text := range map[string]string{"Xã": "Bản Mẫu", "Mã xã": "00042", "Huyện": "Tam Đường",
		"Tỉnh": "Lai Châu", "Kỳ báo cáo": "tháng 3/2023"} {
		set(InfoSheet, page.Address(2, labelled(t, f, InfoSheet, label)), text)
	}
	for _, key := range criteria.FactKeys() {
		name := InfoSheet
		if key.IsNoticeText() {
			name = TextsSheet
		}
		for i, text := range factsFor(key) {
			set(name, page.Address(2, labelled(t, f, name, key.Label())+i), text)
		}
	}
	for _, criterion := range rules.Criteria {
		verdict := "Đạt"
		if criterion.Number == 2 {
			verdict = "Chưa đạt"
		}
		set(CriteriaSheet, page.Address(verdictColumn, labelled(t, f, CriteriaSheet, strconv.Itoa(criterion.Number))), verdict)
	}
	top := labelled(t, f, TasksSheet, "Tiêu chí") + 1
	for i, text := range []string{"2", "Cứng hóa đường.", "Phòng Kinh tế", "Xã", "tháng 5/2023"} {
		set(TasksSheet, page.Address(i+1, top), text)
	}
}

// read reads a workbook as the program does.
func read(t testing.TB, data []byte) *criteria.Report {
	t.Helper()
	wb, err := xlsx.Read(bytes.NewReader(data), int64(len(data)), sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	regions, err := criteria.ParseRegions(templates.Regions())
	if err != nil {
		t.Fatal(err)
	}
	result := intake.Read(wb, intake.Source{File: "bieu.xlsx"}, intake.Known{RuleSets: ruleSets(t), Regions: regions})
	if len(result.Reports) != 1 {
		t.Fatalf("%d reports, findings %+v", len(result.Reports), result.Findings)
	}
	return result.Reports[0]
}
