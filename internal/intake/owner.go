package intake

import (
	"strings"
	"unicode"

	"tieuchi/internal/criteria"
)

// owner is the commune that a column, or a row, of a table belongs to.
type owner struct {
	name     string       // "" is no commune
	at       criteria.Ref // the cell with the name
	district string
	code     string
	sure     bool // the word "xã" stands before the name
}

// ownerOf reads the commune that the texts over a column name. A text without
// the word "xã" may be a name only where nothing else can be meant by it: the
// caller looks at what the columns hold.
func (t *table) ownerOf(c column) owner {
	var o owner
	for i, text := range c.texts {
		if r := roleOf(t.g.norm(text)); r != roleNone && r != roleCommune {
			continue
		}
		places := placesIn(line{text: text})
		if len(places[placeDistrict]) > 0 {
			o.district = places[placeDistrict][0].name
		}
		switch name := parseLabel(text).name; {
		case len(places[placeCommune]) > 0:
			o.name, o.sure = places[placeCommune][0].name, true
		case len(places[placeDistrict]) > 0 || o.sure:
		case c.direct != (i == len(c.texts)-1) && mayNameCommune(name):
			o.name = properCase(name) // the leaf, or what stands over the leaf's header word
		}
	}
	if o.name != "" {
		o.at = t.nameRef(c, o.name)
	}
	return o
}

// nameRef is the cell over a column that has the commune's name in it; a name
// merged over several columns is one cell.
func (t *table) nameRef(c column, name string) criteria.Ref {
	for row := t.header.top; row <= t.header.bottom; row++ {
		at := t.g.shared(row, c.col)
		if at != nil && strings.Contains(norm(t.g.textOf(at)), norm(name)) {
			return t.g.ref(at.Row, at.Col)
		}
	}
	return t.header.ref(t.g, c)
}

// mayNameCommune refuses the words that stand over or beside communes' names.
func mayNameCommune(text string) bool {
	const longest = 40 // bytes of a name in a list
	key := norm(text)
	switch {
	case text == "" || len(text) > longest || !startsUpper(text) || strings.IndexFunc(text, unicode.IsLetter) < 0:
		return false
	case roleOf(key) != roleNone || noCommunes.begin(key) || footerTerms.begin(key) || sumTerms.begin(key):
		return false
	case signTerms.begin(key) && allCapitals(text), isRoman(text):
		return false
	}
	return isName(text) && len(strings.Fields(text)) <= 5
}

// noCommunes are the first words of labels in a list of communes that are no
// commune's name.
var noCommunes = termsOf("lần|đợt|vòng|giai đoạn|toàn|tỷ lệ|tỉ lệ|bình quân|trung bình|số|các|tổng|cộng|chung|điểm|xếp|ghi|huyện|tỉnh|cả|trong đó|đạt|chưa|không|mức|xã nông|minh chứng|hồ sơ|năm|tháng|quý|kỳ|kế hoạch|mục tiêu|nhóm|STT|TT|ngày|người|lập|cán bộ|văn bản|lý do|nguyên nhân|phòng|ban|đề nghị|kiến nghị|nhận xét|ý kiến")
