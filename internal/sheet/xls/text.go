package xls

import (
	"unicode/utf8"

	"tieuchi/internal/sheet"
)

// Flags of a text of BIFF8 ([MS-XLS] 2.5.293).
const (
	wideFlag     = 0x01
	phoneticFlag = 0x04
	richFlag     = 0x08
)

// richText is a text and where in it another font begins.
type richText struct {
	text string
	runs []fontRun // ascending
}

// fontRun says that from a byte of the text on the font is another.
type fontRun struct{ from, font int }

// text reads a text of BIFF8 of the given number of UTF-16 units, from its
// flags on.
func (in *input) text(length int) (richText, error) {
	if length == 0 && len(in.rest) == 0 {
		return richText{}, nil // some producers leave the flags of nothing out
	}
	flags, err := in.u8()
	if err != nil {
		return richText{}, err
	}
	runs, extra := 0, uint32(0)
	if flags&richFlag != 0 {
		if runs, err = in.u16(); err != nil {
			return richText{}, err
		}
	}
	if flags&phoneticFlag != 0 {
		if extra, err = in.u32(); err != nil {
			return richText{}, err
		}
	}
	units, err := in.letters(length, flags&wideFlag != 0)
	if err != nil {
		return richText{}, err
	}
	rich := richText{}
	if rich.text, err = decode(in.from.part, units); err != nil {
		return richText{}, err
	}
	if rich.runs, err = in.runs(runs, units); err != nil {
		return richText{}, err
	}
	return rich, in.skip(int64(extra)) // hints how to pronounce it
}

// runs reads the places where fonts change and turns them from UTF-16 units
// into bytes of the text.
func (in *input) runs(count int, units []uint16) (runs []fontRun, err error) {
	unit, at := 0, 0
	for range count {
		place, err := in.u16()
		if err != nil {
			return nil, err
		}
		font, err := in.u16()
		if err != nil {
			return nil, err
		}
		if place < unit {
			return nil, damaged(in.from.part, "fonts of a text are out of order")
		}
		for ; unit < min(place, len(units)); unit++ {
			at += unitBytes(units[unit])
		}
		// A font that begins behind the text is left over from editing.
		if place < len(units) {
			runs = append(runs, fontRun{at, font})
		}
	}
	return runs, nil
}

// unitBytes is how many bytes of UTF-8 a unit of UTF-16 makes; a pair of
// surrogates makes four.
func unitBytes(unit uint16) int {
	if n := utf8.RuneLen(rune(unit)); n > 0 {
		return n
	}
	return 2
}

// resolve cuts the text into runs with the names of their fonts. There are
// none when no run has a font of its own.
func (b *book) resolve(part string, rich richText) (runs []sheet.Run, err error) {
	from, font := 0, ""
	for _, next := range append(rich.runs[:len(rich.runs):len(rich.runs)], fontRun{from: len(rich.text), font: -1}) {
		name := font
		if next.font >= 0 {
			if name, err = b.fontName(part, next.font); err != nil {
				return nil, err
			}
		}
		if name != font || next.font < 0 {
			if next.from > from {
				runs = append(runs, sheet.Run{Text: rich.text[from:next.from], Font: font})
			}
			from, font = next.from, name
		}
	}
	if len(runs) == 1 && runs[0].Font == "" {
		return nil, nil
	}
	// Four bytes of the file make a run of the model, so runs count as text.
	const runBytes = 32
	return runs, b.budget.AddText(part, runBytes*len(runs))
}
