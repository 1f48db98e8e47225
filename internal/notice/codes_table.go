package notice

import (
	"slices"

	"tieuchi/internal/document"
	"tieuchi/internal/finding"
)

// codesTable counts all findings by code, so that nothing of them is out of
// sight where the list is cut.
func codesTable(c Checked, size float64) document.Table {
	table := document.Table{
		Header: [][]document.Cell{headerRow("Mã", "Loại nội dung", "Lỗi", "Cảnh báo")},
		Columns: []document.Column{
			{Weight: 1.6, Align: document.Centre}, {Weight: 14, Align: document.Left},
			{Weight: 1.6, Align: document.Centre}, {Weight: 1.6, Align: document.Centre},
		},
		Size: size,
	}
	counts := map[finding.Code]*[2]int{}
	var codes []finding.Code
	for _, f := range c.Findings {
		if f.Severity < finding.Warning {
			continue
		}
		if counts[f.Code] == nil {
			counts[f.Code], codes = new([2]int), append(codes, f.Code)
		}
		counts[f.Code][finding.Error-f.Severity]++
	}
	slices.Sort(codes)
	for _, code := range codes {
		title := finding.Lookup(code).Title.In(finding.Vietnamese)
		table.Rows = append(table.Rows, codeRow(plain(code.String()), plain(upperFirst(title)), *counts[code]))
	}
	last := codeRow(nil, bold("Cộng"), [2]int{c.count(finding.Error), c.count(finding.Warning)})
	table.Rows = append(table.Rows, last)
	return table
}

func codeRow(code, title runs, counts [2]int) []document.Cell {
	row := []document.Cell{cell(code), cell(title)}
	for _, n := range counts {
		row = append(row, cell(plain(figure(n))))
	}
	return row
}
