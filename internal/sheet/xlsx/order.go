package xlsx

import (
	"cmp"
	"slices"
	"sort"

	"tieuchi/internal/sheet"
)

// sortCells puts cells that the file has out of order into theirs. A cell that
// is there twice has no one value, so the file is damaged.
func sortCells(part string, cells []sheet.Cell) error {
	slices.SortStableFunc(cells, func(a, b sheet.Cell) int {
		return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col))
	})
	for i := 1; i < len(cells); i++ {
		if cells[i].Row == cells[i-1].Row && cells[i].Col == cells[i-1].Col {
			return damaged(part, "cell %s twice", cells[i].Ref())
		}
	}
	return nil
}

// markArrays marks the cells that get their value from a formula in another
// one. Such ranges do not overlap, so their cells are no more than there are;
// a file in which they do would cost much more than it should.
func (r *sheetReader) markArrays(part string) error {
	cells := r.sheet.Cells
	visits := 0
	for _, area := range r.arrays {
		i := firstFrom(cells, area.Row1, area.Col1)
		for i < len(cells) && cells[i].Row <= area.Row2 {
			if visits++; visits > 4*r.book.limits.Cells {
				return beyond(part, "array formulas overlap")
			}
			if area.Contains(cells[i].Row, cells[i].Col) {
				cells[i].Formula = true
				i++
				continue
			}
			row := cells[i].Row
			if cells[i].Col > area.Col2 {
				row++
			}
			i = firstFrom(cells, row, area.Col1)
		}
	}
	return nil
}

// firstFrom finds the first cell at or behind a place, in reading order.
func firstFrom(cells []sheet.Cell, row, col int) int {
	return sort.Search(len(cells), func(i int) bool {
		return cells[i].Row > row || cells[i].Row == row && cells[i].Col >= col
	})
}

// addSpan adds lines, joined to the last span where they continue it.
func addSpan(spans []sheet.Span, next sheet.Span) []sheet.Span {
	if n := len(spans); n > 0 && spans[n-1].Last+1 == next.First {
		spans[n-1].Last = next.Last
		return spans
	}
	return append(spans, next)
}

// joinSpans puts spans in order and joins those that touch or overlap.
func joinSpans(spans []sheet.Span) []sheet.Span {
	slices.SortFunc(spans, func(a, b sheet.Span) int { return cmp.Compare(a.First, b.First) })
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

// between gives the lines from 1 to last that are in none of the joined spans.
func between(spans []sheet.Span, last int) []sheet.Span {
	var gaps []sheet.Span
	next := 1
	for _, span := range spans {
		if span.First > next {
			gaps = append(gaps, sheet.Span{First: next, Last: span.First - 1})
		}
		next = span.Last + 1
	}
	if next <= last {
		gaps = append(gaps, sheet.Span{First: next, Last: last})
	}
	return gaps
}
