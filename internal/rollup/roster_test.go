package rollup

import (
	"fmt"
	"math/rand"
	"reflect"
	"testing"

	"tieuchi/internal/criteria"
)

// onRoster is what a roster of communes says of reports, by name.
func onRoster(names []string, reports []*criteria.Report) *criteria.Attendance {
	held := &criteria.Attendance{File: "ds.xlsx", Expected: len(names)}
	known := map[string]bool{}
	for i, name := range names {
		known[name] = true
		found := false
		for _, r := range reports {
			found = found || r.Commune.Name == name
		}
		if found {
			held.Reported++
		} else {
			held.Absent = append(held.Absent, criteria.Absent{Commune: criteria.Commune{Name: name, At: criteria.Ref{Cell: fmt.Sprint("B", i+2)}}})
		}
	}
	for _, r := range reports {
		if !known[r.Commune.Name] {
			held.Unexpected = append(held.Unexpected, criteria.Unexpected{Report: r})
		}
	}
	return held
}

// Parts of a run that were held against one roster give together what the
// whole gives, however it was parted.
func TestMergeRosters(t *testing.T) {
	rs, draw := rules("a", 2), rand.New(rand.NewSource(7))
	names := []string{"An", "Ba", "Ca", "Da", "Em"}
	summary := func(reports []*criteria.Report) Summary {
		s := Summarise(reports)
		s.Roster = onRoster(names, reports)
		return s
	}
	for range 200 {
		var reports []*criteria.Report
		for i, name := range []string{"An", "Ca", "Ga", "Ca", "Em", "Hai"} {
			if draw.Intn(3) > 0 {
				reports = append(reports, report(fmt.Sprint(i), name, "T1", "dk", rs))
			}
		}
		cut := draw.Intn(len(reports) + 1)
		whole, joined := summary(reports), Merge(summary(reports[:cut]), summary(reports[cut:]))
		if !reflect.DeepEqual(whole, joined) {
			t.Fatalf("parted at %d: %+v, want %+v", cut, joined.Roster, whole.Roster)
		}
		if !reflect.DeepEqual(Merge(summary(reports[cut:]), summary(reports[:cut])), joined) {
			t.Fatal("the order matters")
		}
	}
}

// What is not known of a part is not known of the whole.
func TestMergeOtherRosters(t *testing.T) {
	rs := rules("a", 2)
	one := Summarise([]*criteria.Report{report("1", "An", "T1", "dk", rs)})
	two := Summarise([]*criteria.Report{report("2", "Ba", "T1", "dk", rs)})
	one.Roster = &criteria.Attendance{File: "ds.xlsx", Expected: 2, Reported: 1}
	if got := Merge(one, two).Roster; got != nil {
		t.Errorf("one without a roster: %+v", got)
	}
	if got := Merge(two, one).Roster; got != nil {
		t.Errorf("the first without a roster: %+v", got)
	}
	two.Roster = &criteria.Attendance{File: "ds.xlsx", Expected: 3, Reported: 1}
	if got := Merge(one, two).Roster; got != nil {
		t.Errorf("two states of one roster: %+v", got)
	}
	two.Roster = &criteria.Attendance{File: "khac.xlsx", Expected: 2, Reported: 1}
	if got := Merge(one, two).Roster; got != nil {
		t.Errorf("two rosters: %+v", got)
	}
	if got := Merge(Merge(Summary{}, one), Summary{}).Roster; got != one.Roster {
		t.Errorf("nothing beside it: %+v", got)
	}
}

// A report that may be on an absent commune stays with it: the first by file.
func TestMergeNear(t *testing.T) {
	rs := rules("a", 2)
	x, y := report("x", "Aa", "T1", "dk", rs), report("y", "Ab", "T1", "dk", rs)
	an := criteria.Commune{Name: "An", At: criteria.Ref{Cell: "B2"}}
	part := func(r, near *criteria.Report) Summary {
		s := Summarise([]*criteria.Report{r})
		s.Roster = &criteria.Attendance{File: "ds.xlsx", Expected: 1, Absent: []criteria.Absent{{Commune: an, Near: near}}}
		return s
	}
	for _, c := range []struct{ a, b, want *criteria.Report }{{x, y, x}, {nil, y, y}, {x, nil, x}, {nil, nil, nil}} {
		for _, got := range []*criteria.Attendance{Merge(part(x, c.a), part(y, c.b)).Roster, Merge(part(y, c.b), part(x, c.a)).Roster} {
			if got.Absent[0].Near != c.want {
				t.Errorf("near %+v, want %+v", got.Absent[0].Near, c.want)
			}
		}
	}
}

// The report that others yield to counts, in whatever order and parts they
// come; the others stay listed.
func TestPreferred(t *testing.T) {
	rs := rules("a", 2)
	a, b, c := report("a", "An", "T1", "dd", rs), report("b", "An", "T1", "dk", rs), report("c", "An", "T1", "kk", rs)
	a.YieldsTo, c.YieldsTo = b, b
	want := Summarise([]*criteria.Report{a, b, c})
	if want.Groups[0].Entries[0].Report != b || len(want.Duplicates) != 2 || want.Duplicates[0].Counted != b {
		t.Fatalf("%+v", want)
	}
	for _, got := range []Summary{
		Summarise([]*criteria.Report{c, b, a}), Merge(Summarise([]*criteria.Report{a}), Summarise([]*criteria.Report{c, b})),
		Merge(Summarise([]*criteria.Report{a, c}), Summarise([]*criteria.Report{b})),
	} {
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
}
