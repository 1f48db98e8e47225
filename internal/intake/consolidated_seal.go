package intake

import (
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// changed tells of a cell that is not as the program wrote it. What stands there
// counts: the office may well have mended a slip.
func (c *collector) changed(at criteria.Ref, about subject, what string) {
	c.add(103, "changed", at, about, what)
}

// judgedAnew are the columns that are only for reading: whatever is put there,
// the program works them out again.
func judgedAnew() []string {
	return []string{finding.HeadVerified, finding.HeadEvidence, finding.HeadStatus, finding.HeadCriterionName}
}

// ofReport are the columns that say the same in all rows of a report.
func ofReport() []string {
	return []string{
		finding.HeadReport, finding.HeadCommune, finding.HeadCode, finding.HeadDistrict, finding.HeadProvince, finding.HeadRegion,
		finding.HeadPeriod, finding.HeadPeriodEnd, finding.HeadRules, finding.HeadOwnFile,
	}
}

// checkRow holds a row of the indicators against its seal. A change of all rows
// of a report, such as a district that was renamed, is told once.
func (c *consolidation) checkRow(one *carried, l *listing, row, number int) {
	if l.columns[finding.HeadSeal] == 0 {
		one.edited[number] = true
		return
	}
	heads := finding.IndicatorSealed()
	changed, whole := l.unsealed(l.raw(row, finding.HeadSeal), heads, row)
	if whole {
		return
	}
	one.edited[number] = true
	key := "changed " + strings.Join(changed, ", ")
	if all := ofReport(); len(changed) > 0 && !slices.ContainsFunc(changed, func(head string) bool { return !slices.Contains(all, head) }) {
		if _, told := one.seen[key]; told {
			return
		}
		one.seen[key] = l.at(row, changed[0])
	}
	c.tellChanged(l, row, subject{number, l.text(row, finding.HeadIndicator)}, changed)
}

// tellChanged names the first cell that was changed, and the headers of all.
func (c *consolidation) tellChanged(l *listing, row int, about subject, changed []string) {
	idle := judgedAnew()
	switch {
	case len(changed) == 0:
		c.found.changed(l.g.ref(row, l.first), about, "cả dòng")
	case !slices.ContainsFunc(changed, func(head string) bool { return !slices.Contains(idle, head) }):
		c.found.add(103, "idle", l.at(row, changed[0]), about, strings.Join(changed, ", "))
	default:
		changed = slices.DeleteFunc(changed, func(head string) bool { return slices.Contains(idle, head) })
		c.found.changed(l.at(row, changed[0]), about, strings.Join(changed, ", "))
	}
}

// checkTask holds a task against the seal in the first of its rows; its texts
// go on in the others.
func (c *consolidation) checkTask(l *listing, rows []int) {
	if len(rows) == 0 || l.columns[finding.HeadSeal] == 0 {
		return
	}
	heads := finding.TaskSealed()
	changed, whole := l.unsealed(l.raw(rows[0], finding.HeadSeal), heads, rows...)
	if !whole {
		number := criterionOf(parseLabel(l.text(rows[0], finding.HeadTaskCriterion)).id)
		c.tellChanged(l, rows[0], subject{criterion: number}, changed)
	}
}

// checkSources holds the rows of sources against their seals and their number.
func (c *consolidation) checkSources(l *listing) {
	if l.columns[finding.HeadSeal] == 0 {
		return
	}
	heads := finding.SourceSealed()
	most, there := 0, 0
	for _, row := range l.rows {
		isRead := l.number(row, finding.HeadNumber) > 0
		if !isRead && l.cell(row, finding.HeadSeal) == nil {
			continue // a note
		}
		if isRead {
			there++
		}
		total, seal := finding.CutSealed(l.raw(row, finding.HeadSeal))
		most = max(most, total)
		if changed, whole := l.unsealed(seal, heads, row); !whole {
			c.tellChanged(l, row, subject{}, changed)
		}
	}
	if there != most {
		c.found.add(102, "reports", l.g.ref(l.header, l.first), subject{}, strconv.Itoa(there), strconv.Itoa(most))
	}
}

// settleTasks tells of a report that has lost tasks, or was given more.
func (c *consolidation) settleTasks() {
	if len(c.tasks) == 0 {
		return
	}
	for _, one := range c.reports {
		if s := one.source; s != nil && s.tasks >= 0 && s.tasks != one.tasks && one.report.Rules != nil {
			c.found.add(102, "tasks", s.l.at(s.row, finding.HeadCommune), subject{},
				one.report.Commune.Name, strconv.Itoa(one.tasks), strconv.Itoa(s.tasks))
		}
	}
}

// unsealed holds rows against their seal. Columns that are gone are told once for
// the table; without them only the signs of the others can be held.
func (l *listing) unsealed(seal string, heads []string, rows ...int) (changed []string, whole bool) {
	changed, whole = finding.Unsealed(seal, heads, l.sealedCells(heads, rows...))
	isGone := func(head string) bool { return l.columns[head] == 0 }
	if whole || !slices.ContainsFunc(heads, isGone) {
		return changed, whole
	}
	changed = slices.DeleteFunc(changed, isGone)
	return changed, len(changed) == 0 && seal != ""
}

// sealedCells are the cells under the headers as a seal is made of them; what
// goes on in further rows is joined.
func (l *listing) sealedCells(heads []string, rows ...int) []any {
	cells := make([]any, len(heads))
	for i, head := range heads {
		cells[i] = sealedCell(l.cell(rows[0], head))
		for _, row := range rows[1:] {
			if rest, ok := strings.CutPrefix(l.raw(row, head), finding.GoesOn); ok {
				first, _ := cells[i].(string)
				cells[i] = first + " " + rest
			}
		}
	}
	return cells
}

func sealedCell(c *sheet.Cell) any {
	if c == nil {
		return nil
	}
	if c.Kind == sheet.Number {
		if number, err := strconv.ParseFloat(c.Value, 64); err == nil {
			return number
		}
	}
	return c.Value
}

// count is a whole number in a cell, -1 where there is none.
func (l *listing) count(row int, head string) int {
	if l.cell(row, head) == nil {
		return -1
	}
	return l.number(row, head)
}
