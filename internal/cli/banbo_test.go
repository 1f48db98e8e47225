package cli

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// printed is the part of the JSON contract that this test reads, written down
// once more by hand.
type printed struct {
	Reports []struct {
		File     string
		Commune  struct{ Name, Code, District, Province, Region string }
		Period   struct{ Text, End string }
		RuleSet  string `json:"rule_set"`
		Counts   map[string]int
		Criteria []struct {
			Number int
			Status string
			Tasks  []struct {
				Text, Lead string
				Support    []string
				Deadline   struct{ Text, End string }
			}
		}
	}
	Findings []struct{ Code, Severity, File, Sheet, Cell string }
}

// TestBanBo holds the verdicts on Bản Bo of March 2023 against those of the
// signed notice: 9 criteria met, ten unmet, deadlines on 10, 11 and 19.
func TestBanBo(t *testing.T) {
	var out, complaints bytes.Buffer
	Main(t.Context(), []string{"check", "--format", "json", "../../samples"}, &out, &complaints)
	var all printed
	if err := json.Unmarshal(out.Bytes(), &all); err != nil {
		t.Fatalf("%v\n%s", err, complaints.String())
	}
	for _, report := range all.Reports {
		if report.Commune.Name != "Bản Bo" {
			continue
		}
		commune := [...]string{report.Commune.Code, report.Commune.District, report.Commune.Province, report.Commune.Region}
		if want := [...]string{"03424", "Tam Đường", "Lai Châu", "TDMNPB"}; commune != want {
			t.Errorf("commune %v, want %v", commune, want)
		}
		if report.Period.End != "2023-03-31" || report.RuleSet != "ntm-nang-cao-2021-2025" {
			t.Errorf("period %v, rule set %s", report.Period, report.RuleSet)
		}
		counts := map[string]int{"met": 9, "basically_met": 0, "not_met": 10, "not_considered": 0, "unknown": 0}
		if diff := cmp.Diff(counts, report.Counts); diff != "" {
			t.Error(diff)
		}
		var unmet []int
		deadlines := map[int][]string{}
		for _, criterion := range report.Criteria {
			if criterion.Status == "not_met" {
				unmet = append(unmet, criterion.Number)
			}
			for _, task := range criterion.Tasks {
				if task.Lead == "" || task.Text == "" {
					t.Errorf("criterion %d: a task without text or body: %+v", criterion.Number, task)
				}
				if task.Deadline.End != "" {
					deadlines[criterion.Number] = append(deadlines[criterion.Number], task.Deadline.End)
				}
			}
		}
		if diff := cmp.Diff([]int{1, 2, 5, 6, 10, 11, 14, 17, 18, 19}, unmet); diff != "" {
			t.Error(diff)
		}
		want := map[int][]string{10: {"2023-05-31"}, 11: {"2024-12-31", "2023-05-31"}, 19: {"2023-05-31"}}
		if diff := cmp.Diff(want, deadlines); diff != "" {
			t.Error(diff)
		}
		for _, f := range all.Findings {
			if f.File == report.File && f.Severity == "error" {
				t.Errorf("error finding %+v", f)
			}
		}
		return
	}
	t.Fatal("no report on Bản Bo")
}
