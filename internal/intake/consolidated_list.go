package intake

import (
	"cmp"
	"slices"
	"strings"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// listing is a table of ours: a header of known words in one row, and below it
// a row for each thing.
type listing struct {
	g       *grid
	header  int
	first   int            // its first column
	columns map[string]int // by the words of the header
	missing []string       // headers that no column has
	rows    []int
}

// listings finds the tables on a sheet that have most of the headers, in any
// order, and all that are needed.
func (g *grid) listings(heads, needed []string) []*listing {
	var list []*listing
	known := headWordsOf(heads...)
	for _, row := range g.rows {
		if len(g.index[row])*5 < len(heads)*3 {
			continue
		}
		columns := g.headsIn(row, known)
		if len(columns)*5 < len(heads)*3 || slices.ContainsFunc(needed, func(h string) bool { return columns[h] == 0 }) {
			continue
		}
		if last := len(list) - 1; last >= 0 {
			list[last].rows = g.between(list[last].header+1, row-1)
		}
		l := &listing{g: g, header: row, first: maxColumns, columns: columns, rows: g.between(row+1, g.lastRow())}
		for _, head := range heads {
			if col := columns[head]; col == 0 {
				l.missing = append(l.missing, head)
			} else {
				l.first = min(l.first, col)
			}
		}
		list = append(list, l)
	}
	return list
}

// headWords are headers with the keys that they are found by: a table of a
// whole country has millions of cells to compare with them.
type headWords struct{ heads, keys []string }

func headWordsOf(heads ...string) headWords {
	known := headWords{heads: heads}
	for _, head := range heads {
		known.keys = append(known.keys, norm(head))
	}
	return known
}

// headsIn finds the headers that stand in a row; of two alike the first counts.
// Numbers are none.
func (g *grid) headsIn(row int, known headWords) map[string]int {
	var columns map[string]int
	for i := range g.index[row] {
		cell := &g.index[row][i]
		if cell.Kind != sheet.Text {
			continue
		}
		key := g.norm(strings.TrimSpace(cell.Value))
		for j, head := range known.heads {
			if key == known.keys[j] && key != "" && columns[head] == 0 {
				if columns == nil {
					columns = make(map[string]int)
				}
				columns[head] = cell.Col
				break
			}
		}
	}
	return columns
}

// weight is how bad it is that a column is gone.
func (l *listing) weight(head string) finding.Severity {
	if l.columns[finding.HeadIndicator] > 0 && head != finding.HeadSeal {
		return finding.Error
	}
	return finding.Warning
}

func (l *listing) hiddenRows() []int {
	var hidden []int
	for _, row := range l.rows {
		if l.g.sheet.RowHidden(row) {
			hidden = append(hidden, row)
		}
	}
	return hidden
}

// cell is nil where there is no such column and where the cell is blank.
func (l *listing) cell(row int, head string) *sheet.Cell {
	col := l.columns[head]
	if col == 0 {
		return nil
	}
	c := l.g.cell(row, col)
	if c != nil && c.Kind == sheet.Text && strings.TrimSpace(c.Value) == "" {
		return nil
	}
	return c
}

func (l *listing) text(row int, head string) string { return l.g.textOf(l.cell(row, head)) }

// number is a whole number in a cell, 0 where there is none.
func (l *listing) number(row int, head string) int {
	text := l.text(row, head)
	if strings.Trim(text, "0123456789") != "" || len(text) > 9 {
		return 0
	}
	return firstNumber(text)
}

// at is the place of a cell, blank or not.
func (l *listing) at(row int, head string) criteria.Ref {
	return l.g.ref(row, max(l.columns[head], 1))
}

// code restores the leading zeros that a spreadsheet drops.
func (l *listing) code(row int) (code string, ok bool) {
	text := l.text(row, finding.HeadCode)
	if text == "" {
		return "", true
	}
	if len(text) > 5 || strings.Trim(text, "0123456789") != "" {
		return "", false
	}
	return strings.Repeat("0", 5-len(text)) + text, true
}

// ref is a place in another workbook that two columns name.
func (l *listing) ref(row int, sheetHead, cellHead string) criteria.Ref {
	cell := l.raw(row, cellHead)
	if cell == "" {
		return criteria.Ref{}
	}
	return criteria.Ref{Sheet: l.raw(row, sheetHead), Cell: cell}
}

// raw is a text just as the cell has it: names of files and sheets.
func (l *listing) raw(row int, head string) string {
	c := l.cell(row, head)
	if c == nil || c.Kind != sheet.Text {
		return l.text(row, head)
	}
	return c.Value
}

// inOrder lists the rows as they were written, however they were sorted since.
func (l *listing) inOrder() []int {
	rows := slices.Clone(l.rows)
	slices.SortStableFunc(rows, func(a, b int) int {
		return cmp.Compare(l.number(a, finding.HeadNumber), l.number(b, finding.HeadNumber))
	})
	return rows
}
