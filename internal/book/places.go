package book

import (
	"fmt"
	"unicode/utf8"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// places is where the workbook has what it says of each report: from a verdict
// one gets to the figures behind it, and from these to the source.
type places struct {
	indicators *page.Page
	areas      map[*criteria.Report]map[int]int // its rows among the indicators: those of its criteria, by number
	sources    sourceRows
}

// sourceRows are the rows of the reports in the sheet of sources.
type sourceRows struct {
	page    *page.Page
	reports []*criteria.Report
	rows    []int
}

func newPlaces(indicators *page.Page) places {
	return places{indicators: indicators, areas: map[*criteria.Report]map[int]int{}}
}

// link leads from a cell to a criterion among the indicators or, below it, to
// one of the report's own indicators (-1 for the criterion itself).
func (p places) link(from *page.Page, cell string, r *criteria.Report, number, indicator int, tip string) {
	if row := p.areas[r][number]; row > 0 {
		from.Link(cell, p.indicators, page.Address(1, row+1+indicator), tip)
	}
}

// manyLinks is how many links a sheet may have. LibreOffice takes minutes to open
// a sheet with a link in each of a country's verdicts; there every commune has
// one, and the rows say the rest in words.
const manyLinks = 20_000

// linkSources leads from each criterion of a report, or from its first alone, to
// the report's line among the sources.
func (p places) linkSources() {
	column, total := indicatorTable().at(finding.HeadOwnCell), 0
	for _, one := range p.areas {
		total += len(one)
	}
	for i, r := range p.sources.reports {
		for j := range r.Criteria {
			if row := p.areas[r][r.Criteria[j].Number]; row > 0 && (j == 0 || total <= manyLinks) {
				p.indicators.Link(page.Address(column, row), p.sources.page, page.Address(1, p.sources.rows[i]), "Xem biểu này ở trang “"+SourcesSheet+"”")
			}
		}
	}
}

// shortName is how many letters of a name stand on one line of the matrix.
// LibreOffice shows no second line of a text that leads somewhere, so links are
// put on short texts and numbers only.
const shortName = 22

// linkMatrix leads from every commune and verdict to the rows behind it, and
// says beside it which cell of the commune's own workbook has the verdict.
func linkMatrix(m matrix, group rollup.Group, at places) {
	isMany := len(group.Entries)*(m.criteria+1) > manyLinks
	for i, entry := range group.Entries {
		r, row := entry.Report, m.rows[i]
		if utf8.RuneCountInString(communeName(r)) <= shortName {
			at.link(m.page, page.Address(2, row), r, 1, -1, "Xem số liệu của xã; biểu: "+r.Own().File)
		}
		for j := range r.Criteria {
			c := &r.Criteria[j]
			if isMany {
				break
			}
			tip := fmt.Sprintf("%s. Bấm: xem số liệu; bấm giữ chuột: chọn ô để sửa.", source(r.Own().File, criterionPlace(r, c)))
			at.link(m.page, page.Address(leadColumns+c.Number, row), r, c.Number, -1, tip)
		}
	}
}
