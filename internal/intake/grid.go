package intake

import (
	"cmp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
	"tieuchi/internal/sheet"
	"tieuchi/internal/vntext"
)

// maxColumns bounds the columns that are looked at. Offices use up to about
// forty; a sheet may have 16,384.
const maxColumns = 256

// tallMerge is the height in rows above which a merged range is taken for
// decoration, not for a label or a shared cell.
const tallMerge = 64

// grid is one sheet, addressable by row and column.
type grid struct {
	sheet        *sheet.Sheet
	title        string // the sheet's name in Unicode, where a legacy encoding hides it
	date1904     bool
	rows         []int // numbers of the rows with something in them, ascending
	index        map[int][]sheet.Cell
	merges       []sheet.Range // by first row; only those that can matter
	memory       *memory
	texts        map[*sheet.Cell]string
	periodColumn string // key of the words of the period asked for
	isLenient    bool   // header words may be misspelt
	// isFlipped: rows and columns are exchanged (flip).
	isFlipped bool
	parent    *grid // of a band: the grid that it was cut from
}

func newGrid(s *sheet.Sheet, date1904 bool) *grid { return newGridOf(s, date1904, maxColumns) }

// newGridOf makes the grid of a sheet's first columns.
func newGridOf(s *sheet.Sheet, date1904 bool, columns int) *grid {
	g := &grid{
		sheet: s, date1904: date1904,
		index: make(map[int][]sheet.Cell), memory: newMemory(), texts: make(map[*sheet.Cell]string),
	}
	for i := 0; i < len(s.Cells); {
		j, row := i, s.Cells[i].Row
		for j < len(s.Cells) && s.Cells[j].Row == row {
			j++
		}
		if s.Cells[i].Col <= columns {
			width := sort.Search(j-i, func(k int) bool { return s.Cells[i+k].Col > columns })
			g.rows = append(g.rows, row)
			g.index[row] = s.Cells[i : i+width : i+width]
		}
		i = j
	}
	for _, m := range s.Merges {
		if m.Row2-m.Row1 < tallMerge && m.Col1 <= columns {
			g.merges = append(g.merges, m)
		}
	}
	sort.SliceStable(g.merges, func(i, j int) bool { return g.merges[i].Row1 < g.merges[j].Row1 })
	return g
}

// cell is nil for a blank cell.
func (g *grid) cell(row, col int) *sheet.Cell {
	cells := g.index[row]
	i := sort.Search(len(cells), func(i int) bool { return cells[i].Col >= col })
	if i < len(cells) && cells[i].Col == col {
		return &cells[i]
	}
	return nil
}

// text is the cell's text as printed, without blanks around it.
func (g *grid) text(row, col int) string { return g.textOf(g.cell(row, col)) }

func (g *grid) textOf(c *sheet.Cell) string {
	if c == nil {
		return ""
	}
	text, ok := g.texts[c]
	if !ok {
		text = strings.TrimSpace(reading.Text(c, g.date1904))
		if len(g.texts) < maxRemembered {
			g.texts[c] = text
		}
	}
	return text
}

// merge is the merged range that covers a cell.
func (g *grid) merge(row, col int) (sheet.Range, bool) {
	first := sort.Search(len(g.merges), func(i int) bool { return g.merges[i].Row1 > row-tallMerge })
	for _, m := range g.merges[first:] {
		if m.Row1 > row {
			break
		}
		if m.Contains(row, col) {
			return m, true
		}
	}
	return sheet.Range{}, false
}

// shared is the cell itself or, when it is blank, the first cell of the merged
// range that covers it. For headers, and for a body or date that one cell
// gives for several tasks.
func (g *grid) shared(row, col int) *sheet.Cell {
	if c := g.cell(row, col); c != nil {
		return c
	}
	if m, ok := g.merge(row, col); ok {
		return g.cell(m.Row1, m.Col1)
	}
	return nil
}

func (g *grid) ref(row, col int) criteria.Ref {
	if g.isFlipped {
		row, col = col, row
	}
	return criteria.Ref{Sheet: g.sheet.Name, Cell: sheet.Address(row, col)}
}

// name is the sheet's name as it reads; places keep the one in the file.
func (g *grid) name() string { return cmp.Or(g.title, g.sheet.Name) }

func (g *grid) place() criteria.Ref { return criteria.Ref{Sheet: g.sheet.Name} }

// between lists the non-blank rows from first to last, both included.
func (g *grid) between(first, last int) []int {
	i := sort.SearchInts(g.rows, first)
	j := sort.SearchInts(g.rows, last+1)
	if i >= j {
		return nil
	}
	return g.rows[i:j]
}

func (g *grid) lastRow() int {
	if len(g.rows) == 0 {
		return 0
	}
	return g.rows[len(g.rows)-1]
}

// norm is the folded key of a text, reduced to its words: what is left when
// case, blanks, tone placement and punctuation do not count.
func norm(text string) string { return joinWords(vntext.Key(text)) }

// joinWords is the words of a text with one blank between them. Most keys are
// that already and are returned as they are.
func joinWords(text string) string {
	if isJoined(text) {
		return text
	}
	var out strings.Builder
	out.Grow(len(text))
	gap := false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !inWord(r) {
			gap = true
		} else {
			if gap && out.Len() > 0 {
				out.WriteByte(' ')
			}
			gap = false
			out.WriteString(text[i : i+size])
		}
		i += size
	}
	return out.String()
}

// isJoined tells whether a text is words with one blank between them.
func isJoined(text string) bool {
	gap := true
	for _, r := range text {
		if inWord(r) {
			gap = false
			continue
		}
		if gap || r != ' ' {
			return false
		}
		gap = true
	}
	return !gap || text == ""
}

// inWord tells letters, marks and digits. Nearly all runes are ASCII or letters
// of Vietnamese: the tables of Unicode cost more than the rest of norm.
func inWord(r rune) bool {
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9', 'A' <= r && r <= 'Z', '\u1EA0' <= r && r <= '\u1EF9':
		return true
	case r < utf8.RuneSelf:
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// hasPhrase tells whether the words of phrase stand together in key.
func hasPhrase(key, phrase string) bool {
	for at := 0; phrase != ""; {
		i := strings.Index(key[at:], phrase)
		if i < 0 {
			return false
		}
		from, to := at+i, at+i+len(phrase)
		if (from == 0 || key[from-1] == ' ') && (to == len(key) || key[to] == ' ') {
			return true
		}
		at = from + 1
	}
	return false
}
