package criteria

import (
	"strings"
	"testing"
)

// sender makes a report "file day figures"; a day of "-" is none. Equal figures
// state the same.
func sender(line string, rules *RuleSet) *Report {
	parts := strings.Fields(line)
	r := &Report{File: parts[0], SHA256: parts[2], Rules: rules, Commune: Commune{Name: "Bản Bo"}, Period: Period{End: "2023-03-31"}}
	if parts[1] != "-" {
		r.Drawn.End = Date("2023-03-" + parts[1])
	}
	return r
}

func otherFigures(a, b *Report) bool { return a.SHA256 != b.SHA256 }

// Which of several reports counts, and which give way to it; "!" tells why the
// newest could not be chosen.
func TestPreference(t *testing.T) {
	rules := &RuleSet{ID: "a"}
	from := func(folder string) Preference {
		return Preference{Chosen: func(r *Report) bool { return strings.HasPrefix(r.File, folder) }, Differ: otherFigures}
	}
	newest := Preference{Newest: true, Differ: otherFigures}
	for _, test := range []struct {
		name   string
		prefer Preference
		lines  string
		counts string
		yield  string
		why    Indecision
	}{
		{"none chosen", Preference{}, "a 10 x; b 12 y", "a", "", Decided},
		{"the later", newest, "a 10 x; b 12 y", "b", "a", Decided},
		{"the later is the first", newest, "a 12 x; b 10 y", "a", "b", Decided},
		{"three", newest, "a 10 x; b 12 y; c 11 z", "b", "ac", Decided},
		{"a day missing", newest, "a 10 x; b - y", "a", "", NoDay},
		{"the first without a day", newest, "a - x; b 12 y", "a", "", NoDay},
		{"one of three without a day", newest, "a 10 x; b 12 y; c - z", "a", "", NoDay},
		{"no days", newest, "a - x; b - y", "a", "", NoDay},
		{"one day", newest, "a 12 x; b 12 y", "a", "", SameDay},
		{"the latest day twice", newest, "a 10 x; b 12 y; c 12 z", "a", "", SameDay},
		{"a missing day weighs more than a common one", newest, "a 12 x; b 12 y; c - z", "a", "", NoDay},
		{"an earlier day twice", newest, "a 10 x; b 10 y; c 12 z", "c", "ab", Decided},
		{"the same figures need no day", newest, "a - x; b - x", "a", "b", Decided},
		{"the same figures as the latest", newest, "a 10 x; b 12 y; c - y", "b", "ac", Decided},
		{"the latest twice with the same figures", newest, "a 10 x; b 12 y; c 12 y", "b", "ac", Decided},
		{"alone", newest, "a - x", "a", "", Decided},
		{"from a folder", from("b"), "a 12 x; b 10 y", "b", "a", Decided},
		{"from the folder that comes first", from("a"), "a 10 x; b 12 y", "a", "b", Decided},
		{"from a folder, three", from("b"), "a - x; b - y; c - z", "b", "ac", Decided},
		{"two from the folder stay a conflict", from("b"), "a - x; b1 - y; b2 - z", "b1", "a", Decided},
		{"none from the folder", from("q"), "a - x; b - y", "a", "", Decided},
	} {
		t.Run(test.name, func(t *testing.T) {
			var reports []*Report
			for _, line := range strings.Split(test.lines, ";") {
				reports = append(reports, sender(line, rules))
			}
			test.prefer.Settle(reports)
			yield := ""
			for _, r := range reports {
				if r.YieldsTo != nil {
					yield += r.File
					if r.YieldsTo.File != test.counts {
						t.Errorf("%s yields to %s", r.File, r.YieldsTo.File)
					}
				}
			}
			if got := Counted(reports).File; got != test.counts || yield != test.yield {
				t.Errorf("%s counts and %q yield, want %s and %q", got, yield, test.counts, test.yield)
			}
			if why := test.prefer.Undecided(reports); why != test.why {
				t.Errorf("undecided %d, want %d", why, test.why)
			}
		})
	}
}

// Only reports on one commune, period and rule set meet.
func TestPreferenceKeepsApart(t *testing.T) {
	rules, other := &RuleSet{ID: "a"}, &RuleSet{ID: "b"}
	reports := []*Report{sender("a 10 x", rules), sender("b 12 y", rules), sender("c 12 y", rules), sender("d 12 y", other), sender("e 12 y", nil)}
	reports[1].Commune.Name = "Nà Tăm"
	reports[2].Period.End = "2023-06-30"
	Preference{Newest: true, Differ: otherFigures}.Settle(reports)
	for _, r := range reports {
		if r.YieldsTo != nil {
			t.Errorf("%s yields", r.File)
		}
	}
}

// A report that yields to one that is not there counts like any other: parts of
// a run are consolidated by themselves.
func TestCountedOfAPart(t *testing.T) {
	a, b, c := &Report{File: "a"}, &Report{File: "b"}, &Report{File: "c"}
	a.YieldsTo, b.YieldsTo = c, c
	if got := Counted([]*Report{a, b}); got != a {
		t.Errorf("%s counts", got.File)
	}
	if got := Counted([]*Report{a, b, c}); got != c {
		t.Errorf("%s counts", got.File)
	}
}

func TestUnexpectedCommunes(t *testing.T) {
	var held Attendance
	for _, name := range []string{"An", "Bình", "AN"} {
		held.Unexpected = append(held.Unexpected, Unexpected{Report: &Report{File: name, Commune: Commune{Name: name}}})
	}
	got := held.UnexpectedCommunes()
	if len(got) != 2 || got[0].File != "An" || got[1].File != "Bình" {
		t.Errorf("%d communes", len(got))
	}
}
