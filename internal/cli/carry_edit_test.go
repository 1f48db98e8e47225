package cli

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tieuchi/internal/checks"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// carryTwo are two communes: An has criterion 2 met by its figures and 3 not,
// Ba the other way round.
func carryTwo(sets []*criteria.RuleSet) []*criteria.Report {
	var reports []*criteria.Report
	for i, name := range []string{"An", "Ba"} {
		r := &criteria.Report{
			File: fmt.Sprintf("bieu/%d.xlsx", i+1), Sheet: "Tiêu chí", SHA256: strings.Repeat(fmt.Sprint(i), 64), Rules: sets[0],
			Commune: criteria.Commune{Name: name, Code: fmt.Sprintf("0000%d", i+1), District: "X", Province: "Lai Châu", Region: "TDMNPB",
				At: criteria.Ref{Sheet: "Tiêu chí", Cell: "B2"}},
			Period: criteria.Period{Text: "tháng 3/2023", End: "2023-03-31"}, Illustrative: i == 0,
			Drawn: criteria.Period{Text: "10/3/2023", End: "2023-03-10"},
		}
		for _, rule := range sets[0].Criteria {
			c := criteria.CriterionResult{Number: rule.Number, Name: rule.Name}
			for j := range rule.Indicators {
				ind := &rule.Indicators[j]
				v := criteria.Value{Answer: criteria.VerdictAnswer, Status: criteria.Met, Text: "Đạt", At: criteria.Ref{Sheet: "Tiêu chí", Cell: "G9"}}
				switch ind.ID {
				case "2.1":
					v = criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(90 - 50*i), Text: "số", At: v.At}
				case "3":
					v = criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(40 + 20*i), Text: "số", At: v.At}
				}
				c.Indicators = append(c.Indicators, criteria.IndicatorResult{ID: ind.ID, Rule: ind, Unit: ind.Unit, Value: v})
			}
			r.Criteria = append(r.Criteria, c)
		}
		r.Criteria[2].Tasks = []criteria.Task{{Text: strings.Repeat("việc phải làm ", 400) + "hết", Lead: "UBND xã"}}
		criteria.Evaluate(r, false)
		reports = append(reports, r)
	}
	return reports
}

// edited changes a workbook as an office would.
func edited(t *testing.T, data []byte, edit func(f *excelize.File)) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	edit(f)
	out, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// toldOf is what reading and checking says, "103.differs error Ma trận!F8", but
// for what is about tasks and notices.
func toldOf(reports []*criteria.Report, found []finding.Finding) []string {
	for _, r := range reports {
		found = append(found, checks.Report(r)...)
	}
	finding.Sort(found)
	var list []string
	for _, f := range found {
		if f.Code < 400 || f.Code > 700 {
			list = append(list, strings.Replace(fmt.Sprintf("%d.%s %s %s!%s", f.Code, f.Variant, f.Severity, f.Sheet, f.Cell), ". ", " ", 1))
		}
	}
	return list
}

// marks are the verdicts of a report, a letter each.
func marks(reports []*criteria.Report) string {
	var out []string
	for _, r := range reports {
		line := r.Commune.Name + " "
		for _, c := range r.Criteria {
			line += c.Status.String()[:1]
		}
		out = append(out, line)
	}
	return strings.Join(out, ", ")
}

