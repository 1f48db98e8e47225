package notice

import (
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/rollup"
)

// A district is named only where the communes lie in one: its name alone may
// stand for districts of several provinces.
func TestArea(t *testing.T) {
	for _, test := range []struct {
		places [][2]string // district and province of each commune
		want   string
	}{
		{[][2]string{{"Tam Đường", "Lai Châu"}, {"Tam Đường", "Lai Châu"}}, "trên địa bàn huyện Tam Đường, tỉnh Lai Châu"},
		{[][2]string{{"Tam Đường", "Lai Châu"}, {"Tam Đường", ""}}, "trên địa bàn huyện Tam Đường"},
		{[][2]string{{"Tam Đường", "Lai Châu"}, {"Tam Đường", "Lào Cai"}}, "tại 02 xã"},
		{[][2]string{{"Tam Đường", "Lai Châu"}, {"Phong Thổ", "Lai Châu"}}, "trên địa bàn tỉnh Lai Châu"},
		{[][2]string{{"", ""}, {"", ""}}, "tại 02 xã"},
	} {
		g := rollup.Group{Communes: len(test.places), RuleSet: &criteria.RuleSet{}}
		for _, place := range test.places {
			r := &criteria.Report{Commune: criteria.Commune{Name: "Xã", District: place[0], Province: place[1]}}
			g.Entries = append(g.Entries, rollup.Entry{Report: r})
		}
		if got := partyVoice().area(rollup.Summary{Groups: []rollup.Group{g}}).text(); got != test.want {
			t.Errorf("%v: %q, want %q", test.places, got, test.want)
		}
	}
}
