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
// caller looks at what the columns hold. Under criteria from left to right the
// rows were read before (addLabels); beside a column "Tên xã" no column of the
// header is a commune's.
func (t *table) ownerOf(c column) owner {
	if t.g.isFlipped {
		return t.span.owners[c.col]
	}
	if t.listsCommunes() {
		return owner{}
	}
	var o owner
	for i, text := range c.texts {
		if r := roleOf(t.g.norm(text)); r != roleNone && r != roleCommune {
			continue
		}
		places := placesIn(line{text: text})
		if len(places[placeDistrict]) > 0 {
			o.district = places[placeDistrict][0].name
		}
		switch name := fullName(parseLabel(text).name); {
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

// listsCommunes tells whether a column of its own, "Tên xã", lists the communes
// below each other.
func (t *table) listsCommunes() bool {
	for _, c := range t.header.columns {
		if c.role == roleCommune && c.direct && !c.joint && !t.isMergedWide(c.col) && t.namesBelow(c.col) {
			return true
		}
	}
	return false
}

// isMergedWide tells whether the label over a column is merged over others too:
// then the communes are those columns.
func (t *table) isMergedWide(col int) bool {
	for row := t.header.top; row <= t.header.bottom; row++ {
		if m, ok := t.g.merge(row, col); ok && m.Col2 > m.Col1 {
			return true
		}
	}
	return false
}

// namesBelow tells whether a column has words below its header.
func (t *table) namesBelow(col int) bool {
	for _, row := range t.sample() {
		if c := t.g.cell(row, col); c != nil && !looksLikeVerdict(c) && startsUpper(t.g.textOf(c)) {
			return true
		}
	}
	return false
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

// fullName writes out what offices shorten before a name in a list: "TT. Tân
// Uyên" and "Thị trấn Tân Uyên" are one commune.
func fullName(text string) string {
	first, rest, ok := strings.Cut(text, " ")
	if dotted, more, cut := strings.Cut(text, "."); cut && len(dotted) <= 2 {
		first, rest, ok = dotted, strings.TrimSpace(more), true
	}
	if !ok || !startsUpper(rest) && !startsDigit(rest) {
		return text
	}
	switch first {
	case "TT", "Tt", "T.T":
		return "Thị trấn " + properCase(rest)
	case "P", "F":
		return "Phường " + properCase(rest)
	case "X":
		return properCase(rest)
	}
	return text
}

func startsDigit(text string) bool { return unicode.IsDigit(firstRune(text)) }

// mayNameCommune refuses the words that stand over or beside communes' names.
func mayNameCommune(text string) bool {
	if !startsUpper(text) {
		return false
	}
	return mayBeListed(text)
}

// mayBeListed is mayNameCommune for a cell below "Tên xã", where a name may be
// written in small letters.
func mayBeListed(text string) bool {
	const longest = 40 // bytes of a name in a list
	key := norm(text)
	switch {
	case text == "" || len(text) > longest || strings.IndexFunc(text, unicode.IsLetter) < 0:
		return false
	case roleOf(key) != roleNone || noCommunes.begin(key) || noWholeCommunes.are(key) || startsTime(key):
		return false
	case nobodyTerms.begin(key), officials.begin(key) && allCapitals(text), isRoman(text):
		return false
	}
	return isName(text) && len(strings.Fields(text)) <= 5
}

// startsTime tells "Năm 2023", "Quý I" and "Kỳ trước" from the communes Năm
// Căn, Quý Sơn and Kỳ Tân.
func startsTime(key string) bool {
	words := strings.Fields(key)
	if len(words) < 2 || !timeWords.are(words[0]) {
		return false
	}
	return firstNumber(words[1]) > 0 || isRoman(strings.ToUpper(words[1])) || timeTails.are(words[1])
}

// The words of labels in a list of communes that are no commune's name. Many
// names begin with a word that labels begin with too: Chung Chải, Cộng Hòa, Tổng
// Cọt, Toàn Thắng, Các Sơn, Ban Công, Ký Phú. So a label is told by two words,
// or by being only the one.
var (
	noCommunes = termsOf("lần|đợt|vòng|giai đoạn|toàn huyện|toàn tỉnh|toàn xã|toàn vùng|toàn bộ|toàn thành phố|toàn thị xã|toàn quận|toàn quốc|" +
		"tổng số|tổng cộng|tổng hợp|tổng điểm|tổng xã|tổng các|tổng tiêu|tổng toàn|tổng chung|tổng kinh|tổng vốn|cộng toàn|cộng huyện|cộng nhóm|cộng các|cộng số|cộng điểm|cộng xã|" +
		"chung toàn|chung cả|chung của|cả huyện|cả tỉnh|cả vùng|các xã|các tiêu|các chỉ|các thôn|các bản|các đơn|các huyện|các phường|" +
		"tỷ lệ|tỉ lệ|bình quân|trung bình|số|điểm|xếp loại|xếp hạng|xếp thứ|ghi chú|huyện|tỉnh|trong đó|đạt|chưa|không|mức|xã nông|minh chứng|hồ sơ|kế hoạch|mục tiêu|nhóm|" +
		"STT|TT tiêu|người|cán bộ|văn bản|lý do|nguyên nhân|phòng|ban chỉ|ban quản|ban nhân|đề nghị|kiến nghị|nhận xét|ý kiến|" +
		"thôn|xóm|ấp|tổ dân|khu phố|khu dân|khối phố|dân số|diện tích|họ và|họ tên")
	noWholeCommunes = termsOf("toàn|tổng|cộng|chung|cả|TT|năm|tháng|quý|kỳ|ban|ngày|nhóm|vùng")
	timeWords       = termsOf("năm|tháng|quý|kỳ|ngày|tuần")
	timeTails       = termsOf("trước|này|nay|sau|báo|đánh|kế|đạt|hoàn|công|gốc")
	officials       = termsOf("cán bộ lập|TM ủy|TM UBND|KT chủ|TL chủ|TUQ|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng ban|phó trưởng ban|xác nhận|thủ trưởng|kế toán|công chức|lãnh đạo")
)
