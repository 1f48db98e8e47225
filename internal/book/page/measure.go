package page

import (
	"strings"
	"sync"
	"unicode"
)

// Widths of the letters of Times New Roman in thousandths of the type size,
// from the metrics that all its look-alikes share. Marks do not widen a
// letter; the horns of ơ and ư do a little.
const (
	spaceWidth  = 250
	narrowWidth = 278 // i j l t
	slimWidth   = 333 // f r and brackets
	softWidth   = 389 // s
	roundWidth  = 444 // a c e z
	letterWidth = 500 // all other small letters, digits, what is not listed
	hornWidth   = 530 // ơ ư
	broadWidth  = 611 // E F L P S T Z
	bigWidth    = 722 // all other capitals, w
	wideWidth   = 889 // m M W and signs
)

// Line height and cell padding in points, measured in Excel and LibreOffice.
const (
	lineRatio     = 1.27 // line pitch to type size
	cellPadding   = 4.0  // left and right together
	heightPadding = 4.0  // above and below together
	boldRatio     = 1.06 // bold letters are that much wider
	slack         = 1.03 // printers and viewers differ by a little
	indentPoints  = 8.25 // a step of indent: three blanks of the default font
)

// maxRowHeight is the format's limit in points.
const maxRowHeight = 409.0

// columnPoints is the inner width of a column in points. A column's width
// counts digits of the workbook's default font (11 pt, 7 pixels a digit) and
// adds 5 pixels of margin; a pixel is 0.75 pt.
func columnPoints(width float64) float64 { return (width*7+5)*0.75 - cellPadding }

// textPoints is the length of one line of text in points.
func textPoints(text string, size float64, bold bool) float64 {
	units := 0
	for _, r := range text {
		units += runeWidth(r)
	}
	points := float64(units) * size / 1000 * slack
	if bold {
		points *= boldRatio
	}
	return points
}

// widthTable has the width of each letter that Vietnamese texts and signs use.
// Every letter of a workbook is looked up here.
var widthTable = sync.OnceValue(func() *[tableEnd]uint16 {
	var widths [tableEnd]uint16
	for letter := range widths {
		widths[letter] = letterWidth
		if unicode.IsUpper(rune(letter)) {
			widths[letter] = bigWidth
		}
	}
	for width, letters := range widthClasses() {
		for _, letter := range letters {
			widths[letter] = uint16(width)
		}
	}
	return &widths
})

// tableEnd is above all letters of widthClasses.
const tableEnd = 0x2300

// widthClasses lists the letters of each width with their marked forms.
func widthClasses() map[int]string {
	return map[int]string{
		spaceWidth:  " .,\u00a0",
		narrowWidth: "ijltìíịỉĩ:;/|!'",
		slimWidth:   "fr()[]-I",
		softWidth:   "sJ",
		roundWidth:  "aceàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệz",
		hornWidth:   "ơờớởỡợưừứửữự",
		broadWidth:  "EFLPSTZÈÉẺẼẸÊỀẾỂỄỆ",
		bigWidth:    "w",
		wideWidth:   "mMW%…—@≥≤→",
	}
}

// runeWidth is the width of a letter in thousandths of the type size.
func runeWidth(r rune) int {
	if r < tableEnd {
		return int(widthTable()[r])
	}
	if unicode.IsUpper(r) {
		return bigWidth
	}
	return letterWidth
}

// lineCount is how many lines the text takes in a column of that many points.
// It breaks at blanks, and inside words that are longer than a line.
func lineCount(text string, points, size float64, bold bool) int {
	count := 0
	for paragraph := range strings.SplitSeq(text, "\n") {
		count += paragraphLines(paragraph, points, size, bold)
	}
	return count
}

func paragraphLines(paragraph string, points, size float64, bold bool) int {
	blank := textPoints(" ", size, bold)
	count, used := 1, 0.0
	for word := range strings.FieldsSeq(paragraph) {
		length := textPoints(word, size, bold)
		if used > 0 && used+blank+length > points {
			count, used = count+1, 0
		}
		if used > 0 {
			length += blank
		}
		used += length
		for ; used > points && points > size; used -= points {
			count++
		}
	}
	return count
}

// textHeight is the height in points that so many lines need.
func textHeight(lines int, size float64) float64 {
	return min(float64(lines)*size*lineRatio+heightPadding, maxRowHeight)
}

// TextHeight is the height in points of a row in which a text of plain letters
// wraps in a column of that many characters.
func TextHeight(text string, width, size float64) float64 {
	return textHeight(lineCount(text, columnPoints(width), size, false), size)
}
