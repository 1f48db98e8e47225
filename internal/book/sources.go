package book

import (
	"fmt"
	"strconv"
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// sourceTable puts what is printed first.
func sourceTable() table {
	rest := []column{{finding.HeadDistrict, 15}, {finding.HeadProvince, 13}, {finding.HeadRegion, 11},
		{finding.HeadIllustrative, 8}, {finding.HeadRows, 7}, {finding.HeadTasks, 8}}
	sealed := finding.SourceHeads()
	for _, status := range criteria.Statuses() {
		sealed = append(sealed, status.Vietnamese())
		rest = append(rest, column{status.Vietnamese(), 7})
	}
	return newTable(sealed, []column{
		{finding.HeadNumber, 5}, {finding.HeadCommune, 17}, {finding.HeadCode, 8}, {finding.HeadPeriod, 13},
		{finding.HeadDrawn, 11}, {finding.HeadOwnFile, 26}, {finding.HeadOwnSheet, 13}, {finding.HeadOwnCell, 7},
		{finding.HeadHash, 37}, {finding.HeadReadFrom, 20}, {finding.HeadRules, 15}, {finding.HeadDecree, 17}, {finding.HeadCounted, 13},
	}, append(rest, column{finding.HeadSeal, 8}))
}

// sourcesSheet lists every report with the commune's own workbook, those too
// that no figure counts. The chain does not break at a consolidation: beside
// the commune's own workbook and its hash stands the file that it came through.
func sourcesSheet(b *page.Book, s rollup.Summary, o Options) sourceRows {
	t := sourceTable()
	p := b.Page(SourcesSheet, t.widths()...)
	p.Stream()
	title(p, t.printed, "NGUỒN SỐ LIỆU", strings.TrimSpace("Lập bằng chương trình tieuchi "+o.Version))
	p.Skip(1)
	top := p.Row(t.head()...)
	numbers := numbersOf(s)
	at := sourceRows{page: p, reports: s.Reports()}
	for _, r := range at.reports {
		cells := sourceCells(r, numbers, countedAs(s, r, numbers), len(at.reports))
		at.rows = append(at.rows, p.Row(t.arrange(nil, cells)...))
	}
	last := p.Last()
	p.Row(page.Cell{Value: "SHA-256 là dấu vân tay của tệp: tệp bị sửa dù chỉ một chữ thì dãy này khác đi. " +
		"“Đọc từ tệp” ghi tệp tổng hợp mà báo cáo đã đi qua; để trống là đọc thẳng từ biểu của xã.",
		Span: t.printed, Style: noteStyle()})
	p.Freeze(3, top+1)
	p.Filter(1, top, len(t.columns), last)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Columns: t.printed, Footer: SourcesSheet})
	return at
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

// sourceCells are a report's cells as they are sealed, then its counts.
func sourceCells(r *criteria.Report, numbers map[*criteria.Report]int, counted string, total int) []page.Cell {
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
		small(provinceDecision(r)),
	}
	seal := sealCell(finding.SourceSealed(), cells)
	seal.Value = finding.SealedOf(total, fmt.Sprint(seal.Value))
	cells = append(cells, seal)
	counts := r.Counts()
	for _, status := range criteria.Statuses() {
		cells = append(cells, centred(counts.Of(status)))
	}
	return cells
}

func provinceDecision(r *criteria.Report) string {
	name, _ := r.ProvinceDecision()
	return name
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
