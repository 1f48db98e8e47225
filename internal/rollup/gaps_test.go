package rollup

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
)

// gapRules has a criterion of one indicator, one of three and one of a level.
func gapRules() *criteria.RuleSet {
	rs := &criteria.RuleSet{ID: "a"}
	for number, ids := range [][]string{{"1"}, {"2.1", "2.2", "2.3"}, {"3.1"}} {
		c := criteria.Criterion{Number: number + 1, Name: fmt.Sprint("c", number+1)}
		for _, id := range ids {
			c.Indicators = append(c.Indicators, criteria.Indicator{ID: id, Criterion: number + 1, Unit: "%"})
		}
		rs.Criteria = append(rs.Criteria, c)
	}
	return rs
}

func need(compare criteria.Comparison, n int) criteria.Requirement {
	return criteria.Requirement{Compare: compare, Number: criteria.Int(n), Text: fmt.Sprint(compare, n), From: criteria.FromWorkbook, Verified: true}
}

func holds(n int) criteria.Value {
	return criteria.Value{Answer: criteria.NumberAnswer, Number: criteria.Int(n)}
}

// gapReport evaluates a report whose rows are given by id.
func gapReport(file string, rows ...criteria.IndicatorResult) *criteria.Report {
	rules := gapRules()
	r := &criteria.Report{File: file, Rules: rules, Commune: criteria.Commune{Name: file}}
	for _, c := range rules.Criteria {
		result := criteria.CriterionResult{Number: c.Number, Name: c.Name}
		for _, row := range rows {
			if row.ID[0] == byte('0'+c.Number) {
				row.Rule = rules.Indicator(row.ID)
				result.Indicators = append(result.Indicators, row)
			}
		}
		r.Criteria = append(r.Criteria, result)
	}
	criteria.Evaluate(r, false)
	return r
}

func ind(id string, v criteria.Value, stated criteria.Requirement, claim criteria.Status) criteria.IndicatorResult {
	return criteria.IndicatorResult{ID: id, Value: v, Stated: stated, Claim: criteria.Claim{Status: claim}}
}

func levelValue(t *testing.T, text string) (criteria.Value, criteria.Requirement) {
	t.Helper()
	level, ok := criteria.ParseLevel(text)
	if !ok {
		t.Fatal(text)
	}
	return criteria.Value{Answer: criteria.LevelAnswer, Level: level},
		criteria.Requirement{Compare: criteria.LevelAtLeast, Level: level, From: criteria.FromWorkbook}
}

