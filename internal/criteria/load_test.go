package criteria

import (
	"encoding/json"
	"strings"
	"testing"
)

// small is a rule set with every kind of indicator, basis and threshold.
const small = `{
 "id": "nho-2023", "title": "Bộ tiêu chí nhỏ", "programme": "xây dựng nông thôn mới",
 "decision": "Quyết định 1", "annex": "Phụ lục I", "amended_by": "", "regions": ["BTB", "TN"],
 "criteria": [
  {"number": 1, "name": "Quy hoạch", "indicators": [
   {"id": "1.1", "text": "Có quy hoạch", "unit": "đạt/không đạt", "kind": "boolean", "basis": "unverified",
    "thresholds": [{"answer": "Đạt"}]},
   {"id": "1.2", "text": "Không để xảy ra sự cố", "unit": "đạt/không đạt", "kind": "boolean", "basis": "published",
    "source": "https://example.org/a", "thresholds": [{"answer": "Không"}]}]},
  {"number": 2, "name": "Điện", "indicators": [
   {"id": "2", "text": "Tỷ lệ hộ dùng điện", "unit": "% hộ", "kind": "percent_min", "basis": "published",
    "source": "https://example.org/b",
    "thresholds": [{"value": 98}, {"region": "TN", "value": 99.5}, {"region": "TN", "year": 2023, "value": 100},
     {"region": "BTB", "value": 97, "partial": true}],
    "conditions": [{"regions": ["BTB"], "standard": "hộ nghèo", "min": 70, "when": "xã có hơn 3 thôn"},
     {"standard": "an toàn điện"}]}]},
  {"number": 3, "name": "Nghèo đa chiều", "indicators": [
   {"id": "3.1", "text": "Tỷ lệ nghèo", "unit": "%", "kind": "percent_max", "basis": "unverified",
    "thresholds": [{"value": 8.5}]},
   {"id": "3.2", "text": "Hợp tác xã", "unit": "hợp tác xã", "kind": "number_min", "basis": "unverified",
    "thresholds": [{"value": 1}]},
   {"id": "3.3", "text": "Số vụ", "unit": "vụ", "kind": "number_max", "basis": "unverified",
    "thresholds": [{"value": 2}]},
   {"id": "3.4", "text": "Phổ cập", "unit": "mức độ", "kind": "level", "basis": "unverified",
    "thresholds": [{"level": "Mức độ 3"}, {"region": "TN", "level": "Khá"}]},
   {"id": "3.5", "text": "Tỷ lệ đường", "unit": "%", "kind": "percent_min", "basis": "none", "delegated": true,
    "note": "UBND cấp tỉnh quy định"}]}
 ]}`

func parseSmall(t *testing.T) *RuleSet {
	t.Helper()
	rs, err := ParseRuleSet([]byte(small))
	if err != nil {
		t.Fatal(err)
	}
	return rs
}

func TestParseRuleSet(t *testing.T) {
	rs := parseSmall(t)
	if rs.ID != "nho-2023" || rs.Annex != "Phụ lục I" || len(rs.Criteria) != 3 || rs.IndicatorCount() != 8 {
		t.Errorf("read %+v", rs)
	}
	if rs.Criterion(2).Name != "Điện" || rs.Criterion(0) != nil || rs.Criterion(4) != nil {
		t.Error("criteria are not found by number")
	}
	if rs.Indicator("3.9") != nil || rs.Indicator("3.5") == nil || !rs.Indicator("3.5").Delegated {
		t.Error("indicators are not found by identifier")
	}
	tests := []struct {
		id       string
		region   Region
		year     int
		text     string
		compare  Comparison
		verified bool
	}{
		{"1.1", "", 0, "Đạt", AnswerYes, false},
		{"1.2", "", 0, "Không", AnswerNo, true},
		{"2", "", 0, "≥ 98%", AtLeast, true},
		{"2", "TN", 2022, "≥ 99,5%", AtLeast, true},
		{"2", "TN", 2023, "100%", AtLeast, true},
		{"2", "BTB", 2023, "≥ 97%", AtLeast, false}, // partial
		{"3.1", "", 0, "≤ 8,5%", AtMost, false},
		{"3.2", "", 0, "≥ 1 hợp tác xã", AtLeast, false},
		{"3.3", "", 0, "≤ 2 vụ", AtMost, false},
		{"3.4", "BTB", 0, "Mức độ 3", LevelAtLeast, false},
		{"3.4", "TN", 0, "Khá trở lên", LevelAtLeast, false},
	}
	for _, test := range tests {
		got := rs.Indicator(test.id).Requirement(test.region, test.year)
		if got.Text != test.text || got.Compare != test.compare || got.Verified != test.verified || got.From != FromRuleSet {
			t.Errorf("%s %s %d: %+v", test.id, test.region, test.year, got)
		}
	}
	if got := rs.Indicator("3.5").Requirement("TN", 2023); got != (Requirement{}) {
		t.Errorf("3.5 requires %+v", got)
	}
	conditions := rs.Indicator("2").Conditions
	if len(conditions) != 2 || conditions[0].String() != "hộ nghèo: ≥ 70% (xã có hơn 3 thôn)" || conditions[1].String() != "an toàn điện" {
		t.Errorf("conditions %v", conditions)
	}
}

