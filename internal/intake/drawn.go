package intake

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
)

// drawn is the day on which the workbook says that a report was drawn up: in
// the line of place and date over a signature or under the number, or beside a
// label. The report's own sheet comes first; of a workbook on one report the
// sheets without criteria too. Where one says several days it is unknown, for
// whoever asks for the newest report must not get one by luck.
//
// It is never the file's own date, which changes with every copy.
func (b *book) drawn(g *group, alone bool) (day criteria.Period, conflict bool) {
	days := b.drawnOn(g.page)
	if len(days) == 0 && alone {
		days = b.drawnBeside(g.page)
	}
	if len(days) == 0 {
		return criteria.Period{}, false
	}
	for _, other := range days[1:] {
		if other.End != days[0].End {
			return criteria.Period{}, true
		}
	}
	return days[0], false
}

// drawnBeside lists the days on the sheets without criteria, but for guides and
// lists.
func (b *book) drawnBeside(own *page) []criteria.Period {
	var days []criteria.Period
	for _, p := range b.pages {
		if p != own && !p.hasCriteria() && !p.isAside() && !p.isNotice() {
			days = append(days, b.drawnOn(p)...)
		}
	}
	return days
}

// isNotice tells the sheet with a draft of a notice: its days are the notice's.
func (p *page) isNotice() bool {
	const head = 30 // rows, a letterhead and a subject included
	for _, row := range p.g.between(1, head) {
		for i := range p.g.index[row] {
			if c := &p.g.index[row][i]; c.Kind == sheet.Text && len(c.Value) < maxDateLine && noticeTerms.begin(p.g.norm(c.Value)) {
				return true
			}
		}
	}
	return false
}

// maxDateLine is how many bytes a line of place and date may have.
const maxDateLine = 240

// drawnOn lists the days on which a sheet says that it was drawn up.
func (b *book) drawnOn(p *page) []criteria.Period {
	var days []criteria.Period
	for _, row := range p.info {
		if row.kind == infoDrawn {
			if day, problems := reading.Deadline(row.cell, p.g.date1904); len(problems) == 0 && isDay(day.Text) {
				day.At = p.g.ref(row.cell.Row, row.cell.Col)
				days = append(days, day)
			}
		}
	}
	for _, row := range p.g.rows {
		if p.inTable(row) || b.isInfo(p.g, row) {
			continue
		}
		for i := range p.g.index[row] {
			c := &p.g.index[row][i]
			if c.Kind == sheet.Text && len(c.Value) < maxDateLine && namesDay(c.Value) {
				days = append(days, b.drawnIn(p, c)...)
			}
		}
	}
	return days
}

// namesDay tells cheaply whether a text has the word "ngày", in either form of
// Unicode: most of a large sheet's cells have not.
func namesDay(text string) bool {
	for _, word := range []string{"gày", "GÀY", "ga\u0300y", "GA\u0300Y"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// drawnIn lists the days in one cell outside the tables, of which each line
// stands for itself: a letterhead is often one cell.
func (b *book) drawnIn(p *page, c *sheet.Cell) []criteria.Period {
	if isAnswer(p.g, c) {
		return nil
	}
	var days []criteria.Period
	for _, text := range linesOf(p.g, c) {
		if next := p.g.right(c); next != nil && dayTerm.are(lastWord(norm(text))) {
			text += " " + p.g.textOf(next) // "Bản Bo, ngày" | 10/3/2023
		}
		l := readDateLine(text)
		if l.day.End != "" && (l.labelled || l.isPlace() || l.isBare() && p.signedBelow(c.Row)) {
			l.day.At = p.g.ref(c.Row, c.Col)
			days = append(days, l.day)
		}
	}
	return days
}

// isAnswer tells whether the cell to the left asks for something: "Thời gian,
// địa điểm làm việc: | Bản Bo, ngày 10 tháng 3 năm 2023".
func isAnswer(g *grid, c *sheet.Cell) bool {
	var left *sheet.Cell
	for i := range g.index[c.Row] {
		if other := &g.index[c.Row][i]; other.Col < c.Col && g.textOf(other) != "" {
			left = other
		}
	}
	return left != nil && (strings.HasSuffix(g.textOf(left), ":") || labelOf(g.textOf(left)).kind != infoNothing)
}

// dateLine is a line that ends with a day, and what stands before it.
type dateLine struct {
	before   string
	comma    bool // between the two
	labelled bool // "Ngày lập: 10/3/2023"
	day      criteria.Period
}

// dateAtEnd matches a line that ends with "ngày 10 tháng 3 năm 2023" or "ngày
// 10/3/2023", after a place, a number or nothing.
var dateAtEnd = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:(.*?)([\s,;–-]+))?(ngày\s*` + drawnShape + `)\s*[.;]?$`)
})

// labelAtFront matches a label with a day after it.
var labelAtFront = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^([^:\d]+?)\s*:?\s*((?:ngày\s*)?` + drawnShape + `)\s*[.;]?$`)
})

