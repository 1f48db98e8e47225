package checks

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// Reports are built by hand: one sheet "TC", criterion n on row 10n with its
// indicators below, columns as in a usual form.
const (
	numberCol, nameCol, requiredCol, valueCol, claimCol, taskCol, dueCol = "A", "B", "E", "F", "G", "H", "I"
)

func cell(col string, row int) criteria.Ref {
	return criteria.Ref{Sheet: "TC", Cell: fmt.Sprint(col, row)}
}

func atLeast(n int, basis criteria.Basis) []criteria.Threshold {
	return []criteria.Threshold{{Requirement: criteria.Requirement{
		Compare: criteria.AtLeast, Number: criteria.Int(n), Text: fmt.Sprintf("≥ %d%%", n),
		From: criteria.FromRuleSet, Verified: basis == criteria.Published,
	}}}
}

// testRules has a criterion for each way in which a requirement can be known.
func testRules() *criteria.RuleSet {
	percent := func(id string, criterion, least int, basis criteria.Basis) criteria.Indicator {
		return criteria.Indicator{ID: id, Criterion: criterion, Unit: "%", Kind: criteria.PercentMin,
			Basis: basis, Thresholds: atLeast(least, basis)}
	}
	return &criteria.RuleSet{
		ID: "thu-nghiem", Title: "Bộ thử nghiệm", Decision: "Quyết định 01/QĐ-TN",
		Criteria: []criteria.Criterion{
			{Number: 1, Name: "Môi trường và cảnh quan", Indicators: []criteria.Indicator{
				percent("1.1", 1, 90, criteria.Published), percent("1.2", 1, 80, criteria.Published)}},
			{Number: 2, Name: "Điện", Indicators: []criteria.Indicator{percent("2", 2, 98, criteria.Published)}},
			{Number: 3, Name: "Thủy lợi", Indicators: []criteria.Indicator{percent("3.1", 3, 70, criteria.Unverified)}},
			{Number: 4, Name: "Cảnh quan", Indicators: []criteria.Indicator{
				{ID: "4.1", Criterion: 4, Unit: "triệu đồng", Kind: criteria.NumberMin, Delegated: true}}},
		},
	}
}

// clean is a report with which every rule is content: all four are met.
func clean() *criteria.Report {
	r := &criteria.Report{
		File: "a.xlsx", Sheet: "TC", Rules: testRules(), Facts: allFacts(),
		Commune: criteria.Commune{Name: "Bản Bo", Code: "03424", District: "Tam Đường", Province: "Lai Châu", Region: "TDMNPB", At: cell("A", 3)},
		Period:  criteria.Period{Text: "tháng 3/2023", End: "2023-03-31", At: cell("A", 4)},
	}
	for _, c := range r.Rules.Criteria {
		result := criteria.CriterionResult{
			Number: c.Number, Name: c.Name, Row: cell(numberCol, 10*c.Number),
			Written: criteria.Fact{Text: c.Name, At: cell(nameCol, 10*c.Number)},
			Claim:   claimed(criteria.Met, claimCol, 10*c.Number),
		}
		for j := range c.Indicators {
			row := 10*c.Number + j + 1
			result.Indicators = append(result.Indicators, criteria.IndicatorResult{
				ID: c.Indicators[j].ID, Rule: &c.Indicators[j], Unit: c.Indicators[j].Unit,
				Row: cell(numberCol, row), Value: number(99, row), Claim: claimed(criteria.Met, claimCol, row),
			})
		}
		r.Criteria = append(r.Criteria, result)
	}
	r.Criteria[3].Indicators[0].Stated = stated(50, cell(requiredCol, 41))
	return r
}

func allFacts() criteria.Facts {
	facts := criteria.Facts{}
	for _, key := range criteria.FactKeys() {
		facts[key] = []criteria.Fact{{Text: "có"}}
	}
	return facts
}

func claimed(s criteria.Status, col string, row int) criteria.Claim {
	return criteria.Claim{Status: s, Text: s.Vietnamese(), At: cell(col, row)}
}

func number(n, row int) criteria.Value {
	return criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(n), Text: fmt.Sprint(n), At: cell(valueCol, row)}
}

func word(s criteria.Status, row int) criteria.Value {
	return criteria.Value{Answer: criteria.VerdictAnswer, Status: s, Text: s.Vietnamese(), At: cell(valueCol, row)}
}

func stated(least int, at criteria.Ref) criteria.Requirement {
	return criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(least),
		Text: fmt.Sprintf("từ %d trở lên", least), From: criteria.FromWorkbook, Verified: true, At: at}
}

// unmet makes a criterion of the clean report not met by the office's word.
func unmet(r *criteria.Report, number int, tasks ...criteria.Task) {
	c := &r.Criteria[number-1]
	c.Claim = claimed(criteria.NotMet, claimCol, 10*number)
	for i := range c.Indicators {
		c.Indicators[i].Claim, c.Indicators[i].Value = criteria.Claim{}, criteria.Value{}
	}
	c.Tasks = tasks
}

// brief is a finding as tests state it: "NTM301 F11 1/1.1 words(Chưa đạt)".
func brief(f finding.Finding) string {
	subject := ""
	if f.Criterion != 0 {
		subject = fmt.Sprint(f.Criterion)
	}
	if f.Indicator != "" {
		subject += "/" + f.Indicator
	}
	return fmt.Sprintf("%s %s %s %s(%s)", f.Code, f.Cell, subject, f.Variant, strings.Join(f.Args, "; "))
}

func briefs(found []finding.Finding) []string {
	var list []string
	for _, f := range found {
		list = append(list, brief(f))
	}
	return list
}

// scenario changes the clean report and says which findings come of it.
type scenario struct {
	name   string
	change func(r *criteria.Report)
	trust  bool
	want   []string
}

func runScenarios(t *testing.T, scenarios []scenario) {
	t.Helper()
	for _, s := range scenarios {
		t.Run(s.name, func(t *testing.T) {
			r := clean()
			s.change(r)
			criteria.Evaluate(r, s.trust)
			found := Report(r)
			if diff := cmp.Diff(s.want, briefs(found)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			checkFindings(t, r, found)
		})
	}
}

// checkFindings holds what is true of every finding: it names its file and
// sheet, and its arguments are those that the message takes.
func checkFindings(t *testing.T, r *criteria.Report, found []finding.Finding) {
	t.Helper()
	for _, f := range found {
		if f.File != r.File || f.Sheet != r.Sheet {
			t.Errorf("%s is at %q, %q", brief(f), f.File, f.Sheet)
		}
		checkArgs(t, f)
	}
}

func checkArgs(t *testing.T, f finding.Finding) {
	t.Helper()
	variants := finding.Lookup(f.Code).Variants
	i := slices.IndexFunc(variants, func(v finding.Variant) bool { return v.Name == f.Variant })
	if i < 0 || variants[i].Args != len(f.Args) {
		t.Errorf("%s: no such variant, or it takes other arguments", brief(f))
	}
	if strings.Contains(f.Message(finding.Vietnamese), "…") {
		t.Errorf("%s: message with a hole: %s", brief(f), f.Message(finding.Vietnamese))
	}
}
