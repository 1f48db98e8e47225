package notice

import (
	"fmt"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// annexes are for each rule set the matrix of changes and, where tasks are
// late, their table.
func (n *comparedReport) annexes() []document.Annex {
	var all []document.Annex
	for _, g := range n.c.Groups {
		all = append(all, n.changesAnnex(g))
		if hasLate(g) {
			all = append(all, n.overdueAnnex(g))
		}
	}
	return all
}

func hasLate(g rollup.ComparedGroup) bool { return len(g.Overdue)+len(g.Review) > 0 }

// label is the label of the i-th rule set's matrix, or of its late tasks.
func (n *comparedReport) label(i int, late bool) string {
	at, of := 0, 0
	for j, g := range n.c.Groups {
		if j == i {
			at = of + 1
			if late {
				at++
			}
		}
		of++
		if hasLate(g) {
			of++
		}
	}
	return n.form.annexLabel(at, of)
}

func (n *comparedReport) annexDraft() draft {
	d := draft{form: n.form}
	n.markMadeUp(&d)
	return d
}

func (n *comparedReport) changesAnnex(g rollup.ComparedGroup) document.Annex {
	d := n.annexDraft()
	d.add(changesMatrix(g, n.form.matrixSize-1))
	d.note(d.form.word(changesLegend, nil))
	if _, onlyNew, onlyOld := g.Sides(); onlyNew+onlyOld > 0 {
		d.note(d.form.word(changesOneSide, nil))
	}
	d.ruleSetNote(g.RuleSet)
	title := n.say(changesTitle, n.values.with(values{"chuong_trinh": plain(g.RuleSet.Programme)}))
	return document.Annex{Title: dotted(title), Blocks: d.blocks, Landscape: true}
}

// changesMatrix is commune × criterion with the marks of change, and how many
// criteria each commune met before and meets now.
func changesMatrix(g rollup.ComparedGroup, size float64) document.Table {
	table := document.Table{
		Columns: []document.Column{{Weight: 0.9, Align: document.Centre}, {Weight: 3.8, Align: document.Left}},
		Size:    size,
	}
	deep := func(title string) document.Cell {
		c := headerCell(title)
		c.Rows = 2
		return c
	}
	over, sums := headerCell(matrixNumbers), headerCell("Số tiêu chí đạt")
	over.Span, sums.Span = len(g.ByCriterion), 3
	var numbers []string
	for _, c := range g.ByCriterion {
		table.Columns = append(table.Columns, document.Column{Weight: 1.1, Align: document.Centre})
		numbers = append(numbers, strconv.Itoa(c.Number))
	}
	for range 3 {
		table.Columns = append(table.Columns, document.Column{Weight: 1.3, Align: document.Centre})
	}
	table.Header = [][]document.Cell{{deep("TT"), deep(matrixCommune), over, sums}, headerRow(append(numbers, "Kỳ trước", "Kỳ này", "Tăng, giảm")...)}
	names := comparedNames(g)
	for i, commune := range g.Communes {
		table.Rows = append(table.Rows, changesRow(i+1, commune, names[commune.Report()]))
	}
	if both, _, _ := g.Sides(); both > 0 {
		for _, line := range changesTotals() {
			table.Rows = append(table.Rows, line.row(g))
		}
	}
	return table
}

func changesRow(i int, commune rollup.ComparedCommune, name string) []document.Cell {
	t := commune.Totals
	name = strings.TrimPrefix(name, wordCommune+" ")
	sums := []string{figure(t.Before), figure(t.After), difference(t.Net())}
	switch commune.Side() {
	case rollup.NewSide:
		name, sums = name+" (1)", []string{"", figure(t.OnlyNew), ""}
	case rollup.OldSide:
		name, sums = name+" (2)", []string{figure(t.OnlyOld), "", ""}
	}
	row := []document.Cell{cell(plain(strconv.Itoa(i))), cell(plain(name))}
	for _, change := range commune.Criteria {
		mark := plain(change.Mark())
		if change.Change == rollup.Gained || change.Change == rollup.Lost {
			mark = mark.embolden()
		}
		row = append(row, cell(mark))
	}
	for _, text := range sums {
		row = append(row, cell(bold(text)))
	}
	return row
}

// changesTotal is a row under the matrix: something of each criterion, and its
// sums in the last three columns where they belong.
type changesTotal struct {
	title string
	of    func(rollup.ChangeCounts) string
	sums  func(rollup.ChangeCounts) [3]string
}

func changesTotals() []changesTotal {
	return []changesTotal{
		{"Đạt kỳ trước", func(t rollup.ChangeCounts) string { return figure(t.Before) },
			func(t rollup.ChangeCounts) [3]string { return [3]string{figure(t.Before)} }},
		{"Đạt kỳ này", func(t rollup.ChangeCounts) string { return figure(t.After) },
			func(t rollup.ChangeCounts) [3]string { return [3]string{1: figure(t.After)} }},
		{"Tăng, giảm", func(t rollup.ChangeCounts) string { return difference(t.Net()) },
			func(t rollup.ChangeCounts) [3]string { return [3]string{2: difference(t.Net())} }},
	}
}

func (l changesTotal) row(g rollup.ComparedGroup) []document.Cell {
	row := []document.Cell{{Runs: bold(l.title), Span: 2, Align: document.Centre, Aligns: true}}
	for _, c := range g.ByCriterion {
		row = append(row, cell(bold(l.of(c.ChangeCounts))))
	}
	for _, text := range l.sums(g.Totals) {
		row = append(row, cell(bold(text)))
	}
	return row
}

// overdueAnnex lists the overdue tasks, then those to be looked at; each says
// its criterion, so that a row torn off by a page break is whole.
func (n *comparedReport) overdueAnnex(g rollup.ComparedGroup) document.Annex {
	d := n.annexDraft()
	table := document.Table{
		Header: [][]document.Cell{headerRow("TT", "Xã", wordCriterion, "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Thời hạn", "Số ngày quá hạn", "Ghi chú")},
		Size:   n.form.tableSize,
	}
	for _, weight := range []float64{0.8, 1.8, 2.2, 5.4, 2.5, 2, 1.3, 2.2} {
		table.Columns = append(table.Columns, document.Column{Weight: weight, Align: document.Left})
	}
	table.Columns[0].Align, table.Columns[6].Align = document.Centre, document.Centre
	names := comparedNames(g)
	for _, list := range [][]rollup.Overdue{g.Overdue, g.Review} {
		for _, o := range list {
			table.Rows = append(table.Rows, overdueRow(len(table.Rows)+1, o, names))
		}
	}
	d.add(table)
	d.note(d.form.word(overdueNote, nil))
	title := n.say(overdueTitle, values{"chuong_trinh": plain(g.RuleSet.Programme)})
	return document.Annex{Title: dotted(title), Blocks: d.blocks, Landscape: true}
}

func overdueRow(i int, o rollup.Overdue, names map[*criteria.Report]string) []document.Cell {
	remark := o.Reason.Vietnamese()
	switch o.Reason {
	case rollup.NotMetYet:
		remark = "Quá hạn"
	case rollup.Postponed:
		remark += ": " + oneLine(o.Later.Text)
	}
	return []document.Cell{
		cell(plain(strconv.Itoa(i))), cell(plain(strings.TrimPrefix(names[o.Report()], wordCommune+" "))),
		cell(plain(fmt.Sprintf("%d (%s)", o.Criterion.Number, o.Criterion.Name))),
		cell(orDots(sentences(o.Task.Text), blankName)), cell(plain(oneLine(o.Task.Lead))), cell(plain(oneLine(o.Task.Deadline.Text))),
		cell(plain(figure(o.Days))), cell(plain(remark)),
	}
}
