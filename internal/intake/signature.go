package intake

import (
	"strings"
	"unicode"
)

// taskHeading tells whether a row of a table of tasks heads the rows below it:
// words, no task, no body and no date. number is the criterion that it names, 0
// for any other heading ("II. Nhiệm vụ chung").
func (f *builder) taskHeading(row int) (number int, ok bool) {
	t := f.t
	if f.hasTask(row) || f.hasCell(row, t.lead) || f.hasCell(row, t.deadline) || t.isSignature(row) {
		return 0, false
	}
	cells := t.g.index[row]
	text := ""
	for i := range cells {
		if text != "" && t.g.textOf(&cells[i]) != "" {
			text += " "
		}
		text += t.g.textOf(&cells[i])
	}
	if len(text) > maxLabel || strings.IndexFunc(text, unicode.IsLetter) < 0 {
		return 0, false
	}
	if word := firstWord(text); isRoman(word) && len(word) < len(text) {
		text = strings.TrimSpace(text[len(word):])
	}
	l := parseLabel(text)
	byName := t.criterionByName(f.rules, withoutCriterionWord(l.name))
	switch n := criterionOf(l.id); {
	case l.named && f.result(n) != nil:
		return n, true
	case byName > 0 && (n == 0 || n == byName || !l.named):
		return byName, true // "3. Thu nhập": the number only counts the headings
	}
	return 0, t.isHeading(row)
}

func (f *builder) hasCell(row, col int) bool {
	c := f.t.cell(row, col)
	return c != nil && f.t.g.textOf(c) != ""
}

// isSignature tells a row of the block under a table: the line of place and
// date, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Ký, ghi rõ họ tên)". It has
// nothing else in it, no number among it.
func (t *table) isSignature(row int) bool {
	found := false
	for i := range t.g.index[row] {
		text := t.g.textOf(&t.g.index[row][i])
		switch {
		case text == "":
		case !signs(text):
			return false
		default:
			found = true
		}
	}
	return found
}

// signs tells whether a text is a line of a signature block. A date stands
// there after a place and a comma, so that the deadline "Trước ngày 30 tháng 6
// năm 2024" is none.
func signs(text string) bool {
	const longest = 12 // words of "TM. ỦY BAN NHÂN DÂN XÃ …"
	key := norm(text)
	if len(strings.Fields(key)) > longest {
		return false
	}
	place, day, ok := strings.Cut(text, ",")
	if ok && dayTerm.begin(norm(day)) && monthTerm.within(norm(day)) {
		return len(strings.Fields(place)) <= 4
	}
	return signTerms.begin(key) && (allCapitals(text) || strings.HasPrefix(text, "(") || nobodyTerms.within(key))
}

// underSignature tells whether one of the few rows above is of the block: the
// name of the person who signs stands some rows below the office.
func (t *table) underSignature(row int) bool {
	const height = 8
	for _, above := range t.g.between(max(row-height, t.header.bottom+1), row-1) {
		if t.isSignature(above) {
			return true
		}
	}
	return false
}
