package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tieuchi/internal/batch"
)

// The JSON contract, written a second time as a consumer would.
type (
	contractResult struct {
		Tool     struct{ Name, Version string }
		Reports  []contractReport
		Findings []struct {
			Code, Severity, File, Sheet, Cell, Indicator, Message, Fix string
			Criterion                                                  int
		}
		Roster *struct {
			File               string
			Expected, Reported int
			Absent, Unexpected []map[string]any
		}
		Summary struct{ Files, Reports, Unreadable, Errors, Warnings, Infos int }
	}
	contractReport struct {
		File, SHA256, Sheet string
		Commune             struct{ Name, Code, District, Province, Region string }
		Period              struct{ Text, End string }
		RuleSet             string `json:"rule_set"`
		Overlay             *struct{ File, SHA256, Decision string }
		Counts              map[string]int // of criteria by status
		Criteria            []contractCriterion
	}
	contractCriterion struct {
		Number                          int
		Name, Status, Claimed, Evidence string
		Value, Unit, Cell, Sheet        string
		Indicators                      []contractIndicator
		Tasks                           []struct {
			Text, Lead, Cell, Sheet string
			Support                 []string
			Deadline                struct{ Text, End string }
		}
	}
	contractIndicator struct {
		ID, Claimed, Evidence, Value, Unit, Cell, Sheet string
		Requirement                                     struct {
			Text, From string
			Verified   bool
		}
	}
)

func statuses() []string {
	return []string{"met", "basically_met", "not_met", "not_considered", "unknown"}
}

// checkedSamples is what check --format json prints for all samples.
func checkedSamples(t *testing.T) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	if code := Main(t.Context(), []string{"check", "samples", "--format", "json"}, &out, &errs); code != exitFindings || errs.Len() > 0 {
		t.Fatalf("exit code %d: %s", code, errs.String())
	}
	return out.Bytes()
}

func TestContractOfJSON(t *testing.T) {
	inFolderWithSamples(t)
	printed := checkedSamples(t)
	lists := bytes.Replace(printed, []byte(`"roster": null`), nil, 1) // there is none
	lists = bytes.ReplaceAll(lists, []byte(`"overlay": null`), nil)
	if bytes.Contains(lists, []byte("null")) {
		t.Error("a list is null")
	}
	var result contractResult
	decoder := json.NewDecoder(bytes.NewReader(printed))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&result); err != nil {
		t.Fatal(err)
	}
	severities := map[string]int{}
	for _, f := range result.Findings {
		severities[f.Severity]++
		if !regexp.MustCompile(`^NTM\d{3}$`).MatchString(f.Code) || f.File == "" || f.Message == "" || f.Fix == "" {
			t.Errorf("finding %+v", f)
		}
	}
	s := result.Summary
	want := map[string]int{"error": s.Errors, "warning": s.Warnings, "info": s.Infos}
	if diff := cmp.Diff(want, severities); diff != "" || s.Reports != len(result.Reports) || s.Reports == 0 {
		t.Errorf("summary %+v: %s", s, diff)
	}
	for _, report := range result.Reports {
		t.Run(report.File, func(t *testing.T) { checkReport(t, report) })
	}
}

func checkReport(t *testing.T, r contractReport) {
	data, err := os.ReadFile(filepath.FromSlash(r.File))
	if err != nil || batch.Hash(data) != r.SHA256 {
		t.Errorf("hash %s, %v", r.SHA256, err)
	}
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	counted := map[string]int{}
	for _, status := range statuses() {
		counted[status] = 0
	}
	for i, c := range r.Criteria {
		counted[c.Status]++
		if c.Number != i+1 || !known(c.Status, c.Claimed, c.Evidence) {
			t.Errorf("criterion %+v", c)
		}
		checkPlace(t, book, r, c.Sheet, c.Cell)
		for _, row := range c.Indicators {
			checkIndicator(t, c.Number, row)
			checkPlace(t, book, r, row.Sheet, row.Cell)
		}
		for _, task := range c.Tasks {
			checkPlace(t, book, r, task.Sheet, task.Cell)
		}
	}
	if diff := cmp.Diff(counted, r.Counts); diff != "" {
		t.Errorf("counts: %s", diff)
	}
}

func known(words ...string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(statuses(), w) })
}

func checkIndicator(t *testing.T, criterion int, row contractIndicator) {
	t.Helper()
	number, _, _ := strings.Cut(row.ID, ".")
	from := slices.Contains([]string{"overlay", "workbook", "rule_set", "none"}, row.Requirement.From)
	if number != strconv.Itoa(criterion) || !known(row.Claimed, row.Evidence) || row.Unit == "" || !from {
		t.Errorf("criterion %d: %+v", criterion, row)
	}
	if (row.Requirement.From == "none") != (row.Requirement.Text == "") {
		t.Errorf("requirement without origin: %+v", row)
	}
	// What was compared is a decimal: the point is never a comma.
	if row.Evidence != "unknown" && regexp.MustCompile(`^-?\d+,`).MatchString(row.Value) {
		t.Errorf("value %q", row.Value)
	}
}

// checkPlace looks a cell up in the workbook itself.
func checkPlace(t *testing.T, book *excelize.File, r contractReport, sheet, cell string) {
	t.Helper()
	if cell == "" {
		return // a criterion without a row
	}
	if sheet == "" {
		sheet = r.Sheet
	}
	text, err := book.GetCellValue(sheet, cell)
	formula, _ := book.GetCellFormula(sheet, cell)
	if err != nil || text == "" && formula == "" && !merged(book, sheet, cell) {
		t.Errorf("nothing at %s!%s: %v", sheet, cell, err)
	}
}

func merged(book *excelize.File, sheet, cell string) bool {
	ranges, err := book.GetMergeCells(sheet)
	return err == nil && slices.ContainsFunc(ranges, func(m excelize.MergeCell) bool { return m.GetStartAxis() == cell })
}

// The manifest lists every file of the folder with its true hash.
func TestManifestIsTrue(t *testing.T) {
	inFolderWithSamples(t)
	var out bytes.Buffer
	Main(t.Context(), []string{"report", "samples", "-o", "ra", "--quiet"}, &out, &out)
	files := filesBelow(t, "ra")
	if files[filepath.Join("ra", findingsName)] != string(checkedSamples(t)) {
		t.Error("findings.json is not what check prints")
	}
	var manifest batch.Manifest
	if err := json.Unmarshal([]byte(files[filepath.Join("ra", batch.ManifestName)]), &manifest); err != nil {
		t.Fatal(err)
	}
	if len(manifest.Outputs)+1 != len(files) {
		t.Errorf("%d outputs, %d files", len(manifest.Outputs), len(files))
	}
	for _, output := range manifest.Outputs {
		text := files[filepath.Join("ra", filepath.FromSlash(output.Name))]
		if batch.Hash([]byte(text)) != output.SHA256 || int64(len(text)) != output.Size {
			t.Errorf("output %+v", output)
		}
	}
	for _, input := range manifest.Inputs {
		data, err := os.ReadFile(filepath.FromSlash(input.Name))
		if err != nil || batch.Hash(data) != input.SHA256 || int64(len(data)) != input.Size {
			t.Errorf("input %+v: %v", input, err)
		}
	}
}
