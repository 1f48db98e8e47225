package pdffile

import (
	"encoding/binary"
	"slices"
)

// Flags of a part of a composed glyph (TrueType, table glyf).
const (
	wordArguments  = 0x0001
	oneScale       = 0x0008
	moreParts      = 0x0020
	twoScales      = 0x0040
	fourScales     = 0x0080
	headerOfGlyph  = 10
	headFormat     = 50 // place of indexToLocFormat in head
	headAdjustment = 8  // place of checkSumAdjustment
)

// subset is the font with the glyphs given, and those that they are composed
// of, under their own numbers; all others are blank. Tables that only serve to
// find glyphs by characters are left out, since a PDF file does that itself.
func (f *Font) subset(glyphs []uint16) []byte {
	used := f.composed(glyphs)
	count := len(used)
	var glyf, hmtx []byte
	loca := make([]byte, 0, 4*(count+1))
	for i, isUsed := range used {
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		var metric [4]byte
		if isUsed {
			glyf = append(glyf, f.outline(i)...)
			for len(glyf)%4 != 0 {
				glyf = append(glyf, 0)
			}
			metric = f.metric(i)
		}
		hmtx = append(hmtx, metric[:]...)
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	tables := map[string][]byte{
		"glyf": glyf, "loca": loca, "hmtx": hmtx,
		"head": patched(f.tables["head"], headFormat, 1), "maxp": patched(f.tables["maxp"], 4, uint16(count)),
		"hhea": patched(f.tables["hhea"], 34, uint16(count)),
	}
	for _, name := range []string{"cvt ", "fpgm", "prep"} {
		if table, ok := f.tables[name]; ok {
			tables[name] = table
		}
	}
	return assemble(tables)
}

// composed tells of each glyph up to the last one needed whether it is. The
// glyph 0 always is.
func (f *Font) composed(glyphs []uint16) []bool {
	used := make([]bool, f.count)
	last := 0
	waiting := append([]uint16{0}, glyphs...)
	for len(waiting) > 0 {
		glyph := int(waiting[len(waiting)-1])
		waiting = waiting[:len(waiting)-1]
		if glyph >= f.count || used[glyph] {
			continue
		}
		used[glyph] = true
		last = max(last, glyph)
		waiting = append(waiting, partsOf(f.outline(glyph))...)
	}
	return used[:last+1]
}

// partsOf are the glyphs that a composed one is made of.
func partsOf(outline bigEndian) []uint16 {
	if outline.i16(0) >= 0 {
		return nil
	}
	var parts []uint16
	for at := headerOfGlyph; at+4 <= len(outline); {
		flags := outline.u16(at)
		parts = append(parts, outline.u16(at+2))
		at += 6
		if flags&wordArguments != 0 {
			at += 2
		}
		switch {
		case flags&oneScale != 0:
			at += 2
		case flags&twoScales != 0:
			at += 4
		case flags&fourScales != 0:
			at += 8
		}
		if flags&moreParts == 0 {
			break
		}
	}
	return parts
}

// metric is the advance of a glyph and its bearing on the left.
func (f *Font) metric(glyph int) (m [4]byte) {
	hmtx := f.tables["hmtx"]
	advance, bearing := hmtx.u16(4*glyph), hmtx.u16(4*glyph+2)
	if glyph >= f.metrics {
		advance, bearing = hmtx.u16(4*(f.metrics-1)), hmtx.u16(4*f.metrics+2*(glyph-f.metrics))
	}
	binary.BigEndian.PutUint16(m[:], advance)
	binary.BigEndian.PutUint16(m[2:], bearing)
	return m
}

// patched is a copy of a table with one number changed.
func patched(table []byte, at int, value uint16) []byte {
	table = slices.Clone(table)
	if at+2 <= len(table) {
		binary.BigEndian.PutUint16(table[at:], value)
	}
	return table
}

// assemble puts tables together, with the sums that the format wants.
func assemble(tables map[string][]byte) []byte {
	var names []string
	for name := range tables {
		names = append(names, name)
	}
	slices.Sort(names)
	if head := tables["head"]; len(head) >= headAdjustment+4 {
		binary.BigEndian.PutUint32(head[headAdjustment:], 0)
	}
	search := 1
	for step := 2; step <= len(names); step *= 2 {
		search = step
	}
	steps := 0
	for s := search; s > 1; s /= 2 {
		steps++
	}
	font := []byte{0, 1, 0, 0}
	for _, n := range []int{len(names), 16 * search, steps, 16 * (len(names) - search)} {
		font = binary.BigEndian.AppendUint16(font, uint16(n))
	}
	at := len(font) + 16*len(names)
	head := 0
	var content []byte
	for _, name := range names {
		table := tables[name]
		if name == "head" {
			head = at + len(content)
		}
		font = append(font, name...)
		for _, n := range []uint32{sumOf(table), uint32(at + len(content)), uint32(len(table))} {
			font = binary.BigEndian.AppendUint32(font, n)
		}
		content = append(content, table...)
		for len(content)%4 != 0 {
			content = append(content, 0)
		}
	}
	font = append(font, content...)
	if head+headAdjustment+4 <= len(font) {
		binary.BigEndian.PutUint32(font[head+headAdjustment:], 0xB1B0AFBA-sumOf(font))
	}
	return font
}

// sumOf adds up a table as numbers of four bytes.
func sumOf(table bigEndian) uint32 {
	var sum uint32
	whole := len(table) &^ 3
	for at := 0; at < whole; at += 4 {
		sum += binary.BigEndian.Uint32(table[at:])
	}
	var rest [4]byte
	copy(rest[:], table[whole:])
	return sum + binary.BigEndian.Uint32(rest[:])
}
