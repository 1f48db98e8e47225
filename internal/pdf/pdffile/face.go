package pdffile

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
)

// face is a font as a file uses it: each character gets a code of its own when
// it is first drawn. Codes are not glyphs, for two characters may share one
// (a hyphen and a minus) and must yet be copied as what they are.
type face struct {
	font   *Font
	number int // its name in the file is F and this
	codes  map[rune]uint16
	runes  []rune // by code, from 1
}

func (w *Writer) faceOf(font *Font) *face {
	for _, f := range w.faces {
		if f.font == font {
			return f
		}
	}
	f := &face{font: font, number: len(w.faces) + 1, codes: map[rune]uint16{}}
	w.faces = append(w.faces, f)
	return f
}

func (f *face) code(r rune) uint16 {
	code, ok := f.codes[r]
	if !ok {
		f.runes = append(f.runes, r)
		code = uint16(len(f.runes))
		f.codes[r] = code
	}
	return code
}

// resources writes the fonts and the list of them that all pages share.
func (w *Writer) resources() {
	var list bytes.Buffer
	for _, f := range w.faces {
		fmt.Fprintf(&list, "/F%d %d 0 R", f.number, w.font(f))
	}
	w.object(resourcesObject, "<</Font<<%s>>>>", list.Bytes())
}

// font writes the objects of one face: the font, its measures, its glyphs, and
// the way from codes to glyphs and back to characters.
func (w *Writer) font(f *face) int {
	font, sized, described, glyphs, file, text := w.reserve(), w.reserve(), w.reserve(), w.reserve(), w.reserve(), w.reserve()
	toGlyph, widths := make([]byte, 2, 2*len(f.runes)+2), ""
	var used []uint16
	for _, r := range f.runes {
		glyph := f.font.glyph(r)
		used = append(used, glyph)
		toGlyph = binary.BigEndian.AppendUint16(toGlyph, glyph)
		widths += fmt.Sprintf("%d ", f.font.advance(glyph))
	}
	embedded := f.font.subset(used)
	name := tag(embedded) + "+" + f.font.name
	w.object(font, "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>", name, sized, text)
	w.object(sized, "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"+
		"/FontDescriptor %d 0 R/DW %d/W[1[%s]]/CIDToGIDMap %d 0 R>>", name, described, f.font.advance(0), widths, glyphs)
	w.object(described, "<</Type/FontDescriptor/FontName/%s%s/FontFile2 %d 0 R>>", name, f.font.descriptor(), file)
	w.stream(glyphs, "", toGlyph)
	w.stream(file, fmt.Sprintf("/Length1 %d", len(embedded)), embedded)
	w.stream(text, "", f.toUnicode())
	return font
}

// tag is six capitals that tell parts of one font from each other, made of the
// part itself.
func tag(font []byte) string {
	sum := sha256.Sum256(font)
	var letters [6]byte
	for i := range letters {
		letters[i] = 'A' + sum[i]%26
	}
	return string(letters[:])
}

// Flags of a font's description: its letters are not those of an old set of
// 256, they have serifs, they lean.
const (
	isSymbolic = 1 << 2
	hasSerifs  = 1 << 1
	isItalic   = 1 << 6
)

// descriptor is what a program needs to draw another font in its stead. The
// thickness of stems is not in a TrueType font; these are usual ones.
func (f *Font) descriptor() string {
	head, hhea := f.tables["head"], f.tables["hhea"]
	flags, angle := isSymbolic|hasSerifs, f.tables["post"].i16(4)
	if angle != 0 {
		flags |= isItalic
	}
	stem := 80
	if strings.Contains(f.name, "Bold") {
		stem = 140
	}
	box := ""
	for at := 36; at < 44; at += 2 {
		box += fmt.Sprintf("%d ", f.thousandths(head.i16(at)))
	}
	return fmt.Sprintf("/Flags %d/ItalicAngle %d/StemV %d/Ascent %d/Descent %d/CapHeight %d/FontBBox[%s]", flags, angle, stem,
		f.thousandths(hhea.i16(4)), f.thousandths(hhea.i16(6)), f.thousandths(hhea.i16(4))*3/4, box)
}

// mostMapped is how many lines one block of a map of characters may have.
const mostMapped = 100

// toUnicode tells which character each code stands for.
func (f *face) toUnicode() []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
	for from := 0; from < len(f.runes); from += mostMapped {
		part := f.runes[from:min(from+mostMapped, len(f.runes))]
		fmt.Fprintf(&b, "%d beginbfchar\n", len(part))
		for i, r := range part {
			fmt.Fprintf(&b, "<%04X><", from+i+1)
			for _, unit := range utf16.Encode([]rune{r}) {
				fmt.Fprintf(&b, "%04X", unit)
			}
			b.WriteString(">\n")
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
	return b.Bytes()
}
