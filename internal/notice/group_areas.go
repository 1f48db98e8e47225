package notice

import (
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/document"
	"tieuchi/internal/rollup"
)

// areas adds the table by province or district, where the reports are from
// several: where to look first.
func (n *allNotice) areas(g rollup.Group) {
	areas := rollup.Areas(g)
	if areas == nil {
		return
	}
	table := document.Table{
		Columns: []document.Column{{Weight: 0.8, Align: document.Centre}, {Weight: 4, Align: document.Left}},
		Size:    n.form.tableSize,
	}
	total := len(g.RuleSet.Criteria)
	titles := []string{"TT", "Địa bàn", upperFirst("số" + unitOf(g)), "Số" + unitOf(g) + " đạt " + ratio(total, total), "Tiêu chí đạt bình quân", "Đạt cao nhất", "Đạt thấp nhất"}
	for range titles[len(table.Columns):] {
		table.Columns = append(table.Columns, document.Column{Weight: 1.5, Align: document.Centre})
	}
	table.Header = [][]document.Cell{headerRow(titles...)}
	whole := rollup.Area{Entries: g.Entries, Met: g.Counts.Met, Full: len(fullNames(g)), Most: areas[0].Most, Least: areas[0].Least}
	for i, a := range areas {
		whole.Most, whole.Least = max(whole.Most, a.Most), min(whole.Least, a.Least)
		table.Rows = append(table.Rows, areaRow(plain(strconv.Itoa(i+1)), n.areaName(a), a, total))
	}
	last := areaRow(nil, plain("Chung"), whole, total)
	for i := range last {
		last[i].Runs = runs(last[i].Runs).embolden()
	}
	table.Rows = append(table.Rows, last)
	n.lead(n.say(allAreasLead, nil))
	n.add(table)
}

func areaRow(number, name runs, a rollup.Area, total int) []document.Cell {
	return []document.Cell{
		cell(number), cell(name), cell(plain(figure(len(a.Entries)))), cell(plain(figure(a.Full))),
		cell(plain(average(a.Met, len(a.Entries)))), cell(plain(ratio(a.Most, total))), cell(plain(ratio(a.Least, total))),
	}
}

// areaName is the district, else the province.
func (n *allNotice) areaName(a rollup.Area) runs {
	name := parents("", a.Province)
	if a.District != "" {
		name = parents(a.District, "")
	}
	if name == "" {
		return n.say(allNoArea, nil)
	}
	return plain(upperFirst(strings.TrimPrefix(name, ", ")))
}

// placeHeads are rows that name a district and its province over the first of
// its communes, with how many there are; none where all are in one place.
func placeHeads(g rollup.Group, columns int) map[*criteria.Report][]document.Cell {
	heads := map[*criteria.Report][]document.Cell{}
	if rollup.Areas(g) == nil {
		return heads
	}
	place := func(e rollup.Entry) string {
		return strings.TrimPrefix(parents(e.Report.Commune.District, e.Report.Commune.Province), ", ")
	}
	for from, to := 0, 0; from < len(g.Entries); from = to {
		name := place(g.Entries[from])
		for to = from; to < len(g.Entries) && criteria.NameKey(place(g.Entries[to])) == criteria.NameKey(name); {
			to++
		}
		if name == "" {
			continue
		}
		heads[g.Entries[from].Report] = headingRow(upperFirst(name)+" ("+counted(g, to-from)+")", columns)
	}
	return heads
}
