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
	switch {
	case both == 0:
		n.paragraph(n.say(comparedNothing, nil))
		n.paragraph(n.say(comparedSides, v))
		return
	case both > 1 || onlyNew+onlyOld > 0:
		sides := n.say(comparedSides, v)
		if onlyNew+onlyOld > 0 {
			sides = sides.and(plain(" "), n.say(comparedApart, nil))
		}
		n.paragraph(sides)
	}
	if both == 1 {
		n.paragraph(n.say(comparedOne, v.with(n.form.moves(g.Totals, unitCriterion))).upperFirst())
	} else {
		n.paragraph(n.say(comparedTotal, v.with(n.form.moves(g.Totals, unitCase))), plain(" "), n.form.full(g))
		n.movements(g)
	}
	n.uncertain(g)
}

// movements tells how many communes meet more criteria, and how many fewer.
func (n *comparedReport) movements(g rollup.ComparedGroup) {
	more, fewer, equal, exchanged := g.Movement()
	var parts []string
	for _, kind := range []struct {
		n       int
		wording sentence
	}{{more, comparedRisen}, {fewer, comparedFallen}, {equal, comparedKept}} {
		if kind.n > 0 {
			parts = append(parts, n.form.word(kind.wording, values{"so_xa": plain(number(kind.n) + unitCommune)}))
		}
	}
	n.paragraph(n.say(comparedMoves, values{"cac_nhom": plain(list(parts)), "so_xa_vua_them_vua_mat": communesOrNone(exchanged)}))
}

// full tells how many communes meet all criteria.
func (v voice) full(g rollup.ComparedGroup) runs {
	of := len(g.ByCriterion)
	facts := values{"ti_le": plain(ratio(of, of)), "so_xa_ky_nay": nil, "so_xa_ky_truoc": nil}
	for _, step := range g.Steps {
		if step.Met == of && step.Before+step.After > 0 {
			facts["so_xa_ky_truoc"], facts["so_xa_ky_nay"] = communesOrNo(step.Before), communesOrNo(step.After)
		}
	}
	return v.say(comparedFull, facts)
}

// uncertain tells which gains and losses rest on a verdict that is missing.
func (n *comparedReport) uncertain(g rollup.ComparedGroup) {
	both, _, _ := g.Sides()
	unit := unitCase
	if both == 1 {
		unit = unitCriterion
	}
	if g.Totals.Shifted > 0 {
		n.paragraph(n.say(comparedShift, values{"so": plain(number(g.Totals.Shifted)), "neu_mot_xa": yes(both == 1)}))
	}
	for _, kind := range []struct {
		n       int
		wording sentence
	}{{g.Totals.GainedUnknown, comparedGuess}, {g.Totals.LostUnknown, comparedGone}} {
		if kind.n > 0 {
			n.paragraph(n.say(kind.wording, values{"so": plain(number(kind.n)), "don_vi": plain(unit)}))
		}
	}
}

func (n *comparedReport) groupValues(g rollup.ComparedGroup) values {
	both, onlyNew, onlyOld := g.Sides()
	t, of := g.Totals, len(g.ByCriterion)
	count := func(n int) runs { return plain(number(n)) }
	v := values{
		"so_xa_hai_ky": communesOrNone(both), "so_xa_chi_ky_nay": communesOrNone(onlyNew), "so_xa_chi_ky_truoc": communesOrNone(onlyOld),
		"so_luot_chi_ky_nay": count(t.OnlyNew), "so_luot_chi_ky_truoc": count(t.OnlyOld),
		"ten_xa_chi_ky_nay": sideNames(g, rollup.NewSide), "ten_xa_chi_ky_truoc": sideNames(g, rollup.OldSide),
		"so_ky_truoc": count(t.Before), "so_ky_nay": count(t.After),
		"ti_le_ky_truoc": plain(ratio(t.Before, of)), "ti_le_ky_nay": plain(ratio(t.After, of)),
	}
	if both > 0 {
		v["binh_quan_ky_truoc"], v["binh_quan_ky_nay"] = plain(average(t.Before, both)), plain(average(t.After, both))
		v["xa"] = communeName(g.Communes[0].Report().Commune)
	}
	return v
}

// communesOrNone is a count of communes that is nothing where there is none.
func communesOrNone(n int) runs {
	if n == 0 {
		return nil
	}
	return plain(number(n) + unitCommune)
}

// communesOrNo is a count of communes in words where there is none.
func communesOrNo(n int) runs {
	if n == 0 {
		return plain("không có")
	}
	return communesOrNone(n)
}

// What gains and losses are counted in: of one commune criteria, of many the
// cases of a commune and a criterion.
const (
	unitCriterion = "tiêu chí"
	unitCase      = "lượt"
)

// moves are the difference in words, and the gains and losses that make it.
func (v voice) moves(t rollup.ChangeCounts, unit string) values {
	net := t.Net()
	return values{
		"tang_giam": v.say(comparedMoved, values{
			"so": plain(number(max(net, -net))), "don_vi": plain(unit), "neu_tang": yes(net > 0), "neu_giam": yes(net < 0),
		}),
		"thay_doi": v.say(comparedParts, values{
			"so_dat_them": someNumber(t.Gained), "so_khong_con": someNumber(t.Lost), "don_vi": plain(unit),
		}),
	}
}

// someNumber is a count that is nothing where it is zero.
func someNumber(n int) runs {
	if n == 0 {
		return nil
	}
	return plain(number(n))
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
	if text := bracketed(names); strings.Contains(text, ";") {
		return plain(text)
	}
	return plain(list(names))
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
		n.paragraph(n.say(comparedNothing, nil))
		return
	}
	n.lead(n.say(comparedTable, values{"phu_luc": plain(n.label(i, false)), "neu_mot_xa": yes(both == 1)}))
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
	if both, _, _ := g.Sides(); both == 0 {
		n.paragraph(n.say(comparedNothing, nil))
		return
	}
	if len(table.Rows) == 0 {
		n.paragraph(n.say(comparedStill, nil))
		return
	}
	n.lead(n.say(comparedTableLead, nil))
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
