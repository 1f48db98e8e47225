package intake

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"tieuchi/internal/criteria"
	"tieuchi/internal/sheet"
)

// stated is a total that a line states.
type stated struct {
	status criteria.Status
	count  int
	of     int
	bare   bool // the words are there, the number is in another cell
}

// totalWords are the verdicts as totals name them, longest first so that
// "chưa đạt" is not taken for "đạt".
type totalWord struct {
	key    string
	status criteria.Status
}

var totalWords = sync.OnceValue(func() []totalWord {
	var list []totalWord
	for _, w := range []struct {
		text   string
		status criteria.Status
	}{
		{"không áp dụng", criteria.NotConsidered}, {"không xét", criteria.NotConsidered},
		{"cơ bản đạt", criteria.BasicallyMet}, {"chưa đạt", criteria.NotMet},
		{"không đạt", criteria.NotMet}, {"đạt", criteria.Met}, {"hoàn thành", criteria.Met},
	} {
		list = append(list, totalWord{norm(w.text), w.status})
	}
	return list
})

// asideNumbers are the numbers in such a line that are no count: dates, years,
// percentages.
var asideNumbers = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/-]\d{4}|\d{4}|\d+(?:[.,]\d+)?\s*%|(?i:tháng|ngày|quý)\s+\d{1,2}`)
})

var totalNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|\s)(\d{1,2})(?:\s(\d{1,2}))?(?:\s|$)`)
})

// totalsIn reads the totals of criteria that a line states: "Tổng số tiêu chí
// đạt: 9/19; chưa đạt: 10/19". A line about indicators ("chỉ tiêu") is none,
// nor is one without the word "tiêu chí", nor one about a plan, a change or a
// past recognition.
func totalsIn(line string) []stated {
	if len(line) > 600 {
		return nil
	}
	key := norm(asideNumbers().ReplaceAllString(line, " "))
	if !criterionTerm.within(key) || indicatorTerm.within(key) || otherTotals.within(key) {
		return nil
	}
	var list []stated
	for _, part := range splitTotals(key) {
		if s, ok := totalIn(part); ok {
			list = append(list, s)
		}
	}
	return list
}

// totalsIn leaves out the totals of a line that names another year than the
// report's: "Năm 2022 xã đạt 12/19 tiêu chí".
func (f *builder) totalsIn(line string) []stated {
	for _, year := range yearIn().FindAllString(line, -1) {
		if n := f.report.Period.Year(); n > 0 && firstNumber(year) != n {
			return nil
		}
	}
	return totalsIn(line)
}

// yearIn matches the year of a line that speaks of one.
var yearIn = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\b20\d\d\b`) })

// totalIn reads one total of a part of a line.
func totalIn(part string) (stated, bool) {
	for _, w := range totalWords() {
		if !hasPhrase(part, w.key) {
			continue
		}
		s := stated{status: w.status, bare: true}
		before, after, _ := strings.Cut(part, w.key)
		all := totalNumber().FindAllStringSubmatch(after, -1)
		if ahead := totalNumber().FindAllStringSubmatch(before, -1); len(ahead) == 1 && ahead[0][2] != "" {
			all = append(all, ahead...) // "9/19 tiêu chí đạt"; a bare number ahead is a title's "19 tiêu chí"
		}
		if len(all) > 1 {
			return stated{}, false // which of the numbers it is cannot be told
		}
		if len(all) == 1 {
			s.count, _ = strconv.Atoi(all[0][1])
			s.of, _ = strconv.Atoi(all[0][2])
			s.bare = false
		}
		return s, true
	}
	return stated{}, false
}

// splitTotals cuts a line before each further verdict word that has a number
// of its own after it.
func splitTotals(key string) []string {
	words := strings.Fields(key)
	var parts []string
	start, numbered, worded := 0, false, false
	for i := range words {
		_, err := strconv.Atoi(words[i])
		isVerdict := startsVerdict(words[i:])
		if isVerdict && numbered && worded && err != nil {
			parts = append(parts, strings.Join(words[start:i], " "))
			start, numbered, worded = i, false, false
		}
		numbered = numbered || err == nil
		worded = worded || isVerdict
	}
	return append(parts, strings.Join(words[start:], " "))
}

func startsVerdict(words []string) bool {
	text := strings.Join(words[:min(len(words), 3)], " ")
	for _, w := range totalWords() {
		if begins(text, w.key) {
			return true
		}
	}
	return false
}

// totals reads the totals of a row at the table's foot; it is false when the
// row states none. The number may stand in the words or in a cell of its own.
func (f *builder) totals(row int) bool {
	t := f.t
	found := f.totalsIn(t.rowText(row))
	if len(found) == 1 && found[0].bare {
		if c := f.totalCell(row); c != nil {
			return f.addTotal(found[0], t.g.textOf(c), t.g.ref(row, c.Col))
		}
		return false
	}
	for _, s := range found {
		if !s.bare {
			f.put(s, t.g.ref(row, f.firstColumn(row)))
		}
	}
	return len(found) > 0 || f.columnTotals(row)
}

// totalCell is the first cell of the row's results that has a digit in it.
func (f *builder) totalCell(row int) *sheet.Cell {
	for i := range f.t.g.index[row] {
		c := &f.t.g.index[row][i]
		if startsWithDigit(f.t.g.textOf(c)) {
			return c
		}
	}
	return nil
}

// addTotal reads "9/19" or "9" beside the words of a total.
func (f *builder) addTotal(s stated, text string, at criteria.Ref) bool {
	all := totalNumber().FindStringSubmatch(norm(text))
	if all == nil {
		return false
	}
	s.count, _ = strconv.Atoi(all[1])
	s.of, _ = strconv.Atoi(all[2])
	f.put(s, at)
	return true
}

// columnTotals reads a row "Tổng cộng" with counts under "Đạt" and "Chưa đạt".
// Where the table has rows of indicators the counts may be of those, and are
// not taken for totals of criteria.
func (f *builder) columnTotals(row int) bool {
	key := f.t.g.norm(f.t.rowText(row))
	if len(f.t.marks) == 0 || !sumTerms.begin(key) {
		return false
	}
	for _, e := range f.t.rows {
		if e.indicator != "" {
			return true
		}
	}
	for _, col := range f.t.markList() {
		c := f.t.g.cell(row, col)
		if c != nil && startsWithDigit(f.t.g.textOf(c)) {
			f.addTotal(stated{status: f.t.marks[col]}, f.t.g.textOf(c), f.t.g.ref(row, col))
		}
	}
	return true
}

// put notes a total.
func (f *builder) put(s stated, at criteria.Ref) {
	f.report.Totals = append(f.report.Totals, criteria.Total{Status: s.status, Count: s.count, Of: s.of, At: at})
}

func (f *builder) firstColumn(row int) int {
	if cells := f.t.g.index[row]; len(cells) > 0 {
		return cells[0].Col
	}
	return 1
}