const drawnShape = `\d{1,2}\s*(?:[/.-]|\s+tháng)\s*\d{1,2}\s*(?:[/.-]|,?\s+năm)\s*\d{4}`

var onlyDay = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)^(?:ngày\s*)?` + drawnShape + `$`) })

// isDay tells a text that names one day and nothing else.
func isDay(text string) bool { return onlyDay().MatchString(strings.TrimSpace(text)) }

func readDateLine(text string) dateLine {
	if found := labelAtFront().FindStringSubmatch(text); found != nil && drawnLabels.are(norm(found[1])) {
		return dateLine{labelled: true, day: reading.PeriodOf(found[2])}
	}
	found := dateAtEnd().FindStringSubmatch(text)
	if found == nil {
		return dateLine{}
	}
	before := ownNumber().ReplaceAllString(strings.TrimSpace(found[1])+" ", "")
	return dateLine{before: strings.Trim(before, " ,;"), comma: strings.Contains(found[2], ","), day: reading.PeriodOf(found[3])}
}

// ownNumber matches the number of the paper that a line of place and date may
// follow: "Số: 12/BC-UBND".
var ownNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^số\s*:?[\s\d.…_]*/?\s*BC[-\p{L}\d]*[\s,;]+`)
})

// isBare tells a day by itself, which counts over a signature only.
func (l dateLine) isBare() bool { return l.before == "" }

// isPlace tells whether what stands before the day is a place's name and no
// deadline, meeting or decision: a comma after a few words that all begin with
// a capital, kinds of places aside.
func (l dateLine) isPlace() bool {
	const longest = 6 // words: "TP. Phan Rang - Tháp Chàm"
	words := strings.Fields(l.before)
	if len(words) == 0 || len(words) > longest || !l.comma || notWhereDrawn.begin(norm(l.before)) {
		return false
	}
	for _, word := range words {
		if strings.ContainsFunc(word, unicode.IsDigit) || strings.ContainsAny(word, "/:()") ||
			!startsUpper(word) && !placeKinds.are(norm(word)) && word != "-" && word != "–" {
			return false
		}
	}
	return true
}

// signedBelow tells whether a signature follows within a few rows.
func (p *page) signedBelow(row int) bool {
	const below = 3
	for _, next := range p.g.between(row+1, row+below) {
		for i := range p.g.index[next] {
			if text := p.g.textOf(&p.g.index[next][i]); text != "" && signs(text) && signTerms.begin(norm(text)) {
				return true
			}
		}
	}
	return false
}

func lastWord(key string) string { return key[strings.LastIndexByte(key, ' ')+1:] }

// The terms of the lines of place and date.
var (
	drawnLabels   = termsOf(drawnTexts)
	noticeTerms   = termsOf("thông báo|kết luận của")
	placeKinds    = termsOf("xã|huyện|tỉnh|phường|quận|thị|trấn|thành|phố")
	notWhereDrawn = termsOf("họp|hạn|trước|đến|hết|sau|tính|kỳ họp|kỳ báo cáo|từ ngày|thời hạn|thời gian|thời điểm|hội nghị|hội đồng|cuộc họp|phiên họp|làm việc|báo cáo|biểu|biên bản|quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|thông báo|tờ trình|văn bản|chỉ thị|hướng dẫn|kết luận|ban hành|căn cứ|kèm theo|số|hoàn thành|ngày")
)

// drawnTexts are the labels of the day on which a workbook was drawn up.
const drawnTexts = "Ngày lập|Ngày lập biểu|Ngày lập báo cáo|Ngày báo cáo"
