package intake_test

import (
	"fmt"
	"strconv"
	"strings"
)

// formsMany have several communes in full, or one in two tables.
func formsMany() []form {
	standardTable := tableA{columns: cols("no name unit required value verdict"), single: "4"}
	each := func(place func(d *draft, i int) (*page, int, int)) func(ways, []commune) *draft {
		return func(w ways, cs []commune) *draft {
			d := &draft{}
			for i, c := range cs[:2] {
				p, row, col := place(d, i)
				n := 0
				standardTable.draw(p, title(p, row, col, 6, c, w), col, c, w, &n)
			}
			return d
		}
	}
	first := func(d *draft) *page {
		if len(d.sheets) == 0 {
			return d.sheet("Biểu")
		}
		return d.sheets[0]
	}
	many := []form{
		{name: "E one commune a sheet", draw: each(func(d *draft, i int) (*page, int, int) {
			return d.sheet("Xã " + strconv.Itoa(i+1)), 1, 1
		})},
		{name: "communes under each other", still: true, draw: each(func(d *draft, i int) (*page, int, int) {
			return first(d), 1 + i*130, 1
		})},
		{name: "communes side by side", still: true, draw: each(func(d *draft, i int) (*page, int, int) {
			return first(d), 1, 1 + i*8
		})},
		{name: "D two columns a commune", draw: drawPairs},
	}
	for i := range many {
		many[i].many, many[i].plain, many[i].has = true, true, all()
		many[i].findings = []string{noTasks}
	}
	halves := form{name: "one commune in two tables side by side", still: true, has: carries{claims: true},
		findings: []string{noTasks}, draw: drawHalves}
	halvesFull := form{name: "one commune in two tables with indicators side by side", still: true, has: all(),
		findings: []string{noTasks}, draw: drawFullHalves}
	return append(many, halves, halvesFull)
}

// drawPairs has the criteria as rows and a result and a verdict for each
// commune.
func drawPairs(w ways, cs []commune) *draft {
	d := &draft{}
	p := d.sheet("Biểu")
	row := commonTitle(p, 6, cs[0], w)
	p.grid(row, 1, [][]string{
		{w.head("no"), w.head("name"), w.head("unit"), w.head("required"), "Xã " + cs[0].name, "<", "Xã " + cs[1].name, "<"},
		{"^", "^", "^", "^", "Kết quả", "Đánh giá", "Kết quả", "Đánh giá"},
	})
	p.used = 6
	row += 2
	for n, spec := range cs[0].criteria {
		p.grid(row, 1, [][]string{{strconv.Itoa(spec.number), spec.name}})
		p.put(row, 6, w.claim(spec.claim))
		p.put(row, 8, w.claim(cs[1].criteria[n].claim))
		row++
		for m, i := range spec.indicators {
			p.grid(row, 1, [][]string{{i.id, i.name, w.unit(i), w.required(i)}})
			for j, one := range []indicatorSpec{i, cs[1].criteria[n].indicators[m]} {
				k, _ := w.value(one)
				p.put(row, 5+2*j, k)
				p.put(row, 6+2*j, w.claimOf(one))
			}
			row++
		}
	}
	return d
}

// drawHalves breaks the nineteen rows of form B into two columns of a page.
func drawHalves(w ways, cs []commune) *draft {
	return drawBroken(w, cs[0], tableA{columns: cols("no criterion verdict"), noRows: true})
}

func drawFullHalves(w ways, cs []commune) *draft {
	return drawBroken(w, cs[0], tableA{columns: cols("no name unit required value verdict"), single: "4"})
}

func drawBroken(w ways, c commune, table tableA) *draft {
	d := &draft{}
	p := d.sheet("Biểu")
	n, width := 0, len(table.columns)
	row := title(p, 1, 1, 2*width+1, c, w)
	table.rows = func(spec criterionSpec) bool { return spec.number <= 10 }
	table.draw(p, row, 1, c, w, &n)
	table.rows = func(spec criterionSpec) bool { return spec.number > 10 }
	table.draw(p, row, width+2, c, w, &n)
	return d
}

// commonTitle is that of a table over many communes.
func commonTitle(p *page, width int, c commune, w ways) int {
	for i, text := range []string{
		"ỦY BAN NHÂN DÂN HUYỆN " + strings.ToUpper(c.district), programmeTitle,
		"Huyện " + c.district + ", tỉnh " + c.province,
	} {
		p.put(1+i, 1, ink{text: text, title: true})
		p.merges = append(p.merges, [4]int{1 + i, 1, 1 + i, width})
	}
	p.put(4, 1, w.period.ink)
	return 6
}

// across is a table C or D: how marks, numbers and names are written.
type across struct {
	turned   bool   // D: criteria as rows
	marks    string // "x", "Đ/K", "1/0", "words"
	heads    string // "1", "1. name", "name", "number and name"
	totals   bool
	district bool // heading rows with districts
	prefix   string
}

