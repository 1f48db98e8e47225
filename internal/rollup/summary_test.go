package rollup

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

// rules is a rule set of n criteria, small so that totals can be added by hand.
func rules(id string, n int) *criteria.RuleSet {
	rs := &criteria.RuleSet{ID: id}
	for i := 1; i <= n; i++ {
		rs.Criteria = append(rs.Criteria, criteria.Criterion{Number: i, Name: fmt.Sprintf("%s %d", id, i)})
	}
	return rs
}

// report makes a report on a place "name/district/province/code". It has one
// verdict a letter: d met, b basically met, k not met, x not considered, -
// unknown.
func report(file, place, period, verdicts string, rs *criteria.RuleSet) *criteria.Report {
	words := map[rune]criteria.Status{
		'd': criteria.Met, 'b': criteria.BasicallyMet, 'k': criteria.NotMet, 'x': criteria.NotConsidered,
	}
	r := &criteria.Report{File: file, Rules: rs, Period: criteria.Period{Text: period}}
	parts := append(strings.Split(place, "/"), "", "", "")
	r.Commune = criteria.Commune{Name: parts[0], District: parts[1], Province: parts[2], Code: parts[3]}
	for i, letter := range verdicts {
		r.Criteria = append(r.Criteria, criteria.CriterionResult{Number: i + 1, Status: words[letter]})
	}
	return r
}

func files(reports []*criteria.Report) []string {
	var names []string
	for _, r := range reports {
		names = append(names, r.File)
	}
	return names
}

func entryFiles(g Group) []string {
	var names []string
	for _, e := range g.Entries {
		names = append(names, e.Report.File)
	}
	return names
}

func TestTotals(t *testing.T) {
	rs := rules("a", 3)
	s := Summarise([]*criteria.Report{
		report("1", "An", "T1", "ddd", rs),
		report("2", "Ba", "T1", "dkk", rs),
		report("3", "Ca", "T1", "bx-", rs),
		report("4", "Da", "T1", "kkd", rs),
	})
	if len(s.Groups) != 1 || s.Groups[0].Communes != 4 {
		t.Fatalf("groups: %+v", s.Groups)
	}
	g := s.Groups[0]
	if want := (criteria.Counts{Met: 5, BasicallyMet: 1, NotMet: 4, NotConsidered: 1, Unknown: 1}); g.Counts != want {
		t.Errorf("counts %+v, want %+v", g.Counts, want)
	}
	want := []CriterionTotals{
		{1, "a 1", criteria.Counts{Met: 2, BasicallyMet: 1, NotMet: 1}},
		{2, "a 2", criteria.Counts{Met: 1, NotMet: 2, NotConsidered: 1}},
		{3, "a 3", criteria.Counts{Met: 2, NotMet: 1, Unknown: 1}},
	}
	if !slices.Equal(g.ByCriterion, want) {
		t.Errorf("by criterion %+v\nwant %+v", g.ByCriterion, want)
	}
	if want := []Step{{3, 1}, {1, 2}, {0, 1}}; !slices.Equal(g.Distribution, want) {
		t.Errorf("distribution %v, want %v", g.Distribution, want)
	}
}

func TestRuleSetsApart(t *testing.T) {
	s := Summarise([]*criteria.Report{
		report("1", "An", "T1", "dd", rules("b", 2)),
		report("2", "An", "T1", "kkk", rules("a", 3)),
		report("3", "Ba", "T1", "", nil),
	})
	if len(s.Groups) != 2 || s.Groups[0].RuleSet.ID != "a" || s.Groups[1].Counts.Met != 2 {
		t.Fatalf("groups %+v", s.Groups)
	}
	if len(s.Duplicates) != 0 {
		t.Errorf("one commune under two rule sets is no duplicate: %+v", s.Duplicates)
	}
	if got := files(s.Unjudged); !slices.Equal(got, []string{"3"}) {
		t.Errorf("unjudged %v", got)
	}
}

