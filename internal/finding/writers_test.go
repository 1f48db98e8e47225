package finding

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
)

// sample is the report of design.md's example with the shapes that it lacks.
func sample(t *testing.T) Result {
	t.Helper()
	share, err := criteria.ParseDecimal("85.5")
	if err != nil {
		t.Fatal(err)
	}
	report := &criteria.Report{
		File: "xã/a.xlsx", SHA256: "ab12", Sheet: "Tiêu chí",
		Commune: criteria.Commune{Name: "Bản Bo", Code: "03424", District: "Tam Đường", Province: "Lai Châu", Region: "TDMNPB"},
		Period:  criteria.Period{Text: "tháng 3/2023", End: "2023-03-31"},
		Rules:   &criteria.RuleSet{ID: "ntm-nang-cao-2021-2025"},
		Criteria: []criteria.CriterionResult{
			{Number: 1, Name: "Quy hoạch", Row: at("Tiêu chí", "A8")},
			{
				Number: 2, Name: "Giao thông", Row: at("Tiêu chí", "A9"),
				Claim:  criteria.Claim{Status: criteria.Met, At: at("Tiêu chí", "G9")},
				Status: criteria.NotMet, Evidence: criteria.NotMet,
				Indicators: []criteria.IndicatorResult{
					{
						ID: "2.1", Unit: "%", Evidence: criteria.NotMet,
						Claim:       criteria.Claim{Status: criteria.Met, At: at("Tiêu chí", "G10")},
						Value:       criteria.Value{Answer: criteria.NumberAnswer, Number: share, Text: "85,50", At: at("Tiêu chí", "F10")},
						Requirement: criteria.Requirement{Text: "≥ 90%", From: criteria.FromWorkbook, Verified: true},
					},
					{
						ID: "2.2", Unit: "đạt/không đạt", Row: at("Tiêu chí", "A11"),
						Value: criteria.Value{Answer: criteria.YesAnswer, Text: "Có <đủ>"},
					},
					{ID: "2.3", Claim: criteria.Claim{At: at("Tiêu chí", "G12")}},
				},
				Value: criteria.Value{Answer: criteria.NumberAnswer, Number: share, Text: "85,50% - Đạt"},
				Tasks: []criteria.Task{
					{
						Text: "Cứng hóa đường trục thôn", Lead: "Phòng Kinh tế - Hạ tầng", Support: []string{"UBND xã"},
						Deadline: criteria.Period{Text: "tháng 5/2023", End: "2023-05-31"}, At: at("Tiêu chí", "H9"),
					},
					{Text: "Rà soát", At: at("Nhiệm vụ", "H10")},
				},
			},
		},
	}
	return Result{
		Version: "0.1.0", Files: 2, Unreadable: 1, Reports: []*criteria.Report{report}, Lang: Vietnamese,
		Roster: &criteria.Attendance{
			File: "ds.xlsx", Expected: 3, Reported: 1,
			Absent: []criteria.Absent{
				{Commune: criteria.Commune{Name: "Nà Tăm", Code: "03430", District: "Tam Đường", Province: "Lai Châu", At: at("DS", "B4")}, Near: report},
				{Commune: criteria.Commune{Name: "Khun Há", At: at("DS", "B5")}},
			},
			Unexpected: []criteria.Unexpected{{Report: report, Meant: &criteria.Commune{Name: "Nà Tăm"}}},
		},
		Findings: []Finding{
			New(903, "pdf", "xã/b.xlsx", criteria.Ref{}),
			New(403, "", "xã/a.xlsx", at("Tiêu chí", "H10"), "2 (Giao thông)").On(2, ""),
			New(301, "", "xã/a.xlsx", at("Tiêu chí", "F10"), "85,5%", "≥ 90%").On(2, "2.1"),
			New(301, "claims", "xã/a.xlsx", at("Tiêu chí", "G9"), "2.1").On(2, ""),
			New(104, "", "xã/a.xlsx", at("Tiêu chí", "B8"), "1", "Quy hoach xa", "Quy hoạch").On(1, ""),
			New(601, "", "xã/a.xlsx", criteria.Ref{Sheet: "Tiêu chí"}, "Người ký"),
		},
	}
}

