package rollup

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
)

// told writes areas as "province/district: files met full most least".
func toldAreas(areas []Area) []string {
	var all []string
	for _, a := range areas {
		var files []string
		for _, e := range a.Entries {
			files = append(files, e.Report.File)
		}
		all = append(all, fmt.Sprintf("%s/%s: %s %d %d %d %d", a.Province, a.District, strings.Join(files, ","), a.Met, a.Full, a.Most, a.Least))
	}
	return all
}

func TestAreas(t *testing.T) {
	rs := rules("a", 3)
	for _, c := range []struct {
		what   string
		places []string
		want   []string
	}{
		{"one district", []string{"An/X/T", "Ba/X/T"}, nil},
		{"no places at all", []string{"An", "Ba"}, nil},
		{"one district, and one report that leaves it out", []string{"An/X/T", "Ba//T"}, nil},
		{"districts of one province, one spelt otherwise", []string{"An/Hoà Y/T", "Ba/X/T", "Ca/hòa y/T"},
			[]string{"T/Hoà Y: 0,2 4 1 3 1", "T/X: 1 2 0 2 2"}},
		{"a province comes before a district", []string{"An/X/T", "Ba/Y/U", "Ca/Z/U"},
			[]string{"T/: 0 3 1 3 3", "U/: 1,2 3 0 2 1"}},
		{"who names none stands apart", []string{"An/X/T", "Ba/Y/T", "Ca//T"},
			[]string{"/: 2 1 0 1 1", "T/X: 0 3 1 3 3", "T/Y: 1 2 0 2 2"}},
	} {
		var reports []*criteria.Report
		for i, place := range c.places {
			reports = append(reports, report(fmt.Sprint(i), place, "T1", []string{"ddd", "ddk", "dkb"}[i], rs))
		}
		g := Summarise(reports).Groups[0]
		if got := toldAreas(Areas(g)); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}
