package intake

import (
	"slices"
	"strings"
)

// numberedAcross lists the columns of a row in which the numbers of criteria
// stand: 1, 2, 3 … or 1.1, 1.2, 2.1 … Where they come twice, as under a plan and
// its results, the results count; the others are returned too.
func (g *grid) numberedAcross(row, limit int) (cols []int, others [][]int) {
	if len(g.index[row]) < minAcross {
		return nil, nil
	}
	var best []int
	for _, run := range g.runsAcross(row, limit) {
		switch {
		case best == nil:
			best = run
		case g.before(row, run, best):
			best, others = run, append(others, best)
		default:
			others = append(others, run)
		}
	}
	return best, others
}

// before tells whether a run counts rather than the best before it: by the words
// over it, then by the later period; figures in a row by their number.
func (g *grid) before(row int, run, best []int) bool {
	a, b := g.rankOver(row, run), g.rankOver(row, best)
	if a != b {
		return a > b
	}
	first, second := findPeriod(g.wordsOver(row, best)).End, findPeriod(g.wordsOver(row, run)).End
	if first != "" && second != "" && first != second {
		return second > first
	}
	return len(run) > len(best) && !g.isHeadRow(row, best)
}

// runsAcross cuts the numbers in a row into runs. In a header for criteria any
// order goes, and gaps do: a number that comes again begins another run.
// Elsewhere they must follow each other, as figures do not.
func (g *grid) runsAcross(row, limit int) [][]int {
	var runs [][]int
	var run []int
	seen, last := make(map[string]bool), ""
	loose := false
	cells := g.index[row]
	for i := range cells {
		id := idOf(g, &cells[i])
		if n := criterionOf(id); n < 1 || n > limit {
			continue // a column between them, such as a group's total
		}
		if i == 0 || len(run) == 0 {
			loose = g.isHeadRow(row, []int{cells[i].Col})
		}
		if seen[id] || last != "" && !loose && !follows(id, last) {
			runs, run, seen = append(runs, run), nil, make(map[string]bool)
		}
		run, last, seen[id] = append(run, cells[i].Col), id, true
	}
	return slices.DeleteFunc(append(runs, run), func(r []int) bool { return len(r) < minAcross })
}

// isHeadRow tells whether a row is the header of criteria from left to right:
// every number in it has the word before it, or the words over it say so, and
// nothing left of it is data.
func (g *grid) isHeadRow(row int, cols []int) bool {
	for i := range g.index[row] {
		c := &g.index[row][i]
		if c.Col >= cols[0] {
			break
		}
		if text := g.textOf(c); roleOf(g.norm(text)) == roleNone && criterionOf(idOf(g, c)) == 0 || isColumnNumber(text) && !g.label(text).named {
			return false
		}
	}
	if g.label(g.text(row, cols[0])).named || criterionTerm.within(g.norm(g.wordsOver(row, cols))) {
		return true
	}
	for above := max(1, row-maxHeaderRows); above <= row; above++ { // beside "Tên xã"
		for i := range g.index[above] {
			c := &g.index[above][i]
			if m, merged := g.merge(above, c.Col); c.Col < cols[0] && roleOf(g.norm(g.textOf(c))) == roleCommune && (above == row || merged && m.Row2 >= row) {
				return true
			}
		}
	}
	return false
}

// wordsOver is the words of the header over columns of a row; a title over the
// whole table is none.
func (g *grid) wordsOver(row int, cols []int) string {
	var words []string
	for above := row - 1; above >= 1 && above > row-maxHeaderRows; above-- {
		found := ""
		for _, col := range cols {
			c := g.shared(above, col)
			if c == nil {
				continue
			}
			if m, merged := g.merge(c.Row, c.Col); !merged || m.Col1 >= cols[0] || m.Col2 < cols[len(cols)-1] {
				found = g.textOf(c)
				break
			}
		}
		if found == "" || len(found) > maxLabel {
			break
		}
		words = append(words, found)
	}
	return strings.Join(words, " ")
}

