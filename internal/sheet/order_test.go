package sheet

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSortCells(t *testing.T) {
	cells := []Cell{{Row: 2, Col: 1}, {Row: 1, Col: 3}, {Row: 1, Col: 2}}
	if twice := SortCells(cells); twice != nil {
		t.Errorf("twice: %s", twice.Ref())
	}
	want := []Cell{{Row: 1, Col: 2}, {Row: 1, Col: 3}, {Row: 2, Col: 1}}
	if diff := cmp.Diff(want, cells); diff != "" {
		t.Error(diff)
	}
	if twice := SortCells(append(cells, Cell{Row: 1, Col: 3})); twice == nil || twice.Ref() != "C1" {
		t.Errorf("got %v", twice)
	}
}

func TestSpans(t *testing.T) {
	added := AddSpan(AddSpan(AddSpan(nil, Span{1, 2}), Span{3, 3}), Span{9, 9})
	if diff := cmp.Diff([]Span{{1, 3}, {9, 9}}, added); diff != "" {
		t.Error(diff)
	}
	joined := JoinSpans([]Span{{8, 9}, {1, 5}, {2, 3}, {6, 6}})
	if diff := cmp.Diff([]Span{{1, 6}, {8, 9}}, joined); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Span{{7, 7}, {10, 12}}, Gaps(joined, 12)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Span{{1, 3}}, Gaps(nil, 3)); diff != "" {
		t.Error(diff)
	}
	if gaps := Gaps([]Span{{1, 3}}, 3); gaps != nil {
		t.Errorf("got %v", gaps)
	}
}
