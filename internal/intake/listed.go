package intake

import (
	"slices"

	"tieuchi/internal/finding"
)

// attachListed gives the rows of a table of tasks with a column of communes to
// the reports of those communes. A name stands for the rows below it up to the
// next; one without a report of its own is told.
func (b *book) attachListed(groups []*group, t *table) {
	rows, names := t.rowsByCommune()
	for _, name := range names {
		named := reportsNamed(groups, name)
		if len(named) != 1 { // none, or one in each of two districts
			c := t.g.shared(rows[name][0], t.communes)
			b.found.soften(finding.Warning, 110, "line", t.g.ref(c.Row, c.Col), shorten(t.g.textOf(c)))
			continue
		}
		part := *t
		part.skip = make(map[int]bool)
		for _, row := range t.body() {
			part.skip[row] = !slices.Contains(rows[name], row)
		}
		named[0].builder.addTasks(&part)
	}
	b.reportColumns(t)
	b.reportHidden(t)
	b.describe(t, Choice{})
}

func reportsNamed(groups []*group, name string) (list []*group) {
	for _, g := range groups {
		if norm(g.report.Commune.Name) == name {
			list = append(list, g)
		}
	}
	return list
}

// rowsByCommune lists the rows below each folded name, and the names in the
// order in which they come.
func (t *table) rowsByCommune() (rows map[string][]int, names []string) {
	rows = make(map[string][]int)
	current := ""
	for _, row := range t.body() {
		if c := t.g.shared(row, t.communes); c != nil && t.g.textOf(c) != "" {
			current = norm(communeName(t.g.textOf(c)))
		}
		if current == "" || t.isSignature(row) {
			continue
		}
		if len(rows[current]) == 0 {
			names = append(names, current)
		}
		rows[current] = append(rows[current], row)
	}
	return rows, names
}

// communeName is a name without the word "xã" before it.
func communeName(text string) string {
	if found := placesIn(line{text: text})[placeCommune]; len(found) > 0 {
		return found[0].name
	}
	return text
}