// rankOver rates what the words over a run say: results before what is not met,
// and that before a plan.
func (g *grid) rankOver(row int, cols []int) int {
	key := g.norm(g.wordsOver(row, cols))
	switch {
	case planTerms.within(key):
		return 0
	case earlierTerms.within(key):
		return 1
	case saysUnmet(key):
		return 2
	}
	return 3
}

// saysUnmet tells "Tiêu chí chưa đạt" from "Đạt/Chưa đạt".
func saysUnmet(key string) bool {
	return unmetTerms.within(key) && !bothTerms.within(key)
}

var (
	unmetTerms = termsOf("chưa đạt|không đạt|chưa hoàn thành")
	bothTerms  = termsOf("đạt chưa đạt|đạt không đạt|đạt và chưa đạt|đạt và không đạt|đạt hoặc chưa đạt|đạt, hoặc chưa đạt|đạt hay chưa đạt|đạt, cơ bản đạt")
	// otherAxes are what else is numbered from left to right.
	otherAxes = termsOf("tháng|ngày|tuần|tiết|thang điểm|mức điểm|mức độ|cột điểm|lần|câu|đợt|thôn|khu|lớp|khối")
	// otherLists are what else is listed below each other.
	otherLists = termsOf("họ và tên|họ tên|chủ hộ|tên hộ|hộ gia đình|học sinh|tên thôn|thôn|thôn, bản|xóm|ấp|tên công trình|công trình|hạng mục|dự án|tên dự án|đơn vị thi công")
)

// isOfCriteria tells numbers of criteria from those of months, days and marks.
func (g *grid) isOfCriteria(a axis, labels int) bool {
	for _, text := range g.textsOver(labels, a.top, a.bottom) {
		if otherLists.begin(g.norm(text)) {
			return false
		}
	}
	if len(a.names) > 0 || len(a.numbers) == 0 || g.label(g.text(a.numbers[0], a.cols[0])).named {
		return true
	}
	over := g.wordsOver(a.numbers[0], a.cols)
	key := g.norm(over)
	if criterionTerm.within(key) || indicatorTerm.within(key) || findPeriod(over).End != "" {
		return true // "Kết quả đến tháng 3/2023" is the time of all of them
	}
	return !otherAxes.within(key)
}

// listsCriteria tells whether the labels beside an axis are names of criteria:
// then its numbers are something else.
func (b *book) listsCriteria(g *grid, a axis, labels, last int) bool {
	named, all := 0, 0
	t := &table{g: g}
	for _, row := range g.between(a.bottom+1, last) {
		name := g.label(g.text(row, labels)).name
		if name == "" || roleOf(g.norm(name)) != roleNone {
			continue
		}
		all++
		for _, rules := range b.ruleSets() {
			if t.criterionByName(rules, name) > 0 {
				named++
				break
			}
		}
	}
	return named >= 2 && named*2 >= all
}

// settleUnmet decides whether a mark stands for what is not met: the words over
// the axis or right above the table say so, and there are only marks.
func (a *axis) settleUnmet(g *grid, last int) {
	key := ""
	if len(a.numbers) > 0 {
		key = g.norm(g.wordsOver(a.numbers[0], a.cols))
	}
	says := saysUnmet(key)
	if !says && !criterionTerm.within(key) {
		for _, row := range g.between(max(1, a.top-3), a.top-1) {
			for i := range g.index[row] {
				line := g.norm(g.textOf(&g.index[row][i]))
				says = says || saysUnmet(line) && (strings.Contains(line, "tiêu chí chưa đạt") || strings.Contains(line, "tiêu chí không đạt"))
			}
		}
	}
	a.unmet = says && g.onlyMarks(a, last)
}

func (g *grid) onlyMarks(a *axis, last int) bool {
	for _, row := range g.between(a.bottom+1, last) {
		for _, col := range a.cols {
			switch key := g.norm(g.text(row, col)); {
			case key == "" || key == "x" || key == "v" || key == "1":
			case firstNumber(key) > 0: // totals
			default:
				return false
			}
		}
	}
	return true
}