// What offices do to a consolidated workbook is never lost in silence.
func TestEditedConsolidation(t *testing.T) {
	known := carryKnown(t)
	data := consolidationOf(t, carryTwo(known.RuleSets))
	const same = "An mmnm, Ba mnmm" // criterion 3 of An and 2 of Ba are not met
	set := func(sheet, cell string, value any) func(*excelize.File) {
		return func(f *excelize.File) { _ = f.SetCellValue(sheet, cell, value) }
	}
	gone := func(sheet string) func(*excelize.File) {
		return func(f *excelize.File) { _ = f.DeleteSheet(sheet) }
	}
	goneColumn := func(sheet, column string) func(*excelize.File) {
		return func(f *excelize.File) { _ = f.RemoveCol(sheet, column) }
	}
	for _, c := range []struct {
		name  string
		edit  func(f *excelize.File)
		marks string
		want  []string
	}{
		{"nothing", func(*excelize.File) {}, same, nil},
		{"sheets renamed", func(f *excelize.File) {
			for i, name := range f.GetSheetList() {
				_ = f.SetSheetName(name, fmt.Sprint("Trang ", i))
			}
		}, same, nil},
		{"claimed met against the figures", set("Ma trận", "G8", "Đ"), same, []string{"301.claims error Ma trận!G8"}},
		{"claimed not met against the figures", set("Ma trận", "F8", "K"), "An mnnm, Ba mnmm", []string{"304.criterion warning Ma trận!F8"}},
		{"claimed basically met", set("Ma trận", "F8", "cơ bản đạt"), "An mbnm, Ba mnmm", []string{"103.changed warning Ma trận!F8"}},
		{"verdict rubbed out", set("Ma trận", "F8", nil), same, []string{"103.differs error Ma trận!F8"}},
		{"verdict misspelt", set("Ma trận", "F8", "Đạtt"), same, []string{"105.suggest error Ma trận!F8"}},
		{"a figure mended, the matrix left", set("Chỉ tiêu", "I13", 50), same, []string{"304.criterion warning Ma trận!G8"}},
		{"a figure mended, the matrix too", func(f *excelize.File) {
			set("Chỉ tiêu", "I13", 50)(f)
			set("Ma trận", "G8", "Đ")(f)
		}, "An mmmm, Ba mnmm", []string{"103.changed warning Chỉ tiêu!I13"}},
		{"a figure as a share", set("Chỉ tiêu", "I10", "37/40 hộ"), same, []string{"103.changed warning Chỉ tiêu!I10"}},
		{"a figure that changes no verdict", set("Chỉ tiêu", "I10", 91), same, []string{"103.changed warning Chỉ tiêu!I10"}},
		{"a figure rubbed out", set("Chỉ tiêu", "I13", nil), "", []string{"103.changed warning Chỉ tiêu!I13"}},
		{"a verdict of the rows", set("Chỉ tiêu", "K9", "Đạt"), same, []string{"103.changed warning Chỉ tiêu!K9"}},
		{"a column that is only for reading", set("Chỉ tiêu", "M12", "Đạt"), same, []string{"103.idle warning Chỉ tiêu!M12"}},
		{"no seals", goneColumn("Chỉ tiêu", "AB"), same, []string{"101.column warning Chỉ tiêu!A4"}},
		{"one seal gone", set("Chỉ tiêu", "AB10", nil), same, []string{"103.changed warning Chỉ tiêu!A10"}},
		{"the order numbered anew", set("Chỉ tiêu", "A10", 600), same, nil},
		{"numbers as texts", func(f *excelize.File) {
			_ = f.SetCellStr("Chỉ tiêu", "D10", "2")
			_ = f.SetCellStr("Chỉ tiêu", "U10", "1")
		}, same, nil},
		{"a task in other words", set("Nhiệm vụ", "E4", "Ủy ban nhân dân huyện"), same, []string{"103.changed warning Nhiệm vụ!E4"}},
		{"a task's further rows", set("Nhiệm vụ", "D5", "(tiếp) và thôi"), same, []string{"103.changed warning Nhiệm vụ!D4"}},
		{"another commune's own sheet put in", func(f *excelize.File) {
			_, _ = f.NewSheet("Xã Ca")
			for i, line := range [][]any{{"XÃ CA"}, {"TT", "Tên tiêu chí", "Đánh giá"}, {1, "Quy hoạch", "Đạt"}, {2, "Giao thông", "Đạt"}, {3, "Thu nhập", "Đạt"}, {4, "Giáo dục", "Đạt"}} {
				_ = f.SetSheetRow("Xã Ca", fmt.Sprint("A", i+1), &line)
			}
		}, same, []string{"110.table warning Xã Ca!A2"}},
		{"a task of no criterion", set("Nhiệm vụ", "C4", nil), same, []string{"102.tasks warning Nguồn!B5", "201.row warning Nhiệm vụ!C4"}},
		{"a task taken out", removeTask, same, []string{"102.tasks warning Nguồn!B"}},
		{"made up no longer", set("Nguồn", "P5", nil), same, []string{"103.changed warning Nguồn!P5"}},
		{"another hash", set("Nguồn", "I5", strings.Repeat("f", 64)), same, []string{"103.changed warning Nguồn!I5"}},
		{"a commune taken out of every table", func(f *excelize.File) {
			for range 13 {
				_ = f.RemoveRow("Chỉ tiêu", 18)
			}
			_ = f.RemoveRow("Ma trận", 9)
			_ = f.RemoveRow("Nguồn", 6)
			removeTask(f)
		}, "An mmnm", []string{"102.reports error Nguồn!A4"}},
		{"a figure that is none", set("Chỉ tiêu", "I10", "nhiều"), same, []string{"201 warning Chỉ tiêu!I10"}},
		{"a requirement changed", set("Chỉ tiêu", "J10", "≥ 75%"), same, []string{"303 warning Chỉ tiêu!J10"}},
		{"a column renamed", set("Chỉ tiêu", "I4", "Số liệu"), "", []string{"101.column error Chỉ tiêu!A4"}},
		{"no indicators", gone("Chỉ tiêu"), same, []string{"101.part error Tổng hợp!"}},
		{"no matrix", gone("Ma trận"), same, []string{"101.part warning Tổng hợp!"}},
		{"no tasks", gone("Nhiệm vụ"), same, []string{"101.part warning Tổng hợp!"}},
		{"no sources", gone("Nguồn"), same, []string{"101.part warning Tổng hợp!"}},
		{"a row deleted", func(f *excelize.File) { _ = f.RemoveRow("Chỉ tiêu", 10) }, "", []string{"102.rows error Chỉ tiêu!B5"}},
		{"a row twice", func(f *excelize.File) { _ = f.DuplicateRow("Chỉ tiêu", 10) }, same, []string{"102.rows error Chỉ tiêu!B5", "103 error Chỉ tiêu!F11"}},
		{"a commune without rows", func(f *excelize.File) {
			for range 13 {
				_ = f.RemoveRow("Chỉ tiêu", 5)
			}
		}, "Ba mnmm, An mmnm", []string{"102.norows error Ma trận!B8"}},
		{"a commune without a line", func(f *excelize.File) { _ = f.RemoveRow("Ma trận", 9) }, same, []string{"102.norows warning Chỉ tiêu!B18"}},
		{"rows turned round", turnRows, same, nil},
		{"another region in one row", set("Chỉ tiêu", "Y9", "ĐBSH"), same, []string{"103.differs error Chỉ tiêu!Y9"}},
		{"an unknown rule set", func(f *excelize.File) {
			for row := 18; row < 31; row++ {
				_ = f.SetCellValue("Chỉ tiêu", fmt.Sprint("AA", row), "bo-la")
			}
		}, "", []string{"107.unloaded error Chỉ tiêu!"}},
		{"a row of nothing", set("Chỉ tiêu", "B40", "Người lập biểu"), same, []string{"201.row warning Chỉ tiêu!B40"}},
		{"a name below the matrix", set("Ma trận", "B20", "Người lập biểu"), same, []string{"201.row warning Ma trận!B20"}},
		{"a verdict of the rows misspelt", set("Chỉ tiêu", "K9", "Đạtt"), same, []string{"105.suggest error Chỉ tiêu!K9"}},
		{"a figure among the verdicts of the rows", set("Chỉ tiêu", "K10", "93%"), same, []string{"105 error Chỉ tiêu!K10"}},
		{"a requirement of the commune rubbed out", func(f *excelize.File) {
			set("Chỉ tiêu", "J10", nil)(f)
			set("Chỉ tiêu", "S10", "biểu của xã")(f)
		}, "", []string{"201 warning Chỉ tiêu!J10"}},
		{"a requirement of the commune in words", func(f *excelize.File) {
			set("Chỉ tiêu", "J10", "nhiều")(f)
			set("Chỉ tiêu", "S10", "biểu của xã")(f)
		}, "", []string{"201 warning Chỉ tiêu!J10"}},
		{"a commune without rows in a matrix of no known set", func(f *excelize.File) {
			goneColumn("Ma trận", "H")(f)
			set("Ma trận", "B8", "Ca")(f)
		}, "", []string{"107 error Ma trận!"}},
		{"a criterion's column taken out of the matrix", goneColumn("Ma trận", "H"), same, []string{"101.column warning Ma trận!B5"}},
		{"a figure in the matrix", set("Ma trận", "F8", "93%"), same, []string{"105 error Ma trận!F8"}},
		{"no code", set("Chỉ tiêu", "V5", "mã xã"), "", []string{"201.code warning Chỉ tiêu!V5"}},
		{"no region", set("Chỉ tiêu", "Y5", "vùng cao"), "", []string{"110.region warning Chỉ tiêu!Y5"}},
		{"no day at a period's end", set("Chỉ tiêu", "Z5", "cuối kỳ"), "", []string{"109.unreadable warning Chỉ tiêu!Z5"}},
		{"an indicator of another criterion", set("Chỉ tiêu", "F10", "9.9"), "", []string{"201.row warning Chỉ tiêu!F10"}},
		{"no day of drawing up", set("Nguồn", "E5", "hôm qua"), same, []string{"201.fact warning Nguồn!E5"}},
		{"a task of nobody", set("Nhiệm vụ", "B4", "Cao"), same, []string{"201.row warning Nhiệm vụ!C4"}},
		{"a hidden sheet", func(f *excelize.File) { _ = f.SetSheetVisible("Chỉ tiêu", false) }, same, []string{"205.sheet warning Chỉ tiêu!"}},
		{"hidden rows", func(f *excelize.File) { _ = f.SetRowVisible("Chỉ tiêu", 10, false) }, same, []string{"205.row warning Chỉ tiêu!A10"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			reports, found := reread(t, "tong-hop.xlsx", edited(t, data, c.edit), known)
			if got := marks(reports); c.marks != "" && got != c.marks {
				t.Errorf("verdicts %q, want %q", got, c.marks)
			}
			got := toldOf(reports, found)
			for _, want := range c.want {
				if !slices.ContainsFunc(got, func(line string) bool { return strings.HasPrefix(line, want) }) {
					t.Errorf("not told: %s; told: %q", want, got)
				}
			}
			if len(c.want) == 0 && len(got) > 0 {
				t.Errorf("told for nothing: %q", got)
			}
		})
	}
}

