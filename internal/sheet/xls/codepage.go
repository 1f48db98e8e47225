package xls

import (
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// codePage is how BIFF5 writes letters: one byte each.
type codePage struct {
	number int
	table  *charmap.Charmap // nil when it is none of the known ones
}

// codePageOf knows the code pages by the numbers that Windows and the Mac gave
// them; those above 32767 are what Excel writes for two of them.
func codePageOf(number int) codePage {
	tables := map[int]*charmap.Charmap{
		367: charmap.Windows1252, 437: charmap.CodePage437, 850: charmap.CodePage850,
		852: charmap.CodePage852, 855: charmap.CodePage855, 858: charmap.CodePage858,
		860: charmap.CodePage860, 862: charmap.CodePage862, 863: charmap.CodePage863,
		865: charmap.CodePage865, 866: charmap.CodePage866, 874: charmap.Windows874,
		1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252,
		1253: charmap.Windows1253, 1254: charmap.Windows1254, 1255: charmap.Windows1255,
		1256: charmap.Windows1256, 1257: charmap.Windows1257, 1258: charmap.Windows1258,
		10000: charmap.Macintosh, 10007: charmap.MacintoshCyrillic,
		32768: charmap.Macintosh, 32769: charmap.Windows1252,
	}
	return codePage{number, tables[number]}
}

// decode turns bytes into a text. The bytes of a legacy Vietnamese font are
// places of its glyphs, which such fonts draw over the letters of Windows-1252
// whatever the code page of the computer was; package vntext expects those.
func (c codePage) decode(b []byte, font string) (string, error) {
	table := c.table
	if drawsOver(font) {
		table = charmap.Windows1252
	}
	var text strings.Builder
	text.Grow(len(b))
	for _, char := range b {
		switch {
		case char < 0x80:
			text.WriteByte(char)
		case table == nil:
			return "", unsupported("xls", "text in a code page that is not known")
		default:
			text.WriteRune(table.DecodeByte(char))
		}
	}
	return text.String(), nil
}

// drawsOver knows the fonts of TCVN3 and VNI by their names.
func drawsOver(font string) bool {
	name := strings.ToLower(strings.TrimSpace(font))
	return strings.HasPrefix(name, ".vn") || strings.HasPrefix(name, "vni")
}
