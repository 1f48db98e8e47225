package intake

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// attachTasks gives the tables of tasks to the reports that they belong to:
// one below a table of criteria to that report, one on a sheet of its own to
// the only report or to that of the commune it names.
func (b *book) attachTasks(groups []*group) {
	for _, g := range groups {
		for _, t := range g.forTasks {
			if t.task > 0 {
				t.prepare(g.report.Rules)
				g.builder.addTasks(t)
			}
		}
	}
	for _, p := range b.pages {
		for i, t := range p.tables {
			if t.kind != taskTable {
				continue
			}
			if t.communes > 0 {
				b.attachListed(groups, t)
				continue
			}
			if g := b.owner(groups, p, t, i); g != nil {
				g.builder.addTasks(t)
				b.reportColumns(t)
				b.reportHidden(t)
				b.describe(t, Choice{})
				continue
			}
			if len(groups) > 0 {
				at := t.header.columns[0]
				b.found.add(110, "table", t.header.ref(p.g, at), subject{}, shorten(p.g.sheet.Name+": "+at.label()))
			}
		}
	}
}

func (b *book) owner(groups []*group, p *page, t *table, i int) *group {
	var above *group
	for _, g := range groups {
		if g.page == p && slices.ContainsFunc(p.tables[:i], func(other *table) bool { return slices.Contains(g.tables, other) }) {
			above = g
		}
	}
	if above != nil || len(groups) == 1 {
		if above == nil {
			above = groups[0]
		}
		return above
	}
	named := b.contextOf(p, t, 0)
	if len(named.names[placeCommune]) == 0 {
		named.useSheetName(p.g)
	}
	name := norm(named.best(placeCommune).name)
	for _, g := range groups {
		if name != "" && norm(g.report.Commune.Name) == name {
			return g
		}
	}
	return nil
}

// reportColumns tells of the columns that were left aside. Empty ones say
// nothing and are passed over.
func (b *book) reportColumns(t *table) {
	if t.g.periodColumn != "" && !t.asked && t.kind == criteriaTable {
		b.found.add(110, "period", t.header.ref(t.g, t.header.columns[0]), subject{}, b.known.PeriodColumn)
	}
	b.reportMisspelt(t)
	for _, c := range t.aside {
		if t.filled(c.col) > 0 {
			b.found.add(110, "", t.header.ref(t.g, c), subject{}, c.label())
		}
	}
	for _, c := range t.doubted {
		if t.filled(c.col) > 0 {
			b.found.soften(finding.Warning, 110, "", t.header.ref(t.g, c), c.label())
		}
	}
}

// reportHidden tells of hidden rows, columns and sheets that were read.
func (b *book) reportHidden(t *table) {
	s := t.g.sheet
	if s.Hidden {
		b.found.add(205, "sheet", t.g.place(), subject{}, s.Name)
	}
	used := t.used()
	if rows := t.hiddenRows(used); len(rows) > 0 {
		b.found.add(205, "row", t.g.ref(rows[0], used[0]), subject{}, joinRuns(rows))
	}
	if columns := t.hiddenColumns(used); len(columns) > 0 {
		var letters []string
		for _, col := range columns {
			letters = append(letters, sheet.Column(col))
		}
		b.found.add(205, "column", t.g.ref(t.header.top, columns[0]), subject{}, strings.Join(letters, ", "))
	}
}

func (t *table) hiddenRows(used []int) []int {
	var rows []int
	for _, row := range t.g.between(t.header.top, t.last) {
		if t.g.sheet.RowHidden(row) && t.uses(row, used) {
			rows = append(rows, row)
		}
	}
	return rows
}

func (t *table) hiddenColumns(used []int) []int {
	return slices.DeleteFunc(slices.Clone(used), func(col int) bool {
		return !t.g.sheet.ColHidden(col) || t.filled(col) == 0
	})
}

// uses tells whether a row has something in the columns that are read.
func (t *table) uses(row int, used []int) bool {
	return slices.ContainsFunc(used, func(col int) bool { return t.g.text(row, col) != "" })
}

// joinRuns writes numbers with runs drawn together: "5-7, 9".
func joinRuns(numbers []int) string {
	var parts []string
	for i := 0; i < len(numbers); {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		part := strconv.Itoa(numbers[i])
		if j > i {
			part += "-" + strconv.Itoa(numbers[j])
		}
		parts, i = append(parts, part), j+1
	}
	return strings.Join(parts, ", ")
}

// maxSearched bounds the cells of a sheet that are searched for a note.
const maxSearched = 20_000

// saysIllustrative tells whether the workbook says that its figures are made up.
func (b *book) saysIllustrative() bool {
	for _, p := range b.pages {
		cells := p.g.sheet.Cells
		for i := range cells[:min(len(cells), maxSearched)] {
			if c := &cells[i]; c.Kind == sheet.Text && len(c.Value) >= len("Số liệu minh họa")-6 &&
				len(c.Value) < 2000 && illustrative.within(p.g.norm(c.Value)) {
				return true
			}
		}
	}
	return false
}
