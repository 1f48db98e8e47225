package book

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// sourcesSheet lists every report with the commune's own workbook, those too
// that no figure counts. The chain does not break at a consolidation: beside
// the commune's own workbook and its hash stands the file that it came through.
func sourcesSheet(b *page.Book, s rollup.Summary, o Options) {
	p := b.Page(SourcesSheet, 5, 26, 13, 7, 36, 20, 16, 9, 13, 11, 11, 14, 12, 8, 15, 11, 7, 8, 6, 6.5, 7, 7.5, 6.5, 8)
	p.Stream()
	heads := finding.SourceHeads()
	for _, status := range criteria.Statuses() {
		heads = slices.Insert(heads, len(heads)-1, status.Vietnamese())
	}
	title(p, len(heads), "NGUỒN SỐ LIỆU", strings.TrimSpace("Lập bằng chương trình tieuchi "+o.Version))
	p.Skip(1)
	top := p.Row(head(heads...)...)
	numbers := numbersOf(s)
	all := s.Reports()
	for _, r := range all {
		p.Row(sourceRow(r, numbers, countedAs(s, r, numbers), len(all))...)
	}
	last := p.Last()
	p.Row(page.Cell{Value: "SHA-256 là dấu vân tay của tệp: tệp bị sửa dù chỉ một chữ thì dãy này khác đi. " +
		"“Đọc từ tệp” ghi tệp tổng hợp mà báo cáo đã đi qua; để trống là đọc thẳng từ biểu của xã.",
		Span: len(heads), Style: noteStyle()})
	p.Freeze(3, top+1)
	p.Filter(1, top, len(heads), last)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: SourcesSheet})
}

// countedAs says whether the totals have the report, and if not, why.
func countedAs(s rollup.Summary, r *criteria.Report, numbers map[*criteria.Report]int) string {
	if r.Rules == nil {
		return finding.WordUnjudged
	}
	for _, duplicate := range s.Duplicates {
		switch {
		case duplicate.Report != r:
		case r.YieldsTo == nil:
			return finding.WordDuplicate
		default:
			return finding.YieldedTo + strconv.Itoa(numbers[duplicate.Counted])
		}
	}
	return finding.WordYes
}

func sourceRow(r *criteria.Report, numbers map[*criteria.Report]int, counted string, total int) []page.Cell {
	rules, through, rows, tasks, own := "", "", 0, 0, r.Own()
	if r.Rules != nil {
		rules, rows, tasks = r.Rules.ID, rowCount(r), taskCount(r)
	}
	if r.Origin != nil {
		through = r.File
	}
	cells := []page.Cell{
		centred(numbers[r]), small(own.File), small(own.Sheet), centred(own.Cell), small(own.SHA256), small(through),
		text(r.Commune.Name), centred(r.Commune.Code), text(r.Commune.District), text(r.Commune.Province),
		centred(string(r.Commune.Region)), text(r.Period.Text), dayCell(r.Drawn.End),
		centred(map[bool]string{true: finding.WordYes}[r.Illustrative]), small(rules), small(counted), centred(rows), centred(tasks),
	}
	seal := sealCell(finding.SourceSealed(), cells)
	seal.Value = finding.SealedOf(total, fmt.Sprint(seal.Value))
	counts := r.Counts()
	for _, status := range criteria.Statuses() {
		cells = append(cells, centred(counts.Of(status)))
	}
	return append(cells, seal)
}

// taskCount is how many tasks of a report the sheet of tasks has.
func taskCount(r *criteria.Report) int {
	count := 0
	for i := range r.Criteria {
		for _, task := range r.Criteria[i].Tasks {
			if task.Text+task.Lead+task.Deadline.Text+string(task.Deadline.End) != "" || len(task.Support) > 0 {
				count++
			}
		}
	}
	return count
}

// sealCell is the seal of a row of cells, for the next reader and for nobody to
// look at.
func sealCell(heads []string, cells []page.Cell) page.Cell {
	values := make([]any, len(cells))
	for i, cell := range cells {
		values[i] = cell.Value
		if text, ok := cell.Value.(string); ok && cell.Style.NoWrap { // others go on in further rows
			values[i] = page.Fit(text)
		}
	}
	cell := small(finding.Seal(heads, values))
	cell.Style.NoWrap = true
	return cell
}
