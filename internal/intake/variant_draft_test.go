package intake_test

import (
	"bytes"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// draft is a workbook on paper: sheets of cells that layouts may still move
// about and encodings may still garble before it becomes a file.
type draft struct {
	sheets   []*page
	date1904 bool
}

type at struct{ row, col int }

type page struct {
	name       string
	cells      map[at]*ink
	merges     [][4]int // first row, first column, last row, last column
	hiddenCols []int
	// header is the first and last row of the table's header, 0 where there is
	// none that a printed page would repeat.
	header [2]int
	used   int // a column of verdicts that count, 0 where there is none
	body   int // a row of data in the middle of the table, before which a page may break
}

// ink is what a cell holds: text, or a number with its format.
type ink struct {
	text    string
	number  string // a decimal, when it is a stored number
	format  string
	formula string // has no stored result
	title   bool   // above the table: offices set it in capitals
	font    string
	runs    []excelize.RichTextRun
}

func (d *draft) sheet(name string) *page {
	p := &page{name: name, cells: make(map[at]*ink)}
	d.sheets = append(d.sheets, p)
	return p
}

func (p *page) put(row, col int, k ink) {
	if k.text != "" || k.number != "" || k.formula != "" {
		p.cells[at{row, col}] = &k
	}
}

func (p *page) text(row, col int, text string) { p.put(row, col, ink{text: text}) }

// grid writes rows of texts; "<" merges a cell with the one to its left, "^"
// with the one above.
func (p *page) grid(row, col int, rows [][]string) {
	anchors := make(map[at]at)
	for i, texts := range rows {
		for j, text := range texts {
			here := at{row + i, col + j}
			switch text {
			case "<":
				anchors[here] = anchorOf(anchors, at{row + i, col + j - 1})
			case "^":
				anchors[here] = anchorOf(anchors, at{row + i - 1, col + j})
			default:
				p.text(here.row, here.col, text)
			}
		}
	}
	p.merge(anchors)
}

func anchorOf(anchors map[at]at, here at) at {
	if a, ok := anchors[here]; ok {
		return a
	}
	return here
}

func (p *page) merge(anchors map[at]at) {
	ranges := make(map[at][4]int)
	for here, a := range anchors {
		r, ok := ranges[a]
		if !ok {
			r = [4]int{a.row, a.col, a.row, a.col}
		}
		r[2], r[3] = max(r[2], here.row), max(r[3], here.col)
		ranges[a] = r
	}
	for _, r := range ranges {
		p.merges = append(p.merges, r)
	}
}

// move puts every row and column elsewhere.
func (p *page) move(row, col func(int) int) {
	moved := make(map[at]*ink, len(p.cells))
	for a, k := range p.cells {
		moved[at{row(a.row), col(a.col)}] = k
	}
	p.cells = moved
	for i, m := range p.merges {
		p.merges[i] = [4]int{row(m[0]), col(m[1]), row(m[2]), col(m[3])}
	}
	for i, c := range p.hiddenCols {
		p.hiddenCols[i] = col(c)
	}
	p.header = [2]int{row(p.header[0]), row(p.header[1])}
	p.body, p.used = row(p.body), col(p.used)
}

// bytes writes the workbook as a file.
func (d *draft) bytes(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	pen := pen{t: t, f: f, styles: make(map[[2]string]int)}
	if d.date1904 {
		yes := true
		pen.must(f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}))
	}
	for i, p := range d.sheets {
		if i == 0 {
			pen.must(f.SetSheetName("Sheet1", p.name))
		} else {
			_, err := f.NewSheet(p.name)
			pen.must(err)
		}
		pen.page(p)
	}
	var out bytes.Buffer
	pen.must(f.Write(&out))
	return out.Bytes()
}

// pen writes drafts with excelize.
type pen struct {
	t      testing.TB
	f      *excelize.File
	styles map[[2]string]int // by font and number format
}

func (w *pen) must(err error) {
	if err != nil {
		w.t.Helper()
		w.t.Fatal(err)
	}
}

func (w *pen) page(p *page) {
	for a, k := range p.cells {
		w.cell(p.name, a, k)
	}
	for _, m := range p.merges {
		w.must(w.f.MergeCell(p.name, address(m[0], m[1]), address(m[2], m[3])))
	}
	for _, col := range p.hiddenCols {
		name, err := excelize.ColumnNumberToName(col)
		w.must(err)
		w.must(w.f.SetColVisible(p.name, name, false))
	}
}

func (w *pen) cell(sheet string, a at, k *ink) {
	ref := address(a.row, a.col)
	switch {
	case k.formula != "":
		w.must(w.f.SetCellFormula(sheet, ref, k.formula))
	case k.number != "":
		value, err := strconv.ParseFloat(k.number, 64)
		w.must(err)
		if value == math.Trunc(value) && !strings.Contains(k.number, ".") {
			w.must(w.f.SetCellInt(sheet, ref, int64(value)))
		} else {
			w.must(w.f.SetCellFloat(sheet, ref, value, -1, 64))
		}
	case k.runs != nil:
		w.must(w.f.SetCellRichText(sheet, ref, k.runs))
	default:
		w.must(w.f.SetCellStr(sheet, ref, k.text))
	}
	if k.font != "" || k.format != "" {
		w.must(w.f.SetCellStyle(sheet, ref, ref, w.style(k)))
	}
}

func (w *pen) style(k *ink) int {
	key := [2]string{k.font, k.format}
	id, ok := w.styles[key]
	if !ok {
		style := &excelize.Style{}
		if k.font != "" {
			style.Font = &excelize.Font{Family: k.font, Size: 12}
		}
		if k.format != "" {
			style.CustomNumFmt = &k.format
		}
		var err error
		id, err = w.f.NewStyle(style)
		w.must(err)
		w.styles[key] = id
	}
	return id
}

func address(row, col int) string {
	name, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		return ""
	}
	return name
}
