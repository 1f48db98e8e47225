package notice

import (
	"cmp"
	"slices"
	"strconv"

	"tieuchi/internal/document"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// Checked is what the checks of a run found, for the annex of findings, and
// where all of it stands: the annex of a large run has a part only.
type Checked struct {
	Findings    []finding.Finding
	File, Sheet string // the workbook and the sheet with all of them
}

// mostFindings bounds the annex to about 30 pages: somebody reads those, nobody
// 500. Beyond it the annex counts all by code and points to the workbook.
const mostFindings = 300

// told is how many findings the notice speaks of: errors and warnings. What is
// only worth knowing stays in the workbook.
func (c Checked) told() int { return c.count(finding.Error) + c.count(finding.Warning) }

func (c Checked) count(s finding.Severity) int { return finding.Count(c.Findings, s) }

// shown are the findings that have room: errors first, then warnings, each in
// the order of files, sheets and cells.
func (c Checked) shown() []finding.Finding {
	all := slices.DeleteFunc(slices.Clone(c.Findings), func(f finding.Finding) bool { return f.Severity < finding.Warning })
	finding.Sort(all)
	slices.SortStableFunc(all, func(a, b finding.Finding) int { return cmp.Compare(b.Severity, a.Severity) })
	return all[:min(len(all), mostFindings)]
}

// values are the counts that sentences on the findings give.
func (c Checked) values() values {
	v := values{
		"so_muc": plain(number(c.told())), "so_loi": nil, "so_canh_bao": nil, "so_luu_y": nil,
		"so_in": nil, "so_con_lai": nil, "trang_tinh": plain(c.Sheet), "tep": plain(c.File),
	}
	for name, n := range map[string]int{
		"so_loi": c.count(finding.Error), "so_canh_bao": c.count(finding.Warning), "so_luu_y": c.count(finding.Info),
		"so_con_lai": c.told() - len(c.shown()),
	} {
		if n > 0 {
			v[name] = plain(number(n))
		}
	}
	if len(v["so_con_lai"]) > 0 {
		v["so_in"] = plain(number(len(c.shown())))
	}
	return v
}

// toReview says in section 1 that there are findings: who reads the figures
// must know that some are in doubt.
func (n *allNotice) toReview() {
	if n.checked.told() > 0 {
		n.paragraph(n.say(findingsTold, n.checked.values().with(values{"phu_luc": plain(n.label(findingsKind, rollup.Group{}))})))
	}
}

// findingsAnnex lists what the checks found, and how many there are in all.
func (n *allNotice) findingsAnnex() document.Annex {
	d := draft{form: n.form}
	v := n.checked.values()
	d.paragraph(n.say(findingsCount, v))
	shown := n.checked.shown()
	cut := len(shown) < n.checked.told()
	if cut {
		d.lead(n.say(findingsByCode, nil))
		d.add(codesTable(n.checked, n.form.tableSize))
		d.lead(n.say(findingsLead, v))
	}
	table := n.findingsTable(shown)
	if cut {
		table.Rows = append(table.Rows, []document.Cell{{
			Runs: bold(n.form.word(findingsMore, v)), Span: len(table.Columns), Align: document.Centre, Aligns: true,
		}})
	}
	d.add(table)
	return document.Annex{Title: n.form.word(findingsTitle, nil), Blocks: d.blocks}
}

func (n *allNotice) findingsTable(shown []finding.Finding) document.Table {
	table := document.Table{
		Header: [][]document.Cell{headerRow("TT", "Mã", "Mức", "Xã", "Vị trí", "Tiêu chí", "Nội dung")},
		Size:   n.form.tableSize,
	}
	for i, weight := range []float64{0.9, 1.7, 1.8, 2.6, 4.4, 1.3, 9} {
		align := document.Left
		if i < 3 || i == 5 {
			align = document.Centre
		}
		table.Columns = append(table.Columns, document.Column{Weight: weight, Align: align})
	}
	whose := newWhose(n.summary.Reports(), n.checked.Findings)
	for i, f := range shown {
		table.Rows = append(table.Rows, []document.Cell{
			cell(plain(strconv.Itoa(i + 1))), cell(plain(f.Code.String())), cell(severityText(f.Severity)),
			cell(plain(whose.of(f))), cell(plain(whose.where(f))), cell(plain(aboutOf(f))), cell(plain(f.Message(finding.Vietnamese))),
		})
	}
	return table
}

// aboutOf is the number of the indicator or of the criterion.
func aboutOf(f finding.Finding) string {
	if f.Indicator != "" || f.Criterion == 0 {
		return f.Indicator
	}
	return strconv.Itoa(f.Criterion)
}

// severityText is bold for errors: figures are wrong or missing there.
func severityText(s finding.Severity) runs {
	text := upperFirst(s.Word().In(finding.Vietnamese))
	if s == finding.Error {
		return bold(text)
	}
	return plain(text)
}
