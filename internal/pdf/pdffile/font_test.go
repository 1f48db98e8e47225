package pdffile

import (
	"bytes"
	"strings"
	"testing"

	"tieuchi/templates"
)

func fonts(t testing.TB) []*Font {
	t.Helper()
	all := templates.Fonts()
	var list []*Font
	for _, data := range [][]byte{all.Regular, all.Bold, all.Italic, all.BoldItalic} {
		font, err := ParseFont("Serif", data)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, font)
	}
	return list
}

const (
	vietnamese = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz"
	signs      = "0123456789 .,;:!?()[]{}<>/-–—+*%‰=≥≤²³½“”‘’«»\"'…•@&_#\u00A0"
)

// Every letter of Vietnamese and every sign of the notices can be drawn; what
// the font lacks is known.
func TestGlyphsOfTheFonts(t *testing.T) {
	for _, font := range fonts(t) {
		for _, r := range vietnamese + strings.ToUpper(vietnamese) + signs {
			if !font.Has(r) {
				t.Errorf("no glyph for %q", r)
			}
		}
		for _, r := range "漢字あ한😀\uE000\uFFFF" {
			if font.Has(r) {
				t.Errorf("a glyph for %q", r)
			}
		}
	}
}

// Widths of Times New Roman, which the typeface shares, by its published
// metrics: thousandths of the size.
func TestWidths(t *testing.T) {
	all := fonts(t)
	for i, want := range []map[rune]int{
		{' ': 250, 'a': 444, 'm': 778, 'W': 944, '0': 500, '.': 250, 'Đ': 722, '…': 1000, '%': 833},
		{' ': 250, 'a': 500, 'm': 833, 'W': 1000, '0': 500, '.': 250, '%': 1000},
		{' ': 250, 'a': 500, 'm': 722, 'W': 833, '0': 500, '.': 250, '%': 833},
		{' ': 250, 'a': 500, 'm': 778, 'W': 889, '0': 500, '.': 250, '%': 833},
	} {
		for r, w := range want {
			if got := all[i].Width(r); got != w {
				t.Errorf("font %d: %q is %d wide, want %d", i, r, got, w)
			}
		}
	}
}

// A part of a font has the glyphs asked for and those that they are composed
// of, as they were, and no other; its sums are right.
func TestSubset(t *testing.T) {
	for _, font := range fonts(t) {
		var used []uint16
		for _, r := range "Ủy ban…" {
			used = append(used, font.glyph(r))
		}
		part := font.subset(used)
		if sumOf(part) != 0xB1B0AFBA {
			t.Errorf("the font adds up to %#x", sumOf(part))
		}
		small := parsePart(t, part)
		want := font.composed(used)
		parts := 0
		for i := range small.count {
			got := small.outline(i)
			switch {
			case !want[i] && len(got) > 0:
				t.Errorf("glyph %d is there", i)
			case want[i] && !bytes.HasPrefix(got, font.outline(i)):
				t.Errorf("glyph %d is another", i)
			case want[i] && small.advance(uint16(i)) != font.advance(uint16(i)):
				t.Errorf("glyph %d is %d wide", i, small.advance(uint16(i)))
			}
			if want[i] {
				parts++
			}
		}
		if parts <= len(used) {
			t.Errorf("%d glyphs for %d: Ủ is composed of others", parts, len(used))
		}
	}
}

// parsePart reads a part, which has no table of characters.
func parsePart(t *testing.T, part []byte) *Font {
	t.Helper()
	b := bigEndian(part)
	f := &Font{tables: map[string]bigEndian{}}
	for i := range int(b.u16(4)) {
		record := 12 + 16*i
		from, size := b.u32(record+8), b.u32(record+12)
		name := string(part[record : record+4])
		f.tables[name] = b[from : from+size]
		if name != "head" && sumOf(f.tables[name]) != b.u32(record+4) {
			t.Errorf("table %q has the wrong sum", name)
		}
	}
	f.upem, f.count = int(f.tables["head"].u16(18)), int(f.tables["maxp"].u16(4))
	f.metrics, f.long = int(f.tables["hhea"].u16(34)), f.tables["head"].u16(50) == 1
	return f
}

// What is no font, or only a part of one, is refused or read without a fault.
func TestDamagedFonts(t *testing.T) {
	font := templates.Fonts().Regular
	for n := 0; n < len(font); n += 1 + len(font)/300 {
		if _, err := ParseFont("Serif", font[:n]); err == nil {
			t.Errorf("%d bytes are taken for a font", n)
		}
	}
	for i := range 2000 {
		broken := bytes.Clone(font)
		broken[i] ^= 0xFF
		tryFont(broken)
	}
}

func tryFont(data []byte) {
	f, err := ParseFont("Serif", data)
	if err != nil {
		return
	}
	var used []uint16
	for _, r := range vietnamese + "漢\uFFFE" {
		f.Width(r)
		used = append(used, f.glyph(r))
	}
	f.subset(used)
	f.descriptor()
}

func FuzzFont(f *testing.F) {
	font := fonts(f)[0].subset([]uint16{36, 40})
	f.Add(font)
	f.Add([]byte("OTTO\x00\x01\x00\x00\x00\x00\x00\x00"))
	f.Fuzz(func(_ *testing.T, data []byte) { tryFont(data) })
}
