package criteria

import (
	"regexp"
	"strings"
	"sync"
)

// DocNumber is the number of a document and its signs: 05 and TB/HU.
type DocNumber struct{ Number, Signs string }

// Number is the document's number as the facts have it, in one cell ("05-TB/HU")
// or in two. What cannot be parted is all number, and needs no signs.
func (f Facts) Number() DocNumber {
	number, ok := ParseNumber(f.One(DocumentNumber))
	if !ok {
		text := strings.TrimSpace(f.One(DocumentNumber))
		return DocNumber{text, text}
	}
	if signs := f.One(DocumentSigns); number.Signs == "" {
		number.Signs = strings.Trim(signs, " .…_-–/:")
	}
	return number
}

// ParseNumber parts a number from its signs: "Số: 05-TB/HU", "05/TB-UBND",
// "-TB/HU", "……-TB/HU", "05". Both may be open; a blank typed as dots is none.
func ParseNumber(text string) (number DocNumber, ok bool) {
	text = strings.TrimSpace(text)
	if rest, found := strings.CutPrefix(text, "Số"); found {
		text = strings.TrimLeft(rest, ": ")
	}
	parts := numberShape().FindStringSubmatch(strings.Trim(text, ".…_ "))
	if parts == nil {
		return DocNumber{}, false
	}
	return DocNumber{parts[1], parts[2]}, true
}

// numberShape is digits with a letter at most (05a), and signs: groups that
// begin with a capital or the year, parted by dashes and strokes.
var numberShape = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(\d+[a-zA-Z]?)?\s*[-–/]?\s*((?:\d{4}\s*[-/]\s*)?\p{Lu}[\p{L}\d]*(?:\s*[-–/.]\s*[\p{L}\d]+)*)?$`)
})
