package checks

import (
	"slices"
	"testing"

	"tieuchi/internal/criteria"
)

// seenAs is a value whose cell shows another one.
func seenAs(v, seen criteria.Value, text string) criteria.Value {
	seen.Text = text
	v.Shown = &seen
	return v
}

// Indicator 1.1 asks for at least 90 %.
func TestDisplay(t *testing.T) {
	words := criteria.Value{Answer: criteria.VerdictAnswer, Status: criteria.NotMet}
	tests := []struct {
		name  string
		value criteria.Value
		want  bool
	}{
		{"nothing else is shown", number(99, 11), false},
		{"met, shown as not met", seenAs(number(90, 11), number(89, 11), "89%"), true},
		{"not met, shown as met", seenAs(number(89, 11), number(90, 11), "90%"), true},
		{"met either way", seenAs(number(95, 11), number(96, 11), "96%"), false},
		{"not met either way", seenAs(number(80, 11), number(81, 11), "81%"), false},
		{"shown as a word", seenAs(number(95, 11), words, "Chưa đạt"), true},
		{"shown as nothing", seenAs(number(95, 11), criteria.Value{}, ""), true},
	}
	for _, test := range tests {
		r := clean()
		row(r, 1, 1).Value = test.value
		criteria.Evaluate(r, false)
		want := "NTM208 F11 1/1.1 (" + test.value.Number.Vietnamese() + "%; "
		if test.value.Shown != nil {
			want += test.value.Shown.Text
		}
		got := briefs(Report(r))
		if has := slices.Contains(got, want+")"); has != test.want {
			t.Errorf("%s: findings %q", test.name, got)
		}
	}
}

// Without a requirement there is no verdict that a format could change.
func TestDisplayWithoutRequirement(t *testing.T) {
	r := clean()
	row(r, 4, 1).Stated = criteria.Requirement{}
	row(r, 4, 1).Value = seenAs(number(40, 41), number(41, 41), "41")
	criteria.Evaluate(r, false)
	for _, f := range Report(r) {
		if f.Code == 208 {
			t.Errorf("finding %s", brief(f))
		}
	}
}
