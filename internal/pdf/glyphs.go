package pdf

import (
	"encoding/binary"
	"errors"
)

// missing is drawn in the place of a character that the font has no glyph for
// (漢, an emoji): a font's own sign for that may be an empty one, and a name
// that lacks a letter must not look whole. The first that the font has is
// taken.
var missing = [...]rune{'\u25A1', replacement, '?'}

// glyphs is the set of characters of the basic plane that a font can draw.
type glyphs [0x10000 / 64]uint64

func (g *glyphs) has(r rune) bool {
	return r >= 0 && r < 0x10000 && g[r/64]&(1<<(r%64)) != 0
}

func (g *glyphs) add(r uint16) { g[r/64] |= 1 << (r % 64) }

// standIn is what is drawn for characters without a glyph.
func (g *glyphs) standIn() rune {
	for _, r := range missing {
		if g.has(r) {
			return r
		}
	}
	return ' '
}

var errNoGlyphs = errors.New("no readable table of characters")

// glyphsOf reads a TrueType font's table from characters to glyphs: the
// Unicode one of segments (format 4), which gofpdf needs too.
func glyphsOf(font []byte) (*glyphs, error) {
	at, ok := charTable(font)
	if !ok {
		return nil, errNoGlyphs
	}
	b := bigEndian(font)
	for i := range int(b.u16(at + 2)) {
		record := at + 4 + 8*i
		platform, encoding := b.u16(record), b.u16(record+2)
		sub := at + int(b.u32(record+4))
		if (platform == 0 || platform == 3 && encoding == 1) && b.u16(sub) == 4 {
			return b.segments(sub), nil
		}
	}
	return nil, errNoGlyphs
}

// charTable is where the font's table "cmap" begins.
func charTable(font []byte) (int, bool) {
	b := bigEndian(font)
	for i := range int(b.u16(4)) {
		record := 12 + 16*i
		if record+16 <= len(font) && string(font[record:record+4]) == "cmap" {
			return int(b.u32(record + 8)), true
		}
	}
	return 0, false
}

// segments reads a table of format 4: segments of characters with either an
// offset to the glyph's number or a place where the numbers stand.
func (b bigEndian) segments(at int) *glyphs {
	var g glyphs
	n := int(b.u16(at+6)) / 2
	ends, starts := at+14, at+16+2*n // two bytes of padding between them
	deltas, offsets := starts+2*n, starts+4*n
	for i := range n {
		from, to := int(b.u16(starts+2*i)), int(b.u16(ends+2*i))
		offset := int(b.u16(offsets + 2*i))
		for c := from; c <= to && c < 0xFFFF; c++ {
			glyph := uint16(c)
			if offset != 0 {
				if glyph = b.u16(offsets + 2*i + offset + 2*(c-from)); glyph == 0 {
					continue
				}
			}
			if glyph+b.u16(deltas+2*i) != 0 {
				g.add(uint16(c))
			}
		}
	}
	return &g
}

// bigEndian reads numbers out of a font; beyond its end there are zeros.
type bigEndian []byte

func (b bigEndian) u16(at int) uint16 {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return binary.BigEndian.Uint16(b[at:])
}

func (b bigEndian) u32(at int) uint32 {
	return uint32(b.u16(at))<<16 | uint32(b.u16(at+2))
}