// Every check fails on a copy with just that fault, and names its place.
func TestParseRuleSetFaults(t *testing.T) {
	tests := []struct{ name, old, new, want string }{
		{"no JSON", small, "x", "decode JSON"},
		{"cut short", small, small[:len(small)-3], "decode JSON"},
		{"text after the end", small, small + "{}", "text after the end"},
		{"misspelt field", `"kind": "boolean"`, `"kid": "boolean"`, "unknown field"},
		{"year as text", `"year": 2023`, `"year": "2023"`, "decode JSON"},
		{"number with exponent", `"value": 98}`, `"value": 9.8e1}`, `indicator "2": threshold: not a decimal`},
		{"no id", `"nho-2023"`, `""`, "rule set: id"},
		{"id with capitals", `"nho-2023"`, `"Nho 2023"`, "rule set: id"},
		{"no title", `"Bộ tiêu chí nhỏ"`, `""`, "rule set: title"},
		{"no programme", `"xây dựng nông thôn mới"`, `" "`, "rule set: programme"},
		{"no decision", `"Quyết định 1"`, `""`, "rule set: decision"},
		{"empty region", `["BTB", "TN"]`, `["BTB", "TN", ""]`, "rule set: region"},
		{"region twice", `["BTB", "TN"]`, `["BTB", "TN", "TN"]`, `region "TN" stands twice`},
		{"no criteria", small[strings.Index(small, `"criteria"`):], `"criteria": []}`, "no criteria"},
		{"number missing", `"number": 2`, `"number": 4`, "criterion 4: number 2 was expected"},
		{"number twice", `"number": 3`, `"number": 2`, "criterion 2: number 3 was expected"},
		{"no criterion name", `"name": "Điện"`, `"name": ""`, "criterion 2: name"},
		{"id of another criterion", `"id": "3.2"`, `"id": "2.2"`, `indicator "2.2": stands where "3.2"`},
		{"id twice", `"id": "3.2"`, `"id": "3.1"`, `indicator "3.1": stands where "3.2"`},
		{"id left out", `"id": "3.2"`, `"id": "3.3"`, `indicator "3.3": stands where "3.2"`},
		{"bare id among several", `"id": "3.1"`, `"id": "3"`, `indicator "3": stands where "3.1"`},
		{"no text", `"Có quy hoạch"`, `""`, `indicator "1.1": text`},
		{"padded text", `"Có quy hoạch"`, `"Có quy hoạch "`, `indicator "1.1": text`},
		{"no unit", `"unit": "vụ"`, `"unit": ""`, `indicator "3.3": unit`},
		{"unit of a percentage", `"unit": "vụ"`, `"unit": "% vụ"`, `indicator "3.3": unit "% vụ" does not fit`},
		{"unit of no percentage", `"unit": "% hộ"`, `"unit": "hộ"`, `indicator "2": unit "hộ" does not fit`},
		{"unknown kind", `"kind": "level"`, `"kind": "rank"`, `indicator "3.4": kind "rank"`},
		{"no kind", `"kind": "level", `, ``, `indicator "3.4": kind ""`},
		{"unknown basis", `"basis": "published",
    "source": "https://example.org/a"`, `"basis": "sure"`, `indicator "1.2": basis "sure"`},
		{"published without source", `"source": "https://example.org/b",`, ``, `indicator "2": basis "published" with source ""`},
		{"source that is no address", `https://example.org/b`, `báo Thanh Hóa`, `indicator "2": basis "published" with source`},
		{"unverified with source", `"kind": "level",`, `"kind": "level", "source": "https://example.org",`, `indicator "3.4": basis "unverified" with source`},
		{"basis without threshold", `"thresholds": [{"value": 8.5}]`, `"thresholds": []`, `indicator "3.1": basis "unverified" with 0`},
		{"threshold without basis", `"delegated": true,`, `"thresholds": [{"value": 8}],`, `indicator "3.5": basis "none" with 1`},
		{"unknown region", `{"region": "TN", "value": 99.5}`, `{"region": "ĐBSH", "value": 99.5}`, `indicator "2": region "ĐBSH"`},
		{"year out of range", `"year": 2023`, `"year": 20223`, `indicator "2": year 20223`},
		{"year before all", `"year": 2023`, `"year": 1999`, `indicator "2": year 1999`},
		{"year after all", `"year": 2023`, `"year": 2101`, `indicator "2": year 2101`},
		{"threshold twice", `"year": 2023, `, ``, `indicator "2": two thresholds for region "TN" and year 0`},
		{"value for a level", `{"level": "Mức độ 3"}`, `{"value": 3}`, `indicator "3.4": threshold does not fit`},
		{"value and level", `{"level": "Mức độ 3"}`, `{"level": "Mức độ 3", "value": 3}`, `indicator "3.4": threshold does not fit`},
		{"level for a number", `[{"value": 1}]`, `[{"level": "Khá"}]`, `indicator "3.2": threshold does not fit`},
		{"answer for a number", `[{"value": 1}]`, `[{"answer": "Đạt"}]`, `indicator "3.2": threshold does not fit`},
		{"empty threshold", `[{"value": 1}]`, `[{}]`, `indicator "3.2": threshold does not fit`},
		{"value for a yes/no", `[{"answer": "Đạt"}]`, `[{"value": 1}]`, `indicator "1.1": threshold does not fit`},
		{"unknown level", `"Mức độ 3"`, `"Mức độ 9"`, `indicator "3.4": level "Mức độ 9"`},
		{"unknown answer", `[{"answer": "Đạt"}]`, `[{"answer": "Có thể"}]`, `indicator "1.1": answer "Có thể"`},
		{"percentage above 100", `{"value": 98}`, `{"value": 980}`, `indicator "2": threshold 980`},
		{"negative number", `[{"value": 2}]`, `[{"value": -2}]`, `indicator "3.3": threshold -2`},
		{"condition without standard", `"standard": "an toàn điện"`, `"standard": ""`, `indicator "2": condition`},
		{"condition of an unknown region", `"regions": ["BTB"],`, `"regions": ["X"],`, `indicator "2": region "X"`},
		{"condition above 100", `"min": 70`, `"min": 700`, `indicator "2": threshold 700`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if strings.Count(small, test.old) == 0 {
				t.Fatalf("the fixture does not hold %s", test.old)
			}
			rs, err := ParseRuleSet([]byte(strings.Replace(small, test.old, test.new, 1)))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %s", err, test.want)
			}
			if rs != nil {
				t.Error("a faulty rule set was returned")
			}
		})
	}
	noIndicators := strings.Replace(small, `"name": "Điện", "indicators": [`, `"name": "Điện", "indicators": [], "x": [`, 1)
	if _, err := ParseRuleSet([]byte(noIndicators)); err == nil {
		t.Error("unknown field x was accepted")
	}
}

