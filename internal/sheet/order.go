package sheet

import (
	"cmp"
	"slices"
)

// SortCells puts cells that a file has out of order into theirs. A cell that
// is there twice has no one value: it is returned, else nil.
func SortCells(cells []Cell) (twice *Cell) {
	slices.SortStableFunc(cells, func(a, b Cell) int {
		return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col))
	})
	for i := 1; i < len(cells); i++ {
		if cells[i].Row == cells[i-1].Row && cells[i].Col == cells[i-1].Col {
			return &cells[i]
		}
	}
	return nil
}

// AddSpan adds lines, joined to the last span where they continue it.
func AddSpan(spans []Span, next Span) []Span {
	if n := len(spans); n > 0 && spans[n-1].Last+1 == next.First {
		spans[n-1].Last = next.Last
		return spans
	}
	return append(spans, next)
}

// JoinSpans puts spans in order and joins those that touch or overlap.
func JoinSpans(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Compare(a.First, b.First) })
	joined := spans[:0]
	for _, span := range spans {
		if n := len(joined); n > 0 && span.First <= joined[n-1].Last+1 {
			joined[n-1].Last = max(joined[n-1].Last, span.Last)
			continue
		}
		joined = append(joined, span)
	}
	return joined
}

// Gaps gives the lines from 1 to last that are in none of the joined spans.
func Gaps(spans []Span, last int) []Span {
	var gaps []Span
	next := 1
	for _, span := range spans {
		if span.First > next {
			gaps = append(gaps, Span{First: next, Last: span.First - 1})
		}
		next = span.Last + 1
	}
	if next <= last {
		gaps = append(gaps, Span{First: next, Last: last})
	}
	return gaps
}
