package finding

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// ordered is in the order that Sort makes, each item after the one before for
// a reason of its own.
func ordered() []Finding {
	return []Finding{
		{File: "a.xlsx", Code: 901},
		{File: "a.xlsx", Sheet: "TC", Code: 601},
		{File: "a.xlsx", Sheet: "TC", Cell: "F9", Code: 301},
		{File: "a.xlsx", Sheet: "TC", Cell: "Z9", Code: 301},
		{File: "a.xlsx", Sheet: "TC", Cell: "AA9", Code: 301}, // column 27 after 26
		{File: "a.xlsx", Sheet: "TC", Cell: "A10", Code: 301}, // row 10 after 9
		{File: "a.xlsx", Sheet: "TC", Cell: "B10:D10", Code: 103},
		{File: "a.xlsx", Sheet: "TC", Cell: "B10:E10", Code: 103},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 103},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 2},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 2, Indicator: "2.2"},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 2, Indicator: "2.2a"},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 2, Indicator: "2.10"},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 10, Args: []string{"x"}},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 10, Args: []string{"x", "y"}},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 10, Args: []string{"x", "z"}},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 10, Args: []string{"x", "z"}, Severity: Error},
		{File: "a.xlsx", Sheet: "TC", Cell: "B11", Code: 104, Criterion: 10, Variant: "v"},
		{File: "a.xlsx", Sheet: "Việc", Cell: "A1", Code: 401},
		{File: "b.xlsx", Code: 101},
	}
}

func TestSortIsTotal(t *testing.T) {
	want := ordered()
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		got := ordered()
		random.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("order (-want +got):\n%s", diff)
		}
	}
	for i, a := range want {
		for j, b := range want {
			if got := compare(a, b); (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("compare(%d, %d) = %d", i, j, got)
			}
		}
	}
}

func TestPositionOfOddCells(t *testing.T) {
	for _, cell := range []string{"", "F", "9", "F0", "F-1", "$F$9", "ABCD1", "F99999999999999999999"} {
		if row, col := position(cell); row != 0 || col != 0 {
			t.Errorf("position(%q) = %d, %d", cell, row, col)
		}
	}
	if row, col := position("XFD1048576"); row != 1048576 || col != 16384 {
		t.Errorf("position of the last cell = %d, %d", row, col)
	}
}

func TestCount(t *testing.T) {
	findings := []Finding{{Severity: Error}, {Severity: Info}, {Severity: Error}}
	if e, w, i := Count(findings, Error), Count(findings, Warning), Count(findings, Info); e != 2 || w != 0 || i != 1 {
		t.Errorf("count = %d, %d, %d", e, w, i)
	}
}

func TestPickKeepsErrors(t *testing.T) {
	all := []Finding{
		{Code: 403, Cell: "A1", Severity: Info}, {Code: 104, Cell: "A2", Severity: Warning},
		{Code: 301, Cell: "A3", Severity: Error}, {Code: 401, Cell: "A4", Severity: Warning},
		{Code: 102, Cell: "A5", Severity: Error},
	}
	codes := func(findings []Finding) (list []Code) {
		for _, f := range findings {
			list = append(list, f.Code)
		}
		return list
	}
	for limit, want := range map[int][]Code{
		0: {403, 104, 301, 401, 102}, 9: {403, 104, 301, 401, 102},
		1: {301}, 2: {301, 102}, 3: {104, 301, 102},
	} {
		if got := codes(pick(all, Show{Limit: limit})); !slices.Equal(got, want) {
			t.Errorf("pick %d = %v, want %v", limit, got, want)
		}
	}
}

func TestDistinct(t *testing.T) {
	list := []Finding{
		{Sheet: "TC", Code: 102, Criterion: 2}, {Sheet: "TC", Code: 102, Criterion: 2}, // of two communes
		{Sheet: "TC", Cell: "C4", Code: 104, Args: []string{"7"}}, {Sheet: "TC", Cell: "C4", Code: 104, Args: []string{"7"}},
		{Sheet: "TC", Cell: "C4", Code: 104, Args: []string{"8"}},
	}
	if got := Distinct(list); len(got) != 4 || got[3].Args[0] != "8" {
		t.Errorf("distinct = %+v", got)
	}
}
