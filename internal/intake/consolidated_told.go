package intake

import (
	"slices"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// understood tells how the workbook was understood: its tables, what each is
// for, and the communes of the table of indicators.
func (c *consolidation) understood() []Understanding {
	var list []Understanding
	for _, l := range c.indicators {
		u := l.understanding(finding.Text{Vi: "số liệu từng chỉ tiêu", En: "every indicator"})
		for _, one := range c.reports {
			if one.l == l {
				u.Communes = append(u.Communes, one.report.Commune.Name)
			}
			if id := one.key.rulesID; one.l == l && !slices.Contains(u.RuleSets, id) {
				u.RuleSets = append(u.RuleSets, id)
			}
		}
		list = append(list, u)
	}
	for _, m := range c.matrices {
		list = append(list, m.understanding(finding.Text{Vi: "kết luận theo xã và tiêu chí", En: "verdicts by commune and criterion"}))
	}
	for _, l := range c.tasks {
		list = append(list, l.understanding(finding.Text{Vi: "nhiệm vụ, giải pháp", En: "tasks"}))
	}
	for _, l := range c.sources {
		list = append(list, l.understanding(finding.Text{Vi: "biểu gốc của từng xã", En: "the communes' own workbooks"}))
	}
	return list
}

func (l *listing) understanding(use finding.Text) Understanding {
	last := l.first
	for _, col := range l.columns {
		last = max(last, col)
	}
	return Understanding{
		Choice: Choice{Sheet: l.g.sheet.Name}, Consolidated: use,
		Header: sheet.Address(l.header, l.first) + ":" + sheet.Address(l.header, last),
	}
}
