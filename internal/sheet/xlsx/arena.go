package xlsx

import "strings"

// arenaBlock is how many bytes of text share one allocation.
const arenaBlock = 4 << 10

// arena turns bytes into strings that share few blocks of memory: a workbook
// has thousands of texts of a few bytes, and each of its own would cost more
// for the bookkeeping than for the text.
type arena struct{ block strings.Builder }

// text gives the bytes as a string.
func (a *arena) text(b []byte) string {
	switch {
	case len(b) == 0:
		return ""
	case len(b) > arenaBlock/4:
		return string(b)
	case a.block.Cap()-a.block.Len() < len(b):
		a.block = strings.Builder{}
		a.block.Grow(arenaBlock)
	}
	from := a.block.Len()
	a.block.Write(b)
	return a.block.String()[from:]
}