// A deadline whose words and day part is told at the day.
func TestEditedDeadline(t *testing.T) {
	known := carryKnown(t)
	data := edited(t, consolidationOf(t, carryTwo(known.RuleSets)), func(f *excelize.File) {
		_ = f.SetCellValue("Nhiệm vụ", "G4", "tháng 5/2023")
		_ = f.SetCellValue("Nhiệm vụ", "H4", "30/6/2023")
	})
	_, found := reread(t, "tong-hop.xlsx", data, known)
	if !slices.ContainsFunc(found, func(f finding.Finding) bool { return f.Code == 404 && f.Sheet == "Nhiệm vụ" && f.Cell == "H4" }) {
		t.Errorf("not told: %v", found)
	}
}

// removeTask takes out the rows of the task that is not in the first table: Ba
// has met its criterion.
func removeTask(f *excelize.File) {
	rows, _ := f.GetRows("Nhiệm vụ")
	for row := len(rows); row > 4; row-- {
		if cells := rows[row-1]; len(cells) > 1 && cells[1] == "Ba" && strings.Contains(cells[2], "3.") {
			_ = f.RemoveRow("Nhiệm vụ", row)
		}
	}
}

// turnRows brings the rows of the indicators into the opposite order.
func turnRows(f *excelize.File) {
	rows, _ := f.GetRows("Chỉ tiêu", excelize.Options{RawCellValue: true})
	body := rows[4:]
	for i, row := range body {
		for col := range 28 {
			from, _ := excelize.CoordinatesToCellName(col+1, len(rows)-i)
			value := ""
			if col < len(row) {
				value = row[col]
			}
			number := 0.0
			if n, err := fmt.Sscanf(value, "%g", &number); n == 1 && err == nil && fmt.Sprint(number) == value && col != 5 {
				_ = f.SetCellValue("Chỉ tiêu", from, number)
				continue
			}
			_ = f.SetCellStr("Chỉ tiêu", from, value)
		}
	}
}

