package pdffile

import "strconv"

const hexDigits = "0123456789ABCDEF"

// Page is a page in work. It is written by Close.
type Page struct {
	w             *Writer
	width, height float64
	content       []byte
	face          *face
	size          float64
	grey          float64 // in use for filling and letters
}

// Page begins a page of the given size. Only one page is in work at a time.
func (w *Writer) Page(width, height float64) *Page {
	return &Page{w: w, width: width, height: height, content: w.room[:0]}
}

// Text draws a text with its baseline at y. Grey goes from 0, black, to 1.
func (p *Page) Text(font *Font, size, x, y float64, text string, grey float64) {
	f := p.w.faceOf(font)
	p.setGrey(grey)
	p.op("BT")
	if p.face != f || p.size != size {
		p.face, p.size = f, size
		p.content = append(p.content, "/F"...)
		p.content = strconv.AppendInt(p.content, int64(f.number), 10)
		p.content = append(p.content, ' ')
		p.numbers(size)
		p.op("Tf")
	}
	p.numbers(x, y)
	p.content = append(p.content, "Td <"...)
	for _, r := range text {
		c := f.code(r)
		p.content = append(p.content, hexDigits[c>>12], hexDigits[c>>8&15], hexDigits[c>>4&15], hexDigits[c&15])
	}
	p.content = append(p.content, "> Tj\nET\n"...)
}

// Fill draws a filled rectangle; x and y are its lower left corner.
func (p *Page) Fill(x, y, width, height, grey float64) {
	p.setGrey(grey)
	p.numbers(x, y, width, height)
	p.op("re f")
}

// Frame draws the border of a rectangle, so thick, in black.
func (p *Page) Frame(x, y, width, height, thick float64) {
	p.numbers(thick)
	p.content = append(p.content, "w "...)
	p.numbers(x, y, width, height)
	p.op("re S")
}

// Close writes the page.
func (p *Page) Close() {
	content, object := p.w.reserve(), p.w.reserve()
	p.w.stream(content, "", p.content)
	p.w.object(object, "<</Type/Page/Parent %d 0 R/MediaBox[0 0 %.2f %.2f]/Resources %d 0 R/Contents %d 0 R>>",
		pagesObject, p.width, p.height, resourcesObject, content)
	p.w.pages = append(p.w.pages, object)
	p.w.room = p.content
}

func (p *Page) setGrey(grey float64) {
	if p.grey != grey {
		p.grey = grey
		p.numbers(grey)
		p.op("g")
	}
}

func (p *Page) op(operator string) {
	p.content = append(p.content, operator...)
	p.content = append(p.content, '\n')
}

// numbers adds operands; a hundredth of a point is finer than any printer.
func (p *Page) numbers(values ...float64) {
	for _, v := range values {
		p.content = strconv.AppendFloat(p.content, v, 'f', 2, 64)
		p.content = append(p.content, ' ')
	}
}
