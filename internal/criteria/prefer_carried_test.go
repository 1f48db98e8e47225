package criteria

import (
	"strings"
	"testing"
)

// An office below had chosen b over a, and its consolidation says so. Whoever
// asks for the newest, or for that file, gets it: the choice of today counts,
// and what a chosen file has chosen itself stays.
func TestPreferenceOverCarriedChoice(t *testing.T) {
	rules := &RuleSet{ID: "a"}
	newest := Preference{Newest: true, Differ: otherFigures}
	below := Preference{Chosen: func(r *Report) bool { return r.File != "c" }, Differ: otherFigures}
	above := Preference{Chosen: func(r *Report) bool { return r.File == "c" }, Differ: otherFigures}
	for _, test := range []struct {
		name   string
		prefer Preference
		lines  string
		counts string
	}{
		{"nothing asked", Preference{}, "a 12 x; b 10 y", "b"},
		{"the newest", newest, "a 12 x; b 10 y", "a"},
		{"the newest is undecided", newest, "a - x; b 10 y", "b"},
		{"the consolidation", below, "a 12 x; b 10 y; c 14 z", "b"},
		{"another file", above, "a 12 x; b 10 y; c 14 z", "c"},
		{"the newest of three", newest, "a 12 x; b 10 y; c 14 z", "c"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var reports []*Report
			for _, line := range strings.Split(test.lines, ";") {
				reports = append(reports, sender(line, rules))
			}
			reports[0].YieldsTo = reports[1]
			test.prefer.Settle(reports)
			counted := Counted(reports)
			if counted.File != test.counts || counted.YieldsTo != nil {
				t.Errorf("%s counts and yields to %v, want %s", counted.File, counted.YieldsTo, test.counts)
			}
			for _, r := range reports {
				if test.prefer.Chosen != nil && r != counted && r.YieldsTo != counted {
					t.Errorf("%s does not yield to %s", r.File, counted.File)
				}
			}
		})
	}
}
