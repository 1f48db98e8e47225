package pdffile

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Font is a TrueType font as far as measuring and embedding need it. It is only
// read, so that many files may share it.
type Font struct {
	name     string // PostScript's: "LiberationSerif-Bold"
	tables   map[string]bigEndian
	upem     int
	count    int // glyphs
	metrics  int // glyphs with an advance of their own; the rest has the last one's
	long     bool
	cmap     bigEndian // the table of characters, which every letter is looked up in
	segments int       // where its segments begin
}

// needed are the tables without which nothing can be drawn.
func needed() []string { return []string{"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"} }

// ParseFont reads a font's table of contents. The font is not copied and must
// not change.
func ParseFont(name string, data []byte) (*Font, error) {
	switch {
	case len(data) == 0:
		return nil, errors.New("missing")
	case len(data) < 12:
		return nil, errors.New("cut short")
	case string(data[:4]) != "\x00\x01\x00\x00" && string(data[:4]) != "true":
		return nil, errors.New("not a TrueType font")
	}
	f := &Font{name: name, tables: map[string]bigEndian{}}
	all := bigEndian(data)
	for i := range int(all.u16(4)) {
		record := 12 + 16*i
		if record+16 > len(data) {
			return nil, errors.New("cut short")
		}
		from, size := int(all.u32(record+8)), int(all.u32(record+12))
		if from > len(data) || size > len(data)-from {
			return nil, fmt.Errorf("table %q is cut short", data[record:record+4])
		}
		f.tables[string(data[record:record+4])] = all[from : from+size]
	}
	for _, name := range needed() {
		if len(f.tables[name]) == 0 {
			return nil, fmt.Errorf("table %q is missing", name)
		}
	}
	return f, f.measures()
}

// measures reads how many glyphs there are and in which units.
func (f *Font) measures() error {
	f.upem = int(f.tables["head"].u16(18))
	f.long = f.tables["head"].u16(50) != 0
	f.count = int(f.tables["maxp"].u16(4))
	f.metrics = int(f.tables["hhea"].u16(34))
	if f.upem == 0 || f.count == 0 || f.metrics == 0 || f.metrics > f.count {
		return errors.New("no sound measures")
	}
	f.cmap = f.tables["cmap"]
	cmap := f.cmap
	for i := range int(cmap.u16(2)) {
		platform, encoding, at := cmap.u16(4+8*i), cmap.u16(6+8*i), int(cmap.u32(8+8*i))
		if (platform == 0 || platform == 3 && encoding == 1) && cmap.u16(at) == 4 {
			f.segments = at
			return nil
		}
	}
	return errors.New("no readable table of characters")
}

// Has tells whether the font can draw a character.
func (f *Font) Has(r rune) bool { return f.glyph(r) != 0 }

// Width is the advance of a character in thousandths of the size; of one that
// the font lacks it is that of the font's own sign for that.
func (f *Font) Width(r rune) int { return f.advance(f.glyph(r)) }

func (f *Font) advance(glyph uint16) int {
	at := min(int(glyph), f.metrics-1)
	return f.thousandths(int(f.tables["hmtx"].u16(4 * at)))
}

func (f *Font) thousandths(units int) int {
	return int(math.Round(1000 * float64(units) / float64(f.upem)))
}

// glyph finds a character in the table of format 4: segments of characters, in
// their order, with either an offset to the glyph's number or a place where the
// numbers stand. 0 is no glyph.
func (f *Font) glyph(r rune) uint16 {
	b, at := f.cmap, f.segments
	n := int(b.u16(at+6)) / 2
	if r < 0 || r >= 0xFFFF {
		return 0
	}
	ends, starts := at+14, at+16+2*n // two bytes of padding between them
	deltas, offsets := starts+2*n, starts+4*n
	low, high := 0, n
	for low < high { // the first segment that does not end before r
		if i := (low + high) / 2; rune(b.u16(ends+2*i)) < r {
			low = i + 1
		} else {
			high = i
		}
	}
	from := rune(b.u16(starts + 2*low))
	if low == n || r < from {
		return 0
	}
	glyph := uint16(r)
	if offset := int(b.u16(offsets + 2*low)); offset != 0 {
		if glyph = b.u16(offsets + 2*low + offset + 2*int(r-from)); glyph == 0 {
			return 0
		}
	}
	if glyph += b.u16(deltas + 2*low); int(glyph) >= f.count {
		return 0
	}
	return glyph
}

// outline is what draws a glyph; empty for a blank, or where the font is damaged.
func (f *Font) outline(glyph int) bigEndian {
	loca, glyf := f.tables["loca"], f.tables["glyf"]
	place := func(i int) int {
		if f.long {
			return int(loca.u32(4 * i))
		}
		return 2 * int(loca.u16(2*i))
	}
	from, to := place(glyph), place(glyph+1)
	if from >= to || to > len(glyf) {
		return nil
	}
	return glyf[from:to]
}

// bigEndian reads numbers out of a font; beyond its end there are zeros.
type bigEndian []byte

func (b bigEndian) u16(at int) uint16 {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return binary.BigEndian.Uint16(b[at:])
}

func (b bigEndian) i16(at int) int { return int(int16(b.u16(at))) }

func (b bigEndian) u32(at int) uint32 {
	return uint32(b.u16(at))<<16 | uint32(b.u16(at+2))
}
