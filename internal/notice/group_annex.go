package notice

import (
	"fmt"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// buildAnnexes makes for each group the matrix and, where something is not
// met, the table of tasks; then the list of those who have not reported, if it
// is long. They are numbered where there are several.
func (n *allNotice) buildAnnexes() {
	next := func(a document.Annex) {
		a.Landscape = true
		n.annexes = append(n.annexes, a)
	}
	for _, g := range n.summary.Groups {
		next(n.matrixAnnex(g))
		if g.Counts.NotMet > 0 {
			next(n.unmetAnnex(g))
		}
	}
	if n.listsAbsent() {
		next(n.rosterAnnex())
		n.annexes[len(n.annexes)-1].Landscape = false // few and short columns
	}
}

func (n *allNotice) annexLabels() []string {
	count := 0
	for _, g := range n.summary.Groups {
		count++
		if g.Counts.NotMet > 0 {
			count++
		}
	}
	if n.listsAbsent() {
		count++
	}
	labels := make([]string, count)
	for i := range labels {
		labels[i] = n.form.annexLabel(i+1, count)
	}
	return labels
}

// matrixLabel is the label of the group's matrix.
func (n *allNotice) matrixLabel(g rollup.Group) string {
	labels, at := n.annexLabels(), 0
	for _, other := range n.summary.Groups {
		if other.RuleSet.ID == g.RuleSet.ID {
			return labels[at]
		}
		at++
		if other.Counts.NotMet > 0 {
			at++
		}
	}
	return ""
}

// unmetLabel is the label of the group's table of tasks.
func (n *allNotice) unmetLabel(g rollup.Group) string {
	labels, at := n.annexLabels(), 0
	for _, other := range n.summary.Groups {
		if other.RuleSet.ID == g.RuleSet.ID {
			return labels[at+1]
		}
		at++
		if other.Counts.NotMet > 0 {
			at++
		}
	}
	return ""
}

func (n *allNotice) annexDraft(g rollup.Group) draft {
	d := draft{form: n.form}
	n.markMadeUp(&d)
	return d
}

func (n *allNotice) matrixAnnex(g rollup.Group) document.Annex {
	d := n.annexDraft(g)
	d.add(matrix(g, n.form.matrixSize))
	d.note(matrixLegend)
	d.ruleSetNoteWith(g.RuleSet, groupOverlayNote(g))
	return document.Annex{
		Title:  dotted(fill(matrixTitle, n.values.with(values{"programme": plain(g.RuleSet.Programme)}))),
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
	for i, e := range g.Entries {
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
// with its tasks, bodies and deadlines. The criterion stands in every row, so
// that a row torn off by a page break still says what it is about.
func (n *allNotice) unmetAnnex(g rollup.Group) document.Annex {
	d := n.annexDraft(g)
	table := document.Table{
		Header: [][]document.Cell{headerRow(wordCriterion, "Xã", "Nhiệm vụ, giải pháp", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn")},
		Size:   n.form.tableSize,
	}
	for _, weight := range []float64{2.4, 1.8, 6, 2.6, 2.6, 2.2} {
		table.Columns = append(table.Columns, document.Column{Weight: weight, Align: document.Left})
	}
	names := shortNames(g)
	for _, c := range g.ByCriterion {
		for _, o := range openAt(g, c.Number) {
			table.Rows = append(table.Rows, taskRows(o, names[o.report])...)
		}
	}
	d.add(table)
	return document.Annex{
		Title:  dotted(fill(unmetTitle, values{"programme": plain(g.RuleSet.Programme)})),
		Blocks: d.blocks,
	}
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
			cell(plain(fmt.Sprintf("%d (%s)", o.criterion.Number, o.criterion.Name))),
			cell(plain(strings.TrimPrefix(name, wordCommune+" "))),
			cell(orDots(sentences(t.Text), blankName)),
			cell(plain(oneLine(t.Lead))),
			cell(plain(upperFirst(strings.Join(bodies(t.Support...), "; ")))),
			cell(plain(oneLine(t.Deadline.Text))),
		})
	}
	return rows
}