// The ends of what is allowed.
func TestParseRuleSetEdges(t *testing.T) {
	for old, new := range map[string]string{
		`"year": 2023`: `"year": 2000`, `"year": 2023,`: `"year": 2100,`, `[{"value": 2}]`: `[{"value": 0}]`,
		`[{"value": 1}]`: `[{"value": 925}]`, `{"value": 98}`: `{"value": 100}`,
	} {
		if _, err := ParseRuleSet([]byte(strings.Replace(small, old, new, 1))); err != nil {
			t.Errorf("%s: %v", new, err)
		}
	}
	// All of a share needs no sign; at most all of it would say nothing without.
	if most, all := percentText("≤", Int(100)), percentText("≥", Int(100)); most != "≤ 100%" || all != "100%" {
		t.Errorf("%q, %q", most, all)
	}
}

func TestParseRuleSetWithoutIndicators(t *testing.T) {
	var file map[string]any
	if err := json.Unmarshal([]byte(small), &file); err != nil {
		t.Fatal(err)
	}
	file["criteria"].([]any)[1].(map[string]any)["indicators"] = []any{}
	data, err := json.Marshal(file)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ParseRuleSet(data); err == nil || !strings.Contains(err.Error(), "criterion 2: no indicators") {
		t.Errorf("error %v", err)
	}
}

// All faults are told at once.
func TestParseRuleSetTellsAll(t *testing.T) {
	bad := strings.NewReplacer(`"Có quy hoạch"`, `""`, `"unit": "vụ"`, `"unit": ""`).Replace(small)
	_, err := ParseRuleSet([]byte(bad))
	if err == nil || !strings.Contains(err.Error(), `"1.1"`) || !strings.Contains(err.Error(), `"3.3"`) {
		t.Errorf("error %v", err)
	}
}

func FuzzParseRuleSet(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte(`{"criteria":[{"indicators":[{"thresholds":[{"value":1e9}]}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		rs, err := ParseRuleSet(data)
		if (rs == nil) == (err == nil) {
			t.Fatalf("%v and %v", rs, err)
		}
		if rs == nil {
			return
		}
		for i, c := range rs.Criteria {
			if c.Number != i+1 || len(c.Indicators) == 0 {
				t.Fatalf("criterion %d at %d", c.Number, i)
			}
		}
	})
}
