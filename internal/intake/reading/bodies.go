package reading

import (
	"strings"
	"sync"

	"tieuchi/internal/vntext"
)

// Bodies splits a list of bodies. A semicolon outside brackets always parts
// two; a comma or a line break only where the next words begin a body's name,
// since names have commas of their own ("Trung tâm Văn hóa, Thể thao và
// Truyền thông") and lines wrap. "và" never parts two.
func Bodies(text string) []string {
	var bodies []string
	for _, piece := range splitOutside(text) {
		piece.text, piece.bullet = bodyText(piece.text)
		last := len(bodies) - 1
		switch {
		case piece.text == "":
		case last >= 0 && !piece.begins(bodies[last]):
			bodies[last] += piece.joint() + piece.text
		default:
			bodies = append(bodies, piece.text)
		}
	}
	return bodies
}

// piece is a part of a list, with the separator before it.
type piece struct {
	text      string
	separator rune // ';', ',', '\n'; 0 before the first
	bullet    bool // it began with a dash
}

// splitOutside splits at separators that are not in brackets.
func splitOutside(text string) []piece {
	var pieces []piece
	depth, start, separator := 0, 0, rune(0)
	for i, r := range text {
		switch {
		case r == '(':
			depth++
		case r == ')' && depth > 0:
			depth--
		case (depth == 0 || !strings.Contains(text[i:], ")")) && (r == ';' || r == ',' || r == '\n' || r == '\r'):
			pieces = append(pieces, piece{text: text[start:i], separator: separator})
			start, separator = i+1, r
		}
	}
	return append(pieces, piece{text: text[start:], separator: separator})
}

// bodyText tidies one name and takes a list's dash off its front.
func bodyText(raw string) (string, bool) {
	text := vntext.Clean(raw)
	bare := strings.TrimLeft(text, "-–+•* ")
	return strings.TrimRight(bare, " .;,"), bare != text
}

// begins tells whether the piece is a body of its own.
func (p piece) begins(before string) bool {
	switch {
	case p.separator == ';' || p.separator == 0:
		return true
	case startsBody(p.text):
		return !strings.HasSuffix(before, "-") && !strings.HasSuffix(vntext.Key(before), " "+vntext.Key("và"))
	}
	return false
}

// joint is what stood between a name and its continuation.
func (p piece) joint() string {
	switch {
	case p.separator == ',':
		return ", "
	case p.bullet:
		return " - "
	}
	return " "
}

// startsBody tells whether a text begins as names of bodies do. A single word
// in small letters ("các xã, thôn") is no name.
func startsBody(text string) bool {
	_, rest, ok := bodyHeads().front(text)
	return ok && (rest != "" || strings.ToLower(text) != text)
}

// bodyHeads holds the first words of the bodies that offices assign tasks to.
var bodyHeads = sync.OnceValue(func() lexicon[bool] {
	return newLexicon(map[string]bool{
		"phòng|ban|bch|bcđ|ubnd|ủy ban|hđnd|hội đồng|ubmttq|mttq|mặt trận|hội|đoàn|huyện đoàn|" +
			"tỉnh đoàn|xã đoàn|huyện ủy|tỉnh ủy|đảng ủy|chi bộ|cấp ủy|văn phòng|trung tâm|sở|" +
			"chi cục|cục|công an|quân sự|bộ đội|đồn|trạm|hạt|trường|liên đoàn|cựu chiến binh|" +
			"ngân hàng|bưu điện|điện lực|kho bạc|bảo hiểm|thanh tra|viện|tòa án|bộ chỉ huy|tổ|công ty|" +
			"hợp tác xã|htx|doanh nghiệp|các|xã|thôn|bản|công chức|cán bộ|lãnh đạo|trưởng|phó|" +
			"chủ tịch|nhà trường|đài|chi nhánh|thường trực": true,
	})
})
