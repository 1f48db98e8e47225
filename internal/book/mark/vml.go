package mark

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The boxes of comments are drawn in VML, of which much in the world is not
// well-formed XML. So these parts are searched, never parsed.

const (
	vmlHead = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
		`<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%d"/></o:shapelayout>` + vmlType202 + `</xml>`
	// vmlType202 is the text box that shapes of comments refer to.
	vmlType202 = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
		`<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
)

// blockSize is how many numbers of shapes a drawing has of its own.
const blockSize = 1024

var errBadDrawing = errors.New("drawing of comments has no end")

type patterns struct{ shape, note, row, col, id, block, anchor *regexp.Regexp }

var vmlPatterns = sync.OnceValue(func() patterns {
	return patterns{
		shape:  regexp.MustCompile(`(?s)<v:shape[\s>].*?</v:shape>\s*`),
		note:   regexp.MustCompile(`ObjectType\s*=\s*["']Note["']`),
		row:    regexp.MustCompile(`<x:Row>\s*(\d+)\s*</x:Row>`),
		col:    regexp.MustCompile(`<x:Column>\s*(\d+)\s*</x:Column>`),
		id:     regexp.MustCompile(`\bid\s*=\s*["']_x0000_s(\d+)["']`),
		anchor: regexp.MustCompile(`<x:Anchor>([^<]*)</x:Anchor>`),
		block:  regexp.MustCompile(`<o:idmap[^>]*\bdata\s*=\s*["']([\d,\s]*)["']`),
	}
})

// firstFreeBlock is the number of a block of shape numbers that no drawing of
// the workbook uses.
func (p *parcel) firstFreeBlock() int {
	most := 0
	for _, entry := range p.archive.Entries() {
		if extension(entry.Name) != "vml" || !p.has(entry.Name) {
			continue
		}
		text, err := p.part(entry.Name)
		if err != nil {
			continue // damaged, and no part that we touch
		}
		for _, ids := range vmlPatterns().block.FindAllSubmatch(text, -1) {
			for id := range strings.SplitSeq(string(ids[1]), ",") {
				if number, err := strconv.Atoi(strings.TrimSpace(id)); err == nil {
					most = max(most, number)
				}
			}
		}
		most = max(most, lastShape(text)/blockSize)
	}
	for _, name := range p.added {
		if extension(name) == "vml" {
			most = max(most, lastShape(p.whole[keyOf(name)])/blockSize)
		}
	}
	return most + 1
}

// lastShape is the highest number of a shape, 0 without shapes.
func lastShape(text []byte) int {
	most := 0
	for _, id := range vmlPatterns().id.FindAllSubmatch(text, -1) {
		if number, err := strconv.Atoi(string(id[1])); err == nil && number < 1<<30 {
			most = max(most, number)
		}
	}
	return most
}

// withoutNotes takes away the boxes of comments on the cells.
func withoutNotes(text []byte, cells []place) []byte {
	if len(cells) == 0 {
		return text
	}
	return vmlPatterns().shape.ReplaceAllFunc(text, func(shape []byte) []byte {
		if at, ok := noteAt(shape); ok && slices.Contains(cells, at) {
			return nil
		}
		return shape
	})
}

// noteAt is the cell that a shape is the comment's box of.
func noteAt(shape []byte) (place, bool) {
	p := vmlPatterns()
	row, col := p.row.FindSubmatch(shape), p.col.FindSubmatch(shape)
	if !p.note.Match(shape) || row == nil || col == nil {
		return place{}, false
	}
	r, err1 := strconv.Atoi(string(row[1]))
	c, err2 := strconv.Atoi(string(col[1]))
	return place{r + 1, c + 1}, err1 == nil && err2 == nil
}

// enlarged makes the boxes of comments that have grown tall enough for what they
// say now: what is below the edge of a box nobody sees. Boxes never shrink.
func enlarged(text []byte, grown map[place]string, bottom func(top int, text string) int) []byte {
	if len(grown) == 0 {
		return text
	}
	p := vmlPatterns()
	return p.shape.ReplaceAllFunc(text, func(shape []byte) []byte {
		at, ok := noteAt(shape)
		says, has := grown[at]
		found := p.anchor.FindSubmatchIndex(shape)
		if !ok || !has || found == nil {
			return shape
		}
		sides := strings.Split(string(shape[found[2]:found[3]]), ",")
		if len(sides) != 8 {
			return shape
		}
		top, err1 := strconv.Atoi(strings.TrimSpace(sides[2]))
		old, err2 := strconv.Atoi(strings.TrimSpace(sides[6]))
		if need := bottom(top, says); err1 == nil && err2 == nil && need > old {
			sides[6] = " " + strconv.Itoa(need)
			return apply(shape, []edit{{found[2], found[3], strings.Join(sides, ",")}})
		}
		return shape
	})
}

// boxed are the cells that have a comment's box.
func boxed(text []byte) map[place]bool {
	found := map[place]bool{}
	for _, shape := range vmlPatterns().shape.FindAll(text, -1) {
		if at, ok := noteAt(shape); ok {
			found[at] = true
		}
	}
	return found
}

// withNotes adds boxes. The numbers go on behind the last one in use.
func withNotes(text []byte, cells []place, box func(place) string) ([]byte, error) {
	end := bytes.LastIndex(text, []byte("</xml>"))
	if end < 0 {
		return nil, errBadDrawing
	}
	number := lastShape(text)
	if number == 0 {
		number = blockOf(text) * blockSize
	}
	var b strings.Builder
	if !bytes.Contains(text, []byte(`"_x0000_t202"`)) {
		b.WriteString(vmlType202)
	}
	for _, at := range cells {
		number++
		fmt.Fprintf(&b, `<v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`+
			`<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>`+
			`<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`+
			`<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>`+
			`<x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`,
			number, box(at), at.row-1, at.col-1)
	}
	return apply(text, []edit{{end, end, b.String()}}), nil
}

// blockOf is the first block of numbers that a drawing says is its own.
func blockOf(text []byte) int {
	found := vmlPatterns().block.FindSubmatch(text)
	if found == nil {
		return 1
	}
	first, _, _ := strings.Cut(string(found[1]), ",")
	number, err := strconv.Atoi(strings.TrimSpace(first))
	if err != nil || number < 1 {
		return 1
	}
	return number
}
