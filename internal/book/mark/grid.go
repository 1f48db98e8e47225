package mark

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tieuchi/internal/finding"
)

// shading is what is to become of the cells of a sheet.
type shading struct {
	styles *styles
	marks  map[place]finding.Severity // cells with findings
	former map[place]int              // cells that an earlier copy marked, with the style that they had
	ours   func(style int) bool       // styles that carry a fill of ours
	bases  map[place]int              // out: the styles of marked cells without our fills
	seen   func(at place, style int)  // told of every cell; may be nil
}

// decide gives the style that a cell gets instead of the one it has.
func (s *shading) decide(at place, style int) int {
	if s.seen != nil {
		s.seen(at, style)
	}
	if s.ours(style) {
		original, known := s.former[at]
		if !known {
			original = -1
		}
		style = s.styles.unshade(style, original)
	}
	severity, marked := s.marks[at]
	if !marked {
		return style
	}
	s.bases[at] = style
	return s.styles.shade(style, severity)
}

// grid walks over the rows and cells of a worksheet while its tree is built,
// decides their styles, and remembers where missing ones belong. Rows stream
// by: only those with marks are kept.
type grid struct {
	shading *shading
	wanted  []int          // rows with marks, ascending
	before  map[int]int    // of these, the first byte of the row that follows
	rows    map[int][]cell // of these, the cells; a row may be there blank
	nodes   map[int]*node
	heights map[int]float64 // in points, of rows near to marks

	passed   int // of wanted, how many rows lie behind a row seen
	row, col int // last read
	choice   int // open alternatives that readers of our kind pass over
	edits    []edit
}

// cell is a cell's element in a row with marks.
type cell struct {
	col  int
	node *node
}

// nearRows is how many rows below a mark a comment can reach.
const nearRows = 60

func newGrid(s *shading) *grid {
	g := &grid{shading: s, before: map[int]int{}, rows: map[int][]cell{}, nodes: map[int]*node{}, heights: map[int]float64{}}
	for at := range s.marks {
		if !slices.Contains(g.wanted, at.row) {
			g.wanted = append(g.wanted, at.row)
		}
	}
	slices.Sort(g.wanted)
	return g
}

func (g *grid) visitor() visitor { return visitor{open: g.open, shut: g.shut} }

func (g *grid) open(n *node) {
	switch {
	case n.local == "Choice":
		g.choice++
	case g.choice > 0 || !isMain(n.space):
	case n.local == "row":
		g.openRow(n)
	case n.local == "c" && n.parent != nil:
		g.col++
		if _, col, ok := parseAddress(n.value("r")); ok {
			g.col = col
		}
	}
}

func (g *grid) openRow(n *node) {
	g.row, g.col = g.row+1, 0
	if number, err := strconv.Atoi(n.value("r")); err == nil {
		g.row = number
	}
	for g.passed < len(g.wanted) && g.wanted[g.passed] < g.row {
		g.before[g.wanted[g.passed]] = n.from
		g.passed++
	}
	if i, found := slices.BinarySearch(g.wanted, g.row); found && g.nodes[g.row] == nil {
		g.nodes[g.row] = n
	} else if i == 0 && !found || !found && g.row-g.wanted[i-1] > nearRows {
		return
	}
	g.measure(n)
}

// measure notes the height of a row of its own.
func (g *grid) measure(n *node) {
	height, err := strconv.ParseFloat(n.value("ht"), 64)
	switch {
	case isTrue(n.value("hidden")):
		g.heights[g.row] = 0
	case err == nil:
		g.heights[g.row] = height
	}
}

func (g *grid) shut(n *node) (keep bool) {
	switch {
	case n.local == "Choice":
		g.choice--
	case g.choice > 0 || !isMain(n.space):
	case n.local == "row":
		return g.nodes[g.row] == n
	case n.local == "c":
		return g.shutCell(n)
	}
	return true
}

// shutCell decides a cell's style. Only the cells of rows with marks are kept.
func (g *grid) shutCell(n *node) (keep bool) {
	style, err := strconv.Atoi(n.value("s"))
	if err != nil {
		style = 0
	}
	if next := g.shading.decide(place{g.row, g.col}, style); next != style {
		g.edits = append(g.edits, n.set("s", strconv.Itoa(next))...)
	}
	if _, found := slices.BinarySearch(g.wanted, g.row); !found {
		return false
	}
	g.rows[g.row] = append(g.rows[g.row], cell{g.col, n})
	return true
}

// insert gives the edits for marked cells that the sheet does not have.
// lineStyle is the style of a column.
func (g *grid) insert(data *node, prefix string, lineStyle func(col int) int) {
	missing := map[int][]int{}
	for at := range g.shading.marks {
		if !slices.ContainsFunc(g.rows[at.row], func(c cell) bool { return c.col == at.col }) {
			missing[at.row] = append(missing[at.row], at.col)
		}
	}
	tail := ""
	for _, row := range g.wanted {
		cols := missing[row]
		if len(cols) == 0 {
			continue
		}
		slices.Sort(cols)
		if n := g.nodes[row]; n != nil {
			g.intoRow(n, row, cols, prefix, lineStyle)
			continue
		}
		text := fmt.Sprintf(`<%srow r="%d">%s</%srow>`, prefix, row, g.blanks(row, cols, prefix, lineStyle), prefix)
		if at, ok := g.before[row]; ok {
			g.edits = append(g.edits, edit{at, at, text})
		} else {
			tail += text
		}
	}
	if tail != "" {
		g.edits = append(g.edits, data.appendTo(tail))
	}
}

// intoRow puts blank cells at their places among those of a row. The row's
// span of columns is a hint for readers that may be wrong now, so it goes.
func (g *grid) intoRow(n *node, row int, cols []int, prefix string, lineStyle func(int) int) {
	if style, err := strconv.Atoi(n.value("s")); err == nil && isTrue(n.value("customFormat")) {
		lineStyle = func(int) int { return style }
	}
	g.edits = append(g.edits, n.unset("spans")...)
	tail := ""
	for _, col := range cols {
		text := g.blanks(row, []int{col}, prefix, lineStyle)
		i := slices.IndexFunc(g.rows[row], func(c cell) bool { return c.col > col && c.node.parent == n })
		if i < 0 {
			tail += text
			continue
		}
		at := g.rows[row][i].node.from
		g.edits = append(g.edits, edit{at, at, text})
	}
	if tail != "" {
		g.edits = append(g.edits, n.appendTo(tail))
	}
}

// blanks writes marked cells with nothing in them.
func (g *grid) blanks(row int, cols []int, prefix string, lineStyle func(int) int) string {
	var b strings.Builder
	for _, col := range cols {
		at := place{row, col}
		fmt.Fprintf(&b, `<%sc r="%s" s="%d"/>`, prefix, at, g.shading.decide(at, lineStyle(col)))
	}
	return b.String()
}
