package criteria

import (
	"encoding/json"
	"slices"
	"testing"
)

func TestStatusWords(t *testing.T) {
	english := []string{"met", "basically_met", "not_met", "not_considered", "unknown"}
	vietnamese := []string{"Đạt", "Cơ bản đạt", "Chưa đạt", "Không xét", "Chưa rõ"}
	marks := []string{"Đ", "CB", "K", "KX", ""}
	var counts Counts
	for i, s := range Statuses() {
		if s.String() != english[i] || s.Vietnamese() != vietnamese[i] || s.Mark() != marks[i] {
			t.Errorf("status %d: %s, %s", s, s, s.Vietnamese())
		}
		for range i + 1 {
			counts.Add(s)
		}
	}
	for i, s := range Statuses() {
		if counts.Of(s) != i+1 {
			t.Errorf("%s counted %d times", s, counts.Of(s))
		}
	}
	if counts.Total() != 15 || Status(0) != Unknown {
		t.Errorf("total %d", counts.Total())
	}
	text, err := json.Marshal(struct {
		S Status
		C Counts
	}{Met, counts})
	want := `{"S":"met","C":{"met":1,"basically_met":2,"not_met":3,"not_considered":4,"unknown":5}}`
	if err != nil || string(text) != want {
		t.Errorf("JSON %s, %v", text, err)
	}
}

func TestSourceWords(t *testing.T) {
	for source, want := range map[Source]string{
		FromNone: "none", FromRuleSet: "rule_set", FromWorkbook: "workbook", FromOverlay: "overlay",
	} {
		if source.String() != want {
			t.Errorf("source %d is %s", source, source)
		}
	}
	if !(FromOverlay > FromWorkbook && FromWorkbook > FromRuleSet && FromRuleSet > FromNone) {
		t.Error("sources are not in the order of their strength")
	}
}

func TestPeriodYear(t *testing.T) {
	for end, want := range map[Date]int{"2023-03-31": 2023, "2024": 2024, "": 0, "202": 0} {
		if got := (Period{End: end}).Year(); got != want {
			t.Errorf("%q is in year %d", end, got)
		}
	}
}

func TestUnitIsPercent(t *testing.T) {
	for unit, want := range map[Unit]bool{"%": true, "% hộ": true, "": false, "đạt/không đạt": false, "hộ %": false} {
		if unit.IsPercent() != want {
			t.Errorf("%q: %v", unit, !want)
		}
	}
}

func TestFacts(t *testing.T) {
	labels := map[string]FactKey{}
	for _, k := range FactKeys() {
		if other, ok := labels[k.Label()]; ok || k.Label() == string(k) {
			t.Errorf("%s and %s are both labelled %q", k, other, k.Label())
		}
		labels[k.Label()] = k
	}
	if FactKey("other").Label() != "other" {
		t.Error("a key that does not exist has a label")
	}
	facts := Facts{Participants: {{Text: "Ban Tổ chức"}, {Text: "Ủy ban Kiểm tra"}}, SignerName: {{Text: "Nguyễn Văn A"}}}
	if facts.One(Participants) != "Ban Tổ chức" || facts.One(Causes) != "" {
		t.Error("the first line of a fact")
	}
	if !slices.Equal(facts.All(Participants), []string{"Ban Tổ chức", "Ủy ban Kiểm tra"}) || facts.All(Causes) != nil {
		t.Error("the lines of a fact")
	}
	missing := facts.Missing()
	if slices.Contains(missing, SignerName) || slices.Contains(missing, Opening) || !slices.Contains(missing, Causes) {
		t.Errorf("missing %v", missing)
	}
	if !slices.IsSortedFunc(missing, func(a, b FactKey) int {
		return slices.Index(FactKeys(), a) - slices.Index(FactKeys(), b)
	}) {
		t.Errorf("missing facts are out of order: %v", missing)
	}
	if !Appraisal.IsNoticeText() || SignerName.IsNoticeText() {
		t.Error("which facts are paragraphs")
	}
}
