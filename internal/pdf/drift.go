package pdf

// drift lets the text below a chart run ahead of it where the chart does not
// fit on the page any more and would leave a stretch of it blank. Of the slabs
// n were to stand on the page; what comes back is how many do, and all slabs in
// their new order. Only running text does so, in whole paragraphs, up to the
// next heading or table, and it stays in its order.
func (p *pager) drift(slabs []slab, n int, under bool) (int, []slab) {
	if n == len(slabs) || slabs[n].drifts == 0 {
		return n, slabs
	}
	end := n + slabs[n].drifts
	text := runningText(slabs[end:])
	if text == 0 {
		return n, slabs
	}
	ahead := append(append([]slab{}, slabs[:n]...), slabs[end:end+text]...)
	m := p.count(ahead, under)
	for m > n && m < len(ahead) && !ahead[m].begins() {
		m--
	}
	if m <= n {
		return n, slabs
	}
	moved := append(ahead[:m:m], slabs[n:end]...)
	moved = append(moved, slabs[end+m-n:]...)
	return m, moved
}

// begins tells the first line of a paragraph.
func (s *slab) begins() bool { return s.line == 0 }

// runningText is how many of the next slabs are lines of text: whole
// paragraphs, up to a heading or to one that announces what follows it.
func runningText(slabs []slab) int {
	n := 0
	for n < len(slabs) && slabs[n].lines > 0 && slabs[n].keep != heading {
		n++
	}
	if n == len(slabs) {
		return n
	}
	for n > 0 && slabs[n].keep != loose {
		n--
	}
	return n
}