func TestWriters(t *testing.T) {
	english := func(r Result) Result { r.Lang = English; return r }
	tests := map[string]func(*bytes.Buffer, Result) error{
		"findings.json":      func(b *bytes.Buffer, r Result) error { return WriteJSON(b, r) },
		"findings.txt":       func(b *bytes.Buffer, r Result) error { return WriteText(b, r, Show{}) },
		"findings-en.txt":    func(b *bytes.Buffer, r Result) error { return WriteText(b, english(r), Show{}) },
		"findings-grave.txt": func(b *bytes.Buffer, r Result) error { return WriteText(b, r, Show{Least: Error}) },
		"findings-brief.txt": func(b *bytes.Buffer, r Result) error { return WriteText(b, r, Show{Least: Warning}) },
		"findings-limit.txt": func(b *bytes.Buffer, r Result) error { return WriteText(b, r, Show{Limit: 2}) },
		"findings.csv":       func(b *bytes.Buffer, r Result) error { return WriteCSV(b, r.Findings, r.Lang) },
		"empty.json":         func(b *bytes.Buffer, _ Result) error { return WriteJSON(b, Result{Version: "0.1.0"}) },
		"empty.txt": func(b *bytes.Buffer, _ Result) error {
			return WriteText(b, Result{Lang: English, Files: 1}, Show{Limit: 5, Least: Warning})
		},
	}
	for name, write := range tests {
		t.Run(name, func(t *testing.T) {
			want, err := os.ReadFile("testdata/" + name)
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			if err := write(&got, sample(t)); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("%s (-want +got):\n%s\nwhole:\n%s", name, diff, got.String())
			}
		})
	}
	files, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if !file.IsDir() && tests[file.Name()] == nil {
			t.Errorf("testdata/%s belongs to no test", file.Name())
		}
	}
}

func TestWritersIgnoreOrder(t *testing.T) {
	forward, backward := sample(t), sample(t)
	other := &criteria.Report{File: "xã/A.xlsx"}
	forward.Reports = append(forward.Reports, other)
	backward.Reports = append([]*criteria.Report{other}, backward.Reports...)
	for i, j := 0, len(backward.Findings)-1; i < j; i, j = i+1, j-1 {
		backward.Findings[i], backward.Findings[j] = backward.Findings[j], backward.Findings[i]
	}
	var a, b bytes.Buffer
	if err := errors.Join(WriteJSON(&a, forward), WriteJSON(&b, backward)); err != nil {
		t.Fatal(err)
	}
	if a.String() != b.String() {
		t.Error("JSON depends on the order of its input")
	}
	if backward.Findings[0].Code != 601 {
		t.Error("a writer sorted its caller's findings")
	}
}

func TestJSONHasNoNull(t *testing.T) {
	r := sample(t)
	r.Reports = append(r.Reports, &criteria.Report{})
	var out bytes.Buffer
	if err := WriteJSON(&out, r); err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(out.String(), `"overlay": null`, "") // there is one overlay or none
	if !json.Valid(out.Bytes()) || strings.Contains(text, "null") {
		t.Errorf("not valid or has null:\n%s", out.String())
	}
}

func TestCSVIsNoFormula(t *testing.T) {
	var out bytes.Buffer
	evil := New(105, "", "=cmd|' /C calc'!A0", at("+1", "-2"), "@SUM(A1)")
	evil.Indicator = " =1+1"
	if err := WriteCSV(&out, []Finding{evil}, English); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out.String(), "\ufeff"))).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatalf("rows %d, %v", len(rows), err)
	}
	for _, cell := range rows[1] {
		if bare := strings.TrimSpace(cell); bare != "" && strings.ContainsAny(bare[:1], "=+-@") {
			t.Errorf("a spreadsheet would compute %q", cell)
		}
	}
	for in, want := range map[string]string{
		"": "", "Đạt": "Đạt", "=1": "'=1", "\t=1": "'\t=1", "\r": "'\r", "\n": "'\n", " -1": "' -1", "a=b": "a=b", "  ": "  ",
	} {
		if got := inert(in); got != want {
			t.Errorf("inert(%q) = %q, want %q", in, got, want)
		}
	}
}

// brokenPipe fails on the n-th write.
type brokenPipe struct{ left int }

var errPipe = errors.New("broken pipe")

func (p *brokenPipe) Write(b []byte) (int, error) {
	if p.left--; p.left < 0 {
		return 0, errPipe
	}
	return len(b), nil
}

func TestWritersTellErrors(t *testing.T) {
	r := sample(t)
	for name, err := range map[string]error{
		"JSON": WriteJSON(&brokenPipe{}, r), "text": WriteText(&brokenPipe{}, r, Show{}),
		"CSV mark": WriteCSV(&brokenPipe{}, r.Findings, r.Lang), "CSV": WriteCSV(&brokenPipe{1}, r.Findings, r.Lang),
	} {
		if !errors.Is(err, errPipe) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// A disk that is full in the middle of a list is told.
func TestWriteJSONToFullDisk(t *testing.T) {
	var whole bytes.Buffer
	result := Result{Findings: []Finding{New(108, "", "a.xlsx", criteria.Ref{}), New(108, "", "b.xlsx", criteria.Ref{})}}
	for i := range 5000 {
		result.Reports = append(result.Reports, &criteria.Report{File: fmt.Sprint(i), Rules: &criteria.RuleSet{}})
	}
	if err := WriteJSON(&whole, result); err != nil {
		t.Fatal(err)
	}
	for _, room := range []int{0, 10, whole.Len() / 2, whole.Len() - 1} {
		if err := WriteJSON(&bounded{room}, result); err == nil || !strings.Contains(err.Error(), "disk full") {
			t.Errorf("room for %d bytes of %d: %v", room, whole.Len(), err)
		}
	}
}

// bounded takes so many bytes.
type bounded struct{ room int }

func (b *bounded) Write(p []byte) (int, error) {
	if b.room -= len(p); b.room < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}
