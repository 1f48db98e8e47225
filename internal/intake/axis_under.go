package intake

import (
	"slices"

	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// under are the columns of an axis by the words below its numbers: "Kết quả" and
// "Đánh giá" under each criterion.
type under struct {
	row   int
	words []string         // left to right
	cols  map[string][]int // one for each number
}

// wordsUnder finds the row of header words below an axis; ok is false when what
// is there is data.
func (g *grid) wordsUnder(a axis) (u under, ok bool) {
	rows := g.between(a.bottom+1, a.bottom+2)
	if len(rows) == 0 || len(a.cols) == 0 {
		return under{}, false
	}
	u = under{row: rows[0], cols: make(map[string][]int)}
	t := table{g: g}
	heads := 0
	for i := range g.index[u.row] {
		c := &g.index[u.row][i]
		text := g.textOf(c)
		if c.Col < a.cols[0] {
			return under{}, false // a row of data
		}
		if roleOf(g.norm(text)) != roleNone || t.isStage(text) {
			heads++
		}
		if !slices.Contains(u.words, text) {
			u.words = append(u.words, text)
		}
		u.cols[text] = append(u.cols[text], c.Col)
	}
	return u, heads >= len(a.cols) && len(u.words) >= 2
}

// rank is how much the columns under a word count: verdicts before results, a
// higher level of appraisal before a lower one, never a plan; 0 cannot be told.
func (u under) rank(g *grid, word string) int {
	t := table{g: g}
	c := t.candidate(column{texts: []string{word}})
	switch r := roleOf(g.norm(word)); {
	case c.plan || r.isMark():
		return 0
	case c.level > 0:
		return 10 + c.level
	case r == roleVerdict:
		return 9
	case r == roleValue:
		return 5
	}
	return 0
}

// descend gives the axis the columns of the word that counts most below its
// numbers, and the grid in which the numbers stand over them. The others are
// reported; where none can be told, ok is false.
func (b *book) descend(g *grid, a *axis) (view *grid, ok bool) {
	u, found := g.wordsUnder(*a)
	if !found {
		return g, true
	}
	best := ""
	for _, word := range u.words {
		if u.rank(g, word) > u.rank(g, best) && len(u.cols[word]) == len(a.cols) {
			best = word
		}
	}
	for _, word := range u.words {
		if word != best {
			b.found.soften(finding.Warning, 110, "", g.ref(u.row, u.cols[word][0]), shorten(word))
		}
	}
	if best == "" {
		return g, false
	}
	to := make(map[int]int)
	for i, col := range a.cols {
		if to[col] = u.cols[best][i]; to[col] < col || i+1 < len(a.cols) && to[col] >= a.cols[i+1] {
			return g, false // the words do not stand under the numbers
		}
	}
	view = g.moved(a.top, a.bottom, to)
	a.cols, a.bottom = u.cols[best], u.row
	return view, true
}

// moved is the grid with cells of some rows in other columns.
func (g *grid) moved(top, bottom int, to map[int]int) *grid {
	s := *g.sheet
	s.Cells = slices.Clone(s.Cells)
	for i := range s.Cells {
		if c := &s.Cells[i]; top <= c.Row && c.Row <= bottom && to[c.Col] > 0 {
			c.Col = to[c.Col]
		}
	}
	sheet.SortCells(s.Cells)
	view := newGrid(&s, g.date1904)
	view.title, view.periodColumn, view.isLenient, view.memory = g.title, g.periodColumn, g.isLenient, g.memory
	return view
}

// reportBeside tells of columns with verdicts that have no criterion's number or
// name over them, such as a name that is not known.
func (b *book) reportBeside(g *grid, a axis, t *table) {
	for col := a.cols[0]; len(t.span.owners) > 0 && col <= t.g.lastRow(); col++ {
		over := g.textsOver(col, a.top, a.bottom)
		if slices.Contains(a.cols, col) || slices.ContainsFunc(a.others, func(o []int) bool { return slices.Contains(o, col) }) || len(over) == 0 {
			continue
		}
		verdicts, all := 0, 0
		for row := range t.span.owners {
			if c := g.cell(row, col); c != nil && g.textOf(c) != "" {
				all++
				if c.Kind == sheet.Text && looksLikeVerdict(c) {
					verdicts++
				}
			}
		}
		if label := over[len(over)-1]; verdicts > 0 && verdicts*2 > all && !footerTerms.begin(g.norm(label)) {
			b.found.soften(finding.Warning, 110, "", g.ref(a.bottom, col), shorten(label))
		}
	}
}
