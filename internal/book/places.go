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
	areas      map[*criteria.Report]area // its rows among the indicators
	sources    sourceRows
}

// area is the rows of one report.
type area struct {
	first, last int
	criteria    map[int]int // by number
}

// sourceRows are the rows of the reports in the sheet of sources.
type sourceRows struct {
	page    *page.Page
	reports []*criteria.Report
	rows    []int
}

func newPlaces(indicators *page.Page) places {
	return places{indicators: indicators, areas: map[*criteria.Report]area{}}
}

// link leads from a cell to a criterion among the indicators or, below it, to
// one of the report's own indicators (-1 for the criterion itself).
func (p places) link(from *page.Page, cell string, r *criteria.Report, number, indicator int, tip string) {
	if row := p.areas[r].criteria[number]; row > 0 {
		from.Link(cell, p.indicators, page.Address(1, row+1+indicator), tip)
	}
}

// linkSources leads from the rows of each report to its line among the sources.
func (p places) linkSources() {
	t := indicatorTable()
	for i, r := range p.sources.reports {
		area, ok := p.areas[r]
		if !ok {
			continue
		}
		from, to := page.Address(t.at(finding.HeadOwnCell), area.first), page.Address(t.at(finding.HeadOwnCell), area.last)
		p.indicators.Link(from+":"+to, p.sources.page, page.Address(1, p.sources.rows[i]), "Xem biểu này ở trang “"+SourcesSheet+"”")
	}
}

// shortName is how many letters of a name stand on one line of the matrix.
// LibreOffice shows no second line of a text that leads somewhere, so links are
// put on short texts and numbers only.
const shortName = 22

// linkMatrix leads from every commune and verdict to the rows behind it, and
// says beside it which cell of the commune's own workbook has the verdict.
// Where the format cannot hold so many links, whole lines lead to the commune.
func linkMatrix(m matrix, group rollup.Group, at places) {
	isMany := len(group.Entries)*(m.criteria+1) > page.MaxLinks
	for i, entry := range group.Entries {
		r, row := entry.Report, m.rows[i]
		commune, last := page.Address(2, row), page.Address(leadColumns+m.criteria, row)
		if isMany {
			at.link(m.page, commune+":"+last, r, 1, -1, source(r.Own().File, criteria.Ref{}))
			continue
		}
		if utf8.RuneCountInString(communeName(r)) <= shortName {
			at.link(m.page, commune, r, 1, -1, "Xem số liệu của xã; biểu: "+r.Own().File)
		}
		for j := range r.Criteria {
			c := &r.Criteria[j]
			tip := fmt.Sprintf("%s. Bấm: xem số liệu; bấm giữ chuột: chọn ô để sửa.", source(r.Own().File, criterionPlace(r, c)))
			at.link(m.page, page.Address(leadColumns+c.Number, row), r, c.Number, -1, tip)
		}
	}
}