// The commune's own workbook is known after two levels: file, sheet, cell, hash
// and what it says of itself.
func TestChainOfSources(t *testing.T) {
	known := carryKnown(t)
	once, _ := carry(t, "huyen/tong-hop.xlsx", carryTwo(known.RuleSets), known)
	twice, found := carry(t, "tinh/tong-hop.xlsx", once, known)
	if len(found) > 0 || len(twice) != 2 {
		t.Fatalf("%d reports, findings %v", len(twice), found)
	}
	r := twice[0]
	want := criteria.Origin{File: "bieu/1.xlsx", SHA256: strings.Repeat("0", 64), Sheet: "Tiêu chí", Cell: "B2"}
	if r.File != "tinh/tong-hop.xlsx" || r.Own() != want || !r.Illustrative || r.Drawn.End != "2023-03-10" {
		t.Errorf("%s from %+v, illustrative %v, drawn %v", r.File, r.Own(), r.Illustrative, r.Drawn)
	}
	if row := r.Criteria[2].Indicators[0]; row.Value.At.Sheet != "Chỉ tiêu" || row.Own != (criteria.Ref{Sheet: "Tiêu chí", Cell: "G9"}) {
		t.Errorf("figure at %v, own cell %v", row.Value.At, row.Own)
	}
	if task := r.Criteria[2].Tasks[0]; !strings.HasSuffix(task.Text, " việc phải làm hết") || strings.Count(task.Text, "việc") != 400 {
		t.Errorf("a long task came back with %d bytes", len(task.Text))
	}
}

