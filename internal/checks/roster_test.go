package checks

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tieuchi/internal/criteria"
)

// rosterOf lists communes, one a row of column B from row 2.
func rosterOf(communes ...criteria.Commune) Roster {
	for i := range communes {
		communes[i].At = criteria.Ref{Sheet: "DS", Cell: "B" + string(rune('2'+i))}
	}
	return Roster{File: "ds.xlsx", Communes: communes, Nearest: firstLetter}
}

// firstLetter stands in for the distance of spellings.
func firstLetter(word string, candidates []string) (string, bool) {
	for _, c := range candidates {
		if []rune(c)[0] == []rune(word)[0] {
			return c, true
		}
	}
	return "", false
}

func reportOn(file string, c criteria.Commune) *criteria.Report {
	c.At = criteria.Ref{Sheet: "TC", Cell: "A3"}
	return &criteria.Report{File: file, Sheet: "TC", Commune: c}
}

func TestRoster(t *testing.T) {
	const tam, tan = "Tam Đường", "Tân Uyên"
	tests := []struct {
		name    string
		roster  Roster
		reports []*criteria.Report
		want    []string
	}{
		{"all have reported, one twice", rosterOf(criteria.Commune{Name: "Bản Bo"}, criteria.Commune{Name: "Hoà Bình"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "BẢN BO", District: tam}),
				reportOn("b", criteria.Commune{Name: "Hòa Bình"}), reportOn("c", criteria.Commune{Name: "Bản Bo"})}, nil},
		{"one has not", rosterOf(criteria.Commune{Name: "Bản Bo"}, criteria.Commune{Name: "Nà Tăm"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Bản Bo"})},
			[]string{"NTM503 B3  (Nà Tăm)"}},
		{"nobody knows the commune", rosterOf(criteria.Commune{Name: "Bản Bo"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Bản Bo"}), reportOn("b", criteria.Commune{Name: "Sơn Bình"})},
			[]string{"NTM504 A3  (Sơn Bình)"}},
		{"a misspelt name is no report", rosterOf(criteria.Commune{Name: "Bản Bo"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Bàn Bo"})},
			[]string{"NTM504 A3  suggest(Bàn Bo; Bản Bo)", "NTM503 B2  near(Bản Bo; Bàn Bo; a)"}},
		{"the code tells who is meant", rosterOf(criteria.Commune{Name: "Bản Bo", Code: "03424"}, criteria.Commune{Name: "Nà Tăm", Code: "03430"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Na Tam mới", Code: "03424"}), reportOn("b", criteria.Commune{Name: "Nà Tăm"})},
			[]string{"NTM504 A3  suggest(Na Tam mới; Bản Bo)", "NTM503 B2  near(Bản Bo; Na Tam mới; a)"}},
		{"two of a name, told by their districts", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam}, criteria.Commune{Name: "Tân Lập", District: tan}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", District: tan})},
			[]string{"NTM503 B2  (Tân Lập (Tam Đường))"}},
		{"two of a name, told by their codes", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam, Code: "00001"}, criteria.Commune{Name: "Tân Lập", District: tan, Code: "00002"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", Code: "00002"})},
			[]string{"NTM503 B2  (Tân Lập (Tam Đường))"}},
		{"two of a name, not told apart", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam}, criteria.Commune{Name: "Tân Lập", District: tan}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (Tam Đường))",
				"NTM503 B2  near(Tân Lập (Tam Đường); Tân Lập; a)", "NTM503 B3  (Tân Lập (Tân Uyên))"}},
		{"another district's commune of the name", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", District: tan})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (Tam Đường))", "NTM503 B2  near(Tân Lập; Tân Lập; a)"}},
		{"another code where no district is named", rosterOf(criteria.Commune{Name: "Tân Lập", Code: "00001"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", Code: "00002"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (00001))", "NTM503 B2  near(Tân Lập; Tân Lập; a)"}},
		{"another code within one district is a slip", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam, Code: "00001"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", District: tam, Code: "00002"})}, nil},
		{"sorted by file", rosterOf(criteria.Commune{Name: "Bản Bo"}), []*criteria.Report{reportOn("z", criteria.Commune{Name: "Sơn Bình"})},
			[]string{"NTM503 B2  (Bản Bo)", "NTM504 A3  (Sơn Bình)"}},
		{"two near it in one file", rosterOf(criteria.Commune{Name: "Bản Bo"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Bàn Bo"}), reportOn("a", criteria.Commune{Name: "Bán Bo"})},
			[]string{"NTM504 A3  suggest(Bàn Bo; Bản Bo)", "NTM504 A3  suggest(Bán Bo; Bản Bo)", "NTM503 B2  near(Bản Bo; Bàn Bo; a)"}},
		{"the same, the other way round", rosterOf(criteria.Commune{Name: "Bản Bo"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Bán Bo"}), reportOn("a", criteria.Commune{Name: "Bàn Bo"})},
			[]string{"NTM504 A3  suggest(Bàn Bo; Bản Bo)", "NTM504 A3  suggest(Bán Bo; Bản Bo)", "NTM503 B2  near(Bản Bo; Bàn Bo; a)"}},
		{"near it in two files", rosterOf(criteria.Commune{Name: "Bản Bo"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Bán Bo"}), reportOn("b", criteria.Commune{Name: "Bàn Bo"})},
			[]string{"NTM504 A3  suggest(Bán Bo; Bản Bo)", "NTM504 A3  suggest(Bàn Bo; Bản Bo)", "NTM503 B2  near(Bản Bo; Bán Bo; a)"}},
		{"a district is named where the name stands twice", rosterOf(criteria.Commune{Name: "Bản Bo", District: tam}, criteria.Commune{Name: "Nà Tăm", District: tam}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Nà Tăm"})}, []string{"NTM503 B2  (Bản Bo)"}},
		{"two of a name without a district", rosterOf(criteria.Commune{Name: "Tân Lập"}, criteria.Commune{Name: "Tân Lập"}), nil,
			[]string{"NTM503 B2  (Tân Lập)", "NTM503 B3  (Tân Lập)"}},
		{"another province's commune of the name", rosterOf(criteria.Commune{Name: "Tân Lập", Province: "Sơn La"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", Province: "Lào Cai"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (Sơn La))", "NTM503 B2  near(Tân Lập; Tân Lập; a)"}},
		{"another province's commune, in a district of the same name", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam, Province: "Sơn La"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", District: tam, Province: "Lào Cai"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (Sơn La))", "NTM503 B2  near(Tân Lập; Tân Lập; a)"}},
		{"two of a name and nothing else", rosterOf(criteria.Commune{Name: "Tân Lập"}, criteria.Commune{Name: "Tân Lập"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (B2))", "NTM503 B2  near(Tân Lập; Tân Lập; a)", "NTM503 B3  (Tân Lập)"}},
		{"another district and province", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam, Province: "Sơn La"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", District: tan, Province: "Lào Cai"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (Tam Đường, Sơn La))", "NTM503 B2  near(Tân Lập; Tân Lập; a)"}},
		{"two of a name, one with the report's code", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam}, criteria.Commune{Name: "Tân Lập", District: tan, Code: "00002"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", Code: "00002"})}, []string{"NTM503 B2  (Tân Lập (Tam Đường))"}},
		{"its own name before a near one", rosterOf(criteria.Commune{Name: "Tân An"}, criteria.Commune{Name: "Tân Lập", District: tam}, criteria.Commune{Name: "Tân Lập", District: tan}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập"}), reportOn("b", criteria.Commune{Name: "Tân An"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (Tam Đường))",
				"NTM503 B3  near(Tân Lập (Tam Đường); Tân Lập; a)", "NTM503 B4  (Tân Lập (Tân Uyên))"}},
		{"another code, the roster alone names a district", rosterOf(criteria.Commune{Name: "Tân Lập", District: tam, Code: "00001"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", Code: "00002"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (Tam Đường))", "NTM503 B2  near(Tân Lập; Tân Lập; a)"}},
		{"another code, the report alone names a district", rosterOf(criteria.Commune{Name: "Tân Lập", Code: "00001"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", District: tam, Code: "00002"})},
			[]string{"NTM504 A3  suggest(Tân Lập; Tân Lập (00001))", "NTM503 B2  near(Tân Lập; Tân Lập; a)"}},
		{"a code that the roster does not have", rosterOf(criteria.Commune{Name: "Tân Lập"}), []*criteria.Report{reportOn("a", criteria.Commune{Name: "Tân Lập", Code: "00002"})}, nil},
		{"no name", rosterOf(criteria.Commune{Name: "Bản Bo", Code: "03424"}),
			[]*criteria.Report{reportOn("a", criteria.Commune{Code: "03424"})},
			[]string{"NTM503 B2  (Bản Bo)"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			found := test.roster.Check(test.reports)
			if diff := cmp.Diff(test.want, briefs(found)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			for _, f := range found {
				checkArgs(t, f)
			}
		})
	}
}

// Every commune is reported or told, whatever the order of the reports.
func TestRosterOrder(t *testing.T) {
	roster := rosterOf(criteria.Commune{Name: "Bản Bo"}, criteria.Commune{Name: "Nà Tăm"}, criteria.Commune{Name: "Khun Há"})
	reports := []*criteria.Report{reportOn("a", criteria.Commune{Name: "Bàn Bo"}), reportOn("b", criteria.Commune{Name: "Bản Bô"}),
		reportOn("c", criteria.Commune{Name: "Khun Há"})}
	want := briefs(roster.Check(reports))
	for range reports {
		reports = append(reports[1:], reports[0])
		if diff := cmp.Diff(want, briefs(roster.Check(reports))); diff != "" {
			t.Errorf("findings (-first +now):\n%s", diff)
		}
	}
}