// Which reports count, which are duplicates and which are doubtful, by file.
func TestIdentity(t *testing.T) {
	type given struct{ file, place, period string }
	for _, c := range []struct {
		name                          string
		reports                       []given
		counted, duplicates, doubtful []string
		communes                      int
	}{
		{"same commune and period", []given{{"b", "Bản Bo/Tam Đường/Lai Châu", "T3"}, {"a", "bản  BO/tam đường/lai châu", "t3"}},
			[]string{"a"}, []string{"b"}, nil, 1},
		{"tone mark elsewhere", []given{{"a", "Hòa Bình", "T3"}, {"b", "Hoà Bình", "T3"}},
			[]string{"a"}, []string{"b"}, nil, 1},
		{"another tone is another name", []given{{"a", "Bản Bo", "T3"}, {"b", "Bạn Bo", "T3"}},
			[]string{"a", "b"}, nil, nil, 2},
		{"another period", []given{{"b", "Bản Bo", "T3"}, {"a", "Bản Bo", "T4"}},
			[]string{"b", "a"}, nil, nil, 1},
		{"another district", []given{{"a", "Bình An/Y/P", "T3"}, {"b", "Bình An/X/P", "T3"}},
			[]string{"b", "a"}, nil, nil, 2},
		{"district left out", []given{{"a", "Bình An/X/P", "T3"}, {"b", "Bình An", "T3"}},
			[]string{"a"}, []string{"b"}, nil, 1},
		{"district left out, two fit", []given{{"a", "Bình An/X/P", "T3"}, {"b", "Bình An//P", "T3"}, {"c", "Bình An/Y/P", "T3"}},
			[]string{"b", "a", "c"}, nil, []string{"b"}, 3},
		{"another code", []given{{"a", "Bình An///00001", "T3"}, {"b", "Bình An///00002", "T3"}},
			[]string{"a", "b"}, nil, nil, 2},
		{"copied code", []given{{"a", "Bình An///00001", "T3"}, {"b", "Bình Ba///00001", "T3"}},
			[]string{"a", "b"}, nil, nil, 2},
		{"no names", []given{{"a", "", "T3"}, {"b", "", "T3"}},
			[]string{"a", "b"}, nil, nil, 2},
		{"no periods", []given{{"a", "An", ""}, {"b", "An", ""}},
			[]string{"a"}, []string{"b"}, nil, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			rs := rules("a", 2)
			var reports []*criteria.Report
			for _, g := range c.reports {
				reports = append(reports, report(g.file, g.place, g.period, "dk", rs))
			}
			s := Summarise(reports)
			var duplicates []string
			for _, d := range s.Duplicates {
				duplicates = append(duplicates, d.Report.File)
			}
			if got := entryFiles(s.Groups[0]); !slices.Equal(got, c.counted) {
				t.Errorf("counted %v, want %v", got, c.counted)
			}
			if !slices.Equal(duplicates, c.duplicates) {
				t.Errorf("duplicates %v, want %v", duplicates, c.duplicates)
			}
			if got := files(s.Doubtful); !slices.Equal(got, c.doubtful) {
				t.Errorf("doubtful %v, want %v", got, c.doubtful)
			}
			if s.Groups[0].Communes != c.communes {
				t.Errorf("communes %d, want %d", s.Groups[0].Communes, c.communes)
			}
		})
	}
}

// Lists go by file through all rule sets; made-up figures are known by their reports.
func TestListsByFile(t *testing.T) {
	a, b := rules("a", 1), rules("b", 1)
	s := Summarise([]*criteria.Report{
		report("1", "An", "T1", "d", b), report("2", "An", "T1", "d", b), report("3", "Ba", "T1", "d", a), report("4", "Ba", "T1", "k", a),
		report("5", "Ca/X/P", "T1", "d", b), report("6", "Ca/Y/P", "T1", "d", b), report("7", "Ca//P", "T1", "d", b),
		report("8", "Ca/X/P", "T1", "d", a), report("9", "Ca/Y/P", "T1", "d", a), report("91", "Ca//P", "T1", "d", a),
		report("0", "An", "T1", "d", nil),
	})
	var duplicates []string
	for _, d := range s.Duplicates {
		duplicates = append(duplicates, d.Report.File+" of "+d.Counted.File)
	}
	if want := []string{"2 of 1", "4 of 3"}; !slices.Equal(duplicates, want) {
		t.Errorf("duplicates %q, want %q", duplicates, want)
	}
	if got := files(s.Doubtful); !slices.Equal(got, []string{"7", "91"}) {
		t.Errorf("doubtful %q", got)
	}
	if got := files(s.Reports()); len(got) != 11 || !slices.IsSorted(got) {
		t.Errorf("reports %q", got)
	}
	g := s.Groups[0]
	if len(g.Illustrative()) != 0 {
		t.Error("no report is made up")
	}
	g.Entries[1].Report.Illustrative = true
	if got := g.Illustrative(); len(got) != 1 || got[0] != g.Entries[1].Report {
		t.Errorf("made up: %q", files(got))
	}
}

