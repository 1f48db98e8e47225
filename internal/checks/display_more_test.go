package checks

import (
	"testing"

	"tieuchi/internal/criteria"
)

// What is seen instead of a value or a requirement matters where it gives
// another verdict, or none.
func TestLooksOtherwise(t *testing.T) {
	seen := func(n int, shown criteria.Value) criteria.Value {
		v := number(n, 11)
		v.Shown = &shown
		return v
	}
	unread := criteria.Value{Answer: criteria.UnreadAnswer, Text: "###"}
	for _, test := range []struct {
		v    criteria.Value
		want bool
	}{
		{number(60, 11), false}, {seen(60, number(61, 11)), false}, {seen(60, number(49, 11)), true}, {seen(49, number(50, 11)), true},
		{seen(60, unread), true}, {seen(49, unread), true}, {seen(49, number(48, 11)), false},
	} {
		if got := looksOtherwise(test.v, stated(50, criteria.Ref{})); got != test.want {
			t.Errorf("%+v: %v", test.v, got)
		}
	}
	if looksOtherwise(seen(60, number(49, 11)), criteria.Requirement{}) {
		t.Error("nothing is asked, and the looks matter")
	}
	// A share asked for, that looks like a level: as stored nothing answers it.
	level := criteria.Value{Answer: criteria.LevelAnswer, Level: criteria.Level{Scale: "mức độ", Rank: 1}}
	required := stated(50, criteria.Ref{})
	required.Shown = &criteria.Requirement{Compare: criteria.LevelAtLeast, Level: level.Level}
	if asksOtherwise(level, required) {
		t.Error("the stored requirement gives no verdict to part from")
	}
}
