package intake

import (
	"sort"
	"strings"
	"sync"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// infoKind is what a row of label and value is about.
type infoKind int

const (
	infoNothing infoKind = iota
	infoFact
	infoCommune
	infoCode
	infoDistrict
	infoProvince
	infoRegion
	infoPeriod
	infoRules
	infoHardship
	infoDrawn
)

type infoLabel struct {
	kind infoKind
	fact criteria.FactKey
}

// infoLabels maps the key of a label to what it is about.
var infoLabels = sync.OnceValue(func() map[string]infoLabel {
	labels := make(map[string]infoLabel)
	for _, k := range criteria.AllFactKeys() {
		labels[norm(k.Label())] = infoLabel{infoFact, k}
	}
	for kind, texts := range placeLabels() {
		for _, text := range strings.Split(texts, "|") {
			labels[norm(text)] = infoLabel{kind: kind}
		}
	}
	return labels
})

// infoTexts lists all labels as they are written.
func infoTexts() []string {
	var texts []string
	for _, k := range criteria.AllFactKeys() {
		texts = append(texts, k.Label())
	}
	for kind := infoCommune; kind <= infoDrawn; kind++ {
		texts = append(texts, strings.Split(placeLabels()[kind], "|")...)
	}
	return texts
}

// placeLabels holds the labels of places, periods and the like, for each kind.
func placeLabels() map[infoKind]string {
	return map[infoKind]string{
		infoCommune:  "Xã|Tên xã",
		infoCode:     "Mã xã|Mã số xã|Mã đơn vị hành chính|Mã ĐVHC",
		infoDistrict: "Huyện|Tên huyện|Huyện/thị xã|Huyện, thị xã|Huyện/thành phố",
		infoProvince: "Tỉnh|Tên tỉnh|Tỉnh/thành phố|Tỉnh, thành phố",
		infoRegion:   "Vùng|Vùng kinh tế|Vùng áp dụng|Áp dụng mức vùng",
		infoPeriod:   "Kỳ báo cáo|Thời điểm báo cáo|Kỳ đánh giá|Số liệu tính đến",
		infoHardship: "Xã đặc biệt khó khăn|Thuộc xã đặc biệt khó khăn|Là xã đặc biệt khó khăn",
		infoRules:    "Bộ tiêu chí|Bộ tiêu chí áp dụng",
		infoDrawn:    drawnTexts,
	}
}

// labelOf reads a label, without a colon or a hint in brackets after it.
func labelOf(text string) infoLabel {
	if i := strings.IndexByte(text, '('); i > 0 {
		text = text[:i]
	}
	if len(text) > 60 || !unicode.IsUpper(firstRune(text)) {
		return infoLabel{}
	}
	return infoLabels()[norm(text)]
}

// infoRow is one row of label and value.
type infoRow struct {
	infoLabel
	cell *sheet.Cell // the value
	more bool        // goes on with the value above
}

// infoOf finds the label and value rows of a sheet outside its tables. Labels
// of places count wherever they stand; labels of facts only where enough of
// them stand in one column (labelsNeeded), so that "Nơi nhận:" under a signature is
// no info row.
func (b *book) infoOf(p *page) []infoRow {
	if p.isGuide() {
		return nil // examples, not facts
	}
	parser := infoParser{b: b, g: p.g, column: p.labelColumn()}
	for _, row := range p.g.rows {
		if p.inTable(row) {
			parser.current = infoLabel{}
			continue
		}
		parser.read(row)
	}
	return parser.rows
}

// infoParser goes down a sheet; current is the label that a row without one
// goes on with, last the row where that was last seen.
type infoParser struct {
	b       *book
	g       *grid
	column  int // of the labels of facts, 0 when there is none
	rows    []infoRow
	current infoLabel
	last    int
}

func (p *infoParser) read(row int) {
	first := &p.g.index[row][0]
	if p.column > 0 {
		if c := p.g.cell(row, p.column); c != nil && p.g.textOf(c) != "" {
			first = c
		} else if first.Col > p.column && p.current.kind == infoFact && row <= p.last+2 {
			p.add(row, infoRow{p.current, first, true})
			return
		}
	}
	label, value := labelOf(p.g.textOf(first)), p.g.right(first)
	switch {
	case label.kind == infoFact && first.Col != p.column:
		p.current = infoLabel{}
	case label.kind == infoNothing:
		if p.misspelt(first, value) {
			p.further(row, first)
		} else if p.current.kind != infoNothing && first.Col == p.column && value != nil {
			p.b.unknownLabel(p.g, first)
		}
		p.current = infoLabel{}
	case value == nil: // the text may begin on the next row
		p.current, p.last = label, row
	default:
		same := label == p.current
		p.current = label
		p.add(row, infoRow{label, value, same})
		p.further(row, value)
	}
}

// further reads the pairs of label and value that follow on the same row:
// "Xã: | Bản Bo | Huyện: | Tam Đường".
func (p *infoParser) further(row int, after *sheet.Cell) {
	for c := p.g.right(after); c != nil; c = p.g.right(c) {
		label, value := labelOf(p.g.textOf(c)), p.g.right(c)
		if label.kind == infoNothing {
			p.misspelt(c, value)
		}
		if label.kind > infoFact && value != nil {
			p.add(row, infoRow{label, value, false})
			c = value
		}
	}
}

// add takes a row. A place or period whose formula gave nothing is told here,
// as nothing is read from it; a fact where it is taken (addFact).
func (p *infoParser) add(row int, r infoRow) {
	if kind := r.cell.Kind; r.kind > infoFact && (kind == sheet.Error || kind == sheet.NoResult) {
		p.b.brokenInfo(p.g, r.cell)
	}
	p.rows = append(p.rows, r)
	p.last = row
	p.b.markInfo(p.g, row)
}

// unknownLabel reports a row among the labels that says something nobody asked
// for: it may be a label that is misspelt.
func (b *book) unknownLabel(g *grid, c *sheet.Cell) {
	b.found.add(110, "line", g.ref(c.Row, c.Col), subject{}, shorten(g.textOf(c)))
}

// labelColumn is the column with enough labels, 0 when there is none.
func (p *page) labelColumn() int {
	g, hits, best := p.g, make(map[int]int), 0
	enough := p.labelsNeeded()
	for _, row := range g.rows {
		if p.inTable(row) {
			continue
		}
		for i := range g.index[row] {
			c := &g.index[row][i]
			if c.Kind != sheet.Text || labelOf(g.textOf(c)).kind == infoNothing || g.right(c) == nil {
				continue
			}
			hits[c.Col]++
			if hits[c.Col] >= enough && (best == 0 || hits[c.Col] > hits[best]) {
				best = c.Col
			}
		}
	}
	return best
}

// right is the next cell with something in it to the right.
func (g *grid) right(c *sheet.Cell) *sheet.Cell {
	cells := g.index[c.Row]
	first := sort.Search(len(cells), func(i int) bool { return cells[i].Col > c.Col })
	for i := first; i < len(cells); i++ {
		if cells[i].Kind != sheet.Text || g.textOf(&cells[i]) != "" {
			return &cells[i]
		}
	}
	return nil
}

// addFact adds a value to the facts. A fact of many lines has one Fact a line;
// any other goes on in the same Fact.
func (b *book) addFact(facts criteria.Facts, g *grid, row infoRow) {
	if row.cell.Kind == sheet.Error || row.cell.Kind == sheet.NoResult {
		b.brokenInfo(g, row.cell)
		return
	}
	at := g.ref(row.cell.Row, row.cell.Col)
	have := facts[row.fact]
	if isManyLines(row.fact) {
		for _, text := range linesOf(g, row.cell) {
			if text = trimEntry(row.fact, text); text != "" {
				facts[row.fact] = append(facts[row.fact], criteria.Fact{Text: text, At: at})
			}
		}
		return
	}
	text := factText(g, row)
	switch _, readable := officeWord(row.fact, text); {
	case text == "":
	case !readable:
		b.found.add(201, "fact", at, subject{}, row.fact.Label(), shorten(text), expected(row.fact))
	case len(have) == 0:
		facts[row.fact] = []criteria.Fact{{Text: text, At: at}}
	case row.more:
		have[0].Text += further(row.fact, text)
	case have[0].Text != text:
		b.found.add(110, "line", at, subject{}, row.fact.Label()+": "+shorten(text))
	}
}

// isManyLines tells the facts of which each line is an entry or a paragraph.
func isManyLines(k criteria.FactKey) bool {
	return k.IsNoticeText() || k == criteria.Participants || k == criteria.Recipients
}

// ofLines tells the facts that are one, on lines that paper keeps: "TM. ỦY BAN
// NHÂN DÂN", below it "KT. CHỦ TỊCH".
func ofLines(k criteria.FactKey) bool {
	return k == criteria.SignerAuthority || k == criteria.SignerOffice
}

// further is what a row without a label adds to a fact.
func further(k criteria.FactKey, text string) string {
	if ofLines(k) {
		return "\n" + text
	}
	return " " + text
}

// linesOf splits a cell at its line breaks.
func linesOf(g *grid, c *sheet.Cell) []string {
	if c.Kind != sheet.Text {
		return []string{g.textOf(c)}
	}
	var lines []string
	for _, text := range strings.FieldsFunc(c.Value, func(r rune) bool { return r == '\n' || r == '\r' }) {
		if text = vntext.Clean(text); text != "" {
			lines = append(lines, text)
		}
	}
	return lines
}

// trimEntry drops the dash before and the comma after an entry of a list: the
// notice sets its own.
func trimEntry(k criteria.FactKey, text string) string {
	if k != criteria.Participants && k != criteria.Recipients {
		return text
	}
	return strings.TrimRight(strings.TrimLeft(text, "-–+• "), ";, ")
}

// factText is a value as a notice prints it: a stored date in words.
func factText(g *grid, row infoRow) string {
	if ofLines(row.fact) {
		return strings.Join(linesOf(g, row.cell), "\n")
	}
	text := g.textOf(row.cell)
	if row.fact != criteria.IssueDate && row.fact != criteria.MeetingDate {
		return text
	}
	if row.cell.Kind == sheet.Text && strings.IndexFunc(text, isNoDate) >= 0 {
		return text // the office's own words
	}
	period, problems := reading.Deadline(row.cell, g.date1904)
	if len(problems) > 0 || len(period.End) != len("2006-01-02") {
		return text
	}
	return inWords(period.End)
}

func isNoDate(r rune) bool { return !strings.ContainsRune("0123456789/-. ", r) }

// inWords writes a day as papers do: days below 10 and months 1 and 2 with a
// zero before them.
func inWords(day criteria.Date) string {
	year, month, date := string(day[:4]), string(day[5:7]), string(day[8:])
	if month != "01" && month != "02" {
		month = strings.TrimPrefix(month, "0")
	}
	return "ngày " + date + " tháng " + month + " năm " + year
}

func (b *book) brokenInfo(g *grid, c *sheet.Cell) {
	if c.Kind == sheet.Error {
		b.found.add(204, "error", g.ref(c.Row, c.Col), subject{}, c.Value)
		return
	}
	b.found.add(204, "", g.ref(c.Row, c.Col), subject{})
}
