package intake_test

import "strconv"

// layout moves a drawn sheet about without changing what it says.
type layout struct {
	name  string
	apply func(d *draft)
	// findings that the layout itself must cause
	findings []string
	gentle   bool // it fits sheets that must stay as drawn
}

func layouts() []layout {
	identity := func(n int) int { return n }
	return []layout{
		{name: "as drawn", apply: func(*draft) {}, gentle: true},
		{name: "begins at D7", gentle: true, apply: func(d *draft) {
			d.each(func(p *page) { p.move(func(r int) int { return r + 6 }, func(c int) int { return c + 3 }) })
		}},
		{name: "dates of the 1904 system", gentle: true, apply: use1904},
		{name: "blank columns between", apply: func(d *draft) {
			d.each(func(p *page) { p.move(identity, func(c int) int { return 2*c - 1 }) })
		}},
		{name: "blank rows between", apply: func(d *draft) {
			d.each(func(p *page) {
				p.move(func(r int) int {
					if p.header[1] > 0 && r > p.header[1] {
						return r + (r-p.header[1])/3
					}
					return r
				}, identity)
			})
		}},
		{name: "header repeated at a page break", apply: func(d *draft) { d.each(repeatHeader) }},
		{name: "a column in use is hidden", findings: []string{"NTM205"}, apply: func(d *draft) {
			d.each(func(p *page) {
				if p.used > 0 {
					p.hiddenCols = append(p.hiddenCols, p.used)
				}
			})
		}},
	}
}

func (d *draft) each(change func(p *page)) {
	for _, p := range d.sheets {
		change(p)
	}
}

// repeatHeader writes the header once more in the middle of the table.
func repeatHeader(p *page) {
	if p.header[0] == 0 || p.body == 0 {
		return
	}
	top, height, body := p.header[0], p.header[1]-p.header[0]+1, p.body
	p.move(func(r int) int {
		if r >= body {
			return r + height
		}
		return r
	}, func(c int) int { return c })
	for a, k := range p.cells {
		if a.row >= top && a.row < top+height {
			copied := *k
			p.cells[at{body + a.row - top, a.col}] = &copied
		}
	}
	for _, m := range p.merges {
		if m[0] >= top && m[2] < top+height {
			p.merges = append(p.merges, [4]int{body + m[0] - top, m[1], body + m[2] - top, m[3]})
		}
	}
}

// use1904 stores dates as a Macintosh does.
func use1904(d *draft) {
	d.date1904 = true
	d.each(func(p *page) {
		for _, k := range p.cells {
			if k.format == dayFormat {
				days, _ := strconv.Atoi(k.number)
				k.number = strconv.Itoa(days - days1904)
			}
		}
	})
}
