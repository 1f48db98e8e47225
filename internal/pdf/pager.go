package pdf

// pager lays slabs on pages from the top down.
type pager struct {
	frame   frame
	emit    func(Page)
	emitted int     // pages
	y       float64 // where the first page's text begins; 0 is the frame's top
}

func (p *pager) put(page Page) {
	p.emitted++
	p.emit(page)
}

// paginate lays all slabs out. The first page may already hold a letterhead,
// so that its text begins at y.
func (p *pager) paginate(slabs []slab) {
	for first := true; len(slabs) > 0; first = false {
		under := first && p.y > 0
		n := p.count(slabs, under)
		if n == 0 { // not even one slab fits under the letterhead
			p.put(p.blank())
			continue
		}
		n, slabs = p.drift(slabs, n, under)
		p.place(slabs[:n], under)
		slabs = slabs[n:]
	}
}

// count is the number of slabs to put on a page: up to the last of the
// weakest breaks among those that fit.
func (p *pager) count(slabs []slab, under bool) int {
	fit := p.fit(slabs, under)
	if fit == len(slabs) {
		return fit
	}
	best, weakest := 0, whole+1
	for n := 1; n <= fit; n++ {
		if k := slabs[n].keep; k < weakest || k == weakest && best > 0 {
			best, weakest = n, k
		}
	}
	if weakest > loose && under && p.holds(slabs) {
		return 0
	}
	if best == 0 && !under {
		return 1 // taller than a page: it cannot be helped
	}
	return best
}

// holds tells whether a full page would have a better place to break, so that
// nothing need be torn apart under the letterhead.
func (p *pager) holds(slabs []slab) bool {
	fit := p.fit(slabs, false)
	for n := 1; n <= fit; n++ {
		if n == len(slabs) || slabs[n].keep == loose {
			return true
		}
	}
	return false
}

// fit is how many slabs have room on a page.
func (p *pager) fit(slabs []slab, under bool) int {
	y := p.start(slabs[0], under)
	for i, s := range slabs {
		if i > 0 || under {
			y += s.gap
		}
		if y += s.height; y > p.frame.bottom+tolerance {
			return i
		}
	}
	return len(slabs)
}

// start is where the first slab's upper edge comes, after a repeated header.
func (p *pager) start(s slab, under bool) float64 {
	if under {
		return p.y
	}
	if s.head != nil {
		return p.frame.top + s.head.height
	}
	return p.frame.top
}

func (p *pager) blank() Page {
	return Page{Width: p.frame.width, Height: p.frame.height}
}

// place puts slabs on a page. Their items move there: of the thousands of pages
// of a large table nothing is held twice.
func (p *pager) place(slabs []slab, under bool) {
	page := p.blank()
	page.Items = make([]Item, 0, room(slabs))
	y := p.start(slabs[0], under)
	if h := slabs[0].head; h != nil && !under {
		page.Items = appendAt(page.Items, h.items, p.frame.top)
	} else if !under {
		page.Items = appendAt(page.Items, slabs[0].opens, y)
	}
	for i, s := range slabs {
		if i > 0 || under {
			y += s.gap
		}
		page.Items = appendAt(page.Items, s.content(), y)
		if s.mark != nil {
			page.Marks = append(page.Marks, Mark{s.mark.Text, s.mark.Depth, y})
		}
		y += s.height
		slabs[i].items = nil
	}
	page.Items = appendAt(page.Items, slabs[len(slabs)-1].closes, y)
	p.put(page)
}

// room is how many items the slabs bring, with a header and a page number.
func room(slabs []slab) int {
	n := 1
	if h := slabs[0].head; h != nil {
		n += len(h.items)
	}
	for _, s := range slabs {
		n += len(s.items)
	}
	return n
}

// appendAt copies items dy lower; the header of a table is placed many times.
func appendAt(to, items []Item, dy float64) []Item {
	for _, it := range items {
		it.Y += dy
		to = append(to, it)
	}
	return to
}
