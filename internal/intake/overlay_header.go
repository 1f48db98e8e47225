package intake

import (
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// decreeRole is what a column of an overlay or rule set holds.
type decreeRole int

const (
	decreeNothing decreeRole = iota
	decreeNumber
	decreeName
	decreeUnit
	decreeRequired // requirements, nothing said of whose
	decreeNational
	decreeOwn // the province's requirements
	decreeBasis
	decreeRegion
	decreeYear
	decreeSource
	decreeNote
	decreeResult // of a commune: then the table is a report
)

// decreeWords are the labels of each column, as offices write them.
func decreeWords() map[decreeRole]string {
	return map[decreeRole]string{
		decreeOwn: "Mức quy định của tỉnh|Mức của tỉnh|Mức quy định của UBND tỉnh|Yêu cầu của tỉnh|Quy định của tỉnh|" +
			"Quy định của UBND tỉnh|Mức đạt chuẩn của tỉnh|Chỉ tiêu của tỉnh|Mức tỉnh quy định|UBND tỉnh quy định|" +
			"UBND cấp tỉnh quy định|Tỉnh quy định|Mức do tỉnh quy định|Mức áp dụng trên địa bàn tỉnh|Mức quy định cụ thể",
		decreeNational: "Mức quy định của trung ương|Mức của trung ương|Yêu cầu của trung ương|Quy định của trung ương|" +
			"Mức quy định quốc gia|Mức theo bộ tiêu chí quốc gia|Trung ương quy định|Mức chung",
		decreeBasis:  "Căn cứ của mức trung ương|Căn cứ mức trung ương|Mức độ tin cậy|Căn cứ của mức chung",
		decreeRegion: "Vùng|Vùng áp dụng|Áp dụng cho vùng|Khu vực|Khu vực áp dụng|Địa bàn áp dụng",
		decreeYear:   "Năm|Năm áp dụng|Áp dụng cho năm|Áp dụng năm|Năm thực hiện",
		decreeSource: "Căn cứ pháp lý|Căn cứ|Cơ sở pháp lý|Văn bản|Văn bản quy định|Điều khoản|Điều, khoản|Trích dẫn|Nguồn",
		decreeNote:   "Ghi chú",
	}
}

// decreeLabels maps the key of each label to its role.
var decreeLabels = sync.OnceValue(func() map[string]decreeRole {
	labels := make(map[string]decreeRole)
	for r, texts := range decreeWords() {
		for _, text := range strings.Split(texts, "|") {
			labels[norm(text)] = r
		}
	}
	return labels
})

// decreeTexts lists the labels long enough for slips to be told from other words.
var decreeTexts = sync.OnceValue(func() []string {
	var list []string
	for r := decreeNothing; r <= decreeNote; r++ {
		for _, text := range strings.Split(decreeWords()[r], "|") {
			if len(vntext.Plain(text)) >= leastNear {
				list = append(list, text)
			}
		}
	}
	for _, w := range wordings() {
		if w.role == roleNumber || w.role == roleCriterion || w.role == roleIndicator || w.role == roleUnit || w.role == roleRequirement {
			for _, text := range strings.Split(w.texts, "|") {
				if len(vntext.Plain(text)) >= leastNear {
					list = append(list, text)
				}
			}
		}
	}
	return list
})

var (
	nationalTerms = termsOf("trung ương|TW|quốc gia|318|Thủ tướng")
	ownTerms      = termsOf("của tỉnh|tỉnh quy định|UBND tỉnh|UBND cấp tỉnh|địa bàn tỉnh|của UBND|của thành phố")
	groundTerms   = termsOf("căn cứ|cơ sở|văn bản|điều khoản")
)

// decreeRoleOf is the role of a label by its words.
func decreeRoleOf(key string) decreeRole {
	if r, ok := decreeLabels()[key]; ok {
		return r
	}
	switch r := roleOf(key); {
	case r == roleNumber:
		return decreeNumber
	case r == roleUnit:
		return decreeUnit
	case r == roleRequirement, ownTerms.within(key), nationalTerms.within(key):
		return requirementRole(key)
	case r == roleCriterion, r == roleIndicator:
		return decreeName
	case r == roleNote:
		return decreeNote
	case r == roleValue, r == roleVerdict, r.isMark():
		return decreeResult
	case groundTerms.begin(key):
		return decreeSource
	}
	return decreeNothing
}

// requirementRole tells whose requirements a column holds.
func requirementRole(key string) decreeRole {
	switch {
	case groundTerms.begin(key) && nationalTerms.within(key):
		return decreeBasis
	case groundTerms.begin(key):
		return decreeSource
	case ownTerms.within(key):
		return decreeOwn
	case nationalTerms.within(key):
		return decreeNational
	}
	return decreeRequired
}

// decreeColumn is one column with its role; region and year are those that its
// header names, for a column of requirements that hold there only.
type decreeColumn struct {
	column
	is      decreeRole
	region  criteria.Region
	year    int
	unclear bool   // its header names communes or years that are not understood
	meant   string // the label that this one was taken for
}

// header reads the header that begins in a row; nil when there is none.
func (d *decree) header(g *grid, top int, whole, isFirst bool) *decreeTable {
	if g.isDataRow(top) || !d.beginsHeader(g, top, isFirst) {
		return nil
	}
	var best *decreeTable
	for bottom := top; bottom < top+maxHeaderRows-1; bottom++ {
		if bottom > top && !g.spans(top, bottom) && (g.isDataRow(bottom) || g.isNumberRow(bottom) || len(g.index[bottom]) == 0) {
			break
		}
		t := &decreeTable{d: d, g: g, top: top, bottom: bottom, columns: d.columns(g, top, bottom)}
		t.settleDetails()
		if t.isUsable(whole) && !g.cutsMerge(header{top: top, bottom: bottom}) && (best == nil || t.score() > best.score()) {
			best = t
		}
	}
	if best == nil || best.isReport() {
		return nil
	}
	best.open(whole)
	return best
}

// mostLenient bounds the rows that are looked at for misspelt headers: comparing
// with all header words costs much more than finding one of them.
const mostLenient = 400

// beginsHeader tells whether a row alone has two different header words. Slips
// are looked for above a sheet's first table only, as below it rows are data.
func (d *decree) beginsHeader(g *grid, row int, isFirst bool) bool {
	cells := g.index[row]
	if len(cells) < 2 {
		return false
	}
	roles, rest := make(map[decreeRole]bool), 0
	for i := range cells {
		text := g.textOf(&cells[i])
		if cells[i].Kind != sheet.Text || strings.HasSuffix(text, ":") {
			continue // "Căn cứ: | Quyết định số …" is a line of the title
		}
		if r := decreeRoleOf(g.norm(text)); r != decreeNothing {
			roles[r] = true
		} else {
			rest++
		}
	}
	if len(roles) >= 2 || len(roles)+rest < 2 || !isFirst || d.lenient >= mostLenient {
		return len(roles) >= 2
	}
	d.lenient++
	for i := range cells {
		if text := g.textOf(&cells[i]); cells[i].Kind == sheet.Text && !strings.HasSuffix(text, ":") {
			r, _ := d.meant(text)
			roles[r] = true
		}
	}
	delete(roles, decreeNothing)
	return len(roles) >= 2
}

// meant is the role of a label, and the label that it is a slip of.
func (d *decree) meant(text string) (decreeRole, string) {
	if r := decreeRoleOf(norm(text)); r != decreeNothing || len(text) > mostNear || len(text) < leastNear {
		return r, ""
	}
	nearest := remember(d.nearest, text, func(text string) string {
		nearest, _ := vntext.Nearest(text, decreeTexts())
		return nearest
	})
	return decreeRoleOf(norm(nearest)), nearest
}

// columns gives the columns under the header rows their roles.
func (d *decree) columns(g *grid, top, bottom int) []decreeColumn {
	var list []decreeColumn
	for _, c := range g.columnsOf(top, bottom) {
		list = append(list, d.column(g, c))
	}
	return list
}

// yearLabel is the year that a short label is, "2024" or "Năm 2024"; 0 for others.
func yearLabel(text string) int {
	words := strings.Fields(norm(text))
	if len(words) == 0 || len(words) > 2 || len(words) == 2 && !yearTerm.are(words[0]) {
		return 0
	}
	return yearOf(words[len(words)-1])
}
