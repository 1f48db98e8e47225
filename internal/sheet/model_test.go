package sheet

import "testing"

func TestAddress(t *testing.T) {
	for want, at := range map[string][2]int{
		"A1": {1, 1}, "Z9": {9, 26}, "AA9": {9, 27}, "AZ1": {1, 52}, "BA1": {1, 53}, "ZZ2": {2, 702}, "AAA2": {2, 703}, "XFD1048576": {1048576, 16384},
	} {
		if got := Address(at[0], at[1]); got != want {
			t.Errorf("%v: got %s, want %s", at, got, want)
		}
	}
}

func TestHidden(t *testing.T) {
	s := Sheet{HiddenRows: []Span{{2, 3}, {7, 7}}, HiddenCols: []Span{{5, 16384}}}
	for row, want := range []bool{false, false, true, true, false, false, false, true, false} {
		if got := s.RowHidden(row); got != want {
			t.Errorf("row %d: got %v", row, got)
		}
	}
	for col, want := range map[int]bool{1: false, 4: false, 5: true, 6: true, 16384: true, 16385: false} {
		if got := s.ColHidden(col); got != want {
			t.Errorf("column %d: got %v", col, got)
		}
	}
}

func TestContains(t *testing.T) {
	r := Range{Row1: 2, Col1: 3, Row2: 4, Col2: 3}
	for _, test := range []struct {
		row, col int
		want     bool
	}{{2, 3, true}, {4, 3, true}, {1, 3, false}, {5, 3, false}, {3, 2, false}, {3, 4, false}} {
		if got := r.Contains(test.row, test.col); got != test.want {
			t.Errorf("%d, %d: got %v", test.row, test.col, got)
		}
	}
}
