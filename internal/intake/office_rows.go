package intake

import (
	"strconv"
	"strings"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// row reads one row of a profile.
func (s *officeSheet) row(row int) {
	label, value := s.g.cell(row, s.labels), s.g.cell(row, s.values)
	text := s.g.textOf(label)
	key, inside := officeLabel(text)
	switch {
	case text == "":
		s.further(value)
	case key == "":
		s.strange(label, value)
	case inside != "": // "Người ký: Nguyễn Văn A" in one cell
		s.key, s.stray = key, nil
		inner := *label
		inner.Value = inside
		s.take(&inner, false)
		s.aside(value)
	default:
		s.key, s.stray, s.last = key, nil, row
		s.take(value, false)
	}
	if key != "" {
		s.beyond(row)
	}
}

// further goes on with the value above in a row without a label. Of a fact that
// is one line only the very next row belongs to it.
func (s *officeSheet) further(value *sheet.Cell) {
	switch {
	case s.isBlank(value):
	case s.stray != nil:
		s.unknown(s.stray)
		s.stray = nil
	case s.key == "" && s.told: // of a label that is not known
	case s.key == "" && s.last == 0: // above the first label: a title
	case s.key == "" || !isManyLines(s.key) && value.Row > s.last+1:
		s.aside(value)
	default:
		s.take(value, true)
	}
}

// strange is a text in the column of labels that is none: a title above them,
// a heading between them, or a slip.
func (s *officeSheet) strange(label, value *sheet.Cell) {
	name, rest, _ := strings.Cut(s.g.textOf(label), ":")
	_, near := s.nearest(name)
	says := !s.isBlank(value) || strings.TrimSpace(rest) != ""
	if s.last == 0 && !near {
		return // a title, or the head of the columns
	}
	s.key, s.stray, s.told = "", nil, false
	if says {
		s.unknown(label)
	} else {
		s.stray = label
	}
}

// unknown tells a label that is not known, and the one that it may be.
func (s *officeSheet) unknown(label *sheet.Cell) {
	s.told = true
	name, _, _ := strings.Cut(s.g.textOf(label), ":")
	at := s.g.ref(label.Row, label.Col)
	if nearest, ok := s.nearest(name); ok {
		s.b.found.add(110, "label", at, subject{}, name, nearest)
		return
	}
	s.b.found.add(110, "office", at, subject{}, shorten(name))
}

func (s *officeSheet) nearest(name string) (string, bool) {
	name = strings.TrimSpace(name)
	if !unicode.IsUpper(firstRune(name)) {
		return "", false
	}
	return vntext.Nearest(name, officeLabelTexts())
}

// beyond tells what stands beside the values: it is not used. To their right it
// may be another office's profile, whose paper would then bear a wrong head.
func (s *officeSheet) beyond(row int) {
	for i := range s.g.index[row] {
		switch c := &s.g.index[row][i]; {
		case c.Col == s.labels || c.Col == s.values || s.isBlank(c):
		case c.Col > s.values && !s.isRemark(c):
			s.b.found.soften(finding.Warning, 110, "line", s.g.ref(c.Row, c.Col), shorten(s.g.textOf(c)))
		default:
			s.aside(c)
		}
	}
}

// isRemark tells a remark, and a cell in a column for remarks.
func (s *officeSheet) isRemark(c *sheet.Cell) bool {
	for _, row := range s.g.between(1, c.Row) {
		if remarkTerms.begin(norm(s.g.text(row, c.Col))) {
			return true
		}
	}
	return false
}

var remarkTerms = termsOf("ghi chú|hướng dẫn|ví dụ|giải thích|gợi ý|diễn giải")

func (s *officeSheet) aside(c *sheet.Cell) {
	if !s.isBlank(c) {
		s.b.found.add(110, "line", s.g.ref(c.Row, c.Col), subject{}, shorten(s.g.textOf(c)))
	}
}

// isBlank tells a cell that states nothing: a blank typed as dots too.
func (s *officeSheet) isBlank(c *sheet.Cell) bool {
	if c == nil || c.Kind == sheet.Error || c.Kind == sheet.NoResult {
		return c == nil
	}
	return strings.Trim(s.g.textOf(c), " .…_") == ""
}

// take adds a value to the fact of the current label.
func (s *officeSheet) take(c *sheet.Cell, more bool) {
	if s.isBlank(c) {
		return
	}
	s.last = c.Row
	if c.Kind == sheet.Error || c.Kind == sheet.NoResult {
		s.b.brokenInfo(s.g, c)
		return
	}
	at := s.g.ref(c.Row, c.Col)
	if s.g.sheet.RowHidden(c.Row) {
		s.b.found.add(205, "row", at, subject{}, strconv.Itoa(c.Row))
	}
	if isManyLines(s.key) {
		s.b.addFact(s.facts, s.g, infoRow{infoLabel{infoFact, s.key}, c, more})
		return
	}
	text := factText(s.g, infoRow{infoLabel{infoFact, s.key}, c, more})
	have := s.facts[s.key]
	switch {
	case len(have) == 0:
		s.facts[s.key] = []criteria.Fact{{Text: text, At: at}}
	case more:
		have[0].Text += further(s.key, text)
	case have[0].Text != text:
		s.torn[s.key] = true
		s.b.found.add(103, "fact", at, subject{}, s.key.OfficeLabel(), have[0].At.Cell)
	}
}
