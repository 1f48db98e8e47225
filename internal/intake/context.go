package intake

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"tieuchi/internal/criteria"
	"tieuchi/internal/intake/reading"
)

// context is what the lines around a table, the label and value rows and, in
// the last place, the sheet's name say of a report.
type context struct {
	lines   []line // above the table, and the last ones below it
	titles  []line // further ones that may only name the rule set
	names   [placeCount][]placeName
	periods []periodFound
	code    criteria.Fact
	region  criteria.Fact
	rules   string // what a label says of the rule set
}

// contextOf reads the lines above a table (from the last row of the one above
// it) and below it.
func (b *book) contextOf(p *page, t *table, above int) *context {
	c, around := &context{}, p.g
	if t.isBand {
		around = t.g
	}
	for _, l := range b.linesBetween(around, above+1, t.top()-1) {
		c.add(l)
	}
	for _, verdicts := range [][]int{t.verdicts, t.values} {
		for _, col := range verdicts[:min(len(verdicts), 1)] {
			column := t.columnAt(col)
			if period := findPeriod(column.label()); period.End != "" {
				period.At = t.header.ref(p.g, column)
				c.periods = append(c.periods, periodFound{period, 2})
			}
		}
	}
	for _, l := range b.linesBetween(around, t.end()+1, t.bottom()) {
		if !t.inLoose(l) && len(c.names[placeCommune]) == 0 {
			c.add(l)
		}
	}
	return c
}

// inLoose tells whether a line is of a row that the table itself reads.
func (t *table) inLoose(l line) bool {
	return slices.ContainsFunc(t.loose, func(row int) bool { return strings.HasSuffix(l.at.Cell, t.g.ref(row, 1).Cell[1:]) })
}

func (c *context) add(l line) {
	c.lines = append(c.lines, l)
	for kind, names := range placesIn(l) {
		c.names[kind] = append(c.names[kind], names...)
	}
	if period, ok := periodIn(l); ok {
		c.periods = append(c.periods, period)
	}
	key := norm(l.text)
	if found := codeInLine().FindStringSubmatch(l.text); found != nil && c.code.Text == "" {
		c.code = criteria.Fact{Text: found[1], At: l.at}
	}
	if c.region.Text == "" && regionLabel.begin(key) && strings.Contains(l.text, ":") {
		_, value, _ := strings.Cut(l.text, ":")
		c.region = criteria.Fact{Text: strings.TrimSpace(value), At: l.at}
	}
}

