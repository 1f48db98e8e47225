package rollup

import (
	"cmp"
	"strconv"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// Findings tells what a reader of the comparison must know of its inputs; they
// are sorted.
//
//   - 505: a commune stands under other rule sets on the two sides.
//   - 502: NEW is not later than OLD; perhaps the sides are swapped, or one
//     file was given twice. Told once where it is so of all communes.
//   - 502 (info): a report of an earlier period is left out.
//   - 501: a commune that may be on the other side too was not paired.
func (c Comparison) Findings() []finding.Finding {
	var found []finding.Finding
	for _, p := range c.Switched {
		found = append(found, finding.New(505, "sides", p.New.File, placeOf(p.New), p.New.Rules.Title, p.Old.Rules.Title, p.Old.File))
	}
	for _, e := range c.Earlier {
		found = append(found, finding.New(502, "earlier", e.Report.File, periodPlace(e.Report),
			e.Report.Period.Text, e.Counted.Period.Text, e.Counted.File))
	}
	for _, d := range c.Unpaired {
		found = append(found, finding.New(501, "unpaired", d.Report.File, placeOf(d.Report), d.Other.File))
	}
	found = append(found, c.orderFindings()...)
	finding.Sort(found)
	return finding.Distinct(found)
}

// NotLater lists the communes whose NEW period does not lie after OLD's, and
// tells whether that is so of all that can be held against each other.
func (c Comparison) NotLater() (doubtful []Pair, all bool) {
	comparable := 0
	for _, g := range c.Groups {
		for _, commune := range g.Communes {
			if commune.Side() != BothSides {
				continue
			}
			switch order, known := periodOrder(commune.Pair); {
			case !known:
			case order <= 0:
				doubtful = append(doubtful, commune.Pair)
				fallthrough
			default:
				comparable++
			}
		}
	}
	return doubtful, comparable > 0 && len(doubtful) == comparable
}

// periodOrder is how NEW's period stands to OLD's in time. Without the last day
// of both only equal words can be told.
func periodOrder(p Pair) (order int, known bool) {
	old, new := p.Old.Period, p.New.Period
	if old.End == "" || new.End == "" {
		return 0, periodKey(old) != "" && periodKey(old) == periodKey(new)
	}
	return cmp.Compare(new.End, old.End), true
}

func (c Comparison) orderFindings() []finding.Finding {
	doubtful, all := c.NotLater()
	if all && len(doubtful) > 1 {
		first := doubtful[0]
		return []finding.Finding{finding.New(502, "swapped", first.New.File, criteria.Ref{Sheet: first.New.Sheet},
			strconv.Itoa(len(doubtful)), first.New.Period.Text, first.Old.Period.Text)}
	}
	var found []finding.Finding
	for _, p := range doubtful {
		found = append(found, finding.New(502, "order", p.New.File, periodPlace(p.New),
			p.New.Period.Text, p.Old.Period.Text, p.Old.File))
	}
	return found
}

// placeOf is where a report names its commune, else where it stands.
func placeOf(r *criteria.Report) criteria.Ref {
	for _, at := range []criteria.Ref{r.Commune.At, r.Head} {
		if at.Cell != "" {
			return at
		}
	}
	return criteria.Ref{Sheet: r.Sheet}
}

func periodPlace(r *criteria.Report) criteria.Ref {
	if r.Period.At.Cell != "" {
		return r.Period.At
	}
	return placeOf(r)
}
