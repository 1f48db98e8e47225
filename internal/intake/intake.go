package intake

import (
	"slices"

	"tieuchi/internal/criteria"
	"tieuchi/internal/finding"
	"tieuchi/internal/sheet"
)

// Source names the file that a workbook was read from.
type Source struct {
	File   string // as findings print it
	SHA256 string
}

// Known is what the program knows before it looks at a workbook.
type Known struct {
	RuleSets []*criteria.RuleSet // the first is the default
	Force    *criteria.RuleSet   // the one asked for by name; nil: recognise it
	Regions  criteria.Regions
	// Overlay is the province's decision that lies over some of these sets; nil:
	// none. Under sets it.
	Overlay *criteria.Overlay
	// PeriodColumn is words of the header over the results to take where a table
	// has those of several periods; "" takes the latest that is no plan.
	PeriodColumn string
	// MostCells is how many cells a workbook may have that is no consolidated one
	// of ours; 0 for any number. To recognise a form takes much longer than to
	// read one that the program wrote itself.
	MostCells int
}

// Result is what one workbook says.
type Result struct {
	Reports  []*criteria.Report // in the order of the sheets
	Findings []finding.Finding
	// Understood tells of each table that was read how it was understood.
	Understood []Understanding
	// Beyond tells that the workbook has more than Known.MostCells: it was not read.
	Beyond bool
}

// Read turns a workbook into reports. The reports are not evaluated. The
// findings are in no particular order.
func Read(wb *sheet.Workbook, src Source, known Known) Result {
	if c := consolidationIn(withoutOurs(wb), src, known); c != nil && (len(known.RuleSets) > 0 || known.Force != nil) {
		return c.read()
	}
	if known.MostCells > 0 && wb.CountCells() > known.MostCells {
		return Result{Beyond: true}
	}
	b := newBook(wb, src, known)
	if len(known.RuleSets) == 0 && known.Force == nil {
		b.found.add(107, "", criteria.Ref{}, subject{})
		return b.result(nil)
	}
	if len(b.pages) == 0 {
		b.found.add(101, "empty", criteria.Ref{}, subject{})
		return b.result(nil)
	}
	groups := b.groups()
	if len(groups) == 0 {
		variant, p := b.noTable()
		b.found.add(101, variant, p.g.place(), subject{})
	}
	b.illustrative, b.legend = b.saysIllustrative(), b.legendOf()
	var reports []*criteria.Report
	for _, group := range groups {
		reports = append(reports, b.report(group, len(groups) == 1))
	}
	b.attachTasks(groups)
	b.reportForeign()
	b.reportOrder()
	b.reportCommunes()
	return b.result(reports)
}

// page is one sheet with what was found on it.
type page struct {
	g      *grid
	tables []*table
	info   []infoRow
}

// book is a workbook while it is being read.
type book struct {
	src        Source
	known      Known
	pages      []*page // sheets with something on them
	found      *collector
	understood []Understanding
	keys       []map[string]bool      // names of criteria, for each rule set
	isLabel    map[*grid]map[int]bool // rows of label and value
	memory     *memory                // of all its grids
	legend     criteria.Status        // what the workbook says that "CĐ" is
	// illustrative: the workbook says that its figures are made up.
	illustrative bool
}

func newBook(wb *sheet.Workbook, src Source, known Known) *book {
	wb = withoutOurs(wb)
	b := &book{src: src, known: known, found: newCollector(src.File), isLabel: make(map[*grid]map[int]bool), memory: newMemory()}
	wb, titles := b.decode(wb)
	for i, s := range wb.Sheets {
		g := newGrid(s, wb.Date1904)
		g.title, g.periodColumn, g.memory = titles[i], norm(known.PeriodColumn), b.memory
		if len(g.rows) == 0 {
			continue
		}
		p := &page{g: g, tables: g.tables()}
		if len(p.tables) == 0 { // perhaps its header is misspelt
			g.isLenient = true
			p.tables = g.tables()
		}
		for _, t := range p.tables {
			t.assign()
			if t.kind == criteriaTable {
				b.identify(t)
			}
		}
		b.pages = append(b.pages, p)
	}
	b.settleForeign()
	for _, p := range b.pages {
		b.splitTables(p)
		p.info = b.infoOf(p)
	}
	return b
}

// identify numbers the rows of a table of criteria.
func (b *book) identify(t *table) {
	t.identify(b.limit())
	b.nest(t)
	if len(t.rows) == 0 {
		b.identifyByName(t)
	}
}

// limit is the highest number of a criterion in any rule set that may apply.
func (b *book) limit() int {
	if b.known.Force != nil {
		return len(b.known.Force.Criteria)
	}
	most := 0
	for _, rules := range b.known.RuleSets {
		most = max(most, len(rules.Criteria))
	}
	return most
}

func (b *book) result(reports []*criteria.Report) Result {
	return Result{Reports: reports, Findings: b.found.list, Understood: b.understood}
}

func (b *book) markInfo(g *grid, row int) {
	if b.isLabel[g] == nil {
		b.isLabel[g] = make(map[int]bool)
	}
	b.isLabel[g][row] = true
}

func (b *book) isInfo(g *grid, row int) bool { return b.isLabel[g.root()][row] }

// inTable tells whether a row belongs to a table: its header, or a row with
// data. Rows under the last row with a number do not.
func (p *page) inTable(row int) bool {
	return slices.ContainsFunc(p.tables, func(t *table) bool { return t.top() <= row && row <= t.end() })
}

// end is the last row that belongs to the table for sure.
func (t *table) end() int {
	switch {
	case t.g.isFlipped:
		return t.span.last
	case len(t.parts) > 0:
		return t.parts[0].lastPlaced()
	}
	switch t.kind {
	case criteriaTable:
		return t.lastPlaced()
	case taskTable:
		return t.last
	}
	if t.foreign {
		return t.lastPlaced()
	}
	return t.header.bottom
}
