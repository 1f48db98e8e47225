package wording

import (
	"cmp"
	"fmt"
	"slices"
)

// Fault is a place of an office's files that cannot be used, in Vietnamese and
// in English. Line and column count from 1, columns in letters; both are 0
// where the fault is of a whole file. Without a file it is of the folder.
type Fault struct {
	File         string
	Line, Column int
	Vi, En       string
}

// Vietnamese is the fault with its place: "thong-bao-xa.txt dòng 12, cột 8: …".
func (f Fault) Vietnamese() string {
	return f.placed("%s dòng %d, cột %d: %s", f.Vi)
}

// English is the same for --lang en.
func (f Fault) English() string {
	return f.placed("%s line %d, column %d: %s", f.En)
}

func (f Fault) placed(format, text string) string {
	switch {
	case f.File == "":
		return text
	case f.Line == 0:
		return f.File + ": " + text
	}
	return fmt.Sprintf(format, f.File, f.Line, f.Column, text)
}

func sortFaults(faults []Fault) {
	slices.SortStableFunc(faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}

// told is a fault without its place.
type told struct{ vi, en string }

func tell(vi, en string, args ...any) told {
	return told{fmt.Sprintf(vi, args...), fmt.Sprintf(en, args...)}
}

// meaning adds what was probably meant.
func (t told) meaning(near string, found bool) told {
	if !found {
		return told{t.vi + ".", t.en + "."}
	}
	return told{t.vi + "; có phải ý bạn là “" + near + "”?", t.en + "; did you mean “" + near + "”?"}
}
