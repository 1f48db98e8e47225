package book

import (
	"strings"

	"tieuchi/internal/book/page"
	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/rollup"
)

// comparedSources lists every report of both sides with the file that it was
// read from and what it was used for, and the files that could not be read.
func comparedSources(b *page.Book, c rollup.Comparison, o Options) {
	const columns = 14
	p := b.Page(SourcesSheet, 5, 10, 30, 15, 34, 18, 9, 14, 12, 15, 12, 17, 17, 19)
	comparedTitle(p, columns, "NGUỒN SỐ LIỆU", strings.TrimSpace("Lập bằng chương trình tieuchi "+o.Version))
	p.Skip(1)
	top := p.Row(head("TT", "Kỳ", "Tệp", "Trang tính", "SHA-256", "Xã", "Mã xã", "Huyện", "Tỉnh", "Kỳ báo cáo", "Ngày cuối kỳ", "Bộ tiêu chí", finding.HeadDecree, "Sử dụng")...)
	used := uses(c)
	number := 0
	for _, side := range []struct {
		word   string
		of     rollup.Summary
		unread []string
	}{{oldWord, c.Old, c.OldUnread}, {newWord, c.New, c.NewUnread}} {
		for _, r := range side.of.Reports() {
			number++
			p.Row(append([]page.Cell{centred(number), centred(side.word)}, comparedSource(r, used)...)...)
		}
		for _, file := range side.unread {
			number++
			cells := []page.Cell{centred(number), centred(side.word), text(file)}
			for range columns - 4 {
				cells = append(cells, text(""))
			}
			p.Row(append(cells, text("Không đọc được"))...)
		}
	}
	last := p.Last()
	wide(p, columns, "SHA-256 là dấu vân tay của tệp: tệp bị sửa dù chỉ một chữ thì dãy này khác đi.", noteStyle())
	p.Freeze(4, top+1)
	p.Filter(1, top, columns, last)
	p.Setup(page.Print{HeaderFrom: top, HeaderTo: top, Footer: SourcesSheet})
}

// uses says of every report that was not compared why.
func uses(c rollup.Comparison) map[*criteria.Report]string {
	used := map[*criteria.Report]string{}
	for _, s := range []rollup.Summary{c.Old, c.New} {
		for _, d := range s.Duplicates {
			used[d.Report] = "Trùng xã và kỳ, không dùng"
		}
		for _, r := range s.Unjudged {
			used[r] = "Chưa rõ bộ tiêu chí, không dùng"
		}
	}
	for _, e := range c.Earlier {
		used[e.Report] = "Có kỳ muộn hơn, không dùng"
	}
	for _, pair := range c.Switched {
		used[pair.Old], used[pair.New] = "Khác bộ tiêu chí, không so sánh", "Khác bộ tiêu chí, không so sánh"
	}
	for _, group := range c.Groups {
		for _, commune := range group.Communes {
			if commune.Side() != rollup.BothSides {
				used[commune.Report()] = sideWord(commune.Side())
			}
		}
	}
	return used
}

func comparedSource(r *criteria.Report, used map[*criteria.Report]string) []page.Cell {
	rules := ""
	if r.Rules != nil {
		rules = r.Rules.ID
	}
	use := used[r]
	if use == "" {
		use = "So sánh"
	}
	return []page.Cell{
		text(r.File), text(r.Sheet), small(r.SHA256), text(r.Commune.Name), centred(r.Commune.Code), text(r.Commune.District),
		text(r.Commune.Province), text(r.Period.Text), endOf(r.Period.End), text(rules), text(provinceDecision(r)), text(use),
	}
}
