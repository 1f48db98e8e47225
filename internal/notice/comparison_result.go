package notice

import (
	"fmt"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// totals tells what the communes of both sides gained and lost together, and
// who is on one side only.
func (n *comparedReport) totals(_ int, g rollup.ComparedGroup) {
	v := n.groupValues(g)
	both, onlyNew, onlyOld := g.Sides()
	var oneSide runs
	if onlyNew > 0 {
		oneSide = oneSide.and(fill(comparedOnlyNew, v))
	}
	if onlyOld > 0 {
		oneSide = oneSide.and(fill(comparedOnlyOld, v))
	}
	switch {
	case both == 0:
		n.paragraph(plain(comparedNothing))
		n.paragraph(fill(comparedSides, v.with(values{"one_side": oneSide})))
		return
	case both > 1 || onlyNew+onlyOld > 0:
		sides := fill(comparedSides, v.with(values{"one_side": oneSide}))
		if onlyNew+onlyOld > 0 {
			sides = sides.and(plain(comparedApart))
		}
		n.paragraph(sides)
	}
	if both == 1 {
		n.paragraph(fill(comparedOne, v.with(moves(g.Totals, unitCriterion))).upperFirst())
	} else {
		n.paragraph(fill(comparedTotal, v.with(moves(g.Totals, unitCase))), full(g))
		n.movements(g)
	}
	n.uncertain(g, v)
}

// movements tells how many communes meet more criteria, and how many fewer.
func (n *comparedReport) movements(g rollup.ComparedGroup) {
	var trade runs
	if _, _, _, exchanged := g.Movement(); exchanged > 0 {
		trade = fill(comparedTrade, values{"n": plain(number(exchanged) + unitCommune)})
	}
	more, fewer, equal, _ := g.Movement()
	var parts []string
	for _, kind := range []struct {
		n    int
		word string
	}{{more, comparedRisen}, {fewer, comparedFallen}, {equal, comparedKept}} {
		if kind.n > 0 {
			parts = append(parts, number(kind.n)+unitCommune+kind.word)
		}
	}
	n.paragraph(fill(comparedMoves, values{"moves": plain(list(parts)), "exchanged": trade}))
}

// full tells how many communes meet all criteria.
func full(g rollup.ComparedGroup) runs {
	of := len(g.ByCriterion)
	v, wording := values{"full": plain(ratio(of, of))}, comparedNotFull
	for _, step := range g.Steps {
		if step.Met == of && step.Before+step.After > 0 {
			wording = comparedFull
			v["full_before"], v["full_after"] = plain(number(step.Before)+unitCommune), plain(number(step.After)+unitCommune)
		}
	}
	return fill(wording, v)
}

// uncertain tells which gains and losses rest on a verdict that is missing.
func (n *comparedReport) uncertain(g rollup.ComparedGroup, v values) {
	if g.Totals.Shifted > 0 {
		n.paragraph(fill(comparedShift, v))
	}
	for _, kind := range []struct {
		n       int
		wording string
	}{{g.Totals.GainedUnknown, comparedGuess}, {g.Totals.LostUnknown, comparedGone}} {
		if kind.n > 0 {
			n.paragraph(fill(kind.wording, values{"n": plain(number(kind.n))}))
		}
	}
}

func (n *comparedReport) groupValues(g rollup.ComparedGroup) values {
	both, onlyNew, onlyOld := g.Sides()
	t, of := g.Totals, len(g.ByCriterion)
	count := func(n int) runs { return plain(number(n)) }
	communes := func(n int) runs { return plain(number(n) + unitCommune) }
	v := values{
		"both": communes(both), "only_new": communes(onlyNew), "only_old": communes(onlyOld),
		"met_new": count(t.OnlyNew), "met_old": count(t.OnlyOld),
		"new_names": sideNames(g, rollup.NewSide), "old_names": sideNames(g, rollup.OldSide),
		"before": count(t.Before), "after": count(t.After), "shifted": count(t.Shifted), "before_ratio": plain(ratio(t.Before, of)), "after_ratio": plain(ratio(t.After, of)),
	}
	if both > 0 {
		v["mean_before"], v["mean_after"] = plain(average(t.Before, both)), plain(average(t.After, both))
		v["commune"] = communeName(g.Communes[0].Report().Commune)
	}
	return v
}

// What gains and losses are counted in: of one commune criteria, of many the
// cases of a commune and a criterion.
const (
	unitCriterion = "tiêu chí"
	unitCase      = "lượt"
)

// moves are the difference in words, and the gains and losses that make it.
func moves(t rollup.ChangeCounts, unit string) values {
	say := func(wording string, n int) runs {
		return fill(wording, values{"n": plain(number(n)), "unit": plain(unit)})
	}
	moved := plain(comparedEqual)
	switch net := t.Net(); {
	case net > 0:
		moved = say(comparedMore, net)
	case net < 0:
		moved = say(comparedFewer, -net)
	}
	var parts []string
	if t.Gained > 0 {
		parts = append(parts, say(comparedGained, t.Gained).text())
	}
	if t.Lost > 0 {
		parts = append(parts, say(comparedLost, t.Lost).text())
	}
	told := ""
	if len(parts) > 0 {
		told = ": " + strings.Join(parts, ", ")
	}
	return values{"moved": moved, "parts": plain(told)}
}

// sideNames names the communes of one side only, where they are few.
func sideNames(g rollup.ComparedGroup, side rollup.Side) runs {
	var names []string
	short := comparedNames(g)
	for _, commune := range g.Communes {
		if commune.Side() == side {
			names = append(names, strings.TrimPrefix(short[commune.Report()], wordCommune+" "))
		}
	}
	if len(names) == 0 || len(names) > mostNamed {
		return nil
	}
	return fill(comparedNamed, values{"names": plain(list(names))})
}

// comparedNames names the communes of a group as shortNames does.
func comparedNames(g rollup.ComparedGroup) map[*criteria.Report]string {
	var alike rollup.Group
	for _, commune := range g.Communes {
		alike.Entries = append(alike.Entries, rollup.Entry{Report: commune.Report()})
	}
	return shortNames(alike)
}

// byCriterion is the table of criteria with the communes that meet each.
func (n *comparedReport) byCriterion(i int, g rollup.ComparedGroup) {
	both, _, _ := g.Sides()
	if both == 0 {
		n.paragraph(plain(comparedNothing))
		return
	}
	wording := comparedTable
	if both == 1 {
		wording = comparedTableOne
	}
	n.lead(fill(wording, values{"annex": plain(n.label(i, false))}))
	table := document.Table{
		Columns: []document.Column{{Weight: 1.2, Align: document.Centre}, {Weight: 4.6, Align: document.Left}},
		Header:  [][]document.Cell{headerRow(wordCriterion, "Tên tiêu chí", "Kỳ trước", "Đạt thêm", "Không còn đạt", "Kỳ này", "Tăng, giảm")},
		Size:    n.form.tableSize,
	}
	for range 5 {
		table.Columns = append(table.Columns, document.Column{Weight: 1.2, Align: document.Centre})
	}
	for _, c := range g.ByCriterion {
		table.Rows = append(table.Rows, append([]document.Cell{cell(plain(strconv.Itoa(c.Number))), cell(plain(c.Name))}, changeCells(c.ChangeCounts, false)...))
	}
	last := append([]document.Cell{{Runs: bold("Cộng"), Span: 2, Align: document.Centre, Aligns: true}}, changeCells(g.Totals, true)...)
	table.Rows = append(table.Rows, last)
	n.add(table)
}

// changeCells are before, gained, lost, after and the difference.
func changeCells(t rollup.ChangeCounts, thick bool) []document.Cell {
	var cells []document.Cell
	for _, text := range []string{figure(t.Before), figure(t.Gained), figure(t.Lost), figure(t.After), difference(t.Net())} {
		r := plain(text)
		if thick {
			r = r.embolden()
		}
		cells = append(cells, cell(r))
	}
	return cells
}

// difference has a sign; a minus is as wide as a plus.
func difference(n int) string {
	switch {
	case n > 0:
		return "+" + figure(n)
	case n < 0:
		return "−" + figure(-n)
	}
	return "0"
}

// byCommune is the table of the communes that gained or lost something.
func (n *comparedReport) byCommune(_ int, g rollup.ComparedGroup) {
	table := document.Table{
		Header: [][]document.Cell{headerRow("TT", "Xã", "Kỳ trước", "Kỳ này", "Tăng, giảm", "Tiêu chí đạt thêm", "Tiêu chí không còn đạt")},
		Size:   n.form.tableSize,
	}
	for _, weight := range []float64{0.8, 3.2, 1.2, 1.2, 1.2, 3, 3} {
		table.Columns = append(table.Columns, document.Column{Weight: weight, Align: document.Centre})
	}
	table.Columns[1].Align = document.Left
	names, of := comparedNames(g), len(g.ByCriterion)
	for _, commune := range g.Communes {
		t := commune.Totals
		if commune.Side() != rollup.BothSides || t.Gained+t.Lost == 0 {
			continue
		}
		var row []document.Cell
		for _, text := range []string{
			strconv.Itoa(len(table.Rows) + 1), strings.TrimPrefix(names[commune.Report()], wordCommune+" "),
			ratio(t.Before, of), ratio(t.After, of), difference(t.Net()), changed(commune, rollup.Gained), changed(commune, rollup.Lost),
		} {
			row = append(row, cell(plain(text)))
		}
		table.Rows = append(table.Rows, row)
	}
	if len(table.Rows) == 0 {
		n.paragraph(plain(comparedStill))
		return
	}
	n.lead(plain(comparedMoved))
	n.add(table)
}

// changed lists the numbers of the criteria with one change.
func changed(commune rollup.ComparedCommune, change rollup.Change) string {
	var numbers []string
	for _, c := range commune.Criteria {
		if c.Change == change {
			numbers = append(numbers, fmt.Sprint(c.Number))
		}
	}
	if len(numbers) == 0 {
		return "–"
	}
	return strings.Join(numbers, ", ")
}
