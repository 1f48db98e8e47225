package sheet

import "fmt"

// Budget counts what a workbook costs while it is read. Readers ask it before
// they keep anything, so that a file which claims little cannot cost much.
type Budget struct {
	Limits Limits
	cells  int
	text   int64
}

// AddText counts bytes of text, also of numbers, that the model keeps. Beyond
// the limit it is a *Fault.
func (b *Budget) AddText(part string, n int) error {
	if b.text += int64(n); b.text > b.Limits.TextBytes {
		return Beyond(part, "workbook has more than %d bytes of text", b.Limits.TextBytes)
	}
	return nil
}

// AddCell counts cells that are not blank.
func (b *Budget) AddCell(part string) error {
	if b.cells++; b.cells > b.Limits.Cells {
		return Beyond(part, "workbook has more than %d cells", b.Limits.Cells)
	}
	return nil
}

// Beyond is the fault of a file that is larger than a limit.
func Beyond(part, format string, args ...any) error {
	return &Fault{Trouble: BeyondLimit, Part: part, Detail: fmt.Sprintf(format, args...)}
}
