package intake

import (
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// Office reads an office's profile: rows of label and value, one for each fact
// of criteria.OfficeKeys that the office wants to state. What a label stands
// for may go on in rows without one. Every sheet but a guide is read.
//
// No facts, and 101 where nothing else says why. A label that is not known, a
// value that cannot be one and a fact that is stated twice are findings with
// their cell; such a fact is left out, so that the notice has a blank.
func Office(wb *sheet.Workbook, src Source) (criteria.Facts, []finding.Finding) {
	b := newBook(wb, src, Known{})
	encodings := b.found.list
	b.found = newCollector(src.File)
	for _, f := range encodings {
		if f.Code == 206 || f.Code == 207 { // of the rest nothing is about profiles
			b.found.put(f)
		}
	}
	reader := officeReader{b: b, facts: make(criteria.Facts), torn: make(map[criteria.FactKey]bool)}
	told := len(b.found.list)
	for _, p := range b.pages {
		if !p.isGuide() {
			reader.sheet(p.g)
		}
	}
	reader.settle()
	if len(reader.facts) == 0 && len(b.found.list) == told {
		b.found.add(101, "office", criteria.Ref{}, subject{})
	}
	return reader.facts, b.found.list
}

// officeReader goes over the sheets of a profile.
type officeReader struct {
	b     *book
	facts criteria.Facts
	torn  map[criteria.FactKey]bool // stated twice, and not alike
}

// officeSheet is one sheet while it is read.
type officeSheet struct {
	*officeReader
	g              *grid
	labels, values int              // their columns
	key            criteria.FactKey // what rows without a label go on with, "" for nothing
	stray          *sheet.Cell      // a label that is not known and has nothing beside it yet
	told           bool             // a finding tells of the last label, which is not known
	last           int              // the row of the last value
}

func (r *officeReader) sheet(g *grid) {
	s := officeSheet{officeReader: r, g: g}
	if s.labels, s.values = officeColumns(g); s.labels == 0 {
		return
	}
	before := len(r.facts)
	for _, row := range g.rows {
		s.row(row)
	}
	if g.sheet.Hidden && len(r.facts) > before {
		r.b.found.add(205, "sheet", g.place(), subject{}, g.sheet.Name)
	}
}

// officeColumns are the column with the most labels, and the one that has most
// often something beside them; 0 where there is no label.
func officeColumns(g *grid) (labels, values int) {
	count, beside := make(map[int]int), make(map[int]map[int]int)
	for _, row := range g.rows {
		for i := range g.index[row] {
			c := &g.index[row][i]
			if key, _ := officeLabel(g.textOf(c)); c.Kind != sheet.Text || key == "" {
				continue
			}
			count[c.Col]++
			if next := g.right(c); next != nil {
				if beside[c.Col] == nil {
					beside[c.Col] = make(map[int]int)
				}
				beside[c.Col][next.Col]++
			}
		}
	}
	labels = mostFrequent(count)
	if values = mostFrequent(beside[labels]); values == 0 {
		values = labels + 1
	}
	return labels, values
}

// mostFrequent is the column that counts most, the leftmost of several; 0 for none.
func mostFrequent(count map[int]int) int {
	best := 0
	for col, n := range count {
		if best == 0 || n > count[best] || n == count[best] && col < best {
			best = col
		}
	}
	return best
}

// officeLabel reads a label, and what stands after its colon in the same cell.
func officeLabel(text string) (criteria.FactKey, string) {
	name, rest, _ := strings.Cut(text, ":")
	if i := strings.IndexByte(name, '('); i > 0 {
		name = name[:i]
	}
	return officeLabels()[norm(name)], strings.TrimSpace(rest)
}

// officeLabels finds a fact by the key of a label.
var officeLabels = sync.OnceValue(func() map[string]criteria.FactKey {
	labels := make(map[string]criteria.FactKey)
	for _, key := range criteria.OfficeKeys() {
		for _, text := range append(strings.Split(otherLabels(key), "|"), key.OfficeLabel(), key.Label()) {
			if text != "" {
				labels[norm(text)] = key
			}
		}
	}
	return labels
})

// officeLabelTexts are the labels that a slip is held against.
func officeLabelTexts() []string {
	var texts []string
	for _, key := range criteria.OfficeKeys() {
		texts = append(texts, key.OfficeLabel())
	}
	return texts
}

// otherLabels are words that offices use for a fact besides those of our form.
func otherLabels(key criteria.FactKey) string {
	switch key {
	case criteria.SuperiorBody:
		return "Cơ quan chủ quản|Cơ quan cấp trên trực tiếp|Tên cơ quan cấp trên"
	case criteria.IssuingBody:
		return "Tên cơ quan|Tên cơ quan ban hành|Cơ quan ban hành văn bản|Cơ quan ban hành thông báo"
	case criteria.DocumentForm:
		return "Thể thức văn bản"
	case criteria.DocumentNumber:
		return "Số văn bản|Số và ký hiệu|Số thông báo"
	case criteria.DocumentSigns:
		return "Ký hiệu văn bản|Ký hiệu thông báo"
	case criteria.IssuePlace:
		return "Nơi ban hành|Địa danh ban hành"
	case criteria.IssueDate:
		return "Ngày tháng ban hành|Ngày, tháng, năm ban hành|Ngày, tháng, năm"
	case criteria.Author:
		return "Tác giả|Tác giả văn bản"
	case criteria.SignerAuthority:
		return "Quyền hạn ký|Thẩm quyền của người ký|Quyền hạn của người ký"
	case criteria.SignerOffice:
		return "Chức vụ|Chức vụ của người ký"
	case criteria.SignerName:
		return "Họ tên người ký|Họ và tên người ký"
	case criteria.Spelling:
		return "Cách đặt dấu|Kiểu bỏ dấu|Cách bỏ dấu thanh"
	}
	return ""
}
