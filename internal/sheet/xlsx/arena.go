package xlsx

import (
	"hash/crc32"
	"strings"
)

// arenaBlock is how many bytes of text share one allocation.
const arenaBlock = 4 << 10

// arena turns bytes into strings that share few blocks of memory: a workbook
// has thousands of texts of a few bytes, and each of its own would cost more
// for the bookkeeping than for the text.
type arena struct {
	block strings.Builder
	used  int
	// recent are texts given out lately, by their hash. nil while there is little
	// text: a commune's workbook is read without.
	recent []string
}

// A table of many communes says the same in row after row, and a writer without
// shared strings writes it anew each time.
const (
	recentFrom  = 64 << 10 // bytes of text before looking for repetitions pays
	recentTexts = 1 << 13  // a power of two
	recentSize  = 512      // bytes of the longest text that is looked for
)

// keepText keeps a text for the model. The budget counts what takes memory: a
// text that was given out lately takes none.
func (b *book) keepText(part string, text []byte) (string, error) {
	known := b.texts.place(text)
	if known != nil && *known == string(text) {
		return *known, nil
	}
	if err := b.budget.AddText(part, len(text)); err != nil {
		return "", err
	}
	kept := b.texts.text(text)
	if known != nil {
		*known = kept
	}
	return kept, nil
}

// place is where a text would stand among the recent ones, nil where none is
// looked for. The hash is the same in every run, as the budget depends on it.
func (a *arena) place(text []byte) *string {
	if a.used < recentFrom || len(text) > recentSize {
		return nil
	}
	if a.recent == nil {
		a.recent = make([]string, recentTexts)
	}
	return &a.recent[crc32.ChecksumIEEE(text)%recentTexts]
}

// text gives the bytes as a string.
func (a *arena) text(b []byte) string {
	a.used += len(b)
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
