package notice

import (
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

func (n *allNotice) annexDraft(g rollup.Group) draft {
	d := draft{form: n.form}
	n.markMadeUp(&d)
	return d
}

func (n *allNotice) matrixAnnex(g rollup.Group) document.Annex {
	d := n.annexDraft(g)
	d.add(matrix(g, n.form.matrixSize))
	d.note(d.form.word(matrixLegend, nil))
	d.ruleSetNoteWith(g.RuleSet, groupOverlay(g))
	return document.Annex{
		Title:  dotted(n.say(matrixTitle, n.values.with(values{"chuong_trinh": plain(g.RuleSet.Programme)}))),
		Blocks: d.blocks,
	}
}

// matrix is commune × criterion, with how many criteria each commune meets and
// how many communes meet each criterion.
func matrix(g rollup.Group, size float64) document.Table {
	table := document.Table{
		Columns: []document.Column{{Weight: 1, Align: document.Centre}, {Weight: 5, Align: document.Left}},
		Size:    size,
	}
	deep := func(title string) document.Cell {
		c := headerCell(title)
		c.Rows = 2
		return c
	}
	over := headerCell(matrixNumbers)
	over.Span = len(g.ByCriterion)
	var numbers []string
	for _, c := range g.ByCriterion {
		table.Columns = append(table.Columns, document.Column{Weight: 1, Align: document.Centre})
		numbers = append(numbers, strconv.Itoa(c.Number))
	}
	table.Columns = append(table.Columns, document.Column{Weight: 1.8, Align: document.Centre})
	table.Header = [][]document.Cell{
		{deep("TT"), deep(matrixCommune), over, deep(matrixSum)}, headerRow(numbers...),
	}
	names := shortNames(g)
	heads := placeHeads(g, len(table.Columns))
	for i, e := range g.Entries {
		if head := heads[e.Report]; head != nil {
			table.Rows = append(table.Rows, head)
		}
		table.Rows = append(table.Rows, matrixRow(i+1, e, names[e.Report], g))
	}
	table.Rows = append(table.Rows, matrixTotals(g))
	return table
}

func matrixRow(i int, e rollup.Entry, name string, g rollup.Group) []document.Cell {
	row := []document.Cell{cell(plain(strconv.Itoa(i))), cell(plain(strings.TrimPrefix(name, wordCommune+" ")))}
	for _, c := range g.ByCriterion {
		row = append(row, cell(plain(rollup.StatusOf(e.Report, c.Number).Mark())))
	}
	return append(row, cell(bold(ratio(e.Counts.Met, len(g.ByCriterion)))))
}

func matrixTotals(g rollup.Group) []document.Cell {
	title := matrixTotal
	if len(g.Entries) != g.Communes {
		title = matrixReports
	}
	row := []document.Cell{{Runs: bold(title), Span: 2, Align: document.Centre, Aligns: true}}
	for _, c := range g.ByCriterion {
		row = append(row, cell(bold(figure(c.Counts.Met))))
	}
	return append(row, cell(bold(figure(g.Counts.Met))))
}

// unmetAnnex is criterion by criterion each commune that does not meet it,
// with its tasks, bodies and deadlines. The criterion's number stands in every
// row, so that one parted from its heading by a page break still says what it
// is about.
func (n *allNotice) unmetAnnex(g rollup.Group) document.Annex {
	d := n.annexDraft(g)
	table := document.Table{
		Header: [][]document.Cell{headerRow(wordCriterion, "Xã", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn")},
		Size:   n.form.tableSize,
	}
	for _, weight := range []float64{1, 2.2, 6.2, 3.2, 3.2, 2.2} {
		table.Columns = append(table.Columns, document.Column{Weight: weight, Align: document.Left})
	}
	table.Columns[0].Align = document.Centre
	names := shortNames(g)
	for _, c := range g.ByCriterion {
		open := openAt(g, c.Number)
		if len(open) > 0 {
			table.Rows = append(table.Rows, headingRow(criterionLabel(c.Number, c.Name)+": "+counted(g, len(open))+" chưa đạt", len(table.Columns)))
		}
		for _, o := range open {
			table.Rows = append(table.Rows, taskRows(o, names[o.report])...)
		}
	}
	d.add(table)
	return document.Annex{
		Title:  dotted(n.say(unmetTitle, n.values.with(values{"chuong_trinh": plain(g.RuleSet.Programme)}))),
		Blocks: d.blocks,
	}
}

// headingRow names the rows below it; it stays with them.
func headingRow(title string, columns int) []document.Cell {
	return []document.Cell{{Runs: bold(title), Span: columns, Align: document.Left, Aligns: true}}
}

// taskRows is a row for each task; a commune without one gets a blank.
func taskRows(o openTask, name string) [][]document.Cell {
	tasks := o.criterion.Tasks
	if len(tasks) == 0 {
		tasks = []criteria.Task{{}}
	}
	var rows [][]document.Cell
	for _, t := range tasks {
		rows = append(rows, []document.Cell{
			cell(plain(strconv.Itoa(o.criterion.Number))),
			cell(plain(strings.TrimPrefix(name, wordCommune+" "))),
			cell(orDots(sentences(t.Text), blankName)),
			cell(plain(oneLine(t.Lead))),
			cell(plain(upperFirst(strings.Join(bodies(t.Support...), "; ")))),
			cell(plain(oneLine(t.Deadline.Text))),
		})
	}
	return rows
}