// formsAcross have one row or one column for each commune.
func formsAcross() []form {
	var list []form
	for _, marks := range []string{"x", "Đ/K", "1/0", "words"} {
		for _, turned := range []bool{false, true} {
			list = append(list, across{turned: turned, marks: marks, heads: "1"}.form())
		}
	}
	for _, heads := range []string{"name", "1. name", "number and name"} {
		list = append(list, across{marks: "words", heads: heads}.form(), across{turned: true, marks: "words", heads: heads}.form())
	}
	return append(list,
		across{marks: "x", heads: "1", totals: true}.form(),
		across{marks: "Đ/K", heads: "1", totals: true, district: true, prefix: "Xã "}.form(),
		across{turned: true, marks: "x", heads: "number and name", totals: true, prefix: "Xã "}.form())
}

func (a across) form() form {
	name := "C"
	if a.turned {
		name = "D"
	}
	if a.totals {
		name += " with totals"
	}
	if a.district {
		name += " with districts"
	}
	return form{name: fmt.Sprintf("%s, %s, columns %s, named %q", name, a.marks, a.heads, a.prefix+"…"), many: true,
		plain: a.marks != "words", has: carries{claims: true}, findings: []string{noTasks}, draw: a.draw}
}

// draw writes the table with the communes below or beside each other.
func (a across) draw(w ways, cs []commune) *draft {
	d := &draft{}
	p := d.sheet("Tổng hợp")
	top := commonTitle(p, 8, cs[0], w)
	if a.turned {
		a.drawTurned(p, top, w, cs)
		return d
	}
	row := a.top(p, top, w, cs[0])
	p.header, p.used = [2]int{top, row - 1}, 4
	for i, c := range cs {
		if a.district && (i == 0 || cs[i-1].district != c.district) {
			p.text(row, 2, "Huyện "+c.district)
			row++
		}
		p.grid(row, 1, [][]string{{strconv.Itoa(i + 1), a.prefix + c.name}})
		for n, spec := range c.criteria {
			p.put(row, 3+n, a.mark(w, spec.claim))
		}
		if a.totals {
			p.put(row, 3+len(c.criteria), ink{number: strconv.Itoa(met(c))})
		}
		row++
	}
	if a.totals {
		p.text(row, 2, "Cộng")
		for n := range cs[0].criteria {
			p.put(row, 3+n, ink{number: sum(cs, n)})
		}
	}
	return d
}

// top writes the header of C and returns the first row below it.
func (a across) top(p *page, top int, w ways, c commune) int {
	upper := []string{w.head("no"), w.head("commune")}
	lower := []string{"^", "^"}
	for n, spec := range c.criteria {
		number := strconv.Itoa(spec.number)
		switch a.heads {
		case "1":
			upper, lower = append(upper, map[bool]string{true: w.head("across"), false: "<"}[n == 0]), append(lower, number)
		case "name":
			upper = append(upper, spec.name)
		case "1. name":
			upper = append(upper, number+". "+spec.name)
		default:
			upper, lower = append(upper, number), append(lower, spec.name)
		}
	}
	if a.totals {
		upper, lower = append(upper, w.head("total")), append(lower, "^")
	}
	rows := [][]string{upper}
	if a.heads == "1" || a.heads == "number and name" {
		rows = append(rows, lower)
	}
	p.grid(top, 1, rows)
	return top + len(rows)
}

// drawTurned writes D: a row for each criterion, a column for each commune.
func (a across) drawTurned(p *page, top int, w ways, cs []commune) {
	heads := map[string][]string{
		"1": {"Tiêu chí số"}, "name": {w.head("criterion")}, "1. name": {w.head("criterion")},
		"number and name": {w.head("no"), w.head("criterion")},
	}[a.heads]
	wide := len(heads)
	for _, c := range cs {
		heads = append(heads, a.prefix+c.name)
	}
	if a.totals {
		heads = append(heads, "Cộng")
	}
	p.grid(top, 1, [][]string{heads})
	p.header, p.used = [2]int{top, top}, wide+1
	row := top + 1
	for n, spec := range cs[0].criteria {
		number := strconv.Itoa(spec.number)
		p.grid(row, 1, [][]string{map[string][]string{
			"1": {number}, "name": {spec.name}, "1. name": {number + ". " + spec.name}, "number and name": {number, spec.name},
		}[a.heads]})
		for i, c := range cs {
			p.put(row, 1+wide+i, a.mark(w, c.criteria[n].claim))
		}
		if a.totals {
			p.put(row, 1+wide+len(cs), ink{number: sum(cs, n)})
		}
		row++
	}
	if a.totals {
		p.text(row, wide, w.head("total"))
		for i, c := range cs {
			p.put(row, 1+wide+i, ink{number: strconv.Itoa(met(c))})
		}
	}
}

// met counts the criteria that a commune meets.
func met(c commune) int {
	n := 0
	for _, spec := range c.criteria {
		if spec.claim == "met" {
			n++
		}
	}
	return n
}

// sum counts the communes that meet the n-th criterion.
func sum(cs []commune, n int) string {
	count := 0
	for _, c := range cs {
		if c.criteria[n].claim == "met" {
			count++
		}
	}
	return strconv.Itoa(count)
}

// mark is a verdict in the table's own way.
func (a across) mark(w ways, status string) ink {
	met := status == "met"
	switch a.marks {
	case "x":
		if met {
			return ink{text: "x"}
		}
		return ink{}
	case "Đ/K":
		return ink{text: map[bool]string{true: "Đ", false: "K"}[met]}
	case "1/0":
		return ink{number: map[bool]string{true: "1", false: "0"}[met]}
	}
	return w.claim(status)
}