// codeInLine matches "Mã xã: 03424" anywhere in a line.
var codeInLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)mã\s+(?:số\s+)?xã\s*:?\s*(\d{2,5})(?:\D|$)`)
})

// inherit takes over what only the lines above all tables of a sheet say; a
// commune's name there is that of the first.
func (c *context) inherit(first *context) {
	for kind := range c.names {
		if placeKind(kind) != placeCommune && len(c.names[kind]) == 0 {
			c.names[kind] = append(c.names[kind], first.names[kind]...)
		}
	}
	if len(c.periods) == 0 {
		c.periods = first.periods
	}
	c.titles = slices.Concat(c.titles, first.lines, first.titles)
}

// of is the context of one commune of a table of several: what stands around
// the table is said of all of them, but for names of communes.
func (c *context) of(o owner) *context {
	own := *c
	for kind := range own.names {
		own.names[kind] = append([]placeName(nil), c.names[kind]...)
	}
	own.names[placeCommune] = []placeName{{o.name, weightOwner, o.at}}
	if o.district != "" {
		own.names[placeDistrict] = []placeName{{o.district, weightOwner, o.at}}
	}
	own.lines, own.titles = nil, c.lines // totals there are of all communes
	own.code = criteria.Fact{Text: o.code, At: o.at}
	return &own
}

// linesBetween lists the texts of rows, one for each cell; a cell that ends
// with a colon is taken together with the next one. Rows of label and value
// are read apart.
func (b *book) linesBetween(g *grid, first, last int) []line {
	var lines []line
	for _, row := range g.between(first, last) {
		if b.isInfo(g, row) {
			continue
		}
		for i := range g.index[row] {
			c := &g.index[row][i]
			text := g.textOf(c)
			next := g.right(c)
			switch {
			case next == nil:
			case strings.HasSuffix(text, ":"):
				text += " " + g.textOf(next)
			case answersHardship(text, g.textOf(next)):
				text += ": " + g.textOf(next)
			}
			for _, part := range linesOf(g, c) {
				if part != g.textOf(c) {
					lines = append(lines, line{part, g.ref(row, c.Col)})
					text = ""
				}
			}
			if text != "" {
				lines = append(lines, line{text, g.ref(row, c.Col)})
			}
		}
	}
	return lines
}

// best is the surest name of a kind.
func (c *context) best(kind placeKind) placeName {
	var best placeName
	for _, name := range c.names[kind] {
		if name.weight > best.weight {
			best = name
		}
	}
	return best
}

func (c *context) period() periodFound {
	var best periodFound
	for _, p := range c.periods {
		if p.weight > best.weight {
			best = p
		}
	}
	return best
}

// differsFrom tells whether the lines name another commune.
func (c *context) differsFrom(other *context) bool {
	name := norm(c.best(placeCommune).name)
	return name != "" && name != norm(other.best(placeCommune).name)
}

// identity is what a context says of which report it belongs to, folded.
type identity struct{ commune, district, end string }

func (c *context) identity() identity {
	return identity{norm(c.best(placeCommune).name), norm(c.best(placeDistrict).name), string(c.period().End)}
}

// sameAs tells whether nothing sets two contexts apart.
func (a identity) sameAs(b identity) bool {
	may := func(a, b string) bool { return a == b || a == "" || b == "" }
	return may(a.commune, b.commune) && may(a.end, b.end) && may(a.district, b.district)
}

// fill takes over what only the other one knows.
func (c *context) fill(other *context) {
	for kind := range c.names {
		c.names[kind] = append(c.names[kind], other.names[kind]...)
	}
	c.periods = append(c.periods, other.periods...)
}

// useSheetName takes the sheet's name for the commune's where several sheets
// have a table of criteria and the lines name none.
func (c *context) useSheetName(g *grid) {
	name := strings.TrimLeftFunc(g.name(), func(r rune) bool { return !unicode.IsLetter(r) })
	if len(c.names[placeCommune]) > 0 || name == "" || !startsUpper(name) {
		return
	}
	found := placesIn(line{text: name})[placeCommune]
	if len(found) == 0 && looksLikePlace(name) {
		found = []placeName{{name: properCase(name)}}
	}
	for _, f := range found {
		c.names[placeCommune] = append(c.names[placeCommune], placeName{f.name, weightSheet, g.place()})
	}
}

// looksLikePlace refuses the names that sheets have otherwise.
func looksLikePlace(name string) bool {
	if strings.IndexFunc(name, unicode.IsDigit) >= 0 || len(strings.Fields(name)) > 4 {
		return false
	}
	return !sheetTerms.within(norm(name))
}

// addInfo adds what the label and value rows say: those of the group's own
// sheet, and those of sheets without criteria when there is one report only.
func (c *context) addInfo(b *book, g *group, alone bool) {
	for _, p := range b.pages {
		if p != g.page && (p.hasCriteria() || !alone || p.isAside()) {
			continue
		}
		for _, row := range p.info {
			if p != g.page { // its own rows were added when the group was made
				c.addRow(p.g, row)
			}
		}
	}
	if !alone || len(c.names[placeCommune]) > 0 {
		return
	}
	for _, p := range b.pages { // a cover sheet
		if p != g.page && !p.hasCriteria() && !p.isAside() {
			c.addCover(b, p)
		}
	}
	c.useOwnName(g.page.g)
}

// useOwnName takes "Xã Bản Bo" as the name of the only sheet.
func (c *context) useOwnName(g *grid) {
	if len(c.names[placeCommune]) > 0 {
		return
	}
	for _, name := range placesIn(line{text: g.name()})[placeCommune] {
		c.names[placeCommune] = append(c.names[placeCommune], placeName{name.name, weightSheet, g.place()})
	}
}

func (c *context) addRow(g *grid, row infoRow) {
	text, at := g.textOf(row.cell), g.ref(row.cell.Row, row.cell.Col)
	if text == "" {
		return
	}
	switch row.kind {
	case infoCommune:
		c.addPlaces(placeCommune, "xã", text, at)
	case infoDistrict:
		c.addPlaces(placeDistrict, "huyện", text, at)
	case infoProvince:
		c.addPlaces(placeProvince, "tỉnh", text, at)
	case infoCode:
		c.code = criteria.Fact{Text: text, At: at}
	case infoRegion:
		c.region = criteria.Fact{Text: text, At: at}
	case infoHardship:
		c.lines = append(c.lines, line{hardshipText + ": " + text, at})
	case infoRules:
		c.rules = text
	case infoPeriod:
		period := reading.PeriodOf(text)
		if period.End == "" {
			if p, problems := reading.Deadline(row.cell, g.date1904); len(problems) == 0 {
				period = p
			}
		}
		period.At = at
		c.periods = append(c.periods, periodFound{period, 12})
	}
}

// addPlaces reads the value of a place's label: "Bản Bo", "xã Bản Bo", or a
// whole address.
func (c *context) addPlaces(kind placeKind, introduction, text string, at criteria.Ref) {
	own, _, _ := strings.Cut(text, ",")
	named := placesIn(line{text, at})
	if len(named[kind]) == 0 {
		if own = strings.Trim(own, " .…_-–"); !fitsPlace(own) {
			return // a blank, a hint such as "(ghi tên xã)", or the cell of something else
		}
		named[kind] = []placeName{{name: properCase(own)}}
	}
	for other, names := range named {
		for _, name := range names {
			c.names[other] = append(c.names[other], placeName{name.name, weightInfo, at})
		}
	}
}

// fitsPlace tells whether the value of a place's label can be its name.
func fitsPlace(text string) bool {
	return !strings.ContainsAny(text, "()[]<>{}:…") && isName(text) && !notPlaceTerms.within(norm(text)) &&
		len(strings.Fields(text)) <= maxNameWords
}

// title is all that may name the rule set.
func (c *context) title(b *book) string {
	if c.rules != "" {
		return c.rules
	}
	parts := make([]string, 0, len(c.lines))
	for _, l := range slices.Concat(c.lines, c.titles) {
		parts = append(parts, l.text)
	}
	for _, p := range b.pages {
		parts = append(parts, p.g.sheet.Name)
	}
	return strings.Join(parts, "\n")
}
