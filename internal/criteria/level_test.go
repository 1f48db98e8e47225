package criteria

import "testing"

// Each scale rises, and every level of it is read back from its words.
func TestScales(t *testing.T) {
	scales := Scales()
	if len(scales) != 2 || len(scales[0]) != 4 || len(scales[1]) < 3 {
		t.Fatalf("%+v", scales)
	}
	for _, scale := range scales {
		for i, level := range scale {
			if level.Rank != i+1 || level.Scale != scale[0].Scale {
				t.Errorf("step %d is %+v", i, level)
			}
			if got, ok := ParseLevel(level.Text); !ok || got.Rank != level.Rank || got.Scale != level.Scale {
				t.Errorf("%q is read as %+v", level.Text, got)
			}
		}
	}
}
