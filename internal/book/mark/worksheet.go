package mark

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
)

// worksheet is a sheet's part while it is edited.
type worksheet struct {
	part  string
	root  *node
	grid  *grid
	edits []edit
	cols  []columns
	usual columns // what columns have that the sheet does not list
	tall  float64 // points, of rows without a height of their own
}

// columns is a run of columns of one look.
type columns struct {
	first, last, style int
	pixels             float64
}

// behindLegacy are the children of a worksheet that follow the drawing of its
// comments (ISO 29500-1, 18.3.1.99).
func behindLegacy() []string {
	return []string{"legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
		"webPublishItems", "tableParts", "extLst"}
}

// readWorksheet reads a worksheet and edits its cells.
func readWorksheet(part string, text []byte, s *shading) (*worksheet, error) {
	g := newGrid(s)
	root, err := parseTree(text, g.visitor())
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", part, err)
	}
	w := &worksheet{part: part, root: root, grid: g}
	w.measure()
	w.deselect()
	data := w.child("sheetData")
	if data == nil && len(s.marks) > 0 {
		return nil, fmt.Errorf("%s has no rows", part)
	}
	g.insert(data, root.prefix(), func(col int) int { return w.column(col).style })
	w.edits = append(w.edits, g.edits...)
	w.widen()
	return w, nil
}

// child finds a child of the root, also in the alternative for readers that
// know no extensions.
func (w *worksheet) child(local string) *node { return effective(w.root, local) }

func effective(n *node, local string) *node {
	for _, c := range n.children {
		switch {
		case c.local == local && isMain(c.space):
			return c
		case c.local == "AlternateContent" || c.local == "Fallback":
			if found := effective(c, local); found != nil {
				return found
			}
		}
	}
	return nil
}

// deselect takes the sheet out of the selection of tabs: only the first sheet
// is selected, else Excel would edit several at once.
func (w *worksheet) deselect() { w.edits = append(w.edits, deselected(w.root)...) }

func deselected(root *node) (edits []edit) {
	views := effective(root, "sheetViews")
	if views == nil {
		return nil
	}
	for _, view := range views.all("sheetView") {
		if isTrue(view.value("tabSelected")) {
			edits = append(edits, view.set("tabSelected", "0")...)
		}
	}
	return edits
}

// deselectPart does the same for a sheet without marks.
func (p *parcel) deselectPart(part string) error {
	text, err := p.part(part)
	if err != nil || !bytes.Contains(text, []byte("tabSelected")) {
		return err
	}
	root, err := parseTree(text, visitor{shut: func(n *node) bool { return n.local != "row" }})
	if err != nil {
		return fmt.Errorf("reading %s: %w", part, err)
	}
	return p.patch(part, deselected(root))
}

// measure reads the widths and heights that comments are placed by.
func (w *worksheet) measure() {
	w.usual, w.tall = columns{pixels: 64}, 15
	if format := w.child("sheetFormatPr"); format != nil {
		if width, err := strconv.ParseFloat(format.value("defaultColWidth"), 64); err == nil {
			w.usual.pixels = pixelsOf(width)
		}
		if height, err := strconv.ParseFloat(format.value("defaultRowHeight"), 64); err == nil && height > 0 {
			w.tall = height
		}
	}
	list := w.child("cols")
	if list == nil {
		return
	}
	for _, n := range list.all("col") {
		w.cols = append(w.cols, w.run(n))
	}
}

func (w *worksheet) run(n *node) columns {
	run := columns{pixels: w.usual.pixels}
	run.first, _ = strconv.Atoi(n.value("min"))
	run.last, _ = strconv.Atoi(n.value("max"))
	run.style, _ = strconv.Atoi(n.value("style"))
	if width, err := strconv.ParseFloat(n.value("width"), 64); err == nil {
		run.pixels = pixelsOf(width)
	}
	if isTrue(n.value("hidden")) {
		run.pixels = 0
	}
	return run
}

// pixelsOf turns a width in digits of the default font into pixels.
func pixelsOf(width float64) float64 { return math.Round(width*7 + 5) }

func (w *worksheet) column(col int) columns {
	for _, run := range w.cols {
		if run.first <= col && col <= run.last {
			return run
		}
	}
	return w.usual
}

// rowPixels is a row's height.
func (w *worksheet) rowPixels(row int) float64 {
	points, ok := w.grid.heights[row]
	if !ok {
		points = w.tall
	}
	return math.Round(points / 0.75)
}

// widen makes the sheet's stated extent hold the cells that were added: some
// readers trust it.
func (w *worksheet) widen() {
	extent := w.child("dimension")
	if extent == nil {
		return
	}
	first, last := cutRange(extent.value("ref"))
	row1, col1, ok1 := parseAddress(first)
	row2, col2, ok2 := parseAddress(last)
	if !ok1 || !ok2 {
		return
	}
	wide := [4]int{row1, col1, row2, col2}
	for at := range w.grid.shading.marks {
		wide = [4]int{min(wide[0], at.row), min(wide[1], at.col), max(wide[2], at.row), max(wide[3], at.col)}
	}
	if wide != [4]int{row1, col1, row2, col2} {
		w.edits = append(w.edits, extent.set("ref", place{wide[0], wide[1]}.String()+":"+place{wide[2], wide[3]}.String())...)
	}
}
