package checks

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
)

// drawnUp is a report with a figure of its own, drawn up on a day.
func drawnUp(file string, day criteria.Date, figure int) *criteria.Report {
	return named(file, value(1, 2, figure), func(r *criteria.Report) { r.Drawn.End = day })
}

// What --prefer decides is told, and what it cannot decide stays an error that
// says why. The report that counts has no finding.
func TestPreferring(t *testing.T) {
	newest := criteria.Preference{Newest: true, Differ: Differ}
	fromB := criteria.Preference{Chosen: func(r *criteria.Report) bool { return strings.HasPrefix(r.File, "b") }, Differ: Differ}
	const early, late = criteria.Date("2023-03-09"), criteria.Date("2023-04-12")
	a, b := func() *criteria.Report { return drawnUp("a.xlsx", early, 99) }, func() *criteria.Report { return drawnUp("b.xlsx", late, 98) }
	tests := []struct {
		name   string
		prefer criteria.Preference
		rs     []*criteria.Report
		want   []string
	}{
		{"nothing asked", criteria.Preference{}, []*criteria.Report{a(), b()}, []string{"b.xlsx NTM501 F12 1/1.2 differs(a.xlsx; TC!F12; 98%; 99%)"}},
		{"the newest", newest, []*criteria.Report{a(), b()}, []string{"a.xlsx NTM501 F12 1/1.2 newer(b.xlsx; TC!F12; 99%; 98%; 9/3/2023; 12/4/2023)"}},
		{"the newest of three", newest, []*criteria.Report{drawnUp("c.xlsx", early, 97), b(), a()}, []string{
			"a.xlsx NTM501 F12 1/1.2 newer(b.xlsx; TC!F12; 99%; 98%; 9/3/2023; 12/4/2023)",
			"c.xlsx NTM501 F12 1/1.2 newer(b.xlsx; TC!F12; 97%; 98%; 9/3/2023; 12/4/2023)"}},
		{"no day", newest, []*criteria.Report{a(), drawnUp("b.xlsx", "", 98)}, []string{"b.xlsx NTM501 F12 1/1.2 undated(a.xlsx; TC!F12; 98%; 99%)"}},
		{"one day", newest, []*criteria.Report{a(), drawnUp("b.xlsx", early, 98)}, []string{"b.xlsx NTM501 F12 1/1.2 sameday(a.xlsx; TC!F12; 98%; 99%)"}},
		{"the same figures", newest, []*criteria.Report{a(), drawnUp("b.xlsx", late, 99)}, []string{"a.xlsx NTM501 A3  same(b.xlsx)"}},
		{"the same figures, no day", newest, []*criteria.Report{drawnUp("a.xlsx", "", 99), drawnUp("b.xlsx", "", 99)}, []string{"b.xlsx NTM501 A3  same(a.xlsx)"}},
		{"from a file", fromB, []*criteria.Report{a(), b(), drawnUp("c.xlsx", late, 98)}, []string{
			"a.xlsx NTM501 F12 1/1.2 preferred(b.xlsx; TC!F12; 99%; 98%)", "c.xlsx NTM501 A3  same(b.xlsx)"}},
		{"two from the file's folder", fromB, []*criteria.Report{a(), b(), drawnUp("b2.xlsx", late, 97)}, []string{
			"a.xlsx NTM501 F12 1/1.2 preferred(b.xlsx; TC!F12; 99%; 98%)", "b2.xlsx NTM501 F12 1/1.2 differs(b.xlsx; TC!F12; 97%; 98%)"}},
		{"none from there", fromB, []*criteria.Report{a(), drawnUp("c.xlsx", late, 98)}, []string{"c.xlsx NTM501 F12 1/1.2 differs(a.xlsx; TC!F12; 98%; 99%)"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.prefer.Settle(test.rs)
			found := Preferring(test.prefer, test.rs)
			var got []string
			for i, brief := range briefs(found) {
				got = append(got, found[i].File+" "+brief)
				checkArgs(t, found[i])
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// A choice that came with a consolidation is told as one, and not as the newest
// where the days decide nothing.
func TestPreferringOverCarriedChoice(t *testing.T) {
	newest := criteria.Preference{Newest: true, Differ: Differ}
	rs := []*criteria.Report{drawnUp("a.xlsx", "", 99), drawnUp("b.xlsx", "2023-03-09", 98)}
	rs[0].YieldsTo = rs[1]
	newest.Settle(rs)
	want := []string{"NTM501 F12 1/1.2 preferred(b.xlsx; TC!F12; 99%; 98%)"}
	if diff := cmp.Diff(want, briefs(Preferring(newest, rs))); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

func TestDayText(t *testing.T) {
	for day, want := range map[criteria.Date]string{"2023-03-09": "9/3/2023", "2024-12-31": "31/12/2024", "": ""} {
		if got := dayText(day); got != want {
			t.Errorf("%q: got %q", day, got)
		}
	}
}

// One computation gives the findings and the figures: they cannot disagree.
func TestHold(t *testing.T) {
	roster := rosterOf(criteria.Commune{Name: "Bản Bo"}, criteria.Commune{Name: "Nà Tăm"}, criteria.Commune{Name: "Khun Há"})
	reports := []*criteria.Report{reportOn("b", criteria.Commune{Name: "Sơn Bình"}), reportOn("a", criteria.Commune{Name: "Nà Tám"}),
		reportOn("c", criteria.Commune{Name: "Khun Há"}), reportOn("d", criteria.Commune{Name: "khun há"}), reportOn("e", criteria.Commune{})}
	held := roster.Hold(reports)
	if held.File != "ds.xlsx" || held.Expected != 3 || held.Reported != 1 || len(held.Absent) != 2 {
		t.Fatalf("%+v", held)
	}
	if held.Absent[0].Near != nil || held.Absent[1].Near.File != "a" || held.Absent[1].Commune.At.Cell != "B3" {
		t.Errorf("absent %+v", held.Absent)
	}
	if u := held.Unexpected; len(u) != 2 || u[0].Report.File != "a" || u[0].Meant.Name != "Nà Tăm" || u[1].Report.File != "b" || u[1].Meant != nil {
		t.Errorf("unexpected %+v", u)
	}
	if diff := cmp.Diff(briefs(roster.Findings(held)), briefs(roster.Check(reports))); diff != "" {
		t.Error(diff)
	}
}