// A requirement of a province's decision counts where that is not loaded.
func TestOverlayIsCarried(t *testing.T) {
	known := carryKnown(t)
	overlay := &criteria.Overlay{RuleSet: known.RuleSets[0].ID, Decision: "Quyết định thử", Rows: []criteria.OverlayRow{
		{ID: "2.1", Criterion: 2, Requirement: criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(95), Text: "≥ 95%"}},
		{ID: "4.4", Criterion: 4, Text: "Chỉ tiêu riêng của tỉnh", Unit: "%", Requirement: criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(5), Text: "≥ 5%"}},
	}}
	reports := carryTwo([]*criteria.RuleSet{known.RuleSets[0].With(overlay)})
	for _, r := range reports { // their workbooks know nothing of the province's own
		r.Criteria[3].Indicators = slices.DeleteFunc(r.Criteria[3].Indicators, func(row criteria.IndicatorResult) bool { return row.ID == "4.4" })
		criteria.Evaluate(r, false)
	}
	read, found := carry(t, "tong-hop.xlsx", reports, known)
	if got, want := marks(read), "An mnnu, Ba mnmu"; marks(reports) != want || got != want {
		t.Errorf("verdicts %q before, %q after, want %q", marks(reports), got, want)
	}
	if r := read[0].Criteria[1].Indicators[0].Requirement; r.From != criteria.FromOverlay || !r.Number.Equal(criteria.Int(95)) || len(found) > 0 {
		t.Errorf("requirement %+v, findings %v", r, found)
	}
}

// What a lower office chose between two reports, and verdicts that it trusted,
// are no edits: the choice stays, the trust is for each office to give.
func TestChoicesAreCarried(t *testing.T) {
	known := carryKnown(t)
	reports := carryTwo(known.RuleSets)
	again := *reports[0]
	again.File = "bieu/0.xlsx"
	again.YieldsTo = reports[0]
	read, found := carry(t, "tong-hop.xlsx", append(reports, &again), known)
	s := rollup.Summarise(read)
	if len(s.Duplicates) != 1 || s.Duplicates[0].Report.Own().File != "bieu/0.xlsx" || len(found) > 0 {
		t.Errorf("duplicates %+v, findings %v", s.Duplicates, found)
	}
	trusted := carryTwo(known.RuleSets)
	trusted[0].Criteria[2].Claim = criteria.Claim{Status: criteria.Met, Text: "Đạt", At: criteria.Ref{Sheet: "Tiêu chí", Cell: "H9"}}
	criteria.Evaluate(trusted[0], true)
	if marks(trusted) != "An mmmm, Ba mnmm" {
		t.Fatal(marks(trusted))
	}
	read, found = carry(t, "tong-hop.xlsx", trusted, known)
	if got := toldOf(read, found); marks(read) != "An mmnm, Ba mnmm" || !slices.Contains(got, "301.claims error Chỉ tiêu!K12") {
		t.Errorf("verdicts %q, told %q", marks(read), got)
	}
	for _, r := range read {
		criteria.Evaluate(r, true)
	}
	if marks(read) != "An mmmm, Ba mnmm" {
		t.Errorf("trusted again: %q", marks(read))
	}
}

// A consolidation saved by LibreOffice reads the same.
func TestConsolidationSavedElsewhere(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("soffice is not installed")
	}
	known := carryKnown(t)
	reports := carryTwo(known.RuleSets)
	dir := t.TempDir()
	file := filepath.Join(dir, "tong-hop.xlsx")
	if err := os.WriteFile(file, consolidationOf(t, reports), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, kind := range []string{"xlsx", "xls"} {
		out := filepath.Join(dir, kind)
		command := exec.Command(soffice, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", kind, "--outdir", out, file)
		if text, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		data, err := os.ReadFile(filepath.Join(out, "tong-hop."+kind))
		if err != nil {
			t.Fatal(err)
		}
		read, found := reread(t, "tong-hop."+kind, data, known)
		if diff := cmp.Diff(figures(rollup.Summarise(reports)), figures(rollup.Summarise(read))); diff != "" || len(found) > 0 {
			t.Errorf("%s: %v\n%s", kind, found, diff)
		}
	}
}
