package intake

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// maxOpen bounds the cells of a sheet that are reported one by one.
const maxOpen = 20

// reportDecoding tells how many cells of a sheet were decoded, and which could
// not be. Those that nothing makes sense of come first.
func (b *book) reportDecoding(s *surveyed) {
	place := criteria.Ref{Sheet: s.source.Name}
	if len(s.count) > 0 {
		sum, names := 0, []string{}
		for _, encoding := range []vntext.Encoding{vntext.TCVN3, vntext.VNI, vntext.Misread} {
			if n := s.count[encoding]; n > 0 {
				sum += n
				names = append(names, encoding.String())
			}
		}
		b.found.add(206, "", place, subject{}, strconv.Itoa(sum), strings.Join(names, ", "))
	}
	slices.SortStableFunc(s.open, func(a, b openCell) int { return a.rank() - b.rank() })
	for i, o := range s.open {
		if i == maxOpen {
			b.reportRest(s, s.open[i:])
			return
		}
		at := o.at(s.source)
		if o.other.text == "" {
			b.found.add(207, "lost", at, subject{}, shorten(o.part.text), o.part.font)
			continue
		}
		b.found.add(207, "", at, subject{}, shorten(o.part.text), shorten(o.other.text), o.other.encoding.String())
	}
}

func (o openCell) at(s *sheet.Sheet) criteria.Ref {
	if o.cell == nil {
		return criteria.Ref{Sheet: s.Name}
	}
	return criteria.Ref{Sheet: s.Name, Cell: o.cell.Ref()}
}

// rank puts cells that cannot be read at all before those with two readings.
func (o openCell) rank() int {
	if o.other.text == "" {
		return 0
	}
	return 1
}

// reportRest sums up the cells beyond maxOpen; the first of them weighs most.
func (b *book) reportRest(s *surveyed, rest []openCell) {
	severity := finding.Warning
	if rest[0].rank() == 0 {
		severity = finding.Error
	}
	var cells []string
	for _, o := range rest[:min(len(rest), maxOpen)] {
		cells = append(cells, cmp.Or(o.at(s.source).Cell, s.source.Name))
	}
	if len(rest) > maxOpen {
		cells = append(cells, "…")
	}
	b.found.soften(severity, 207, "more", rest[0].at(s.source), strconv.Itoa(len(rest)), strings.Join(cells, ", "))
}
