package notice

import (
	"path"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
)

// whose tells which commune a finding is about, and where it is.
type whose struct {
	reports map[string][]*criteria.Report // by file
	files   map[string]map[string]bool    // by the last part of their path
}

func newWhose(reports []*criteria.Report, findings []finding.Finding) whose {
	w := whose{map[string][]*criteria.Report{}, map[string]map[string]bool{}}
	for _, r := range reports {
		w.reports[r.File] = append(w.reports[r.File], r)
		w.add(r.File)
	}
	for _, f := range findings {
		w.add(f.File)
	}
	return w
}

func (w whose) add(file string) {
	name := path.Base(file)
	if w.files[name] == nil {
		w.files[name] = map[string]bool{}
	}
	w.files[name][file] = true
}

// of is the commune's name: the one of the file, of the sheet, or the one in
// whose row or column the cell stands. "" where several could be meant, or
// none; the place tells then.
func (w whose) of(f finding.Finding) string {
	reports := w.reports[f.File]
	for _, narrower := range []func(*criteria.Report) bool{
		func(r *criteria.Report) bool {
			return f.Sheet == "" || r.Sheet == f.Sheet || r.Commune.At.Sheet == f.Sheet
		},
		func(r *criteria.Report) bool { return inLine(f.Cell, r.Head.Cell) },
	} {
		if name, one := onlyName(reports); one {
			return name
		}
		var left []*criteria.Report
		for _, r := range reports {
			if narrower(r) {
				left = append(left, r)
			}
		}
		reports = left
	}
	name, _ := onlyName(reports)
	return name
}

// onlyName is the name of the one commune that all reports are on.
func onlyName(reports []*criteria.Report) (string, bool) {
	if len(reports) == 0 {
		return "", false
	}
	for _, r := range reports[1:] {
		if criteria.NameKey(r.Commune.Name) != criteria.NameKey(reports[0].Commune.Name) {
			return "", false
		}
	}
	return ownName(reports[0].Commune), true
}

// ownName is a commune's name without the word for its kind, however it is
// written; "" where there is none.
func ownName(c criteria.Commune) string {
	if oneLine(c.Name) == "" {
		return ""
	}
	return bare(communeName(c).text())
}

// inLine tells whether a cell stands in the row or the column of a head.
func inLine(cell, head string) bool {
	cell, _, _ = strings.Cut(cell, ":")
	column, row := splitCell(cell)
	headColumn, headRow := splitCell(head)
	return row != "" && headRow != "" && (row == headRow || column == headColumn)
}

func splitCell(cell string) (column, row string) {
	row = strings.TrimLeft(cell, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	return cell[:len(cell)-len(row)], row
}

// where is the place of a finding: file, sheet and cell. The folders of a file
// say nothing on paper, unless another one has its name.
func (w whose) where(f finding.Finding) string {
	where := f.File
	if name := path.Base(f.File); f.File != "" && len(w.files[name]) == 1 {
		where = name
	}
	if f.Sheet != "" {
		where += ", trang " + f.Sheet
	}
	if f.Cell != "" {
		where += ", ô " + f.Cell
	}
	return strings.TrimPrefix(where, ", ")
}
