package notice

import (
	"fmt"
	"strings"
	"testing"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// A commune's notice rests on the findings on that commune: those of its own
// file or row, those that a file shows of all its communes, and the conflict
// with another sender's report on it; never those on its neighbours.
func TestConcerning(t *testing.T) {
	report := func(file, name, head string) *criteria.Report {
		return &criteria.Report{File: file, Sheet: "S", Commune: criteria.Commune{Name: name}, Head: criteria.Ref{Sheet: "S", Cell: head}}
	}
	own, again := report("a.xlsx", "Xã An", ""), report("b.xlsx", "An", "")
	first, second := report("list.xlsx", "Ba", "B7"), report("list.xlsx", "Ca", "B8")
	at := func(code finding.Code, file, cell string) finding.Finding {
		return finding.Finding{Code: code, Severity: finding.Error, File: file, Sheet: "S", Cell: cell}
	}
	concerning := Concerning([]*criteria.Report{own, again, first, second}, []finding.Finding{
		at(301, "a.xlsx", "D9"), at(501, "b.xlsx", "B2"), at(204, "b.xlsx", "D3"),
		at(105, "list.xlsx", "F7"), at(105, "list.xlsx", "G8"), at(205, "list.xlsx", "K20"), at(503, "roster.xlsx", "A4"),
	})
	for _, test := range []struct {
		report *criteria.Report
		want   string
	}{
		{own, "NTM301 D9, NTM501 B2"}, {again, "NTM501 B2, NTM204 D3"},
		{first, "NTM105 F7, NTM205 K20"}, {second, "NTM105 G8, NTM205 K20"},
		{report("c.xlsx", "Da", ""), ""},
	} {
		var got []string
		for _, f := range concerning(test.report) {
			got = append(got, fmt.Sprint(f.Code, " ", f.Cell))
		}
		if strings.Join(got, ", ") != test.want {
			t.Errorf("%s of %s: %v, want %s", test.report.Commune.Name, test.report.File, got, test.want)
		}
	}
}