func TestPeriods(t *testing.T) {
	rs := rules("a", 1)
	reports := []*criteria.Report{
		report("1", "An", "tháng 4/2023", "d", rs), report("2", "Ba", "quý I/2023", "d", rs),
		report("3", "Ca", "tháng 3/2023", "d", rs), report("4", "Da", "", "d", rs),
		report("5", "Em", "đợt 1", "d", rs), report("6", "Ga", "", "d", rs),
	}
	for i, end := range []criteria.Date{"2023-04-30", "2023-03-31", "2023-03-31", "", "", "2023-06-30"} {
		reports[i].Period.End = end
	}
	want := []criteria.Period{{Text: "đợt 1"}, {Text: "quý I/2023", End: "2023-03-31"}, {Text: "tháng 4/2023", End: "2023-04-30"}, {End: "2023-06-30"}}
	if got := Summarise(reports).Groups[0].Periods; !slices.Equal(got, want) {
		t.Errorf("periods %v, want %v", got, want)
	}
}

// Any order and any grouping of the same reports give an equal Summary.
func TestMergeIsOrderFree(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	sets := []*criteria.RuleSet{rules("a", 3), rules("b", 2), nil}
	names := []string{"An/X/P", "An//P", "An/Y/P", "Ấn/X/P", "Đà/X/P", "", "Hòa", "Hoà/X", "An/X/P/00001"}
	for round := range 300 {
		var reports []*criteria.Report
		for i := range random.Intn(9) {
			verdicts := string([]byte{"dbkx-"[random.Intn(5)], "dbkx-"[random.Intn(5)]})
			reports = append(reports, report(fmt.Sprint("f", i), names[random.Intn(len(names))],
				[]string{"T3", "T4", ""}[random.Intn(3)], verdicts, sets[random.Intn(3)]))
		}
		want := Summarise(reports)
		random.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		parts := []Summary{{}}
		for _, r := range reports {
			parts = append(parts, Summarise([]*criteria.Report{r}))
		}
		for len(parts) > 1 { // join two neighbours at random until one is left
			i := random.Intn(len(parts) - 1)
			parts[i] = Merge(parts[i], parts[i+1])
			parts = slices.Delete(parts, i+1, i+2)
		}
		if !reflect.DeepEqual(parts[0], want) {
			t.Fatalf("round %d: merged differs\n got %+v\nwant %+v", round, parts[0], want)
		}
		checkComplete(t, want, reports)
	}
}

// checkComplete holds that every report is somewhere and all figures add up.
func checkComplete(t *testing.T, s Summary, reports []*criteria.Report) {
	t.Helper()
	if len(s.Reports()) != len(reports) {
		t.Fatalf("%d of %d reports kept", len(s.Reports()), len(reports))
	}
	for _, g := range s.Groups {
		sum, communes := 0, 0
		for _, c := range g.ByCriterion {
			if c.Counts.Total() != len(g.Entries) {
				t.Fatalf("criterion %d counts %d of %d", c.Number, c.Counts.Total(), len(g.Entries))
			}
			sum += c.Counts.Met
		}
		for _, step := range g.Distribution {
			communes += step.Communes
			sum -= step.Met * step.Communes
		}
		if sum != 0 || communes != len(g.Entries) {
			t.Fatalf("totals by criterion and by commune differ: %d, %d", sum, communes)
		}
	}
}

func TestEmpty(t *testing.T) {
	if got := Merge(Summary{}, Summarise(nil)); !reflect.DeepEqual(got, Summary{}) {
		t.Errorf("got %+v", got)
	}
}