// Distances, worked out by hand.
func TestDistances(t *testing.T) {
	weak, _ := levelValue(t, "Yếu")
	_, good := levelValue(t, "Khá")
	_, third := levelValue(t, "Mức độ 3")
	between := need(criteria.Between, 10)
	between.Upper = criteria.Int(20)
	for _, c := range []struct {
		name string
		v    criteria.Value
		r    criteria.Requirement
		want string
	}{
		{"too low", holds(72), need(criteria.AtLeast, 80), "8 of 1/10"},
		{"too high", holds(10), need(criteria.AtMost, 8), "2 over of 1/4"},
		{"just reached", holds(80), need(criteria.AtLeast, 80), "none"},
		{"not more", holds(80), need(criteria.MoreThan, 80), "0 strict of 0"},
		{"less than more", holds(60), need(criteria.MoreThan, 80), "20 strict of 1/4"},
		{"not less", holds(80), need(criteria.LessThan, 80), "0 over strict of 0"},
		{"below the range", holds(9), between, "1 of 1/10"},
		{"above the range", holds(25), between, "5 over of 1/4"},
		{"in the range", holds(15), between, "none"},
		{"exactly, from above", holds(104), need(criteria.Exactly, 100), "none"}, // no share is 104 %
		{"exactly, from below", holds(96), need(criteria.Exactly, 100), "4 of 1/25"},
		{"from zero", holds(3), need(criteria.AtMost, 0), "3 over"},
		{"levels", weak, good, "2 steps of 2/3"},
		{"a bare degree", holds(1), third, "2 steps of 2/3"},
		{"another scale", weak, third, "none"},
		{"yes or no", criteria.Value{Answer: criteria.NoneAnswer}, criteria.Requirement{Compare: criteria.AnswerYes}, "none"},
		{"the office's word", criteria.Value{Answer: criteria.VerdictAnswer, Status: criteria.NotMet}, need(criteria.AtLeast, 80), "none"},
		{"the office's word on a level", criteria.Value{Answer: criteria.VerdictAnswer, Status: criteria.NotMet}, good, "none"},
		{"nothing", criteria.Value{}, need(criteria.AtLeast, 80), "none"},
		{"impossible", holds(-5), need(criteria.AtLeast, 80), "none"},
	} {
		if got := distanceText(distanceOf(c.v, c.r, "%")); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if d := numberDistance(criteria.Int(-30), need(criteria.AtLeast, -20)); distanceText(d) != "10 of 1/2" {
		t.Errorf("below zero: %s", distanceText(d))
	}
}

func distanceText(d Distance) string {
	if !d.HasFigure {
		return "none"
	}
	text := d.Away.String()
	for word, is := range map[string]bool{" over": d.Over, " steps": d.Steps} {
		if is {
			text += word
		}
	}
	if d.Strict {
		text += " strict"
	}
	if d.IsRelative {
		for below := 1; below < 100; below++ {
			if n := d.Relative.Times(criteria.Int(below)); n.Equal(n.Round(0)) {
				if below == 1 {
					return text + " of " + n.String()
				}
				return text + " of " + n.String() + "/" + fmt.Sprint(below)
			}
		}
	}
	return text
}

// The nearest wins first, whatever their unit; what is unsure after them, what
// has no figure last, ties by commune.
func TestGapsOrder(t *testing.T) {
	unsure := criteria.Requirement{Compare: criteria.AtLeast, Number: criteria.Int(50), From: criteria.FromRuleSet}
	first := gapReport("An", ind("1", holds(90), need(criteria.AtLeast, 100), 0), ind("2.1", holds(3), need(criteria.AtMost, 0), 0),
		ind("2.2", criteria.Value{}, criteria.Requirement{}, criteria.NotMet), ind("2.3", holds(50), need(criteria.AtLeast, 50), criteria.NotMet))
	second := gapReport("Ba", ind("1", holds(45), need(criteria.AtLeast, 50), 0), ind("2.1", holds(10), need(criteria.AtMost, 8), 0), ind("2.3", holds(1), need(criteria.AtMost, 0), 0))
	third := gapReport("Ca", ind("2.2", holds(49), criteria.Requirement{}, criteria.Unknown), ind("2.3", holds(100), need(criteria.AtLeast, 100), criteria.BasicallyMet))
	third.Rules.Criteria[1].Indicators[1].Thresholds = []criteria.Threshold{{Requirement: unsure}}
	criteria.Evaluate(third, false)
	third.Criteria[2].Claim.Status = criteria.NotMet
	criteria.Evaluate(third, false)
	var got []string
	for _, gap := range Gaps(Summarise([]*criteria.Report{third, second, first}).Groups[0]) {
		id := fmt.Sprint(gap.Criterion.Number)
		if gap.Indicator != nil {
			id = gap.Indicator.ID
		}
		got = append(got, fmt.Sprintf("%s %s %s firm %v alone %v", gap.Report.File, id, distanceText(gap.Distance), gap.Firm, gap.Alone))
	}
	want := []string{
		"An 1 10 of 1/10 firm true alone true",
		"Ba 1 5 of 1/10 firm true alone true",
		"Ba 2.1 2 over of 1/4 firm true alone false",
		"Ca 2.2 1 of 1/50 firm false alone false",
		"Ba 2.3 1 over firm true alone false",
		"An 2.1 3 over firm true alone false",
		"An 2.2 none firm true alone false",
		"An 2.3 none firm true alone false", // claimed not met, though the figure is there
		"Ca 2.3 none firm true alone false", // basically met is not met
		"Ca 3 none firm true alone true",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A distance to zero that only an unverified threshold asks for stands after
// the firm one.
func TestUnsureDistanceFromZero(t *testing.T) {
	firm, unsure := Gap{Distance: Distance{HasFigure: true, Away: criteria.Int(9)}, Firm: true}, Gap{Distance: Distance{HasFigure: true}}
	if compareGaps(firm, unsure) >= 0 || compareGaps(unsure, Gap{}) >= 0 {
		t.Error("unsure distances stand between firm ones and those without a figure")
	}
}

// A criterion's own value with no row: its only indicator's requirement counts.
func TestGapOfOwnValue(t *testing.T) {
	r := gapReport("An")
	r.Rules.Criteria[0].Indicators[0].Thresholds = []criteria.Threshold{{Requirement: criteria.Requirement{
		Compare: criteria.AtLeast, Number: criteria.Int(100), From: criteria.FromRuleSet, Verified: true}}}
	r.Criteria[0].Value = holds(75)
	criteria.Evaluate(r, false)
	gaps := Gaps(Summarise([]*criteria.Report{r}).Groups[0])
	if len(gaps) != 1 || distanceText(gaps[0].Distance) != "25 of 1/4" || !gaps[0].Alone || gaps[0].Indicator != nil {
		t.Errorf("%+v", gaps)
	}
}

// What is met is no gap; what only an unverified threshold says is none for sure,
// whoever agrees with it.
func TestWhichRowsAreGaps(t *testing.T) {
	r := gapReport("An", ind("2.1", holds(95), need(criteria.AtLeast, 90), 0), ind("2.2", holds(49), criteria.Requirement{}, criteria.NotMet),
		ind("2.3", criteria.Value{}, criteria.Requirement{}, 0), ind("3.1", criteria.Value{}, criteria.Requirement{}, 0))
	r.Rules.Criteria[1].Indicators[1].Thresholds = []criteria.Threshold{{Requirement: criteria.Requirement{
		Compare: criteria.AtLeast, Number: criteria.Int(50), From: criteria.FromRuleSet}}}
	r.Criteria[2].Claim.Status = criteria.NotMet
	none := gapReport("Ba", ind("2.1", criteria.Value{Answer: criteria.NoneAnswer}, criteria.Requirement{}, 0))
	none.Rules.Criteria[1].Indicators[0].Thresholds = []criteria.Threshold{{Requirement: criteria.Requirement{Compare: criteria.AnswerYes, From: criteria.FromRuleSet}}}
	words := gapReport("Ca")
	words.Criteria[1].Claim.Status = criteria.NotMet
	var got []string
	for _, r := range []*criteria.Report{r, none, words} {
		criteria.Evaluate(r, false)
		for _, gap := range Gaps(Summarise([]*criteria.Report{r}).Groups[0]) {
			id := fmt.Sprint(gap.Criterion.Number)
			if gap.Indicator != nil {
				id = gap.Indicator.ID
			}
			got = append(got, fmt.Sprintf("%s %s %s firm %v alone %v", r.File, id, distanceText(gap.Distance), gap.Firm, gap.Alone))
		}
	}
	want := []string{
		"An 2.2 1 of 1/50 firm false alone false", // 2.1 is met, 2.3 is open
		"An 3.1 none firm true alone true",        // the criterion's word is that of its only row
		"Ba 2.1 none firm false alone false",      // "Không" by an unverified requirement
		"Ca 2 none firm true alone false",         // the criterion's word alone
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// The unit of what is measured: a share of more than all is impossible.
func TestUnitOfAGap(t *testing.T) {
	share := &criteria.Indicator{Unit: "%"}
	for want, row := range map[criteria.Unit]criteria.IndicatorResult{"km": {Unit: "km", Rule: share}, "%": {Rule: share}, "": {}} {
		if got := unitOf(&row); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	r := gapReport("An")
	r.Rules.Criteria[0].Indicators[0].Thresholds = []criteria.Threshold{{Requirement: criteria.Requirement{
		Compare: criteria.AtMost, Number: criteria.Int(10), From: criteria.FromRuleSet, Verified: true}}}
	r.Criteria[0].Value = holds(120)
	criteria.Evaluate(r, false)
	if gaps := Gaps(Summarise([]*criteria.Report{r}).Groups[0]); len(gaps) != 1 || gaps[0].HasFigure {
		t.Errorf("%+v", gaps)
	}
}

func TestOneAway(t *testing.T) {
	met, no, basic, out := criteria.Met, criteria.NotMet, criteria.BasicallyMet, criteria.NotConsidered
	row := func(id string, claim criteria.Status) criteria.IndicatorResult {
		return ind(id, criteria.Value{}, criteria.Requirement{}, claim)
	}
	for _, c := range []struct {
		name string
		rows []criteria.IndicatorResult
		own  criteria.Status // claimed for criterion 2
		want string
	}{
		{"one of three", []criteria.IndicatorResult{row("2.1", met), row("2.2", no), row("2.3", met)}, 0, "2.2"},
		{"one that applies", []criteria.IndicatorResult{row("2.1", out), row("2.2", no), row("2.3", out)}, 0, "2.2"},
		{"two of three", []criteria.IndicatorResult{row("2.1", met), row("2.2", no), row("2.3", no)}, 0, ""},
		{"one unknown", []criteria.IndicatorResult{row("2.1", met), row("2.2", no), row("2.3", 0)}, 0, ""},
		{"one without a row", []criteria.IndicatorResult{row("2.1", met), row("2.2", no)}, 0, ""},
		{"one basically met", []criteria.IndicatorResult{row("2.1", met), row("2.2", no), row("2.3", basic)}, 0, ""},
		{"all met, claimed not met", []criteria.IndicatorResult{row("2.1", met), row("2.2", met), row("2.3", met)}, no, ""},
		{"all met", []criteria.IndicatorResult{row("2.1", met), row("2.2", met), row("2.3", met)}, 0, ""},
		{"parts under a heading", []criteria.IndicatorResult{row("2.1", met), row("2.2", 0), row("2.2.1", no), row("2.2.2", met), row("2.3", met)}, 0, "2.2.1"},
		{"only the criterion's word", nil, no, ""},
		{"one row, and two without", []criteria.IndicatorResult{row("2.2", no)}, 0, ""},
		{"an unknown one, claimed not met", []criteria.IndicatorResult{row("2.1", met), row("2.2", 0), row("2.3", met)}, no, ""},
		{"a basically met one, claimed not met", []criteria.IndicatorResult{row("2.1", met), row("2.2", basic), row("2.3", met)}, no, ""},
		{"claimed basically met", []criteria.IndicatorResult{row("2.1", met), row("2.2", no), row("2.3", met)}, basic, ""},
	} {
		r := gapReport("An", c.rows...)
		r.Criteria[1].Claim.Status = c.own
		criteria.Evaluate(r, false)
		got := ""
		for _, near := range OneAway(Summarise([]*criteria.Report{r}).Groups[0])[0].Criteria {
			got += near.Indicator.ID
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	r := gapReport("An", row("3.1", 0))
	r.Criteria[0].Claim.Status, r.Criteria[2].Claim.Status = no, no
	criteria.Evaluate(r, false)
	near := OneAway(Summarise([]*criteria.Report{r}).Groups[0])[0].Criteria
	if len(near) != 2 || near[0].Indicator != nil || near[1].Indicator.ID != "3.1" {
		t.Errorf("criteria of one indicator: %+v", near)
	}
	// One indicator in parts: each of them counts, and a met one is not what is missing.
	for want, rows := range map[string][]criteria.IndicatorResult{
		"3.1.2": {row("3.1.1", met), row("3.1.2", no)}, "": {row("3.1", met)}, "-": {row("3.1.1", no), row("3.1.2", no)},
	} {
		r := gapReport("An", rows...)
		r.Criteria[2].Claim.Status = no
		criteria.Evaluate(r, false)
		group := OneAway(Summarise([]*criteria.Report{r}).Groups[0])
		near := group[0].Criteria
		if (len(near) == 1) != (want == "3.1.2") || len(near) == 1 && near[0].Indicator.ID != want || group[0].Entry.Report != r {
			t.Errorf("%q: %+v", want, near)
		}
	}
	// Where the rule set counts "cơ bản đạt", it stands in nobody's way.
	r = gapReport("An", row("2.1", basic), row("2.2", no), row("2.3", met))
	r.Rules.BasicallyMetCounts = true
	criteria.Evaluate(r, false)
	if near := OneAway(Summarise([]*criteria.Report{r}).Groups[0])[0].Criteria; len(near) != 1 {
		t.Errorf("basically met counts: %+v", near)
	}
}
